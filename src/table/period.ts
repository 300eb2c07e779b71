/** Times that only tables tell so: 本月, 累计, counted from the time that the table is about. */
import type { TableRole } from '../lexicon/tables.js';
import type { PeriodMention, Span } from '../types.js';

/** The time of a word of a header; undefined for words of no time of their own (上期). */
export function relativePeriod(role: TableRole, text: string, { start, end }: Span): PeriodMention | undefined {
  if (role === 'cumulative') return { start, end, text, type: 'cumulative', from: { part: { kind: 'current', unit: 'months' } } };
  if (role === 'month') return { start, end, text, type: 'month', from: { part: { kind: 'current', unit: 'month' } } };
  return undefined;
}

/** 2024-06, 2024/6, 2024.6: a month as data sheets write it, where the label is nothing else; undefined for all other labels. */
export function isoMonth(text: string, { start, end }: Span): PeriodMention | undefined {
  const { year, month } = /^(?<year>(?:19|20)\d\d)[-—/.](?<month>0?[1-9]|1[0-2])$/u.exec(text)?.groups ?? {};
  if (year === undefined || month === undefined) return undefined;
  const number = Number(month);
  return { start, end, text, type: 'month', from: { year: Number(year), part: { kind: 'months', from: number, to: number } } };
}
