/** The place that a sentence is about as a whole: the one that it opens with. */
import { LISTERS } from '../../annotate/kinds.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { PlaceMention } from '../../types.js';
import { EVENTS } from './event.js';
import { DIVISIONS } from './here.js';
import { behindPlace } from './list.js';
import { mayBeDealtWith, WHERE } from './partner.js';
import { settlesIn } from '../settles.js';

/**
 * The place that a sentence opens with, which holds for the sentences behind it in its paragraph;
 * `release` where it opens with the country, a word that points, or several places.
 *
 *     上海全市35个商圈客流1548万人次。外来消费65亿元。       我国…, 全市…, 河北、山西…
 *     ^^^^
 */
export function topicOf(tokens: readonly Token[]): PlaceMention | 'release' | undefined {
  if (turnsTo(tokens) || opensEverywhere(tokens)) return 'release';
  return openingOf(tokens) ?? listed(tokens) ?? (turnsToNation(tokens) ? 'release' : undefined);
}

/**
 * The place that a sentence leaves its paragraph to be about: that which its last part opens with, where it or one before it was about another.
 *
 *     江苏省浓度为46微克；浙江省浓度为31微克。发生重污染6天。
 *                      ^^^^^^
 */
export function topicBehind(tokens: readonly Token[], topic: PlaceMention | undefined): PlaceMention | undefined {
  const semicolon = topic === undefined ? -1 : tokens.findLastIndex(({ kind }) => kind === 'semicolon');
  const last = semicolon < 0 ? undefined : openingOf(tokens.slice(semicolon + 1));
  return last === undefined || last === 'release' ? topic : last;
}

/** 2.|平湖市四海中学|，建设面积8752平方米: where that stands which a line of a list tells of. */
function listed([mark, thing, pause]: readonly Token[]): PlaceMention | undefined {
  const place = mark?.kind === 'skip' && pause?.kind === 'comma' ? thing?.body?.place : undefined;
  return place?.deictic === undefined ? place : undefined;
}

const NAMES = signOf({ parts: ['place'] });

function openingOf(tokens: readonly Token[]): PlaceMention | 'release' | undefined {
  if (!NAMES(tokens)) return undefined;
  const from = behindSource(tokens);
  const sourced = from > 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !(token.place || LEADS_IN.has(token.kind) || WHERE.has(token.text) || OF_LATE.has(token.text))) return undefined;
    if (!token.place) continue;
    if (tokens.some((_, i) => settlesIn(tokens, i))) return 'release';
    const { level, deictic } = token.place;
    if (EVENTS.test(tokens[at + 1]?.text ?? '') || (level !== 'group' && VENUES.test(tokens[at + 1]?.text ?? ''))) return undefined;
    const next = tokens[behindPlace(tokens, at)];
    const foreign = level === 'country' || level === 'foreign';
    const isNamed = deictic === undefined || (sourced && HELD_BY.has(deictic.scope));
    const alone = !mayBeDealtWith(tokens, at) && !foreign && isNamed && !LISTERS.has(next?.kind ?? '');
    return alone ? token.place : 'release';
  }
  return undefined;
}

/** 据市统计局统计，|全县|…: the whole that a speaker tells of goes on behind the full stop, whatever his own place is. */
const HELD_BY: ReadonlySet<string> = new Set(['province', 'city', 'county']);

const NATION = '我国';
const OF_NATION = signOf({ words: [NATION] });

/** 为吸引更多外资，我国21个自贸试验区…: a report of the country that had named one city turns back to it. */
function turnsToNation(tokens: readonly Token[]): boolean {
  if (!OF_NATION(tokens)) return false;
  const at = tokens.findIndex(({ place }) => place !== undefined);
  return tokens[at]?.text === NATION && tokens[at - 1]?.kind === 'comma';
}

/**
 * Where the thing that a sentence tells of stands, which the sentences behind tell more of; undefined where it opens nothing.
 *
 *     我国首个示范项目今天在黑龙江双鸭山市正式开工建设。项目年产30万吨。
 *                           ^^^^^^^^^^^^^^
 */
export function siteOf(tokens: readonly Token[]): PlaceMention | undefined {
  if (!NAMES(tokens)) return undefined;
  for (let at = tokens.length - 2; at > 0; at--) {
    const place = tokens[at]?.place;
    if (place === undefined) continue;
    const next = tokens[at + 1]?.kind === 'adverb' ? tokens[at + 2] : tokens[at + 1];
    return tokens[at - 1]?.text === IN && DIVISIONS.has(place.level) && !place.deictic && OPENED.test(next?.text ?? '') ? place : undefined;
  }
  return undefined;
}

/**
 * Where a sentence says that a fair, a match or a concert is held; who comes to it (the sentences behind) comes there.
 *
 *     第六届茶叶博览会今天在杭州开幕。本届茶博会吸引了800家参展商。
 *                           ^^^^
 */
export function venueOf(tokens: readonly Token[]): PlaceMention | undefined {
  if (!NAMES(tokens)) return undefined;
  for (let at = 1; at < tokens.length - 1; at++) {
    const place = tokens[at]?.place;
    if (place === undefined || tokens[at - 1]?.text !== IN || !DIVISIONS.has(place.level) || place.deictic) continue;
    if (MEETS.test(tokens[at + 1]?.text ?? '') && tellsOfFair(tokens)) return place;
  }
  return undefined;
}

function tellsOfFair(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => HELD.test(text));
}

/** 国新办在京|举行新闻发布会，介绍…, 在北京|公布数据, 在北京|表示，…: where people met, whatever they told of. */
export function isMetIn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== IN) return false;
  if (tokens[at + 1]?.kind === 'say') return true;
  const next = tokens[at + 1]?.text ?? '';
  return (PUBLISHES.test(next) || (MEETS.test(next) && tokens.some(({ text }) => MEETINGS.test(text)))) && !tellsOfFair(tokens) && !attends(tokens);
}

const PUBLISHES = patternOf`^${'places/publishes'}`;

const MEETINGS = patternOf`${'places/meetings'}`;

/** The preposition before where something is held or stands. */
export const IN = '在';
const MEETS = patternOf`^${'places/meets'}`;
const HELD = patternOf`${'places/held'}[”》]?$`;

/** 本届茶博会吸引了800家参展商, 选手410人: of those who come to what is held. */
export function attends(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => ATTENDS.test(text));
}

const ATTENDS = patternOf`${'places/attends'}`;

const OPENED = patternOf`^${'places/opened'}`;

/** 各地围绕…, 各级法院…. */
function opensEverywhere([first, second]: readonly Token[]): boolean {
  return EVERYWHERE.test(first?.text === '各' ? `各${second?.text ?? ''}` : (first?.text ?? ''));
}

const EVERYWHERE = /^各[地级省]/u;

/** 从重点防治区看，…, 分行业看，…, 按消费类型分，…: another side of the whole. */
function turnsTo(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first?.kind === 'noun' && tokens[1]?.kind === 'comma' && SIDES.test(first.text)) return true;
  if (first?.text !== '从' && first?.text !== '分') return false;
  const end = tokens.findIndex(({ kind }) => kind === 'comma');
  return end > 0 && tokens[end - 1]?.text.endsWith('看') === true && !tokens.slice(0, end).some(({ place }) => place !== undefined);
}

const SIDES = /^(?:分|从|按).{2,10}[看分]$/u;

/** Index behind an opening clause that tells the source: 根据国家统计局发布的数据，…, 记者从市商务局获悉，…, 上海海关统计显示，…, 数据显示，…. */
function behindSource(tokens: readonly Token[]): number {
  const [first] = tokens;
  const end = tokens.findIndex(({ kind }) => kind === 'comma' || kind === 'colon');
  if (first === undefined || end < 0) return 0;
  if (first.kind === 'say' || SOURCES.some((word) => first.text.startsWith(word))) return end + 1;
  const tellsNothing = tokens[end - 1]?.kind === 'say' && !tokens.slice(0, end).some(({ place, quantity }) => place !== undefined || quantity !== undefined);
  return tellsNothing ? end + 1 : 0;
}

const SOURCES = wordsOf('places/sources');

const OF_LATE: ReadonlySet<string> = setOf('places/of_late');

/** 泰山景区, 厦门站: one sight or station, which the sentences behind are not about. */
const VENUES = patternOf`^.{0,4}?(?:国际|中央|中心)?${'places/venues'}`;
/** What may stand before the place that a sentence opens with. */
export const LEADS_IN: ReadonlySet<string> = new Set(['period', 'comma', 'adverb', 'conj', 'skip', 'paren', 'time']);

/** The town or village that a sentence names last before `to`, or whose office it names. */
export function townNamed(tokens: readonly Token[], to = tokens.length): PlaceMention | undefined {
  for (let at = to - 1; at >= 0; at--) {
    const place = tokens[at]?.place ?? tokens[at]?.body?.place;
    if (place !== undefined && !place.deictic && SETTLEMENTS.has(place.places[0]?.zone ?? '')) return place;
  }
  return undefined;
}

const SETTLEMENTS = setOf('places/town_kinds', 'places/village_kinds');

/** The last division that the sentence names in its own right: none of a list (对松滋、公安、监利3个县市…), which 该市 behind it does not mean. */
export function placeNamed(tokens: readonly Token[]): PlaceMention | undefined {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const place = tokens[at]?.place;
    if (place !== undefined && !place.deictic && DIVISIONS.has(place.level) && !isListed(tokens, at)) return place;
  }
  return undefined;
}

function isListed(tokens: readonly Token[], at: number): boolean {
  return [1, -1].some((step) => LISTERS.has(tokens[at + step]?.kind ?? '') && tokens[at + 2 * step]?.place !== undefined);
}
