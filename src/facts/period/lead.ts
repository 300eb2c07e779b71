/** Figures that open a text without a date, ahead of the first time that it names. */
import type { Row } from '../row.js';
import type { Period } from '../../types.js';

/** More rows ahead of it are no lead. */
const MAX_LEAD = 6;

/**
 * Gives the rows that stand ahead of the first stretch of time that an article names, and tell a change on the year before, that stretch,
 * where nothing dates the article.
 *
 *     进口813亿元，同比增长2.3%。2014年，全市外贸基地达到7个。     both of 2014
 */
export function dateLead(rows: readonly Row[], from: number, to: number, period: Period | undefined): void {
  if (period === undefined || !STRETCHES.has(period.type) || to - from > MAX_LEAD) return;
  for (const { columns, sentence } of rows.slice(from, to)) {
    if (columns.period !== undefined || columns.yoy === undefined || columns.status !== 'actual' || sentence.tokens.some(({ kind }) => kind === 'period')) continue;
    columns.period = period.edtf;
    columns.period_start = period.start;
    columns.period_end = period.end;
    columns.period_text = period.text;
    columns.period_type = period.type;
    columns.inherited = withPeriod(columns.inherited);
  }
}

const STRETCHES: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'cumulative', 'month']);

/** In record order: …, period, change_basis. */
function withPeriod(slots: readonly string[]): string[] {
  const before = slots.filter((slot) => slot !== 'change_basis');
  return [...before, 'period', ...slots.slice(before.length)];
}
