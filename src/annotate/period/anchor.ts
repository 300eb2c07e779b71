import type { Anchor, Period, PeriodMention, PeriodPoint } from '../../types.js';
import { placePoint, type Range } from './anchor-point.js';
import { firstDay, lastDay, monthIn, yearDate, yearOf } from './edtf.js';

/**
 * The EDTF period of a time expression, read towards the past from the release's date.
 *
 *     12月        in a release of 2024-01-30  2023-12
 *     1—10月份    2025-11-28                  2025-01/2025-10
 *     今年以来     2025-11-28                  2025-01-01/2025-11-28
 *     截至6月底    2023-08-09                  ../2023-06-30
 *
 * Halves and quarters are intervals of months. Undefined where the words and the anchor do not tell it: never guessed.
 * Source of the notation: EDTF, ISO 8601-2:2019, levels 0 and 1.
 */
export function resolvePeriod(mention: PeriodMention, anchor: Anchor): Period | undefined {
  const range = placeRange(mention, anchor);
  return range && relate(mention, range, anchor);
}

/**
 * The named time that a change counts from, in EDTF: 比2012年 → `2012`, 较1月 → `2024-01`, 比2019年同期 → the period in
 * force moved to 2019 (2019 alone where none is), 比年初 → the first of January. Undefined as for `resolvePeriod`.
 */
export function sinceOf(mention: PeriodMention, anchor: Anchor): string | undefined {
  const { from, to } = mention;
  const range = placeRange({ from, to, relation: undefined }, anchor);
  if (!range) return from.year !== undefined && from.part?.kind === 'current' ? yearDate(from.year) : undefined;
  return from.edge === 'first' ? firstDay(range.from) : writeRange(range);
}

/** Both ends; the second takes year and month of the first, or gives its year to it. */
function placeRange(mention: Pick<PeriodMention, 'from' | 'to' | 'relation'>, anchor: Anchor): Range | undefined {
  const { from, to } = mention;
  // 前 looks ahead: 年底前, 9月底前.
  const ahead: Anchor = mention.relation === 'before' ? { ...anchor, towards: 'future' } : runsToNow(mention) || isBehindTold(mention, anchor) ? { ...anchor, year: undefined, current: undefined } : anchor;
  const first = placePoint(from, ahead);
  if (!to) return first && ordered(first);
  // 11月至2024年2月: the year behind is the first month's too, or the year before it.
  const later = to.year;
  if (later !== undefined && from.year === undefined && from.yearRef === undefined) {
    const second = placePoint(to, ahead);
    const same = placePoint(from, { ...ahead, year: later });
    const before = same && second && same.from > second.to ? placePoint(from, { ...ahead, year: later - 1 }) : same;
    return join(before, second);
  }
  return first && join(first, placePoint(carry(to, from, first), { ...ahead, year: yearOf(first.to) }));
}

/** 2021年…。进入|8月以来: the last August, whatever year was told before. */
function runsToNow({ relation, from: { year, yearRef, part }, to }: Pick<PeriodMention, 'from' | 'to' | 'relation'>): boolean {
  return relation === 'since' && to === undefined && year === undefined && yearRef === undefined && part?.kind === 'months';
}

/** 2022年9月，…开通。截至|7月: what was summed up to a month before the one just told is of a later year, the last one. */
function isBehindTold({ relation, from, to }: Pick<PeriodMention, 'from' | 'to' | 'relation'>, anchor: Anchor): boolean {
  const { start, end } = anchor.current ?? {};
  if (relation !== 'as_of' || to !== undefined || from.part?.kind !== 'months' || start === undefined || start.slice(0, MONTH_LENGTH) !== end?.slice(0, MONTH_LENGTH)) return false;
  const point = placePoint(from, anchor);
  return point !== undefined && point.to.slice(0, MONTH_LENGTH) < start.slice(0, MONTH_LENGTH);
}

/** Of 2024-06. */
const MONTH_LENGTH = 7;

/** 10月15日至19日: the second day is of the first's month. */
function carry(to: PeriodPoint, from: PeriodPoint, first: Range): PeriodPoint {
  if (to.part?.kind !== 'days' || to.part.month !== undefined || from.part?.kind !== 'days') return to;
  return { ...to, part: { ...to.part, month: monthIn(first.to) } };
}

function join(first: Range | undefined, second: Range | undefined): Range | undefined {
  return first && second && ordered({ from: first.from, to: second.to, inferred: first.inferred || second.inferred });
}

function ordered(range: Range): Range | undefined {
  return firstDay(range.from) <= lastDay(range.to) ? range : undefined;
}

/** 截至, 以来, 前 around a range. */
function relate(mention: PeriodMention, range: Range, { published }: Anchor): Period | undefined {
  const { relation, from } = mention;
  const isLast = relation === 'by' && from.edge === 'last';
  const isOpen = from.part?.kind === 'now' || relation === 'as_of' || relation === 'before' || isLast;
  if (relation === 'after') return undefined;
  if (relation === 'since' && from.part?.kind !== 'back' && !mention.to) {
    const start = firstDay(range.from);
    const end = planEnd(from, published);
    // 自8月7日起 in a release of 4 August: it has yet to begin.
    // 从今年起，支持30个示范区: from then on, beyond the release's own day.
    if (end === undefined || end < start || mention.text.endsWith('起')) return written(mention, range, { edtf: `${range.from}/..`, start, end: undefined });
    // 自今年专项行动开展以来: some day of the year.
    return written(mention, range, { edtf: `${beginsWithin(mention) ? range.from : start}/${end}`, start, end });
  }
  if (isOpen) {
    // 春节前 ends where the feast begins, 年底前 with the year.
    const last = relation === 'before' && from.part?.kind === 'holiday' ? range.from : range.to;
    return written(mention, range, { edtf: `../${last}`, start: undefined, end: lastDay(last) });
  }
  return written(mention, range, { edtf: writeRange(range), start: firstDay(range.from), end: lastDay(range.to) });
}

/** True of a stretch that an event opens of which no more than the year is told; of 今年以来 the year itself opens it. */
function beginsWithin({ text, from: { part, edge } }: PeriodMention): boolean {
  return part === undefined && edge === undefined && EVENT_OPENS.test(text);
}

const EVENT_OPENS = /(?<![年来來])以[来來]$/u;

function written({ text, type, from }: PeriodMention, { inferred }: Range, { edtf, start, end }: Pick<Period, 'edtf' | 'start' | 'end'>): Period {
  const loose = start === undefined && from.part?.kind === 'now' ? from.part.loose : undefined;
  return { edtf, start, end, text, type, inferred, loose };
}

/** 十四五以来 ends with the plan where the release is later. A release that tells no more than its year ends no stretch. */
function planEnd(from: PeriodPoint, published: string | undefined): string | undefined {
  if (published?.length === YEAR_LENGTH) return undefined;
  const last = from.part?.kind === 'plan' ? lastDay(yearDate(from.part.to)) : undefined;
  return last !== undefined && published !== undefined && last < published ? last : published;
}

/** Characters of a mere year. */
const YEAR_LENGTH = 4;

/** Both ends as fine as the finer one: 2022年至2023年上半年 is 2022-01/2023-06. */
function writeRange({ from, to }: Range): string {
  if (from === to) return from;
  const length = Math.max(from.length, to.length);
  return `${firstDay(from).slice(0, length)}/${lastDay(to).slice(0, length)}`;
}
