/** Changes that are no changes of the level before them, though they stand behind it. */
import type { Change, Token } from '../annotate/token.js';
import { draftWith, takingMetric, type Draft } from './draft/draft.js';
import { isOfPrices } from './draft/prices.js';
import { comparesSame, periodBefore } from './period/period.js';
import type { StatedPeriod } from './period/stated.js';
import { spansYears } from './period/years.js';

export interface Parted {
  /** The draft without them. */
  readonly draft: Draft;
  /** A draft without a level for each of them, at the change. */
  readonly apart: readonly Draft[];
}

/**
 * The draft, and apart from it the yearly averages of a stretch of years, what is told of another time, and what prices fell by; the same
 * draft where it has none.
 *
 *     2023年总值27亿元，5年来年均增长4.9%     总值 27亿元 of 2023; 总值 +4.9 % of 2019 to 2023
 *     2023年产量562万吨，2024年预计增长4%    产量 562万吨 of 2023; 产量 +4 % of 2024
 *     51种药品平均降价50%                    药品 51种; 药品平均降价 -50 %
 */
export function partChanges(draft: Draft, tokens: readonly Token[], stated: readonly StatedPeriod[]): Parted {
  if (draft.changes.length < (draft.quantity === undefined ? 2 : 1)) return { draft, apart: [] };
  const apart: Draft[] = [];
  const left: Change[] = [];
  for (const [i, change] of draft.changes.entries()) {
    // Without a level the first change is what the draft tells.
    const own = draft.quantity === undefined && i === 0 ? undefined : partOf(draft, change, tokens, stated);
    if (own) apart.push(own);
    else left.push(change);
  }
  return apart.length === 0 ? { draft, apart } : { draft: draftWith(draft, { changes: left }), apart };
}

function partOf(draft: Draft, change: Change, tokens: readonly Token[], stated: readonly StatedPeriod[]): Draft | undefined {
  const at = tokenOf(tokens, change);
  if (at < 0) return undefined;
  const alone: Draft = draftWith(draft, { at, quantity: undefined, previous: undefined, changes: [change], figure: change.span });
  if (isOfPrices(change.verb) && COUNTS.has(draft.quantity?.dimension ?? '')) {
    const metric = draft.metric && `${draft.metric}平均${change.verb}`;
    return takingMetric(alone, metric);
  }
  const own = periodBefore(stated, at);
  if (own === undefined || own.at <= draft.at) return undefined;
  return (change.basis === 'yoy' && isYears(own)) || isOfAnotherTime(own, periodBefore(stated, draft.at), change) ? alone : undefined;
}

/** 2022年出口12亿元，|2023年上半年|增长5%; 全年成长3.8%，|下半年|成长2.6%: each has its own time, and neither is what the change counts from. */
function isOfAnotherTime({ period: one, mention }: StatedPeriod, level: StatedPeriod | undefined, { basis }: Change): boolean {
  const other = level?.period;
  if (basis === 'since' || comparesSame(mention) || one === undefined || other === undefined) return false;
  return STRETCHES.has(one.type) && STRETCHES.has(other.type) && one.edtf !== other.edtf;
}

const STRETCHES: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'cumulative', 'month']);

const COUNTS: ReadonlySet<string> = new Set(['count', 'person']);

/** Index of the token that holds a change; -1 where none does. */
export function tokenOf(tokens: readonly Token[], { span }: Pick<Change, 'span'>): number {
  return tokens.findIndex(({ start, end }) => start <= span.start && span.end <= end);
}

function isYears({ mention: { from: { part } }, period }: StatedPeriod): boolean {
  return (part?.kind === 'back' && part.unit === 'year' && part.count > 1) || spansYears(period);
}
