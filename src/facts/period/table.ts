/** The time of a figure of a table: what title, header and row say, each counted from the one before it. */
import { resolvePeriod } from '../../annotate/period/anchor.js';
import type { Anchor, Article, Block, Period, PeriodMention } from '../../types.js';
import type { Reason } from '../doubt.js';
import type { StatedPeriod } from './stated.js';

/** What is in force where the table stands. */
export interface AtTable {
  readonly article: Article;
  readonly period: Period | undefined;
  /** The block in which that was named. */
  readonly periodBlock: Block | undefined;
  /** What times are read from. */
  readonly written: string | undefined;
}

export interface TablePeriod {
  /** The time, as one that stands before the figure; none where the table states none. */
  readonly stated: readonly StatedPeriod[];
  readonly checks: readonly Reason[];
}

/**
 * The time that the last of the mentions comes to.
 *
 *     title 2024年1—10月, column 本月          2024-10
 *     title 1—10月, column 2023年              2023-01/2023-10
 *     column 上年同期, in a release of 1—10月   2023-01/2023-10, checked
 */
export function tablePeriod(mentions: readonly PeriodMention[], state: AtTable, block: Block): TablePeriod {
  const stands = standsOver(block, state);
  const checks = new Set<Reason>();
  let current: Period | undefined = state.period;
  let year: number | undefined;
  let last: StatedPeriod | undefined;
  let before: PeriodMention | undefined;
  for (const [i, mention] of mentions.entries()) {
    if (isYearToDate(mention, mentions[i + 1])) continue;
    const read = withinTable(mention, before);
    before = read;
    const anchor: Anchor = { published: state.written, current, day: undefined, year, towards: undefined };
    const period = resolvePeriod(read, lastMonth(read, anchor));
    if (period === undefined) {
      checks.add(state.written === undefined && current === undefined ? 'release without a date' : 'period inferred');
      continue;
    }
    if (last === undefined && isRelative(read) && !stands) checks.add('period inferred');
    current = period;
    if (read.from.year !== undefined) year = read.from.year;
    last = { at: -1, mention, period, to: undefined, ahead: false, spoken: undefined };
  }
  return { stated: last ? [last] : [], checks: [...checks] };
}

/** Whether the time in force is that of the table: of a heading over it, or of the paragraph that introduces it. */
export function standsOver(block: Block, { periodBlock, article }: Pick<AtTable, 'periodBlock' | 'article'>): boolean {
  if (periodBlock === undefined) return false;
  if (periodBlock.role === 'title') return true;
  const at = article.blocks.indexOf(block);
  const before = article.blocks.slice(0, Math.max(at, 0)).findLast(({ role }) => role !== 'caption' && role !== 'furniture');
  return before === periodBlock || (block.under ?? []).some((index) => article.blocks[index] === periodBlock);
}

/** Counted from another time: 本月, 累计, 上年同期, 年末. */
function isRelative({ from: { part, year } }: PeriodMention): boolean {
  return year === undefined && (part === undefined || part.kind === 'current' || part.kind === 'calendar');
}

/** 本年|累计: the months of the year that the table is about, not all twelve of it. */
function isYearToDate({ from, to }: PeriodMention, next: PeriodMention | undefined): boolean {
  const part = next?.from.part;
  return from.yearRef === 'this' && from.part === undefined && to === undefined && part?.kind === 'current' && part.unit === 'months';
}

/** What the words of a table mean beside its own time: 本年 is its year, and 2023年 under 1—10月 those months of it. */
function withinTable(mention: PeriodMention, before: PeriodMention | undefined): PeriodMention {
  const { from, to } = mention;
  if (before === undefined || to !== undefined) return mention;
  if (from.yearRef === 'this') return { ...mention, from: { ...from, yearRef: 'same' } };
  if (from.yearRef === 'last') return { ...mention, from: { ...from, yearRef: 'prior' } };
  const part = before.to === undefined ? before.from.part : undefined;
  const isYear = from.year !== undefined && from.part === undefined && from.edge === undefined && mention.relation === undefined;
  return isYear && (part?.kind === 'months' || part?.kind === 'quarters' || part?.kind === 'half') ? { ...mention, type: before.type, from: { ...from, part } } : mention;
}

/** 上月 counts from the last month of what the table is about. */
function lastMonth({ from: { part } }: PeriodMention, anchor: Anchor): Anchor {
  if (part?.kind !== 'calendar' || part.unit !== 'month' || anchor.current?.end === undefined || anchor.current.type === 'year') return anchor;
  const month = anchor.current.end.slice(0, 7);
  return { ...anchor, current: { ...anchor.current, edtf: month, type: 'month' } };
}
