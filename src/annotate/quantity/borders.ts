/** What stands at the borders of a figure: a sign, a currency, the second end of a range. */
import type { Units } from '../../lexicon/units.js';
import type { Dimension } from '../../types.js';
import { kindAt } from '../numeral/numeral.js';
import { readAmount, type Amount } from './amount.js';
import type { Place } from './place.js';

/** Currency signs and names that stand before a number: 人民币649亿元, ￥30. */
const CURRENCIES: readonly (readonly [sign: string, unit: string])[] = [
  ['人民币', '元'], ['人民幣', '元'], ['￥', '元'], ['¥', '元'], ['RMB', '元'], ['US$', '美元'], ['HK$', '港元'],
  ['$', '美元'], ['＄', '美元'], ['€', '欧元'], ['£', '英镑'], ['美元', '美元'], ['港币', '港元'], ['港幣', '港元'], ['新台币', '新台币'],
];
const CURRENCY_ENDS = new Set(CURRENCIES.map(([sign]) => sign.charCodeAt(sign.length - 1)));
const SIGNED: ReadonlySet<Dimension> = new Set(['money', 'percent', 'point', 'temperature']);
const BEFORE_SIGN = '为是达至到约的率幅润额由从转';
const RANGE_MARKS = '—–-－~～〜至到―─−';
const WORD_MARKS = '至到';

/** The currency that stands right before a number. */
export function currencyBefore(text: string, at: number, from: number): { readonly start: number; readonly unit: string } | undefined {
  const last = text[at - 1] === ' ' ? at - 1 : at;
  if (last <= from || !CURRENCY_ENDS.has(text.charCodeAt(last - 1))) return undefined;
  for (const [sign, unit] of CURRENCIES) {
    if (last - sign.length >= from && text.startsWith(sign, last - sign.length)) return { start: last - sign.length, unit };
  }
  return undefined;
}

/** Length of the minus before a number, 0 where none: -0.8%, 负2%, 零下5℃; but not 3-5, T-3, 5月-7月. */
export function signLength(text: string, at: number, from: number, dimension: Dimension): number {
  if (at <= from) return 0;
  const sign = text.charAt(at - 1);
  if (sign === '下' && text.startsWith('零下', at - 2) && at - 2 >= from) return 2;
  // 减负1.2亿元, 自负20%: behind a noun or verb 负 is part of a word.
  if (sign === '负' || sign === '負') return at - 1 === from || !/\p{Script=Han}/u.test(text.charAt(at - 2)) || BEFORE_SIGN.includes(text.charAt(at - 2)) ? 1 : 0;
  if (sign !== '-' && sign !== '－' && sign !== '−') return 0;
  const before = text.charAt(at - 2);
  // 净利润-9023万元: behind a noun a dash is a minus where the figure can be negative.
  const noun = SIGNED.has(dimension) && /\p{Script=Han}/u.test(before) && !'年月日时号期元个吨倍度'.includes(before);
  const free = at - 1 === from || !/[\p{L}\p{N}%％）)\]年月日]/u.test(before) || '到至于由从长降幅率为'.includes(before);
  return noun || free ? 1 : 0;
}

/**
 * The second end of a range that `amount` opens, or undefined.
 *
 *     3—5个      10亿至15亿元      从20个到10个
 *      ^^^          ^^^^^^^       (a change, no range: 从 stands before)
 */
export function readRangeEnd(text: string, amount: Amount, place: Place, units: Units): Amount | undefined {
  const { end } = amount;
  if (end >= place.to || !RANGE_MARKS.includes(text.charAt(end))) return undefined;
  const doubled = text[end + 1] === text[end] ? end + 2 : end + 1;
  if (kindAt(text, doubled) === 0 || doubled >= place.to) return undefined;
  const second = readAmount(text, doubled, place.to, units);
  if (!second || isChinese(second) !== isChinese(amount)) return undefined;
  if (amount.unit && (!second.unit || second.unit.unit !== amount.unit.unit)) return undefined;
  if (WORD_MARKS.includes(text.charAt(end)) && leadsTo(text, amount, second, place)) return undefined;
  if (WORD_MARKS.includes(text.charAt(end)) && /[从由自從][^，。；、]{0,12}$/u.test(text.slice(Math.max(place.from, place.at - 14), place.at))) return undefined;
  return rises(amount, second) ? second : undefined;
}

/** 增加800人|至28.37万人: a change, and the level that it leads to; no range is so wide. */
function leadsTo(text: string, low: Amount, high: Amount, { at, from }: Place): boolean {
  return low.unit !== undefined && high.value >= low.value * WIDEST && MOVED.test(text.slice(Math.max(from, at - 4), at));
}

const WIDEST = 10;
const MOVED = /[增减升降涨跌加少长短](?:了|约|近|超过?|逾)?$/u;

function isChinese(amount: Amount): boolean {
  return amount.number.script === 'chinese';
}

/** Bare ends compare by their figures (3—5亿), others by value. */
function rises(low: Amount, high: Amount): boolean {
  const highest = high.valueMax ?? high.value;
  return low.value < highest;
}
