/**
 * A fact in the making: what one sentence says of one figure, before the context is asked.
 *
 *     进出口总值152.4亿元，比上年同期增长0.8%     one draft: name, quantity, one change
 */
import type { Change, Token } from '../../annotate/token.js';
import type { Rule } from '../../rules/types.js';
import type { Quantity, Span } from '../../types.js';
import type { Reason } from '../doubt.js';
import type { Name } from '../name/name.js';

/** The slots that a draft can take from context, in record order. */
export type Inherited = 'region' | 'body' | 'metric' | 'parent' | 'period' | 'change_basis';

/** Every draft has every key, so that all have one shape in memory; copies are made by `draftWith`, nothing is taken out. */
export interface Draft {
  readonly rule: Rule;
  /** Index of the main figure among the sentence's tokens. */
  readonly at: number;
  /** The figure as it stands in the text: the quantity, or the change where there is no level. */
  readonly figure: Span;
  readonly quantity: Quantity | undefined;
  readonly name: Name | undefined;
  /** The word that names a rate: 增速. */
  readonly rate: string | undefined;
  /** The name as the fact carries it; the text's own words, with a suffix such as 占比. */
  readonly metric: string | undefined;
  /** A second thing that the metric is a property of: 占[进出口值]的81.4%. */
  readonly parent: string | undefined;
  /** Of whom or what the clause tells it, where it is a part of nothing: no whole of others. */
  readonly owner: string | undefined;
  readonly changes: readonly Change[];
  readonly previous: Quantity | undefined;
  /** The member of a list that the figure was shared out to. */
  readonly subject: Token | undefined;
  readonly shape: Shape;
  /** Everything that the fact rests on: name, figure, changes. */
  readonly span: Span;
  readonly inherited: readonly Inherited[];
  readonly checks: readonly string[];
}

/** How a match becomes facts; a rule names it in `set: { shape: … }`. */
export const SHAPES = ['level', 'attach', 'share', 'rank', 'shared out', 'rate', 'gap', 'ratio', 'completion', 'duration', 'index', 'none'] as const;
/** `cell`: a figure of a table, whose name stands whole in its headers. */
export type Shape = (typeof SHAPES)[number] | 'cell';

/** The shape that a rule sets; a level where it sets none. */
export function shapeOf({ rule }: Pick<Draft, 'rule'>): Shape {
  const shape = rule.set['shape'];
  return SHAPES.find((name) => name === shape) ?? 'level';
}

/**
 * The draft with some of it changed. A spread would give the copy a shape of its own at each place that makes one, and what reads
 * drafts of many shapes is slow.
 */
export function draftWith(draft: Draft, changed: Partial<Draft>): Draft {
  const { rule, at, figure, quantity, name, rate, metric, parent, owner, changes, previous, subject, shape, span, inherited, checks } = draft;
  return Object.assign({ rule, at, figure, quantity, name, rate, metric, parent, owner, changes, previous, subject, shape, span, inherited, checks }, changed);
}

/** The draft with another span added to what it rests on. */
export function widen(draft: Draft, span: Span): Draft {
  return draftWith(draft, { span: { start: Math.min(draft.span.start, span.start), end: Math.max(draft.span.end, span.end) } });
}

export function withCheck(draft: Draft, reason: Reason): Draft {
  return draft.checks.includes(reason) ? draft : draftWith(draft, { checks: [...draft.checks, reason] });
}

export function withInherited(draft: Draft, slot: Inherited): Draft {
  return draft.inherited.includes(slot) ? draft : draftWith(draft, { inherited: [...draft.inherited, slot] });
}

/** The draft under a metric that it takes from what was told elsewhere. */
export function takingMetric(draft: Draft, metric: string | undefined): Draft {
  return withInherited(draftWith(draft, { metric }), 'metric');
}
