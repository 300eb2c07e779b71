/** Numbers as print writes them: 1,100.9亿, 25万6千, 一万五千亿, 十七八, 六点一. */
import type { Numeral } from '../../types.js';
import { chineseDigits, chineseValue, DIGITS, SCALES } from './chinese.js';

/** What a character can be inside a number; 0 for all others, so that one look-up tells. */
export const ARABIC = 1;
export const HAN_DIGIT = 2;
export const HAN_SCALE = 4;
const of = (chars: readonly string[], kind: number): readonly (readonly [number, number])[] => chars.map((char) => [char.charCodeAt(0), kind]);
/** Every character of a kind. */
export const NUMERALS: readonly (readonly [unit: number, kind: number])[] = [
  ...of(Array.from('0123456789０１２３４５６７８９'), ARABIC), ...of(Object.keys(DIGITS), HAN_DIGIT), ...of(Object.keys(SCALES), HAN_SCALE), ...of(['廿', '卅'], HAN_DIGIT),
];
export const KINDS: Uint8Array = buildKinds();

/** The kind at a place; 0 behind the end of the text, where a look-up by NaN would make all look-ups slow. */
export function kindAt(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? 0) : 0;
}

/** One printed number and what the scanner needs to know about its shape. */
export interface NumberHit {
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | undefined;
  readonly script: Numeral['script'];
  /** 万, 亿 … stand in it. */
  readonly scaled: boolean;
  /** The power of ten that closes it, for ranges that share it: 3—5亿. */
  readonly exponent: number;
  /** 百, 千, 亿 without a digit: 千亿元. */
  readonly headless: boolean;
  /** Chinese digits read one by one: 二〇二四. */
  readonly digitsOnly: boolean;
  /** Figures before the scale, as printed: '007', '1100.9'. */
  readonly digits: string;
}

/** True where a scale character begins a unit instead: 千 in 3千瓦. */
export type BeginsUnit = (text: string, at: number) => boolean;

const never: BeginsUnit = () => false;

/**
 * The number of a whole string, or undefined where some of it is no number.
 *
 *     parseNumeral('1.57万亿') → 1570000000000     parseNumeral('两千零五十') → 2050
 *
 * Signs -, －, 负 in front are read. The decimal point is moved, never multiplied.
 */
export function parseNumeral(text: string): { readonly value: number; readonly valueMax?: number } | undefined {
  const from = /^[-－−负負]/u.test(text) ? 1 : 0;
  const hit = readNumber(text, from, text.length, never);
  if (!hit || hit.end !== text.length) return undefined;
  const sign = from === 1 ? -1 : 1;
  return { value: sign * hit.value, ...(hit.valueMax !== undefined && { valueMax: sign * hit.valueMax }) };
}

/** The decimal point moved by `places`: exact, where a product is not. */
export function shifted(value: number, places: number): number {
  if (places === 0) return value;
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Every number of a range, in text order: value, script and span, without unit or qualifier. */
export function findNumerals(text: string, from = 0, to = text.length): Numeral[] {
  const found: Numeral[] = [];
  for (let i = from; i < to; i++) {
    if (kindAt(text, i) === 0) continue;
    const hit = readNumber(text, i, to, never);
    if (!hit) continue;
    const { value, valueMax, script, end } = hit;
    found.push({ start: i, end, value, script, ...(valueMax !== undefined && { valueMax }) });
    i = end - 1;
  }
  return found;
}

/** The number that begins at a place; undefined where none does. */
export function readNumber(text: string, at: number, to: number, beginsUnit: BeginsUnit): NumberHit | undefined {
  const kind = kindAt(text, at);
  if (kind === ARABIC) return readArabic(text, at, to, beginsUnit);
  return kind === 0 || at >= to ? undefined : readChinese(text, at, to, beginsUnit);
}

/** The power of ten of the scale characters from a place on: 万亿 is 12. */
export function readScale(text: string, at: number, to: number, beginsUnit: BeginsUnit): { readonly end: number; readonly exponent: number } {
  let end = at;
  let exponent = 0;
  while (end < to && kindAt(text, end) === HAN_SCALE && !beginsUnit(text, end)) {
    exponent += SCALES[text.charAt(end)] ?? 0;
    end++;
  }
  return { end, exponent };
}

function readArabic(text: string, at: number, to: number, beginsUnit: BeginsUnit): NumberHit {
  const end = arabicEnd(text, at, to);
  const digits = halfWidth(text.slice(at, end));
  const scale = readScale(text, end, to, beginsUnit);
  const first = Number(scale.exponent === 0 ? digits : `${digits}e${scale.exponent}`);
  const { value, end: last } = readMore(text, { value: first, end: scale.end, exponent: scale.exponent }, to, beginsUnit);
  const scaled = last > end;
  return {
    end: last, value, valueMax: undefined, script: scaled ? 'mixed' : 'arabic', scaled,
    exponent: scale.exponent, headless: false, digitsOnly: false, digits,
  };
}

interface Part {
  readonly value: number;
  readonly end: number;
  readonly exponent: number;
}

/**
 * Adds the numbers that carry a number on: 25万6千, 1亿2000万, 1千零20.
 *
 *     1万2千亿      the second big scale holds for both: (10000 + 2000) × 10⁸
 */
function readMore(text: string, begun: Part, to: number, beginsUnit: BeginsUnit): Part {
  let part = begun;
  while (part.exponent > 1 && part.end < to) {
    const zero = text[part.end] === '零' ? 1 : 0;
    const start = part.end + zero;
    if (kindAt(text, start) !== ARABIC || start >= to) break;
    const end = arabicEnd(text, start, to);
    const more = halfWidth(text.slice(start, end));
    const next = readScale(text, end, to, beginsUnit);
    const big = bigScale(text, end, next.end);
    const small = next.exponent - big;
    if (big > part.exponent && part.exponent > small && part.exponent < 8) {
      part = { value: shifted(part.value + Number(`${more}e${small}`), big), end: next.end, exponent: big };
      continue;
    }
    const whole = /^\d+$/u.test(more) && (zero === 1 ? more.length <= part.exponent : part.exponent === 4 && (more.length === 3 || more.length === 4));
    if (next.exponent > 0 ? next.exponent >= part.exponent : !whole) break;
    part = { value: part.value + Number(`${more}e${next.exponent}`), end: next.end, exponent: next.exponent };
  }
  return part;
}

/** The closing 万 or 亿 of a run of scales, as a power of ten; 0 where it closes smaller. */
function bigScale(text: string, from: number, to: number): number {
  const exponent = to > from ? (SCALES[text.charAt(to - 1)] ?? 0) : 0;
  return exponent >= 4 ? exponent : 0;
}

/** The end of digits with thousands separators and a decimal part: 1,100.9 */
function arabicEnd(text: string, at: number, to: number): number {
  let end = digitsEnd(text, at, to);
  if (end - at <= 3) {
    while (isComma(text.charCodeAt(end)) && digitsEnd(text, end + 1, Math.min(to, end + 5)) === end + 4) end += 4;
  }
  const point = text.charCodeAt(end);
  if ((point === 0x2e || point === 0xff0e) && digitsEnd(text, end + 1, to) > end + 1) return digitsEnd(text, end + 1, to);
  return end;
}

function digitsEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && kindAt(text, end) === ARABIC) end++;
  return end;
}

function isComma(unit: number): boolean {
  return unit === 0x2c;
}

function halfWidth(digits: string): string {
  let plain = true;
  for (let i = 0; i < digits.length && plain; i++) {
    const code = digits.charCodeAt(i);
    plain = code !== 0x2c && code < 0x80;
  }
  if (plain) return digits;
  return digits.replaceAll(',', '').replace(/[０-９．]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function readChinese(text: string, at: number, to: number, beginsUnit: BeginsUnit): NumberHit | undefined {
  const end = runEnd(text, at, to, beginsUnit);
  if (end === at) return undefined;
  const run = text.slice(at, end);
  const point = text.charAt(end);
  if (point === '点' || point === '點') {
    const decimals = chineseDecimals(text, end + 1, to, beginsUnit);
    const base = chineseValue(run);
    if (decimals && base && base.valueMax === undefined) {
      const scale = readScale(text, decimals.end, to, beginsUnit);
      const digits = `${base.value}.${decimals.digits}`;
      return {
        end: scale.end, value: Number(`${digits}e${scale.exponent}`), valueMax: undefined, script: 'chinese', scaled: scale.exponent > 0,
        exponent: scale.exponent, headless: false, digitsOnly: false, digits,
      };
    }
  }
  const value = chineseValue(run);
  if (!value) return undefined;
  const exponent = closingExponent(run);
  return {
    end, value: value.value, valueMax: value.valueMax, script: 'chinese', scaled: exponent > 0,
    exponent, headless: value.headless, digitsOnly: value.digitsOnly, digits: run,
  };
}

/** Numeral characters from a place on; 两 behind a digit is a weight, a trailing 零 a word (零售). */
function runEnd(text: string, at: number, to: number, beginsUnit: BeginsUnit): number {
  let end = at;
  for (; end < to; end++) {
    const kind = kindAt(text, end);
    if (kind === HAN_SCALE ? beginsUnit(text, end) : kind !== HAN_DIGIT) break;
    // 一两千元: the one or the other, before a scale.
    const either = DIGITS[text.charAt(end - 1)] === 1 && kindAt(text, end + 1) === HAN_SCALE;
    if (end > at && !either && (text[end] === '两' || text[end] === '兩') && (DIGITS[text.charAt(end - 1)] ?? 0) > 0) break;
  }
  while (end > at + 1 && text[end - 1] === '零' && SCALES[text.charAt(end - 2)] !== undefined) end--;
  return end;
}

/** The digits behind 点; none where 十 follows, since 三点二十 is a time of day. */
function chineseDecimals(text: string, at: number, to: number, beginsUnit: BeginsUnit): { readonly end: number; readonly digits: string } | undefined {
  let end = at;
  while (end < to && kindAt(text, end) === HAN_DIGIT) end++;
  if (end === at || (text.charAt(end) === '十' && !beginsUnit(text, end))) return undefined;
  const digits = chineseDigits(text.slice(at, end));
  return digits === undefined ? undefined : { end, digits };
}

/** The power of ten that the last scale characters give: 八九百万 has 6, 二十 has 1, 三万二 none. */
function closingExponent(run: string): number {
  let exponent = 0;
  for (let i = run.length - 1; i >= 0; i--) {
    const scale = SCALES[run.charAt(i)];
    if (scale === undefined) break;
    exponent += scale;
  }
  return exponent;
}

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(65537);
  for (const [unit, kind] of NUMERALS) kinds[unit] = kind;
  return kinds;
}
