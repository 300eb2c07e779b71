/** Counties and cities that no list holds (new, renamed, or told under another name), where the release shows by its offices that there is one. */
import { patternOf, wordsOf } from '../lexicon/lists.js';
import { nameOf, type PlaceEntry } from '../lexicon/places.js';
import { entryOf, longest, type Trie } from '../lexicon/trie.js';
import type { Words } from '../lexicon/words.js';
import type { Place } from '../types.js';

/** 榕河县|人民政府, at the beginning of a line or clause; 据|榕河县|统计局. */
const OFFICE = new RegExp(patternOf`(?<!\p{Script=Han})(?<lead>${'places/before_offices'})?(?<name>\p{Script=Han}{2,3})(?<kind>${'places/division_kinds'})(?=${'places/own_offices'})`, 'gu');
/** 文城|海关, beside 文城市. */
const HOUSE = new RegExp(patternOf`(?<!\p{Script=Han})(?<lead>${'places/before_offices'})?(?<name>\p{Script=Han}{2,3})(?=${'places/own_houses'})`, 'gu');
/** What no name of a division holds. */
const NO_NAME = patternOf`[的了]|^${'places/no_division_begins'}`;
/** Only the head of a release tells who issued it. */
const HEAD = 2_000;
/** What an office is called stands in the head of every release that has one. */
const SIGNS = wordsOf('places/own_offices', 'places/own_houses');
/** A name that stands but once is no division's that a whole release is of. */
const TIMES = 2;

/** The divisions of a text that its offices bear the name of, by full and short name: 榕河县, 榕河. */
export function unlistedIn(text: string, trie: Trie<PlaceEntry>, words: Words | undefined): Map<string, PlaceEntry> {
  const found = new Map<string, PlaceEntry>();
  const head = text.slice(0, HEAD);
  if (!SIGNS.some((sign) => head.includes(sign))) return found;
  for (const { index, groups } of [...head.matchAll(OFFICE), ...head.matchAll(HOUSE)]) {
    const name = groups?.['name'] ?? '';
    const kind = groups?.['kind'] ?? CITY;
    const listed = entryOf(trie, name) ?? entryOf(trie, name + kind);
    if (listed !== undefined || NO_NAME.test(name) || isWord(text, index + (groups?.['lead'] ?? '').length, words) || timesTold(text, name + kind) < TIMES) continue;
    const place: Place = { name: name + kind, path: name + kind, level: kind === CITY ? 'city' : 'county' };
    for (const form of [name, place.name]) found.set(form, nameOf([place], { full: form !== name, weak: false, guard: undefined }));
  }
  return found;
}

/** How often a text tells of a division of that name. */
function timesTold(text: string, name: string): number {
  return text.split(name).filter((rest, i) => i > 0 && !NO_DIVISION.test(rest)).length;
}

const CITY = '市';
/** 支持县|级医院. */
const NO_DIVISION = patternOf`^${'places/behind_no_division'}`;

/** 支持|县人民政府: a word of the language, no name. */
function isWord(text: string, at: number, words: Words | undefined): boolean {
  const word = words && longest(words, text, at);
  return word !== undefined && word.end - at > 1;
}
