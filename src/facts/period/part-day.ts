/** The day of a figure, or its days, for its parts in the sentence behind: 今天预计人员流动量2.2亿人次。其中，铁路1265万人次. */
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { Period } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { isSpanOfDays } from './left.js';
import { periodStated } from './period.js';
import type { StatedPeriod } from './stated.js';

/** The day, or days, that the last figure of the sentence is of; of parts (其中，…) that of their whole, `before`; undefined where it is of no day. */
export function dayOfLast(tokens: readonly Token[], periods: readonly StatedPeriod[], drafts: readonly Draft[], before: Period | undefined): Period | undefined {
  const last = drafts.at(-1);
  if (last === undefined) return undefined;
  if (periods.length === 0 && opensPart(tokens)) return before;
  const stated = periodStated(tokens, periods, last);
  const period = stated?.period;
  return period !== undefined && (period.type === 'day' || isSpanOfDays(period)) && !isOfPeak(tokens, stated?.at ?? 0) ? period : undefined;
}

/** 发送旅客372万人次，单日高峰出现在10月4日，达60万人次。其中，…: the parts are of the whole, not of its highest day. */
function isOfPeak(tokens: readonly Token[], at: number): boolean {
  return APPEARS.has(tokens[at - 2]?.text ?? '') && tokens[at - 1]?.kind === 'prep';
}

const APPEARS: ReadonlySet<string> = setOf('periods/appears');

/** True of 其中，…. */
export function opensPart(tokens: readonly Token[]): boolean {
  return tokens[0]?.kind === 'among';
}
