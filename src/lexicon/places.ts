/** The gazetteer: divisions of China, zones, groups of regions, countries, and the words that point (我市). */
import { buildTrie, type Trie } from './trie.js';
import { cutSuffix, addNames, type NameForms } from './place-names.js';
import { tableOf, type PlaceTable } from './place-table.js';
import type { Deictic, Place, PlaceLevel } from '../types.js';

/** Words that rule out a reading when they stand right behind (`before`) or in front of (`after`) the name. */
export interface PlaceGuard {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** rules/lexicon/places/divisions.json: one string a province, `city:county,county;city:…`. */
export interface DivisionData {
  readonly source: string;
  readonly date: string;
  readonly provinces: Readonly<Record<string, string>>;
  /** By the path of a division of today what it, or a part of it, was called before: 浙江省/杭州市/富阳区 → 富阳市. Absent in a list of one's own. */
  readonly former?: Readonly<Record<string, string>> | undefined;
}

/** rules/lexicon/places/others.yaml, written by hand. */
export interface OtherPlaceData {
  readonly country: readonly string[];
  readonly also: Readonly<Record<string, readonly string[]>>;
  readonly weak: string;
  readonly guards: Readonly<Record<string, PlaceGuard>>;
  readonly zones: Readonly<Record<string, readonly string[]>>;
  readonly common_zones: Readonly<Record<string, readonly string[]>>;
  readonly alone_zones: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly deictics: Readonly<Record<Deictic['scope'], readonly string[]>>;
  readonly foreign: string;
  /** Parts and cities of other countries by the country; `=` gives other words. */
  readonly cities_abroad: Readonly<Record<string, readonly string[]>>;
  readonly partners: string;
}

/** What a form of the gazetteer means. */
export type PlaceEntry =
  | { readonly kind: 'name'; readonly places: readonly Place[]; readonly level: PlaceLevel; readonly full: boolean; readonly weak: boolean; readonly guard?: PlaceGuard }
  | { readonly kind: 'zone'; readonly name: string; readonly alone: boolean }
  | { readonly kind: 'deictic'; readonly deictic: Deictic };

export interface Places {
  readonly trie: Trie<PlaceEntry>;
  /** Short names that are ordinary words: no context but their own full name makes places of them. */
  readonly common: ReadonlySet<string>;
  /** Places whose full name the document gives: their weak short names count in it. */
  readonly known: ReadonlySet<Place>;
  readonly byPath: PlaceTable;
  /** Zones met so far, by path. */
  readonly zones: Map<string, Place>;
  /** What the document calls a zone of a division, by both (山东省/东营市/经开区): most often, of equals the first. */
  readonly called: ReadonlyMap<string, string>;
  /** The towns and villages of the document. */
  readonly own?: Trie<PlaceEntry> | undefined;
}

/**
 * The gazetteer of the two data files, ready for the finders.
 *
 *     河南省, 河南 → 河南省     延津县 → 河南省/新乡市/延津县     延津 only where 延津县 is known
 *     富阳市 → 浙江省/杭州市/富阳区, its name of today
 *
 * A short name that a larger place bears belongs to the larger one (吉林 is the province).
 * Throws where a zone or another name hangs on a path that the divisions do not hold.
 */
export function buildPlaces(divisions: DivisionData, others: OtherPlaceData): Places {
  const forms: NameForms = { full: new Map(), short: new Map() };
  const byPath = new Map<string, Place>();
  addDivisions(divisions, forms, byPath);
  addFormer(divisions.former ?? {}, forms, byPath);
  addOthers(others, forms, byPath);
  const weak = new Set(others.weak.trim().split(/\s+/u));
  const entries = new Map<string, PlaceEntry>();
  const put = (form: string, entry: PlaceEntry): void => {
    if (!entries.has(form)) entries.set(form, entry);
  };
  for (const [scope, words] of Object.entries(others.deictics)) {
    for (const word of words) put(word, { kind: 'deictic', deictic: { word, scope: scopeOf(scope) } });
  }
  for (const full of [true, false]) {
    for (const [form, places] of full ? forms.full : forms.short) {
      const guard = others.guards[form];
      const level = places[0]?.level ?? 'county';
      const isWeak = weak.has(form) || (!full && level === 'county' && (form.length < 3 || places.length > 1));
      put(form, nameOf(places, { full, weak: isWeak, guard }));
    }
  }
  for (const [name, words] of Object.entries(others.common_zones)) {
    for (const form of [name, ...words]) put(form, { kind: 'zone', name, alone: others.alone_zones.includes(form) });
  }
  return { trie: buildTrie(entries), common: weak, known: new Set(), byPath: tableOf(byPath), zones: new Map(), called: new Map() };
}

/** What the name of these places means; its level is that of the first. */
export function nameOf(places: readonly Place[], { full, weak, guard }: { readonly full: boolean; readonly weak: boolean; readonly guard: PlaceGuard | undefined }): PlaceEntry {
  const level = places[0]?.level ?? 'county';
  return guard ? { kind: 'name', places, level, full, weak, guard } : { kind: 'name', places, level, full, weak };
}

/** The same gazetteer, knowing these places, whose weak short names (延津) count from now on, what zones are called, and settlements. */
export function knowPlaces({ trie, common, byPath, zones }: Places, { known, called, own }: Pick<Places, 'known' | 'called' | 'own'>): Places {
  return { trie, common, known, byPath, zones, called, own };
}

/** The same gazetteer for another document: it has met no zones. */
export function withoutZones({ trie, common, known, byPath, called, own }: Places): Places {
  return { trie, common, known, byPath, zones: new Map(), called, own };
}

function addDivisions(data: DivisionData, forms: NameForms, byPath: Map<string, Place>): void {
  const add = (written: string, level: PlaceLevel, parent?: Place): Place => {
    const cut = written.indexOf('=');
    const name = cut < 0 ? written : written.slice(0, cut);
    const place: Place = parent ? { name, path: `${parent.path}/${name}`, level, parent } : { name, path: name, level };
    byPath.set(place.path, place);
    addNames(forms, place, cut < 0 ? cutSuffix(name) : written.slice(cut + 1));
    return place;
  };
  for (const [written, cities] of Object.entries(data.provinces)) {
    const province = add(written, 'province');
    for (const part of cities.split(';')) {
      const [city = '', counties = ''] = part.split(':');
      const parent = city === '' ? province : add(city, 'city', province);
      for (const county of counties.split(',')) if (county !== '') add(county, 'county', parent);
    }
  }
}

/** Former names, where no division of today bears them. Throws where the divisions hold no such path. */
function addFormer(former: Readonly<Record<string, string>>, forms: NameForms, byPath: ReadonlyMap<string, Place>): void {
  for (const [path, names] of Object.entries(former)) {
    const place = placeAt(path, byPath);
    for (const name of piecesOf(names)) {
      if (!forms.full.has(name)) forms.full.set(name, [place]);
      const short = cutSuffix(name);
      if (short !== undefined && !forms.short.has(short)) forms.short.set(short, [place]);
    }
  }
}

function placeAt(path: string, byPath: ReadonlyMap<string, Place>): Place {
  const place = byPath.get(path);
  if (!place) throw new Error(`the divisions hold no ${path}`);
  return place;
}

function addOthers(others: OtherPlaceData, forms: NameForms, byPath: Map<string, Place>): void {
  const bare = (name: string, level: PlaceLevel, words: readonly string[], parent?: Place): void => {
    const place: Place = parent === undefined ? { name, path: name, level } : { name, path: `${parent.path}/${name}`, level, parent };
    byPath.set(place.path, place);
    for (const form of [name, ...words]) if (!forms.full.has(form)) forms.full.set(form, [place]);
  };
  const known = (path: string): Place => placeAt(path, byPath);
  for (const [path, zones] of Object.entries(others.zones)) {
    const parent = known(path);
    for (const zone of zones) {
      const [name = zone, ...words] = zone.split('=');
      const place: Place = byPath.get(`${path}/${name}`) ?? { name, path: `${path}/${name}`, level: 'zone', parent };
      byPath.set(place.path, place);
      for (const form of [name, ...words]) forms.full.set(form, [...(forms.full.get(form) ?? []).filter((other) => other.path !== place.path), place]);
    }
  }
  const [country = '', ...names] = others.country;
  bare(country, 'country', names);
  for (const [name, words] of Object.entries(others.groups)) bare(name, 'group', words);
  for (const name of piecesOf(others.foreign)) bare(name, 'foreign', []);
  for (const [nation, cities] of Object.entries(others.cities_abroad)) {
    for (const written of cities) {
      const [name = written, ...words] = written.split('=');
      bare(name, 'foreign', words, known(nation));
    }
  }
  for (const [path, words] of Object.entries(others.also)) for (const form of words) forms.full.set(form, [known(path)]);
  // 海外, RCEP成员国: abroad, but no place that a figure is of.
  for (const name of piecesOf(others.partners)) bare(name, 'foreign', [], OUTSIDE);
  byPath.set(OUTSIDE.path, OUTSIDE);
}

/** What organisations of countries and words for all abroad are put under: they are no place of a figure. */
const OUTSIDE: Place = { name: '（境外）', path: '（境外）', level: 'foreign' };

/** 海外, RCEP成员国, 上合组织: no place of a figure. */
export function isOutside({ parent }: Place): boolean {
  return parent?.path === OUTSIDE.path;
}

function piecesOf(words: string): readonly string[] {
  return words.trim() === '' ? [] : words.trim().split(/\s+/u);
}

/** 新乡高新区 under 新乡市, of the kind 高新区: one place however often it is asked for. */
export function zoneUnder(zones: Map<string, Place>, parent: Place, name: string, kind: string): Place {
  const path = `${parent.path}/${name}`;
  const zone = zones.get(path) ?? { name, path, level: 'zone', parent, zone: kind };
  zones.set(path, zone);
  return zone;
}

function scopeOf(word: string): Deictic['scope'] {
  for (const scope of ['province', 'city', 'prefecture', 'county', 'region', 'town', 'urban', 'zone'] as const) if (scope === word) return scope;
  throw new Error(`${word} is no scope of a word that points`);
}
