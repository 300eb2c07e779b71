import type { PeriodPart } from '../../types.js';
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import { longest } from '../../lexicon/trie.js';
import { readPeriodNumber, type PeriodNumber } from './number.js';
import { isOneOf, skipConnector, startsWith, type ReadPart, type Scan } from './scan.js';

/**
 * The part of a year that begins at `at`: 前7个月, 1—10月份, 三季度, 8月9日, 9日.
 *
 *     今年前7个月  2023年1—10月份  8月15日至19日
 *         ^^^^^^^       ^^^^^^^^  ^^^^^^^^^^^
 *
 * `bare` says that no year stands before it: a lone 9日 or 一月 is then held to stricter rules.
 */
export function readPart(scan: Scan, at: number, bare: boolean): ReadPart | undefined {
  if (isOneOf(scan, at, FIRST_OF)) return isOneOf(scan, at - 1, NOT_BEFORE_FIRST) ? undefined : readFirstMonths(scan, at + 1);
  const number = readPeriodNumber(scan.text, at, scan.to);
  if (!number) return undefined;
  const part = readMonths(scan, number, bare ? at : undefined) ?? readQuarters(scan, number);
  return part ?? (bare ? readLoneDays(scan, at, number) : undefined);
}

/** The day behind 本月 or 当月: 本月10日. */
export function readDayNumber(scan: Scan, at: number): { readonly day: number; readonly end: number } | undefined {
  const number = readPeriodNumber(scan.text, at, scan.to);
  if (!number || number.value < 1 || number.value > 31) return undefined;
  return isOneOf(scan, number.end, DAY) ? { day: number.value, end: number.end + 1 } : undefined;
}

/** 前 and 首, the first so many. */
const FIRST_OF = wordsOf('periods/first_of').join('');
/** 提|前2个月完成: no months of the year. */
const NOT_BEFORE_FIRST = wordsOf('periods/not_before_first').join('');
const DAY = wordsOf('periods/day_units').join('');
/** Behind 7月 they make another word: 6月龄. */
const NOT_AFTER_MONTH = wordsOf('periods/not_after_months').join('');
/** Before a month that 均 follows: 在7月|均下降 is no monthly average. */
const PLACES_IN_TIME = '在于於';
/** Before 一月, 3日 they make a length or a turn of time: 近一月, 每月5日. */
const NOT_BEFORE = wordsOf('periods/not_before_days').join('');
/** Behind 9日 they make a length of time: 9日内, 5日游. */
const NOT_AFTER_DAY = wordsOf('periods/not_after_days').join('');

function readFirstMonths(scan: Scan, at: number): ReadPart | undefined {
  const number = readPeriodNumber(scan.text, at, scan.to);
  if (!number || number.value < 1 || number.value > 12) return undefined;
  const counted = isOneOf(scan, number.end, '个個');
  const month = number.end + (counted ? 1 : 0);
  if (!isOneOf(scan, month, '月')) return undefined;
  return { part: { kind: 'months', from: 1, to: number.value }, end: month + 1 + portion(scan, month + 1) };
}

/** 7月, 7月份, 1—10月, 4、5、6月份, 1月至7月; then days. `bareAt` is the place of a month without a year. */
function readMonths(scan: Scan, first: PeriodNumber, bareAt: number | undefined): ReadPart | undefined {
  if (first.value < 1 || first.value > 12 || first.digits > 2) return undefined;
  const whole = isOneOf(scan, first.end, '月') ? first.end + 1 : undefined;
  if (whole !== undefined && portion(scan, whole) === 0) {
    const days = readDaysOf(scan, first.value, whole);
    if (days) return days;
  }
  const unit = whole === undefined ? first.end : whole + portion(scan, whole);
  const goesOn = whole !== undefined && (bareAt === undefined || !isOneOf(scan, bareAt - 1, BASE));
  const second = readSecondMonth(scan, unit, whole === undefined ? first : undefined) ?? (goesOn ? readNextMonth(scan, unit, first) : undefined);
  if (second && second.month > first.value) return { part: { kind: 'months', from: first.value, to: second.month }, end: second.end };
  if (whole === undefined || isNoMonth(scan, first, whole, bareAt)) return undefined;
  return { part: { kind: 'months', from: first.value, to: first.value }, end: unit };
}

/** Length of the 份 of 6月份; of 6月|份额 none. */
function portion(scan: Scan, at: number): number {
  return isOneOf(scan, at, '份') && !isOneOf(scan, at + 1, '额') ? 1 : 0;
}

function isNoMonth(scan: Scan, number: PeriodNumber, end: number, bareAt: number | undefined): boolean {
  if (isOneOf(scan, end, NOT_AFTER_MONTH)) return true;
  // 八月十五, 五月初五: days of the lunar calendar.
  if (number.han && isLunarDay(scan, end)) return true;
  if (bareAt === undefined) return false;
  if (isOneOf(scan, bareAt - 1, NOT_BEFORE) || (isOneOf(scan, end, '均') && !isOneOf(scan, bareAt - 1, PLACES_IN_TIME))) return true;
  return number.han && isOneOf(scan, end, '内內余餘多');
}

/** A day without 日: 五月初五, 八月十五; but 十一月零售, 九月一批. */
function isLunarDay(scan: Scan, at: number): boolean {
  const isFirstTen = isOneOf(scan, at, '初');
  const day = readPeriodNumber(scan.text, isFirstTen ? at + 1 : at, scan.to);
  return day?.han === true && !isOneOf(scan, day.end, DAY) && (isFirstTen || day.value >= 10);
}

/** The last month of several; `first` is the number before it where no 月 stands behind that. */
function readSecondMonth(scan: Scan, at: number, first: PeriodNumber | undefined): { readonly month: number; readonly end: number } | undefined {
  let start = skipConnector(scan, at);
  const listed = start === at && first !== undefined && isOneOf(scan, at, '、');
  if (listed) start++;
  if (start === at) return undefined;
  const next = readPeriodNumber(scan.text, start, scan.to);
  // 四、6月份利率: the mark of a heading before its month.
  if (listed && next?.han !== first.han) return undefined;
  const second = first !== undefined && next ? lastListed(scan, next) : next;
  if (!second || second.value > 12 || second.digits > 2 || !isOneOf(scan, second.end, '月')) return undefined;
  const end = second.end + 1;
  // 3月1日 as a second end belongs to the days' rule.
  if (readDayNumber(scan, end)) return undefined;
  return { month: second.value, end: end + portion(scan, end) };
}

/** 6月和|7月，出口339吨: two months on end told together; not 6月和7月分别增长3%和5%. */
function readNextMonth(scan: Scan, at: number, first: PeriodNumber): { readonly month: number; readonly end: number } | undefined {
  if (!isOneOf(scan, at, JOINTS)) return undefined;
  const second = readPeriodNumber(scan.text, at + 1, scan.to);
  if (second?.value !== first.value + 1 || second.han !== first.han || !isOneOf(scan, second.end, '月')) return undefined;
  const end = second.end + 1;
  if (readDayNumber(scan, end) || EACH.test(scan.text.slice(end, Math.min(scan.to, end + REST)))) return undefined;
  return { month: second.value, end: end + portion(scan, end) };
}

/** 6月|和|7月 */
const JOINTS = wordsOf('periods/month_joints').join('');
/** 与5月、6月持平: what is held against them. */
const BASE = wordsOf('periods/held_against').join('');
/** What is told of each of them, before the sentence ends. */
const EACH = patternOf`^[^。；\n]*?${'periods/of_each'}`;
const REST = 60;

/** The last of 4、5、6月份. */
function lastListed(scan: Scan, first: PeriodNumber): PeriodNumber | undefined {
  let last: PeriodNumber | undefined = first;
  while (last && last.digits < 3 && isOneOf(scan, last.end, '、')) last = readPeriodNumber(scan.text, last.end + 1, scan.to);
  return last;
}

/** 9日, 15日至19日, 15—19日, 15、16日, 上旬 behind a month. */
function readDaysOf(scan: Scan, month: number, at: number): ReadPart | undefined {
  const ten = longest(scan.lexicon.tens, scan.text, at);
  if (ten && ten.end <= scan.to)
    return { part: { kind: 'days', month, day: ten.entry * 10 - 9, toDay: ten.entry === 3 ? 31 : ten.entry * 10 }, end: ten.end };
  return readDays(scan, at, month);
}

type DaysPart = Extract<PeriodPart, { kind: 'days' }>;

function readDays(scan: Scan, at: number, month?: number): { readonly part: DaysPart; readonly end: number } | undefined {
  const first = readPeriodNumber(scan.text, at, scan.to);
  if (!first || first.value < 1 || first.value > 31 || first.digits > 2) return undefined;
  const closed = isOneOf(scan, first.end, DAY);
  const end = closed ? first.end + 1 : first.end;
  let next = skipConnector(scan, end);
  if (next === end && !closed && isOneOf(scan, first.end, '、')) next++;
  const second = next > end ? readDayNumber(scan, next) : undefined;
  if (second && second.day > first.value) return { part: { kind: 'days', month, day: first.value, toDay: second.day }, end: second.end };
  return closed ? { part: { kind: 'days', month, day: first.value, toDay: undefined }, end } : undefined;
}

/** 1-3季度, 一至三季度; the single ones are words of the lexicon. */
function readQuarters(scan: Scan, first: PeriodNumber): ReadPart | undefined {
  if (first.value < 1 || first.value > 3) return undefined;
  const next = skipConnector(scan, startsWith(scan, first.end, '季度') ? first.end + 2 : first.end);
  if (next === first.end) return undefined;
  const second = readPeriodNumber(scan.text, next, scan.to);
  if (!second || second.value <= first.value || second.value > 4 || !startsWith(scan, second.end, '季度')) return undefined;
  return { part: { kind: 'quarters', from: first.value, to: second.value }, end: second.end + 2 };
}

/** A day without its month is a day only in Arabic digits and where no length of time can be meant. */
function readLoneDays(scan: Scan, at: number, number: PeriodNumber): ReadPart | undefined {
  if (number.han) return undefined;
  if (isOneOf(scan, at - 1, NOT_BEFORE)) return undefined;
  const days = readDays(scan, at);
  return days === undefined || !isOneOf(scan, days.end - 1, '日') || isOneOf(scan, days.end, NOT_AFTER_DAY) ? undefined : days;
}
