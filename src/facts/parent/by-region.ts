/** What is told of one region after another where only the places are named: 分地区看，东部地区、中部地区分别增长11.3%、11.8%. */
import { beginsOf, patternOf } from '../../lexicon/lists.js';
import type { Token } from '../../annotate/token.js';
import { holds } from '../../text/stands.js';
import { isAlike } from './whole.js';
import type { Draft } from '../draft/draft.js';
import { textOf } from '../name/name.js';
import type { Before } from './implied.js';

const VIEW = patternOf`^${'parents/view_leads'}[^，。]{0,2}${'parents/regions_viewed'}[^，。]{0,6}${'parents/view_ends'}，`;
const VIEW_BEGINS = beginsOf('parents/view_leads');
const MAX_TOKENS = 8;

/** 分地区看，, 从各地区运行情况来看，: true of a sentence that parts by regions. */
export function opensRegions(tokens: readonly Token[]): boolean {
  if (!holds(VIEW_BEGINS, tokens[0]?.text.charCodeAt(0) ?? 0)) return false;
  return VIEW.test(textOf(tokens.slice(0, MAX_TOKENS)));
}

/**
 * The name of what a view parts anew, of what was told last: the last of the wholes that it is a part of; of regions also the largest that is called
 * as it is. Undefined where there is neither.
 *
 *     业务收入5万亿元，其中服务收入3万亿元。分地区看，东部地区增长11%                业务收入 in the east, not 服务收入
 *     业务收入5万亿元。…。嵌入式软件收入2千亿元。分地区看，东部地区增长11%      业务收入, which is the most of all 收入
 */
export function wholeTold(last: Draft, { levels, recent }: Before, ofRegions: boolean): string | undefined {
  const told = [...levels, ...recent];
  const wholes = [last];
  for (let parent = last.parent; parent !== undefined; parent = wholes.at(-1)?.parent) {
    const above = told.findLast(({ metric }) => metric === parent);
    if (above === undefined || wholes.includes(above)) return wholes.length > 1 ? wholes.at(-1)?.metric : parent;
    wholes.push(above);
  }
  if (wholes.length > 1) return wholes.at(-1)?.metric;
  const largest = ofRegions ? levels.reduce((most, level) => (isLarger(level, most) && isAlike(last.metric, level.metric) ? level : most), last) : last;
  return largest === last ? undefined : largest.metric;
}

function isLarger({ quantity: a, shape }: Draft, { quantity: b }: Draft): boolean {
  return shape === 'level' && a !== undefined && b !== undefined && a.unit === b.unit && a.value > b.value;
}
