/** All that holds around the drafts of one sentence when they become rows. */
import type { Document } from '../types.js';
import type { Draft } from './draft/draft.js';
import type { Gazette } from './place/place.js';
import type { Evidence } from './quote.js';
import type { MatchedSentence } from './sentence.js';
import type { State, Stated } from './state.js';
import type { Tenor } from './status.js';

export interface Setting {
  readonly document: Document;
  readonly sentence: MatchedSentence;
  readonly evidence: Evidence;
  readonly state: State;
  readonly stated: Stated;
  readonly gazette: Gazette;
  /** All drafts of the sentence, and those of its paragraph before it. */
  readonly drafts: readonly Draft[];
  readonly recent: readonly Draft[];
  /** What holds for all of its figures: asked once. */
  readonly tenor: Tenor;
  /** The words that prove the row where they are no run of clauses: of tables. */
  readonly quote?: string | undefined;
}
