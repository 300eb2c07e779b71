/** Adapter of the outside period suites: a case in, the civil days that we read out. */
import { resolvePeriod } from '../../src/annotate/period/anchor.js';
import { findPeriods } from '../../src/annotate/period/period.js';
import type { Periods } from '../../src/lexicon/periods.js';

export interface PeriodCase {
  readonly id: string;
  readonly text: string;
  /** Local date-time that the text was written at. */
  readonly ref?: string;
  /** Accepted stretches of days, inclusive. */
  readonly accepted: readonly Days[];
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of the first time in the text. Their suites close an open end with the day of writing
 * (年底前 begins today, 去年9月起 ends today), so the adapter does too; our own output leaves it open.
 */
export function answerPeriod({ text, ref }: Pick<PeriodCase, 'text' | 'ref'>, periods: Periods): Days | undefined {
  const [mention] = findPeriods(text, 0, text.length, periods);
  const day = ref?.slice(0, 10);
  const period = mention && resolvePeriod(mention, day === undefined ? {} : { published: day });
  if (!period) return undefined;
  const from = period.start ?? day;
  const to = period.end ?? day;
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The cases of a suite's JSON Lines that state what they want in days. */
export function readPeriodCases(jsonl: string): PeriodCase[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readCase(JSON.parse(line)))
    .filter((one): one is PeriodCase => one !== undefined);
}

function readCase(row: unknown): PeriodCase | undefined {
  const { id, text, ref, want } = fields(row);
  const first = Array.isArray(want) ? fields(want[0]) : {};
  const accepted = [stretch(first.from, first.to, 0), ...[fields(first.past), fields(first.future)].flatMap((x) => [stretch(x.startDate, x.endDate, 1), stretch(x.date, x.date, 0)])].filter(
    (days): days is Days => days !== undefined,
  );
  if (typeof id !== 'string' || typeof text !== 'string' || accepted.length === 0) return undefined;
  return { id, text, accepted, ...(typeof ref === 'string' ? { ref } : {}) };
}

/** Recognizers' ends are exclusive: one day is taken off. */
function stretch(from: unknown, to: unknown, exclusive: number): Days | undefined {
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  const end = new Date(`${to.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(end.getTime())) return undefined;
  end.setUTCDate(end.getUTCDate() - exclusive);
  return { from: from.slice(0, 10), to: end.toISOString().slice(0, 10) };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
