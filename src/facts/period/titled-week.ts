/** Releases that are of one week by their headline. */
import { dayOf, isDate } from '../../annotate/period/edtf.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { daysBetween } from '../../structure/dates.js';
import type { Period, PeriodMention } from '../../types.js';
import { isFeast } from './feast.js';

/**
 * The days that the headline of a weekly report names, of the year that it names or in which the report was written; undefined for any other headline.
 *
 *     热线运行一周情况通报（2016年3月4日—3月10日）     2016-03-04/2016-03-10
 *     城市空气质量周报（12.30—1.5）  of 2025-01-06     2024-12-30/2025-01-05
 */
export function weekOf(title: string | undefined, written: string | undefined): Period | undefined {
  if (title === undefined || !WEEKLY.test(title)) return undefined;
  const { year, month, day, toYear, toMonth = month, toDay } = DAYS.exec(title)?.groups ?? {};
  const ends = Number(toYear ?? year ?? YEAR.exec(title)?.[0] ?? written?.slice(0, YEAR_LENGTH));
  if (month === undefined || day === undefined || toMonth === undefined || toDay === undefined || Number.isNaN(ends)) return undefined;
  const begins = Number(toMonth) < Number(month) && (toYear !== undefined || year === undefined) ? ends - 1 : ends;
  const [start, end] = [dayOf(Number(year ?? begins), Number(month), Number(day)), dayOf(ends, Number(toMonth), Number(toDay))];
  const long = isDate(start) && isDate(end) ? daysBetween(start, end) : -1;
  return long < 1 || long > LONGEST ? undefined : { edtf: `${start}/${end}`, start, end, text: DAYS.exec(title)?.[0] ?? '', type: 'span', inferred: true, loose: undefined };
}

/** 本周 in a report of the week that its headline names: that week, from whatever day it runs; undefined in any other, and for other words. */
export function backToWeek({ relation, from: { part } }: PeriodMention, theme: Period | undefined): Period | undefined {
  if (part?.kind !== 'calendar' || part.unit !== 'week' || part.offset !== 0 || part.day !== undefined || relation !== undefined) return undefined;
  if (theme?.type !== 'span' || isFeast(theme) || theme.start === undefined || theme.end === undefined) return undefined;
  return daysBetween(theme.start, theme.end) <= LONGEST ? { ...theme, inferred: true } : undefined;
}

/** Seven days from end to end: a report that tells of them is one of a week. */
export function isWeek({ type, start, end }: Period): boolean {
  return type === 'span' && isDate(start ?? '') && isDate(end ?? '') && daysBetween(start ?? '', end ?? '') === WEEK;
}

/** 2024年第28周|（7月8日—7月14日）, 本周|（3月4日至10日）: the days of the week that the text is about. */
export function isWeekGiven(tokens: readonly Token[], at: number, period: Period): boolean {
  const before = tokens[at - 1];
  const calendar = before?.period?.from.part?.kind === 'calendar' && before.period.from.part.unit === 'week';
  return isWeek(period) && tokens[at]?.kind === 'paren' && (calendar || NUMBERED.test(before?.text ?? ''));
}

const NUMBERED = patternOf`${'periods/ordinal_marks'}[\d\p{Script=Han}]{1,3}${'periods/week_words'}$`;
/** Days from the first of a week to its last. */
const WEEK = 6;

const WEEKLY = patternOf`${'periods/weekly'}`;
const DAYS = /(?:(?<year>20\d{2})[年./-])?(?<month>\d{1,2})[月./-](?<day>\d{1,2})日?\s?[—–\-~～至到]{1,2}\s?(?:(?<toYear>20\d{2})[年./-])?(?:(?<toMonth>\d{1,2})[月./-])?(?<toDay>\d{1,2})(?!\d|月)日?/u;
const YEAR = /(?<!\d)20\d{2}(?=年)/u;
const YEAR_LENGTH = 4;
/** Days from the first to the last: some weeks run over a feast. */
const LONGEST = 9;
