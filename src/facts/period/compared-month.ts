/** Which month figures are of that are held against one of the year before: 与2022年11月比较，珠宝的销货价值上升38.5%. */
import { firstDay, lastDay, monthOf } from '../../annotate/period/edtf.js';
import type { Token } from '../../annotate/token.js';
import type { Period } from '../../types.js';
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
