/** Which month figures are of that are held against one of the year before: 与2022年11月比较，珠宝的销货价值上升38.5%. */
import { firstDay, lastDay, monthOf } from '../../annotate/period/edtf.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Period } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import type { StatedPeriod } from './stated.js';

/**
 * The month a year behind the one that the words at `at` compare with, where what was told before runs up to it from earlier on
 * (2023年首11个月…。与2022年11月比较，…); undefined where they compare with another time, or in the midst of their clause.
 */
export function monthAgainst(tokens: readonly Token[], at: number, current: Period | undefined): StatedPeriod | undefined {
  const { kind, period: mention } = tokens[at] ?? {};
  if (kind !== 'basis' || mention === undefined || tokens[at + 1]?.kind !== 'comma' || current?.start === undefined || current.end === undefined) return undefined;
  const { from: { year, part }, to } = mention;
  if (year === undefined || part?.kind !== 'months' || part.from !== part.to || to !== undefined) return undefined;
  const edtf = monthOf(year + 1, part.from);
  if (lastDay(edtf) !== current.end || firstDay(edtf) <= current.start) return undefined;
  const period: Period = { edtf, start: firstDay(edtf), end: current.end, text: mention.text, type: 'month', inferred: true, loose: undefined };
  return { at, mention, period, to: undefined, ahead: false, spoken: undefined };
}

/**
 * The last month of the months in force, for a level that is held against the month before: 1至7月平均失業率3.37%。就業人數1160萬人，較上月增加1.3萬人 is of
 * July. The same period else.
 */
export function monthOfStretch(current: Period | undefined, { quantity, changes }: Pick<Draft, 'quantity' | 'changes'>, tokens: readonly Token[]): Period | undefined {
  if (current?.type !== 'cumulative' || current.end === undefined || quantity === undefined || !OF_MONTHS.test(current.edtf) || changes[0]?.basis !== 'mom') return current;
  const { start } = changes[0].span;
  if (!tokens.some((token) => token.start <= start && start < token.end && AGAINST_MONTH.test(token.text))) return current;
  const edtf = current.end.slice(0, MONTH_LENGTH);
  return { ...current, edtf, start: firstDay(edtf), type: 'month', inferred: true };
}

/** 2024-01/2024-07, no quarter. */
const OF_MONTHS = /^\d{4}-01\/\d{4}-(?:0[1-9]|1[0-2])$/u;
const AGAINST_MONTH = patternOf`^[比较較]${'periods/months_before'}`;
/** Characters of 2024-07. */
const MONTH_LENGTH = 7;
