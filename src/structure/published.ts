import type { Dateline, Published } from '../types.js';
import type { PrintedDate } from './dates.js';
import { addDays, daysBetween, findNameDate, isoDay } from './dates.js';
import { inferDay, latestYear, nearestBefore } from './years.js';

/** Everything known of an article's day before it is decided. */
export interface DateClues {
  /** What the reader was told: flag, front matter, meta, key; or, weaker, the day of a letter or one read off the file's name. */
  readonly given?: Published | undefined;
  /** Days printed for the purpose: 发布时间：2024-01-18, `2023-08-09 18:47，正文：`, a date alone on a line. */
  readonly stamp?: StampDate | undefined;
  readonly dateline?: Dateline | undefined;
  /** The day of the report's first words: 8月30日，全县…; 今天（2月18日）. */
  readonly lead?: StampDate | undefined;
  /** A date alone on a line at the end. */
  readonly signOff?: StampDate | undefined;
  readonly title: string;
  readonly text: string;
  readonly file?: string | undefined;
  readonly url?: string | undefined;
}

/** A report whose first words name a day further from its file's date than this tells history: 2021年1月1日，…. */
const maxLag = 60;

/** A stamp may leave out the year: 08-12 07:02. `shift` counts days on: 昨天（10月20日） is told a day later. */
export type StampDate = Pick<PrintedDate, 'year' | 'month' | 'day'> & { readonly shift?: number };

/**
 * The day an article was published, and what it rests on.
 *
 *     flag > front matter, meta, key > full date in the text > month and day with an inferred year > url > file name
 *
 * A year that is not printed comes from the years named in title and text, or from the file's name; then
 * `from` is 'inferred year'. Undefined where nothing tells: neither today nor the file's time is a clue.
 */
export function findPublished(clues: DateClues): Published | undefined {
  const { given } = clues;
  if (given && given.from !== 'file name' && given.from !== 'url' && given.from !== 'mail') return given;
  const named = findNamed(clues);
  const full = fullDate(clues, named?.date);
  if (full) return full;
  const near = named?.date;
  for (const day of [clues.stamp, clues.dateline]) {
    const date = partialDay(day, clues, near);
    if (date !== undefined) return { date, from: 'inferred year' };
  }
  const lead = named && isFresh(clues.lead, named.date) ? undefined : partialDay(clues.lead, clues, undefined);
  // A day told behind the file's own is still to come: 线下售票将于1月9日启动.
  return lead === undefined || (named !== undefined && lead > named.date) ? named : { date: lead, from: 'inferred year' };
}

function findNamed({ given, url, file }: DateClues): Published | undefined {
  return given ?? (url === undefined ? undefined : findNameDate(url, 'url')) ?? (file === undefined ? undefined : findNameDate(file.slice(file.lastIndexOf('/') + 1), 'file name'));
}

function fullDate({ stamp, dateline, signOff, lead, title, text }: DateClues, near: string | undefined): Published | undefined {
  if (stamp?.year !== undefined) return whole(stamp, 'text');
  if (dateline?.year !== undefined && dateline.month !== undefined && dateline.day !== undefined) {
    return whole({ year: dateline.year, month: dateline.month, day: dateline.day }, 'dateline');
  }
  if (signOff?.year !== undefined) return whole(signOff, 'text');
  const dated = stamp !== undefined || dateline?.month !== undefined;
  if (dated || lead?.year === undefined) return undefined;
  const told = whole(lead, 'text');
  const old = near !== undefined && told !== undefined && Math.abs(daysBetween(told.date, near)) > maxLag;
  return old || lead.year < (latestYear(title, text) ?? 0) ? undefined : told;
}

function whole(day: StampDate, from: Published['from']): Published | undefined {
  const date = day.year === undefined ? undefined : isoDay(day.year, day.month, day.day);
  return date === undefined ? undefined : { date: addDays(date, day.shift ?? 0), from };
}

/** The file's date is the day of printing where the day told lies shortly before it. */
function isFresh(lead: StampDate | undefined, near: string): boolean {
  const told = lead && nearestBefore(lead.month, lead.day, near);
  return told === undefined || daysBetween(told, near) <= 100;
}

function partialDay(day: StampDate | Dateline | undefined, clues: DateClues, near: string | undefined): string | undefined {
  if (day?.month === undefined || day.day === undefined || day.year !== undefined) return undefined;
  const date = inferDay(day.month, day.day, { title: clues.title, text: clues.text, within: day === clues.lead, ...(near === undefined ? {} : { near }) });
  return date === undefined ? undefined : addDays(date, 'shift' in day ? (day.shift ?? 0) : 0);
}
