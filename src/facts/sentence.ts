/** What the step before hands over: sentences with their tokens and matches, under the blocks they stand in. */
import type { Token } from '../annotate/token.js';
import type { Beaten } from '../match/overlap.js';
import type { Match } from '../match/match.js';
import type { TableFigure } from '../table/types.js';
import type { Article, Block, Span } from '../types.js';

export interface MatchedSentence {
  readonly span: Span;
  readonly article: Article;
  readonly block: Block;
  readonly tokens: readonly Token[];
  /** The matches that stand, by place. */
  readonly matches: readonly Match[];
  /** Matches that lost their figure to another, for `explain`. */
  readonly beaten: readonly Beaten[];
  /** Of the row of a table: its figures, read from the table, not from the words. */
  readonly row: { readonly figures: readonly TableFigure[]; readonly unread: readonly Span[] } | undefined;
  /** True for a sentence of English text: its tokens stand in the order in which facts are read. */
  readonly english: boolean;
}
