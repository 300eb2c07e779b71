import { readPeriodNumber } from './number.js';
import { longest } from '../../lexicon/trie.js';
import { charAt, skipConnector, startsWith, type Scan } from './scan.js';

/**
 * Where the weekday and the time of day behind a day end, or `at` where none stands.
 *
 *     10月20日（星期日）下午15时30分至18时
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * The time of day is no part of the record, but its figures must not be read as quantities.
 */
export function skipClock(scan: Scan, at: number): number {
  const day = skipWeekday(scan, at);
  const part = longest(scan.lexicon.dayparts, scan.text, day);
  const start = part && part.end <= scan.to ? part.end : day;
  const first = skipTime(scan, start);
  if (first === start) return start;
  const next = skipConnector(scan, first);
  const second = next > first ? skipTime(scan, next) : next;
  return second > next ? second : first;
}

function skipWeekday(scan: Scan, at: number): number {
  if (charAt(scan, at) !== '（' && charAt(scan, at) !== '(') return at;
  for (const form of ['星期', '周', '週', '礼拜'])
    if (startsWith(scan, at + 1, form) && '）)'.includes(charAt(scan, at + form.length + 2) || ' ')) return at + form.length + 3;
  return at;
}

/** 15时, 8时30分, 21:24, 12:00:05. */
function skipTime(scan: Scan, at: number): number {
  const hour = readPeriodNumber(scan.text, at, scan.to);
  if (!hour || hour.value > 24) return at;
  const sign = charAt(scan, hour.end);
  if (sign === '时' || sign === '時' || sign === '点' || sign === '點') {
    const minute = readPeriodNumber(scan.text, hour.end + 1, scan.to);
    return minute && charAt(scan, minute.end) === '分' ? minute.end + 1 : hour.end + (charAt(scan, hour.end + 1) === '许' ? 2 : 1);
  }
  if (sign !== ':' && sign !== '：') return at;
  const minute = readPeriodNumber(scan.text, hour.end + 1, scan.to);
  if (!minute || minute.digits !== 2) return at;
  const second = charAt(scan, minute.end) === sign ? readPeriodNumber(scan.text, minute.end + 1, scan.to) : undefined;
  const end = second?.digits === 2 ? second.end : minute.end;
  return charAt(scan, end) === '时' || charAt(scan, end) === '時' ? end + 1 : end;
}
