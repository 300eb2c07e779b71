/** Times that only tables tell so: 本月, 累计, counted from the time that the table is about. */
import type { TableRole } from '../lexicon/tables.js';
import type { PeriodMention, Span } from '../types.js';

/** The time of a word of a header; undefined for words of no time of their own (上期). */
export function relativePeriod(role: TableRole, text: string, { start, end }: Span): PeriodMention | undefined {
  if (role === 'cumulative') return { start, end, text, type: 'cumulative', from: { part: { kind: 'current', unit: 'months' } } };
  if (role === 'month') return { start, end, text, type: 'month', from: { part: { kind: 'current', unit: 'month' } } };
  return undefined;
}
