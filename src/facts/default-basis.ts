/** What a bare change counts from: 增长6.5% in statistics the year before, in measures and on exchanges nothing that is named. */
import { yearOf } from '../annotate/period/edtf.js';
import type { Change, Token } from '../annotate/token.js';
import { patternOf, setOf } from '../lexicon/lists.js';
import type { ChangeBasis, Period, PeriodMention, Quantity } from '../types.js';
import type { Draft } from './draft/draft.js';
import type { ToldTime } from './told-time.js';
import { isProperty } from './name/property.js';

/** Verbs of measures, prices set and time limits: 压缩80% counts from nothing named. */
const MEASURE_VERBS = patternOf`^(?!${'changes/shrinks'}).*${'changes/measure_verbs'}`;
/** Things that measures shorten, cut or raise, and no statistic follows: 审批环节减少50%, 办事效率提高60%. */
const MEASURED = patternOf`${'changes/measured'}$`;
const GROWN = patternOf`^${'changes/grows'}`;
/** Of them what is tallied where it has a level: 咨询137.5万件，下降0.8%. */
const TALLIED = /咨询$/u;

/** Prices of a day's trade: 股价下跌1.3% counts from the day before. */
const TRADED = patternOf`${'changes/traded'}$`;
/** Verbs that tell of trade alone, in a sentence of trade or behind what is no measure: 恒大汽车涨39.41%, 纳指收跌1.1%. */
const TRADES = patternOf`^(?!.*[上下]).{0,3}${'changes/trade_verbs'}$`;
const MEASURE = patternOf`${'changes/amounts'}`;
const MARKET = patternOf`^${'changes/market_verbs'}[了近逾超]?$`;
const EARNED = patternOf`${'changes/earned'}$`;
const EXCHANGE = patternOf`^${'changes/exchange_verbs'}`;
/** 美国旅客7006人次，微跌0.9%: who and what is counted is no share. */
const TALLIES: ReadonlySet<string> = new Set(['person', 'count', 'mass', 'volume', 'area', 'energy']);
const OF_TRADE = patternOf`${'changes/trading'}`;

/** What is there at a point of time: 贷款增加386亿元 within the time told, not on a year before. */
const STOCK = patternOf`${'changes/stocks'}$`;
const STOCK_IN_ALL = patternOf`(?:${'changes/stocks'}|${'changes/stocks_of_money'})${'changes/in_all'}?$`;
const AMOUNT: ReadonlySet<string> = new Set(['money', 'count', 'person']);
const PRICES = patternOf`(?:${'names/prices'}|${'names/set_amounts'}${'names/set_for'}?)$`;
const SET = patternOf`^${'changes/sets_prices'}了?$`;
const GROWS = patternOf`^${'changes/plain_moves'}[了]?$`;

/** Units of what a bare change never sets against the year before: places in an order, shares held. */
const UNITS: ReadonlySet<string> = setOf('changes/units_of_no_year');

export interface Bare {
  readonly metric: string;
  readonly quantity: Quantity | undefined;
  /** What the paragraph carries on (比上届增长4.6%。其中…增长6.8%; 从环比看，…), or a stretch of several years begins with. */
  readonly inherited: ChangeBasis | undefined;
  /** The sentence tells of a day's trade. */
  readonly trade: boolean;
  /** The time of the figure itself. */
  readonly own: Period | undefined;
  /** Whether it moved in that time (在10月|上升2.8%), and whether the last time told before it is the year so far (今年, 年内). */
  readonly told: ToldTime;
}

/** In measures nothing, else what is carried on, else, in statistical prose, the year before. */
export function defaultBasis(change: Change, { metric, quantity, inherited, trade, own, told }: Bare): ChangeBasis {
  const { verb, unit, quantity: by } = change;
  // 今年樓價累跌0.4%: since it began; 上周纳指累跌2.9% since the week before, which is no basis.
  if (SUMS_UP.test(verb)) return own?.start?.endsWith(YEAR_START) === true ? 'ytd' : 'none';
  if (unit === '%' && MARKET.test(verb) && (TRADED.test(metric) || (trade && !EARNED.test(metric)))) return inherited ?? (told.thisYear(change) ? 'ytd' : 'none');
  if (EXCHANGE.test(verb)) return inherited ?? 'none';
  if (MEASURE_VERBS.test(verb) || TRADED.test(metric) || UNITS.has(unit)) return 'none';
  if (TRADES.test(verb) && (trade || (unit === '%' && !isProperty(metric) && !MEASURE.test(metric) && !TALLIES.has(quantity?.dimension ?? '')))) return inherited ?? 'none';
  // 港元存款|在月内|上升1%: since the month before ended.
  if (own !== undefined && WITHIN_MONTH.test(own.text) && inherited === undefined) return 'mom';
  // 存款总额|在10月|上升2.8%: what is there at a point of time has moved since the month, or the months told, began.
  if (own !== undefined && inherited === undefined && unit === '%' && STOCK_IN_ALL.test(metric)) {
    const within = told.within(change);
    if (within && MONTH.test(own.edtf)) return 'mom';
    // 年初至今，存款总额上升3%
    if ((within && own.start?.endsWith(YEAR_START) === true && MONTHS.test(own.edtf)) || told.sinceNewYear(change)) return 'ytd';
  }
  // 次均费用同比下降16.6%，人均成本下降1400元: the year before, as of what stands before it.
  if (MEASURED.test(metric) && !GROWN.test(verb) && inherited !== 'yoy' && !(quantity && TALLIED.test(metric))) return 'none';
  // 汽油价格每吨提高240元: set so, not grown.
  if (PRICES.test(metric) && by?.dimension === 'money' && SET.test(verb)) return inherited === 'yoy' ? inherited : 'none';
  if (STOCK.test(metric) && AMOUNT.has(by?.dimension ?? '') && GROWS.test(verb)) return 'none';
  // 1月发展指数上升0.2点, 新订单指数51.2%，回落1.3个百分点: what is told in points, month by month, is held against the month before.
  const inPoints = unit === POINTS || (quantity?.unit === '%' && DIFFUSION.test(metric));
  return inherited ?? (inPoints && own !== undefined && MONTH.test(own.edtf) ? 'mom' : 'yoy');
}

/** 累升, 累跌. */
const SUMS_UP = /^累[^计]$/u;
const YEAR_START = '-01-01';
const WITHIN_MONTH = /^[在于於]月[内內]$/u;
const POINTS = '点';
/** Of an index in % the level tells who has more and who less than the month before. */
const DIFFUSION = patternOf`${'changes/diffusion'}$`;
/** The edtf of a month. */
export const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
const MONTHS = /^\d{4}-01\/\d{4}-\d\d$/u;

/** True of a sentence that tells of a day's trade: 截至收盘, 大型科技股, 三大股指. */
export function tellsOfTrade({ changes }: Pick<Draft, 'changes'>, tokens: readonly Token[]): boolean {
  return changes.some(({ basis, verb }) => basis === undefined && (TRADES.test(verb) || MARKET.test(verb))) && tokens.some(({ text }) => OF_TRADE.test(text));
}

/**
 * Whether the sentence tells before the figure of years from whose start a bare change counts.
 *
 *     十年间，煤炭消费比重下降12.1个百分点      党的十八大以来，森林覆盖率提高2.3个百分点      自2013年以来，产量增长4%
 *
 * 今年以来 and 2022年以来 of 2023 are compared with the year before; 自2021年以来首次 and 过去三年的下滑 tell of another thing.
 */
export function tellsOfYears(tokens: readonly Token[], at: number, written: string | undefined): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.period !== undefined) return isYears(token.period, token.text, written) && (tokens[i + 1]?.kind === 'comma' || LASTING.test(token.text)) && !isFirst(tokens[i + 1]);
    if (token?.text === SINCE) return !isFirst(tokens[i + 1]);
  }
  return false;
}

/** 五年|增长1倍, 十年|累计|增长12%, the change at `at`; 连续三年|增长 each year on the one before. */
export function isOverYears(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.kind === 'adverb' ? at - 2 : at - 1;
  const { quantity, kind } = tokens[last] ?? {};
  return kind === 'time' && quantity !== undefined && YEARS.has(quantity.unit) && quantity.value > 1 && tokens[last - 1]?.kind !== 'adverb';
}

const YEARS = setOf('quantities/year_units');
const SINCE = '以来';
const LASTING = patternOf`${'changes/lasting'}$`;

function isYears({ from: { part, year } }: PeriodMention, text: string, written: string | undefined): boolean {
  if (part?.kind === 'back' && part.unit === 'year') return part.count > 1;
  return year !== undefined && text.endsWith(SINCE) && written !== undefined && year < yearOf(written) - 1;
}

const FIRST = patternOf`^${'changes/records'}`;

/** 以来|首次, 以来|最低. */
function isFirst(token: Token | undefined): boolean {
  return token !== undefined && FIRST.test(token.text);
}
