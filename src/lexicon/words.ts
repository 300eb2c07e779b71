/**
 * Function words and verbs by class: what stands between the names, figures and bodies of a sentence.
 *
 *     市海关 共   签发 原产地证书 4013份 ，较上年 增长 4.7%
 *            adverb act                     prep   up
 */
import { buildTrie, type Trie } from './trie.js';

/** What a word does in a sentence; rules/lexicon/words/*.yaml says it with examples. */
export const WORD_CLASSES = [
  'up', 'down', 'flat', 'become', 'reach', 'adverb', 'each', 'respectively', 'among', 'share', 'rank', 'target', 'basis',
  'prep', 'conj', 'de', 'aux', 'deixis', 'light', 'act', 'say', 'noun', 'rate', 'gap', 'outlook', 'deed', 'state', 'literal',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** One row of `rules/lexicon/words/*.yaml`. */
export interface RawWords {
  readonly class: WordClass;
  readonly words: readonly string[];
  /** Of `become` words: +1 for 增至, -1 for 降至; absent where the word does not say (调整为). */
  readonly sign?: 1 | -1;
  /** Of `basis` words: what 同比 (yoy), 环比 (mom) compare with; of words of direction that say it too (年增3.6%). */
  readonly basis?: 'yoy' | 'mom' | 'ytd' | 'since' | 'none';
  /**
   * Of short words, and of longer words of direction: what they are where no figure follows: 为 links to a figure, and is
   * else a preposition. Of deeds: what they are as verbs, where that is not `act`.
   */
  readonly otherwise?: WordClass;
  /** Of single characters of direction: `share` means only before percent, points and times (高0.3个百分点, but 高8米). */
  readonly needs?: 'share';
  /** Of nouns: the last character never begins another word (数据|统计). */
  readonly firm?: boolean;
}

export interface Word {
  readonly class: WordClass;
  readonly otherwise: WordClass | undefined;
  readonly sign: 1 | -1 | undefined;
  readonly basis: 'yoy' | 'mom' | 'ytd' | 'since' | 'none' | undefined;
  readonly needs: 'share' | undefined;
  readonly firm: boolean;
  /** A word of a user's rule: never a part of a longer noun. */
  readonly apart: boolean;
}

export type Words = Trie<Word>;

const LITERAL: Word = { class: 'literal', otherwise: undefined, sign: undefined, basis: undefined, needs: undefined, firm: false, apart: false };

/** What the words of a row are; all have the same keys, so that look-ups stay fast. */
export function wordOf({ class: own, otherwise, sign, basis, needs, firm }: Omit<RawWords, 'words'> | Word): Word {
  return { class: own, otherwise, sign, basis, needs, firm: firm === true, apart: false };
}

/** The words that rules name. */
export interface Literals {
  /** Kept as tokens where no row has them. */
  readonly all: readonly string[];
  /** Of these the ones of the user's rules: set apart also where a row has them as nouns (份额|超过, not 份额超过). */
  readonly users: readonly string[];
}

const NO_LITERALS: Literals = { all: [], users: [] };

/** A table of the given rows and of the words that rules name. A form twice is an error. */
export function buildWords(raw: readonly RawWords[], { all, users }: Literals = NO_LITERALS, simplify = (form: string): string => form): Words {
  const words = new Map<string, Word>();
  const add = (form: string, word: Word): void => {
    if (words.has(form)) throw new Error(`the form ${form} stands twice`);
    words.set(form, word);
  };
  /** Forms in Traditional characters, which stand aside for their simplified ones. */
  const spelt: (readonly [string, Word])[] = [];
  for (const row of raw) {
    const word = wordOf(row);
    for (const form of row.words) {
      const simplified = simplify(form);
      if (simplified === form) add(form, word);
      else spelt.push([simplified, word]);
    }
  }
  for (const [form, word] of spelt) if (!words.has(form)) words.set(form, word);
  for (const form of all.map(simplify)) if (!words.has(form)) words.set(form, LITERAL);
  for (const form of users.map(simplify)) {
    const word = words.get(form);
    if (word !== undefined && form.length > 1) words.set(form, { ...word, firm: true, apart: true });
  }
  return buildTrie(words);
}
