/** Stretches of several years: what is told of them as reached stands at their end. */
import { firstDay, isDay, lastDay, monthIn, yearDate, yearOf } from '../../annotate/period/edtf.js';
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import type { Period } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { isProperty } from '../name/property.js';
import type { StatedPeriod } from './stated.js';

/** A change within so many months may be one on the year before. */
const YEAR_MONTHS = 13;

/** True of “十一五”时期 and 2017年1月至2021年12月; false of a year, and of stretches that have no beginning. */
export function spansYears(period: Period | undefined): boolean {
  if (!isDay(period?.start) || !isDay(period.end)) return false;
  return (yearOf(period.end) - yearOf(period.start)) * 12 + monthIn(period.end) - monthIn(period.start) > YEAR_MONTHS;
}

/**
 * The last year of a stretch of years for a level that grew or fell to what it is in it; else the stretch.
 *
 *     “十一五”时期，生产总值由5350亿元增加到12263亿元     2010
 *     2014至2022年，零售额从1800亿元增长到2.17万亿元       2022
 *     五年来，预算收入突破200亿元，城镇化率71.3%            the fifth
 *     “十一五”时期，投资完成3.6万亿元                      2006/2010
 */
export function atEnd(period: Period | undefined, draft: Draft, tokens: readonly Token[], published: string | undefined): Period | undefined {
  const { previous, quantity, changes } = draft;
  if (period?.end === undefined || period.type !== 'span' || quantity === undefined || !spansYears(period) || (published !== undefined && period.end > published)) return period;
  const moved = isReached(draft, tokens) || previous !== undefined || (quantity.dimension === 'percent' && changes.some(({ unit }) => unit === POINTS));
  if (!moved) return period;
  const edtf = yearDate(yearOf(period.end));
  return { ...period, edtf, start: firstDay(edtf), end: lastDay(edtf), type: 'year' };
}

/** What is reached or stands, and is nothing that was done year by year: 突破200亿元, 达1912家, 城镇化率71.3%. */
function isReached({ at, figure, name, metric = '', quantity, shape, changes }: Draft, tokens: readonly Token[]): boolean {
  if (name?.verb !== undefined || quantity?.valueMax !== undefined || shape === 'rate' || OVER_YEARS.test(metric)) return false;
  const clause = tokens.slice(tokens.findLastIndex(({ kind }, i) => i < at && PAUSES.has(kind)) + 1, at + 1);
  if (clause.some(({ text, kind }) => kind === 'each' || OVER_YEARS.test(text))) return false;
  const reaches = clause.slice(-MAX_TO_FIGURE).some(({ kind, text, start }) => (kind === 'share' ? SHARE_REACHES : REACHES).test(text) && start <= figure.start);
  // 结案率97%, 占31%: of all that the years brought, but for what is there at their end.
  if (quantity?.dimension === 'percent') return changes.length === 0 && ((reaches && (shape === 'share' || shape === 'level')) || (shape === 'level' && HELD.test(metric)));
  const counted = quantity?.dimension === 'count' && metric.length > 1;
  return (counted || isProperty(metric)) && reaches;
}

const OVER_YEARS = patternOf`^${'periods/over_years'}`;
/** Rates of what is there: 城镇化率, 覆盖率. */
const HELD = patternOf`${'periods/held_rates'}$`;
export const REACHES = patternOf`^${'periods/reaches'}`;
/** 占比达到. */
const SHARE_REACHES = patternOf`${'periods/reaches'}到?$`;
/** Tokens, the figure's own among them. */
const MAX_TO_FIGURE = 3;

/** A sentence and the time in force at it. */
interface Passage {
  readonly tokens: readonly Token[];
  readonly inForce: Period | undefined;
}
/**
 * The stretch of years that the sentence, or one before it, has told before the year that it named in between, for what is counted over all of them.
 *
 *     过去五年，生产总值年均增长8.9%，2017年突破1万亿元；收入年均增长10%；累计完成投资5.2万亿元      the last two of the five years
 */
export function overStretch(stated: readonly StatedPeriod[], own: StatedPeriod | undefined, draft: Draft, { tokens, inForce }: Passage): StatedPeriod | undefined {
  const { at: told, metric = '', quantity, changes: [change] } = draft;
  const year = own?.period;
  if (own === undefined || year === undefined || own.mention.from.part !== undefined || (year.type !== 'year' && !year.edtf.endsWith('-12-31'))) return own;
  const holds = (period: Period | undefined): boolean => spansYears(period) && (period?.start ?? '') <= (year.start ?? year.end ?? '') && (year.end ?? '') <= (period?.end ?? '');
  const before = stated.findLast(({ period, to }, i) => i < stated.indexOf(own) && to === undefined && holds(period));
  const whole = before ?? (holds(inForce) && inForce?.end === year.end && EACH_YEAR.test(metric) ? { ...own, period: inForce } : undefined);
  const at = quantity === undefined && change !== undefined ? tokens.findLastIndex(({ start }) => start <= change.span.start) : told;
  if (whole === undefined || !tokens.slice(own.at, at).some(({ kind }) => kind === 'semicolon' || kind === 'comma')) return own;
  const clause = tokens.slice(tokens.findLastIndex(({ kind }, i) => i < at && PAUSES.has(kind)) + 1, at);
  return EACH_YEAR.test(metric) || clause.some(({ text }) => IN_ALL.test(text)) ? whole : own;
}

const EACH_YEAR = patternOf`${'periods/each_year'}`;
const IN_ALL = patternOf`^${'names/in_all'}`;
