/** The day of a figure, for its parts in the sentence behind: 今天预计人员流动量2.2亿人次。其中，铁路1265万人次. */
import type { Token } from '../../annotate/token.js';
import type { Period } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { periodStated } from './period.js';
import type { StatedPeriod } from './stated.js';

/** The day that the last figure of the sentence is of; of parts (其中，…) that of their whole, `before`; undefined where it is of no day. */
export function dayOfLast(tokens: readonly Token[], periods: readonly StatedPeriod[], drafts: readonly Draft[], before: Period | undefined): Period | undefined {
  const last = drafts.at(-1);
  if (last === undefined) return undefined;
  if (periods.length === 0 && opensPart(tokens)) return before;
  const period = periodStated(tokens, periods, last)?.period;
  return period?.type === 'day' ? period : undefined;
}

/** True of 其中，…. */
export function opensPart(tokens: readonly Token[]): boolean {
  return tokens[0]?.kind === 'among';
}
