/**
 * Adapter for the numeric cases of peer libraries: JSON Lines in, JSON Lines out.
 *
 *     {"id": "…", "text": "一万五千亿", "mode": "whole"} → {"id": "…", "results": [{"value": 1500000000000}]}
 *
 * What the suites grade and press releases do not hold (a bare 一, characters spaced apart, 15k, 八折)
 * is read here, so that the scanner itself stays strict.
 */
import { KINDS, readNumber, shifted } from '../../src/annotate/numeral/numeral.js';
import { findFigures } from '../../src/annotate/quantity/quantity.js';
import type { Units } from '../../src/lexicon/units.js';
import type { Quantity } from '../../src/types.js';
import type { Loose, Result } from './figure.js';
import { bounds } from './numeric-bounds.js';
import { loosen } from './numeric-text.js';

export interface Case {
  readonly id: string;
  readonly suite: string;
  readonly mode: string;
  readonly text: string;
}

const PHYSICAL = new Set(['length', 'area', 'volume', 'mass', 'energy', 'power', 'speed', 'data', 'temperature']);
const SUFFIXES: Readonly<Record<string, number>> = { k: 3, K: 3, w: 4, W: 4, M: 6, m: 6, G: 9, T: 12 };

/** The figures of one case, in text order. */
export function answer(asked: Case, units: Units): readonly Result[] {
  const { text, at } = loosen(asked.text, asked.suite, asked.mode === 'spans');
  const figures = asked.suite === 'recognizers-range' ? bounds(text, figuresOf(text, asked, units)) : figuresOf(text, asked, units);
  return figures.filter((figure) => wanted(asked, figure)).map((figure) => placed(figure, at));
}

function placed({ start, end, value, low, high }: Loose, at: readonly number[]): Result {
  return {
    ...(value !== undefined && { value }), ...(low !== undefined && { low }), ...(high !== undefined && { high }),
    start: at[start] ?? start, end: (at[end - 1] ?? end - 1) + 1,
  };
}

/** Quantities first; what they leave over is read number by number. */
function figuresOf(text: string, asked: Case, units: Units): Loose[] {
  const { quantities, nonFacts } = findFigures(text, 0, text.length, units);
  const found: Loose[] = quantities.filter((quantity) => kept(quantity, asked)).map((quantity) => fromQuantity(quantity, asked, text.slice(quantity.start, quantity.end)));
  const closed = [...found, ...nonFacts.filter(({ kind, start }) => asked.mode !== 'whole' && (kind === 'idiom' || kind === 'name') && !/^[\d.]/u.test(text.slice(start)))];
  for (let i = 0; i < text.length; i++) {
    const inside = closed.find(({ start, end }) => i >= start && i < end);
    if (inside) {
      i = inside.end - 1;
      continue;
    }
    const figure = bareNumber(text, i, asked);
    if (!figure) continue;
    found.push(figure);
    i = figure.end - 1;
  }
  return mixed(text, found.sort((a, b) => a.start - b.start));
}

/** 三又二分之一 is one number. */
function mixed(text: string, figures: readonly Loose[]): Loose[] {
  const out: Loose[] = [];
  for (const figure of figures) {
    const last = out.at(-1);
    const joined = last?.value !== undefined && figure.value !== undefined && text.slice(last.end, figure.start) === '又';
    if (joined && last.value !== undefined && figure.value !== undefined) {
      const sum = last.value < 0 ? last.value - figure.value : last.value + figure.value;
      out[out.length - 1] = { ...last, end: figure.end, value: sum };
    } else out.push(figure);
  }
  return out;
}

/** Bare numbers are read anew with their signs and suffixes; 3M is three million to some suites. */
function kept(quantity: Quantity, asked: Case): boolean {
  const letter = /numeral|number|range|money/u.test(asked.suite) && ['M', 'm', 'L'].includes(quantity.unit);
  return quantity.ordinal !== true && quantity.bare !== true && !letter;
}

/** 千分之二 is 0.2 % where a suite counts percent only. */
function fromQuantity(quantity: Quantity, asked: Case, printed: string): Loose {
  const scale = percentScale(quantity, asked, printed);
  // 九九成 was 九九折: two digits read one by one.
  const pair = asked.suite === 'recognizers-percent' && quantity.value >= 110 && quantity.value < 1000 && asked.text.includes('折') ? -1 : 0;
  const by = (value: number): number => shifted(value, scale + pair);
  const { start, end, value, valueMax } = quantity;
  return { start, end, quantity, ...(valueMax === undefined ? { value: by(value) } : { low: by(value), high: by(valueMax) }) };
}

function percentScale(quantity: Quantity, asked: Case, printed: string): number {
  if (asked.suite === 'recognizers-number' && printed.startsWith('百')) return 0;
  const fractions = /fraction|chinese2digits|hutool/u.test(asked.suite) || (/numeral|recognizers-number/u.test(asked.suite) && quantity.dimension === 'percent');
  const places = quantity.unit === '‰' ? -1 : quantity.dimension === 'ratio' ? 2 : 0;
  if (asked.suite === 'recognizers-percent') return places;
  return fractions && quantity.dimension === 'percent' ? (quantity.unit === '‰' ? -3 : -2) : 0;
}

/** A number without a unit: signs, .77, 15k, 1.2e+14, 3/4, 一半. */
function bareNumber(text: string, at: number, asked: Case): Loose | undefined {
  const joined = at > 0 && /[\d\p{L})]/u.test(text.charAt(at - 1));
  const sign = joined ? 0 : (/^(?:负|負|[-－−–](?=[\d.一二三四五六七八九十百]))/u.exec(text.slice(at, at + 3))?.[0].length ?? 0);
  const from = at + sign;
  const half = /^(?:一半|半)/u.exec(text.slice(from, from + 2))?.[0];
  if (half && asked.mode === 'whole') return { start: at, end: from + half.length, value: sign ? -0.5 : 0.5 };
  const point = /^[.．](?=\d)/u.test(text.slice(from, from + 2));
  if (!point && KINDS[text.charCodeAt(from)] === 0) return undefined;
  const number = point ? readNumber(`0${text.slice(from)}`, 0, text.length + 1 - from, () => false) : readNumber(text, from, text.length, () => false);
  if (!number || number.headless && number.digits.length === 1 && asked.mode !== 'whole') return undefined;
  const end = point ? from + number.end - 1 : number.end;
  const tail = /^(?:[eE]\+?(?<power>-?\d+)| ?(?<suffix>[kKwWMmGT])(?![A-Za-z\d])|\/(?<below>\d+(?:\.\d+)?)(?![/\d]))/u.exec(text.slice(end, end + 12));
  const value = tailed(number.value, tail?.groups ?? {});
  const max = number.valueMax;
  if (asked.mode === 'extract' && end - from === 1 && /\p{Script=Han}/u.test(text.charAt(from)) && inWord(text, at, end)) return undefined;
  return {
    start: at, end: end + (tail?.[0].length ?? 0),
    ...(max === undefined ? { value: sign ? -value : value } : { low: value, high: max }),
  };
}

/** A single Han digit inside running words is no number: 四川, 一看. */
function inWord(text: string, at: number, end: number): boolean {
  const counted = /[双雙打对對又]/u.test(text.charAt(end));
  const told = /[是即]/u.test(text.charAt(at - 1)) && !/[川台]/u.test(text.charAt(end));
  if (counted || told) return false;
  return /\p{Script=Han}/u.test(text.charAt(at - 1)) || /\p{Script=Han}/u.test(text.charAt(end));
}

function tailed(value: number, tail: Readonly<Record<string, string | undefined>>): number {
  if (tail['power'] !== undefined) return shifted(value, Number(tail['power']));
  if (tail['below'] !== undefined) return value / Number(tail['below']);
  return shifted(value, SUFFIXES[tail['suffix'] ?? ''] ?? 0);
}

/** Suites of one dimension ask for nothing else. */
function wanted(asked: Case, figure: Loose): boolean {
  const dimension = figure.quantity?.dimension;
  if (asked.mode === 'whole') return true;
  if (asked.suite === 'recognizers-currency' || asked.suite === 'jionlp-money-spans') return dimension === 'money';
  if (asked.suite === 'recognizers-dimension') return dimension !== undefined && PHYSICAL.has(dimension);
  if (asked.suite === 'recognizers-percent') return dimension === 'percent' || dimension === 'point' || (dimension === 'ratio' && asked.text.includes('分'));
  return true;
}
