/** What a change is measured against: 同比, 环比, 比上年同期, 较年初, 比2012年. */
import { patternOf, sourceOf } from '../../lexicon/lists.js';
import { holds } from '../../text/stands.js';
import type { Words } from '../../lexicon/words.js';
import { begins, longest } from '../../lexicon/trie.js';
import type { ChangeBasis, PeriodMention, Span } from '../../types.js';
import { basesBefore, BEGINNING, DIRECTED } from './basis-event.js';

export interface BasisMention extends Span {
  readonly basis: ChangeBasis;
  /** The time that a `since` change counts from. */
  readonly period?: PeriodMention;
}

/** Words of comparison that a period follows; 比 and 较 need no closing 相比. */
const OPENERS = patternOf`${'changes/openers'}$`;
/** What they end with: most times have none before them. */
const OPENER_ENDS = '比与同和跟较之于的前';
/** The time before something, named by what it was before: 与疫情前的|2019年同期相比. */
const BEFORE_EVENT = /(?:与|同|和|跟|比|较|相比|相较于)\p{Script=Han}{2,4}前的?$/u;
/** How it may end, as no other opener does. */
const EVENT_ENDS = /[的前]$/u;
/** With that time something is even, without a closing 相比: 与疫情前的2019年同期|持平. */
const EVEN = new RegExp(`^${sourceOf('changes/even_how')}?${sourceOf('changes/even')}`, 'u');
const ON = '在';
const ON_BASE = patternOf`^的?${'changes/bases'}(?=\d|${'changes/added_how'}?${'changes/compared_movements'})`;
const AHEAD = /^前[移进]/u;
/** What may close it behind the period. */
const CLOSERS = new RegExp(`^(?:的?同期)?(?:相比较?|相较|比较|比(?=，|$|${DIRECTED})|同期)?(?:同比|环比)?`, 'u');
/** What of that time is compared, up to the closing 相比: 与2015年[全年水质相比]. */
const COMPARED_WITH = /^的?\p{Script=Han}{1,12}?相比/u;

/** 较一季度环比: the time before, whichever it is called. */
const STEP: Pick<BasisMention, 'basis'> = { basis: 'mom' };

const MAX_OPENER_UNITS = 9;
const MAX_COMPARED_UNITS = 16;
const MAX_CLOSER_UNITS = 16;
/** The things of a time that are compared: 预算, 临时估计, 节前, 日均|出货量, 高峰日, 刚建成时. */
const THING_COMPARED = [
  sourceOf('changes/compared_levels'),
  sourceOf('names/estimate_kinds') + sourceOf('names/estimates'),
  sourceOf('changes/before_events'),
  String.raw`(?:日均|月均|年均)\p{Script=Han}{2,4}?[量额数]`,
  String.raw`\p{Script=Han}{1,10}?(?:${sourceOf('changes/surveys')}|时|${BEGINNING})`,
].join('|');
/** What of that time is compared, before the word of direction: 比年初[预算]下降, 较上年同期[临时估计]下跌, 比去年“五一”[高峰日]增长, 较上年[日均]增长, 比2010年[刚建成时]增长, 环比[节前]提升. */
const COMPARED = new RegExp(String.raw`^(?:的?(?:${THING_COMPARED}))+(?:（[^（）]{1,6}）)?(?=的?\d|${DIRECTED})`, 'u');

/**
 * Every basis of the range, in text order.
 *
 *     比2012年 增长 38%        较上年同期 下降 0.8%
 *     ^^^^^^^^ since           ^^^^^^^^^^ yoy
 */
export function findBases(text: string, { start: from, end: to }: Span, periods: readonly PeriodMention[], words: Words): BasisMention[] {
  const found: BasisMention[] = [];
  for (let at = from; at < to; at++) {
    if (!begins(words, text.charCodeAt(at))) continue;
    const hit = longest(words, text, at);
    if (hit?.entry.class !== 'basis' || hit.end > to) continue;
    // 同比去年 is what some write for 比去年同期.
    const start = at > from && text.startsWith('同比', at - 1) ? at - 1 : at;
    found.push({ start, end: /[比较环]/u.test(text.charAt(at)) ? behindCompared(text, hit.end, to) : hit.end, basis: hit.entry.basis ?? 'none' });
    at = hit.end - 1;
  }
  for (const period of periods) {
    if (period.start <= from) continue;
    // 在2020年的基础上|提高10%
    const onBase = holds(ON, text.charCodeAt(period.start - 1)) ? ON_BASE.exec(text.slice(period.end, Math.min(to, period.end + MAX_CLOSER_UNITS))) : null;
    if (onBase !== null) {
      found.push({ start: period.start - 1, end: period.end + onBase[0].length, ...basisOf(period) });
      continue;
    }
    if (!holds(OPENER_ENDS, text.charCodeAt(period.start - 1))) continue;
    const before = text.slice(Math.max(from, period.start - MAX_OPENER_UNITS), period.start);
    const opener = (EVENT_ENDS.test(before) ? BEFORE_EVENT : OPENERS).exec(before)?.[0];
    if (opener === undefined) continue;
    // 比上年前移3位: the last character belongs to the verb.
    const end = AHEAD.test(text.slice(period.end - 1, period.end + 1)) ? period.end - 1 : period.end;
    const closer = closerAt(text.slice(end, Math.min(to, end + MAX_CLOSER_UNITS)), opener);
    // 与…相比 needs its 相比: 同2023年 alone compares nothing.
    const even = EVENT_ENDS.test(opener) && EVEN.test(text.slice(end + closer.length, to));
    if (!even && !/[比较]/u.test(opener) && !/比/u.test(closer)) continue;
    found.push({ start: period.start - opener.length, end: behindCompared(text, end + closer.length, to), ...basisAround(opener, closer, period) });
  }
  for (const { start, end, basis } of basesBefore(text, { start: from, end: to }, found)) found.push({ start, end: behindCompared(text, end, to), basis });
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

/** What a time is by the words around it: 环比|一季度, 较|2023年|同比. */
function basisAround(opener: string, closer: string, period: PeriodMention): Pick<BasisMention, 'basis' | 'period'> {
  if (closer.endsWith('环比') || opener === '环比') return STEP;
  return basisOf(closer.endsWith('同比') || opener === '同比' ? asSame(period) : period);
}

/** Where the words end that say what is compared; `at` where none stand there. */
function behindCompared(text: string, at: number, to: number): number {
  return at + (COMPARED.exec(text.slice(at, Math.min(to, at + MAX_COMPARED_UNITS)))?.[0].length ?? 0);
}

/** The words that close a comparison behind its time. */
function closerAt(behind: string, opener: string): string {
  const closer = CLOSERS.exec(behind)?.[0] ?? '';
  return closer.includes('比') || /[比较]/u.test(opener) ? closer : (COMPARED_WITH.exec(behind)?.[0] ?? closer);
}

/** 与2023年同比 is 与2023年同期相比. */
function asSame(period: PeriodMention): PeriodMention {
  return period.from.part === undefined && period.from.year !== undefined ? { ...period, from: { ...period.from, part: { kind: 'current', unit: 'any' } } } : period;
}

export function basisOf(period: PeriodMention): Pick<BasisMention, 'basis' | 'period'> {
  const { yearRef, year, part, edge } = period.from;
  const priorYear = yearRef === 'last' || yearRef === 'prior';
  if (edge === 'first' && part === undefined && year === undefined) return { basis: 'ytd' };
  if (edge === 'last' && priorYear && part === undefined) return { basis: 'ytd' };
  if (priorYear && (part?.kind === 'quarters' || part?.kind === 'months' || part?.kind === 'half' || part?.kind === 'whole year')) return { basis: 'since', period };
  // 较2023年同月, 较2019年同期: on a year before only where that is the year before, which the facts tell.
  if (priorYear || (part?.kind === 'current' && part.unit === 'any' && year === undefined)) return { basis: 'yoy' };
  if (part?.kind === 'calendar' && part.offset === -1) return { basis: 'mom' };
  if (part?.kind === 'vague' || part?.kind === 'now') return { basis: 'none' };
  return { basis: 'since', period };
}
