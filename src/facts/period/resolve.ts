/** Which time a mention of one tells, read in what its article has told before. */
import { resolvePeriod } from '../../annotate/period/anchor.js';
import type { Token } from '../../annotate/token.js';
import type { Anchor, Period, PeriodMention } from '../../types.js';
import { toBegin, upToPoint } from './begun.js';
import { backInForce, backToTheme } from './event.js';
import { backToFeast } from './feast.js';
import { ownYearTold } from './own-year.js';
import type { StatedPeriod } from './stated.js';
import { backToWeek } from './titled-week.js';

interface Passage {
  readonly anchor: Anchor;
  /** The time in force at the sentence, and the one told last in it. */
  readonly inForce: Period | undefined;
  readonly current: Period | undefined;
  /** What the article is about. */
  readonly theme: Period | undefined;
  readonly stated: readonly StatedPeriod[];
}

/** The time of the mention at `at`: one that the article has told, else its own; undefined where it tells none. */
export function timeTold(tokens: readonly Token[], at: number, mention: PeriodMention, { anchor, inForce, current, theme, stated }: Passage): Period | undefined {
  const back = backInForce(tokens, at, anchor, inForce) ?? backToTheme(mention, anchor, theme) ?? backToFeast(mention, theme) ?? backToWeek(mention, theme, current);
  return back ?? upToPoint(mention, tokens, stated) ?? toBegin(mention, anchor) ?? resolveIn(mention, anchor) ?? ownYearTold(mention, current);
}

/** The time of a mention; a day still to come by the year that the sentence names (2025年研究生考试今天（12月21日）开考) is the release's own. */
function resolveIn(mention: PeriodMention, anchor: Anchor): Period | undefined {
  const period = resolvePeriod(mention, anchor);
  const { published, year, towards } = anchor;
  if (period?.type !== 'day' || year === undefined || towards === 'future' || published === undefined || published.length === YEAR_LENGTH || (period.start ?? '') <= published) return period;
  const own = resolvePeriod(mention, { ...anchor, year: undefined });
  return own?.start !== undefined && own.start <= published ? own : period;
}

/** Characters of a mere year. */
const YEAR_LENGTH = 4;
