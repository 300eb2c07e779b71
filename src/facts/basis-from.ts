/** What bare changes count from where the level before them is told with its time: 由2012年的800万亩增加到1000万亩，增长25%. */
import { basisOf } from '../annotate/change/basis.js';
import type { Token } from '../annotate/token.js';
import type { PeriodMention } from '../types.js';
import type { BasisAhead } from './basis-ahead.js';
import type { Draft } from './draft/draft.js';

/** What may stand between 由 and the level: 由[2012年]的|不足|800万亩. */
const BETWEEN: ReadonlySet<string> = new Set(['de', 'noun', 'place', 'aux', 'adverb', 'skip', 'deixis', 'act']);
const FROM: ReadonlySet<string> = new Set(['从', '由', '自']);
/** Tokens from the level back to 由. */
const REACH = 6;

/** The time of the level that the draft's figure changed from; undefined where none is named. */
export function basisFrom(tokens: readonly Token[], { previous, at }: Pick<Draft, 'previous' | 'at'>): BasisAhead | undefined {
  if (previous === undefined) return undefined;
  const level = tokens.findLastIndex(({ start, end }, i) => i < at && start <= previous.start && previous.start < end);
  let time: Token | undefined;
  for (let i = level - 1; i >= Math.max(0, level - REACH); i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (FROM.has(token.text)) return time?.period && { ...sinceOf(time.period), view: false };
    if (token.kind === 'period') time ??= token;
    else if (!BETWEEN.has(token.kind)) break;
  }
  return undefined;
}

function sinceOf(period: PeriodMention): Omit<BasisAhead, 'view'> {
  const { basis, period: since } = basisOf(period);
  return { basis, since };
}
