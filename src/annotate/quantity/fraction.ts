/** Fractions and ratios: 百分之六点一, 三分之一, 百分百, 2.6：1, 2.6比1. */
import type { Units } from '../../lexicon/units.js';
import type { Quantity } from '../../types.js';
import { kindAt, readNumber, shifted, type NumberHit } from '../numeral/numeral.js';
import { unitBeginner } from './amount.js';
import { makeQuantity, quantityWith, type NewQuantity, type Place } from './place.js';

/** Denominators that have a unit of their own. */
const PER: Readonly<Record<number, string>> = { 100: '%', 1000: '‰' };
/** 约1/3, 2/3以上: small, and said of a part; 1/3 alone may be a date or a page. */
const SLASHED = /^(?<above>\d)\/(?<below>[2-9]|10)(?![\d/])/u;
const MARKS = ':：∶比';
const RANGE = /^(?:—|–|-|~|～|至|到)(?:百分之)?/u;

/**
 * The fraction or ratio that begins at a numeral, or undefined.
 *
 *     百分之六点一 → 6.1 %     千分之三 → 3 ‰     三分之一 → 1/3, no unit     2.6：1 → 2.6, no unit
 *
 * A ratio needs a 1 on one side; 9:30 and 3:2:1 are left alone.
 */
export function readFraction(text: string, place: Place, below: NumberHit, units: Units): NewQuantity | undefined {
  const { at, to } = place;
  const { end, value } = below;
  if (text.startsWith('百分百', at)) return makeQuantity({ start: at, end: at + 3, value: 100, unit: '%', dimension: 'percent', script: 'chinese' });
  if (text.startsWith('分之', end)) return value > 0 ? fraction(text, { at, end: end + 2, to }, value, units) : undefined;
  if (text[end] === '/') return slashed(text, place);
  return MARKS.includes(text.charAt(end)) && end < to ? ratio(text, { at, end, to }, value) : undefined;
}

/** What a ratio is in percent, to two decimals where the fraction has no end: 四分之三 is 75 %, 三分之一 33.33 %. */
export function inPercent(part: Quantity): Quantity {
  const { value, valueMax } = part;
  return quantityWith(part, { value: percent(value), valueMax: valueMax === undefined ? undefined : percent(valueMax), unit: '%', dimension: 'percent' });
}

function percent(value: number): number {
  return Number(shifted(value, 2).toFixed(DECIMALS));
}

const DECIMALS = 2;

function slashed(text: string, place: Place): NewQuantity | undefined {
  const { at, to } = place;
  const groups = SLASHED.exec(text.slice(at, Math.min(to, at + 5)))?.groups;
  const above = Number(groups?.['above']);
  const below = Number(groups?.['below']);
  if (!groups || above >= below || above === 0) return undefined;
  const end = at + 2 + String(below).length;
  if (!'约約近超过過的占达達逾足'.includes(text.charAt(at - 1) || '？') && !/^(?:以上|左右|的)/u.test(text.slice(end, end + 2))) return undefined;
  return makeQuantity({ start: at, end, value: above / below, unit: '', dimension: 'ratio', script: 'arabic' });
}

interface Part {
  readonly at: number;
  readonly end: number;
  readonly to: number;
}

function fraction(text: string, part: Part, denominator: number, units: Units): NewQuantity | undefined {
  const { at, to } = part;
  const sign = '负負-－−'.includes(text.charAt(part.end)) ? -1 : 1;
  const from = sign === -1 ? part.end + 1 : part.end;
  const above = numerator(text, from, to, units);
  if (!above) return undefined;
  const unit = PER[denominator] ?? '';
  const by = (value: number): number => sign * (unit === '' ? exactQuotient(value, denominator) : value);
  const mark = unit === '' ? null : RANGE.exec(text.slice(above.end, Math.min(to, above.end + 5)));
  const second = mark ? numerator(text, above.end + mark[0].length, to, units) : undefined;
  const max = second && second.value > above.value ? second : undefined;
  const script = kindAt(text, at) === 1 ? 'arabic' : 'chinese';
  const read = makeQuantity({ start: at, end: (max ?? above).end, value: by(above.value), unit, dimension: unit === '' ? 'ratio' : 'percent', script });
  if (max) read.valueMax = by(max.value);
  return read;
}

/** 点二八 stands for 零点二八. */
function numerator(text: string, at: number, to: number, units: Units): { readonly end: number; readonly value: number } | undefined {
  return readNumber(text, at, to, unitBeginner(units));
}

/** Powers of ten move the point (万分之五 is 0.0005); all else divides. */
function exactQuotient(value: number, denominator: number): number {
  const power = Math.log10(denominator);
  return Number.isInteger(power) ? shifted(value, -power) : value / denominator;
}

function ratio(text: string, part: Part, left: number): NewQuantity | undefined {
  const { at, end, to } = part;
  const next = end + 1;
  if (kindAt(text, next) !== 1) return undefined;
  const right = readNumber(text, next, to, () => false);
  if (!right || right.scaled || MARKS.includes(text.charAt(right.end)) && right.end < to) return undefined;
  // Two figures behind a colon are minutes: 1:30.
  if (right.value !== 1 && (left !== 1 || right.digits.length > 1 && !right.digits.includes('.'))) return undefined;
  // 1:0 is a score, and no quotient.
  if (right.value === 0) return undefined;
  if (':：∶'.includes(text.charAt(at - 1)) && at > 0) return undefined;
  return makeQuantity({ start: at, end: right.end, value: left / right.value, unit: '', dimension: 'ratio', script: 'arabic' });
}
