/** Which place a word means in its release: 我市, 该区, 高新区, 鼓楼区; and what most figures of the release are about. */
import { zoneUnder, type Places } from '../../lexicon/places.js';
import type { BodyMention, Place, PlaceMention } from '../../types.js';
import { leading, tallyPlaces, WEIGHTS, type Tally, type Weighed } from './tally.js';
import { cityOfFirm, tellsOfAll, titledPlaces, weigh, type RegionClues } from './weigh.js';

/** The places of a release by level, as far as it tells, and the one most figures are about. */
export interface RegionContext {
  readonly province: Place | undefined;
  readonly city: Place | undefined;
  readonly county: Place | undefined;
  /** The place that heads the section at hand: there 该区, 全市 mean it first. */
  readonly near: Place | undefined;
  /** Path of the default region: 河南省/新乡市, 全国, 俄罗斯. */
  readonly home: string | undefined;
  /** The default region is another country. */
  readonly abroad: boolean;
  /** A body named here answers for all of the default region: beside 哈尔滨海关 another customs house of the province is a branch. */
  readonly served: boolean;
  readonly zones: Places['zones'];
  /** Zones that the release names with their city: there 经开区 alone means 武汉经开区. */
  readonly named: readonly Place[];
}

/** `inferred`: not read off the words alone, but from the rest of the release. */
export interface Region {
  readonly path: string;
  readonly inferred: boolean;
  /** Another country. */
  readonly abroad?: true;
}

/** Name of the whole country in the table. */
const NATION = '全国';
/** What 市区 is called under its city. */
const URBAN = '市区';
/** A smaller place is the home if it holds this share of all that is said of the larger one. */
const SHARE = 0.6;

/**
 * The places a release speaks from, by what it names.
 *
 *     title 我市发布…, text 新乡海关, 新乡市, 延津县 → province 河南省, city 新乡市, home 河南省/新乡市
 *
 * A level on which two places weigh alike stays open: nothing is guessed.
 */
export function buildRegionContext(clues: RegionClues, places: Places): RegionContext {
  const weighed = weigh(clues, places);
  const tally = tallyPlaces(clues.text, weighed, clues.bodies);
  const province = leading(tally, 'province');
  const city = province && leading(tally, 'city', province);
  const holder = city ?? province;
  const county = holder && leading(tally, 'county', holder);
  const zone = holder && (county ? undefined : leading(tally, 'zone', holder));
  const known: RegionContext = { province, city, county, near: undefined, home: undefined, abroad: false, served: false, zones: places.zones, named: zonesNamed(clues.places) };
  const own = namedIn(clues.session, clues, known, places) ?? namedIn(clues.title, clues, known, places) ?? (onlyMetIn(weighed, tally) ? undefined : ownHome(clues, homeOf(tally, known, zone), tally));
  const abroad = own === undefined && clues.title !== undefined ? homeAbroad(tally, titledPlaces(clues.title, places)) : undefined;
  const lone = province === undefined && tally.nation === 0 ? loneName(weighed) : undefined;
  const home = own ?? abroad ?? lone ?? (tellsOfAll(clues.text) ? NATION : undefined);
  return { ...known, home, abroad: abroad !== undefined, served: clues.bodies.some(({ seat }) => seat !== undefined && seat === home) };
}

/** The country that news of others tell of: the only one that the headline names, where nothing else speaks for ours. */
function homeAbroad({ within, nation, points }: Tally, titled: readonly PlaceMention[]): string | undefined {
  if (within.size > 0 || nation > 0 || points.province + points.city + points.county + points.region > 0) return undefined;
  const paths = new Set(titled.map((mention) => (mention.level === 'foreign' ? pathAbroad(mention) : undefined)));
  const [only] = paths;
  return paths.size === 1 ? only : undefined;
}

/** The country or part of the world; undefined for what is no place of a figure (海外, RCEP成员国). */
export function pathAbroad({ places: [place] }: PlaceMention): string | undefined {
  return place?.parent === undefined ? place?.path : undefined;
}

/** 通州区 lies in two cities; where the release does not tell which, the name alone says where it is from. */
function loneName(weighed: readonly Weighed[]): string | undefined {
  const names = weighed.flatMap(({ mention }) => (mention.level === 'county' && mention.places.length > 1 ? (bareName(mention) ?? []) : []));
  const [first] = names;
  return first !== undefined && names.length > 1 && names.every((name) => name === first) ? first : undefined;
}

/** The name that all readings of a mention share. */
function bareName({ places: [first, ...others], deictic }: PlaceMention): string | undefined {
  return first !== undefined && deictic === undefined && others.length > 0 && others.every(({ name }) => name === first.name) ? first.name : undefined;
}

/** True where the release names its places only as where the reporter sat or people met. */
function onlyMetIn(weighed: readonly Weighed[], { points, nation }: Tally): boolean {
  if (weighed.length === 0 || nation > 0 || points.province + points.city + points.county + points.region > 0) return false;
  return weighed.every(({ weight }) => weight <= WEIGHTS.dateline);
}

function zonesNamed(mentions: readonly PlaceMention[]): readonly Place[] {
  const zones: Place[] = [];
  for (const { level, places: [zone] } of mentions) if (level === 'zone' && zone !== undefined) zones.push(zone);
  return zones;
}

/** The home, where the lead names it, a place in it or one that holds it, or the text points (我市): no release tells its own place only further down. */
function ownHome({ text, places, bodies, from }: RegionClues, home: string | undefined, { points }: Tally): string | undefined {
  if (home === undefined || home === NATION || from === undefined || points.province + points.city + points.county + points.region > 0) return home;
  const [province = home] = home.split('/');
  const isOwn = (path: string | undefined): boolean => path === province || path?.startsWith(`${province}/`) === true;
  const isNamed = places.some(({ start, places: meant }) => start < from + LEAD && meant.some(({ path }) => isOwn(path)));
  if (isNamed || bodies.some(({ start, seat }) => start < from + LEAD && isOwn(seat))) return home;
  // 暑运期间，全国铁路发送旅客…: the country, which the lead names.
  return places.some(({ start, level }) => start < from + LEAD && level === 'country' && WHOLE.has(text.slice(start, start + 2))) ? NATION : undefined;
}

const WHOLE: ReadonlySet<string> = new Set(['全国', '我国']);
/** Characters of a release within which its own place is named. */
const LEAD = 400;

/** The place that a headline, or the line that tells before whom it was given, names or that holds all it names; undefined where it speaks of the country, of others, or points (我市). */
function namedIn(line: string | undefined, { bodies }: RegionClues, context: RegionContext, places: Places): string | undefined {
  if (line === undefined) return undefined;
  const mentions = titledPlaces(line, places).flatMap((mention) => (mention.deictic === undefined ? [firmPlace(line, mention, bodies)] : []));
  if (mentions.some(({ level }) => level === 'country' || level === 'foreign' || level === 'group')) return undefined;
  const paths = mentions.map((mention) => placeOf(mention, context)?.path.split('/'));
  const [first] = paths;
  if (first === undefined || paths.includes(undefined)) return undefined;
  const shared = first.filter((_, depth) => paths.every((path) => path?.slice(0, depth + 1).join('/') === first.slice(0, depth + 1).join('/')));
  return shared.length === 0 ? undefined : shared.join('/');
}

/** 深圳前海微众银行 in a headline: the firm is known by the text, its zone says where it is registered. */
function firmPlace(title: string, mention: PlaceMention, bodies: readonly BodyMention[]): PlaceMention {
  const firm = mention.level === 'zone' ? bodies.find(({ text }) => title.startsWith(text, mention.start)) : undefined;
  return firm === undefined ? mention : cityOfFirm(mention, firm.type);
}

/** The context inside a section that a place heads (延津县：…) or whose speaker's body sits there. */
export function insideSection(context: RegionContext, heading: PlaceMention): RegionContext {
  const place = placeOf(heading, context);
  if (!place || place.level === 'country' || place.level === 'foreign') return context;
  return { ...context, near: place, home: place.path };
}

/**
 * The region that a mention means; undefined where the release leaves two readings, and for foreign places
 * (what is traded with 东盟 is a figure of the reporting place).
 *
 *     我市 → 河南省/新乡市, inferred     延津县 → 河南省/新乡市/延津县     市区 → 河南省/新乡市/市区, inferred
 */
export function resolveRegion(mention: PlaceMention, context: RegionContext): Region | undefined {
  if (mention.level === 'foreign') return undefined;
  if (mention.level === 'country') return { path: NATION, inferred: false };
  const place = placeOf(mention, context);
  if (!place) {
    const name = bareName(mention);
    return name === undefined ? undefined : { path: name, inferred: true };
  }
  const path = mention.deictic?.scope === 'urban' ? `${place.path}/${URBAN}` : place.path;
  return { path, inferred: mention.deictic !== undefined || mention.places.length > 1 };
}

/** Where a body sits, if its name tells: 新乡海关, 市发改委, 国家统计局 (全国), 哈尔滨海关 (黑龙江省); undefined for 比亚迪. */
export function regionOfBody(body: BodyMention, context: RegionContext): Region | undefined {
  if (body.seat !== undefined) return { path: body.seat, inferred: false };
  if (body.place?.level === 'foreign') {
    const path = pathAbroad(body.place);
    return path === undefined ? undefined : { path, inferred: false, abroad: true };
  }
  if (body.place) return resolveRegion(cityOfFirm(body.place, body.type), context);
  return body.national ? { path: NATION, inferred: false } : undefined;
}

function homeOf(tally: Tally, { province, city, county }: Pick<RegionContext, 'province' | 'city' | 'county'>, zone: Place | undefined): string | undefined {
  const { points, within, nation } = tally;
  const weight = (place: Place): number => within.get(place) ?? 0;
  const isHome = (inner: Place, outer: Place): boolean => weight(inner) >= weight(outer) * SHARE;
  const local = points.province + points.city + points.county + points.region;
  const group = local === 0 ? groupAt(tally, province) : undefined;
  if (group !== undefined) return group;
  if (!province) return nation > local * 2 ? NATION : undefined;
  if (nation > weight(province) + local * 2) return NATION;
  const smaller = county ?? zone;
  if (!city) return smaller && isHome(smaller, province) ? smaller.path : province.path;
  if (points.province > points.city || (!isHome(city, province) && points.city <= points.province)) return province.path;
  // 全市 may be 昆山市 as well as 苏州市, which holds it.
  const pointed = points.county + points.region + (county && isCity(county) ? points.city : 0);
  return smaller && isHome(smaller, city) && (smaller === zone || pointed >= points.city) ? smaller.path : city.path;
}

/** 京津冀, where a release speaks of it more than of any province or the country. */
function groupAt({ groups, within, nation }: Tally, province: Place | undefined): string | undefined {
  const [first] = [...groups].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] >= GROUP && first[1] > nation && first[1] > (province === undefined ? 0 : (within.get(province) ?? 0)) ? first[0] : undefined;
}

/** One mention is not what a release is about. */
const GROUP = 2;

/** The place that a mention means here. */
function placeOf(mention: PlaceMention, context: RegionContext): Place | undefined {
  if (mention.deictic) return pointedAt(mention.deictic.scope, mention.deictic.word, context);
  const [only] = mention.places;
  if (mention.places.length === 1) return only;
  for (const outer of [context.near, context.county, context.city, context.province]) {
    const inside = mention.places.filter((place) => outer && (place === outer || holds(outer, place)));
    if (inside.length === 1) return inside[0];
  }
  return undefined;
}

/** Last characters of the names that a level word can mean: 我市 is no 州's word, 全区 may be an autonomous region's. */
const ENDINGS: Readonly<Record<'city' | 'county' | 'region', string>> = { city: '市州盟', county: '县旗', region: '区' };

function pointedAt(scope: string, word: string, context: RegionContext): Place | undefined {
  const { near, county, city, province, home } = context;
  if (scope === 'province') return province && /[省区]$/u.test(province.name) ? province : undefined;
  if (scope === 'zone') {
    if (near?.level === 'zone' && (near.zone === word || near.name.endsWith(word))) return near;
    const holder = city ?? (province && isCity(province) ? province : undefined);
    return holder && (context.named.find(({ zone, parent }) => parent === holder && zone === word) ?? zoneUnder(context.zones, holder, word, word));
  }
  if (scope === 'city' || scope === 'urban') {
    if (near && near.level === 'county' && named(near, 'city')) return near;
    if (county && county.path === home && named(county, 'city')) return county;
    if (city) return city;
    if (province && isCity(province)) return province;
    return county && named(county, 'city') ? county : undefined;
  }
  if (scope === 'county') return [near, county].find((place) => place && named(place, 'county'));
  if (scope === 'region') {
    const district = [near, county].find((place) => place && named(place, 'region')) ?? zoneAtHome(context);
    return district ?? (province && named(province, 'region') && !isCity(province) ? province : undefined);
  }
  return undefined;
}

/** 全区, 区科创局 in a release of a zone, or of one zone only, mean the zone. */
function zoneAtHome({ home, named: zones }: RegionContext): Place | undefined {
  const [first, ...others] = zones.filter(({ name }) => name.endsWith('区'));
  return others.every(({ path }) => path === first?.path) ? first : zones.find(({ path }) => path === home);
}

function named(place: Place, kind: 'city' | 'county' | 'region'): boolean {
  return ENDINGS[kind].includes(place.name.slice(-1));
}

function isCity(place: Place): boolean {
  return place.name.endsWith('市');
}

function holds(outer: Place, inner: Place): boolean {
  for (let place = inner.parent; place; place = place.parent) if (place === outer) return true;
  return false;
}
