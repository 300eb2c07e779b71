/** Figures that stand as of the release's own day, whatever stretch of time was told before them. */
import { addDays, isDay } from '../../annotate/period/edtf.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Period } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { FLOW } from './as-of.js';
import { isOfLate } from './lately.js';

/** What is known of a time that was named before the figure's sentence. */
export interface Carried {
  readonly period: Period | undefined;
  /** It was named in another paragraph. */
  readonly elsewhere: boolean;
  /** The paragraph has turned to a deed of these days. */
  readonly late: boolean;
  /** What times are read from: the release's day, or no more than its year. */
  readonly published: string | undefined;
  /** Headline of the article. */
  readonly title: string | undefined;
  /** The article reports on a term of office or a year, section by section. */
  readonly report: boolean;
}

type Figure = Pick<Draft, 'at' | 'metric' | 'changes' | 'quantity' | 'previous'>;

/**
 * True of a figure that a stretch told before its sentence is not about: the stretch is long over, or the words say that the thing stands
 * as the release is written.
 *
 *     上半年，出口3亿元。目前已集聚企业7家     已集聚|7家      (no time in its own sentence)
 *     2023年，…。30个和美村正加快打造            30个 … 正加快
 *     2012年12月，…。 | 全市有学校12所           long over, and in another paragraph
 *     2018年以来，…。 | 全市有学校12所           begun years ago, and in another paragraph
 *
 * False for changes and for what is counted over a stretch (产量), and where `published` is no day.
 */
export function standsApart(tokens: readonly Token[], figure: Figure, { period, elsewhere, late, published, title, report }: Carried): boolean {
  const { changes, metric = '', previous } = figure;
  const lasts = period?.type === 'since';
  const isLate = (late || isOfLate(tokens, figure.at)) && figure.quantity?.dimension !== 'percent';
  if (period?.end === undefined || !(lasts || STRETCHES.has(period.type) || (isLate && period.type === 'span')) || !isDay(published) || (!lasts && period.end >= published)) return false;
  if (changes.length > 0 || previous !== undefined || report || FLOW.test(metric) || tokens[0]?.kind === 'among' || tellsYear(title, period.end)) return false;
  if (lasts && elsewhere && isPastYears(tokens, figure, period, Number(published.slice(0, YEAR)))) return true;
  if (elsewhere && period.type === 'month' && isLongOver(period, published)) return true;
  if (isLate) return true;
  if (period.type !== 'year' && figure.quantity?.ordinal === true && holdsForYears(tokens, figure.at)) return true;
  return isGoingOn(tokens, figure.at) || (!(period.type === 'year' && period.end >= addDays(published, -SUMMED_UP_DAYS)) && isStanding(tokens, figure));
}

const STRETCHES: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'cumulative', 'month']);

/** A year is reported on within so many days behind its end: 已 of such a report is its last day. */
const SUMMED_UP_DAYS = 120;

/** A month so many days back, or a longer stretch beyond the last year: history, not what the release reports on. */
export function isLongOver({ type, end }: Period, published: string): boolean {
  return end !== undefined && end < addDays(published, type === 'month' ? -MONTH_IS_OVER : -YEAR_IS_OVER);
}

const MONTH_IS_OVER = 100;
const YEAR_IS_OVER = 400;

/** Characters of a year. */
const YEAR = 4;

/** 自1998年以来，…。| 平远县降水365毫米: of years that are no longer told of; of those since last year only what is counted as it stands (医院达到207家). */
function isPastYears(tokens: readonly Token[], { at, quantity }: Figure, { start }: Period, year: number): boolean {
  const since = Number(start?.slice(0, YEAR) ?? year);
  if (since < year - 1) return !isSummed(tokens, at);
  if (since === year || (quantity?.dimension !== 'count' && quantity?.dimension !== 'person')) return false;
  for (let i = at - 1; i >= 0 && !ENDS.has(tokens[i]?.kind ?? ''); i--) if (tokens[i]?.kind === 'act') return false;
  return true;
}

/** 共|审结1198件, 累计完成3万套: what came together in it, in the figure's clause. */
function isSummed(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !ENDS.has(tokens[i]?.kind ?? ''); i--) if (SUMS.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const SUMS: ReadonlySet<string> = setOf('periods/sums');

function tellsYear(title: string | undefined, end: string): boolean {
  return title?.includes(end.slice(0, YEAR)) === true;
}

/** 产销量连续17年居全国第一: no rank of part of a year. */
function holdsForYears(tokens: readonly Token[], at: number): boolean {
  let words = '';
  for (let i = at - 1; i >= 0 && !ENDS.has(tokens[i]?.kind ?? ''); i--) words = (tokens[i]?.text ?? '') + words;
  return IN_A_ROW.test(words);
}

const IN_A_ROW = /连续\S{1,4}年/u;

/** 220个村正加快打造: in the clause of the figure, behind it. */
function isGoingOn(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && !ENDS.has(tokens[i]?.kind ?? ''); i++) if (GOES_ON.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** 已, 现有, 正: before the first figure of its part of the sentence. */
function isStanding(tokens: readonly Token[], { at, metric = '', quantity }: Figure): boolean {
  if (quantity?.dimension === 'percent') return false;
  if (CAPACITY.test(metric)) return true;
  // 截至报告期末，注册用户已突破4200万: of a point that no date tells.
  if (tokens.some(({ text }, i) => i < at && text.endsWith(PERIOD_END))) return false;
  const opens = tokens.findLastIndex(({ kind }, i) => i < at && (kind === 'semicolon' || kind === 'stop'));
  for (let i = opens + 1; i < at; i++) {
    const { text, quantity: before, change, items } = tokens[i] ?? { text: '' };
    if (STANDS.has(text)) return true;
    // 招商72次，…，已开工30个: a list of what the stretch brought.
    if ((before ?? change ?? items) !== undefined) return false;
  }
  return false;
}

/** 报告期末. */
const PERIOD_END = '期末';

/** 整车产能, 年产能: what things can do as they stand. */
const CAPACITY = patternOf`${'periods/capacities'}$`;
const STANDS: ReadonlySet<string> = setOf('periods/stands_now');
const GOES_ON: ReadonlySet<string> = setOf('periods/goes_on_now');
const ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop']);
