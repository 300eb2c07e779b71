/** Figures written one way: no thousands separators, one decimal point, one range mark, one minus. */
import { beginsOf } from '../lexicon/lists.js';
import { digitsFrom, holdsHan, isDigitAt } from '../text/chars.js';
import { addEdit } from '../offsets/map.js';
import type { Edit } from '../offsets/map.js';
import type { Document } from '../types.js';
import { rangeEdit } from './ranges.js';

/**
 * Edits on the figures of a text.
 *
 *     净增1,115万户，占2：1，为5·2%，二○二四年1~10月，九.四%   →   净增1115万户，占2:1，为5.2%，二〇二四年1—10月，九点四%
 *
 * A separator stands before exactly three digits: 3,5 and 1,2号 are lists and keep their comma.
 * 3·15 without a unit is a name and stays.
 */
export function writeNumbers(document: Document): readonly Edit[] {
  const { text } = document;
  const edits: Edit[] = [];
  for (let i = 1; i < text.length; i++) {
    const kind = TRIGGERS[text.charCodeAt(i)] ?? 0;
    if (kind === 0) continue;
    if (kind === SEPARATOR) i = dropSeparators(text, i, edits);
    else if (kind === DOT && isDecimalDot(text, i)) addEdit(edits, i, i + 1, '.');
    else if (kind === COLON && isRatioColon(text, i)) addEdit(edits, i, i + 1, ':');
    else if ((kind === STOP || kind === DOT) && isChineseDecimal(text, i)) addEdit(edits, i, i + 1, '点');
    else if (kind === YEAR) addRepublicYear(text, i, edits);
    else if (kind === CIRCLE && isChineseZero(text, i)) addEdit(edits, i, i + 1, '〇');
    else if (kind === DASH) {
      const edit = rangeEdit(text, i);
      while (DASHES.includes(text.charAt(i + 1)) && i + 1 < text.length) i += 1;
      if (edit !== undefined) edits.push(edit);
    }
  }
  return edits;
}

const SEPARATOR = 1;
const DOT = 2;
const COLON = 3;
const CIRCLE = 4;
const DASH = 5;
const STOP = 6;
const YEAR = 7;
const DASHES = '-—–~～';

/** 年 */
const YEAR_SIGN = 0x5e74;

const TRIGGERS = buildTriggers();

function buildTriggers(): Uint8Array {
  const table = new Uint8Array(65536);
  table[','.charCodeAt(0)] = SEPARATOR;
  table['·'.charCodeAt(0)] = DOT;
  table['：'.charCodeAt(0)] = COLON;
  table['.'.charCodeAt(0)] = STOP;
  table[YEAR_SIGN] = YEAR;
  for (const circle of '○◯Ｏ0O') table[circle.charCodeAt(0)] = CIRCLE;
  for (const dash of DASHES) table[dash.charCodeAt(0)] = DASH;
  return table;
}

/**
 * Drops the separators of the figure around the comma at `at`, or makes the comma of a list a Chinese
 * one; gives back the last index looked at.
 */
function dropSeparators(text: string, at: number, edits: Edit[]): number {
  let first = at;
  while (isDigitAt(text, first - 1)) first -= 1;
  const lead = at - first;
  if (lead === 0 || !isDigitAt(text, at + 1)) return at;
  const commas: number[] = [];
  let end = at;
  while (text[end] === ',' && digitsFrom(text, end + 1) === 3) {
    commas.push(end);
    end += 4;
  }
  // A group of another length makes it a list: 100,200,30.
  const isList = commas.length === 0 || (text[end] === ',' && isDigitAt(text, end + 1));
  if (!isList && lead <= 3 && text[first] !== '0' && text[first - 1] !== '.' && !(text[first - 1] === '，' && isDigitAt(text, first - 2))) {
    for (const comma of commas) edits.push({ start: comma, end: comma + 1, with: '' });
    return end - 1;
  }
  if (!isChineseLine(text, at)) return at;
  let last = at;
  for (; text[last] === ',' && isDigitAt(text, last + 1); last += 1 + digitsFrom(text, last + 1)) {
    addEdit(edits, last, last + 1, '，');
  }
  return last - 1;
}

function isChineseLine(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  return holdsHan(text, text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

/** Units that tell 5·2% from the name 3·15. */
const BEHIND_DECIMAL = `%‰${beginsOf('quantities/behind_decimals')}`;

function isDecimalDot(text: string, at: number): boolean {
  if (!isDigitAt(text, at - 1) || !isDigitAt(text, at + 1)) return false;
  const behind = text[at + 1 + digitsFrom(text, at + 1)];
  return behind !== undefined && BEHIND_DECIMAL.includes(behind);
}

/**
 * The point of a figure in Chinese digits, as papers of Taiwan print it: 七二九．二億, 卅六·一%, 年減〇．五%. A scale or a unit that counts no
 * things must follow, and what stands before the point be no number of an item: 一．一个中心, 做法有：一.三个转变, 第一.二季度.
 */
export function isChineseDecimal(text: string, at: number): boolean {
  let start = at;
  while (isChineseNumeral(text, start - 1)) start -= 1;
  let end = at + 1;
  while (isChineseDigit(text, end)) end += 1;
  if (start === at || end === at + 1 || !BEHIND_CHINESE_DECIMAL.includes(text.charAt(end) || ' ')) return false;
  const before = text.charAt(start - 1);
  if (OPENS_LINE.test(before)) return false;
  return !BEFORE_ITEMS.test(before) || POSITIONAL.test(text.slice(start, at)) || BEGINS_NO_ITEM.test(text.charAt(end));
}

const BEHIND_CHINESE_DECIMAL = `%‰${beginsOf('quantities/behind_chinese_decimals')}`;
const OPENS_LINE = /^$|[\s第]/u;
/** Behind these a number may count items within a line. */
const BEFORE_ITEMS = /[：:，,；;、。]/u;
/** No item begins with so many of these: ，三．五億元. */
const BEGINS_NO_ITEM = /[亿億%‰]/u;
/** 七二九, 〇: digits by their place, which count no items (十一). */
const POSITIONAL = /^(?:[〇○◯一二三四五六七八九]{2,}|[〇○◯])$/u;

/** 18：47 and 2.6：1, but not 表2：2023年. */
function isRatioColon(text: string, at: number): boolean {
  return isDigitAt(text, at - 1) && isDigitAt(text, at + 1) && digitsFrom(text, at + 1) <= 2;
}

const HAN_PLACES = beginsOf('quantities/han_places');
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** A circle or zero among Chinese digits: 二○二四, 二0二四, 二〇二○年. */
function isChineseZero(text: string, at: number): boolean {
  if (!isChineseDigit(text, at - 1)) return false;
  if (isCircle(text, at - 1) && !CHINESE_DIGITS.includes(text.charAt(at - 2) || ' ')) return false;
  const next = text.charAt(at + 1) || ' ';
  return CHINESE_DIGITS.includes(next) || next === '年' || (isCircle(text, at + 1) && at > 1);
}

/** The years of the Republic in Chinese digits, as those in others: 一一四年 is 114年. */
function addRepublicYear(text: string, at: number, edits: Edit[]): void {
  const digits = Array.from(text.slice(Math.max(0, at - REPUBLIC_DIGITS), at), (char) => (isCircle(char, 0) ? 0 : CHINESE_DIGITS.indexOf(char)));
  const [first, second = LAST_DECADE + 1] = digits;
  if (digits.length < REPUBLIC_DIGITS || digits.includes(-1) || first !== 1 || second > LAST_DECADE || isChineseNumeral(text, at - REPUBLIC_DIGITS - 1)) return;
  edits.push({ start: at - REPUBLIC_DIGITS, end: at, with: digits.join('') });
}

const REPUBLIC_DIGITS = 3;
/** Of 140年. */
const LAST_DECADE = 4;

function isChineseDigit(text: string, at: number): boolean {
  return CHINESE_DIGITS.includes(text.charAt(at) || ' ') || isCircle(text, at);
}

function isChineseNumeral(text: string, at: number): boolean {
  return isChineseDigit(text, at) || HAN_PLACES.includes(text.charAt(at) || ' ');
}

function isCircle(text: string, at: number): boolean {
  return '○◯'.includes(text.charAt(at) || ' ');
}
