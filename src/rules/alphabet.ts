/**
 * Tokens as characters: one UTF-16 unit for every pair of kind (or of kinds of the same tags) and literal word, so that a sentence
 * becomes a string and a rule a regular expression over it.
 *
 *     外贸  总值  达到   152.4亿元          unit = BASE + kind * width + literal
 *     NP    NP    Word   Quantity           literal 0: a word that no rule names
 */
import { buildTrie, entryOf, type Trie } from '../lexicon/trie.js';
import type { Kinds, TokenTest } from './types.js';
import { addRange, allBits, emptyBits, intersectionOf, runsOf, unionOf, withoutBits, type UnitBits } from './unit-bits.js';

/** What the matcher needs of a token. */
export interface TokenLike {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How tokens are numbered: kind by kind, and within a kind by the words that rules name. */
export interface Alphabet {
  /** How many units there are; they are numbered from 0. */
  readonly size: number;
  /** The words that rules name, numbered from 1. */
  readonly words: Trie<number>;
  /** The number of a token's unit; a kind that was not declared is a defect of the caller. */
  readonly unitOf: (token: TokenLike) => number;
  /** The tokens that pass one of the tests. */
  readonly setOf: (tests: readonly TokenTest[]) => UnitBits;
}

/** The character of unit 0: above all that has a meaning in a regular expression. */
export const FIRST_UNIT = 0x100;
const UNIT_LIMIT = 0x10000 - FIRST_UNIT;

export function createAlphabet(kinds: Kinds, literals: readonly string[]): Alphabet {
  const words = [...new Set(literals)].sort();
  return alphabetOf(kinds, buildTrie(words.map((word, index) => [word, index + 1] as const)), words.length);
}

/** The alphabet of `count` words that are numbered already. */
export function alphabetOf(kinds: Kinds, words: Trie<number>, count: number): Alphabet {
  const width = count + 1;
  const { firsts, size } = numbered(kinds, width);
  if (size > UNIT_LIMIT) throw new Error(`${firsts.size} kinds and ${count} literal words are too many for one alphabet`);
  return {
    size,
    words,
    unitOf({ kind, text }) {
      const first = firsts.get(kind);
      if (first === undefined) throw new Error(`the kind ${kind} is not declared`);
      return first + (entryOf(words, text) ?? 0);
    },
    setOf: setsOf({ kinds, words, firsts, width, size }),
  };
}

/** The first unit of each kind. Rules ask for tags, not for kinds: those of the same tags are one, so that more words have room. */
function numbered(kinds: Kinds, width: number): { readonly firsts: ReadonlyMap<string, number>; readonly size: number } {
  const alike = new Map<string, number>();
  const firsts = new Map<string, number>();
  for (const [name, tags] of Object.entries(kinds)) {
    const key = [...tags].sort().join(' ');
    const first = alike.get(key) ?? alike.size * width;
    alike.set(key, first);
    firsts.set(name, first);
  }
  return { firsts, size: alike.size * width };
}

interface Numbering {
  readonly kinds: Kinds;
  readonly words: Trie<number>;
  /** The first unit of each kind. */
  readonly firsts: ReadonlyMap<string, number>;
  /** Units of one kind. */
  readonly width: number;
  readonly size: number;
}

/** Sets come again in many rules: each is made once. */
function setsOf({ kinds, words, firsts, width, size }: Numbering): Alphabet['setOf'] {
  const withTag = (tag: string): UnitBits => {
    const set = emptyBits(size);
    for (const [kind, first] of firsts) if (kinds[kind]?.includes(tag)) addRange(set, first, first + width);
    return set;
  };
  const withWord = (word: string): UnitBits => {
    const set = emptyBits(size);
    const place = entryOf(words, word);
    if (place !== undefined) for (const first of firsts.values()) addRange(set, first + place, first + place + 1);
    return set;
  };
  const passing = (test: TokenTest): UnitBits => {
    if (test.is === 'any') return allBits(size);
    if (test.is === 'tag') return withTag(test.tag);
    if (test.is === 'word') return withWord(test.word);
    if (test.is === 'not') return withoutBits(allBits(size), setOf([test.test]));
    return intersectionOf(test.tests.map((each) => setOf([each])), size);
  };
  const known = new Map<string, UnitBits>();
  const setOf = (tests: readonly TokenTest[]): UnitBits => {
    const key = JSON.stringify(tests);
    const [only] = tests;
    const set = known.get(key) ?? (only !== undefined && tests.length === 1 ? passing(only) : unionOf(tests.map((test) => setOf([test])), size));
    known.set(key, set);
    return set;
  };
  return setOf;
}

const classes = new WeakMap<UnitBits, string>();

/** The set as a class of a regular expression, `[က-င]`; an empty set matches nothing. Sets come again in many rules: each is written once. */
export function classOf(set: UnitBits): string {
  const known = classes.get(set) ?? writeClass(set);
  classes.set(set, known);
  return known;
}

function writeClass(set: UnitBits): string {
  const runs = runsOf(set);
  let ranges = '';
  for (let i = 0; i < runs.length; i += 2) {
    const [first, last] = [runs[i] ?? 0, (runs[i + 1] ?? 0) - 1];
    ranges += last === first ? character(first) : `${character(first)}-${character(last)}`;
  }
  return `[${ranges}]`;
}

function character(unit: number): string {
  return String.fromCharCode(FIRST_UNIT + unit);
}
