import type { Anchor, PeriodPart, PeriodPoint } from '../../types.js';
import { nearestYear, reportedYear, statedYear, toldYear, wholeYearInForce, yearInForce } from './anchor-year.js';
import { addDays, addMonths, addYears, dayOf, daysOf, firstDay, isDate, isDay, lastDay, monthOf, weekday, yearDate, yearOf } from './edtf.js';
import { feastAhead, feastDays } from './feast.js';
import { inForce, quarterStart } from './in-force.js';

/** First and last year, month or day of a stretch; equal for a plain date. */
export interface Range {
  readonly from: string;
  readonly to: string;
  /** The year or month came from the anchor. */
  readonly inferred: boolean;
}

/** The stretch that one point of time names, undefined where words and anchor do not tell it. */
export function placePoint(point: PeriodPoint, anchor: Anchor): Range | undefined {
  const range = placePart(point, anchor);
  if (!range || !isDate(range.from) || !isDate(range.to)) return undefined;
  if (point.edge === 'middle') return undefined;
  if (point.edge === undefined) return range;
  const edge = point.edge === 'first' ? firstMonth(range.from) : lastDay(range.to);
  return { from: edge, to: edge, inferred: range.inferred };
}

function placePart(point: PeriodPoint, anchor: Anchor): Range | undefined {
  const { part } = point;
  const year = statedYear(point, anchor);
  if (point.yearRef !== undefined && year === undefined) return undefined;
  switch (part?.kind) {
    case undefined:
    case 'whole year': {
      const whole = year ?? wholeYearInForce(anchor) ?? reportedYear(anchor, point.edge) ?? yearInForce(anchor);
      return whole === undefined ? undefined : span(yearDate(whole), yearDate(whole), point);
    }
    case 'half':
      return inYear(point, anchor, (y) => [monthOf(y, part.half * 6 - 5), monthOf(y, part.half * 6)]);
    case 'quarters':
      return inYear(point, anchor, (y) => [monthOf(y, part.from * 3 - 2), monthOf(y, part.to * 3)]);
    case 'months':
      return inYear(point, anchor, (y) => [monthOf(y, part.from), monthOf(y, part.to)]);
    case 'days':
      return part.month === undefined ? placeLoneDay(part, anchor) : placeDays(point, part, part.month, anchor);
    case 'calendar':
      return placeCalendar(part, point, anchor);
    case 'current':
      return placeCurrent(part, point, anchor);
    case 'holiday':
      return placeHoliday(part, point, anchor);
    case 'plan':
      return { from: yearDate(part.from), to: yearDate(part.to), inferred: false };
    case 'fiscal':
      return placeFiscal(part);
    case 'now':
      return anchor.published === undefined ? undefined : { from: anchor.published, to: anchor.published, inferred: true };
    case 'back':
      return placeBack(part, anchor);
    case 'vague':
      break;
  }
  return undefined;
}

type Part<K extends PeriodPart['kind']> = Extract<PeriodPart, { kind: K }>;

function span(from: string, to: string, point: PeriodPoint): Range {
  return { from, to, inferred: point.year === undefined };
}

/** A feast, its days off or some of them; one that is close at hand is not the last one: 春运 in a release of the week before it. */
function placeHoliday(part: Part<'holiday'>, point: PeriodPoint, anchor: Anchor): Range | undefined {
  const { published } = anchor;
  const bare = point.year === undefined && point.yearRef === undefined && toldYear(anchor) === undefined;
  const soon = bare && published !== undefined && isDay(published) ? feastAhead(part, published) : undefined;
  return soon ? { from: soon[0], to: soon[1], inferred: true } : inYear(point, anchor, (year) => feastDays(part, year));
}

/** A year that begins in another month, or some months of it. */
function placeFiscal({ from, firstMonth: first, months = WHOLE_YEAR }: Part<'fiscal'>): Range {
  const begins = monthOf(from, first);
  return { from: addMonths(begins, months.from - 1), to: addMonths(begins, months.to - 1), inferred: false };
}

const WHOLE_YEAR = { from: 1, to: 12 };

function firstMonth(date: string): string {
  return date.length === 4 ? `${date}-01` : date;
}

/** A part of a year in its stated year, the year in force, or the latest that had begun when the release came out. */
function inYear(point: PeriodPoint, anchor: Anchor, at: (year: number) => readonly [string, string] | undefined): Range | undefined {
  const told = point.yearRef === undefined ? (point.year ?? toldYear(anchor)) : undefined;
  const year = told ?? statedYear(point, anchor) ?? toldYear(anchor) ?? nearestYear(anchor, at) ?? yearInForce(anchor);
  const stretch = year === undefined ? undefined : at(year);
  const past = stretch && point.year === undefined && point.yearRef === undefined && isBeyond(stretch[0], anchor) ? nearestYear(anchor, at) : undefined;
  const found = past === undefined ? stretch : at(past);
  return found && { from: found[0], to: found[1], inferred: told === undefined };
}

/** 到2025年…。一季度，…: a report of 2024 that speaks of no aims does not mean the year of the aim before. */
function isBeyond(start: string, { published, towards, year }: Anchor): boolean {
  return year === undefined && towards !== 'future' && isDay(published) && firstDay(start) > published;
}

/** 8月9日. A day of the last month before the release is the release's own news, whatever year is in force, and so is one that is close at hand. */
function placeDays(point: PeriodPoint, part: Part<'days'>, month: number, anchor: Anchor): Range | undefined {
  const at = (year: number): readonly [string, string] => [
    dayOf(year, month, part.day),
    dayOf(year, month, Math.min(part.toDay ?? part.day, part.toDay === undefined ? 31 : daysOf(year, month))),
  ];
  const { published, year } = anchor;
  if (published !== undefined && isDay(published) && year === undefined && point.year === undefined && point.yearRef === undefined) {
    const own = nearestYear(anchor, at);
    const found = own === undefined ? undefined : at(own);
    if (found && found[0] <= published && found[0] >= addDays(published, -31)) return span(found[0], found[1], point);
    const next = [at(yearOf(published)), at(yearOf(published) + 1)].find(([first]) => first > published);
    if (next && next[0] <= addDays(published, AT_HAND)) return span(next[0], next[1], point);
  }
  return inYear(point, anchor, at);
}

/** Days ahead of a release that its news are of, too. */
const AT_HAND = 10;

const NEXT_DAYS = 2;

/** 9日: of the month of the day in force, else the last 9th before the release. */
function placeLoneDay(part: Part<'days'>, { current, published }: Anchor): Range | undefined {
  const month = current?.edtf.length === 10 ? current.edtf.slice(0, 7) : undefined;
  if (month !== undefined) return lone(month, part);
  if (published === undefined || !isDay(published)) return undefined;
  const own = published.slice(0, 7);
  // 截至20日12时 in a report of the 19th: what a page says of itself may be a day old.
  return lone(`${own}-${String(part.day).padStart(2, '0')}` <= addDays(published, NEXT_DAYS) ? own : addMonths(own, -1), part);
}

function lone(month: string, { day, toDay }: Part<'days'>): Range {
  const date = (value: number): string => `${month}-${String(value).padStart(2, '0')}`;
  return { from: date(day), to: date(toDay ?? day), inferred: true };
}

/** 昨天, 上周, 上月, 本季度. */
function placeCalendar(part: Part<'calendar'>, point: PeriodPoint, anchor: Anchor): Range | undefined {
  const { published } = anchor;
  if (part.unit === 'month' || part.unit === 'quarter') return placeCalendarMonths(part, point, anchor);
  if (published === undefined || !isDay(published)) return undefined;
  if (part.unit === 'day') {
    const day = addDays(published, part.offset);
    return { from: day, to: day, inferred: true };
  }
  const monday = addDays(published, part.offset * 7 - weekday(published));
  const day = part.day === undefined ? undefined : addDays(monday, part.day - 1);
  return { from: day ?? monday, to: day ?? addDays(monday, 6), inferred: true };
}

/** 上月 counts from the month in force where there is one, else from the release's; 去年本月 moves it to its year. */
function placeCalendarMonths(part: Part<'calendar'>, point: PeriodPoint, anchor: Anchor): Range | undefined {
  const { published, current } = anchor;
  const size = part.unit === 'month' ? 1 : 3;
  const base = inForce(current, part.unit, size) ?? published ?? '';
  if (!isDay(base)) return undefined;
  const first = addMonths(quarterStart(base, size), part.offset * size);
  const moved = `${yearDate(statedYear(point, anchor) ?? yearOf(first))}${first.slice(4)}`;
  const day = part.day === undefined ? undefined : `${moved}-${String(part.day).padStart(2, '0')}`;
  return { from: day ?? moved, to: day ?? addMonths(moved, size - 1), inferred: true };
}

/** 同期 is the period in force, moved to the stated year; 当月 and 当季 its last month and quarter, 累计 its year up to there. */
function placeCurrent(part: Part<'current'>, point: PeriodPoint, anchor: Anchor): Range | undefined {
  const { current, day } = anchor;
  if (part.unit === 'day' && !isDay(current?.edtf)) return day === undefined ? undefined : { from: day, to: day, inferred: true };
  if (!current) return undefined;
  const last = current.end ?? current.start;
  if (last === undefined) return undefined;
  if (part.unit !== 'any') {
    if (part.unit === 'day') return { from: last, to: last, inferred: true };
    if (part.unit === 'month') return { from: last.slice(0, 7), to: last.slice(0, 7), inferred: true };
    if (part.unit === 'months') return { from: `${last.slice(0, 4)}-01`, to: last.slice(0, 7), inferred: true };
    const first = quarterStart(last, 3);
    return { from: first, to: addMonths(first, 2), inferred: true };
  }
  const year = point.yearRef === 'last' ? yearOf(last) - 1 : statedYear(point, anchor);
  const [from = '', to = from] = current.edtf.split('/');
  const moved = (date: string): string => (year === undefined ? date : addYears(date, year - yearOf(last)));
  const end = isDate(to) ? to : last;
  return { from: moved(isDate(from) ? from : end), to: moved(end), inferred: true };
}

/** True of so many whole years: 五年来 behind 2017年1月至2021年12月 are those. */
function isYears(start: string, end: string, count: number): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31') && yearOf(end) - yearOf(start) === count - 1;
}

/** True of a day in the last two months of the year that ends so: its report is given before it is over. */
export function isClosing(end: string, published: string | undefined): boolean {
  return published !== undefined && isDay(published) && published <= end && published >= `${end.slice(0, 4)}-11`;
}

/** The day so many months or days before. */
function backFrom(day: string, { count, unit }: Part<'back'>): string {
  if (unit === 'day') return addDays(day, 1 - count);
  const month = addMonths(day.slice(0, 7), -count);
  return [`${month}-${day.slice(8)}`, lastDay(month)].sort()[0] ?? day;
}

/** Years within which a report counts back from the one that it tells of. */
const LATELY = 3;

/** Of 2023. */
const YEAR_LENGTH = 4;

/** 五年来: from the day five years before the release to its own. 近五年: five years up to the year in force, where that is over; else it is not told whether this year counts. */
function placeBack(part: Part<'back'>, { current, published }: Anchor): Range | undefined {
  // 近40年来 behind a year long ago counts to now.
  const past = part.toNow === true && current?.end !== undefined && isDay(published) && yearOf(current.end) < yearOf(published) - LATELY;
  const running = past || current?.end === undefined || (published !== undefined && current.end >= published);
  // 过去一个月, 近30天: up to the day of the release.
  if (part.unit !== 'year') {
    return running && published !== undefined && isDay(published) ? { from: backFrom(published, part), to: published, inferred: true } : undefined;
  }
  // 过去一年, 五年来 of a report in the first months of the next are the years that are over; 过去的一年 behind what was told of five, too.
  const over = running || part.count === 1 ? reportedYear({ published, towards: 'past' }, undefined) : undefined;
  if (over !== undefined && published !== undefined && over < yearOf(published)) return yearsUpTo(over, part.count);
  // 2022年工作回顾 of December: 一年来 are the years up to the one that is told.
  if (current?.type === 'year' && current.end !== undefined && isClosing(current.end, published)) return yearsUpTo(yearOf(current.end), part.count);
  if (part.toNow && running && published !== undefined && isDay(published)) return { from: addYears(published, -part.count), to: published, inferred: true };
  if (current?.end === undefined) return undefined;
  const isWhole = current.type === 'span' && current.start !== undefined && isYears(current.start, current.end, part.count);
  // 一年来 told before is a year, too.
  const isOver = !running && (current.type === 'year' || current.edtf.length === YEAR_LENGTH);
  return isWhole || isOver ? yearsUpTo(yearOf(current.end), part.count) : undefined;
}

/** So many whole years, the last of which is `last`. */
function yearsUpTo(last: number, count: number): Range {
  return { from: yearDate(last - count + 1), to: yearDate(last), inferred: true };
}
