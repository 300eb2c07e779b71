import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { PeriodPoint } from '../../types.js';
import { addDays, dayOf, lastDay, monthIn, monthOf, yearOf } from './edtf.js';
import { readPeriodNumber } from './number.js';
import { charAt, isOneOf, startsWith, type ReadPoint, type Scan } from './scan.js';

/**
 * The months up to the one that `point` names or ends: undefined for any other words behind `at`, and where the months reach into a year
 * that is not told.
 *
 *     截至11月|的三个月      截至7月|止三个月      截至2023年10月底|止的一年      截至2023年9月30日|止季度 → July to September      2024年3月底|止年度 → April 2023 on
 */
export function readMonthsUpTo(scan: Scan, point: PeriodPoint, at: number): ReadPoint | undefined {
  if (!isOneOf(scan, at, '的止')) return undefined;
  const start = at + (startsWith(scan, at, '止的') ? 2 : 1);
  if (endMonth(point) === undefined) return readWeeksUpTo(scan, point, start);
  const length = readLength(scan, start, point.part?.kind === 'months' && !isOneOf(scan, at, '止') && !isOwnLength(scan, start));
  const months = length && monthsUpTo(point, length.months);
  // 止的一年|内|上升3%
  return months && { ...months, end: INSIDE.has(charAt(scan, length.end)) ? length.end + 1 : length.end };
}

/** 截至2024年6月29日的2024财年第三财季: quarters of thirteen weeks, whose year ends on a weekday; undefined where no such quarter or year is told. */
function readWeeksUpTo(scan: Scan, { part, year }: PeriodPoint, start: number): ReadPoint | undefined {
  if (year === undefined || part?.kind !== 'days' || part.toDay !== undefined || part.month === undefined) return undefined;
  const length = isOwnLength(scan, start) ? readLength(scan, start, false) : undefined;
  if (length === undefined) return undefined;
  const first = addDays(dayOf(year, part.month, part.day), 1 - Math.round(length.months / QUARTER) * WEEKS);
  const begins: PeriodPoint = { year: yearOf(first), part: { kind: 'days', month: monthIn(first), day: Number(first.slice(-2)), toDay: undefined } };
  return { point: begins, to: { year, part }, end: length.end };
}

function isOwnLength({ text }: Scan, start: number): boolean {
  return OWN_LENGTH.test(text.slice(start, start + MAX_OWN_LENGTH));
}

const OWN_LENGTH = patternOf`^(?:\d[^，。]{0,8})?(?:${'periods/own_years'}|(?:.{2})?${'periods/own_quarters'})`;
/** Code units of 2023/2024财政年度第三财季. */
const MAX_OWN_LENGTH = 17;
/** Months of a quarter, and its days in thirteen weeks. */
const QUARTER = 3;
const WEEKS = 91;

/** So many months up to the one that the point names or ends; undefined where it does neither, and where they begin in a year that is not told. */
export function monthsUpTo(point: PeriodPoint, count: number): Pick<ReadPoint, 'point' | 'to'> | undefined {
  const last = endMonth(point);
  if (last === undefined) return undefined;
  const { part: _, edge: _edge, ...rest } = point;
  const first = last - count + 1;
  if (first >= 1) return { point: { ...rest, part: { kind: 'months', from: first, to: last } } };
  if (point.year === undefined || first < 1 - YEAR) return undefined;
  const begins: PeriodPoint = { year: point.year - 1, part: { kind: 'months', from: first + YEAR, to: first + YEAR } };
  return { point: begins, to: { ...rest, part: { kind: 'months', from: last, to: last } } };
}

const YEAR = 12;
/** 截至10月底的一年|期存款 is no length. */
const TERM = setOf('periods/terms');
const INSIDE = setOf('periods/inside_length');
const [YEAR_WORD] = wordsOf('periods/year_word');

/** A year of 365 days, where none is told. */
const COMMON_YEAR = 2023;

/** The month named, or that whose last day is named. */
function endMonth({ part, edge, year }: PeriodPoint): number | undefined {
  if (part?.kind === 'months' && part.from === part.to && (edge === undefined || edge === 'last')) return part.to;
  if (part?.kind !== 'days' || part.toDay !== undefined || part.month === undefined) return undefined;
  return part.day === Number(lastDay(monthOf(year ?? COMMON_YEAR, part.month)).slice(-2)) ? part.month : undefined;
}

/** 三个月, 季度, 年度, 财年. Of months alone only those that are counted stand behind 的. */
function readLength(scan: Scan, at: number, counted: boolean): { readonly months: number; readonly end: number } | undefined {
  const own = counted ? '' : (OWN_YEAR.exec(scan.text.slice(at, at + MAX_OWN_YEAR))?.[0] ?? '');
  if (own !== '') return readLength(scan, at + own.length, false) ?? { months: YEAR, end: at + own.length };
  const count = readPeriodNumber(scan.text, at, scan.to);
  if (count !== undefined && charAt(scan, count.end) === YEAR_WORD) {
    return count.value === 1 && !TERM.has(charAt(scan, count.end + 1)) ? { months: YEAR, end: count.end + 1 } : undefined;
  }
  if (count !== undefined) return isOneOf(scan, count.end, '个') && charAt(scan, count.end + 1) === '月' ? { months: count.value, end: count.end + MONTHS } : undefined;
  if (counted) return undefined;
  for (const [months, words] of LENGTHS) {
    const word = words.find((form) => startsWith(scan, at, form));
    if (word !== undefined) return { months, end: at + word.length };
  }
  return undefined;
}

/** 截至6月30日的|2023财年|第四财季: whose part it is that ends there. */
const OWN_YEAR = patternOf`^(?:20)?\d{2}(?:[/／—–-](?:20)?\d{2})?${'periods/own_years'}`;
/** Code units of 2023/2024财政年度. */
const MAX_OWN_YEAR = 13;

/** Months of what is told by a word. */
const LENGTHS: readonly (readonly [months: number, words: readonly string[]])[] = [
  [3, wordsOf('periods/ended_quarters')],
  [6, wordsOf('periods/ended_halves')],
  [12, wordsOf('periods/ended_years', 'periods/own_years')],
];

/** Characters of 个月. */
const MONTHS = 2;
