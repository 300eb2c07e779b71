/**
 * Tokens as characters: one UTF-16 unit for every pair of kind and literal word, so that a sentence
 * becomes a string and a rule a regular expression over it.
 *
 *     外贸  总值  达到   152.4亿元          unit = BASE + kind * width + literal
 *     NP    NP    Word   Quantity           literal 0: a word that no rule names
 */
import { buildTrie, entryOf } from '../lexicon/trie.js';
import type { TokenTest } from './types.js';

/** What the matcher needs of a token. */
export interface TokenLike {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every kind of token with its tags. A token has one kind. */
export type Kinds = Readonly<Record<string, readonly string[]>>;

/** A set of units: 1 at the index of every unit that is in it. */
export type UnitSet = Uint8Array;

export interface Alphabet {
  /** How many units there are; they are numbered from 0. */
  readonly size: number;
  /** The number of a token's unit; a kind that was not declared is a defect of the caller. */
  readonly unitOf: (token: TokenLike) => number;
  /** The tokens that pass the test. */
  readonly setOf: (test: TokenTest) => UnitSet;
}

/** The character of unit 0: above all that has a meaning in a regular expression. */
export const FIRST_UNIT = 0x1000;
const UNIT_LIMIT = 0x10000 - FIRST_UNIT;

export function createAlphabet(kinds: Kinds, literals: readonly string[]): Alphabet {
  const names = Object.keys(kinds);
  const words = [...new Set(literals)].sort();
  const width = words.length + 1;
  const size = names.length * width;
  if (size > UNIT_LIMIT) throw new Error(`${names.length} kinds and ${words.length} literal words are too many for one alphabet`);
  const kindIndex = new Map(names.map((name, index) => [name, index * width]));
  const literal = buildTrie(words.map((word, index) => [word, index + 1] as const));

  const withTag = (tag: string): UnitSet => {
    const set = new Uint8Array(size);
    for (const [kind, first] of kindIndex) if (kinds[kind]?.includes(tag)) set.fill(1, first, first + width);
    return set;
  };
  const withWord = (word: string): UnitSet => {
    const set = new Uint8Array(size);
    const place = entryOf(literal, word);
    if (place !== undefined) for (const first of kindIndex.values()) set[first + place] = 1;
    return set;
  };

  const build = (test: TokenTest): UnitSet => {
    if (test.is === 'any') return new Uint8Array(size).fill(1);
    if (test.is === 'tag') return withTag(test.tag);
    if (test.is === 'word') return withWord(test.word);
    if (test.is === 'not') return setOf(test.test).map((holds) => 1 - holds);
    return intersectionOf(test.tests.map(setOf), size);
  };
  const known = new Map<string, UnitSet>();
  const setOf = (test: TokenTest): UnitSet => {
    const key = JSON.stringify(test);
    const set = known.get(key) ?? build(test);
    known.set(key, set);
    return set;
  };

  return {
    size,
    unitOf({ kind, text }) {
      const first = kindIndex.get(kind);
      if (first === undefined) throw new Error(`the kind ${kind} is not declared`);
      return first + (entryOf(literal, text) ?? 0);
    },
    setOf,
  };
}

export function unionOf(sets: readonly UnitSet[], size: number): UnitSet {
  const [only, ...more] = sets;
  if (only !== undefined && more.length === 0) return only;
  const union = new Uint8Array(size);
  for (const set of sets) for (let unit = 0; unit < size; unit++) union[unit] = (union[unit] ?? 0) | (set[unit] ?? 0);
  return union;
}

function intersectionOf(sets: readonly UnitSet[], size: number): UnitSet {
  return Uint8Array.from({ length: size }, (_, unit) => (sets.every((set) => set[unit]) ? 1 : 0));
}

const classes = new WeakMap<UnitSet, string>();

/** The set as a class of a regular expression: `[\u1000-\u1004\u1009]`; an empty set matches nothing. Sets come again in many rules: each is written once. */
export function classOf(set: UnitSet): string {
  const known = classes.get(set) ?? writeClass(set);
  classes.set(set, known);
  return known;
}

function writeClass(set: UnitSet): string {
  const ranges: string[] = [];
  for (let unit = 0; unit < set.length; unit++) {
    if (!set[unit]) continue;
    let last = unit;
    while (set[last + 1]) last++;
    ranges.push(last === unit ? escapeUnit(unit) : `${escapeUnit(unit)}-${escapeUnit(last)}`);
    unit = last;
  }
  return `[${ranges.join('')}]`;
}

function escapeUnit(unit: number): string {
  return `\\u${(FIRST_UNIT + unit).toString(16).padStart(4, '0')}`;
}
