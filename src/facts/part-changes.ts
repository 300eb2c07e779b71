/** Changes that are no changes of the level before them, though they stand behind it. */
import type { Change, Token } from '../annotate/token.js';
import { draftWith, withInherited, type Draft } from './draft/draft.js';
import { isOfPrices } from './draft/prices.js';
import { periodBefore } from './period/period.js';
import type { StatedPeriod } from './period/stated.js';
import { spansYears } from './period/years.js';

export interface Parted {
  /** The draft without them. */
  readonly draft: Draft;
  /** A draft without a level for each of them, at the change. */
  readonly apart: readonly Draft[];
}

/**
 * The draft, and apart from it the yearly averages of a stretch of years and what prices fell by; the same draft where it has none.
 *
 *     2023年总值27亿元，5年来年均增长4.9%     总值 27亿元 of 2023; 总值 +4.9 % of 2019 to 2023
 *     51种药品平均降价50%                    药品 51种; 药品平均降价 -50 %
 */
export function partChanges(draft: Draft, tokens: readonly Token[], stated: readonly StatedPeriod[]): Parted {
  if (draft.quantity === undefined || draft.changes.length === 0) return { draft, apart: [] };
  const apart: Draft[] = [];
  const left: Change[] = [];
  for (const change of draft.changes) {
    const own = partOf(draft, change, tokens, stated);
    if (own) apart.push(own);
    else left.push(change);
  }
  return apart.length === 0 ? { draft, apart } : { draft: draftWith(draft, { changes: left }), apart };
}

function partOf(draft: Draft, change: Change, tokens: readonly Token[], stated: readonly StatedPeriod[]): Draft | undefined {
  const at = tokenOf(tokens, change);
  if (at < 0) return undefined;
  const alone: Draft = draftWith(draft, { at, quantity: undefined, previous: undefined, changes: [change], figure: change.span });
  if (isOfPrices(change.verb) && COUNTS.has(draft.quantity?.dimension ?? '')) return withInherited(draftWith(alone, { metric: draft.metric && `${draft.metric}平均${change.verb}` }), 'metric');
  const own = change.basis === 'yoy' ? periodBefore(stated, at) : undefined;
  return own !== undefined && own.at > draft.at && isYears(own) ? alone : undefined;
}

const COUNTS: ReadonlySet<string> = new Set(['count', 'person']);

/** Index of the token that holds a change; -1 where none does. */
export function tokenOf(tokens: readonly Token[], { span }: Pick<Change, 'span'>): number {
  return tokens.findIndex(({ start, end }) => start <= span.start && span.end <= end);
}

function isYears({ mention: { from: { part } }, period }: StatedPeriod): boolean {
  return (part?.kind === 'back' && part.unit === 'year' && part.count > 1) || spansYears(period);
}
