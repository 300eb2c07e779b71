/** The thing that a measure is of, over the time between them: 社会保险基金|本年|收入, 储能电池|今年上半年|的|产量. */
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import { AGENT } from './name.js';
import { isBare, isProperty } from './property.js';

/** 社会保险基金|本年|收入, 2025届毕业生|预计|规模, 就业人数|按年|增幅, 价格指数|（CPI）|同比|涨幅: the thing before the time, where the measure alone does not say of what. */
export function overTime(tokens: readonly Token[], from: number, to: number): Token[] {
  if (to - from !== 1) return [];
  // 储能电池|今年上半年|的|产量
  const owned = tokens[from - 1]?.kind === 'de' && tokens[from - 2]?.kind === 'period';
  const at = owned ? from - 3 : beforeTimes(tokens, from - 1);
  const thing = tokens[at];
  const before = tokens[at - 1];
  const timed = tokens.slice(at + 1, from).some(({ kind }) => kind === 'period' || kind === 'target' || kind === 'basis');
  if (!timed || thing === undefined || thing.end !== tokens[at + 1]?.start) return [];
  const measure = tokens[from]?.text ?? '';
  // 中欧班列|“东通道”|今年|通行量
  if (thing.kind === 'quoted' && before?.kind === 'noun' && before.end === thing.start && isProperty(measure)) return [before, thing];
  if (thing.kind !== 'noun' || measure.endsWith('均')) return [];
  // 新疆铁路|今年|货物发送量
  const carrier = CARRIERS.has(thing.text);
  // 生猪|年末|存栏
  const herd = HERDS.has(measure);
  if (!herd && !isBare(measure) && !((carrier || RATE_END.test(measure)) && isProperty(measure))) return [];
  return !AGENT.test(thing.text) && (carrier || herd || thing.text.length >= MIN_THING_UNITS) && (before === undefined || !PARTS.has(before.kind)) ? [thing] : [];
}

/** Index before the times and the like that end at `last`. */
function beforeTimes(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at >= 0 && BETWEEN.has(tokens[at]?.kind ?? '') && tokens[at]?.end === tokens[at + 1]?.start) at--;
  return at;
}

/** 准时率 */
export const RATE_END = /率$/u;
const BETWEEN: ReadonlySet<string> = new Set(['period', 'target', 'adverb', 'aux', 'basis', 'paren']);
const CARRIERS = setOf('names/means_of_transport');
const HERDS = setOf('names/of_herds');

/** What makes the noun behind it one of several, or somebody's. */
const PARTS: ReadonlySet<string> = new Set(['enum', 'and', 'prep', 'de', 'act', 'light']);
const MIN_THING_UNITS = 3;
