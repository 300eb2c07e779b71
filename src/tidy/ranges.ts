/** Dashes between figures: one mark for a range, one for a minus, names and dates left alone. */
import { wordsOf } from '../lexicon/lists.js';
import { HAN, LATIN, classAt, isDigitAt } from '../text/chars.js';
import type { Edit } from '../offsets/map.js';

/**
 * The edit that writes the dashes from `at` on as the range mark — or the minus sign -; undefined
 * where they are neither or stand right already.
 *
 *     1-10月, 1～10月, 3%-5%, 1月~10月   →   1—10月, 3%—5%, 1月—10月
 *     为–0.8%   →   为-0.8%         2023-08-09, 0373-3051234, AG600-2 and ——2023年 stay
 *
 * Source: GB/T 15835 writes ranges with — or ～.
 */
export function rangeEdit(text: string, at: number): Edit | undefined {
  let end = at + 1;
  while (isDash(text, end)) end += 1;
  const left = skipSpaces(text, at - 1, -1);
  const right = skipSpaces(text, end, 1);
  const spaced = left !== at - 1 || right !== end;
  if (!isDigitAt(text, right)) return undefined;
  if (isRange(text, { left, right, dashes: text.slice(at, end), spaced })) {
    const edit = { start: left + 1, end: right, with: '—' };
    return text.slice(edit.start, edit.end) === edit.with ? undefined : edit;
  }
  const minus = text[at] === '–' && end === at + 1 && right === end && !isDigitAt(text, at - 1);
  return minus ? { start: at, end, with: '-' } : undefined;
}

interface Dashes {
  /** Index of the last character before and of the first behind, spaces skipped. */
  readonly left: number;
  readonly right: number;
  readonly dashes: string;
  readonly spaced: boolean;
}

function isRange(text: string, { left, right, dashes, spaced }: Dashes): boolean {
  const digitBefore = isDigitAt(text, left);
  if (!digitBefore && (dashes.length > 1 || !isUnitBehindDigit(text, left))) return false;
  if (dashes.length > 2 || (spaced && dashes !== '-' && dashes.length > 1)) return false;
  // One space beside a hyphen is a minus or a torn line: 和 -0.8%.
  if (spaced && dashes === '-' && (isSpaceAt(text, left + 1) !== isSpaceAt(text, right - 1))) return false;
  return !dashes.startsWith('-') || !isName(text, left, right);
}

/** Units that may stand before the dash of a range, behind a digit: 3万元—5万元, 1月—10月. */
const UNITS = new Set(['%', '‰', '℃', ...wordsOf('quantities/before_dashes')]);

function isUnitBehindDigit(text: string, at: number): boolean {
  if (!UNITS.has(text.charAt(at))) return false;
  return isDigitAt(text, at - 1) || (UNITS.has(text.charAt(at - 1)) && isDigitAt(text, at - 2));
}

/** A hyphen inside a date, a telephone number, a model or an address is no range. */
function isName(text: string, left: number, right: number): boolean {
  let first = left;
  while (isFigure(text, first - 1)) first -= 1;
  let last = right;
  while (isFigure(text, last + 1)) last += 1;
  const before = text.charAt(first - 1) || ' ';
  const behind = text.charAt(last + 1) || ' ';
  if (!isDigitAt(text, left)) return false;
  if ('-/_=#'.includes(before) || '-/_='.includes(behind) || classAt(text, first - 1) === LATIN) return true;
  const older = left - first + 1;
  const younger = last - right + 1;
  if (younger >= 7 || (text[first] === '0' && older >= 3)) return true;
  // 2023-08 is a month; 2023-2025 is a range.
  return older === 4 && younger === 2 && (text.startsWith('19', first) || text.startsWith('20', first))
    && classAt(text, last + 1) !== HAN;
}

function isFigure(text: string, index: number): boolean {
  return isDigitAt(text, index) || (text[index] === '.' && isDigitAt(text, index - 1) && isDigitAt(text, index + 1));
}

function isDash(text: string, index: number): boolean {
  return index < text.length && '-—–~～'.includes(text.charAt(index));
}

function isSpaceAt(text: string, index: number): boolean {
  return text[index] === ' ' || text[index] === '\u00a0';
}

function skipSpaces(text: string, from: number, direction: 1 | -1): number {
  let index = from;
  while (isSpaceAt(text, index)) index += direction;
  return index;
}
