/** The gazetteer in a file of built tables. */
import type { Image } from '../image/read.js';
import type { ImageWriter } from '../image/write.js';
import type { Place } from '../types.js';
import { readPlaceTable, writePlaceTable, type PlaceNumber } from './place-table.js';
import { nameOf, type PlaceEntry, type PlaceGuard, type Places } from './places.js';
import { checked, readTrie, writeTrie } from './trie-image.js';

export function writePlaces(to: ImageWriter, { trie, common, byPath }: Places): void {
  const numberOf = writePlaceTable(to, 'places', byPath);
  writeTrie(to, 'places.trie', trie, (entry) => plainOf(entry, numberOf));
  to.json('places.common', [...common]);
}

export function readPlaces(image: Image): Places {
  const byPath = readPlaceTable(image, 'places');
  const plain = checked(isPlain);
  return {
    trie: readTrie(image, 'places.trie', (json) => entryOf(plain(json), byPath.at)),
    common: new Set(checked(areTexts)(image.json('places.common'))),
    known: new Set(),
    byPath,
    zones: new Map(),
    called: new Map(),
  };
}

type Named = Extract<PlaceEntry, { kind: 'name' }>;
/** There are seven thousand names: the numbers of their places, whether full and weak, and the guard, `[[231],1,0]`. */
type PlainName = readonly [places: readonly number[], full: 0 | 1, weak: 0 | 1, guard?: PlaceGuard];
type PlainEntry = PlainName | Exclude<PlaceEntry, Named>;

function plainOf(entry: PlaceEntry, numberOf: PlaceNumber): PlainEntry {
  if (entry.kind !== 'name') return entry;
  const { places, full, weak, guard } = entry;
  const [numbers, isFull, isWeak] = [places.map(numberOf), full ? 1 : 0, weak ? 1 : 0] as const;
  return guard ? [numbers, isFull, isWeak, guard] : [numbers, isFull, isWeak];
}

function entryOf(plain: PlainEntry, placeAt: (number: number) => Place): PlaceEntry {
  if (!isName(plain)) return plain;
  const [numbers, full, weak, guard] = plain;
  return nameOf(numbers.map(placeAt), { full: full === 1, weak: weak === 1, guard });
}

const isName = (plain: PlainEntry): plain is PlainName => Array.isArray(plain);
const isPlain = (plain: unknown): plain is PlainEntry => typeof plain === 'object' && plain !== null;
const areTexts = (plain: unknown): plain is readonly string[] => Array.isArray(plain);
