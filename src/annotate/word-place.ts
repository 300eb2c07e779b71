/** What is known of where a word stands. */
import type { Words } from '../lexicon/words.js';
import type { Token } from './token.js';

/** Where a word stands: the stretch it is cut from, the claim behind it, and the tokens before it. */
export interface WordPlace {
  readonly text: string;
  readonly words: Words;
  readonly end: number;
  readonly next: Token | undefined;
  readonly tokens: readonly Token[];
}
