/** Figures that are words: 翻一番, 翻倍, 过半, 一半以上, 首位. */
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

const doubled: Worded = { value: 1, unit: '倍', dimension: 'times' };
const fourfold: Worded = { value: 3, unit: '倍', dimension: 'times' };
const eightfold: Worded = { value: 7, unit: '倍', dimension: 'times' };
const half = (qualifier: Qualifier): Worded => ({ value: 50, unit: '%', dimension: 'percent', qualifier });
const first: Worded = { value: 1, unit: '位', dimension: 'rank', ordinal: true };
const none: Worded = { value: 0, unit: '', dimension: 'none' };

/** Each word with its value; a rise by 一番 doubles, so it is +1 倍. `none` guards look-alikes. */
const WORDS = buildTrie<Worded>([
  ['翻番', doubled], ['翻一番', doubled], ['翻了一番', doubled], ['翻倍', doubled], ['翻一倍', doubled], ['翻了一倍', doubled], ['翻了番', doubled],
  ['翻1番', doubled], ['翻了1番', doubled], ['翻两番', fourfold], ['翻了两番', fourfold], ['翻兩番', fourfold], ['翻2番', fourfold],
  ['翻三番', eightfold], ['翻了三番', eightfold], ['成倍', none],
  ['过半', half('over')], ['過半', half('over')], ['过半数', half('over')], ['超半数', half('over')], ['超过半数', half('over')],
  ['超过一半', half('over')], ['超過一半', half('over')], ['超一半', half('over')], ['逾半', half('over')], ['逾半数', half('over')], ['超半', half('over')],
  ['一半以上', half('at_least')], ['一半左右', half('about')], ['约一半', half('about')], ['大约一半', half('about')], ['半数以上', half('at_least')], ['一多半', half('over')], ['一大半', half('over')], ['超五成半', none],
  ['近一半', half('nearly')], ['近半数', half('nearly')], ['接近一半', half('nearly')], ['将近一半', half('nearly')], ['不到一半', half('at_most')], ['不足一半', half('at_most')],
  ['首位', first], ['榜首', first], ['之首', first], ['居首', first], ['列首', first], ['首名', first], ['首位度', none], ['之首创', none], ['居首都', none],
]);

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
