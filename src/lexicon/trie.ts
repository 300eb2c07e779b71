/** A trie over UTF-16 code units: the longest entry that starts at a place, in one walk. */
import { createArcs, ROOT } from './arcs.js';

export interface Trie<T> {
  /** Adds a form; a form already there is an error, since one word has one meaning. */
  readonly add: (form: string, entry: T) => void;
  /** The entry of exactly this form. */
  readonly get: (form: string) => T | undefined;
  /** The longest entry of `text` that starts at `at` and ends by `to`, and where it ends; undefined where none does. */
  readonly longest: (text: string, at: number, to?: number) => Hit<T> | undefined;
  /** True where some form begins with this code unit: one look-up of a bit, for the scanners' hot loop. */
  readonly begins: (unit: number) => boolean;
  readonly size: () => number;
}

export interface Hit<T> {
  readonly end: number;
  readonly entry: T;
}

export function buildTrie<T>(entries: Iterable<readonly [form: string, entry: T]> = []): Trie<T> {
  const arcs = createArcs();
  const first = createUnitSet();
  /** Units that are forms by themselves. */
  const alone = createUnitSet();
  const pairs = createPairSet();
  const entryOf: (T | undefined)[] = [undefined];
  let count = 0;
  const walk = (form: string): number => {
    let node = ROOT;
    for (let i = 0; i < form.length; i++) {
      node = arcs.follow(node, form.charCodeAt(i));
      if (node === ROOT) return ROOT;
    }
    return node;
  };
  const add = (form: string, entry: T): void => {
    if (form === '') throw new Error('a lexicon form is empty');
    let node = ROOT;
    for (let i = 0; i < form.length; i++) {
      node = arcs.extend(node, form.charCodeAt(i));
      if (node === entryOf.length) entryOf.push(undefined);
    }
    if (entryOf[node] !== undefined) throw new Error(`the form ${form} stands twice`);
    entryOf[node] = entry;
    first.add(form.charCodeAt(0));
    if (form.length === 1) alone.add(form.charCodeAt(0));
    else pairs.add(form.charCodeAt(0), form.charCodeAt(1));
    count++;
  };
  for (const [form, entry] of entries) add(form, entry);
  return {
    add,
    get: (form) => entryOf[walk(form)],
    longest(text, at, to = text.length) {
      const unit = text.charCodeAt(at);
      if (at >= to || !first.has(unit)) return undefined;
      // Most characters that begin some form are followed by one that no such form has.
      const more = at + 1 < to && pairs.mayHold(unit, text.charCodeAt(at + 1));
      if (!more && !alone.has(unit)) return undefined;
      let node = arcs.follow(ROOT, unit);
      let entry = entryOf[node];
      let end = at + 1;
      if (more) {
        for (let i = at + 1; i < to; i++) {
          node = arcs.follow(node, text.charCodeAt(i));
          if (node === ROOT) break;
          const here = entryOf[node];
          if (here === undefined) continue;
          entry = here;
          end = i + 1;
        }
      }
      return entry === undefined ? undefined : { end, entry };
    },
    begins: first.has,
    size: () => count,
  };
}

/** A set of code units, a bit for each: the Chinese characters take some 3 kB. */
export interface UnitSet {
  readonly add: (unit: number) => void;
  readonly has: (unit: number) => boolean;
}

export function createUnitSet(): UnitSet {
  const bits = new Uint8Array(8192);
  return {
    add: (unit) => {
      bits[unit >> 3] = (bits[unit >> 3] ?? 0) | (1 << (unit & 7));
    },
    has: (unit) => ((bits[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0,
  };
}

/** A set of pairs of code units that may say yes to a pair that is not in it, and never no to one that is. */
interface PairSet {
  readonly add: (first: number, second: number) => void;
  readonly mayHold: (first: number, second: number) => boolean;
}

function createPairSet(): PairSet {
  const bits = new Uint8Array(8192);
  return {
    add(first, second) {
      const bit = bitOf(first, second);
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    },
    mayHold(first, second) {
      const bit = bitOf(first, second);
      return ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    },
  };
}

/** 16 bits of both units. */
function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
}
