import { wordsOf } from '../../lexicon/lists.js';

/** A whole number inside a time expression. */
export interface PeriodNumber {
  readonly value: number;
  readonly end: number;
  /** Digits printed: 4 for 2023 and 二〇二三, 2 for 07; 0 for 十二, which is no digit string. */
  readonly digits: number;
  /** Written in Chinese. */
  readonly han: boolean;
}

/**
 * The number that begins at `at`: 2023, ２０２３, 二〇二三, 十二, 二十一; undefined where none does.
 *
 *     二〇二三年  2023, 4 digits      二十一日  21, no digit string
 *
 * At most four digits: a longer run is no time, and is undefined.
 */
export function readPeriodNumber(text: string, at: number, to: number): PeriodNumber | undefined {
  // A look-up by NaN, which charCodeAt gives behind the end, makes all look-ups slow.
  if (at >= text.length) return undefined;
  const first = text.charCodeAt(at);
  return DIGIT[first] ? readDigits(text, at, to) : HAN_DIGIT.has(first) || first === TEN ? readHan(text, at, to) : undefined;
}

/** Where the run of digits, points and commas that begins at `at` ends: 13,719.26 is passed over as one. */
export function skipNumber(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && (DIGIT[text.charCodeAt(end)] || (isPoint(text.charCodeAt(end)) && DIGIT[text.charCodeAt(end + 1)]))) end++;
  return end;
}

/** 1 for 0–9 in both widths. */
export const DIGIT = new Uint8Array(65536);
DIGIT.fill(1, 0x30, 0x3a);
DIGIT.fill(1, 0xff10, 0xff1a);

const HAN_DIGIT: ReadonlyMap<number, number> = new Map(
  Array.from('〇零○一二三四五六七八九两兩', (char, i) => [char.charCodeAt(0), i < 3 ? 0 : i < 12 ? i - 2 : 2]),
);
/** 十, ten. */
const TEN = 0x5341;

function readDigits(text: string, at: number, to: number): PeriodNumber | undefined {
  let value = 0;
  let end = at;
  for (; end < to && DIGIT[text.charCodeAt(end)]; end++) value = value * 10 + (text.charCodeAt(end) & 0xf);
  const digits = end - at;
  return digits > 4 ? undefined : { value, end, digits, han: false };
}

function readHan(text: string, at: number, to: number): PeriodNumber | undefined {
  let value = 0;
  let end = at;
  for (; end < to; end++) {
    const digit = HAN_DIGIT.get(text.charCodeAt(end));
    if (digit === undefined) break;
    value = value * 10 + digit;
  }
  const digits = end - at;
  if (digits > 4) return undefined;
  if (digits > 1 || text.charCodeAt(end) !== TEN || end >= to) return { value, end, digits, han: true };
  const ones = end + 1 < to ? HAN_DIGIT.get(text.charCodeAt(end + 1)) : undefined;
  const tens = (digits === 0 ? 1 : value) * 10;
  return { value: tens + (ones ?? 0), end: end + (ones === undefined ? 1 : 2), digits: 0, han: true };
}

function isPoint(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0xff0c || unit === 0xff0e;
}

/** True where the number at `at` is the tail of a longer one or an ordinal: 三百|五十, 第|3, 1.|5. */
export function isInsideNumber(text: string, at: number, from: number): boolean {
  if (at <= from) return false;
  const before = text.charCodeAt(at - 1);
  if (DIGIT[before]) return DIGIT[text.charCodeAt(at)] === 1;
  if (isPoint(before)) return at - 1 > from && DIGIT[text.charCodeAt(at - 2)] === 1 && DIGIT[text.charCodeAt(at)] === 1;
  if (!HAN_DIGIT.has(before) && !HAN_LEADS.includes(text[at - 1] ?? ' ')) return false;
  return HAN_DIGIT.has(text.charCodeAt(at)) || text.charCodeAt(at) === TEN || before === ORDINAL;
}

/** 十百千万亿点几数第: what a numeral may go on from. */
const HAN_LEADS = wordsOf('periods/numeral_leads').join('');
/** 第, the ordinal sign. */
const ORDINAL = 0x7b2c;
