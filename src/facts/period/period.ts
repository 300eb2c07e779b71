/** Which time a figure is about: stated in its sentence, else in force in the paragraph. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Period, PeriodMention } from '../../types.js';
import { asNow } from './as-now.js';
import { isNoTime, isOfEvent } from './no-time.js';
import { BARE_SUM, isBareSum } from './bare-sum.js';
import { isOwnYear } from './own-year.js';
import { isSaidOn, reportedOn, spokenOn } from './spoken.js';
import { yearOf } from '../../annotate/period/edtf.js';
import type { Token } from '../../annotate/token.js';
import { signOf } from '../../annotate/signs.js';
import { wordsOf } from '../../lexicon/lists.js';
import { endOf, FLOW, holdsAt, isBalance, isStock, isSummedTo, nowOf, yearEnded, type AsOf } from './as-of.js';
import type { Draft } from '../draft/draft.js';
import type { InForce, StatedPeriod } from './stated.js';
import { sharedPart, sharedYear } from './shared-time.js';
import { inTurn } from './turns.js';
import { begunIn, endOfDays, nowBehind } from './begun.js';
import { isOfDaysTold } from './feast.js';
import { monthAgainst, monthOfStretch } from './compared-month.js';
import { isAhead, isSeason } from './beside.js';
import { baseEnd, bracketEnd, peakEnd, reachOf, turnEnd } from './reach.js';
import { dueEnd, forceFor, isDue } from './due.js';
import { timeTold } from './resolve.js';
import { hasJustEnded, isYearBefore } from './just-over.js';
import { isOfLevel, LEVEL_REACH } from './on-base.js';
import { speaksOfAims } from '../aim.js';

/**
 * Every time of the sentence that figures may take, in order. The years of plans' names (《2023年…要点》) and times beside
 * the figures (超过2019年同期) are left out. A later time is read from an earlier one: 2023年，…7月….
 */
export function statedPeriods(tokens: readonly Token[], { written, period: inForce, theme, day, spoken: spokenBefore, dated, told, aims = false }: InForce): readonly StatedPeriod[] {
  let stated: StatedPeriod[] | undefined;
  let current = inForce;
  // 113年6月底外汇存底…。6月底M2年增率…: of the year told last, where the release has no day.
  let year = written === undefined && told !== undefined ? yearOf(told) : undefined;
  // 去年 told it, and no year in figures.
  let before = false;
  // The last token of the stretch told last.
  let within = -1;
  let spoken = spokenBefore;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const against = monthAgainst(tokens, at, current);
    if (against !== undefined) {
      (stated ??= []).push(against);
      current = against.period;
      continue;
    }
    const mention = (token?.kind === 'period' || token?.kind === 'paren') && token.period !== undefined ? begunIn(tokens, at, asNow(tokens, at, token.period)) : undefined;
    const ofLevel = mention !== undefined && isOfLevel(tokens, at);
    if (mention === undefined || mention.inTitle || at <= within || isNoTime(tokens, at, mention, ofLevel)) continue;
    if (isSeason(tokens, at, mention, current) || (stated !== undefined && isOfEvent(tokens, at, stated))) continue;
    const towards = (isPartOfYear(mention) && (aims || speaksOfAims(tokens))) || (mention.from.part?.kind === 'months' && ODDS(tokens)) || isDue(tokens, at, mention) ? 'future' : undefined;
    if (before && hasJustEnded(tokens, at, mention, written)) year = undefined;
    const force = year === undefined ? forceFor(tokens, at, mention, { force: current, written, aims }) : current;
    const anchor = { published: spoken !== undefined && isCountedToNow(mention) ? spoken : written, current: force, day, year, towards: force === current ? towards : 'future' } as const;
    const period = timeTold(tokens, at, mention, { anchor, inForce, theme, stated: stated ?? NONE, current });
    if (isOfDaysTold(period, stated?.at(-1)?.period)) continue;
    if (period === undefined && (isOfYearsPast(mention) || !(isVague(mention) && (isOwnYear(mention) || opensClause(tokens, at)))) && !isUndated(mention, written)) continue;
    if (isBareSum(mention) && (period === undefined || aims || stated !== undefined)) continue;
    if (mention.from.part?.kind === 'now' && isDated(tokens, at, stated ?? NONE, period?.loose ? inForce : undefined)) continue;
    const spokenHere = dated ? undefined : spokenOn(tokens, at, period, written);
    spoken = spokenHere ?? spoken;
    const compares = comparesSame(mention);
    const passing = compares || isEarlier(period, current);
    const manyYears = mention.from.part?.kind === 'back' && year !== undefined;
    const to = bracketEnd(tokens, at) ?? (ofLevel ? at + LEVEL_REACH : passing ? reachOf(tokens, at, compares) : endTold(tokens, at, manyYears));
    within = endOfDays(tokens, at) ?? nowBehind(tokens, at) ?? within;
    stated ??= [];
    stated.push({ at, mention, period, to, ahead: isAhead(tokens, at), spoken: spokenHere });
    // 去年同期 compares: the time it names is not in force behind it.
    if (period === undefined || compares || to !== undefined) continue;
    current = period;
    // 2023年以来，…，11月完成14.8亿吨; 2018年底…，6月30日…: what began in a year, or stood at its end, is followed by the months of the next.
    before = isYearBefore(mention) || (before && mention.from.year === undefined && mention.from.yearRef === undefined);
    if (mention.from.year !== undefined || mention.from.yearRef !== undefined) year = mention.relation === 'since' || isYearEnd(mention) ? undefined : yearOf(period.end ?? period.edtf);
  }
  return stated ?? NONE;
}

/** Where the figures of a time end that holds for no more than its part of the sentence; `manyYears`: it is a stretch of them, told behind a year. */
function endTold(tokens: readonly Token[], at: number, manyYears: boolean): number | undefined {
  return baseEnd(tokens, at) ?? turnEnd(tokens, at) ?? peakEnd(tokens, at) ?? dueEnd(tokens, at) ?? (manyYears ? stretchEnd(tokens, at) : undefined);
}

/** 2021年，收入18亿元，近三年|复合增长率达12%；|净利润9亿元: behind its semicolon the figures are of the year that stands before. */
function stretchEnd(tokens: readonly Token[], at: number): number | undefined {
  const end = tokens.findIndex(({ kind }, i) => i > at && kind === 'semicolon');
  return end < 0 ? undefined : end;
}

const NONE: readonly StatedPeriod[] = [];

/** 目前, 今年以来, 十年来: it runs to the day on which it was said. */
function isCountedToNow({ relation, from: { part } }: PeriodMention): boolean {
  return relation === 'since' || (part?.kind === 'now' && part.loose !== true) || part?.kind === 'back';
}

/** 9月维持利率不变的|概率: of months to come. */
const ODDS = signOf({ tails: wordsOf('periods/odds') });

/** 自6月25日…以来，…目前破获…: the stretch that is told runs to now; 日前 dates only what nothing else does. */
function isDated(tokens: readonly Token[], at: number, stated: readonly StatedPeriod[], current: Period | undefined): boolean {
  const last = stated.at(-1);
  const runs = last?.period?.type === 'since' && tokens.slice(last.at, at).every(({ quantity, change, items }) => quantity === undefined && change === undefined && items === undefined);
  return current !== undefined || runs;
}

/** 近年来, 近五年: the figure is about another time than the one in force, which one is not told. */
function isVague({ from: { part }, text }: PeriodMention): boolean {
  return (part?.kind === 'back' && !BARE_SUM.test(text)) || (part?.kind === 'vague' && part.recurring !== true);
}

/** 总值历史同期首次突破5万亿元: what the figure is held against, not its own time. */
function isOfYearsPast({ from: { part }, text }: PeriodMention): boolean {
  return part?.kind === 'vague' && text.endsWith('同期');
}

/** 2018年底 */
function isYearEnd({ from: { edge, part } }: PeriodMention): boolean {
  return edge === 'last' && part === undefined;
}

/** 上半年, 今年以来 in a release that tells no year: the time of its figures, though not to be placed. */
function isUndated({ relation, from: { year, yearRef, part } }: PeriodMention, written: string | undefined): boolean {
  if (written === undefined && yearRef === 'this' && (relation === undefined || relation === 'since')) return true;
  return written === undefined && relation === undefined && year === undefined && (part?.kind === 'half' || part?.kind === 'quarters' || part?.kind === 'months');
}

/** 我市近年来累计发放…, 近年来，…: not 处于近五年低位, 一改多年来亏损局面. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || CLAUSE_OPENERS.has(before.kind) || BEHIND_ADVERBIAL.has(tokens[at + 1]?.kind ?? '');
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop', 'conj', 'say', 'place', 'body', 'skip', 'period']);
/** What a time that says when it was done stands before. */
const BEHIND_ADVERBIAL: ReadonlySet<string> = new Set(['comma', 'adverb', 'light', 'act', 'each', 'up-verb']);

/** 下半年, 四季度: of an aim it is the next one, not the last. */
function isPartOfYear({ from, relation }: PeriodMention): boolean {
  if (relation === 'by' && from.part === undefined && from.yearRef === undefined && from.edge === 'last') return from.year === undefined;
  return from.year === undefined && (from.part?.kind === 'half' || from.part?.kind === 'quarters');
}

/** 同期 of another year. */
export function comparesSame({ from }: PeriodMention): boolean {
  return from.part?.kind === 'current' && from.part.unit === 'any';
}

function isEarlier(period: Period | undefined, current: Period | undefined): boolean {
  return period?.end !== undefined && current?.end !== undefined && period.end < current.end;
}

/** The time of the figure at token `at`: the nearest before it in the sentence whose reach it is in. */
export function periodBefore(stated: readonly StatedPeriod[], at: number): StatedPeriod | undefined {
  return stated.findLast((period) => period.at < at && (period.to === undefined || at < period.to));
}

/**
 * The time of the figure at `at`; of a list of figures behind a list of times each its own:
 *
 *     5月和6月房价分别下降0.2%和0.3%     0.2% 5月, 0.3% 6月
 */
export function periodStated(tokens: readonly Token[], stated: readonly StatedPeriod[], { at, figure }: Pick<Draft, 'at' | 'figure'>): StatedPeriod | undefined {
  if (stated.length === 0) return undefined;
  // 一季度进出口18亿元，二、三季度|分别为19亿元和20亿元: behind the time that stands between the name and the list.
  const list = tokens.findIndex(({ items }) => items?.some(({ start }) => start === figure.start));
  const from = Math.max(at, list);
  const before = periodBefore(stated, from);
  const last = before && inTurn(tokens, stated, before, from);
  if (last === undefined || stated.length < 2) return last;
  const items = (list < 0 ? undefined : tokens[list]?.items) ?? [];
  const times = stated.slice(0, stated.indexOf(last) + 1).slice(-items.length);
  const listed = items.length > 1 && times.length === items.length && times.every(({ at: one }, i) => i === 0 || isListed(tokens, times[i - 1], one));
  return listed ? times[items.findIndex(({ start }) => start === figure.start)] : last;
}

/** 5月|和|6月: the time at `at` stands behind `before` in a list. */
function isListed(tokens: readonly Token[], before: StatedPeriod | undefined, at: number): boolean {
  return at === (before?.at ?? 0) + 2 && LISTERS.has(tokens[at - 1]?.kind ?? '');
}

/** The time behind the figure at `at` that has no figures of its own, where none was named before: 警情下降27%，这是今年上半年的成绩单. */
export function periodBehind(tokens: readonly Token[], stated: readonly StatedPeriod[], at: number): Period | undefined {
  if (tokens.some(({ kind }, i) => i < at && kind === 'period')) return undefined;
  const first = stated.find((one) => one.at > at && one.to === undefined && !one.ahead && mayStandBehind(one));
  return first === undefined || tokens.some(({ quantity, change, items }, i) => i > first.at && (quantity ?? change ?? items) !== undefined) ? undefined : first.period;
}

/** A day dates what was said, and a stretch that began before the year how it went until then: 占比55%，自2014年以来逐年提高; not 警情下降27%……今年以来，…. */
function mayStandBehind({ period, mention: { from } }: StatedPeriod): boolean {
  if (period === undefined || period.loose === true || period.type === 'day') return false;
  return period.type !== 'since' || (from.yearRef === 'this' && from.part === undefined);
}

/** What the time of a figure is read from besides the sentence. */
export interface PeriodContext {
  /** The time in force in the paragraph. */
  readonly current?: Period | undefined;
  /** The year of the document that the article is about: 《2022年度科学技术奖名单》. */
  readonly titled?: Period | undefined;
  /** The release's day, or no more than its year. */
  readonly published?: string | undefined;
  /** The end that the paragraph last named: 6月末. */
  readonly asOf?: AsOf | undefined;
}

type Figure = Pick<Draft, 'figure' | 'metric' | 'changes' | 'quantity' | 'name'>;

/** The time of a draft: its own, else the one in force, else that of the document it is about. */
export function periodOf(tokens: readonly Token[], draft: Figure, own: StatedPeriod | undefined, { current, titled, published, asOf }: PeriodContext): Period | undefined {
  const runsOn = current?.type === 'since' && asOf?.last === false;
  const year = own === undefined ? yearEnded(asOf?.last === true ? asOf.period : current, draft, published) : undefined;
  if (year !== undefined) return year;
  if (own === undefined) {
    if (asOf !== undefined && !runsOn && isAtPoint(asOf, draft, { current, published })) return asOf.period;
    return current?.loose ? (titled ?? current) : (inForceFor(tokens, draft, { current, published }) ?? titled);
  }
  if (own.period?.loose) return titled ?? own.period;
  const told = isSaidOn(tokens, own.at) ? reportedOn(own.period, current, draft) : undefined;
  if (told) return told;
  // 上半年，…再贴现余额9.8亿元: a balance is that of the end.
  if (STRETCHES.has(own.period?.type ?? '') && draft.quantity !== undefined && isStock(draft.metric ?? '')) return endOf(own.period, published);
  // A time that does not tell (近年来) leaves the figure without one.
  return sharedYear(tokens, draft.figure, own, { current, published }) ?? sharedPart(tokens, draft.figure, own) ?? (own.period && periodFor(draft.metric ?? '', own));
}

/** A figure that stands at the point of time named last: a balance, or what is told where the year in force runs beyond it. */
function isAtPoint(asOf: AsOf, { metric = '' }: Figure, { current, published }: PeriodContext): boolean {
  return holdsAt(asOf, metric, current) || isSummedTo(asOf, current) || (asOf.last && runsBeyond(current, asOf.period, published));
}

/** The time in force, as the figure takes it: a balance the end of a stretch. */
function inForceFor(tokens: readonly Token[], draft: Figure, { current, published }: PeriodContext): Period | undefined {
  const { metric = '', quantity } = draft;
  if (STRETCHES.has(current?.type ?? '') && quantity !== undefined && isBalance(metric)) return endOf(current, published);
  return nowOf(monthOfStretch(current, draft, tokens), metric);
}

const STRETCHES: ReadonlySet<string> = new Set(['half', 'quarter', 'cumulative']);

/** 把今年任务细化为65项，截至6月底开工51项；开工率93%: the year has not gone further than the point named behind it. */
function runsBeyond(current: Period | undefined, { end }: Period, published: string | undefined): boolean {
  if (current?.type !== 'year' || current.end === undefined || published === undefined || end === undefined) return false;
  return current.end > published && end <= current.end && end >= (current.start ?? end);
}

/** The time of a figure: 2014年末 of what is counted over the year is the year (…存栏91万头；生猪出栏241万头). */
function periodFor(metric: string, { mention, period }: StatedPeriod): Period | undefined {
  const endsYear = mention.relation === undefined && mention.from.edge === 'last' && mention.from.part === undefined && mention.to === undefined;
  if (period?.end === undefined || !endsYear || !FLOW.test(metric)) return period;
  const edtf = period.end.slice(0, 4);
  return { ...period, edtf, start: `${edtf}-01-01`, type: 'year' };
}
