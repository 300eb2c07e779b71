/** What most figures of a release are about, by what it names. */
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Places } from '../../lexicon/places.js';
import type { BodyMention, Place, PlaceMention } from '../../types.js';
import { bareName, NATION, placeOf, type RegionContext } from './region.js';
import { WORLD } from './abroad.js';
import { leading, tallyPlaces, WEIGHTS, type Tally, type Weighed } from './tally.js';
import { homeOf, issuedIn } from './home.js';
import { homeAbroad } from './home-abroad.js';
import { moneyHome } from './money.js';
import { issuingTown, titledTown } from './town.js';
import { cityOfFirm, headsAllOver, isObeyed, namesFair, TAIWAN, tellsOfAll, titledPlaces, weigh, type RegionClues } from './weigh.js';

/**
 * The places a release speaks from, by what it names.
 *
 *     title 我市发布…, text 新乡海关, 新乡市, 延津县 → province 河南省, city 新乡市, home 河南省/新乡市
 *
 * A level on which two places weigh alike stays open: nothing is guessed.
 */
export function buildRegionContext(clues: RegionClues, places: Places): RegionContext {
  const weighed = weigh(clues, places);
  const tally = ofIssuer(clues.issuer, tallyPlaces(weighed, clues.bodies.filter((body) => !isObeyed(clues, body))));
  const unlisted = unlistedHome(tally);
  const province = unlisted ? undefined : leading(tally, 'province');
  const city = unlisted?.level === 'city' ? unlisted : province && leading(tally, 'city', province);
  const holder = city ?? province;
  const county = unlisted?.level === 'county' ? unlisted : holder && leading(tally, 'county', holder);
  const zone = holder && (county ? undefined : leading(tally, 'zone', holder));
  const known: RegionContext = {
    province,
    city,
    county,
    near: undefined,
    home: undefined,
    abroad: false,
    gathers: false,
    nation: NATION,
    served: false,
    zones: places.zones,
    named: zonesNamed(clues.places),
    kinds: kindsCalled(weighed),
    zone: zonePointedAt(clues.places),
  };
  if (unlisted) return { ...known, home: unlisted.path };
  const taiwan = countsFromRepublic(clues.text) || isOfTaiwan(clues.bodies, tally) ? places.byPath.get(TAIWAN) : undefined;
  if (taiwan) return { ...known, province: taiwan, city: leading(tally, 'city', taiwan), county: undefined, home: TAIWAN, nation: TAIWAN };
  const abroad = homeAbroad(clues, tally, places);
  const money = abroad === undefined ? moneyHome(clues, tally) : undefined;
  const headed = abroad ?? spokenGroup(weighed, tally) ?? namedIn(clues.session, clues, known, places) ?? namedIn(clues.title, clues, known, places) ?? titledTown(clues, county);
  const allOver = headsAllOver(clues, places) && isOfSeveral(tally);
  const own = headed ?? (allOver ? NATION : onlyMetIn(weighed, tally) ? undefined : ownHome(clues, homeOf(tally, known, { zone, issued: issuedIn(clues.issuer, places) }), tally, places));
  const lone = province === undefined && tally.nation === 0 ? loneName(weighed) : undefined;
  const told = own ?? lone ?? issuingTown(clues) ?? (tellsOfAll(clues.text) ? NATION : stampedIn(clues.text));
  // Sums in yen or euros are of no firm or office of ours.
  const home = money !== undefined && (told ?? NATION) === NATION ? money.country : told;
  return {
    ...known,
    home,
    abroad: abroad !== undefined || (home !== undefined && home === money?.country),
    gathers: home !== undefined && (tally.groups.get(home) ?? 0) >= OFTEN,
    nation: abroad ?? NATION,
    served: clues.bodies.some(({ seat }) => seat !== undefined && seat === home),
  };
}

/** 香港時間16時30分, below a release of its government. */
function stampedIn(text: string): string | undefined {
  return CLOCK.test(text) ? HONG_KONG : undefined;
}

const CLOCK = patternOf`${'lines/clock_places'}[时時][间間]\d`;
const HONG_KONG = '香港特别行政区';

/** A ministry's own release is about the whole country, whatever harbours it names, but for one that speaks of 全省 and 我市. */
function ofIssuer(issuer: string | undefined, tally: Tally): Tally {
  const { points, nation } = tally;
  const local = points.province + points.city + points.county + points.region;
  return local === 0 && NATIONWIDE.test(issuer ?? '') ? { ...tally, nation: nation + WEIGHTS.issuer } : tally;
}

/** 商务部, 商务部规划司, and 规划司 by itself: none but a ministry has one. */
const NATIONWIDE = patternOf`^${'places/nation_issuers'}${'places/issuer_ends'}?$|^(?!${'places/heads_of_hong_kong'})\p{Script=Han}{2,16}(?<!${'places/no_divisions'})${'places/ministry_divisions'}$`;

/** A division that no list holds and that is spoken of more than any province: what its offices issue is its own. */
function unlistedHome({ within }: Tally): Place | undefined {
  let [first, most, province] = [undefined as Place | undefined, 0, 0];
  for (const [place, weight] of within) {
    if (place.level === 'province') province = Math.max(province, weight);
    else if (place.parent === undefined && weight > most) [first, most] = [place, weight];
  }
  return most > province ? first : undefined;
}

/** 112年6月, 113年上半年: years of the calendar that only 台湾 keeps. */
const REPUBLIC = /(?<![\d第,.])1[01]\d年(?:\d{1,2}月|第?[1-4一二三四]季|上半年|下半年|全年|度)/u;

/** 主计总处公布…。财政部表示…: offices that only 台湾 has, beside none that it has not, and no other province. */
function isOfTaiwan(bodies: readonly BodyMention[], { within }: Tally): boolean {
  if (!bodies.some(({ seat, text, name = text }) => seat === TAIWAN && OFFICE.test(name) && !MANY_HAVE.has(name))) return false;
  for (const place of within.keys()) if (place.path !== TAIWAN && !place.path.startsWith(`${TAIWAN}/`)) return false;
  return bodies.every(({ national, text, name = text }) => national !== true || BOTH_HAVE.has(name));
}

const BOTH_HAVE = setOf('bodies/both_have');
const MANY_HAVE = setOf('bodies/many_have');
const OFFICE = patternOf`${'bodies/office_ends'}$`;

/** 财政部, 经济部 and 全国 are those of 台湾 there. */
function countsFromRepublic(text: string): boolean {
  return REPUBLIC.test(text);
}

/** 高新区, where the release points at no other zone. */
function zonePointedAt(mentions: readonly PlaceMention[]): string | undefined {
  const [first, ...others] = new Set(mentions.flatMap(({ deictic }) => (deictic?.scope === 'zone' ? [deictic.word] : [])));
  return others.length === 0 ? first : undefined;
}

function zonesNamed(mentions: readonly PlaceMention[]): readonly Place[] {
  const zones: Place[] = [];
  for (const { level, places: [zone] } of mentions) if (level === 'zone' && zone !== undefined) zones.push(zone);
  return zones;
}

/** 富阳市 for 富阳区: the kinds of divisions that had other names. */
function kindsCalled(weighed: readonly Weighed[]): RegionContext['kinds'] {
  const kinds = new Map<Place, string>();
  for (const { mention: { places: [place, ...others], full, deictic, end }, text } of weighed) {
    if (place === undefined || others.length > 0 || !full || deictic !== undefined) continue;
    const kind = text.charAt(end - 1);
    if (KINDS.has(kind) && !place.name.endsWith(kind)) kinds.set(place, kind);
  }
  return kinds;
}

const KINDS = setOf('places/division_ends');

/** 通州区 lies in two cities; where the release does not tell which, the name alone says where it is from. */
function loneName(weighed: readonly Weighed[]): string | undefined {
  const names = weighed.flatMap(({ mention }) => (mention.level === 'county' && mention.places.length > 1 ? (bareName(mention) ?? []) : []));
  const [first] = names;
  return first !== undefined && names.length > 1 && names.every((name) => name === first) ? first : undefined;
}

/** True where the release names its places only as where the reporter sat, his paper or where people met, whatever it tells of other countries. */
function onlyMetIn(weighed: readonly Weighed[], { points, nation }: Tally): boolean {
  const ours = weighed.filter(({ mention: { level, places: [place] } }) => level !== 'foreign' || WORLD.has(place?.name ?? ''));
  if (ours.length === 0 || nation > 0 || points.province + points.city + points.county + points.region > 0) return false;
  return ours.every(({ weight }) => weight <= WEIGHTS.dateline);
}

/** The home, where the lead or the office that issued it names it, a place in it or one that holds it, or the text points (我市): no release tells its own place only further down. */
function ownHome({ text, title, places, bodies, from, issuer = '' }: RegionClues, home: string | undefined, { points }: Tally, known: Places): string | undefined {
  if (home === undefined || home === NATION || from === undefined || points.province + points.city + points.county + points.region > 0 || namesFair(title)) return home;
  const [province = home] = home.split('/');
  const isOwn = (path: string | undefined): boolean => path === province || path?.startsWith(`${province}/`) === true;
  const isNamed = places.some(({ start, places: meant }) => start < from + LEAD && meant.some(({ path }) => isOwn(path)));
  const isIssued = titledPlaces(issuer, known).some(({ places: meant }) => meant.some(({ path }) => isOwn(path)));
  if (isNamed || isIssued || bodies.some(({ start, seat }) => start < from + LEAD && isOwn(seat))) return home;
  // 暑运期间，全国铁路发送旅客…: the country, which the lead names.
  return places.some(({ start, level }) => start < from + LEAD && level === 'country' && WHOLE.has(text.slice(start, start + 2))) ? NATION : undefined;
}

const WHOLE: ReadonlySet<string> = new Set(['全国', '我国']);
/** Characters of a release within which its own place is named. */
const LEAD = 400;

/** The place that a headline, or the line that tells before whom it was given, names or that holds all it names; undefined where it speaks of the country, of others, or points (我市). */
function namedIn(line: string | undefined, { bodies }: RegionClues, context: RegionContext, places: Places): string | undefined {
  if (line === undefined) return undefined;
  const mentions = titledPlaces(line, places).flatMap((mention) => (mention.deictic === undefined && !isOfHouse(line, mention, bodies) ? [firmPlace(line, mention, bodies)] : []));
  if (mentions.some(({ level }) => level === 'country' || level === 'foreign' || level === 'group')) return undefined;
  const paths = mentions.map((mention) => placeOf(mention, context)?.path.split('/'));
  const [first] = paths;
  if (first === undefined || paths.includes(undefined)) return undefined;
  const shared = first.filter((_, depth) => paths.every((path) => path?.slice(0, depth + 1).join('/') === first.slice(0, depth + 1).join('/')));
  return shared.length === 0 ? undefined : shared.join('/');
}

/** 江苏银行|泰州分行 in a headline: the branch says where, not the house. */
function isOfHouse(title: string, { start: at }: PlaceMention, bodies: readonly BodyMention[]): boolean {
  return bodies.some(({ text, place, start }) => place !== undefined && place.start > start && title.startsWith(text, at));
}

/** 深圳前海微众银行 in a headline: the firm is known by the text, its zone says where it is registered. */
function firmPlace(title: string, mention: PlaceMention, bodies: readonly BodyMention[]): PlaceMention {
  const firm = mention.level === 'zone' ? bodies.find(({ text }) => title.startsWith(text, mention.start)) : undefined;
  return firm === undefined ? mention : cityOfFirm(mention, firm.type);
}

/** True where several provinces are named, and no 我市 points at one of them. */
function isOfSeveral({ within, points }: Tally): boolean {
  return points.province + points.city + points.county + points.region <= FEW && [...within.keys()].filter(({ level }) => level === 'province').length >= SEVERAL;
}

/** Of 全省 and 当地全市, said of the one told of. */
const FEW = 1;
const SEVERAL = 3;

/** 上海央行总部发布长三角地区信贷情况。…长三角地区存款…: a group that is told of often, where only names of offices hold a province of it. */
function spokenGroup(weighed: readonly Weighed[], { groups, nation, points }: Tally): string | undefined {
  const [first] = [...groups].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] < OFTEN || nation > first[1] || points.province + points.city + points.county + points.region > 0) return undefined;
  const tellsOfPart = weighed.some(({ mention: { level }, weight }) => !WIDE.has(level) && weight > WEIGHTS.dateline && weight !== WEIGHTS.body);
  return tellsOfPart ? undefined : first[0];
}

/** Levels of what is no province, nor a part of one. */
const WIDE: ReadonlySet<string> = new Set(['group', 'country', 'foreign']);

/** Its title, or as many mentions, for a ministry to tell of it alone. */
const OFTEN = 5;
