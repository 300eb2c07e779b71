/** Round numbers and dates along an axis. */

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/**
 * An axis that holds all values, with ticks at round numbers. It starts at 0 unless all values lie close together.
 *
 *     98, 152   →   0, 50, 100, 150, 200        7.4, 7.9   →   7.4, 7.5, 7.6, 7.7, 7.8, 7.9
 */
export function axisFor(values: readonly number[], most = 5): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const near = low < high && low > high * CLOSE;
  const [from, to] = [near ? low : Math.min(0, low), Math.max(0, high)];
  const span = to - from || Math.abs(to) || 1;
  const step = roundStep(span / most);
  const first = Math.floor(from / step);
  const last = Math.max(Math.ceil(to / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step, step));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks };
}

/** Above this share of the largest value the smallest one makes an axis from 0 a flat line. */
const CLOSE = 0.8;

/** 1, 2 or 5 times a power of ten, not below the size. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const [factor = 10] = [1, 2, 5, 10].filter((one) => one * power >= size * 0.999);
  return factor * power;
}

/** Without the noise of binary fractions. */
function tidy(value: number, step: number): number {
  return Number(value.toFixed(Math.max(0, -Math.floor(Math.log10(step)))));
}

const DAY = 86_400_000;

/** Days since 1970 of an ISO day. */
export function dayNumber(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / DAY;
}

/** Where an axis of time is labelled: each year, or the months of a stretch of at most a year and a half. */
export function timeTicks(from: number, to: number): { readonly at: number; readonly label: string }[] {
  const [first, last] = [new Date(from * DAY), new Date(to * DAY)];
  const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
  const every = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((step) => months / step <= MOST_TICKS) ?? 600;
  const ticks: { at: number; label: string }[] = [];
  const start = first.getUTCFullYear() * 12;
  for (let month = start; month <= last.getUTCFullYear() * 12 + last.getUTCMonth() + every; month += every) {
    const [year, index] = [Math.floor(month / 12), month % 12];
    const at = Date.UTC(year, index + 1, 0) / DAY;
    const label = every >= 12 ? `${year}` : `${year}-${String(index + 1).padStart(2, '0')}`;
    const end = every >= 12 ? Date.UTC(year, 11, 31) / DAY : at;
    if (end >= from && end <= to) ticks.push({ at: end, label });
  }
  return ticks;
}

const MOST_TICKS = 8;
