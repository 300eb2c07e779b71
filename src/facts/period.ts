/** Which time a figure is about: stated in its sentence, else in force in the paragraph. */
import { resolvePeriod, type Anchor } from '../annotate/anchor.js';
import type { Token } from '../annotate/token.js';
import type { Period, PeriodMention } from '../types.js';
import { isBeside, reachOf } from './period-beside.js';

/** A time of one sentence with the index of its token; without a period where its words do not tell (近年来). */
export interface StatedPeriod {
  readonly at: number;
  readonly mention: PeriodMention;
  readonly period?: Period;
  /** Index of the token at which its reach ends: 2021年为500亿元；. */
  readonly to?: number;
}

/**
 * Every time of the sentence that figures may take, in order. The years of plans' names (《2023年…要点》) and times beside
 * the figures (超过2019年同期) are left out. A later time is read from an earlier one: 2023年，…7月….
 */
export function statedPeriods(tokens: readonly Token[], anchor: Anchor, aims = false): StatedPeriod[] {
  const stated: StatedPeriod[] = [];
  let current = anchor.current;
  let year = anchor.year;
  for (const [at, token] of tokens.entries()) {
    const mention = token.kind === 'period' ? token.period : undefined;
    if (mention === undefined || mention.inTitle || isInsideName(tokens, at) || isBeside(tokens, at, mention)) continue;
    const period = resolvePeriod(mention, { ...anchor, ...(aims && isPartOfYear(mention) ? { towards: 'future' } : {}), ...(current ? { current } : {}), ...(year === undefined ? {} : { year }) });
    if (period === undefined && !(isVague(mention) && opensClause(tokens, at))) continue;
    const compares = comparesSame(mention);
    const to = compares || isEarlier(period, current) ? reachOf(tokens, at, compares) : undefined;
    stated.push({ at, mention, ...(period ? { period } : {}), ...(to === undefined ? {} : { to }) });
    // 去年同期 compares: the time it names is not in force behind it.
    if (period === undefined || compares || to !== undefined) continue;
    current = period;
    if (mention.from.year !== undefined || mention.from.yearRef !== undefined) year = Number(period.end?.slice(0, 4) ?? period.edtf.slice(0, 4));
  }
  return stated;
}

/** 完成2年立法任务, 2023年度县（市、区）综合排名: a year before 度 and a noun is a name's; only 的 shows it surely. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'de' && tokens[at - 1]?.kind === 'prep';
}

/** 近年来, 近五年: the figure is about another time than the one in force, which one is not told. */
function isVague({ from: { part } }: PeriodMention): boolean {
  return part?.kind === 'back' || (part?.kind === 'vague' && part.recurring !== true);
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
function isPartOfYear({ from }: PeriodMention): boolean {
  return from.year === undefined && (from.part?.kind === 'half' || from.part?.kind === 'quarters');
}

/** 同期 of another year. */
function comparesSame({ from }: PeriodMention): boolean {
  return from.part?.kind === 'current' && from.part.unit === 'any';
}

function isEarlier(period: Period | undefined, current: Period | undefined): boolean {
  return period?.end !== undefined && current?.end !== undefined && period.end < current.end;
}

/** The time of the figure at token `at`: the nearest before it in the sentence whose reach it is in. */
export function periodBefore(stated: readonly StatedPeriod[], at: number): StatedPeriod | undefined {
  return stated.findLast((period) => period.at < at && (period.to === undefined || at < period.to));
}

/** What is counted over a stretch of time, not at its end: a year's crop or takings. */
const FLOW = /(?:产量|出栏|出栏量|产值|增加值|销量|销售量|销售额|成交额|成交量|收入|支出|利润|营收|总产|发电量|客运量|货运量|吞吐量|旅客发送量|进出口总额|进出口总值)$/u;

/** The time of a figure: 2014年末 of what is counted over the year is the year (…存栏91万头；生猪出栏241万头). */
export function periodFor(metric: string, { mention, period }: StatedPeriod): Period | undefined {
  const endsYear = mention.relation === undefined && mention.from.edge === 'last' && mention.from.part === undefined && mention.to === undefined;
  if (period?.end === undefined || !endsYear || !FLOW.test(metric)) return period;
  const edtf = period.end.slice(0, 4);
  return { ...period, edtf, start: `${edtf}-01-01`, type: 'year' };
}

/**
 * The time that the sentence leaves in force for those after it: its last stretch of time; a day or a state
 * (截至目前) only where it names no other. `figures` are the tokens of its figures: a month without one, inside the
 * time in force, dates an event (2023年7月，我市入选…).
 */
export function periodLeft(stated: readonly StatedPeriod[], current: Period | undefined, figures: readonly number[] = []): Period | undefined {
  const lasting = stated.findLast(({ at, period, mention, to }) => {
    if (period === undefined || to !== undefined || period.type === 'as_of' || period.type === 'day' || comparesSame(mention) || isOneMonthOf(mention)) return false;
    if (isSpanOfDays(period) && mention.from.part?.kind !== 'holiday') return false;
    return !(period.type === 'month' && isWithin(period, current) && !figures.some((figure) => figure > at));
  });
  return lasting?.period ?? current ?? stated.findLast(({ period }) => period !== undefined && (isSpanOfDays(period) || period.type === 'as_of'))?.period;
}

function isWithin(inner: Period, outer: Period | undefined): boolean {
  return outer?.start !== undefined && outer.end !== undefined && inner.start !== undefined && inner.end !== undefined && outer.start <= inner.start && inner.end <= outer.end && outer.edtf !== inner.edtf;
}

/** 10月当月 beside 1—10月: one month of the stretch that the paragraph is about. */
function isOneMonthOf({ from }: PeriodMention): boolean {
  return from.part?.kind === 'current' && from.part.unit === 'month';
}

/** 11月6日至10日 is the time of one event; 今年以来 lasts. */
function isSpanOfDays({ edtf, type }: Period): boolean {
  return type === 'span' && /\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}/u.test(edtf);
}
