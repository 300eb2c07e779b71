/** Figures that are words: 翻一番, 翻倍, 过半, 一半以上, 首位. */
import { wordsOf } from '../../lexicon/lists.js';
import { buildTrie, firstUnits, longest } from '../../lexicon/trie.js';
import type { Dimension, Qualifier, Quantity } from '../../types.js';
import { makeQuantity } from './place.js';

interface Worded {
  readonly value: number;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly qualifier?: Qualifier;
  readonly ordinal?: true;
}

const half = (qualifier: Qualifier): Worded => ({ value: 50, unit: '%', dimension: 'percent', qualifier });
const tenthHalved: Worded = { value: 5, unit: '%', dimension: 'percent' };
const none: Worded = { value: 0, unit: '', dimension: 'none' };

/** Each list of words with its value; a rise by 一番 doubles, so it is +1 倍. `none` guards look-alikes. */
const VALUES: readonly (readonly [words: readonly string[], worded: Worded])[] = [
  [wordsOf('quantities/doubled'), { value: 1, unit: '倍', dimension: 'times' }],
  [wordsOf('quantities/fourfold'), { value: 3, unit: '倍', dimension: 'times' }],
  [wordsOf('quantities/eightfold'), { value: 7, unit: '倍', dimension: 'times' }],
  [wordsOf('quantities/over_half'), half('over')],
  [wordsOf('quantities/about_half'), half('about')],
  [wordsOf('quantities/half_at_least'), half('at_least')],
  [wordsOf('quantities/nearly_half'), half('nearly')],
  [wordsOf('quantities/half_at_most'), half('at_most')],
  [wordsOf('quantities/half_a_tenth'), tenthHalved],
  [wordsOf('quantities/nearly_half_a_tenth'), { ...tenthHalved, qualifier: 'nearly' }],
  [wordsOf('quantities/first_place'), { value: 1, unit: '位', dimension: 'rank', ordinal: true }],
  [wordsOf('quantities/no_worded_figures'), none],
];

const WORDS = buildTrie(VALUES.flatMap(([words, worded]) => words.map((word) => [word, worded] as const)));

/** What worded figures begin with. */
export const WORDED_FIRST = firstUnits(WORDS);

/**
 * The worded figure that begins at a place, or undefined.
 *
 *     产值翻一番      总量居全国首位
 *         ^^^ +1 倍            ^^ rank 1
 *
 * 首位 is a rank at the end of its clause only: 首位女车长 is a person.
 */
export function readWorded(text: string, at: number, to: number): Quantity | undefined {
  const hit = longest(WORDS, text, at);
  if (!hit || hit.end > to || hit.entry === none) return undefined;
  if (hit.entry.ordinal && !endsClause(text, hit.end, to)) return undefined;
  const { value, unit, dimension, qualifier, ordinal } = hit.entry;
  const read = makeQuantity({ start: at, end: hit.end, value, unit, dimension, script: undefined });
  read.worded = true;
  read.qualifier = qualifier;
  read.ordinal = ordinal;
  return read;
}

/** True at punctuation, the end, or a word that carries the clause on: 的, 和, 且. */
export function endsClause(text: string, at: number, to: number): boolean {
  return at >= to || !/[\p{L}\p{N}]/u.test(text.charAt(at)) || '的和与及且，并较比'.includes(text.charAt(at));
}
