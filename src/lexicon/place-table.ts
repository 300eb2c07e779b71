/** The places of the gazetteer by their paths: as they were built, or in a file of built tables. */
import type { Image } from '../image/read.js';
import { lengthOf, placeIn, stringAt } from '../image/strings.js';
import type { ImageWriter } from '../image/write.js';
import type { Place, PlaceLevel } from '../types.js';

export interface PlaceTable {
  /** The place of a path such as 河南省/新乡市. */
  readonly get: (path: string) => Place | undefined;
  /** The places right below this one. */
  readonly under: (place: Place) => readonly Place[];
  readonly values: () => Iterable<Place>;
}

export function tableOf(places: ReadonlyMap<string, Place>): PlaceTable {
  return {
    get: (path) => places.get(path),
    under: (above) => [...places.values()].filter(({ parent }) => parent === above),
    values: () => places.values(),
  };
}

const LEVELS = ['country', 'province', 'city', 'county', 'zone', 'group', 'foreign'] as const satisfies readonly PlaceLevel[];

/** The number of a place in the file. */
export type PlaceNumber = (place: Place) => number;

/** Adds the places, sorted by path: `places.paths`, the number of each one's parent or -1, and its level. */
export function writePlaceTable(to: ImageWriter, name: string, table: PlaceTable): PlaceNumber {
  const places = [...table.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const numbers = new Map(places.map((place, number) => [place, number]));
  const numberOf: PlaceNumber = (place) => {
    const number = numbers.get(place);
    if (number === undefined) throw new Error(`${place.path} is in no table of places`);
    return number;
  };
  to.strings(`${name}.paths`, places.map(({ path }) => path));
  to.numbers(`${name}.parents`, Int32Array.from(places, ({ parent }) => (parent ? numberOf(parent) : -1)));
  to.numbers(`${name}.levels`, Uint8Array.from(places, ({ level }) => LEVELS.indexOf(level)));
  return numberOf;
}

/** The table of that name, and its places by number. Each place is made once, when it is first asked for. */
export function readPlaceTable(image: Image, name: string): PlaceTable & { readonly at: (number: number) => Place } {
  const paths = image.strings(`${name}.paths`);
  const [parents, levels] = [image.ints(`${name}.parents`), image.bytes(`${name}.levels`)];
  const made = Array.from<Place | undefined>({ length: lengthOf(paths) });
  const make = (number: number): Place => {
    const path = stringAt(paths, number);
    const [above = -1, level = 'country'] = [parents[number], LEVELS[levels[number] ?? 0]];
    const own = path.slice(path.lastIndexOf('/') + 1);
    return above < 0 ? { name: own, path, level } : { name: own, path, level, parent: at(above) };
  };
  const at = (number: number): Place => (made[number] ??= make(number));
  /** A table of strings is searched by halves: what was found is remembered. */
  const found = new Map<string, Place>();
  const search = (path: string): Place | undefined => {
    const number = placeIn(paths, path);
    if (number < 0) return undefined;
    const place = at(number);
    found.set(path, place);
    return place;
  };
  return {
    at,
    get: (path) => found.get(path) ?? search(path),
    under({ path }) {
      const above = placeIn(paths, path);
      return above < 0 ? [] : numbersOf(above, parents).map(at);
    },
    values: () => Array.from(made, (_, number) => at(number)),
  };
}

/** The places in a list of numbers where this one stands. */
function numbersOf(wanted: number, list: Int32Array): number[] {
  const found: number[] = [];
  for (let at = list.indexOf(wanted); at >= 0; at = list.indexOf(wanted, at + 1)) found.push(at);
  return found;
}
