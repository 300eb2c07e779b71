/** What the steps of drafting take: a draft, and what stands around its figure. */
import type { Token } from '../../annotate/token.js';
import type { Match } from '../../match/match.js';
import type { Draft } from './draft.js';

/** Where a figure is told. */
export interface Site {
  readonly tokens: readonly Token[];
  readonly match: Match;
  /** Those of the sentence so far, by place; what belongs to one of them is added to it. */
  readonly drafts: Draft[];
  /** Those of the sentences before it in the paragraph, the nearest last. */
  readonly before: readonly Draft[];
}

export interface Context extends Site {
  /** The draft told before that a figure without a name of its own is of. */
  readonly last: Draft | undefined;
}

/** One step: the draft with what it finds; as it is where it finds nothing. */
export type Step<Around = Context> = (draft: Draft, around: Around) => Draft;
/** Adds what a draft says to one that was told before it: true where it is no draft of its own. */
export type Attach<Around = Context> = (draft: Draft, around: Around) => boolean;

/** The draft that all steps leave, each taking that of the step before. */
export function through<Around>(steps: readonly Step<Around>[], draft: Draft, around: Around): Draft {
  let out = draft;
  for (const step of steps) out = step(out, around);
  return out;
}

/** True where one of them took the draft; those behind it are not asked. */
export function taken<Around>(attaches: readonly Attach<Around>[], draft: Draft, around: Around): boolean {
  for (const attach of attaches) if (attach(draft, around)) return true;
  return false;
}
