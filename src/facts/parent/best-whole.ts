/** Which of several figures before it a part is of: by its unit, by its name, by how near it stands. */
import { patternOf } from '../../lexicon/lists.js';
import { isWholeOfShare } from '../draft/aim-reached.js';
import type { Draft } from '../draft/draft.js';
import { areCounterparts } from '../name/counterparts.js';
import { canHold, doesTheSame, EACH, EACH_OF, exceeds, isAlike, isApart, isAverageOf, isKin, isLess, isOfDeed, isWhole, kindOf, mayHoldMore, OF_EACH, sharesUnit } from './whole.js';

/** Shorter names are of everything: 公司, 投资. */
const MIN_GENERAL = 3;

/**
 * The candidate that fits the part best: the nearest of its unit (`alike`: of those that are named alike, if any), else the
 * nearest. A name that does not say of what (总投资) stands back.
 */
export function bestWhole(part: Draft, candidates: readonly Draft[], alike: boolean): Draft | undefined {
  const fitting = candidates.filter((whole) => canHold(whole, part) && !isWholeOfShare(whole, candidates) && (whole.metric !== part.metric || isLess(part, whole)));
  // 出入境1309万人次，日均187万人次。其中，外国人94万人次: of the sum, not of its average.
  const ofSum = (whole: Draft): boolean => EACH.test(part.metric ?? '') || !EACH.test(whole.metric ?? '') || !fitting.some((sum) => sum !== whole && isAverageOf(whole, sum));
  const same = fitting.filter((whole) => (part.quantity === undefined || sharesUnit(part, whole)) && ofSum(whole));
  const larger = same.filter((whole) => !exceeds(part, whole));
  const alikes = alike ? larger.filter((whole) => isWhole(whole) && isAlike(part.metric, whole.metric)) : [];
  const kin = alikes.findLast((whole) => doesTheSame(part, whole)) ?? alikes.at(-1);
  if (kin !== undefined) return kin;
  const ofDeed = part.quantity === undefined ? undefined : larger.findLast((whole) => isWhole(whole) && isOfDeed(part, whole));
  const nearest = ofDeed ?? larger.findLast(isWhole) ?? larger.at(-1) ?? same.at(-1);
  return nearest ?? fitting.findLast((whole) => isWhole(whole) && !isApart(part, whole));
}

/** The nearest whole that is called as the part is, or as it ends: 6月份实际使用外资 is of 实际使用外资; undefined where none is. */
export function namesake(part: Draft, candidates: readonly Draft[]): Draft | undefined {
  const fitting = candidates.filter((whole) => canHold(whole, part) && !exceeds(part, whole));
  const kin = fitting.findLast(({ metric }) => metric === part.metric) ?? fitting.findLast((whole) => isKin(part, whole));
  return kin ?? fitting.findLast((whole) => isWhole(whole) && isAlike(part.metric, whole.metric));
}

/** What the three sectors add up to. */
const PRODUCT = /(?:生产总值|GDP)$/u;
const OF_PRODUCT = /^第[一二三]产业(?:增加值)?$|服务业增加值$/u;
const SECTOR = patternOf`^${'names/sectors'}$`;
const PRICES = patternOf`(?:${'names/prices'}|${'changes/prices_of_living'})${'names/price_indices'}?$`;

/**
 * The nearest level whose name the part's ends with: of 服务业实际使用外资 it is 实际使用外资金额; else the nearest whose name
 * ends as the part's does.
 */
export function wholeByName(part: Pick<Draft, 'metric' | 'quantity'>, levels: readonly Draft[]): Draft | undefined {
  const open = levels.filter((whole) => isWhole(whole) && whole.parent === undefined && whole.metric !== part.metric);
  const all = open.filter((whole) => !isOther(whole, part) && !isOfOneSide(whole.metric ?? '', part.metric ?? '') && !areCounterparts(whole.metric ?? '', part.metric ?? ''));
  // 生产总值714亿元。固定资产投资增长11.9%。分产业看，第一产业下降18.3%: a sector alone is of what was told last, but for prices and what falls to each.
  const near = isSectorAlone(part) && part.quantity === undefined ? all.filter((whole) => !isApartFromSectors(part, whole)).slice(-1) : all;
  const product = OF_PRODUCT.test(part.metric ?? '') ? near.findLast(({ metric }) => PRODUCT.test(metric ?? '')) : undefined;
  if (product) return product;
  // 工业增加值9亿元。规模以上工业增加值增长10%。分轻重工业看，…: of those that were told last.
  const last = all.at(-1);
  if (last !== undefined && SCOPED.test(last.metric ?? '') && isAlike(part.metric, last.metric)) return last;
  const alike = all.filter(({ metric }) => isAlike(part.metric, metric));
  // 入境旅客365万人次，留宿旅客减少6.6%。按客源分析，内地旅客271万人次: of what is counted, and counted as it is.
  const counted = part.quantity?.dimension === 'count' || part.quantity?.dimension === 'person' ? alike.filter((whole) => sharesUnit(part, whole)) : [];
  const fitting = counted.length > 0 ? counted : alike;
  const name = kindOf(part.metric ?? '');
  const nearest = fitting.findLast((whole) => name.endsWith(kindOf(whole.metric ?? name))) ?? fitting.at(-1);
  // 固定资产投资28万亿元，民间固定资产投资14万亿元: what another name ends with is the whole of it, too.
  const general = ({ metric = '' }: Draft): boolean => metric.length >= MIN_GENERAL && nearest?.metric !== metric && nearest?.metric?.endsWith(metric) === true;
  return fitting.findLast(general) ?? nearest;
}

/** 第一产业: what is measured of it stands before the view. */
export function isSectorAlone({ metric = '' }: Pick<Draft, 'metric'>): boolean {
  return SECTOR.test(metric);
}

/** True of a sector alone (第一产业下降18.3%) beside prices and what falls to each: no sectors add up to them. */
export function isApartFromSectors(part: Pick<Draft, 'metric'>, { metric = '' }: Pick<Draft, 'metric'>): boolean {
  return isSectorAlone(part) && (EACH_OF.test(metric) || PRICES.test(metric));
}

/** 乡村消费品零售额3万亿元。按零售业态分，便利店零售额…: what is of the country alone is parted by no view of all. */
function isOfOneSide(whole: string, part: string): boolean {
  const side = SIDE_OF_COUNTRY.exec(whole)?.[0];
  return side !== undefined && !part.includes(side);
}

const SIDE_OF_COUNTRY = patternOf`^${'names/town_and_country'}`;

const SCOPED = patternOf`^${'wholes/scoped'}`;

/** Less than its part, a sum beside an average (保费收入, 城镇居民人均可支配收入), or 近七成行业 beside a change of another thing. */
function isOther(whole: Draft, part: Pick<Draft, 'metric' | 'quantity'>): boolean {
  const [a, b] = [whole.quantity, part.quantity];
  if (a === undefined) return false;
  if (b === undefined) return a.dimension === 'percent';
  return OF_EACH.test(part.metric ?? '') !== OF_EACH.test(whole.metric ?? '') || (a.unit === b.unit && a.dimension !== 'percent' && a.value < b.value && !mayHoldMore(whole));
}
