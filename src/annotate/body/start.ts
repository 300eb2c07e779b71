/** Where an organisation's name starts, by the kind of its ending. */
import { opensWithLevel, type Front } from './edge.js';
import type { Bodies, BodyEntry, EndingKind } from '../../lexicon/bodies.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { buildBackTrie, lengthBefore } from '../../lexicon/trie.js';
import type { BodyType, PlaceMention } from '../../types.js';

export type Ending = BodyEntry & { kind: 'ending' };

export interface Choice {
  /** Where the ending ends. */
  readonly end: number;
  readonly front: Front;
  readonly ending: Ending;
  readonly bodies: Bodies;
}

/** How many characters may stand between a place and an open ending: 郑州|商品|交易所. */
const OPEN_GAP = 12;
/** The same before a venue: 大庆|萨尔图|机场. */
const VENUE_GAP = 6;
/** And before a custom house. */
const CUSTOMS_GAP = 4;
/** Scopes, which no name begins with. */
const WORLD: ReadonlySet<string> = setOf('bodies/world');
/** Names longer than this are sentences. */
const LONGEST = 28;

/** The ways an ending can make a name, the first that gives a start wins. */
const STARTS: Readonly<Record<EndingKind, (text: string, stem: number, choice: Choice) => number | undefined>> = {
  seat: seatStart, strong: strongStart, open: openStart, tight: tightStart,
};

/** Where the name with this ending starts, and the way it was built; undefined where it is no name. */
export function startOf(text: string, stem: number, choice: Choice): { start: number; kind: EndingKind } | undefined {
  for (const kind of ['seat', 'strong', 'open', 'tight'] as const) {
    if (!choice.ending.types.has(kind)) continue;
    const start = STARTS[kind](text, stem, choice);
    if (start !== undefined) return { start, kind };
  }
  return undefined;
}

/** 我市发改委 begins at 市; 全市法院 and 新乡海关 where the place does. */
function placeStart(place: PlaceMention): number {
  const points = place.deictic && place.deictic.scope !== 'zone' && place.end - place.start === 2 && !place.deictic.word.startsWith('全');
  return points ? place.end - 1 : place.start;
}

function seatStart(text: string, stem: number, choice: Choice): number | undefined {
  const { front, ending, bodies } = choice;
  const { place } = front;
  if (place?.end === stem) {
    if (ending.ending === '委' && !place.full && !place.deictic && place.level !== 'province') return undefined;
    const type = ending.types.get('seat');
    if (place.level === 'group' || (isScope(text, place) && type !== 'government' && type !== 'court')) return undefined;
    return placeStart(place);
  }
  if (front.level === undefined || front.field !== stem || bodies.generic.has(text.slice(front.level, choice.end))) return undefined;
  if (front.level !== front.edge && lengthBefore(bodies.levelWords, text, stem, front.level) === 0) return undefined;
  // 塞尔维亚|国家博物馆: another country's.
  return place?.level === 'foreign' && place.end === front.level ? place.start : front.level;
}

/** A name of its own: what stands between the place, or the border, and the ending must be more than a common noun. */
function strongStart(text: string, stem: number, choice: Choice): number | undefined {
  const { end, front, ending, bodies } = choice;
  const { generic } = bodies;
  const { place, edge } = front;
  const national = typeOf(ending) === 'association' ? nationalStart(text, stem) : undefined;
  if (national !== undefined) return national;
  if (place && place.end <= stem) {
    const rest = text.slice(place.end, end);
    const bare = rest === ending.ending;
    const local = place.level !== 'country' && place.level !== 'foreign' && place.level !== 'group';
    if (bare || generic.has(rest)) {
      const type = typeOf(ending);
      const institution = type !== 'company' && type !== 'institute' && type !== 'association';
      // 厦航|福州|分公司: the house that it is a branch of.
      const house = place.start - edge;
      if (bare && BRANCHES.has(ending.ending) && house >= 2 && house <= HOUSE) return edge;
      // 全国法院: all courts of the country, too.
      const all = type === 'court' && text.startsWith('全国', place.start);
      // 迪拜商会
      if (bare && place.level === 'foreign' && type === 'association' && CHAMBERS.has(ending.ending) && !WORLD.has(place.places[0]?.name ?? '')) return place.start;
      // 苏州|知识产权法庭: the one that sits there.
      if (local && type === 'court' && !place.deictic && SPECIAL.has(rest)) return placeStart(place);
      const allowed = (local || all) && bare && institution && (!pointsIn(text, place) || type === 'court');
      return allowed ? placeStart(place) : undefined;
    }
    if (WORLD.has(place.places[0]?.name ?? '')) return undefined;
    if (place.deictic) return rest.length - ending.ending.length > 1 ? place.end : undefined;
    const start = typeOf(ending) === 'company' ? place.start - lengthBefore(HOUSES, text, place.start, 0) : place.start;
    return end - start <= LONGEST ? start : undefined;
  }
  // 广东正扬传感科技|股份有限公司: all that stands behind the place is the name.
  if (front.beyond !== undefined && REGISTERED.has(ending.ending) && end - front.beyond.start <= LONGEST) return front.beyond.start;
  const start = front.level !== undefined && front.field < stem ? front.level : edge;
  const name = text.slice(start, end);
  if (bodies.trades.has(text.slice(start, stem)) || COUNTS.test(name) || READER.test(name)) return undefined;
  if (generic.has(name) || stem - start < 2 || name.length > LONGEST) return undefined;
  return genericTail(text, start, end, bodies) ? undefined : start;
}

const SPECIAL: ReadonlySet<string> = setOf('bodies/special_courts');
/** 五间公司, 176人及五间公司: how many there are. */
const COUNTS = patternOf`^(?:\d[\d,]*${'bodies/units_of_people'}|(?:\d+|${'bodies/small_numbers'})${'bodies/counted_firms'}$)`;

const READER = patternOf`${'bodies/readers'}`;
const CHAMBERS: ReadonlySet<string> = setOf('bodies/chambers');
const REGISTERED: ReadonlySet<string> = setOf('bodies/registered');
/** 高技术制造业|上市公司: of those who are called so there are many. */
const CLASSES: ReadonlySet<string> = setOf('bodies/classes_of_firms');

/** 国网|浙江省电力有限公司, 华能|山东发电有限公司: the house that a firm belongs to, before its place. */
const HOUSES = buildBackTrie(wordsOf('bodies/houses'));

/** True where the house of a firm, and nothing else, stands in [start, end). */
export function isHouse(text: string, start: number, end: number): boolean {
  return end > start && lengthBefore(HOUSES, text, end, start) === end - start;
}

/** 中国|电力建设企业|协会: the trade of a national association may hold any word; undefined where none begins so near. */
function nationalStart(text: string, stem: number): number | undefined {
  const start = text.lastIndexOf(NATION, stem);
  const trade = stem - start - NATION.length;
  return start >= 0 && trade >= 2 && trade <= TRADE && OF_TRADE.test(text.slice(start, stem)) ? start : undefined;
}

const NATION = '中国';
const TRADE = 12;
/** Words of any kind, but no phrase (中国的…, 中国将与…) and no two of them (中国商会和…协会). */
const OF_TRADE = /^中国(?!.*会和)[^的了在于将与向为是、，。；：“”（）()\s\d]+$/u;

/** Endings of branches, and how long the name of their house may be. */
const BRANCHES: ReadonlySet<string> = new Set(['分公司', '子公司', '分行', '支行']);
const HOUSE = 10;

/** 某某建筑公司, 白酒制造公司 are no names: a common noun of more than the ending closes it, and little, or a trade, stands before; of some any. */
function genericTail(text: string, start: number, end: number, { generic, trades }: Pick<Bodies, 'generic' | 'trades'>): boolean {
  for (let at = start + 1; at < end - 2; at++) {
    const tail = text.slice(at, end);
    if (!generic.has(tail)) continue;
    if (at - start < 2 || CLASSES.has(tail) || (!REGISTERED.has(tail) && trades.has(text.slice(start, at)))) return true;
  }
  return false;
}

function openStart(text: string, stem: number, choice: Choice): number | undefined {
  const { end, front, ending, bodies } = choice;
  const { place, edge, field } = front;
  const type = typeOf(ending);
  const { generic } = bodies;
  if (place && stem - place.end <= (type === 'other' ? VENUE_GAP : OPEN_GAP) && place.level !== 'foreign' && !generic.has(text.slice(place.end, end)) && place.level !== 'group') {
    // 上海|浦江|海关: a house of a part of the city.
    if (type === 'customs' && stem > place.end && (edge > place.start || stem - place.end > CUSTOMS_GAP || pointsIn(text, place))) return undefined;
    if (!pointsIn(text, place)) return place.start;
    return stem > place.end ? placeStart(place) : undefined;
  }
  if (place?.end === stem && place.level !== 'country' && mayHouse(text, place, type) && !pointsIn(text, place)) return place.start;
  if (type === 'customs' || generic.has(text.slice(edge, end))) return undefined;
  if (front.level !== undefined && field < stem) return front.level;
  if (opensWithLevel(text, edge, bodies) && stem - edge <= OPEN_GAP && stem - edge > 1) return edge;
  if (isDigit(text.charCodeAt(edge))) return edge;
  return stem - field >= 4 && !generic.has(text.slice(field, end)) ? field : undefined;
}

/** True of a place that names what stands right behind it: 新乡|海关, 重庆|机场; of 浙江|机场 only behind 经 or 从. */
function mayHouse(text: string, place: PlaceMention, type: BodyType): boolean {
  if (type === 'customs') return true;
  return type === 'other' && (!isProvince(place) || THROUGH.includes(text.charAt(place.start - 1)));
}

/** 经广西口岸|过境: what one goes through ends there, and is no part of the name behind it. */
const THROUGH = '经从自由';

/** 浙江机场, 浙江口岸: all of a province, no building; 重庆机场 is one. */
function isProvince({ level, places: [place] }: PlaceMention): boolean {
  return level === 'province' && place?.name.endsWith('市') !== true;
}

/** Characters between a country and the ending of a name. */
const ABROAD_GAP = 8;
/** A number behind a place or a part of it: 北部一所. */
const COUNTED = patternOf`(?:^|${'bodies/sides'})(?:\d|${'bodies/some'})`;
/** 加沙城一|处. */
const SOME = patternOf`^(?:\d|${'bodies/some'})$`;
/** Endings that name all bodies of a field: 全省财政系统. */
const WHOLE = setOf('bodies/names_all');
/** Endings that a field alone makes a name of: 财政局, not 财政所 or 财政部门. */
const ALONE = setOf('bodies/no_names_alone');

function tightStart(text: string, stem: number, choice: Choice): number | undefined {
  const { end, front, ending, bodies } = choice;
  const { place, field, level, edge } = front;
  // 美国劳工统计局: what stands between a country and a field is part of the name.
  // 法国一所|学校: a number of them is no name.
  if (place?.level === 'foreign' && stem - place.end <= ABROAD_GAP && stem > place.end) {
    return COUNTED.test(text.slice(place.end, stem + 1)) || SOME.test(text.charAt(stem - 1)) ? undefined : place.start;
  }
  const system = lengthBefore(bodies.systems, text, end, edge);
  if (field === stem && system === 0) return undefined;
  if (place?.end === field && place.level !== 'group') {
    if (ending.ending === '中心' && bodies.generic.has(text.slice(field, end))) return undefined;
    return isScope(text, place) && !WHOLE.has(ending.ending) ? undefined : placeStart(place);
  }
  if (level !== undefined) return level;
  if (system > 0 && opensClause(text, end - system, end)) return end - system;
  if (bodies.generic.has(text.slice(field, end))) return undefined;
  return ALONE.has(ending.ending) || (ending.ending === '中心' && stem - field >= 4) ? field : undefined;
}

/** 2014年，检察机关共…, 据税务部门统计, 全国各级医保部门积极…: at the head of a clause, and not just what is joined to or owned by it. */
function opensClause(text: string, start: number, end: number): boolean {
  return HEADS.includes(text.charAt(behindAll(text, start) - 1)) && !GOES_ON.includes(text.charAt(end));
}

/** Where 全国各级 begins that stands before `at`. */
function behindAll(text: string, at: number): number {
  if (!text.startsWith('各级', at - 2)) return at;
  const before = at - 2;
  return text.charAt(before - 2) === '全' ? before - 2 : before;
}

/** What stands before the first word of a clause; nothing at the start of the text is among them. */
const HEADS = '，。；：！？、\n\r\u3000 ”）)年月日间来据由从';
/** What makes the words behind the subject. */
const GOES_ON = '的、和与及之等工人干内';

/** What an ending stands for, by its first way of making names. */
export function typeOf(ending: Ending): BodyType {
  for (const type of ending.types.values()) return type;
  return 'other';
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** 全市, 该县, and 浙江全省: words of pointing, with the name that they repeat or without. */
function pointsIn(text: string, { deictic, end }: PlaceMention): boolean {
  return deictic !== undefined || text.charAt(end - 2) === '全';
}

/** 全市, 浙江全省 and 我国 are scopes of figures; few names begin with them. */
function isScope(text: string, place: PlaceMention): boolean {
  return place.level === 'country' || text.charAt(place.end - 2) === '全';
}
