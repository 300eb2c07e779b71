/** Simple dates of EDTF (ISO 8601-2): a year `2023`, a month `2025-07`, a day `2024-08-30`. Pure civil-calendar arithmetic. */

/** True of a year, month or day that exists: `2023-02-29` does not. */
export function isDate(date: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(date)) return false;
  const { month, day } = partsOf(date);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(date.slice(0, 4), month);
}

/** The first day of a year, month or day: `2025-07` → `2025-07-01`. */
export function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day of a year, month or day: `2024-02` → `2024-02-29`. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${pad(daysOf(date.slice(0, 4), Number(date.slice(5))))}` : date;
}

/** The day so many days later: `2024-02-28`, 2 → `2024-03-01`. */
export function addDays(day: string, count: number): string {
  const { year, month, day: date } = partsOf(day);
  // Date.UTC rolls over month ends; only its calendar is used, never its clock.
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}

/** The month so many months later: `2024-01`, -1 → `2023-12`. */
export function addMonths(month: string, count: number): string {
  const { year, month: index } = partsOf(month);
  const months = year * 12 + index - 1 + count;
  return monthOf(Math.floor(months / 12), (months % 12) + 1);
}

/** The same date so many years later; 29 February becomes the 28th where it must. */
export function addYears(date: string, count: number): string {
  const moved = `${pad4(Number(date.slice(0, 4)) + count)}${date.slice(4)}`;
  return isDate(moved) ? moved : `${moved.slice(0, 8)}28`;
}

/** Monday is 0. */
export function weekday(day: string): number {
  const { year, month, day: date } = partsOf(day);
  return (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
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
export function daysOf(year: string | number, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

function partsOf(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function pad4(value: number): string {
  return String(value).padStart(4, '0');
}
