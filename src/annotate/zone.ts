/** Development zones: under the division before them (新乡高新区), with their province in brackets, or pointing. */
import { cutSuffix } from '../lexicon/place-names.js';
import { zoneUnder, type Places } from '../lexicon/places.js';
import { longest } from '../lexicon/trie.js';
import type { Place, PlaceMention } from '../types.js';
import { isOneOf, mentionOf, type Found } from './mention.js';

/** Characters before 高新区 that make it a kind of zone, not one zone: 国家高新区, 5家高新区. */
const KINDS = '家级类个各省批型';

/** 武汉经开区, 安徽自贸试验区 are names, place and all; 武汉市经开区 is 经开区 of 武汉市. */
function zoneName(text: string, before: PlaceMention, { name }: Place, zone: string): string {
  const short = AUTONOMOUS.test(name) ? name.replace(AUTONOMOUS, '') : cutSuffix(name);
  return short !== undefined && text.startsWith(short, before.end - short.length) ? short + zone : zone;
}

const AUTONOMOUS = /(?:壮族|回族|维吾尔)?自治区$/u;

/** 中国（安徽）自由贸易试验区: named in full, with its province in brackets. */
export function pilotZone(text: string, { start, end, entry }: Found, to: number, places: Places): PlaceMention | undefined {
  if (entry.kind !== 'name' || entry.level !== 'country' || !isOneOf(OPEN, text, end)) return undefined;
  const inner = longest(places.trie, text, end + 1);
  const holder = inner?.entry.kind === 'name' && isOneOf(CLOSE, text, inner.end) ? inner.entry.places[0] : undefined;
  if (inner === undefined || holder?.level !== 'province') return undefined;
  const zone = longest(places.trie, text, inner.end + 1);
  return zone?.entry.kind === 'zone' && zone.end <= to ? mentionOf(start, zone.end, [zoneOf(places, holder, text.slice(start, zone.end), zone.entry.name)], true) : undefined;
}

/** One zone by one name, that by which the document calls it most: 东营经济技术开发区, not 东营经开区 too. */
function zoneOf({ zones, called }: Places, holder: Place, printed: string, kind: string): Place {
  return zoneUnder(zones, holder, called.get(zoneKey(holder, kind)) ?? printed, kind);
}

function zoneKey({ path }: Place, kind: string): string {
  return `${path}/${kind}`;
}

const OPEN = '（(';
const CLOSE = '）)';

/** 新乡高新区 is a place of its own; 高新区 alone points, other zones alone are common nouns. */
export function zoneMention(text: string, hit: Found, before: PlaceMention | undefined, places: Places): PlaceMention | undefined {
  if (hit.entry.kind !== 'zone') return undefined;
  const { name, alone } = hit.entry;
  const [parent] = before?.places ?? [];
  if (before && parent && (parent.level === 'province' || parent.level === 'city' || parent.level === 'county')) {
    const printed = text.slice(hit.start, hit.end);
    return mentionOf(before.start, hit.end, before.places.map((place) => zoneOf(places, place, zoneName(text, before, place, printed), name)), true);
  }
  if (!alone || (hit.start > 0 && KINDS.includes(text.charAt(hit.start - 1)))) return undefined;
  return { kind: 'place', start: hit.start, end: hit.end, places: [], level: 'zone', full: false, deictic: { word: name, scope: 'zone' } };
}

/** The name by which each zone is called most often, of equals the first. */
export function namesOfZones(zones: ReadonlyMap<Place, number>): ReadonlyMap<string, string> {
  const called = new Map<string, string>();
  for (const [{ name, parent, zone }] of [...zones].sort(([, one], [, other]) => other - one)) {
    const key = parent && zone !== undefined ? zoneKey(parent, zone) : '';
    if (!called.has(key)) called.set(key, name);
  }
  return called;
}
