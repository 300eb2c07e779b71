/**
 * Points of time and the figures that are about them, not about a stretch.
 *
 *     截至6月末，贷款余额2.95万亿元。其中，企业贷款余额1.46万亿元。     both of 6月末, whatever 上半年 was told before
 */
import type { Token } from '../../annotate/token.js';
import { yearOf } from '../../annotate/period/edtf.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Period, PeriodMention } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { RATE_END } from '../draft/rates.js';
import type { StatedPeriod } from './stated.js';
import { yearPeriod } from './titled.js';

/** What is counted over a stretch of time, not at its end: a year's crop or takings. */
export const FLOW = patternOf`${'periods/flows'}$`;

/** A point of time that a sentence named, for the figures of those behind it that are of such points. */
export interface AsOf {
  readonly period: Period;
  /** No stretch of time was named behind it. */
  readonly last: boolean;
  /** What runs over a stretch was summed up to it: 截至4月底，财政收入完成9亿元. */
  readonly sums: boolean;
}

/** What is there at a point of time: 余额, 总资产, 装机容量. */
const STOCK = patternOf`(?:${'periods/stocks'}(?:增速)?|${'periods/shares_of_stocks'})$`;
/** What comes up within a stretch of time. */
const RUNS = patternOf`${'periods/runs'}|(?:${'periods/runs_at_end'}|(?<!数)量)$`;

/** True where a figure without a time is about the point last named: of stocks any, of other things only where nothing else was named since. */
export function holdsAt({ last }: AsOf, metric: string, current?: Period): boolean {
  // 产成品存货增长9%，|增幅|下降0.5个百分点: of the time of what rose.
  const thing = metric.replace(RATE_END, '');
  // 今年以来，融资稳定增长。截至6月末，…。…支付率达91.7%: nothing but the point has figures.
  return STOCK.test(thing) || (last && (current?.type === 'since' || !RUNS.test(thing)) && !FLOW.test(thing));
}

/**
 * The year that a point ends, for what was done in it: 截至2023年底，参保2139万人。举办招聘活动1860场。 Undefined of points within a year, and of what may have
 * come together over many.
 */
export function yearEnded(period: Period | undefined, { name }: Pick<Draft, 'name'>, published: string | undefined): Period | undefined {
  if (period?.type !== 'as_of' || period.end?.endsWith(LAST_DAY) !== true || period.end === published) return undefined;
  return DONE_WITHIN.has(name?.verb?.text ?? '') ? yearPeriod(yearOf(period.end), period.text) : undefined;
}

const LAST_DAY = '-12-31';
const DONE_WITHIN = setOf('periods/done_within');

/** 4月财政收支情况|截至4月底，财政收入完成9亿元。税收收入6亿元: summed up to the end of the month that the headline names, as the figures before it. */
export function isSummedTo({ period, last, sums }: AsOf, current: Period | undefined): boolean {
  return last && sums && current?.type === 'month' && current.end === period.end;
}

type Told = Pick<Draft, 'at' | 'metric'>;

/**
 * The point for what is told behind `drafts`: a figure of a stretch turns to the stretch (年末企业213家。企业实现利润27亿元，百元收入的成本为87元).
 */
export function behindFlows(asOf: AsOf | undefined, drafts: readonly Told[], stated: readonly StatedPeriod[], current: Period | undefined): AsOf | undefined {
  if (asOf?.last !== true || current === undefined || isSummedTo(asOf, current)) return asOf;
  const turns = drafts.some(({ at, metric }) => FLOW.test(metric ?? '') && !STOCK.test(metric ?? '') && !stated.some((one) => one.at < at));
  return turns ? { ...asOf, last: false } : asOf;
}

/** 余额, 存栏; not what came to them (新增装机). */
export function isStock(metric: string): boolean {
  return STOCK.test(metric) && !metric.includes('新增');
}

const BALANCE = patternOf`${'periods/balances'}$`;

/** 贷款余额: of the end, whatever stretch was told before it. */
export function isBalance(metric: string): boolean {
  return BALANCE.test(metric);
}

/** The last day of a stretch that is over; the stretch itself where it is not. */
export function endOf(period: Period | undefined, published: string | undefined): Period | undefined {
  if (period?.end === undefined || published === undefined || period.end > published) return period;
  return { ...period, edtf: `../${period.end}`, start: undefined, type: 'as_of' };
}

/** 2023年上半年，营业收入48亿元。截至报告期末，总资产132亿元: the last day of the stretch, where the words before the figure say so. A report without a day comes out behind it. */
export function atReportEnd(period: Period | undefined, tokens: readonly Token[], at: number, published: string | undefined): Period | undefined {
  if (period === undefined || !STRETCHES.has(period.type)) return period;
  for (let i = at - 1; i >= 0 && tokens[i]?.kind !== 'period'; i--) if (REPORT_END.test(tokens[i]?.text ?? '')) return endOf(period, published ?? period.end);
  return period;
}

const STRETCHES: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'cumulative']);
const REPORT_END = patternOf`^${'periods/report_ends'}`;

/** The end of a stretch that runs to now, for a stock told behind what came about in it: 2020年以来…。森林覆盖率达24%. */
export function nowOf(current: Period | undefined, metric: string): Period | undefined {
  if (current?.type !== 'since' || current.end === undefined || !STOCK.test(metric)) return current;
  return { ...current, edtf: `../${current.end}`, start: undefined, type: 'as_of' };
}

/** The point that a sentence leaves for those behind it. */
export function asOfLeft(stated: readonly StatedPeriod[], before: AsOf | undefined, drafts: readonly Told[]): AsOf | undefined {
  if (stated.length === 0) return before;
  const at = stated.findLastIndex(({ mention, period }) => period !== undefined && isPoint(mention));
  const point = stated[at];
  if (point?.period !== undefined) return { period: point.period, last: at === stated.length - 1, sums: drafts.some((draft) => draft.at > point.at && FLOW.test(draft.metric ?? '')) };
  return before && (before.last ? { ...before, last: false } : before);
}

/** 6月末, 截至7月底, 目前; not 到2025年底, which lies ahead. */
function isPoint({ relation, from, to }: PeriodMention): boolean {
  if (to !== undefined || from.part?.kind === 'holiday') return false;
  return relation === 'as_of' || (relation === undefined && (from.edge === 'last' || (from.part?.kind === 'now' && from.part.loose !== true)));
}
