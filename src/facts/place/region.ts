/** Which place a word means in its release: 我市, 该区, 高新区, 鼓楼区. */
import { isOutside, zoneUnder, type Places } from '../../lexicon/places.js';
import type { BodyMention, Place, PlaceMention } from '../../types.js';
import { cityOfFirm } from './weigh.js';

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
  /** The default region is a group of provinces: a ministry tells of it, too. */
  readonly gathers: boolean;
  /** What 全国 and ministries without a place mean: 全国, in releases of 台湾 its own. */
  readonly nation: string;
  /** A body named here answers for all of the default region: beside 哈尔滨海关 another customs house of the province is a branch. */
  readonly served: boolean;
  readonly zones: Places['zones'];
  /** Zones that the release names with their city: there 经开区 alone means 武汉经开区. */
  readonly named: readonly Place[];
  /** The last character of what the release calls a division that bears another name today: 市 of 富阳市, which is 富阳区. */
  readonly kinds: ReadonlyMap<Place, string>;
  /** The only zone that the release points at: in news of 高新区, 全区 is no county-level city. */
  readonly zone: string | undefined;
}

/** `inferred`: not read off the words alone, but from the rest of the release. */
export interface Region {
  readonly path: string;
  readonly inferred: boolean;
  /** Another country. */
  readonly abroad?: true;
  /** Of one abroad: it is told as where it happened (在加沙地带). */
  readonly sited?: boolean;
}

/** Name of the whole country in the table. */
export const NATION = '全国';
/** What 市区 is called under its city. */
const URBAN = '市区';

/** The country, a city of it or a part of the world; undefined for what is no place of a figure (海外, RCEP成员国). */
export function pathAbroad({ places: [place] }: PlaceMention): string | undefined {
  return place === undefined || isOutside(place) ? undefined : place.path;
}

/** The name that all readings of a mention share. */
export function bareName({ places: [first, ...others], deictic }: PlaceMention): string | undefined {
  return first !== undefined && deictic === undefined && others.length > 0 && others.every(({ name }) => name === first.name) ? first.name : undefined;
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
  if (mention.level === 'country') return { path: context.nation, inferred: false };
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
  return body.national ? { path: context.nation, inferred: false } : undefined;
}

/** The place that a mention means here. */
export function placeOf(mention: PlaceMention, context: RegionContext): Place | undefined {
  if (mention.deictic) return pointedAt(mention.deictic.scope, mention.deictic.word, context);
  const [only] = mention.places;
  if (mention.places.length === 1) return only;
  for (const outer of [context.near, context.county, context.city, context.province]) {
    const inside = mention.places.filter((place) => outer && (place === outer || holds(outer, place)));
    if (inside.length === 1) return inside[0];
  }
  return undefined;
}

type Kind = 'city' | 'prefecture' | 'county' | 'region';
/** Last characters of the names that a level word can mean: 我市 is no 州's word, 全区 may be an autonomous region's. */
const ENDINGS: Readonly<Record<Kind, string>> = { city: '市', prefecture: '州盟', county: '县旗', region: '区' };

function pointedAt(scope: string, word: string, context: RegionContext): Place | undefined {
  const { near, county, city, province, home, kinds } = context;
  const isOf = (place: Place, kind: Kind): boolean => isCalled(place, kind, kinds);
  if (scope === 'province') return province && /[省区]$/u.test(province.name) ? province : undefined;
  if (scope === 'zone') {
    if (near?.level === 'zone' && (near.zone === word || near.name.endsWith(word))) return near;
    // 常熟高新区…。高新区完成…: that of the county.
    const own = county && context.named.find(({ zone, parent }) => parent === county && zone === word);
    if (own) return own;
    const holder = city ?? (province && isCity(province) ? province : undefined);
    return holder && (context.named.find(({ zone, parent }) => parent === holder && zone === word) ?? zoneUnder(context.zones, holder, word, word));
  }
  if (scope === 'prefecture') return city && isOf(city, 'prefecture') ? city : undefined;
  if (scope === 'city' || scope === 'urban') {
    if (near && near.level === 'county' && isOf(near, 'city')) return near;
    if (county && county.path === home && isOf(county, 'city')) return county;
    if (city) return city;
    if (province && isCity(province)) return province;
    return county && isOf(county, 'city') ? county : undefined;
  }
  if (scope === 'county') return [near, county].find((place) => place && isOf(place, 'county'));
  if (scope === 'region') {
    const whole = province && isOf(province, 'region') && !isCity(province) ? province : undefined;
    // 全区检察机关 in a release of 广西, whichever district a case of it was tried in.
    if (whole !== undefined && whole.path === home) return near && isOf(near, 'region') ? near : whole;
    const own = [near, county].find((place) => place && isOf(place, 'region')) ?? zoneAtHome(context) ?? whole;
    return own ?? (context.zone === undefined ? undefined : pointedAt('zone', context.zone, context));
  }
  return undefined;
}

/** 全区, 区科创局 in a release of a zone, or of one zone only, mean the zone. */
function zoneAtHome({ home, named: zones }: RegionContext): Place | undefined {
  const [first, ...others] = zones.filter(({ name }) => name.endsWith('区'));
  return others.every(({ path }) => path === first?.path) ? first : zones.find(({ path }) => path === home);
}

/** True of a division that the release calls a 市, a 县, a 区. */
export function isCalled(place: Place, kind: Kind, kinds: RegionContext['kinds']): boolean {
  return ENDINGS[kind].includes(kinds.get(place) ?? place.name.slice(-1));
}

export function isCity(place: Place): boolean {
  return place.name.endsWith('市');
}

function holds(outer: Place, inner: Place): boolean {
  for (let place = inner.parent; place; place = place.parent) if (place === outer) return true;
  return false;
}
