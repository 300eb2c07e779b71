/** How much of a release speaks for each place: titles and bodies weigh more than passing mentions. */
import { patternOf } from '../../lexicon/lists.js';
import type { BodyMention, Place, PlaceMention } from '../../types.js';

/** A mention and how much it says about what the release is about. */
export interface Weighed {
  readonly mention: PlaceMention;
  /** Where it stands: the release, or its title, which has places of its own. */
  readonly text: string;
  readonly weight: number;
}

export type Points = Readonly<Record<'province' | 'city' | 'prefecture' | 'county' | 'region' | 'nation', number>>;

export interface Tally {
  /** Weight of a place and of all that lies in it. */
  readonly within: ReadonlyMap<Place, number>;
  /** Weight of the groups of regions, by name: 京津冀. */
  readonly groups: ReadonlyMap<string, number>;
  /** Weight of the whole country: 全国, 我国, bodies of the centre. */
  readonly nation: number;
  /** How often the text points at a level of its own: 我市, 全省, 市发改委; 全州 points at a city that is no county. */
  readonly points: Points;
}

/** Weights of clues; a title outweighs any few mentions, the dateline only says where the reporter sat. */
export const WEIGHTS = { title: 8, issuer: 8, heading: 2, body: 3, customs: 1, first: 1.5, text: 1, dateline: 0.5 } as const;
/** 全国 in a local release is what it compares itself with; bodies of the centre are whom it obeys. */
const NATION = { word: 0.4, own: 1.5, among: 0.1, body: 3, named: 0.5 } as const;
const OUR_COUNTRY = '我国';
const OF_NATION = patternOf`^${'places/nation_heads'}`;

/** 我国|首个…电站在广西投运, 我国|最大的…: among all of the country one, and where it is. */
const FIRST_OF = /[^，。；：、]{0,14}?(?:首[个次家条座台艘批创例款架列套艘]|第一[个条座]|唯一|最[大长高早快远])/uy;

function isFirstOf(text: string, at: number): boolean {
  FIRST_OF.lastIndex = at;
  return FIRST_OF.test(text);
}

/** Adds up the clues; a name with several readings counts for the one that a larger place of the text holds. */
export function tallyPlaces(weighed: readonly Weighed[], bodies: readonly BodyMention[]): Tally {
  const within = new Map<Place, number>();
  const points = { province: 0, city: 0, prefecture: 0, county: 0, region: 0, nation: 0 };
  const groups = new Map<string, number>();
  let nation = 0;
  let central = 0;
  const add = (leaf: Place, weight: number): void => {
    for (let place: Place | undefined = leaf; place; place = place.parent) within.set(place, (within.get(place) ?? 0) + weight);
  };
  const unsure: Weighed[] = [];
  for (const clue of weighed) {
    const { mention, text, weight } = clue;
    const [place] = mention.places;
    if (mention.deictic) pointed(points, mention);
    else if (mention.places.length > 1) unsure.push(clue);
    // 我国西部地区: told of the country.
    else if (mention.level === 'country' || (mention.level === 'group' && OF_NATION.test(text.slice(mention.start, mention.end)))) {
      const own = text.startsWith(OUR_COUNTRY, mention.start);
      const among = own && isFirstOf(text, mention.end);
      if (own && !among) points.nation++;
      nation += weight * (among ? NATION.among : own ? NATION.own : NATION.word);
    } else if (place && mention.level === 'group') groups.set(place.name, (groups.get(place.name) ?? 0) + weight);
    else if (place && mention.level !== 'foreign') add(place, weight);
  }
  for (const body of bodies) {
    if (body.place?.deictic) pointed(points, body.place);
    else if (body.national && !body.place) central++;
  }
  for (const { mention, weight } of unsure) {
    const fits = mention.places.filter((place) => place.parent !== undefined && within.has(place.parent));
    const [only] = fits;
    if (only && fits.length === 1) add(only, weight);
  }
  const local = points.province + points.city + points.county + points.region;
  return { within, groups, nation: nation + central * (local > 0 ? NATION.named : NATION.body), points };
}

/** 全省 is as often what a city compares itself with. */
const WHOLE = /^全省/u;

function pointed(points: { -readonly [level in keyof Points]: number }, { deictic }: PlaceMention): void {
  if (!deictic) return;
  const { scope, word } = deictic;
  if (scope === 'urban' || scope === 'prefecture') points.city += 1;
  if (scope === 'prefecture') points.prefecture += 1;
  else if (scope === 'province' || scope === 'city' || scope === 'county' || scope === 'region') points[scope] += WHOLE.test(word) ? 0.25 : 1;
}

/** The heaviest child of `parent` at a level (of all places where it is absent), if no sister comes near it. */
export function leading(tally: Tally, level: Place['level'], parent?: Place): Place | undefined {
  let best: Place | undefined;
  let most = 0;
  let second = 0;
  for (const [place, weight] of tally.within) {
    if (place.level !== level || (parent && place.parent !== parent)) continue;
    if (weight > most) {
      second = most;
      most = weight;
      best = place;
    } else if (weight > second) second = weight;
  }
  return most > second * CLEAR ? best : undefined;
}

/** The first must weigh this much more than the second to be meant by 我市. */
const CLEAR = 1.5;
