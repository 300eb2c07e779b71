/** Months and quarters of a stretch of time: what 本季度 and 上月 count from. */
import type { Anchor } from '../../types.js';
import { addMonths, firstDay, lastDay, monthIn, monthOf, yearOf } from './edtf.js';

/** The end of the month or quarter in force: 本季度 of a report on 4月1日至6月30日 is that quarter. */
export function inForce(current: Anchor['current'], unit: string, size: number): string | undefined {
  const first = current?.end === undefined ? undefined : quarterStart(current.end, size);
  const isWhole = first !== undefined && current?.start === firstDay(first) && current.end === lastDay(addMonths(first, size - 1));
  return isWhole || current?.type === unit ? current?.end : undefined;
}

/** The first month of the stretch of `size` months that holds a day. */
export function quarterStart(day: string, size: number): string {
  const month = monthIn(day);
  return monthOf(yearOf(day), month - ((month - 1) % size));
}
