/** Towns, streets and villages: no gazetteer holds them, so a document's own are read off where it names them in full. */
import { patternOf } from '../lexicon/lists.js';
import type { PlaceEntry, Places } from '../lexicon/places.js';
import { nameOf, zoneUnder } from '../lexicon/places.js';
import { buildTrie, longest, type Trie } from '../lexicon/trie.js';
import type { Words } from '../lexicon/words.js';
import type { Place, PlaceMention } from '../types.js';
import { unlistedIn } from './unlisted.js';

/** The settlements of one document, by the names that it uses for them. */
export type Settlements = Trie<PlaceEntry>;

/** 榜罗|镇, 西三旗|街道, 河西|街道办事处; the shortest name wins. */
const TOWN = new RegExp(patternOf`(?<name>\p{Script=Han}{1,4}?)(?<kind>街道(?=办)|${'places/town_kinds'}(?!${'places/behind_no_town'}))`, 'uy');
/** 江湾|村, 向阳|社区. */
const VILLAGE = new RegExp(patternOf`(?<name>\p{Script=Han}{1,4}?)(?<kind>${'places/village_kinds'})(?!${'places/behind_no_village'})`, 'uy');
/** What ends a word for settlements of a sort: 城|镇, 行政|村, 各|乡; and what is one alone, though names end with it: 集|镇, but 岗集|镇. */
const OF_A_SORT = patternOf`${'places/of_a_sort'}$|^${'places/of_a_sort_alone'}$`;
/** What no name of a settlement holds or begins with, and bare numbers: 三镇. */
const NO_NAME = patternOf`[的了]|^${'places/no_settlement_begins'}|^[一二三四五六七八九十百千]+$`;

/**
 * The settlements that a text names behind their county or city; undefined where it names none.
 *
 *     通渭县榜罗镇贫困面降到3%。榜罗镇党委书记…      光山县孙铁铺镇江湾村
 *           ^^^^^^                                    ^^^^^^^^ ^^^^^^
 */
export function settlementsOf(text: string, mentions: readonly PlaceMention[], { zones, trie }: Pick<Places, 'zones' | 'trie'>, words: Words | undefined): Settlements | undefined {
  const found = unlistedIn(text, trie, words);
  const add = (holder: Place, part: Part): Place => {
    const place = zoneUnder(zones, holder, part.name, part.kind);
    if (!found.has(part.name)) found.set(part.name, nameOf([place], { full: true, weak: false, guard: undefined }));
    return place;
  };
  for (const { end, level, places: [holder, other], full } of mentions) {
    if (holder === undefined || other !== undefined || (level !== 'county' && !(level === 'city' && full))) continue;
    const town = partAt(TOWN, text, end, words);
    const within = town === undefined ? holder : add(holder, town);
    const village = level === 'city' && town === undefined ? undefined : partAt(VILLAGE, text, town?.end ?? end, words);
    if (village !== undefined) add(within, village);
  }
  // 莲花镇红岩村办起民宿47家: in a release of one county its towns stand without it.
  const own = onlyCounty(mentions);
  if (own !== undefined) {
    for (const { index } of text.matchAll(CHAIN)) {
      const town = partAt(TOWN, text, index, words);
      const village = town && !found.has(town.name) ? partAt(VILLAGE, text, town.end, words) : undefined;
      if (town !== undefined && village !== undefined) add(add(own, town), village);
    }
    for (const { index } of [...text.matchAll(HEADED), ...townsOfTables(text)]) {
      const town = partAt(TOWN, text, index, words);
      if (town !== undefined && !found.has(town.name)) add(own, town);
    }
  }
  const first = found.size === 0 && mentions.every(({ level }) => level !== 'county') ? townOnTop(text, words) : undefined;
  if (first !== undefined) found.set(first.name, nameOf([{ name: first.name, path: first.name, level: 'zone', zone: first.kind }], { full: true, weak: false, guard: undefined }));
  return found.size === 0 ? undefined : buildTrie(found);
}

/** 石岭镇|持续优化产业布局: the town that opens the headline and does something, in a release that tells no county. */
function townOnTop(text: string, words: Words | undefined): Part | undefined {
  const at = ON_TOP.exec(text.slice(0, HEAD_UNITS));
  return at === null ? undefined : partAt(TOWN, text, at.index + at[0].length, words);
}

const ON_TOP = patternOf`^(?:[^\n。，；]{0,60}\n){0,3}?\s*(?=\p{Script=Han}{2,3}${'places/town_kinds'}(?:[：:“]|${'places/town_acts'}))`;
/** A breadcrumb and a label may stand above the headline. */
const HEAD_UNITS = 250;

/** The towns that are all of a cell, where a table has enough of them. */
function townsOfTables(text: string): readonly { readonly index: number }[] {
  const cells = text.includes('\t') ? [...text.matchAll(CELL)] : [];
  return cells.length < LEAST_CELLS ? [] : cells;
}

const CELL = new RegExp(patternOf`(?<=^|[\n\t])\p{Script=Han}{2,4}${'places/town_kinds'}(?=\t)`, 'gmu');
const LEAST_CELLS = 3;

/** A town and its village at the beginning of a clause. */
const CHAIN = new RegExp(patternOf`(?<!\p{Script=Han})\p{Script=Han}{2,3}${'places/town_kinds'}\p{Script=Han}{1,3}${'places/village_kinds'}`, 'gu');

/** 喜河镇|党委书记, at the beginning of a clause: a town by whom it is headed. */
const HEADED = new RegExp(patternOf`(?<!\p{Script=Han})\p{Script=Han}{2,3}${'places/town_kinds'}(?=${'places/town_heads'})`, 'gu');

/** The one county that a release names. */
function onlyCounty(mentions: readonly PlaceMention[]): Place | undefined {
  let only: Place | undefined;
  for (const { level, places: [place, other] } of mentions) {
    if (level !== 'county' || place === undefined || other !== undefined) continue;
    if (only !== undefined && only !== place) return undefined;
    only = place;
  }
  return only;
}

interface Part {
  readonly name: string;
  readonly kind: string;
  readonly end: number;
}

/** The settlement whose name begins at a place: no word of the lexicon may begin there (加快|乡村建设). */
function partAt(pattern: RegExp, text: string, at: number, words: Words | undefined): Part | undefined {
  pattern.lastIndex = at;
  const { 0: whole = '', groups } = pattern.exec(text) ?? {};
  const [name, kind] = [groups?.['name'], groups?.['kind']];
  if (name === undefined || kind === undefined || OF_A_SORT.test(name) || NO_NAME.test(name)) return undefined;
  const word = words && longest(words, text, at);
  return word !== undefined && word.end - at > 1 && word.entry.class !== 'noun' ? undefined : { name: whole, kind, end: at + whole.length };
}
