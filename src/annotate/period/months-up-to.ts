import type { PeriodPoint } from '../../types.js';
import { readPeriodNumber } from './number.js';
import { charAt, isOneOf, startsWith, type ReadPoint, type Scan } from './scan.js';

/**
 * 截至11月|的三个月, 截至7月|止的三个月, 截至7月|止三个月: the months up to that one. Undefined for any other words behind `at`, and where the months
 * reach into the year before.
 */
export function readMonthsUpTo(scan: Scan, { part, ...rest }: PeriodPoint, at: number): ReadPoint | undefined {
  if (part?.kind !== 'months' || part.from !== part.to || !isOneOf(scan, at, '的止')) return undefined;
  const words = startsWith(scan, at, '止的') ? 2 : 1;
  const count = readPeriodNumber(scan.text, at + words, scan.to);
  if (count === undefined || !isOneOf(scan, count.end, '个個') || charAt(scan, count.end + 1) !== '月') return undefined;
  const first = part.to - count.value + 1;
  return first < 1 || first > part.to ? undefined : { point: { ...rest, part: { kind: 'months', from: first, to: part.to } }, end: count.end + MONTHS };
}

/** Characters of 个月. */
const MONTHS = 2;
