/** Places that are counted by what goes there: 通达|25个|国家, 来自|30个|国家和地区的企业. */
import { isCounter } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { textOf, type Name } from './name.js';

/** Names of places of which nothing more is said: 国家和地区, 城市. */
const PLACES = patternOf`^${'names/where_from'}?(?:${'names/sorts_of_places'}${'predicates/joins'}?)+$`;
/** Words of reaching and of coming from (网络覆盖|28个|省份), and what stands apart from their verb: 产品出口|到. */
const REACHING = patternOf`${'names/reaching'}$`;
const TO: ReadonlySet<string> = setOf('predicates/to_object');
/** 覆盖了|全国|2702个县. */
const DONE = patternOf`(?<=.)${'predicates/done_marks'}$`;
/** What may stand between the verb and the counter. */
const BETWEEN: ReadonlySet<string> = new Set(['place', 'adverb', 'reach', 'aux', 'deixis', 'body', 'enum']);
const JOINED = patternOf`${'predicates/joins'}$`;
const JOINS: ReadonlySet<string> = new Set(['enum', 'and', 'de', 'noun', 'place']);
/** Tokens between one count of places and the next: 25个|国家|、|223个|城市. */
const MAX_APART = 4;

/**
 * The name with the verb that says what the places are to it; the name itself where it says more than what sort of place. `at`: of the counter.
 *
 *     班列通达欧洲25个国家223个城市          通达国家, 通达城市
 *     连接200多个国家和地区的600多个港口     连接国家和地区, 连接港口
 *     来自30个国家和地区的197家企业         企业来源国家和地区
 */
export function withReach(name: Name, tokens: readonly Token[], at: number): Name {
  const verb = tokens[at]?.quantity?.dimension === 'count' && isPlaceSort(name.text) ? verbBefore(tokens, at) : undefined;
  if (verb === undefined) return name;
  const comers = ORIGINS.has(verb.text) ? (comersAt(tokens, verb.at - 1, -1) ?? comersBehind(tokens, name.end)) : undefined;
  // 来自甲、乙等9个国家: of those who come the list says more.
  if (comers === undefined && ORIGINS.has(verb.text) && tokens.slice(verb.at, at).some(({ kind }) => kind === 'enum')) return name;
  return { ...name, text: (comers === undefined ? verb.text : comers + SOURCE) + name.text };
}

/** 来自30个国家|的|197家|企业参展: who comes from there. */
function comersBehind(tokens: readonly Token[], end: number): string | undefined {
  let at = tokens.findIndex((token) => token.start >= end);
  if (tokens[at]?.kind !== 'de') return undefined;
  at++;
  while (isCounter(tokens[at]?.kind) || tokens[at]?.kind === 'adverb') at++;
  // 境外|采购商
  const where = tokens[at]?.kind === 'place' && tokens[at]?.end === tokens[at + 1]?.start ? (tokens[at++]?.text ?? '') : '';
  return comersAt(tokens, at, 1, where);
}

/** The noun at `at`, as whom it names, unless it is one of several that go on in the direction of `step`. */
function comersAt(tokens: readonly Token[], at: number, step: 1 | -1, where = ''): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'noun') return undefined;
  const stem = token.text.slice(0, token.text.length - (token.deed ?? 0));
  // 197家|企业参展: what they have come for tells them from others.
  const deed = token.text.slice(stem.length);
  // 入境|旅客
  const act = tokens[at - 1]?.kind === 'act' && tokens[at - 1]?.end === token.start ? (tokens[at - 1]?.text ?? '') : '';
  const text = (TAKES_PART.has(deed) ? deed : '') + act + where + stem.replace(ATTENDING, '');
  return text.length < MIN_UNITS || text.length > MAX_UNITS || JOINS.has(tokens[at + step]?.kind ?? '') ? undefined : text;
}

/** Of 外国旅客来源国家 外国旅客: who comes from the places that are counted so; undefined of other names. */
export function comersOf(name: string): string | undefined {
  return COMERS.exec(name)?.groups?.['comers'];
}

const TAKES_PART = setOf('names/takes_part');
/** 嘉宾|与会 */
const ATTENDING = patternOf`(?<=.{2})${'names/attending'}$`;
const [SOURCE = ''] = wordsOf('names/source_word');
const COMERS = new RegExp(`^(?<comers>.{2,})${SOURCE}(?:${PLACES.source.slice(1)})`, 'u');
const MIN_UNITS = 2;
const MAX_UNITS = 6;

/** True of names that say of what sort a place is, and no more: 国家和地区. */
export function isPlaceSort(name: string): boolean {
  return PLACES.test(name);
}

interface Verb {
  readonly text: string;
  readonly at: number;
}

/** The verb that governs the counter, by itself or by the count of places before it. */
function verbBefore(tokens: readonly Token[], counter: number): Verb | undefined {
  let at = counter - 1;
  while (BETWEEN.has(tokens[at]?.kind ?? '')) at--;
  const word = tokens[at];
  if (word === undefined) return undefined;
  const text = TO.has(word.text) ? (tokens[at - 1]?.text ?? '') + word.text : word.text;
  const own = REACHING.exec(text.replace(DONE, ''))?.[0];
  if (own !== undefined) return { text: own, at };
  const other = counterBefore(tokens, counter);
  const verb = other < 0 ? undefined : verbBefore(tokens, other);
  // 来自30个国家的9座城市: where they are from is said of the first.
  return verb !== undefined && !(ORIGINS.has(verb.text) && tokens[counter - 1]?.kind === 'de') ? verb : undefined;
}

const ORIGINS: ReadonlySet<string> = setOf('names/origins');

/** Index of the count of places that stands right before; -1 where something else does. */
function counterBefore(tokens: readonly Token[], counter: number): number {
  let at = counter - 1;
  while (at >= 0 && counter - at <= MAX_APART && JOINS.has(tokens[at]?.kind ?? '')) at--;
  const counted = textOf(tokens.slice(at + 1, counter).filter(({ kind }) => kind === 'noun' || kind === 'and'));
  return at >= 0 && isCounter(tokens[at]?.kind) && PLACES.test(counted.replace(JOINED, '')) ? at : -1;
}
