/** A fact in the making, before its place in the source, its id and its twin are known. */
import type { Fact, Span } from '../types.js';
import type { MatchedSentence } from './sentence.js';

/** Its columns as they are filled: `locate` writes the place in the source, the id and the twin when all rows are known. */
export type Columns = { -readonly [Key in keyof Fact]: Fact[Key] };

export interface Row {
  readonly columns: Columns;
  readonly sentence: MatchedSentence;
  readonly figure: Span;
  readonly headline: boolean;
  /** The clause of the figure: what the id is made from, since no rule decides it. */
  readonly clause: string;
}
