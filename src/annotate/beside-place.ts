/** What stands beside the name of a place and says which place is meant: a gate of the border, a bracket, the other end of a line. */
import { patternOf, wordsOf } from '../lexicon/lists.js';
import type { PlaceEntry, Places } from '../lexicon/places.js';
import type { Place, PlaceMention } from '../types.js';
import { isOneOf, mentionOf, type Found } from './mention.js';

/** 瑞丽口岸, 珲春公路口岸: a gate of the border has the name of its county or city, in which it lies. */
export function gateAt(text: string, { start, end, entry }: Found, { common, known }: Places): PlaceMention | undefined {
  if (entry.kind !== 'name' || (entry.level !== 'county' && entry.level !== 'city') || (entry.weak && common.has(text.slice(start, end)))) return undefined;
  const word = GATES.find((one) => text.startsWith(one, end));
  // 舟山市|口岸管理办公室: an office.
  if (word === undefined || isOneOf(OFFICE_OF_GATES, text, end + word.length)) return undefined;
  const fit = entry.places.filter((place) => known.has(place));
  return mentionOf(start, end + word.length, fit.length > 0 ? fit : entry.places, false);
}

const GATES = wordsOf('places/gates');
const OFFICE_OF_GATES = wordsOf('places/behind_no_gate').join('');

/**
 * 义乌|海关, 昆山|法院: an office by the short name of its county, which alone is none, or where it opens a clause by a name in full that is torn
 * from other words (易县|人民法院; not 完成县公安局…); undefined where several are called so and none is known here.
 */
export function seatAt(text: string, { start, end, entry }: Found, { common, known }: Places): PlaceMention | undefined {
  if (entry.kind !== 'name' || (entry.level !== 'county' && entry.level !== 'city')) return undefined;
  const name = text.slice(start, end);
  if ((entry.full ? !opensClause(text, start) || JOINS.test(name) : common.has(name)) || !SEATED.some((word) => text.startsWith(word, end))) return undefined;
  const fit = entry.places.length > 1 ? entry.places.filter((place) => known.has(place)) : entry.places;
  return fit.length === 1 ? mentionOf(start, end, fit, false) : undefined;
}

const SEATED = wordsOf('places/seated');
/** 和|县公安局, 应|县法院要求: before the office of the county. */
const JOINS = patternOf`^${'places/before_own_county'}`;

function opensClause(text: string, at: number): boolean {
  return at === 0 || OPENERS.includes(text.charAt(at - 1));
}

const OPENERS = '，。；：、“（\n \u3000';

/** 大会今天在|京|举行: the short name of a city, which is none without what is held there. */
export function shortAt(text: string, at: number, { byPath }: Places): PlaceMention | undefined {
  const path = SHORT_OF.get(text.charAt(at));
  if (path === undefined || !MEETS.some((word) => text.startsWith(word, at + 1))) return undefined;
  const place = byPath.get(path);
  return place && mentionOf(at, at + 1, [place], false);
}

const SHORT_OF = new Map(wordsOf('places/short_of').map((line) => [line.charAt(0), line.slice(line.indexOf('=') + 1)]));
const MEETS = wordsOf('places/meets');

/** Between the members of a list of places. */
export const JOINED_BY = wordsOf('places/joined_by').join('');

/** Behind a city and one of its districts: what is all the city's. */
export const AIRPORTS = wordsOf('places/airports');

/** 江苏（苏州）国际铁路物流中心: the smaller place in a bracket of its own. */
export function inBracket(text: string, { start, end, entry }: Found, last: PlaceMention): PlaceMention | undefined {
  if (entry.kind !== 'name' || last.deictic !== undefined || start !== last.end + 1 || !isOneOf('（(', text, last.end) || !isOneOf('）)', text, end)) return undefined;
  const inside = entry.places.filter((place) => last.places.some((other) => holds(other, place)));
  return inside.length > 0 ? mentionOf(last.start, end + 1, inside, entry.full) : undefined;
}

/** 莫斯科|州: no list has all states abroad; each is called as its city is. */
export function stateOf(text: string, { start, end, entry }: Found): PlaceMention | undefined {
  if (entry.kind !== 'name' || entry.level !== 'foreign' || text.charAt(end) !== STATE) return undefined;
  const [city] = entry.places;
  if (city?.parent === undefined || city.name.endsWith(STATE)) return undefined;
  const name = city.name + STATE;
  return mentionOf(start, end + 1, [{ name, path: `${city.parent.path}/${name}`, level: 'foreign', parent: city.parent }], true);
}

const STATE = '州';

/** What a line between two places lies in: 潍坊至烟台 in 山东省, 南宁至凭祥 in 广西; undefined of one between provinces. */
export function sharedParent(last: PlaceMention, { places }: PlaceEntry & { readonly kind: 'name' }): Place | undefined {
  const [from] = last.places;
  const [to] = places;
  if (last.places.length !== 1 || places.length !== 1 || to === undefined) return undefined;
  for (let place = from?.parent; place !== undefined; place = place.parent) if (holds(place, to)) return place;
  return undefined;
}

export function holds(outer: Place, inner: Place): boolean {
  for (let place = inner.parent; place; place = place.parent) if (place === outer) return true;
  return false;
}
