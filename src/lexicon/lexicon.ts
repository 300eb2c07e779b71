/** All word tables that the annotators look things up in; built once, read only. */
import type { Bodies } from './bodies.js';
import type { Periods } from './periods.js';
import type { Places } from './places.js';
import type { TableWords } from './tables.js';
import type { Traditional } from './traditional.js';
import type { Trie } from './trie.js';
import type { Units } from './units.js';
import type { Words } from './words.js';

export interface Lexicon {
  readonly words: Words;
  /** What a change is measured against, apart from the other words: looked up at every character. */
  readonly bases: Words;
  /** Words that matter even in a sentence without figures: of speech, of sources, of aims. */
  readonly signals: Trie<true>;
  /** Words that are a change without a figure: 持平. */
  readonly still: Trie<true>;
  readonly units: Units;
  readonly periods: Periods;
  readonly places: Places;
  readonly bodies: Bodies;
  readonly tables: TableWords;
  readonly traditional: Traditional;
}
