/** Organisations in running text: names of the lexicon, and whatever the grammar of their names builds. */
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { oneStandsAt } from '../../text/stands.js';
import { asPlace, withPlaces } from './acting.js';
import { frontOf, opensWithLevel, type Front } from './edge.js';
import { joinedTo } from './join.js';
import { isHouse, startOf, type Ending } from './start.js';
import { headOf } from './title.js';
import { movedTo, placedBody, pointingBody, seatedBody, withHead } from './shape.js';
import { findPlaces } from '../place.js';
import type { Bodies, BodyEntry } from '../../lexicon/bodies.js';
import type { Places } from '../../lexicon/places.js';
import { isLatin } from '../../lexicon/units.js';
import { type Hit, lengthBefore, longest, mayStand } from '../../lexicon/trie.js';
import type { BodyMention, PlaceMention } from '../../types.js';

/** What the finder knows. `mentions`: what `findPlaces` found in the same text; absent, they are looked for. */
export interface BodyClues {
  readonly bodies: Bodies;
  readonly places: Places;
  readonly mentions?: readonly PlaceMention[];
}

/**
 * Every organisation in [from, to) of a text in simplified characters, in order, never overlapping.
 *
 *     据市发改委和新乡海关统计，中原区政务服务办公室主任…介绍
 *       ^^^^^^   ^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^ title 主任
 *
 * Common nouns (上市公司, 有关部门, 中心城市, 发布会) are none. 该局 points at the body before it.
 * A place whose head speaks (延津县委常委、常务副县长…) is a body too, its span the place's.
 */
export function findBodies(text: string, from: number, to: number, { bodies, places, mentions }: BodyClues): BodyMention[] {
  const clues: Clues = { bodies, places: mentions ?? findPlaces(text, from, to, places) };
  const found: BodyMention[] = [];
  let last: BodyMention | undefined;
  const { trie, own } = bodies;
  for (let at = from; at < to; ) {
    if (!mayStand(trie, text, at) && !(own !== undefined && mayStand(own, text, at))) {
      at++;
      continue;
    }
    const hit = hitAt(text, at, bodies);
    const body = hit && hit.end <= to ? bodyAt(text, at, hit, { from, to, clues, last }) : undefined;
    if (!body || isShare(text, body)) {
      at++;
      continue;
    }
    if (last?.start === body.start) found.pop();
    last = withKind(text, from, asPlace(text, withHead(body, headOf(text, body.end, to, bodies))), bodies);
    found.push(last);
    at = last.person?.end ?? last.title?.end ?? last.end;
  }
  return withPlaces(text, to, found, clues);
}

/** 市场研究机构|远望: the body, knowing that it is called so. */
function withKind(text: string, from: number, body: BodyMention, { called }: Bodies): BodyMention {
  if (lengthBefore(called, text, body.start, from) === 0) return body;
  const told = movedTo(body, body.start, body.end);
  told.called = true;
  return told;
}

/** The longest form that begins at a place; the document's own where it is as long as the lexicon's. */
function hitAt(text: string, at: number, { trie, own }: Bodies): Hit<readonly BodyEntry[]> | undefined {
  const common = longest(trie, text, at);
  const mine = own && longest(own, text, at);
  return mine && (!common || mine.end >= common.end) ? mine : common;
}

interface Clues {
  readonly bodies: Bodies;
  readonly places: readonly PlaceMention[];
}

interface Scan {
  readonly from: number;
  readonly to: number;
  readonly clues: Clues;
  readonly last: BodyMention | undefined;
}

function bodyAt(text: string, at: number, hit: Hit<readonly BodyEntry[]>, scan: Scan): BodyMention | undefined {
  for (const entry of hit.entry) {
    if (oneStandsAt(text, entry.unless, hit.end) && !SPEAKERS.test(text.slice(hit.end, hit.end + SPEAKER_UNITS))) continue;
    if (entry.kind === 'points') return pointingBody(text, at, hit.end);
    if (entry.kind === 'alias') {
      if (entry.opens === true && at > 0 && !OPENS.test(text.slice(Math.max(0, at - LEADS_IN), at))) continue;
      if (isInWord(text, at, hit.end) || (entry.body.type === 'company' && isRegistered(text, at, hit.end))) continue;
      return movedTo(entry.body, at, hit.end);
    }
    if (entry.kind === 'name') {
      if (at > scan.from && COUNTRY_WORDS.has(text.slice(at - 1, at + 1))) continue;
      if (entry.type === 'company' && isRegistered(text, at, hit.end)) continue;
      if (entry.careful && !spoken(text, at, hit.end, scan.clues.bodies)) continue;
      return namedBody(text, at, hit.end, { entry, scan });
    }
    if (at > scan.from && entry.unlessBefore.includes(text.charAt(at - 1)) && !isHeaded(text, at, hit.end)) continue;
    const body = builtBody(text, at, hit.end, { from: scan.from, to: scan.to, clues: scan.clues, last: scan.last, ending: entry });
    if (body && !isField(text, body)) return body;
  }
  return undefined;
}

/** 派出所|有关负责人 is no 所有. */
const SPEAKERS = patternOf`^${'bodies/speakers'}`;
const SPEAKER_UNITS = 6;

/** What a clause opens with: a mark, or a word before its subject. */
const OPENS = patternOf`(?:[^\p{Script=Han}\p{L}\d]|${'bodies/before_subjects'})$`;
const LEADS_IN = 3;

/** 快手|-W, 小米集团|-W: the share of that name. */
function isShare(text: string, { type, end }: BodyMention): boolean {
  return type === 'company' && text.charAt(end) === '-' && isLatin(text.charCodeAt(end + 1));
}

/** 绿色银行方面，融资余额…。财富银行方面，: a line of business that the text turns to; not 平湖市教育局方面, and no bank of the lexicon (招商银行方面). */
function isField(text: string, { place, start, end }: BodyMention): boolean {
  return place === undefined && BANK.test(text.slice(start, end)) && FIELD.has(text.slice(end, end + FIELD_UNITS));
}

const BANK = patternOf`^\p{Script=Han}{2}${'bodies/lines_of_business'}$`;
const FIELD: ReadonlySet<string> = new Set(wordsOf('names/fields').flatMap((word) => [`${word}，`, `${word},`]));
/** Characters of 方面，. */
const FIELD_UNITS = 3;

/** 海信|（扬州）冰箱有限公司, 安徽|江淮汽车|集团股份有限公司: the brand is in the full name of a firm. */
function isRegistered(text: string, start: number, end: number): boolean {
  const pattern = text.charAt(end) === '（' ? BRACKETED : HAN.test(text.charAt(start - 1)) ? LIMITED : undefined;
  if (pattern === undefined) return false;
  pattern.lastIndex = end;
  return pattern.test(text);
}

const BRACKETED = /（[^（）]{2,8}）\p{Script=Han}{0,14}公司/uy;
const LIMITED = /\p{Script=Han}{0,6}有限(?:责任)?公司/uy;
const HAN = /\p{Script=Han}/u;

/** 效益处|处长: with its head behind it, it is no 益处. */
function isHeaded(text: string, start: number, end: number): boolean {
  return text.charAt(end + end - start) === '长' && text.startsWith(text.slice(start, end), end);
}

/** True where Latin letters go on before or behind: IDC in IDCX. */
function isInWord(text: string, start: number, end: number): boolean {
  return (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) || (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)));
}

const COUNTRY_WORDS = setOf('bodies/country_words');
const CENTRAL = wordsOf('bodies/central');

/** A body of the lexicon; 美国商务部 and 市国资委 share only the name with ours. */
function namedBody(text: string, start: number, end: number, { entry, scan }: { entry: BodyEntry & { kind: 'name' }; scan: Scan }): BodyMention {
  const { name, type, national, seat } = entry;
  const own = text.slice(start, end);
  const mayHaveFront = type === 'government' || (type === 'customs' && seat !== undefined);
  const front = mayHaveFront ? frontOf(text, start, Math.max(scan.from, scan.last?.end ?? scan.from), scan.clues) : undefined;
  const abroad = front?.place?.level === 'foreign' && start - front.place.end <= ABROAD_GAP ? front.place : undefined;
  const before = front?.place?.end === start ? front.place : abroad;
  const isLocal = before !== undefined && !CENTRAL.some((word) => own.startsWith(word)) && before.level !== 'country' && before.level !== 'group';
  // 上海|浦江海关, 深圳前海|海关: where the table says that it sits.
  const ahead = type === 'customs' && seat !== undefined ? (isLocal ? before : scan.clues.places.find((place) => place.start < start && place.end > start)) : undefined;
  if (ahead) return seatedBody(text, ahead.start, end, { type, seat });
  if (before && (before.level === 'foreign' || isLocal)) return placedBody(text, before.start, end, { type, place: before });
  if (front?.level !== undefined && front.level === start - 1 && front.field === start && !CENTRAL.some((word) => own.startsWith(word))) {
    const place = placeOf(text, front.level, { stem: start, front, bodies: scan.clues.bodies });
    return placedBody(text, front.level, end, { type, place });
  }
  const body = seatedBody(text, start, end, { type, seat });
  body.name = name;
  body.national = national || undefined;
  return body;
}

/** Words between a country and the rest of the name: 黎巴嫩|公共|卫生部. */
const ABROAD_GAP = 4;

function spoken(text: string, start: number, end: number, bodies: Bodies): boolean {
  return lengthBefore(bodies.speechBefore, text, start, 0) > 0 || longest(bodies.speech, text, end) !== undefined;
}

const OF_SEVERAL = patternOf`^${'places/several'}${'places/divisions_abroad'}$`;

/** The body whose ending stands at [stem, end): joined to the body before it, or with a start of its own. */
function builtBody(text: string, stem: number, end: number, scan: Scan & { ending: Ending }): BodyMention | undefined {
  const { clues, last, ending } = scan;
  // B站|站内: the ending said again is no unit of what ends in it.
  if (last?.end === stem && end - stem === 1 && text.charAt(stem) === text.charAt(stem - 1)) return undefined;
  const floor = Math.max(scan.from, last?.end ?? scan.from);
  const front = frontOf(text, stem, floor, clues);
  const joined = last && joinedTo(text, { start: stem, end }, front, { last, ending, bodies: clues.bodies });
  if (joined) return joined;
  const from = startOf(text, stem, { end, front, ending, bodies: clues.bodies });
  if (!from) return undefined;
  const named = placeOf(text, from.start, { stem, front, bodies: clues.bodies });
  // 美国|全国房地产经纪人协会: another country's own.
  const abroad = named?.level === 'country' && named.start === from.start ? foreignBefore(from.start, floor, clues.places) : undefined;
  const start = abroad?.start ?? from.start - (EACH_DIVISION.exec(text.slice(Math.max(floor, from.start - EACH_UNITS), from.start))?.[0].length ?? 0);
  const place = abroad ?? named;
  // 华容、平江两县检察院: of both, not of the one that is named last.
  if (place !== undefined && !place.deictic && OF_SEVERAL.test(text.slice(place.end, stem))) return undefined;
  const body = placedBody(text, start, end, { type: ending.types.get(from.kind) ?? 'other', place });
  body.seat = clues.bodies.serves.get(body.text);
  return body;
}

/** 各县（市）|区应急管理局, 各县（市、区）|公安局: the offices of them all, of none of which the name may begin inside. */
const EACH_DIVISION = patternOf`${'bodies/each_division'}$`;
const EACH_UNITS = 8;

/** 美国|全国…协会: the place abroad that ends at `end`, and does not begin before `floor`. */
function foreignBefore(end: number, floor: number, places: readonly PlaceMention[]): PlaceMention | undefined {
  return places.find((place) => place.level === 'foreign' && place.end === end && place.start >= floor);
}

/** The place in a name; for 市发改委 a deictic of one character. */
function placeOf(text: string, start: number, { stem, front, bodies }: { stem: number; front: Front; bodies: Bodies }): PlaceMention | undefined {
  const { place, beyond } = front;
  if (beyond?.start === start) return beyond;
  if (place && place.end <= stem) {
    const within = start >= place.start && start <= place.end;
    if (within || (start < place.start && (place.end === stem || isHouse(text, start, place.start)))) return place;
  }
  const word = text.charAt(start);
  const scope = LEVELS[word];
  if (!scope || start >= stem || !(start === front.level || opensWithLevel(text, start, bodies))) return undefined;
  const level = scope === 'region' || scope === 'town' ? 'county' : scope === 'prefecture' ? 'city' : scope;
  return { kind: 'place', start, end: start + 1, places: [], level, full: false, deictic: { word, scope } };
}

const LEVELS: Readonly<Record<string, 'province' | 'city' | 'prefecture' | 'county' | 'region' | 'town'>> = {
  省: 'province', 市: 'city', 州: 'prefecture', 县: 'county', 旗: 'county', 区: 'region', 镇: 'town', 乡: 'town',
};
