/** Which year a time means: the one it states, the one in force, or the one that the release's day tells. */
import type { Anchor, PeriodPoint } from '../../types.js';
import { addDays, firstDay, isDay, lastDay, monthIn, yearOf } from './edtf.js';

/** 2023年 and 去年; undefined where the point has no year, or its year has nothing to count from. */
export function statedYear({ year, yearRef }: PeriodPoint, anchor: Anchor): number | undefined {
  if (year !== undefined || yearRef === undefined) return year;
  const release = anchor.published === undefined ? undefined : yearOf(anchor.published);
  const force = yearInForce(anchor);
  switch (yearRef) {
    case 'this':
      return release;
    case 'last':
      return plus(release, -1);
    case 'before_last':
      return plus(release, -2);
    case 'next':
      return plus(release, 1);
    case 'same':
      return force ?? (anchor.towards === 'future' ? release : undefined);
    case 'prior':
      return plus(force ?? release, -1);
    case 'following':
      break;
  }
  return plus(force ?? release, 1);
}

function plus(year: number | undefined, count: number): number | undefined {
  return year === undefined ? undefined : year + count;
}

/** The year that the sentence or paragraph is about; of 自2023年8月起, which goes on, that of the release. */
export function yearInForce({ year, current, published }: Anchor): number | undefined {
  const last = current?.end ?? (current?.start === undefined ? undefined : (published ?? current.start));
  return year ?? (last === undefined ? undefined : yearOf(last));
}

/** The same where its words tell it: 2022年, not 去年同期, whose year would be carried on to 上半年 and 12月, nor 2018年底, behind which 6月30日 is of a later year. */
export function toldYear(anchor: Anchor): number | undefined {
  return anchor.year ?? (anchor.current?.inferred === false && !isEndOfYear(anchor) ? yearInForce(anchor) : undefined);
}

/** A day at the end of a year before that of the release. */
function isEndOfYear({ current, published }: Anchor): boolean {
  const end = current?.end;
  return end?.endsWith(YEAR_END) === true && (current?.start === undefined || current.start === end) && isDay(published) && yearOf(published) > yearOf(end);
}

/** 去年 of a paragraph holds for its 全年 and 年末 too, and so does the end of a year: 年末存栏15万头；全年|出栏20万头. */
export function wholeYearInForce(anchor: Anchor): number | undefined {
  const { current, towards, year } = anchor;
  // 2017年以来，…。全年|受理案件…: which of them it is, the day of the release tells.
  if (year === undefined && current?.type === 'since') return undefined;
  return toldYear(anchor) ?? (current?.type === 'year' || (towards !== 'future' && current?.end?.endsWith(YEAR_END) === true) ? yearInForce(anchor) : undefined);
}

const YEAR_END = '-12-31';

/** 全年 and 年末 of a release without a stated year: in the first quarter the year before, else its own. */
export function reportedYear({ published, towards }: Anchor, edge: PeriodPoint['edge']): number | undefined {
  if (published === undefined || !isDay(published)) return undefined;
  const early = monthIn(published) <= 3 && towards !== 'future' && edge !== 'first';
  return yearOf(published) - (early ? 1 : 0);
}

export function nearestYear({ published, towards }: Anchor, at: (year: number) => readonly [string, string] | undefined): number | undefined {
  if (published === undefined) return undefined;
  const year = yearOf(published);
  const found = at(year);
  if (!found) return undefined;
  // Of a release that tells no more than its year all parts named are over.
  if (!isDay(published)) return year;
  // 预计上半年净利润3亿元 in July is not of the year behind it.
  if (towards === 'future') return lastDay(found[1]) < addDays(published, -JUST_OVER) ? year + 1 : year;
  return isMostlyOver(found, published) ? year : year - 1;
}

/** So many days behind its end a part of a year is still the last one. */
const JUST_OVER = 100;

/** Of 2024-06. */
const MONTH_LENGTH = 7;

/** Days that the first quarter may still have to its last month. */
const JUST_BEGUN = 14;

/**
 * A month counts once it has begun, and so does a stretch that begins within the year (下半年 of a report of August); of 上半年 and 前三季度 the last
 * month has, and almost that of 一季度: a report of January speaks of the year before.
 */
function isMostlyOver([from, to]: readonly [string, string], published: string): boolean {
  // 一季度 in a release of the end of February is the one that runs.
  if (from.endsWith('-01') && to.endsWith('-03')) return addDays(firstDay(to), -JUST_BEGUN) <= published;
  const whole = from === to || isDay(to) || monthIn(from) > 1;
  return (whole ? firstDay(from) : firstDay(lastDay(to).slice(0, MONTH_LENGTH))) <= published;
}
