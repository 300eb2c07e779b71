/** Result or aim: 力争完成800亿元, 到2027年达到…, and whole passages about the time to come. */
import { addDays, firstDay, isDay, lastDay } from '../annotate/period/edtf.js';
import { signOf } from '../annotate/signs.js';
import { isClosing } from '../annotate/period/anchor-point.js';
import type { Token } from '../annotate/token.js';
import { patternOf, setOf } from '../lexicon/lists.js';
import type { Period } from '../types.js';
import { aimBefore, aimBehind, isAimItself, isNow, isOfObject, isOutlook, isToCome, isWordOfAim, tellsOfNow, WILL } from './aim.js';
import { CLAUSE_ENDS, DONE } from './aim-words.js';
import { isThereAlready } from './there-already.js';
import { headsBudget, isBudgeted, setsBudget } from './budget.js';
import type { StatedPeriod, Told } from './period/stated.js';
import { headsAims, isPlanned, type Plan } from './plan.js';

export type Status = 'actual' | 'target';

/** When a release was written, as far as it says. */
interface Dates {
  readonly published: string | undefined;
  readonly written: string | undefined;
  readonly plan: Plan | undefined;
}

/** The day that results are told from aims by: the release's, else the last of the year that it was written in, and of a plan the first of that year, or of its own. */
export function dayOfTelling({ published, written, plan }: Dates): string | undefined {
  if (published !== undefined) return published;
  if (written === undefined) return plan?.span?.start;
  return plan !== undefined ? firstDay(written) : lastDay(written);
}


/** What a sentence is read in: the day of the release, and what the sentence as a whole says. */
interface Passage {
  readonly published: string | undefined;
  readonly tenor: Tenor;
}
/** What a sentence as a whole says of its figures. */
export interface Tenor {
  /** That of the passage, as the sentence leaves it. */
  readonly mood: Status;
  /** It tells a budget that is set, not how far it was carried out. */
  readonly budget: boolean;
}

const NOUN_LIKE: ReadonlySet<string> = new Set(['noun', 'quoted', 'place', 'body', 'period', 'deixis']);

/**
 * Whether a figure is still to be reached.
 *
 * A word of aim before it in its part of the sentence, a time behind the release's date, or the mood of the passage
 * (下一步…). 预计 of a time past is a result: the figure is known, only not yet final. A past time that the sentence does not
 * state itself is that of the results before it (2023年出口3亿元。下一步，将新建学校12所).
 */
export function statusOf(tokens: readonly Token[], at: number, told: Told, { published, tenor: { mood, budget } }: Passage): Status {
  const { own, period } = told;
  if (isThereAlready(tokens, at)) return 'actual';
  const aim = aimBefore(tokens, at) ?? aimBehind(tokens, at);
  if (aim !== undefined && EXPECTED.has(tokens[aim]?.text ?? '') && isAsGoodAsOver(period, published)) return 'actual';
  if ((isAhead(told, published) && !isDoneBehind(tokens, own, at)) || isAimItself(tokens, at) || budget) return 'target';
  const past = isOver(period, published);
  // 11日宣布，计划裁员10%: the day is that of the saying.
  if (aim !== undefined) return past && tellsOfPast(tokens, at, told, aim) ? 'actual' : 'target';
  if ((!past || own === undefined) && isPlanned(tokens, at, told, published)) return 'target';
  if (mood !== 'target' || isUpToNow(own, published)) return 'actual';
  // 2019年完成投资3.2万亿元, at the end of that year, behind the aims for the next.
  const closing = own !== undefined && isAsGoodAsOver(period, published) && tokens.slice(0, at).every(({ text }) => text !== WILL);
  const goesOn = !(past || closing) || (own === undefined && hasTurned(tokens, at));
  return goesOn && (isBound(tokens[at]) || !isDone(tokens, at)) ? 'target' : 'actual';
}

/** 预计2022年完成投资5亿元 in a release of 2023: the word of aim at `aim` tells how a time gone by came out; not 拟 or 计划 of what is set out to be done. */
function tellsOfPast(tokens: readonly Token[], at: number, { own, period }: Told, aim: number): boolean {
  if (own === undefined && hasTurned(tokens, at)) return false;
  return !INTENDS.has(tokens[aim]?.text ?? '') || (own !== undefined && period?.type !== 'day' && !isOfObject(tokens, own.at));
}

/** A word of what is to come stands before the place. */
function hasTurned(tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < at; i++) if (isOutlook(tokens, i)) return true;
  return false;
}

/**
 * 2027年, 到2025年底, 年底前: it begins behind the release's day, or is an end that lies there and is stated for the figure; not
 * 截至12月末 told on the 29th, nor 春节前, up to which things are done.
 */
function isAhead({ own, period }: Told, published: string | undefined): boolean {
  if (published === undefined || period === undefined) return false;
  if (period.start !== undefined) return period.start > published;
  if (period.end === undefined || period.end <= published) return false;
  if (own === undefined) return ENDS_AHEAD.test(period.text);
  const { relation, from } = own.mention;
  return relation === 'by' || (relation === 'before' && from.part?.kind !== 'holiday');
}

/** 到|2025年底, 年底|前 */
const ENDS_AHEAD = patternOf`^${'dates/ends_of_stretches'}|[年月日底末]前$`;

/** 年底前，对已查处的1200起问题开展检查: done before the time that lies ahead. */
function isDoneBehind(tokens: readonly Token[], own: StatedPeriod | undefined, at: number): boolean {
  if (own === undefined) return false;
  for (let i = at - 1; i > own.at && tokens[i]?.kind !== 'comma'; i--) {
    if (DONE.has(tokens[i]?.text ?? '')) return tokens[at + 1]?.kind !== 'comma' && tokens.slice(i, at).some(({ kind }) => kind === 'de');
  }
  return false;
}

/** 今年以来, 截至7月底: what is told of such a time has come about. */
function isUpToNow(stated: StatedPeriod | undefined, published: string | undefined): boolean {
  const relation = stated?.mention.relation;
  return (relation === 'since' || relation === 'as_of') && stated?.period?.end !== undefined && published !== undefined && stated.period.end <= published;
}

/** 5月1日—5日 told on its last day is over, one day told on that day is not. */
export function isOver(period: Period | undefined, published: string | undefined): boolean {
  if (period?.end === undefined || published === undefined) return false;
  return period.end < published || (period.end === published && period.start !== undefined && period.start < period.end && period.type === 'span');
}

const EXPECTED: ReadonlySet<string> = setOf('aims/expected');
const DECEMBER = /^\d{4}-12-\d{2}$/u;

/** 预计完成总值58.6亿元 in the last weeks of the year, 一季度预计实现产值500亿元 in the last days of March: known, only not yet final. */
function isAsGoodAsOver(period: Period | undefined, published: string | undefined): boolean {
  if (period?.end === undefined || published === undefined || !isDay(published)) return false;
  if (period.end.endsWith('-12-31') && DECEMBER.test(published)) return isClosing(period.end, published);
  return PARTS_OF_YEAR.has(period.type) && published <= period.end && published >= addDays(period.end, -LAST_DAYS);
}

const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['half', 'quarter', 'cumulative']);
/** Days before its end in which a part of the year is told as if it were over. */
const LAST_DAYS = 12;

/** Words that no result is told with; 预计 and 确保 are. */
const INTENDS: ReadonlySet<string> = setOf('aims/intends');

/** 不低于85%, 不少于40个: no result is told so in a passage of aims. */
function isBound(token: Token | undefined): boolean {
  return token?.quantity?.qualifier !== undefined && BOUND.test(token.text);
}

const BOUND = /^不[低少高超]/u;

/** 目前已建成26个, 已降息四次, 累计发放9亿元, 增设了9个, 刚建成的2处 in a passage of aims: done. */
function isDone(tokens: readonly Token[], at: number): boolean {
  let clause = true;
  // 首批资金2亿元|已下达
  for (let i = at + 1; i < tokens.length && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i++) if (ALREADY.test(tokens[i]?.text ?? '')) return true;
  // 运送旅客825万人次，同比增长7.3%: compared with a year before.
  if (COMPARES(tokens)) for (let i = at; i < tokens.length && tokens[i]?.kind !== 'semicolon'; i++) if (tokens[i]?.text.startsWith(COMPARED)) return true;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'semicolon') return false;
    if (token.kind === 'comma') clause = false;
    if (setsAims(tokens, i)) return false;
    if (DONE.has(token.text) || tellsOfNow(token) || token.text.startsWith(COMPARED) || (clause && (JUST_DONE.test(token.text) || ALREADY.test(token.text)))) return true;
  }
  return false;
}

/** 就业目标|已经|设定，新增就业70万人: the aims are there, not yet what they are to bring. */
function setsAims(tokens: readonly Token[], at: number): boolean {
  return ALREADY.test(tokens[at]?.text ?? '') && tokens[at - 1]?.kind === 'outlook' && AIMS_SET.test((tokens[at]?.text ?? '') + (tokens[at + 1]?.text ?? ''));
}

const AIMS_SET = patternOf`^已经?${'aims/aims_set'}`;
const ALREADY = /^已/u;
const JUST_DONE = patternOf`了$|^${'aims/just_done'}$`;

/** 今年将149种药纳入目录, 将时限压缩至10天: a preposition, whose object is a thing or a number of things. */
function takesObject(next: Token | undefined): boolean {
  return next === undefined || NOUN_LIKE.has(next.kind) || (next.quantity !== undefined && next.quantity.qualifier === undefined);
}

export function tenorOf(told: Status, tokens: readonly Token[], stated: readonly StatedPeriod[], published: string | undefined): Tenor {
  // 将于下月谈判。此前，新增的药品惠及8亿人次: back to what was done.
  const before = BEFORE_THIS.has(tokens[0]?.text ?? '') ? 'actual' : told;
  return { mood: moodAfter(before, tokens, stated, published), budget: setsBudget(tokens) };
}

/** Words of what is to come, and of now. */
const TURNS = signOf({ kinds: ['outlook', 'target'], words: [WILL], times: isNow });
const BEFORE_THIS = setOf('aims/before_this');
const COMPARED = '同比';
const COMPARES = signOf({ heads: [COMPARED] });

/** 到2020年|将|实现：, 力争做到：: the list behind the colon is still to come. */
function leadsToAims(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.kind === 'colon' && tokens.some((_, at) => isToCome(tokens, at) || isWordOfAim(tokens, at));
}

/** 2020年，生产总值增长6% in a report of that January: nothing has grown so yet. */
function isYearBegun({ period, mention: { from, relation } }: StatedPeriod, published: string | undefined): boolean {
  if (period?.type !== 'year' || from.year === undefined || relation !== undefined || period.start === undefined || !isDay(published)) return false;
  return period.start <= published && published < addDays(period.start, FIRST_WEEKS);
}

/** Days of a year in which nothing is told of how it grew. */
const FIRST_WEEKS = 45;

/** The mood behind a sentence: a passage of aims opens with a word of outlook and ends where a past time is named. */
export function moodAfter(mood: Status, tokens: readonly Token[], stated: readonly StatedPeriod[], published: string | undefined): Status {
  let now = stated.findLast(({ mention }) => isNow(mention))?.at ?? -1;
  let aim = -1;
  for (let at = TURNS(tokens) ? 0 : tokens.length; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (isOutlook(tokens, at)) return 'target';
    if (token.period !== undefined && isNow(token.period)) now = at;
    if (token.kind === 'target' || token.text === WILL) aim = at;
  }
  if (headsAims(tokens, published) || leadsToAims(tokens)) return 'target';
  const running = stated.some(({ period }) => published !== undefined && period?.type === 'year' && period.end !== undefined && period.end > published);
  if (stated.some((one) => isYearBegun(one, published) && tokens.some(({ change }, at) => at > one.at && change !== undefined))) return 'target';
  if (setsBudget(tokens) || headsBudget(tokens) || ((mood === 'target' || running) && isBudgeted(tokens))) return 'target';
  // 同时，年内将建成…，目前，已有…: back to what is.
  if (now > aim) return 'actual';
  // 2024年，该办将…: what follows is to be done in the year that has begun.
  if (running && aim > 0 && tokens.some((token, at) => token.text === WILL && at > 0 && !takesObject(tokens[at + 1]))) return 'target';
  const past = stated.some((one) => isUpToNow(one, published)) || stated.some(({ period }) => period?.end !== undefined && published !== undefined && period.end < published);
  // 共执行航班6万余班，同比增长7.3%: back to what was done.
  const compared = mood === 'target' && COMPARES(tokens) && tokens.some(({ text }) => text.startsWith(COMPARED)) && !tokens.some(({ kind }) => kind === 'target');
  return past || compared ? 'actual' : mood;
}
