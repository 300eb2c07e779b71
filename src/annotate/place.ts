/** Places in running text: names of divisions and zones, countries, and words that point (我市, 全省). */
import { knowPlaces, withoutZones, type PlaceEntry, type Places } from '../lexicon/places.js';
import { cutSuffix } from '../lexicon/place-names.js';
import { entryOf, type Hit, longest, mayStand } from '../lexicon/trie.js';
import type { Words } from '../lexicon/words.js';
import type { Place, PlaceMention } from '../types.js';
import { AIRPORTS, JOINED_BY, gateAt, holds, inBracket, seatAt, sharedParent, shortAt, stateOf } from './beside-place.js';
import { isOneOf, mentionOf, type Found } from './mention.js';
import { guarded, isOfPress } from './place-guard.js';
import { settlementsOf } from './settlement.js';
import { namesOfZones, pilotZone, zoneMention } from './zone.js';

/**
 * Every place in [from, to) of a text in simplified characters, in order, never overlapping.
 *
 *     河南新乡延津县全县完成投资3亿元，高于我省平均水平
 *     ^^^^^^^^^^^^^^                        ^^^^  deictic, province
 *
 * A chain from the larger to the smaller place is one mention; its readings are the places that fit the chain.
 * Names of streets (上海路) are none; places inside the name of a body (海口海关) are, the body covers them.
 * Weak short names (大同, 延津) count behind a larger place, in a list beside a sister, or where they are known.
 */
export function findPlaces(text: string, from: number, to: number, places: Places): PlaceMention[] {
  return placesIn(text, { from, to }, places, undefined);
}

/** The same; `weak` takes the names that are none here. */
function placesIn(text: string, { from, to }: { readonly from: number; readonly to: number }, places: Places, weak: Found[] | undefined): PlaceMention[] {
  const { trie, own } = places;
  const found: PlaceMention[] = [];
  let last: PlaceMention | undefined;
  for (let at = from; at < to; ) {
    const city = text.charCodeAt(at - 1) === IN ? shortAt(text, at, places) : undefined;
    if (city !== undefined) {
      found.push(city);
      last = city;
      at = city.end;
      continue;
    }
    if (!mayStand(trie, text, at) && !(own !== undefined && mayStand(own, text, at))) {
      at++;
      continue;
    }
    const hit = hitAt(text, at, to, places);
    if (hit && weak === undefined && isOfPress(text, hit.end)) {
      at = hit.end;
      continue;
    }
    const mention = hit && (pilotZone(text, hit, to, places) ?? joined(text, hit, last, places));
    if (!mention) {
      if (hit) weak?.push(hit);
      at++;
      continue;
    }
    if (last && mention.start === last.start) found.pop();
    found.push(mention);
    last = mention;
    at = mention.end;
  }
  return found;
}

/** 在 of 在京举行. */
const IN = '在'.charCodeAt(0);

/**
 * The gazetteer for one document: places that it names in full are known by their short names too, and so are the
 * counties of the one city that it is about (南京 … 溧水、浦口). `words`: what the names of its towns do not begin with.
 */
export function focusPlaces(text: string, gazetteer: Places, words?: Words): Places {
  // Zones and towns are the document's own: nothing of one document stays for the next.
  const places = withoutZones(gazetteer);
  const known = new Set<Place>();
  const cities = new Map<Place, number>();
  const zones = new Map<Place, number>();
  let all = 0;
  const weak: Found[] = [];
  const mentions = placesIn(text, { from: 0, to: text.length }, places, weak);
  for (const mention of mentions) {
    const [only] = mention.places;
    if (!only || mention.places.length !== 1 || mention.deictic) continue;
    if (only.zone !== undefined) zones.set(only, (zones.get(only) ?? 0) + 1);
    for (let place: Place | undefined = only; place; place = place.parent) {
      known.add(place);
      if (place.level !== 'city' && !isMunicipality(place)) continue;
      cities.set(place, (cities.get(place) ?? 0) + 1);
      all++;
    }
  }
  for (const [city, times] of cities) if (times >= OFTEN && times * 2 > all) addCounties(known, city, places);
  if (weak.length > 0) addRepeated(known, { text, weak, mentions, places });
  return knowPlaces(places, { known, called: namesOfZones(zones), own: settlementsOf(text, mentions, places, words) });
}

/** 重庆市: a province that is a city. */
function isMunicipality({ level, name }: Place): boolean {
  return level === 'province' && isCalledCity(name);
}

/** 上海市, 义乌市: of whatever rank. */
function isCalledCity(name: string): boolean {
  return name.endsWith('市');
}

/** A city named this often, and more often than all others together, is what a document is about. */
const OFTEN = 3;

interface Passed {
  readonly text: string;
  readonly weak: readonly Found[];
  readonly mentions: readonly PlaceMention[];
  readonly places: Places;
}

/** 安徽小麦长势好，防治队来到霍邱…。今年，霍邱投入2100万元: a short name that is told again behind its province, and that opens a clause. */
function addRepeated(known: Set<Place>, { text, weak, mentions, places }: Passed): void {
  const told = new Map<Place, Found[]>();
  for (const found of weak) {
    if (found.entry.kind !== 'name' || found.entry.places.length !== 1 || found.entry.full) continue;
    const [place] = found.entry.places;
    if (place !== undefined && !places.common.has(text.slice(found.start, found.end))) told.set(place, [...(told.get(place) ?? []), found]);
  }
  for (const [place, [first, ...others]] of told) {
    if (first === undefined || others.length === 0 || ![first, ...others].some(({ start }) => OPENS.includes(text.charAt(start - 1)))) continue;
    const larger = mentions.findLast(({ start, end, places: [holder] }) => end <= first.start && start > first.start - NEAR && holder !== undefined && holds(holder, place));
    if (larger !== undefined && !text.slice(larger.end, first.start).includes('\n')) known.add(place);
  }
}

/** What stands before a clause. */
const OPENS = '，。；：在 \u3000';
/** Characters within which the larger place stands. */
const NEAR = 60;

function addCounties(known: Set<Place>, city: Place, places: Places): void {
  for (const place of places.byPath.under(city)) {
    if (place.level === 'county' && !places.common.has(cutSuffix(place.name) ?? '')) known.add(place);
  }
}

/** Words that a name's last character belongs to rather than to the name: 新乡|市场, 浦东|区域, 亿美|国际. */
const TORN: ReadonlyMap<number, string> = new Map(Object.entries({ 市: '场值', 区: '域块别分间', 县: '域', 旗: '下帜舰', 镇: '痛', 国: '际' }).map(([last, next]) => [last.charCodeAt(0), next]));
/** County short name + one of these: the name in full, or as it was before the county became a district. */
const OLD_ENDINGS = '县区市旗';

/** The longest form that begins at a place; the document's own where it is as long as the gazetteer's. */
function longestAt(text: string, at: number, { trie, own }: Places): Hit<PlaceEntry> | undefined {
  const common = longest(trie, text, at);
  const mine = own && longest(own, text, at);
  return mine && (!common || mine.end >= common.end) ? mine : common;
}

function hitAt(text: string, at: number, to: number, places: Places): Found | undefined {
  const hit = longestAt(text, at, places);
  // 国庆7天|全县: the unit of the figure before it.
  if (!hit || hit.end > to || (text.charAt(at) === '天' && /\d/u.test(text.charAt(at - 1)))) return undefined;
  const { entry } = hit;
  // 县|市区: counties, cities and districts, of no city's inner districts.
  if (entry.kind === 'deictic' && entry.deictic.scope === 'urban' && text.charAt(at - 1) === '县') return undefined;
  if (hit.end < text.length && tears(text.charCodeAt(hit.end - 1), text.charCodeAt(hit.end)) && !isBranch(text, hit.end)) {
    const short = text.slice(at, hit.end - 1);
    const less = entryOf(places.trie, short);
    return less?.kind === 'name' && !guarded(text, at, at + short.length, less) ? { start: at, end: at + short.length, entry: less } : undefined;
  }
  if (entry.kind !== 'name') return { start: at, end: hit.end, entry };
  if (!entry.full && entry.level === 'county' && hit.end < to && OLD_ENDINGS.includes(text.charAt(hit.end))) {
    if (hit.end + 1 >= to || !tears(text.charCodeAt(hit.end), text.charCodeAt(hit.end + 1))) {
      return { start: at, end: hit.end + 1, entry: { ...entry, full: true } };
    }
  }
  return guarded(text, at, hit.end, entry) ? undefined : { start: at, end: hit.end, entry };
}

/** 华容区|分局, 武侯区|分别增长, not 区分. */
function isBranch(text: string, at: number): boolean {
  return text.charAt(at) === '分' && BRANCHES.includes(text.charAt(at + 1)) && at + 1 < text.length;
}

const BRANCHES = '局公院行校店部别列';

/** Whether the last character of a name makes a word with the one behind it. */
function tears(last: number, next: number): boolean {
  const words = TORN.get(last);
  if (words === undefined) return false;
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) === next) return true;
  return false;
}

/** The mention that a hit makes after the mention before it; undefined where a weak name has nothing to lean on. */
function joined(text: string, hit: Found, last: PlaceMention | undefined, places: Places): PlaceMention | undefined {
  const { start, end, entry } = hit;
  const before = last?.end === start ? last : undefined;
  if (entry.kind === 'deictic') return deicticMention(hit, before);
  if (entry.kind === 'zone') return zoneMention(text, hit, before, places);
  if (before !== undefined && entry.level === 'group') {
    // 甘肃|中部地区: a part of the province, no group of provinces; 广东省|大湾区办: what its office is for.
    if (before.level === 'province' && !before.deictic && text.charAt(end) !== '办') return mentionOf(before.start, end, before.places, false);
    // 我国|西部地区: the part, not the country.
    if (before.level === 'country') return mentionOf(before.start, end, entry.places, true);
  }
  const inside = before && !before.deictic ? entry.places.filter((place) => before.places.some((other) => holds(other, place))) : [];
  // 乌鲁木齐天山|国际机场: the city's, by the name of one of its districts or of a mountain.
  if (before && inside.length > 0) return mentionOf(before.start, end, AIRPORTS.some((word) => text.startsWith(word, end)) ? before.places : inside, entry.full);
  const bracketed = last === undefined ? undefined : inBracket(text, hit, last);
  if (bracketed !== undefined) return bracketed;
  const line = last && text.charAt(last.end) === '至' && last.end + 1 === start ? sharedParent(last, entry) : undefined;
  if (last && line) return mentionOf(last.start, end, [line], entry.full);
  const gate = gateAt(text, hit, places);
  if (gate !== undefined) return gate;
  if (entry.weak) {
    // 上海|浦江海关: a house of the city, not of 浦江县.
    const seat = before === undefined ? seatAt(text, hit, places) : undefined;
    if (seat !== undefined) return seat;
    if (before === undefined && hasZoneBehind(text, hit, places)) return mentionOf(start, end, entry.places, entry.full);
    const fit = entry.places.filter((place) => places.known.has(place) || leans(text, start, place, last) || leansAhead(text, end, place, places));
    return fit.length > 0 ? mentionOf(start, end, fit, entry.full) : undefined;
  }
  const state = stateOf(text, hit);
  if (state) return state;
  const known = entry.places.length > 1 ? entry.places.filter((place) => places.known.has(place)) : [];
  return mentionOf(start, end, known.length > 0 ? known : entry.places, entry.full);
}

/** 常熟|高新区: the zone of a county that the text may name nowhere else. */
function hasZoneBehind(text: string, { start, end, entry }: Found, places: Places): boolean {
  if (entry.kind !== 'name' || entry.places.length !== 1 || places.common.has(text.slice(start, end))) return false;
  return hitAt(text, end, text.length, places)?.entry.kind === 'zone';
}

/** 陕西全省 is 陕西; 全省 alone points. */
function deicticMention(hit: Found, before: PlaceMention | undefined): PlaceMention | undefined {
  if (hit.entry.kind !== 'deictic') return undefined;
  const { deictic } = hit.entry;
  if (before && !before.deictic && isOfScope(before, deictic.scope)) return { ...before, end: hit.end };
  const level = deictic.scope === 'province' ? 'province' : OF_CITIES.has(deictic.scope) ? 'city' : 'county';
  return { kind: 'place', start: hit.start, end: hit.end, places: [], level, full: false, deictic };
}

/** 我市, 全州, 市区: of the level of cities. */
const OF_CITIES: ReadonlySet<string> = new Set(['city', 'prefecture', 'urban']);

/** 陕西|全省, 内蒙古|全区, 黔东南州|全州, and 上海|全市, a province that is a city. */
function isOfScope({ level, places: [place] }: PlaceMention, scope: string): boolean {
  if (level === scope || (level === 'city' && scope === 'prefecture')) return true;
  if (level !== 'province' && level !== 'county') return false;
  return scope === 'region' || (scope === 'city' && place !== undefined && isCalledCity(place.name));
}

/** 龙口、莱州增速分别…: the first of a list of weak names of one city that the document names. */
function leansAhead(text: string, end: number, place: Place, places: Places): boolean {
  if (text.charAt(end) !== '、' || place.parent === undefined || !places.known.has(place.parent)) return false;
  const { entry } = hitAt(text, end + 1, text.length, places) ?? {};
  return entry?.kind === 'name' && !entry.full && entry.places.some(({ parent }) => parent === place.parent);
}

/** A weak name beside a sister in a list: 朔州、大同, 朔州和长治. */
function leans(text: string, start: number, place: Place, last: PlaceMention | undefined): boolean {
  if (!last || last.end !== start - 1 || !isOneOf(JOINED_BY, text, start - 1)) return false;
  return last.places.some((other) => other.parent !== undefined && (other.parent === place.parent || other.parent === place.parent?.parent));
}
