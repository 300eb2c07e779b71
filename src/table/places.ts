/** Rows that are places: what one of them leaves unsaid, its sisters tell. */
import { entryOf } from '../lexicon/trie.js';
import type { Places } from '../lexicon/places.js';
import type { Place, PlaceMention } from '../types.js';
import type { Label } from './label.js';

interface Row {
  readonly labels: readonly Label[];
}

/** So many rows in a hundred must be places for the others to be some too. */
const MOST = 60;

/**
 * The rows, with places where the sisters of a name are places of one larger place.
 *
 *     延津县, 封丘县, 原阳 (weak short name), 平原示范区 (in no gazetteer)   →   all in 新乡市
 */
export function withSisters<R extends Row>(rows: readonly R[], places: Places): R[] {
  const named = rows.filter(({ labels }) => labels.length > 0 && labels.at(-1)?.total === false);
  const known = named.flatMap(({ labels }) => labels.at(-1)?.place ?? []).filter(({ deictic }) => deictic === undefined);
  const parent = commonParent(known);
  if (parent === undefined || known.length < 3 || known.length * 100 < named.length * MOST) return [...rows];
  return rows.map((row) => {
    const label = row.labels.at(-1);
    if (label?.place?.deictic !== undefined && wholeOf(label.place, parent)) return withPlace(row, label, wholePlace(label.place, parent));
    if (label === undefined || label.total || label.kind !== 'name') return row;
    const place = label.place === undefined ? sister(label, parent, places) : settled(label.place, parent);
    return place === undefined ? row : withPlace(row, label, place);
  });
}

function withPlace<R extends Row>(row: R, label: Label, place: PlaceMention): R {
  return { ...row, labels: [...row.labels.slice(0, -1), { ...label, place, name: '' }] };
}

function wholePlace({ start, end }: PlaceMention, parent: Place): PlaceMention {
  return { kind: 'place', start, end, places: [parent], level: parent.level, full: false };
}

/** 全省 over the cities of 河北省 is 河北省. */
function wholeOf({ deictic }: PlaceMention, parent: Place): boolean {
  return deictic?.scope === parent.level || (deictic?.scope === 'prefecture' && parent.level === 'city');
}

/** The place that holds most of the places named. */
function commonParent(mentions: readonly PlaceMention[]): Place | undefined {
  const counts = new Map<Place, number>();
  for (const { places } of mentions) for (const { parent } of places) if (parent !== undefined) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best !== undefined && best[1] * 2 > mentions.length ? best[0] : undefined;
}

/** 新华区 of several cities is the one among its sisters. */
function settled(mention: PlaceMention, parent: Place): PlaceMention | undefined {
  const inside = mention.places.filter((place) => place.parent === parent);
  return mention.places.length > 1 && inside.length === 1 ? { ...mention, places: inside } : undefined;
}

/** A short name of a place of the same parent, else a new name under it. */
function sister({ name, span, measure }: Label, parent: Place, places: Places): PlaceMention | undefined {
  if (measure || name === '' || name.length > 12 || /[，。；\d]/u.test(name)) return undefined;
  const entry = entryOf(places.trie, name);
  const known = entry?.kind === 'name' ? entry.places.find((place) => place.parent === parent) : undefined;
  const place: Place = known ?? { name, path: `${parent.path}/${name}`, level: 'zone', parent };
  return { kind: 'place', ...span, places: [place], level: place.level, full: known !== undefined };
}
