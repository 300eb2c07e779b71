/** Yearly averages over a stretch of years that a sentence tells behind the level of one: 2023年总值27亿元，5年来年均增长4.9%. */
import type { Change, Token } from '../annotate/token.js';
import type { Draft } from './draft/draft.js';
import { periodBefore } from './period/period.js';
import type { StatedPeriod } from './period/stated.js';
import { spansYears } from './period/years.js';

export interface Averaged {
  /** The draft without its averages. */
  readonly draft: Draft;
  /** A draft without a level for each of them, at the change. */
  readonly averages: readonly Draft[];
}

/** The draft, and apart from it its averages, as each has a time of its own; the same draft where it has none. */
export function apartFromAverages(draft: Draft, tokens: readonly Token[], stated: readonly StatedPeriod[]): Averaged {
  if (draft.quantity === undefined || draft.changes.length === 0 || !stated.some(({ at }) => at > draft.at)) return { draft, averages: [] };
  const averages: Draft[] = [];
  const left: Change[] = [];
  for (const change of draft.changes) {
    const at = tokenOf(tokens, change);
    const own = at < 0 || change.basis !== 'yoy' ? undefined : periodBefore(stated, at);
    if (own !== undefined && own.at > draft.at && isYears(own)) averages.push({ ...draft, at, quantity: undefined, previous: undefined, changes: [change], figure: change.span });
    else left.push(change);
  }
  return averages.length === 0 ? { draft, averages } : { draft: { ...draft, changes: left }, averages };
}

/** Index of the token that holds a change; -1 where none does. */
export function tokenOf(tokens: readonly Token[], { span }: Pick<Change, 'span'>): number {
  return tokens.findIndex(({ start, end }) => start <= span.start && span.end <= end);
}

function isYears({ mention: { from: { part } }, period }: StatedPeriod): boolean {
  return (part?.kind === 'back' && part.unit === 'year' && part.count > 1) || spansYears(period);
}
