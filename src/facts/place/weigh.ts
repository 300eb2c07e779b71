/** How much each mention of a place says about what a release is about. */
import { longest } from '../../lexicon/trie.js';
import { findPlaces } from '../../annotate/place.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { Places } from '../../lexicon/places.js';
import type { BodyMention, PlaceMention } from '../../types.js';
import { WEIGHTS, type Weighed } from './tally.js';

/** What a release says about where it is from. Mentions are of `text`, in order. */
export interface RegionClues {
  readonly text: string;
  readonly places: readonly PlaceMention[];
  readonly bodies: readonly BodyMention[];
  readonly title?: string | undefined;
  readonly issuer?: string | undefined;
  /** The paper that it was in. */
  readonly paper?: string | undefined;
  readonly dateline?: string | undefined;
  /** Before whom the report was given: the congress of the place that it is about. */
  readonly session?: string | undefined;
  readonly headings?: readonly string[];
  /** Where the release begins in `text`; absent for one that is too short to have a lead. */
  readonly from?: number | undefined;
}

/** Behind the place where the reporter sat: 太原8月9日电. */
const DATELINE = /^\d{1,2}月\d{1,2}日[电讯消]/u;

function isDateline(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39 && DATELINE.test(text.slice(at, at + 9));
}

/** What stands before a place that the reporter only writes from, or that the mainland deals with. */
const BEFORE_PASSING = /(?:发自|(?:内地|大陆)[与同对从自向])$/u;
const MAX_BEFORE = 3;

/** The places of a headline; where the reporter wrote from (发自北京) is none. */
export function titledPlaces(title: string, places: Places): PlaceMention[] {
  return findPlaces(title, 0, title.length, places).filter(({ start }) => !BEFORE_PASSING.test(title.slice(Math.max(0, start - MAX_BEFORE), start)));
}

/** Where the reporter sat or people met, where guests come from (台湾游客), whom the mainland deals with, and the members of a list or a line of places (海口、三亚机场, 三亚到海口). */
function isPassing({ text, places }: RegionClues, at: number): boolean {
  const mention = places[at];
  if (mention === undefined) return false;
  const { start, end } = mention;
  if (isDateline(text, end) || BEFORE_PASSING.test(text.slice(Math.max(0, start - MAX_BEFORE), start)) || isVenue(text, mention)) return true;
  return COMERS.test(text.slice(end, end + TO_COMERS)) || isBeside(text, places[at - 1]?.end, start) || isBeside(text, end, places[at + 1]?.start);
}

function isBeside(text: string, from: number | undefined, to: number | undefined): boolean {
  return from !== undefined && to === from + 1 && BESIDE.includes(text.charAt(from));
}

const BESIDE = '、和与到至';
const COMERS = patternOf`^${'places/guests'}`;
const TO_COMERS = 6;

/** 在京召开: most meetings are, whatever they are about. */
function isShort({ start, end }: PlaceMention): boolean {
  return end - start === 1;
}

/** 在香港举办, 在成都召开: where people met. */
function isVenue(text: string, { start, end }: PlaceMention): boolean {
  return text.charAt(start - 1) === '在' && MEETS.has(text.slice(end, end + 2));
}

const MEETS: ReadonlySet<string> = setOf('places/meets');

/** Where firms of other places are listed, and who lends to them: 港交所, 香港证监会, 金管局. */
const MARKET = /交所$|证监会|金管局|金融管理局$|公司$|港铁$/u;

export const TAIWAN = '台湾省';

/** Places whose offices answer for no other: a release that opens with one of them is theirs. */
export const SEPARATE: ReadonlySet<string> = new Set(['香港特别行政区', '澳门特别行政区', TAIWAN]);

/** 根据|国务院|《…条例》规定: the centre's rule that a place follows says nothing about the place. */
export function isObeyed({ text }: RegionClues, { start, end }: BodyMention): boolean {
  return OBEYS.test(text.slice(Math.max(0, start - MAX_BEFORE), start)) && RULED.test(text.slice(end, end + TO_RULE));
}

const OBEYS = patternOf`${'bodies/obeys'}$`;
const RULED = patternOf`^(?:《[^》]*》)?.?${'bodies/ruled'}`;
/** Characters from a body to the word that tells of its rule, the rule's title among them. */
const TO_RULE = 60;

/** Every place that the release names, with how much it says about what the release is about. */
export function weigh(clues: RegionClues, places: Places): Weighed[] {
  const inBodies = new Map<number, number>();
  for (const { place, type } of clues.bodies) if (place && !place.deictic) inBodies.set(place.start, type === 'customs' ? WEIGHTS.customs : WEIGHTS.body);
  const served = servedBy(clues.bodies, places);
  const weighed: Weighed[] = clues.places.map((mention, i) => ({
    mention: served.get(mention.start) ?? mention,
    text: clues.text,
    weight: isShort(mention) ? 0 : isPassing(clues, i) ? WEIGHTS.dateline : (inBodies.get(mention.start) ?? (i < 2 ? WEIGHTS.first : WEIGHTS.text)),
  })).filter(({ weight }) => weight > 0);
  const isElsewhere = namesElsewhere(clues);
  for (const { place, seat, start, end, type, text, title, person } of clues.bodies) {
    // 各国外交部长、|经济部长: an office that many countries have, and nobody's name.
    const anybody = seat === TAIWAN && title !== undefined && person === undefined;
    const sits = place === undefined && seat !== undefined && !anybody && !MARKET.test(text) && !(SEPARATE.has(seat) && isElsewhere(text)) ? places.byPath.get(seat) : undefined;
    const own = start === clues.bodies[0]?.start && seat !== undefined && SEPARATE.has(seat);
    if (sits === undefined) continue;
    const weight = own ? WEIGHTS.issuer : type === 'government' ? WEIGHTS.body : WEIGHTS.text;
    weighed.push({ mention: { kind: 'place', start, end, places: [sits], level: sits.level, full: false }, text: clues.text, weight });
  }
  const read = (text: string | undefined, weight: number): void => {
    if (text === undefined) return;
    for (const mention of titledPlaces(text, places)) weighed.push({ mention, text, weight });
  };
  read(clues.title, WEIGHTS.title);
  for (const mention of fairsIn(clues.title ?? '', places)) weighed.push({ mention, text: clues.title ?? '', weight: WEIGHTS.body });
  const issuer = clues.issuer?.replace(HOUSE_OF_BRANCH, '');
  read(issuer, WEIGHTS.issuer);
  // 安吉市场监管, an account: its county, where the text points at one; 平湖分局 is of its own.
  if (issuer !== undefined && titledPlaces(issuer, places).length === 0) {
    const branch = issuer !== clues.issuer;
    for (const mention of paperPlaces(issuer, places)) if (branch || pointsAt(clues, mention)) weighed.push({ mention, text: issuer, weight: WEIGHTS.issuer });
  }
  for (const mention of paperPlaces(clues.paper ?? '', places)) {
    weighed.push({ mention, text: clues.paper ?? '', weight: pointsAt(clues, mention) ? WEIGHTS.issuer : WEIGHTS.dateline });
  }
  read(clues.dateline, WEIGHTS.dateline);
  read(clues.session, WEIGHTS.title);
  for (const heading of clues.headings ?? []) read(heading, WEIGHTS.heading);
  return weighed;
}

/** 嘉兴市生态环境局|平湖分局: the house of a branch is elsewhere. */
const HOUSE_OF_BRANCH = patternOf`^\p{Script=Han}{2,14}?${'bodies/houses_of_branches'}(?=\p{Script=Han}{2,8}${'bodies/branches'}$)`;

/** Of the names of offices that 香港 has, too, those that are none of its here: all beside 全省, and 消费者委员会 above the signature 湖北省消费者委员会. */
function namesElsewhere({ places, bodies, issuer = '' }: RegionClues): (name: string) => boolean {
  // Asked for many bodies of one text: what does not depend on the name is looked for once, and only where one is asked for.
  let inland: boolean | undefined;
  let full: ReadonlySet<string> | undefined;
  return (name) => {
    inland ??= places.some(({ deictic }) => deictic !== undefined && INLAND.has(deictic.scope));
    if (inland) return true;
    full ??= new Set([issuer, ...bodies.flatMap(({ text, place }) => (place === undefined ? [] : [text]))]);
    for (const text of full) if (text.length > name.length && text.endsWith(name)) return true;
    return false;
  };
}

/** Levels of divisions that none of the separate places has. */
const INLAND: ReadonlySet<string> = new Set(['province', 'county']);

/** 我县, 全县 in a county's paper mean that county, 区市场监管局 in a district's the district, 我市 in that of 天津市 or of a county that is a city the city. */
function pointsAt({ places, bodies, issuer = '' }: RegionClues, { level, places: [own] }: PlaceMention): boolean {
  // 市统计局, whose release stands on the pages of 平湖市人民政府
  if (POINTING.test(issuer) && own?.name.endsWith(issuer.charAt(0)) === true) return true;
  const scopes = new Set<string | undefined>([level, level === 'city' ? undefined : SCOPES[own?.name.slice(-1) ?? '']]);
  return [...places, ...bodies.map(({ place }) => place)].some((place) => place?.deictic !== undefined && scopes.has(place.deictic.scope));
}

/** What counties and provinces that are none by name call themselves: 全区, 我市. */
const SCOPES: Readonly<Record<string, string>> = { 区: 'region', 市: 'city' };
const POINTING = patternOf`^${'places/division_ends'}(?:\p{Script=Han}{2,}${'pages/office_ends'}|${'pages/office_ends'})$`;

/** 安吉|日报: a paper is named by its county, though in other texts the short name alone is none. */
export function paperPlaces(name: string, places: Places): readonly PlaceMention[] {
  const paper = name.replace(PRESS, '');
  const found = titledPlaces(paper, places);
  if (found.length > 0) return found;
  const named = countyAt(paper, 0, places) ?? countyAt(paper, ACCOUNT_LEADS.exec(paper)?.[0].length ?? 0, places);
  return named === undefined ? found : [named];
}

const PRESS = patternOf`${'places/press_names'}.*$`;

/** The only county of that short name; undefined where the name is of several, or a common word. */
function countyAt(paper: string, start: number, { trie, common }: Places): PlaceMention | undefined {
  const { end = start, entry } = longest(trie, paper, start) ?? {};
  if (entry?.kind !== 'name' || entry.level !== 'county' || entry.places.length !== 1 || common.has(paper.slice(start, end))) return undefined;
  return { kind: 'place', start, end, places: entry.places, level: entry.level, full: false };
}

/** 今日|秭归, 微|安吉; but 微山|发布, whose own name begins so. */
const ACCOUNT_LEADS = patternOf`^(?:${'bodies/leads_of_papers'}|${'places/account_leads'})(?=.{2})`;

/** Where a fair that the title names is always held: 第136届|广交会. */
function fairsIn(title: string, { byPath }: Places): PlaceMention[] {
  return FAIRS.flatMap(([name, path]) => {
    const start = title.indexOf(name);
    const place = start < 0 ? undefined : byPath.get(path);
    return place === undefined ? [] : [{ kind: 'place', start, end: start + name.length, places: [place], level: place.level, full: false }];
  });
}

/** True of a title that tells its place by the name of a fair. */
export function namesFair(title: string | undefined): boolean {
  return title !== undefined && FAIRS.some(([name]) => title.includes(name));
}

const FAIRS = wordsOf('places/fairs').map((fair) => {
  const [name = fair, path = ''] = fair.split('=');
  return [name, path] as const;
});

/** 深圳前海微众银行 is of 深圳: the zone in a firm's name says where it is registered. */
export function cityOfFirm(mention: PlaceMention, type: BodyMention['type']): PlaceMention {
  const [zone] = mention.places;
  const city = mention.level === 'zone' && FIRMS.has(type) ? zone?.parent : undefined;
  return city === undefined ? mention : { ...mention, level: city.level, places: [city] };
}

const FIRMS: ReadonlySet<string> = new Set(['bank', 'company']);

/** For the places in names of bodies that answer for a larger one, that one: 哈尔滨海关 speaks for 黑龙江省. */
function servedBy(bodies: readonly BodyMention[], { byPath }: Places): ReadonlyMap<number, PlaceMention> {
  const served = new Map<number, PlaceMention>();
  for (const { place, seat, type } of bodies) {
    const larger = seat === undefined ? undefined : byPath.get(seat);
    if (place && larger === undefined) served.set(place.start, cityOfFirm(place, type));
    if (place && larger) served.set(place.start, { ...place, level: larger.level, places: [larger] });
  }
  return served;
}

/** 内地与香港贸易额, 大陆对台湾出口: trade told from the side of the whole country. */
const INLAND_TRADE = patternOf`(?:内地|大陆)[与同对从自向](?:香港|澳门|台湾)[^，。；]{0,6}${'places/inland_trade'}`;

/** 分地区看，东部地区…，中部地区…，西部地区…: the parts of the whole country, in one breath. */
const ALL_PARTS = /东部(?:地区)?[^。]{0,40}中部(?:地区)?[^。]{0,40}西部/u;

/** 各地抢抓农时, 多地…: over news of many provinces. */
const ALL_OVER = patternOf`^(?:【[^】]*】)?(?:[^，。]{0,12}?)${'places/all_over'}`;

/** True of a headline that speaks of many places and names none, in what no office of one of them issued. */
export function headsAllOver({ title, issuer, dateline, session }: RegionClues, places: Places): boolean {
  return title !== undefined && issuer === undefined && dateline === undefined && session === undefined && ALL_OVER.test(title) && titledPlaces(title, places).length === 0;
}

/**
 * True of a release on the trade of the mainland with 香港, 澳门 or 台湾, and of one that tells all parts of the country: where it names
 * no place of its own, it is about the whole country.
 */
export function tellsOfAll(text: string): boolean {
  return INLAND_TRADE.test(text) || ALL_PARTS.test(text);
}
