/** Bases that name no date: so long ago (比十年前), or what came before, or with, the change (较政策实施前, 比十九大). */
import { sourceOf, wordsOf } from '../../lexicon/lists.js';
import type { ChangeBasis, Span } from '../../types.js';

/** What stands behind a base: a word of direction, with what may part the two. */
export const DIRECTED = `${sourceOf('changes/compared_how')}?${sourceOf('changes/compared_movements')}`;

interface EventBase extends Span {
  readonly basis: ChangeBasis;
}

/** Every such base of the range that overlaps none of those known. */
export function basesBefore(text: string, range: Span, known: readonly Span[]): readonly EventBase[] {
  const found = [...agoIn(text, range), ...averagesIn(text, range), ...eventsIn(text, range)];
  return found.length === 0 ? found : found.filter((base) => !known.some(({ start, end }) => start < base.end && base.start < end));
}

/** 比十年前, 与五年前相比, 较一个月前. */
const AGO = /(?:与|同|和|跟|比|较|相比|相比于|相较于)(?<count>[\d一二两三四五六七八九十百]{1,4})(?<unit>多?年|个?月|个?季度|周|天|日)以?前(?:的?同期)?(?:相比)?/gu;
/** What lies one such time back is the usual base of comparison. */
const ONE_AGO: Readonly<Record<string, ChangeBasis | undefined>> = { 年: 'yoy', 月: 'mom', 个月: 'mom', 个季度: 'mom', 季度: 'mom', 周: 'mom' };

/** The bases that count back from now. */
function agoIn(text: string, { start, end }: Span): readonly EventBase[] {
  const own = text.slice(start, end);
  if (!own.includes('前', 2)) return [];
  const found: EventBase[] = [];
  for (const { 0: words, index, groups } of own.matchAll(AGO)) {
    const one = groups?.['count'] === '一' || groups?.['count'] === '1';
    if (!/^[比较]/u.test(words) && !/比/u.test(words)) continue;
    found.push({ start: start + index, end: start + index + words.length, basis: (one ? ONE_AGO[groups['unit'] ?? ''] : undefined) ?? 'since' });
  }
  return found;
}

/** 较近5年均值, 与前三年平均水平相比: what the years before came to on average. */
const RECENT = String.raw`${sourceOf('changes/recent')}[\d\p{Script=Han}]{1,3}年${sourceOf('changes/same_time')}?${sourceOf('changes/averages')}`;
const BESIDE = sourceOf('changes/beside');
const SET_AGAINST = sourceOf('changes/set_against');
const AVERAGE = new RegExp(`${sourceOf('changes/weighs')}${RECENT}${SET_AGAINST}?|${BESIDE}${RECENT}${SET_AGAINST}`, 'gu');
/** All words for an average hold it: a text without it is looked at no further. */
const [MEAN = ''] = wordsOf('changes/in_averages');

function averagesIn(text: string, { start, end }: Span): readonly EventBase[] {
  const own = text.slice(start, end);
  if (!own.includes(MEAN, 2)) return [];
  return Array.from(own.matchAll(AVERAGE), ({ 0: words, index }) => ({ start: start + index, end: start + index + words.length, basis: 'since' as const }));
}

/** When something began: 建院|之初, 成立|首年. */
export const BEGINNING = sourceOf('periods/beginnings', 'periods/first_years');

/** What happened, by when it was: 政策实施前, 法庭成立首年, 建院之初. */
const HAPPENED = String.raw`[^\P{Script=Han}比较前]{2,8}(?:(?<![此目之以提])前|${BEGINNING})`;
/** A term or a class, by its number: 十九大, 上届, 2020届. */
const TERM = String.raw`(?:党的)?[一二三四五六七八九十]{1,3}(?:大|届)|上一?届|\d{4}[届级]`;
/** 比, 较 and an event, up to the word of direction: 较政策实施前提高, 较法庭成立首年提高, 比节前下降, 比建院之初扩大, 比十九大增加. */
const EVENT = new RegExp(`[比较](?:${HAPPENED}|${sourceOf('changes/before_events')}(?:[一两]周)?|${TERM})(?=${DIRECTED})`, 'uy');
/** 与节前持平, 与震前相比; 与建厂初期比，分别增长, 与建厂初期相比产量增长. */
const EVEN_WITH = String.raw`${sourceOf('changes/before_events')}(?:相比|(?=.{0,2}持平))`;
const SINCE_BEGINNING = String.raw`[^\P{Script=Han}与比]{2,8}${BEGINNING}(?:相比|比(?=，|${DIRECTED}))`;
const EVEN = new RegExp(`与(?:${EVEN_WITH}|${SINCE_BEGINNING})`, 'uy');
/** 与传统品种相比，增产两成: another thing, and no time. */
const THING = new RegExp(String.raw`${BESIDE}[^\P{Script=Han}${wordsOf('changes/no_things').join('')}]{2,8}${SET_AGAINST}(?=，?${DIRECTED})`, 'uy');
/** 占比, 同比, 相比: the character belongs to another word. */
const IN_WORD = '占同环对类可相无好正';

function eventsIn(text: string, { start, end }: Span): readonly EventBase[] {
  const found: EventBase[] = [];
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char !== '与' && ((char !== '比' && char !== '较') || IN_WORD.includes(text.charAt(at - 1) || ' '))) continue;
    const event = char === '与' ? EVEN : EVENT;
    event.lastIndex = THING.lastIndex = at;
    const words = event.exec(text)?.[0];
    const beside = words === undefined && char === '与' ? THING.exec(text)?.[0] : undefined;
    const base = words ?? beside;
    if (base === undefined || at + base.length > end) continue;
    found.push({ start: at, end: at + base.length, basis: words === undefined ? 'none' : 'since' });
  }
  return found;
}
