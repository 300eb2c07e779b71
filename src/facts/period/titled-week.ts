/** Releases that are of one week by their headline. */
import { addDays, dayOf, isDate } from '../../annotate/period/edtf.js';
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
  const { 0: text = '', groups: { year, month, day, toYear, toMonth = month, toDay } = {} } = DAYS.exec(title) ?? {};
  const ends = Number(toYear ?? year ?? YEAR.exec(title)?.[0] ?? written?.slice(0, YEAR_LENGTH));
  if (month === undefined || day === undefined || toMonth === undefined || toDay === undefined || Number.isNaN(ends)) return undefined;
  const begins = Number(toMonth) < Number(month) && (toYear !== undefined || year === undefined) ? ends - 1 : ends;
  const [start, end] = [dayOf(Number(year ?? begins), Number(month), Number(day)), dayOf(ends, Number(toMonth), Number(toDay))];
  const long = isDate(start) && isDate(end) ? daysBetween(start, end) : -1;
  return long < 1 || long > LONGEST ? undefined : { edtf: `${start}/${end}`, start, end, text, type: 'span', inferred: true, loose: undefined };
}

/**
 * 本周 in a report of the week that its headline names: that week, from whatever day it runs; 上周 behind it: the seven days before. Undefined in
 * any other report, and for other words.
 *
 *     热线周报（3月4日至3月10日）  本周受理工单506件，上周受理480件。     2024-03-04/2024-03-10, 2024-02-26/2024-03-03
 */
export function backToWeek({ relation, from: { part }, text }: PeriodMention, theme: Period | undefined, current: Period | undefined): Period | undefined {
  if (part?.kind !== 'calendar' || part.unit !== 'week' || part.day !== undefined || relation !== undefined || !isOfWeek(theme)) return undefined;
  if (part.offset === 0) return { ...theme, text, inferred: true };
  // 上周 alone is told from the day of the report: the week of the headline itself.
  if (part.offset !== -1 || current?.edtf !== theme.edtf || current.text === theme.text) return undefined;
  const [start, end] = [addDays(theme.start, -WEEK), addDays(theme.end, -WEEK)];
  return { ...theme, edtf: `${start}/${end}`, start, end, text, inferred: true };
}

/** A week by a headline: some run over a feast. */
function isOfWeek(theme: Period | undefined): theme is Period & { readonly start: string; readonly end: string } {
  if (theme?.type !== 'span' || isFeast(theme) || theme.start === undefined || theme.end === undefined) return false;
  return daysBetween(theme.start, theme.end) <= LONGEST;
}

/** Seven days from end to end: a report that tells of them is one of a week. */
export function isWeek({ type, start, end }: Period): boolean {
  return type === 'span' && isDate(start ?? '') && isDate(end ?? '') && daysBetween(start ?? '', end ?? '') === WEEK - 1;
}

/** 2024年第28周|（7月8日—7月14日）, 本周|（3月4日至10日）: the days of the week that the text is about. */
export function isWeekGiven(tokens: readonly Token[], at: number, period: Period): boolean {
  const before = tokens[at - 1];
  const calendar = before?.period?.from.part?.kind === 'calendar' && before.period.from.part.unit === 'week';
  return isWeek(period) && tokens[at]?.kind === 'paren' && (calendar || NUMBERED.test(before?.text ?? ''));
}

const NUMBERED = patternOf`${'periods/ordinal_marks'}[\d\p{Script=Han}]{1,3}${'periods/week_words'}$`;
const WEEKLY = patternOf`${'periods/weekly'}`;
/** From one day to another; no date in numbers alone (2012-03-04), whose own dashes join nothing. */
const DAYS = /(?<![\d./-])(?:(?<year>20\d{2})[年./-])?(?<month>\d{1,2})[月./-](?<day>\d{1,2})日?\s?(?:[—–~～至到]{1,2}|--|-(?=20\d{2}\D)|(?<!-\d{1,2}\s?)-)\s?(?:(?<toYear>20\d{2})[年./-])?(?:(?<toMonth>\d{1,2})[月./-])?(?<toDay>\d{1,2})(?!\d|月)日?/u;
const YEAR = /(?<!\d)20\d{2}(?=年)/u;
const YEAR_LENGTH = 4;
const WEEK = 7;
/** Days from the first to the last. */
const LONGEST = 9;
