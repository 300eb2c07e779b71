/**
 * Tries over UTF-16 code units: the longest form that starts, or ends, at a place, in one walk.
 *
 * Tries are asked at every character of every text, so they are plain tables: nodes that are objects with maps of their
 * own lie all over the memory, these lie in a few pages of it. They are built once and never change.
 */
import { addPair, addUnit, createPairSet, createUnitSet, hasUnit, mayHavePair, type PairSet, type UnitSet } from './unit-set.js';

/** Nodes are numbered level by level from the root, 0; the children of one stand side by side, sorted by their unit. */
export interface Trie<T> {
  /** By node: the unit that leads to it. */
  readonly units: Uint16Array;
  /** By node: its first child. Its last stands before the first child of the next node. */
  readonly children: Int32Array;
  /** By node: its entry's place in `entries`; 0 where no form ends. */
  readonly ends: Int32Array;
  /** The entries; nothing stands at 0. Those of a built file stand here once they were asked for. */
  readonly entries: (T | undefined)[];
  /** Makes the entry that is to stand at a place; absent where all are there. */
  readonly entryFor: ((place: number) => T) | undefined;
  /** By high byte of a unit: the first child of the root whose unit has it, or a later one. */
  readonly pages: Uint16Array;
  /** Units that forms begin with, units that are forms by themselves, and how forms of more than one unit begin. */
  readonly first: UnitSet;
  readonly alone: UnitSet;
  readonly pairs: PairSet;
}

export interface Hit<T> {
  readonly end: number;
  readonly entry: T;
}

/** The trie of the forms; a form that stands twice is an error, since one word has one meaning. */
export function buildTrie<T>(entries: ReadonlyMap<string, T> | Iterable<readonly [form: string, entry: T]>): Trie<T> {
  const byForm: ReadonlyMap<string, T> = entries instanceof Map ? entries : mapOf(entries);
  if (byForm.has('')) throw new Error('a lexicon form is empty');
  const forms = [...byForm.keys()].sort();
  const list: (T | undefined)[] = [undefined];
  const places = new Map<T, number>();
  const placeOf = (form: string): number => {
    const entry = byForm.get(form);
    if (entry === undefined) return 0;
    const known = places.get(entry);
    if (known !== undefined) return known;
    places.set(entry, list.length);
    return list.push(entry) - 1;
  };
  const { units, children, ends } = layOut(forms, placeOf);
  const trie = {
    units, children, ends, entries: list, entryFor: undefined, pages: pagesOf(units, children),
    first: createUnitSet(), alone: createUnitSet(), pairs: createPairSet(),
  };
  for (const form of forms) {
    addUnit(trie.first, form.charCodeAt(0));
    if (form.length === 1) addUnit(trie.alone, form.charCodeAt(0));
    else addPair(trie.pairs, form.charCodeAt(0), form.charCodeAt(1));
  }
  return trie;
}

function mapOf<T>(entries: Iterable<readonly [form: string, entry: T]>): Map<string, T> {
  const byForm = new Map<string, T>();
  for (const [form, entry] of entries) {
    if (byForm.has(form)) throw new Error(`the form ${form} stands twice`);
    byForm.set(form, entry);
  }
  return byForm;
}

/** The entry of exactly this form. */
export function entryOf<T>(trie: Trie<T>, form: string): T | undefined {
  let node = form === '' ? ROOT : rootChild(trie, form.charCodeAt(0));
  for (let i = 1; i < form.length && node !== ROOT; i++) node = childOf(trie, node, form.charCodeAt(i));
  return entryAt(trie, trie.ends[node] ?? 0);
}

function entryAt<T>({ entries, entryFor }: Trie<T>, place: number): T | undefined {
  const entry = entries[place];
  return entry !== undefined || place === 0 || entryFor === undefined ? entry : (entries[place] = entryFor(place));
}

/** True where some form begins with this unit: one look-up of a bit, for the scanners' hot loops. */
export function begins<T>(trie: Trie<T>, unit: number): boolean {
  return hasUnit(trie.first, unit);
}

/**
 * True where some form may stand at a place, told by its first two units: the scanners' hot loops ask before they walk. It may say yes
 * to what is none, and never no to a form.
 */
export function mayStand<T>({ first, alone, pairs }: Trie<T>, text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return hasUnit(first, unit) && (hasUnit(alone, unit) || (at + 1 < text.length && mayHavePair(pairs, unit, text.charCodeAt(at + 1))));
}

/** All units that forms begin with, ascending. */
export function firstUnits<T>({ units, children }: Trie<T>): Uint16Array {
  return units.subarray(children[ROOT], children[ROOT + 1]);
}

/** The longest form of `text` that starts at `at` and ends by `to`, and where it ends; undefined where none does. */
export function longest<T>(trie: Trie<T>, text: string, at: number, to = text.length): Hit<T> | undefined {
  if (at >= to) return undefined;
  const unit = text.charCodeAt(at);
  if (!hasUnit(trie.first, unit)) return undefined;
  // Most characters that begin some form are followed by one that no such form has.
  const more = at + 1 < to && mayHavePair(trie.pairs, unit, text.charCodeAt(at + 1));
  if (!more && !hasUnit(trie.alone, unit)) return undefined;
  let node = rootChild(trie, unit);
  let entry = trie.ends[node] ?? 0;
  let end = at + 1;
  const border = more ? to : end;
  for (let i = end; i < border; i++) {
    node = childOf(trie, node, text.charCodeAt(i));
    if (node === ROOT) break;
    const here = trie.ends[node] ?? 0;
    if (here === 0) continue;
    entry = here;
    end = i + 1;
  }
  const found = entryAt(trie, entry);
  return found === undefined ? undefined : { end, entry: found };
}

/** Words from their last character to their first: what a walk to the left asks for. */
export type BackTrie = Trie<true>;

export function buildBackTrie(words: Iterable<string>): BackTrie {
  const reversed = new Set(Array.from(words, (word) => word.split('').reverse().join('')));
  return buildTrie(Array.from(reversed, (form) => [form, true] as const));
}

/** Length of the longest word of `text` that ends at `end` and starts at `floor` or later; 0 where none does. */
export function lengthBefore(trie: BackTrie, text: string, end: number, floor: number): number {
  if (end <= floor || !hasUnit(trie.first, text.charCodeAt(end - 1))) return 0;
  let node = rootChild(trie, text.charCodeAt(end - 1));
  let length = 0;
  for (let at = end - 1; node !== ROOT; at--) {
    if (trie.ends[node] !== 0) length = end - at;
    if (at <= floor) break;
    node = childOf(trie, node, text.charCodeAt(at - 1));
  }
  return length;
}

const ROOT = 0;

/** Children among which a look from the first to the last is as fast as a search by halves. */
const FEW = 8;

function childOf<T>({ units, children }: Trie<T>, node: number, unit: number): number {
  return search(units, children[node] ?? 0, children[node + 1] ?? 0, unit);
}

function rootChild<T>({ units, pages }: Trie<T>, unit: number): number {
  const page = unit >> 8;
  return search(units, pages[page] ?? 0, pages[page + 1] ?? 0, unit);
}

/** The node of [from, to) with this unit; the root, which is nobody's child, where there is none. */
function search(units: Uint16Array, from: number, to: number, unit: number): number {
  let low = from;
  let high = to;
  while (high - low > FEW) {
    const middle = (low + high) >> 1;
    if ((units[middle] ?? 0) <= unit) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (units[low] === unit) return low;
  return ROOT;
}

/** The nodes of sorted forms. Those behind one node are a run of the list; the run's first is the node's own form, if it is one. */
function layOut(forms: readonly string[], placeOf: (form: string) => number): Pick<Trie<unknown>, 'units' | 'children' | 'ends'> {
  let most = 1;
  for (const form of forms) most += form.length;
  // No objects here: every run of the command lays out tens of thousands of nodes before it reads a word.
  const [units, children, ends] = [new Uint16Array(most), new Int32Array(most + 1), new Int32Array(most)];
  const [froms, tos] = [new Int32Array(most), new Int32Array(most)];
  tos[0] = forms.length;
  let size = 1;
  for (let node = 0, depth = 0, level = 1; node < size; node++) {
    if (node === level) {
      level = size;
      depth++;
    }
    let at = froms[node] ?? 0;
    const to = tos[node] ?? 0;
    const own = forms[at];
    if (own !== undefined && at < to && own.length === depth) {
      ends[node] = placeOf(own);
      at++;
    }
    children[node] = size;
    while (at < to) {
      const unit = forms[at]?.charCodeAt(depth) ?? 0;
      froms[size] = at;
      while (at < to && forms[at]?.charCodeAt(depth) === unit) at++;
      units[size] = unit;
      tos[size++] = at;
    }
  }
  children[size] = size;
  return { units: units.slice(0, size), children: children.slice(0, size + 1), ends: ends.slice(0, size) };
}

function pagesOf(units: Uint16Array, children: Int32Array): Uint16Array {
  const pages = new Uint16Array(257);
  const [from, to] = [children[ROOT] ?? 0, children[ROOT + 1] ?? 0];
  for (let page = 0, node = from; page <= 256; page++) {
    while (node < to && (units[node] ?? 0) >> 8 < page) node++;
    pages[page] = node;
  }
  return pages;
}
