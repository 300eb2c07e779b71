/** Towns, streets and villages: no gazetteer holds them, so a document's own are read off where it names them in full. */
import { patternOf } from '../lexicon/lists.js';
import type { PlaceEntry } from '../lexicon/places.js';
import { nameOf, zoneUnder } from '../lexicon/places.js';
import { buildTrie, longest, type Trie } from '../lexicon/trie.js';
import type { Words } from '../lexicon/words.js';
import type { Place, PlaceMention } from '../types.js';

/** The settlements of one document, by the names that it uses for them. */
export type Settlements = Trie<PlaceEntry>;

/** 榜罗|镇, 西三旗|街道; the shortest name wins. */
const TOWN = new RegExp(patternOf`(?<name>\p{Script=Han}{1,4}?)(?<kind>镇|乡|苏木|街道)(?!${'places/behind_no_town'})`, 'uy');
/** 江湾|村, 向阳|社区. */
const VILLAGE = new RegExp(patternOf`(?<name>\p{Script=Han}{1,4}?)(?<kind>村|社区|嘎查)(?!${'places/behind_no_village'})`, 'uy');
/** What ends a word for settlements of a sort: 城|镇, 行政|村, 各|乡. */
const OF_A_SORT = patternOf`${'places/of_a_sort'}$`;
/** What no name of a settlement holds or begins with, and bare numbers: 三镇. */
const NO_NAME = patternOf`[的了]|^${'places/no_settlement_begins'}|^[一二三四五六七八九十百千]+$`;

/**
 * The settlements that a text names behind their county or city; undefined where it names none.
 *
 *     通渭县榜罗镇贫困面降到3%。榜罗镇党委书记…      光山县孙铁铺镇江湾村
 *           ^^^^^^                                    ^^^^^^^^ ^^^^^^
 */
export function settlementsOf(text: string, mentions: readonly PlaceMention[], zones: Map<string, Place>, words: Words | undefined): Settlements | undefined {
  const found = new Map<string, PlaceEntry>();
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
  return found.size === 0 ? undefined : buildTrie(found);
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
