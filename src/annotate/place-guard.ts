/** Names of places that are none where they stand: those of roads, and what the words around make of them. */
import { wordsOf } from '../lexicon/lists.js';
import type { PlaceEntry } from '../lexicon/places.js';
import { oneStandsAt, standsAt } from '../text/stands.js';
import { isOneOf } from './mention.js';

/** Whether what stands around a name says that it is no place: 中山路, 其中|山东, 北京|时间, 鱼峰|集团. */
export function guarded(text: string, start: number, end: number, entry: PlaceEntry & { kind: 'name' }): boolean {
  if (!entry.full && isRoad(text, end)) return true;
  // 其中|山东, 其中|东部地区: no place called 中山, 中东.
  if (text.charAt(start) === AMONG.charAt(1) && standsAt(text, AMONG, start - 1)) return true;
  if (!entry.full && entry.level === 'county' && oneStandsAt(text, FIRMS, end)) return true;
  const { guard } = entry;
  if (!guard) return false;
  if (guard.before && oneStandsAt(text, guard.before, end)) return true;
  for (const word of guard.after ?? NO_WORDS) if (standsAt(text, word, start - word.length)) return true;
  return false;
}

/** 北京|商报记者: part of the name of a paper, which may well tell whose county it writes of. */
export function isOfPress(text: string, end: number): boolean {
  return oneStandsAt(text, PRESS, end);
}

const FIRMS = wordsOf('bodies/firm_forms');
const PRESS = wordsOf('places/press_names');
const [AMONG = ''] = wordsOf('places/among');
const NO_WORDS: readonly string[] = [];

function isRoad(text: string, end: number): boolean {
  const at = isOneOf(DIRECTIONS, text, end) ? end + 1 : end;
  return isOneOf(ROADS, text, at) && !isOneOf(NETWORKS, text, at + 1);
}

/** Direction between a place and 路: 南京东路. */
const DIRECTIONS = '东西南北中';
const ROADS = '路街巷';
/** Behind 路 these make a network, not a street: 河南路网. */
const NETWORKS = '网段况面';
