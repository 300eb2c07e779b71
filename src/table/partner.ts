/** Which level a change, a rank or a completion belongs to: 产值 | 比上年增长（%） | 位次. */
import { patternOf, wordsOf } from '../lexicon/lists.js';
import type { PeriodMention } from '../types.js';
import { isChange, isLevel, type Facet } from './facet.js';

/** How ranks of changes are called. */
export const [OF_CHANGE = ''] = wordsOf('names/growth');

/** One line of figures across the headers: its place in the order, and what its header says. */
export interface Lane {
  readonly at: number;
  readonly facet: Facet;
}

export interface Partner {
  readonly at: number;
  /** It stands behind the lane, and others do too. */
  readonly unsure: boolean;
}

/**
 * The lane that the figures of `lane` speak of: the nearest before it that its names, time and place do not rule out,
 * of several times the latest; behind it where none is before. Undefined where the table has none.
 *
 *     2022年 | 2023年 | 增长（%）        2023年
 *     本月 | 累计 | 本月同比 | 累计同比    the lane of the same time
 */
export function partnerOf(lane: Lane, lanes: readonly Lane[]): Partner | undefined {
  const wanted = preferred(lane.facet, lanes.filter((other) => other.at !== lane.at && serves(lane.facet, other.facet) && agrees(lane.facet, other.facet)));
  const before = wanted.filter(({ at }) => at < lane.at);
  // 增长（%） | 产销率（%）: a rate behind a change is another thing.
  const found = before.length > 0 ? before : wanted.filter(({ facet }) => !(isChange(lane.facet) && ofPercent(lane.facet) && ofPercent(facet)));
  const [best] = found.toSorted((a, b) => likeness(lane.facet, b.facet) - likeness(lane.facet, a.facet) || later(b.facet, a.facet) || Math.abs(a.at - lane.at) - Math.abs(b.at - lane.at));
  return best && { at: best.at, unsure: before.length === 0 && found.length > 1 };
}

/** 完成投资 | 完成计划（%） | 增长: the amount grew, unless it is points. */
function preferred(facet: Facet, lanes: readonly Lane[]): readonly Lane[] {
  if (facet.kind === 'rank' || facet.units.some(({ dimension }) => dimension === 'point')) return lanes;
  const amounts = lanes.filter((lane) => lane.facet.kind === 'name');
  return amounts.length > 0 ? amounts : lanes;
}

/** A change is of a level, in points of one in percent; a rank of a level or of a change. */
function serves(facet: Facet, other: Facet): boolean {
  if (facet.kind === 'rank') return isLevel(other) || isChange(other);
  if (!isLevel(other) || other.target && !facet.target && !isChange(facet)) return false;
  if (facet.kind === 'completion' || facet.kind === 'share' || facet.kind === 'ratio') return other.kind === 'name';
  return !ofPercent(facet) || other.kind === 'name';
}

function ofPercent({ units }: Facet): boolean {
  return units.length > 0 && units.every(({ unit }) => unit === '%');
}

/** No name, time or place of the one that the other contradicts. */
function agrees(facet: Facet, other: Facet): boolean {
  if (facet.place !== undefined && other.place !== undefined && placeKey(facet) !== placeKey(other)) return false;
  if (facet.periods.length > 0 && other.periods.length > 0 && !sameTime(facet.periods, other.periods)) return false;
  if (facet.kind === 'completion' || facet.kind === 'share' || isCompared(facet) || (facet.kind === 'rank' && facet.names.length === 0)) return true;
  // 增速全市位次: of how it grew, whatever that column is called.
  if (facet.kind === 'rank' && facet.names.some(({ name }) => name.startsWith(OF_CHANGE))) return isChange(other);
  const own = facet.names.map(({ name }) => name);
  const names = other.names.map(({ name }) => name);
  if (own.length === 0 || names.length === 0) return own.length === 0;
  return own.some((name) => names.some((level) => level.includes(name) || name.includes(level)));
}

/** 为上年决算数: of whatever level stands beside it. */
function isCompared({ kind, names }: Facet): boolean {
  return kind === 'ratio' && COMPARED.test(names.at(-1)?.name ?? '');
}

const COMPARED = patternOf`^${'contrast/held_against'}`;

/** How much of the header the two share. */
function likeness(facet: Facet, other: Facet): number {
  const shared = facet.labels.filter((label) => other.labels.some(({ span }) => span.start === label.span.start)).length;
  return shared + Number(sameNames(facet, other)) + Number(facet.periods.length > 0 && other.periods.length > 0 && sameTime(facet.periods, other.periods));
}

/** 出口 of 出口, not of 进出口. */
function sameNames({ names: a }: Facet, { names: b }: Facet): boolean {
  return a.some(({ name }) => b.some((other) => other.name === name));
}

/** Positive where a is of a later time than b, as far as their words tell. */
function later(a: Facet, b: Facet): number {
  const [yearA, yearB] = [yearOf(a), yearOf(b)];
  if (yearA !== undefined && yearB !== undefined && yearA !== yearB) return yearA - yearB;
  return Number(isEarlier(b)) - Number(isEarlier(a));
}

function yearOf({ periods }: Facet): number | undefined {
  return periods.findLast(({ from }) => from.year !== undefined)?.from.year;
}

/** 上年同期, 上期, 上月: a level to compare with. */
function isEarlier({ periods, previous }: Facet): boolean {
  return previous || periods.some(isPast);
}

/** 去年, 上年同期, 上月. */
function isPast({ from: { yearRef, part } }: PeriodMention): boolean {
  if (yearRef === 'last' || yearRef === 'prior' || yearRef === 'before_last') return true;
  return part?.kind === 'calendar' && part.offset < 0;
}

/** The same words, or both 累计 or both a month, one of them without its number. */
function sameTime(a: readonly PeriodMention[], b: readonly PeriodMention[]): boolean {
  if (periodKey(a) === periodKey(b)) return true;
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  return lastA !== undefined && lastA.type === lastB?.type && (isCounted(lastA) || isCounted(lastB));
}

function isCounted({ from }: PeriodMention): boolean {
  return from.part?.kind === 'current';
}

function periodKey(periods: readonly PeriodMention[]): string {
  return periods.map(({ from, to, relation }) => JSON.stringify([from, to, relation])).join();
}

function placeKey({ place }: Facet): string {
  return place?.deictic?.word ?? place?.places.map(({ path }) => path).join() ?? '';
}
