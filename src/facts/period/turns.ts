/** Figures of a month and of the year up to it that a sentence tells in turn. */
import { lastDay, yearOf } from '../../annotate/period/edtf.js';
import type { Token } from '../../annotate/token.js';
import type { StatedPeriod } from './stated.js';

/**
 * The time of the figure at token `at`, given the one stated last before it: of a part that names that one again behind the figure the
 * time with which the part before it began, and of 累计 behind 当月 the year up to that month; else that one.
 *
 *     7月份，粮油类增长5%，1—7月增长4%；饮料类增长3%，1—7月增长2%     3% is of 7月份
 *     7月当月，进出口82亿元；累计进出口530亿元                         530亿元 is of January to July
 */
export function inTurn(tokens: readonly Token[], stated: readonly StatedPeriod[], last: StatedPeriod, at: number): StatedPeriod {
  return (stated.length > 2 ? opening(tokens, stated, last, at) : undefined) ?? cumulated(tokens, last, at) ?? last;
}

function opening(tokens: readonly Token[], stated: readonly StatedPeriod[], last: StatedPeriod, at: number): StatedPeriod | undefined {
  const again = stated.find((one) => one.at > at);
  if (again === undefined || !isSame(again, last) || !hasSemicolon(tokens, last.at, at) || hasSemicolon(tokens, at, again.at)) return undefined;
  const first = stated.findLast((one) => one.at < last.at && !isSame(one, last));
  return first?.period === undefined || first.to !== undefined ? undefined : first;
}

function isSame({ period: one }: StatedPeriod, { period: other }: StatedPeriod): boolean {
  return one !== undefined && one.edtf === other?.edtf;
}

function hasSemicolon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'semicolon') return true;
  return false;
}

/** 当月…，累计…: only a month that is told as one stands beside a sum. */
function cumulated(tokens: readonly Token[], last: StatedPeriod, at: number): StatedPeriod | undefined {
  const { mention, period } = last;
  if (period?.type !== 'month' || period.end === undefined || !ONE_MONTH.test(mention.text) || period.end.slice(5, 7) === '01' || !sumsUp(tokens, last.at, at)) return undefined;
  const year = yearOf(period.end);
  const edtf = `${year}-01/${period.end.slice(0, 7)}`;
  return { ...last, period: { ...period, edtf, start: `${year}-01-01`, end: lastDay(period.end.slice(0, 7)), type: 'cumulative' } };
}

const ONE_MONTH = /[当當单單]月$/u;

/** A clause behind the time begins with 累计. */
function sumsUp(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++) if (tokens[i]?.text.startsWith('累计') === true && PARTS.has(tokens[i - 1]?.kind ?? '')) return true;
  return false;
}

const PARTS: ReadonlySet<string> = new Set(['comma', 'semicolon']);
