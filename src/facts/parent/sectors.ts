/** The sectors of an economy, a series whose parents hold over marks and full stops. */
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import type { Draft } from '../draft/draft.js';

const SECTORS = wordsOf('names/sectors');
const [, SECOND = ''] = SECTORS;
/** What the second of them holds, the first told before the others. */
const INDUSTRY = patternOf`^${'parents/industry_words'}(?<measure>.*)$`;
const BUILDING = patternOf`^${'parents/building_words'}(?<measure>.*)$`;

/**
 * The whole of a sector, which is that of the sector before it, and of building, which is the one that industry is of.
 *
 *     生产总值24亿元。其中，第一产业增加值6亿元；第二产业增加值7亿元，其中工业增加值4亿元；[建筑业增加值]3亿元。[第三产业增加值]11亿元
 *                                                                                          第二产业增加值             生产总值
 *
 * Undefined of what is measured otherwise (第三产业投资), and where what stands before has none.
 */
export function wholeOfSector({ metric = '', shape }: Draft, told: readonly Draft[]): string | undefined {
  const before = told.filter((other) => other.shape === shape);
  const sector = SECTORS.findIndex((name) => metric.startsWith(name));
  if (sector > 0) return before.findLast((other) => other.metric === `${SECTORS[sector - 1] ?? ''}${metric.slice(SECTORS[sector]?.length)}`)?.parent;
  const built = BUILDING.exec(metric)?.groups?.['measure'];
  const industry = built === undefined ? undefined : before.at(-1);
  const whole = INDUSTRY.exec(industry?.metric ?? '')?.groups?.['measure'] === built ? industry?.parent : undefined;
  return whole?.startsWith(SECOND) === true ? whole : undefined;
}
