/** Which figure is the whole of another, told by printed digits, by names and by what can hold what. */
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { Quantity } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { RATE_END } from '../draft/rates.js';
import { deedOf } from '../draft/same-deed.js';
import { areCounterparts } from '../name/counterparts.js';
import { isBare } from '../name/property.js';
import { isPlaceSort } from '../name/reach.js';

/** Printed shares are rounded to a decimal, printed amounts to their last digit: half a point of the share is enough. */
const TOLERANCE_POINTS = 0.35;
/** Shapes that are no wholes. */
const DERIVED: ReadonlySet<string> = new Set(['share', 'rank', 'gap', 'rate', 'completion']);
/** Names that end alike by this much are of one kind: 制造业投资, 固定资产投资. */
const MIN_COMMON = 2;
/** Words that say an amount and no kind: 实际使用外资金额 is 实际使用外资. */
const AMOUNT = patternOf`${'parents/amount_ends'}$`;

/** Drafts that can be a whole: what has a name of its own and is no share, rank, gap or rate. */
export function isWhole({ shape, metric }: Draft): boolean {
  return metric !== undefined && !DERIVED.has(shape) && !isBare(metric) && !isEffect(metric);
}

/** 影响总指数下降0.3个百分点: the effect of what was said before, of which nothing is a part. */
export function isEffect(metric: string): boolean {
  return EFFECT.test(metric) || GIVES_TO.test(metric);
}

const EFFECT = patternOf`^${'parents/effects'}`;
/** 对经济增长的贡献率: of what was said before. */
const GIVES_TO = patternOf`^对.{2,}${'names/contributions'}$`;

/** People and things are no part of a length of time or a percentage: 平均年龄27岁，其中3人参加过. */
export function isApart({ quantity: a }: Draft, { quantity: b }: Draft): boolean {
  // 2.9亿人次获得补贴。其中汽车710万份: nor are things a part of people.
  return a !== undefined && b !== undefined && COUNTED.has(a.dimension) && (OF_MEASURE.has(b.dimension) || (b.unit === VISITS && !countsPeople(a) && a.unit !== ''));
}

const COUNTED: ReadonlySet<string> = new Set(['count', 'person']);
const [VISITS = ''] = wordsOf('quantities/units_of_visits');
const OF_MEASURE: ReadonlySet<string> = new Set(['time', 'percent', 'ratio', 'length', 'temperature', 'speed']);

/** What a whole is called: 新签约项目总投资, where its own name does not say of what. */
export function wholeName({ metric, parent }: Draft): string | undefined {
  return metric !== undefined && parent !== undefined && isBare(metric) ? (parent.endsWith(metric) ? parent : parent + metric) : metric;
}

/** A change without a level is a part of what changed; an amount of an amount. */
export function canHold(whole: Draft, part: Draft): boolean {
  if (whole.metric === undefined || DERIVED.has(whole.shape) || (whole.quantity === undefined && isEffect(whole.metric))) return false;
  if (areShares(whole, part)) return false;
  // 采棉机7000台，机采率88%，其中国产采棉机占比超过一半: nothing is a share of a rate.
  if (part.shape === 'share' && whole.quantity?.dimension === 'percent') return false;
  // 8个省份销量增长，其中甲省增加0.9亿元: what is measured there is no part of how many there are.
  if (isPlaceSort(whole.metric) && part.quantity?.dimension !== 'count') return false;
  // 造成多人死亡，其中，甲地遭到6场龙卷风袭击: nothing but people is a part of those who were struck.
  if (STRUCK.test(whole.metric) && part.quantity !== undefined && !countsPeople(part.quantity)) return false;
  // 浓度48微克/立方米，其中甲市优良天数比例54.8%: nor is a rate of so much to each.
  if (part.shape === 'level' && part.quantity?.dimension === 'percent' && whole.quantity?.unit.includes('/') === true) return false;
  const [side, other] = [SIDE.exec(whole.metric)?.[0], SIDE.exec(part.metric ?? '')?.[0]];
  if (side !== undefined && other !== undefined && side !== other) return false;
  // 货物贸易顺差2933亿美元，其中出口15264亿美元: of what is left after both, neither is a part.
  if (HOLDS_NOTHING.test(whole.metric) || (BALANCE.test(whole.metric) && !BALANCE_PART.test(part.metric ?? ''))) return false;
  // 水土保持率72.26%。从类型看，侵蚀面积减幅1.38%: how much something fell is a part of no rate.
  if (RATE_END.test(part.metric ?? '') && whole.quantity?.dimension === 'percent' && !RATE_END.test(whole.metric)) return false;
  const rated = whole.quantity !== undefined && (whole.quantity.unit === '' || whole.quantity.dimension === 'percent');
  if (rated && CONTRIBUTION.test(part.metric ?? '')) return false;
  return (part.quantity === undefined || part.shape === 'share' || whole.quantity !== undefined) && !areCounterparts(whole.metric, part.metric ?? '');
}

/** 国际业务量的比重下降0.2个百分点。从地区看，东部业务量比重76.9%: one share is no part of another. */
export function areShares({ metric: whole = '' }: Draft, { metric: part = '' }: Draft): boolean {
  return SHARE_END.test(whole) && SHARE_END.test(part);
}

const SHARE_END = patternOf`(?<=.{2})${'names/shares'}$`;
const STRUCK = patternOf`^${'wholes/casualties'}$`;
/** 进口货值, 出口货值: neither is of the other. */
const SIDE = patternOf`^${'names/sides_of_trade'}`;
const HOLDS_NOTHING = patternOf`${'parents/holds_nothing'}$`;
/** 三次产业…贡献率分别为9%、51%、40%，其中工业增加值贡献率42%: how much of a growth came from it is a part of no rate or ratio. */
const CONTRIBUTION = patternOf`${'names/contributions'}$`;
const BALANCE = patternOf`${'parents/balances'}$`;
const BALANCE_PART = patternOf`${'parents/balance_parts'}`;

/** An average is no part of a sum. */
export const EACH = patternOf`^${'parents/averages'}`;
/** So is one of the people of a kind: 城镇居民人均可支配收入. */
export const EACH_OF = patternOf`^${'parents/averages'}|${'parents/averages_of_kinds'}`;
/** Nothing but such an average is a part of one: 法官人均结案. */
export const OF_EACH = patternOf`${'parents/averages_of_kinds'}`;
/** Of an average a part may be higher. */
const AVERAGE = /均|价格|价$|[率度]$|指数/u;

/** … but not of one by time, which sums up as all do: 平均每天进出口额. */
const BY_TIME = /^(?:平均)?(?:每[天日周月年]|[日周月年]均)/u;

/** True of an average of the figure before it: 甲站发送旅客75.2万人，日均2.4万人. */
export function isAverageOf({ metric = '' }: Draft, sum: Draft): boolean {
  return EACH.test(metric) && sum.metric !== undefined && metric.endsWith(sum.metric);
}

/** True where the part's figure cannot be of the whole's: another unit, or more than all. Rates of parts may be higher. */
export function exceeds(part: Draft, whole: Draft): boolean {
  const [a, b] = [part.quantity, whole.quantity];
  if (a === undefined || b === undefined) return false;
  if (EACH_OF.test(part.metric ?? '') && !EACH_OF.test(whole.metric ?? '')) return true;
  if (OF_EACH.test(whole.metric ?? '') && !OF_EACH.test(part.metric ?? '')) return true;
  return !sharesUnit(part, whole) || (a.dimension !== 'percent' && a.value > b.value && !mayHoldMore(whole));
}

/** 全体居民人均可支配收入65436元，城镇居民…73869元: an average may be less than that of a part. */
export function mayHoldMore({ metric = '' }: Draft): boolean {
  return AVERAGE.test(metric) && !BY_TIME.test(metric);
}

/** 查验交通运输工具58.6万辆（艘、架、列）次，其中船舶1.5万艘次: kinds that are counted each in a unit of its own. */
const CARRIERS = /(?:运输|交通)工具$/u;
const OF_CARRIERS: ReadonlySet<string> = setOf('parents/carrier_units');

/** 发送旅客102万人次，其中甲站75.2万人: visits are loosely counted in people. */
export function countsPeople({ dimension, unit }: Quantity): boolean {
  return dimension === 'person' || unit === VISITS;
}

/** The same unit, or one of those that the things of the whole are counted in. */
export function sharesUnit({ quantity: a }: Pick<Draft, 'quantity'>, { quantity: b, metric }: Draft): boolean {
  if (a === undefined || b === undefined) return false;
  return a.unit === b.unit || (countsPeople(a) && countsPeople(b)) || (CARRIERS.test(metric ?? '') && OF_CARRIERS.has(a.unit) && OF_CARRIERS.has(b.unit));
}

/** 受理案件16万件，审结15万件，其中市中院|受理1.7万件: of what was done so. */
export function isOfDeed({ metric }: Draft, whole: Draft): boolean {
  return metric !== undefined && whole.name?.verb?.text === metric && whole.metric !== metric && whole.metric?.startsWith(metric) === true;
}

/** 受理案件16万件，审结案件15万件，其中|受理|民事案件1.7万件: what is done with both. */
export function doesTheSame(part: Draft, whole: Draft): boolean {
  const deed = deedOf(part.metric ?? '');
  return deed !== undefined && deed === deedOf(whole.metric ?? '');
}

/** 全段发送旅客102万人，其中东站发送旅客75万人: of one name, and another's part. */
export function isLess({ quantity: a }: Draft, { quantity: b }: Draft): boolean {
  return a !== undefined && b !== undefined && a.dimension !== 'percent' && a.value < b.value && (a.unit === b.unit || (countsPeople(a) && countsPeople(b)));
}

/** True where the part's name ends with the whole's: 高技术制造业利润, 制造业利润. */
export function isKin(part: Draft, whole: Draft): boolean {
  const kind = kindOf(whole.metric ?? '');
  return kind.length >= MIN_COMMON && kindOf(part.metric ?? '').endsWith(kind) && part.metric !== whole.metric;
}

/** True where both names end alike: 制造业投资, 固定资产投资. */
export function isAlike(part = '', whole = ''): boolean {
  return commonEnd(part, whole) >= MIN_COMMON;
}

/** True where a figure's name ends as the whole's does by more than as any part's does: 劳密产品出口 beside 机电产品出口, of which 汽车出口 is a part. */
export function isBeside({ metric }: Draft, whole: Draft, parts: readonly Draft[]): boolean {
  return commonEnd(metric, whole.metric) > Math.max(MIN_COMMON, ...parts.map((part) => commonEnd(metric, part.metric) + 1));
}

/** How many characters two names end alike by, words of amount left out. */
function commonEnd(one = '', other = ''): number {
  const [a, b] = [kindOf(one), kindOf(other)];
  let common = 0;
  while (common < a.length && common < b.length && a.at(-1 - common) === b.at(-1 - common)) common++;
  return common;
}

export function kindOf(metric: string): string {
  return metric.replace(AMOUNT, '');
}

/**
 * The name of the nearest level before the part that makes the share come true.
 *
 *     工单62.9万件 … 直接答复工单37.6万件，占比59.8%      37.6 / 62.9 = 59.8 %: 工单
 *
 * Undefined where none does: the parent is never taken from meaning alone.
 */
export function wholeOfShare(share: Draft, part: Draft, levels: readonly Draft[]): string | undefined {
  return levels.findLast((level) => level.metric !== undefined && fitsShare(share, part, level))?.metric;
}

/** True where the part is so much of the whole as the share says. */
export function fitsShare({ quantity: share }: Draft, { quantity: amount }: Draft, { quantity: whole }: Draft): boolean {
  if (share === undefined || amount === undefined || whole === undefined || whole.unit !== amount.unit || whole.value <= amount.value) return false;
  return Math.abs((amount.value / whole.value) * 100 - share.value) <= TOLERANCE_POINTS;
}

/** 学校3091所，在校生167万人，其中小学624所，在校生68万人；初中382所: figures of several kinds, each of a whole of its own. */
export function hasWhole(part: Draft, parts: readonly Draft[], wholes: readonly Draft[]): boolean {
  return wholes.some((whole) => !exceeds(part, whole)) || parts.some((other) => other !== part && isAverageOf(part, other));
}

/** True of an amount that is told by itself, no share, rank or rate. */
export function isLevel({ shape, quantity }: Draft): boolean {
  return quantity !== undefined && (shape === 'level' || shape === 'shared out' || shape === 'duration');
}

/** True where printed figures tell that the part is by far not so much of the whole as the share says. */
export function belies({ quantity: share }: Draft, { quantity: amount }: Draft, { quantity: whole }: Draft): boolean {
  if (share === undefined || amount === undefined || whole === undefined || whole.unit !== amount.unit || whole.value <= 0) return false;
  return Math.abs((amount.value / whole.value) * 100 - share.value) > FAR_OFF;
}

/** Points of a share. */
const FAR_OFF = 10;
