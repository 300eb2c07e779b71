/** Parts of a year that have just ended, behind a year told before: 去年GDP达9550亿元，已站在门口，|上半年|实现4525亿元. */
import { PAUSES } from '../../annotate/kinds.js';
import { resolvePeriod } from '../../annotate/period/anchor.js';
import { addDays, isDay, yearOf } from '../../annotate/period/edtf.js';
import type { Token } from '../../annotate/token.js';
import type { PeriodMention } from '../../types.js';

/** True of 去年, 上年 and nothing less than the whole of it. */
export function isYearBefore({ from: { year, yearRef, part, edge }, to, relation }: PeriodMention): boolean {
  return year === undefined && yearRef === 'last' && part === undefined && edge === undefined && to === undefined && relation === undefined;
}

/**
 * True of a bare half-year, quarters or months that open a clause and ended in the year and the weeks before the release: they are this year's, though
 * 去年 stands before. 去年，一季度增长4.8%，二季度增长0.4% in a release of January are that year's; so is what stands within the clause (去年其中上半年).
 */
export function hasJustEnded(tokens: readonly Token[], at: number, mention: PeriodMention, written: string | undefined): boolean {
  const { year, yearRef, part } = mention.from;
  if (!isDay(written) || year !== undefined || yearRef !== undefined || !PARTS.has(part?.kind ?? '') || !PAUSES.has(tokens[at - 1]?.kind ?? '')) return false;
  const own = resolvePeriod(mention, { published: written });
  return own?.end !== undefined && yearOf(own.end) === yearOf(written) && own.end >= addDays(written, -WEEKS);
}

const PARTS: ReadonlySet<string> = new Set(['half', 'quarters', 'months']);
/** Days within which a release reports on what has ended. */
const WEEKS = 45;
