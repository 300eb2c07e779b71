/** Days of a feast: itself, its days off, some of them. */
import type { PeriodPart } from '../../types.js';
import { addDays, yearDate, yearOf } from './edtf.js';

type Feast = Extract<PeriodPart, { kind: 'holiday' }>;
type Days = readonly [first: string, last: string];

/** First and last day of a year's feast, ISO; undefined where the lexicon does not know them, or it has not so many. */
export function feastDays({ dates, days, shift, pick }: Feast, year: number): Days | undefined {
  return picked(shifted(ends(dates[days], year), shift), pick);
}

/** The feast that begins within weeks of the release's day, where the last one is long over. */
export function feastAhead(feast: Feast, published: string): Days | undefined {
  const year = yearOf(published);
  const all = [year - 1, year, year + 1].map((one) => feastDays(feast, one)).filter((days) => days !== undefined);
  const next = all.find(([from]) => from > published);
  const last = all.findLast(([from]) => from <= published);
  return next && next[0] <= addDays(published, WEEKS_AHEAD) && (last === undefined || last[1] < addDays(published, -LONG_OVER)) ? next : undefined;
}

/** Days before a feast in which the news is already of it, and days behind one in which it is still of that one. */
const WEEKS_AHEAD = 30;
const LONG_OVER = 180;

function ends(dates: Readonly<Record<string, string>>, year: number): Days | undefined {
  const listed = dates[String(year)] ?? dates.every?.split('/').map((day) => `${yearDate(year)}-${day}`).join('/');
  const [from, to = from] = listed?.split('/') ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** 大年初八: so many days behind the feast. */
function shifted(days: Days | undefined, shift = 0): Days | undefined {
  return days && shift !== 0 ? [addDays(days[0], shift), addDays(days[1], shift)] : days;
}

/** 前三天 of the days off; undefined where they have not so many. */
function picked(days: Days | undefined, pick: Feast['pick']): Days | undefined {
  if (days === undefined || pick === undefined) return days;
  const day = (n: number): string => (n > 0 ? addDays(days[0], n - 1) : addDays(days[1], n + 1));
  const [from, to] = [day(pick.from), day(pick.to)];
  return from >= days[0] && to <= days[1] ? [from, to] : undefined;
}
