/** Whether a fact is of the time that a sheet asks for. */
import { addDays } from '../annotate/period/edtf.js';
import type { Fact } from '../types.js';
import type { Time } from './reader.js';

/** `same`: the time itself; `near`: a count near its end, or no time at all, to be looked at; `other`: another time. */
export type TimeFit = 'same' | 'near' | 'other';

/** A count of the days behind the end of the period (目前 in a release of the month after) is its stock, near enough to be shown. */
const DAYS_BEHIND = 45;

/**
 * The fit of a fact's time. Where the sheet names none, every time fits.
 *
 *     2024-01/2024-09: 2024年前三季度 same, 截至9月底 same, 截至目前 of 20 October near, 2024年9月 other
 */
export function timeFit(time: Time | undefined, { period, period_start: start, period_end: end, period_type: type }: Fact): TimeFit {
  if (time === undefined) return 'same';
  if (period === undefined) return 'near';
  if (period === time.edtf || (start !== undefined && start === time.start && end === time.end)) return 'same';
  if ((type === 'as_of' || type === 'day') && end !== undefined && time.end !== undefined) {
    if (end === time.end) return 'same';
    const first = time.start ?? time.end;
    return end >= first && end <= addDays(time.end, DAYS_BEHIND) ? 'near' : 'other';
  }
  return 'other';
}
