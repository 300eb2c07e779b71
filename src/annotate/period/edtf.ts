/** Simple dates of EDTF (ISO 8601-2): a year `2023`, a month `2025-07`, a day `2024-08-30`. Pure civil-calendar arithmetic. */

/** True of a year, month or day that exists: `2023-02-29` does not. */
export function isDate(date: string): boolean {
  const { length } = date;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  if ((length > 4 && date.charCodeAt(4) !== HYPHEN) || (length > 7 && date.charCodeAt(7) !== HYPHEN)) return false;
  const year = numberAt(date, 0, 4);
  const month = length > 4 ? numberAt(date, 5, 7) : 1;
  const day = length > 7 ? numberAt(date, 8, 10) : 1;
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

/** True of a day (2024-06-18); false for a mere year or month. */
export function isDay(date: string | undefined): date is string {
  return date?.length === DAY_LENGTH;
}

const DAY_LENGTH = 10;

/** The first day of a year, month or day: `2025-07` → `2025-07-01`. */
export function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day of a year, month or day: `2024-02` → `2024-02-29`. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${pad(daysOf(numberAt(date, 0, 4), numberAt(date, 5, 7)))}` : date;
}

/** The day so many days later: `2024-02-28`, 2 → `2024-03-01`. */
export function addDays(day: string, count: number): string {
  let year = numberAt(day, 0, 4);
  let month = numberAt(day, 5, 7);
  let date = numberAt(day, 8, 10) + count;
  while (date < 1) {
    if (--month < 1) [year, month] = [year - 1, 12];
    date += daysOf(year, month);
  }
  while (date > daysOf(year, month)) {
    date -= daysOf(year, month);
    if (++month > 12) [year, month] = [year + 1, 1];
  }
  return dayOf(year, month, date);
}

/** The month so many months later: `2024-01`, -1 → `2023-12`. */
export function addMonths(month: string, count: number): string {
  const months = numberAt(month, 0, 4) * 12 + numberAt(month, 5, 7) - 1 + count;
  return monthOf(Math.floor(months / 12), (months % 12) + 1);
}

/** The same date so many years later; 29 February becomes the 28th where it must. */
export function addYears(date: string, count: number): string {
  const moved = `${pad4(yearOf(date) + count)}${date.slice(4)}`;
  return isDate(moved) ? moved : `${moved.slice(0, 8)}28`;
}

/** Monday is 0. */
export function weekday(day: string): number {
  // Only the calendar of Date is used, never its clock.
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function yearOf(date: string): number {
  return numberAt(date, 0, 4);
}

/** The month of a month or day. */
export function monthIn(date: string): number {
  return numberAt(date, 5, 7);
}

export function yearDate(year: number): string {
  return pad4(year);
}

export function monthOf(year: number, month: number): string {
  return `${pad4(year)}-${pad(month)}`;
}

export function dayOf(year: number, month: number, day: number): string {
  return `${pad4(year)}-${pad(month)}-${pad(day)}`;
}

/** Days of a month. */
export function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const HYPHEN = 0x2d;

/** The number that the digits of [from, to) write; NaN where one of them is no digit. */
function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}

/** 00 to 99: dates are written more often than anything else. */
const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

function pad(value: number): string {
  return TWO_DIGITS[value] ?? String(value).padStart(2, '0');
}

function pad4(value: number): string {
  return String(value).padStart(4, '0');
}
