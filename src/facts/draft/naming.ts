/** What the ways to a metric take, and whether what was told before is of the same sentence. */
import type { Token } from '../../annotate/token.js';
import { draftWith, takingMetric, type Draft } from './draft.js';
import type { Context } from './step.js';

export interface Naming extends Context {
  /** The words beside the figure. */
  readonly own: string | undefined;
  /** The draft told before, where it is of the sentence itself. */
  readonly here: Draft | undefined;
}

/** One way to a metric: the draft with it; undefined where that way leads to none. */
export type Namer = (draft: Draft, naming: Naming) => Draft | undefined;

/** True of a draft of the sentence itself. */
export function isHere(draft: Draft | undefined, tokens: readonly Token[]): draft is Draft {
  return draft !== undefined && draft.figure.start >= (tokens[0]?.start ?? 0);
}

/** The draft under a metric that its own words give; undefined where they give none. */
export function called(draft: Draft, metric: string | undefined): Draft | undefined {
  return metric === undefined ? undefined : draftWith(draft, { metric });
}

/** The draft under a metric that it takes from what was told before. */
export function taking(draft: Draft, metric: string | undefined): Draft | undefined {
  return metric === undefined ? undefined : takingMetric(draft, metric);
}
