/** Stretches of several years: what is told of them as reached stands at their end. */
import { firstDay, isDay, lastDay, monthIn, yearDate, yearOf } from '../../annotate/period/edtf.js';
import type { Period } from '../../types.js';
import type { Draft } from '../draft/draft.js';

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
 *     “十一五”时期，投资完成3.6万亿元                      2006/2010
 */
export function atEnd(period: Period | undefined, { previous, quantity, changes }: Pick<Draft, 'previous' | 'quantity' | 'changes'>, published: string | undefined): Period | undefined {
  if (period?.end === undefined || period.type !== 'span' || quantity === undefined || !spansYears(period) || (published !== undefined && period.end > published)) return period;
  const moved = previous !== undefined || (quantity.dimension === 'percent' && changes.some(({ unit }) => unit === POINTS));
  if (!moved) return period;
  const edtf = yearDate(yearOf(period.end));
  return { ...period, edtf, start: firstDay(edtf), end: lastDay(edtf), type: 'year' };
}

const POINTS = '个百分点';
