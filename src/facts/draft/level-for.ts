/** Which of the levels before it a change speaks of. */
import type { Change, Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import type { Quantity } from '../../types.js';
import { isWholeOfShare } from './aim-reached.js';
import type { Draft, Shape } from './draft.js';

/** Figures in percent that a change in percent is rarely of: 完成预算的52.3%，增长4.1% speaks of the amount. */
const OF_THE_AMOUNT: ReadonlySet<Shape> = new Set(['share', 'rank', 'completion', 'ratio']);

/** 多增, 少减 compare increases, not levels. */
export const MORE = /[多少](?:增|减|降)/u;

/** 净亏损62亿元，同比减亏125亿元: more than is left. */
const MOVES_LOSS = patternOf`${'changes/moves_losses'}$`;

/** 与去年同期进度持平: of how much is done. */
const OF_PROGRESS = /进度/u;

/** Index of the draft that the change speaks of; -1 where there is none. */
export function levelFor(drafts: readonly Draft[], { change, text }: Token): number {
  const points = change?.unit === POINTS || OF_PROGRESS.test(text);
  // 增长6.8%，较上月加快0.3个百分点，环比增长0.5%: the last speaks of the level again.
  const last = drafts.findLastIndex((draft) => draft.shape !== 'gap' && (points ? !isIncrease(draft) : draft.shape !== 'rate' || draft.quantity !== undefined));
  const draft = drafts[last];
  const larger = draft && outgrows(draft, change) ? lastAsLarge(drafts, change) : -1;
  if (larger >= 0) return larger;
  const compared = change?.unit === '%' ? comparedWith(drafts, last, change.value) : -1;
  if (compared >= 0) return compared;
  const passed = isRelative(change) ? passedMark(drafts, last) : -1;
  if (passed >= 0) return passed;
  const changed = change?.unit === '%' && draft?.changes.length === 0 ? justChanged(drafts, last) : -1;
  if (changed >= 0) return changed;
  // 长期失业5万人，占失业人数的11.2%，较上月减少3千人: an amount is of the amount.
  const dimension = draft?.quantity?.dimension === 'percent' && !isRelative(change) && !points ? change?.quantity?.dimension : undefined;
  const amounted = dimension === undefined ? ofOtherUnit(drafts, draft, change) : lastOfDimension(drafts, dimension);
  if (amounted >= 0) return amounted;
  // 贷款余额41745亿元，居全国第14位，比年初增加6023亿元: a place in an order moves by places.
  const ranked = draft?.shape === 'rank' && !points && !PLACES.has(change?.unit ?? '');
  if (draft === undefined || points || !(isRelative(change) || ranked) || !OF_THE_AMOUNT.has(draft.shape)) return last;
  // 收入2.4亿元，完成年初预算数6亿元的40.4%，下降4.2%: of what came in.
  const amount = drafts.findLastIndex((level) => level.shape !== 'gap' && !OF_THE_AMOUNT.has(level.shape) && !isWholeOfShare(level, drafts));
  // 采购额43亿元，占比20.7%，较上年上升5.5%: money seldom rises, its share does; 投诉1.7万件，占43.5%，同比上升9.2%: what is counted does, too.
  const ofShare = draft.shape === 'share' && draft.changes.length === 0 && drafts[amount]?.quantity?.dimension === 'money' && RISES_OF_SHARES.has(change?.verb ?? '');
  return amount < 0 || ofShare ? last : amount;
}

const RISES_OF_SHARES = setOf('changes/rises_of_shares');

/** 失业|5万人|, of 减少3千人: index of the last level of that dimension that is no aim of another; -1 where none is. */
function lastOfDimension(drafts: readonly Draft[], dimension: Quantity['dimension']): number {
  return drafts.findLastIndex((level) => level.quantity?.dimension === dimension && !isWholeOfShare(level, drafts));
}

/** 余额比年初增加576亿元，|同比多增251亿元|；同比增长5%，较上年同期提高4.8个百分点: of an increase, which no points are of. */
function isIncrease({ shape, quantity, changes }: Draft): boolean {
  return shape === 'rate' && quantity === undefined && changes.length > 0 && changes.every((change) => change.quantity?.dimension === 'money');
}

/**
 * The level that the one at `index` was told to be compared with: of 营业收入58亿元，上年同期54亿元，同比增长7% the first, where the printed figures
 * say so; -1 where they do not.
 */
function comparedWith(drafts: readonly Draft[], index: number, percent: number): number {
  const [now, before] = [drafts[index - 1], drafts[index]];
  const [level, former] = [now?.quantity, before?.quantity];
  if (now === undefined || before === undefined || level === undefined || former === undefined || former.value === 0) return -1;
  if (!before.inherited.includes('metric') || now.metric !== before.metric || level.unit !== former.unit || now.changes.length > 0 || before.changes.length > 0) return -1;
  return Math.abs((level.value / former.value - 1) * 100 - percent) <= TOLERANCE ? index - 1 : -1;
}

/** What a place in an order moves by: 前进1位. */
const PLACES = setOf('changes/places_moved');

/** Printed figures are rounded: half a point of the change is enough. */
const TOLERANCE = 0.5;

/** The level that has passed the round mark at `index`: of 发送旅客1021万人次，首次突破1000万人次，增长8% the first; -1 where it is no such mark. */
function passedMark(drafts: readonly Draft[], index: number): number {
  const [level, mark] = [drafts[index - 1]?.quantity, drafts[index]?.quantity];
  if (level === undefined || mark === undefined || level.unit !== mark.unit || !isRound(mark.value) || level.value < mark.value || level.value > mark.value * PASSED_BY) return -1;
  const [now, round] = [drafts[index - 1], drafts[index]];
  if (round?.inherited.includes('metric') !== true || now?.metric !== round.metric || level.dimension === 'percent') return -1;
  return now?.changes.length === 0 && round.changes.length === 0 ? index - 1 : -1;
}

/** In percent or times of what it was. */
function isRelative(change: Change | undefined): boolean {
  return change?.unit === '%' || change?.unit === '倍';
}

/** A mark is passed by less than this many times itself. */
const PASSED_BY = 1.5;

/** 1000, 150000: no more than two digits before the zeros. */
function isRound(value: number): boolean {
  return Number.isInteger(value) && /^\d{1,2}0+$/u.test(String(value));
}

/**
 * The level whose change stands behind the figure of the draft at `index`: of 运送旅客965万人次，日均31万人次，同比增加333万人次，增幅达52.7%
 * the first, so that the rate is its, too; -1 where there is none.
 */
export function justChanged(drafts: readonly Draft[], index: number): number {
  const behind = drafts[index]?.figure.end ?? Infinity;
  return drafts.findIndex(({ changes }, i) => i < index && changes.some(({ span }) => span.start > behind));
}

/** 项目945个，合计2284亿美元，比上年增加57个, 76个城市汽车保有量超过100万辆，同比增加7个: a count is that of what was counted; -1 where the last figure is of its unit, or none before is. */
function ofOtherUnit(drafts: readonly Draft[], last: Draft | undefined, change: Change | undefined): number {
  if (change === undefined || change.quantity?.dimension !== 'count') return -1;
  if (last?.quantity === undefined || isSameUnit(last.quantity.unit, change.unit) || last.changes.length > 0) return -1;
  return drafts.findLastIndex(({ quantity, changes }) => quantity !== undefined && quantity.unit === change.unit && changes.length === 0);
}

/** 发送旅客102万人次，…增加42万人. */
function isSameUnit(one: string, other: string | undefined): boolean {
  return one === other || (one.startsWith('人') && other?.startsWith('人') === true);
}

/** 运送旅客|965万人次|，日均31万人次，同比增加333万人次: index of the last level of the change's unit that is as large; -1 where none is. */
function lastAsLarge(drafts: readonly Draft[], change: Change | undefined): number {
  const least = change?.value ?? 0;
  return drafts.findLastIndex(({ quantity }) => quantity !== undefined && isSameUnit(quantity.unit, change?.unit) && quantity.value >= least);
}

/** 运送旅客965万人次，日均31万人次，同比增加333万人次: no level has grown by more than itself, so the change is of one before. */
function outgrows({ quantity }: Draft, change: Change | undefined): boolean {
  // 新增3009亿元，同比多增4019亿元: an increase may have turned.
  if (MORE.test(change?.verb ?? '') || MOVES_LOSS.test(change?.verb ?? '')) return false;
  if (quantity === undefined || change === undefined || !isSameUnit(quantity.unit, change.unit)) return false;
  return quantity.dimension !== 'percent' && quantity.value >= 0 && change.value > quantity.value;
}
