/** Organisations in running text: names of the lexicon, and whatever the grammar of their names builds. */
import { frontOf, opensWithLevel, type Front } from './body-edge.js';
import { headOf } from './body-title.js';
import { findPlaces } from './place.js';
import type { Bodies, BodyEntry, EndingKind } from '../lexicon/bodies.js';
import type { Places } from '../lexicon/places.js';
import type { BodyMention, BodyType, PlaceMention } from '../types.js';

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
  for (let at = from; at < to; ) {
    if (!clues.bodies.trie.begins(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const body = bodyAt(text, at, { from, to, clues, last: found.at(-1) });
    if (!body) {
      at++;
      continue;
    }
    if (found.at(-1)?.start === body.start) found.pop();
    const headed = asPlace(text, { ...body, ...headOf(text, body.end, to, bodies) });
    found.push(headed);
    at = headed.person?.end ?? headed.title?.end ?? body.end;
  }
  return withPlaces(text, to, found, clues);
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
type Ending = BodyEntry & { kind: 'ending' };

function bodyAt(text: string, at: number, scan: Scan): BodyMention | undefined {
  const hit = scan.clues.bodies.trie.longest(text, at);
  if (!hit || hit.end > scan.to) return undefined;
  for (const entry of hit.entry) {
    if (entry.kind === 'points') return { kind: 'body', start: at, end: hit.end, text: text.slice(at, hit.end), type: 'other', points: true };
    if (entry.unless.some((word) => text.startsWith(word, hit.end))) continue;
    if (entry.kind === 'name') {
      if (entry.careful && !spoken(text, at, hit.end, scan.clues.bodies)) continue;
      const { name, type, national } = entry;
      return { kind: 'body', start: at, end: hit.end, text: text.slice(at, hit.end), type, name, ...(national ? { national } : {}) };
    }
    const body = builtBody(text, at, hit.end, { ...scan, ending: entry });
    if (body) return body;
  }
  return undefined;
}

function spoken(text: string, start: number, end: number, bodies: Bodies): boolean {
  return bodies.speechBefore.ending(text, start, 0) > 0 || bodies.speech.longest(text, end) !== undefined;
}

/** The body whose ending stands at [stem, end): joined to the body before it, or with a start of its own. */
function builtBody(text: string, stem: number, end: number, scan: Scan & { ending: Ending }): BodyMention | undefined {
  const { clues, last, ending } = scan;
  const floor = Math.max(scan.from, last?.end ?? scan.from);
  const front = frontOf(text, stem, floor, clues);
  if (last && front.edge === last.end && joins(text, stem, front, { last, ending, clues })) {
    return { ...last, end, text: text.slice(last.start, end), type: typeOf(ending) };
  }
  const from = startOf(text, stem, { end, front, ending, clues });
  if (!from) return undefined;
  const { start } = from;
  const place = placeOf(text, start, { stem, front, bodies: clues.bodies });
  return { kind: 'body', start, end, text: text.slice(start, end), type: ending.types.get(from.kind) ?? 'other', ...(place ? { place } : {}) };
}

/** How far a unit's own name may reach behind the body it belongs to: 商务部|外资司. */
const UNIT = 14;

function joins(text: string, stem: number, front: Front, near: { last: BodyMention; ending: Ending; clues: Clues }): boolean {
  const { last, ending, clues } = near;
  const gap = stem - last.end;
  if (last.points || last.title || gap > UNIT) return false;
  if (typeOf(ending) === 'company' && last.type === 'government') return false;
  if (opensWithLevel(text, last.end, clues.bodies) && (front.field - last.end <= 1)) return false;
  if (front.place?.start === last.end && last.name === undefined) return false;
  return !(ending.types.has('seat') && ending.types.size === 1);
}

interface Choice {
  /** Where the ending ends. */
  readonly end: number;
  readonly front: Front;
  readonly ending: Ending;
  readonly clues: Clues;
}

/** How many characters may stand between a place and an open ending: 郑州|商品|交易所. */
const OPEN_GAP = 12;
/** Names longer than this are sentences. */
const LONGEST = 28;

/** The ways an ending can make a name, the first that gives a start wins. */
const STARTS: Readonly<Record<EndingKind, (text: string, stem: number, choice: Choice) => number | undefined>> = {
  seat: seatStart, strong: strongStart, open: openStart, tight: tightStart,
};

function startOf(text: string, stem: number, choice: Choice): { start: number; kind: EndingKind } | undefined {
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
  const { front, ending, clues } = choice;
  const { place } = front;
  if (place?.end === stem) {
    if (ending.ending === '委' && !place.full && !place.deictic && place.level !== 'province') return undefined;
    if (place.level === 'group') return undefined;
    return placeStart(place);
  }
  if (front.level !== undefined && front.field === stem && (front.level === front.edge || clues.bodies.levelWords.ending(text, stem, front.level) > 0)) return front.level;
  return undefined;
}

/** A name of its own: what stands between the place, or the border, and the ending must be more than a common noun. */
function strongStart(text: string, stem: number, choice: Choice): number | undefined {
  const { end, front, ending, clues } = choice;
  const { generic } = clues.bodies;
  const { place, edge } = front;
  if (place && place.end <= stem) {
    const rest = text.slice(place.end, end);
    const bare = rest === ending.ending;
    const local = place.level !== 'country' && place.level !== 'foreign' && place.level !== 'group';
    if (bare || generic.has(rest)) {
      const type = typeOf(ending);
      const institution = type !== 'company' && type !== 'institute' && type !== 'association';
      const allowed = local && bare && institution && (!place.deictic || type === 'court');
      return allowed ? placeStart(place) : undefined;
    }
    if (place.deictic) return rest.length - ending.ending.length > 1 ? place.end : undefined;
    return end - place.start <= LONGEST ? place.start : undefined;
  }
  const start = front.level !== undefined && front.field < stem ? front.level : edge;
  const name = text.slice(start, end);
  if (generic.has(name) || stem - start < 2 || name.length > LONGEST) return undefined;
  return genericTail(text, start, end, generic) ? undefined : start;
}

/** 某某上市公司 is no name: a common noun of more than the ending closes it and little stands before. */
function genericTail(text: string, start: number, end: number, generic: ReadonlySet<string>): boolean {
  for (let at = start + 1; at < end - 2; at++) if (generic.has(text.slice(at, end)) && at - start < 2) return true;
  return false;
}

function openStart(text: string, stem: number, choice: Choice): number | undefined {
  const { end, front, ending, clues } = choice;
  const { place, edge, field } = front;
  const type = typeOf(ending);
  const { generic } = clues.bodies;
  if (place && stem - place.end <= OPEN_GAP && !generic.has(text.slice(place.end, end)) && place.level !== 'group') {
    if (type === 'customs' && stem > place.end) return undefined;
    if (!place.deictic) return place.start;
    return stem > place.end ? placeStart(place) : undefined;
  }
  if (place?.end === stem && (type === 'customs' || type === 'other') && !place.deictic && place.level !== 'country') return place.start;
  if (type === 'customs' || generic.has(text.slice(edge, end))) return undefined;
  if (front.level !== undefined && field < stem) return front.level;
  if (opensWithLevel(text, edge, clues.bodies) && stem - edge <= OPEN_GAP && stem - edge > 1) return edge;
  if (isDigit(text.charCodeAt(edge))) return edge;
  return stem - field >= 4 && !generic.has(text.slice(field, end)) ? field : undefined;
}

/** Endings that a field alone makes a name of: 财政局, not 财政所 or 财政部门. */
const ALONE = new Set(['局', '厅', '委', '办', '办公室', '署', '分局', '总局', '支队', '总队', '委员会', '管理委员会', '大厅']);

function tightStart(text: string, stem: number, choice: Choice): number | undefined {
  const { end, front, ending, clues } = choice;
  const { place, field, level } = front;
  if (field === stem) return undefined;
  if (place?.end === field && place.level !== 'group') return placeStart(place);
  if (level !== undefined) return level;
  if (clues.bodies.generic.has(text.slice(field, end))) return undefined;
  return ALONE.has(ending.ending) || (ending.ending === '中心' && stem - field >= 4) ? field : undefined;
}

function typeOf(ending: Ending): BodyType {
  for (const type of ending.types.values()) return type;
  return 'other';
}

/** The place in a name; for 市发改委 a deictic of one character. */
function placeOf(text: string, start: number, { stem, front, bodies }: { stem: number; front: Front; bodies: Bodies }): PlaceMention | undefined {
  const { place } = front;
  if (place && place.end <= stem && start <= place.end && start >= place.start) return place;
  const word = text.charAt(start);
  const scope = LEVELS[word];
  if (!scope || start >= stem || !(start === front.level || opensWithLevel(text, start, bodies))) return undefined;
  const level = scope === 'region' || scope === 'town' ? 'county' : scope;
  return { kind: 'place', start, end: start + 1, places: [], level, full: false, deictic: { word, scope } };
}

const LEVELS: Readonly<Record<string, 'province' | 'city' | 'county' | 'region' | 'town'>> = {
  省: 'province', 市: 'city', 州: 'city', 县: 'county', 旗: 'county', 区: 'region', 镇: 'town', 乡: 'town',
};

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Seats of a place's own power: with an office behind them the place speaks (延津县委·书记). */
const SEATS = new Set(['委', '党工委', '党委', '政府', '人民政府', '管委会', '管理委员会']);

function asPlace(text: string, body: BodyMention): BodyMention {
  const { place, title } = body;
  if (!place || place.deictic || !title || place.start !== body.start || !SEATS.has(text.slice(place.end, body.end))) return body;
  const { start, end } = place;
  return { ...body, end, text: text.slice(start, end), type: 'government', isPlace: true, title: { start: end, end: title.end, word: text.slice(end, title.end) } };
}

/** A place whose head follows it becomes a body. */
function withPlaces(text: string, to: number, found: readonly BodyMention[], clues: Clues): BodyMention[] {
  const all = [...found];
  for (const place of clues.places) {
    if (place.end >= to || place.level === 'country' || place.level === 'group' || place.level === 'foreign') continue;
    if (all.some((body) => body.start < place.end && place.start < body.end)) continue;
    const head = headOf(text, place.end, to, clues.bodies);
    if (head.title) all.push({ kind: 'body', start: place.start, end: place.end, text: text.slice(place.start, place.end), type: 'government', place, isPlace: true, ...head });
  }
  return all.sort((a, b) => a.start - b.start);
}
