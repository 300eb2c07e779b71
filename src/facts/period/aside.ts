/** Where a text turns back to its stretch of time behind what it told of a month or a quarter of it. */
import { sinceOf } from '../../annotate/period/anchor.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Anchor, Block, Period } from '../../types.js';
import type { Drafted } from '../draft/before.js';
import type { Draft } from '../draft/draft.js';
import { partMarks } from '../parent/part-mark.js';
import type { MatchedSentence } from '../sentence.js';
import { isFeast } from './feast.js';
import { stretchClosedBy } from './left.js';
import type { StatedPeriod } from './stated.js';
import { isWeek } from './titled-week.js';

/**
 * How long a part of the stretch holds: `listed` for no more than its sentence (分季度看，一季度增长4.3%，二季度增长6%), `again` for what goes
 * on to parts or to what the stretch has told, too (6月份，零售额801亿元。其中，…); `alone` for what goes on to parts (12月当月，进出口386亿元。从贸易方式看
 * is of the year again); undefined up to the next caption.
 */
export type Aside = 'listed' | 'again' | 'alone';

/** What holds of times beside the one in force. */
export interface Stretch {
  /** Of a part in force the stretch that it belongs to. */
  readonly stretch: Period | undefined;
  /** The first stretch that the article has left in force: what it is about. */
  readonly theme: Period | undefined;
  readonly aside: Aside | undefined;
}

/** What stood before a sentence. */
interface Before extends Stretch {
  readonly period: Period | undefined;
  readonly periodBlock: Block | undefined;
}

/** 2020年6月至2021年3月，某公司…, a case in a report on 2022: the year of the report where a stretch before it ends with its paragraph; else the period. */
export function backFromCase(period: Period | undefined, theme: Period | undefined): Period | undefined {
  if (period?.type !== 'span' || !OF_MONTHS.test(period.edtf) || isFeast(period)) return period;
  const before = theme?.type === 'year' && period.end !== undefined && theme.start !== undefined && period.end < theme.start;
  return before ? { ...theme, inferred: true } : period;
}

/** 2020-06/2021-03 */
const OF_MONTHS = /^\d{4}-\d{2}\/\d{4}-\d{2}$/u;

type Place = Pick<MatchedSentence, 'block' | 'span'>;

/** What a sentence leaves that puts `period` in force. */
export function stretchLeft(period: Period | undefined, place: Place, stated: readonly StatedPeriod[], { drafts, recent, before }: Drafted & { readonly before: Before }): Stretch {
  if (period === before.period) return before;
  // 三季度…。前三季度…。三季度，服务出口…: what the article is about is no aside.
  const stretch = period?.edtf === before.theme?.edtf ? undefined : stretchBefore(period, place, stated, before);
  return { stretch, theme: before.theme ?? lasting(monthFirst(period, stated) ?? stretch ?? period), aside: stretch && asideOf(stated, stretch, place, { drafts, recent }) };
}

/** The stretch whose part `period` is: that which was in force or told before it, else the one that its sentence names ahead of it. */
function stretchBefore(period: Period | undefined, { block }: Place, stated: readonly StatedPeriod[], before: Before): Period | undefined {
  const closed = stretchClosedBy(period, before.stretch, false) ?? stretchClosedBy(period, before.period, before.periodBlock === block);
  return closed ?? namedAhead(period, stated);
}

/** 10月订单694亿美元；累计前10月为5937亿美元: an article that opens so is about the month. */
function monthFirst(stretch: Period | undefined, stated: readonly StatedPeriod[]): Period | undefined {
  const [first] = stated;
  return first?.period?.type === 'month' && first.to === undefined && stretchClosedBy(first.period, stretch, false) !== undefined ? first.period : undefined;
}

/** The stretch that the sentence itself names before a part of it: 上半年，总值增长5.2%，二季度增长6%. */
function namedAhead(one: Period | undefined, stated: readonly StatedPeriod[]): Period | undefined {
  const at = stated.findIndex(({ period }) => period === one);
  return stated.findLast(({ period }, i) => i < at && stretchClosedBy(one, period, false) !== undefined)?.period;
}

function lasting(period: Period | undefined): Period | undefined {
  return period !== undefined && (STRETCHES.has(period.type) || isFeast(period) || isWeek(period)) ? period : undefined;
}

const STRETCHES: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'cumulative', 'month']);

/** A paragraph that opens with the part goes on in it. */
function asideOf(stated: readonly StatedPeriod[], stretch: Period, { block, span }: Place, { drafts, recent }: Drafted): Aside | undefined {
  const parts = stated.filter(({ period, to }) => period !== undefined && to === undefined);
  const within = parts.some(({ period }) => period?.edtf === stretch.edtf);
  if (!within && parts.some(({ period }) => period?.edtf !== parts[0]?.period?.edtf)) return 'listed';
  if (!within && span.start === block.start) return undefined;
  const last = parts.at(-1)?.at ?? 0;
  if (!within && ENDS_ALONE.test(parts.at(-1)?.mention.text ?? '')) return 'alone';
  const told = within ? drafts.filter(({ at }) => at < last) : recent;
  const behind = within ? drafts.filter(({ at }) => at > last) : drafts;
  return (within || behind.length > 0) && behind.every((draft) => isTold(draft, told)) ? 'again' : undefined;
}

const ENDS_ALONE = patternOf`${'periods/alone'}$`;

function isTold({ metric }: Draft, told: readonly Draft[]): boolean {
  return metric !== undefined && told.some((before) => before.metric === metric);
}

/** True of the sentence that turns back to the stretch: it stands alone as a caption (就业形势总体稳定。), or goes on to something else. */
export function turnsBack({ span, tokens, matches }: MatchedSentence, drafts: readonly Draft[], { aside, recent }: Pick<Before, 'aside'> & Pick<Drafted, 'recent'>): boolean {
  if (tokens.some(({ kind }) => kind === 'period')) return false;
  if (matches.length === 0) return span.end - span.start <= CAPTION && tokens.every(({ quantity }) => quantity === undefined);
  if (aside === undefined || drafts.some(isMonths)) return false;
  if (aside === 'listed') return true;
  if (aside === 'alone') return !partMarks(tokens).some(({ opensSentence, kind }) => opensSentence && kind !== 'view');
  // 签约项目146个 may be of either.
  if (drafts.every(({ changes }) => changes.length === 0) || drafts.some((draft) => isTold(draft, recent))) return false;
  return !partMarks(tokens).some(({ opensSentence }) => opensSentence);
}

/** 1—5月，利润增长14%。固定资产投资增长2.8%，增速较1—5月提高0.4个百分点: what is held against the part in force is of another time, the stretch. */
export function isHeldAgainst(period: Period, tokens: readonly Token[], drafts: readonly Draft[], anchor: Anchor): boolean {
  const first = drafts[0]?.at ?? -1;
  if (tokens.some(({ kind }, at) => kind === 'period' && at < first)) return false;
  return drafts.some(({ changes }) => changes.some(({ since }) => since !== undefined && sinceOf(since, anchor) === period.edtf));
}

/** 比上月增加4.4亿千瓦时: no stretch of months is held against the month before it. */
function isMonths({ changes }: Draft): boolean {
  return changes.some(({ basis }) => basis === 'mom');
}

/** Code units of a caption in running text: 固定资产投资规模持续扩大，结构不断优化。 */
const CAPTION = 24;
