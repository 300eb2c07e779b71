/** Days as metadata write them. */

/**
 * The ISO day of a metadata value; undefined where it names none that exists.
 *
 *     2024-08-30, 2024/8/30 10:05, 2024年8月30日, 20240830, 2024-08-30T10:05:00Z, 113-08-30   →   2024-08-30
 */
export function isoDay(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  const { year: printed, republic, month, day } = (DAY.exec(text) ?? REPUBLIC.exec(text))?.groups ?? {};
  const year = republic === undefined ? printed : String(Number(republic) + BEFORE_REPUBLIC);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : iso;
}

const DAY = /^(?<year>\d{4})(?:[-/.年])?(?<month>\d{1,2})(?:[-/.月])?(?<day>\d{1,2})(?!\d)/u;

/** 113-08-30, 民國113年8月30日: a year of the Republic. */
const REPUBLIC = /^(?:\p{Script=Han}{2}\s?)?(?<republic>1[0-4]\d)[-/.\p{Script=Han}](?<month>\d{1,2})[-/.\p{Script=Han}](?<day>\d{1,2})\p{Script=Han}?(?!\d)/u;
const BEFORE_REPUBLIC = 1911;

/** When something was fetched: the instant in UTC where a clock time with its zone is given, else the day. */
export function isoInstant(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u.test(value.trim())) {
    const time = Date.parse(value.trim());
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  return isoDay(value);
}
