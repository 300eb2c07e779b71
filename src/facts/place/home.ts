/** The place that most of what a release names lies in: its province, its city, its county. */
import type { Places } from '../../lexicon/places.js';
import type { Place, PlaceMention } from '../../types.js';
import { isCalled, NATION, type RegionContext } from './region.js';
import { WEIGHTS, type Tally } from './tally.js';
import { SEPARATE, titledPlaces } from './weigh.js';

/** A smaller place is the home if it holds this share of all that is said of the larger one. */
const SHARE = 0.6;

/** The level of the place whose office issued the release. */
export function issuedIn(issuer: string | undefined, places: Places): PlaceMention['level'] | undefined {
  return issuer === undefined ? undefined : titledPlaces(issuer, places).find(({ deictic }) => deictic === undefined)?.level;
}

/** How often those above an office (省财政厅 and 市信访局 above a county's) may be named in what it issues. */
const NAMED_ABOVE = 2;

/** The home by the weight of the places named and by how often each level is pointed at (我县, 全市); undefined where they tell of none. */
export function homeOf(
  tally: Tally,
  { province, city, county, kinds }: Pick<RegionContext, 'province' | 'city' | 'county' | 'kinds'>,
  { zone, issued }: { readonly zone: Place | undefined; readonly issued: PlaceMention['level'] | undefined },
): string | undefined {
  const { points, within, nation } = tally;
  const weight = (place: Place): number => within.get(place) ?? 0;
  const isHome = (inner: Place, outer: Place): boolean => weight(inner) >= weight(outer) * SHARE;
  const local = points.province + points.city + points.county + points.region;
  const group = local === 0 ? groupAt(tally, province) : undefined;
  if (group !== undefined) return group;
  if (!province) return nation > local * 2 ? NATION : undefined;
  if (local === 0 && isSpread(tally, province)) return nation > 0 ? NATION : undefined;
  if (nation > weight(province) + local * 2) return NATION;
  const smaller = county ?? zone;
  if (!city) return smaller && isHome(smaller, province) ? smaller.path : province.path;
  if (points.province > points.city + points.county + (issued === 'city' || issued === 'county' ? NAMED_ABOVE : 0) || (!isHome(city, province) && points.city <= points.province)) return province.path;
  // 全市 may be 昆山市 as well as 苏州市, which holds it.
  const pointed = (issued === 'county' ? NAMED_ABOVE : 0) + points.county + points.region + (county && isCalled(county, 'city', kinds) ? points.city - points.prefecture : 0);
  return smaller && isHome(smaller, city) && (smaller === zone || pointed >= points.city) ? smaller.path : city.path;
}

/** News of many provinces, of which none has half of what is told, are of no single one; guests of 澳门 from many, as its own office counts them, are. */
function isSpread({ within }: Tally, first: Place): boolean {
  if (SEPARATE.has(first.path) && (within.get(first) ?? 0) >= WEIGHTS.issuer) return false;
  let [count, all] = [0, 0];
  for (const [{ level }, weight] of within) {
    if (level !== 'province') continue;
    count++;
    all += weight;
  }
  return count >= SPREAD && (within.get(first) ?? 0) * 2 < all;
}

const SPREAD = 5;

/** 京津冀, where a release speaks of it more than of any province or the country. */
function groupAt({ groups, within, nation }: Tally, province: Place | undefined): string | undefined {
  const [first] = [...groups].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] >= GROUP && first[1] > nation && first[1] > (province === undefined ? 0 : (within.get(province) ?? 0)) ? first[0] : undefined;
}

/** One mention is not what a release is about. */
const GROUP = 2;
