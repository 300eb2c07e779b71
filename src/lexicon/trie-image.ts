/**
 * Tries in a file of built tables (image/format.ts): each table of numbers is a section, `words.units`, `words.children` …,
 * and the entries are one list of strings, the JSON of each, read when a walk first ends at it.
 */
import type { Image } from '../image/read.js';
import { lengthOf, stringAt } from '../image/strings.js';
import type { ImageWriter } from '../image/write.js';
import type { Trie } from './trie.js';

/** Adds a trie under a name; `plainOf` makes an entry plain data where it is not. */
export function writeTrie<T>(to: ImageWriter, name: string, trie: Trie<T>, plainOf: (entry: T) => unknown = (entry) => entry): void {
  const { units, children, ends, entries, pages, first, alone, pairs } = trie;
  for (const [part, numbers] of Object.entries({ units, children, ends, pages, first, alone, pairs })) to.numbers(`${name}.${part}`, numbers);
  to.strings(`${name}.entries`, entries.map((entry) => (entry === undefined ? '' : JSON.stringify(plainOf(entry)))));
}

/** The trie of that name; `entryOf` makes entries of their plain data. */
export function readTrie<T>(image: Image, name: string, entryOf: (plain: unknown) => T): Trie<T> {
  const written = image.strings(`${name}.entries`);
  return {
    units: image.units(`${name}.units`),
    children: image.ints(`${name}.children`),
    ends: image.ints(`${name}.ends`),
    entries: Array.from<T | undefined>({ length: lengthOf(written) }),
    entryFor: (place) => entryOf(JSON.parse(stringAt(written, place))),
    pages: image.units(`${name}.pages`),
    first: image.bytes(`${name}.first`),
    alone: image.bytes(`${name}.alone`),
    pairs: image.bytes(`${name}.pairs`),
  };
}

/** Makes `entryOf` of a test of outlines: we wrote the entries ourselves, so no more of them is looked at. */
export function checked<T>(is: (plain: unknown) => plain is T): (plain: unknown) => T {
  return (plain) => {
    if (!is(plain)) throw new Error(`the built tables hold ${JSON.stringify(plain)}, which does not belong there`);
    return plain;
  };
}
