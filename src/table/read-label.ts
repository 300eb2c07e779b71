/** Labels read: marks, brackets, times and bases taken off, and what is left looked at. */
import { findBases } from '../annotate/change/basis.js';
import { findPeriods } from '../annotate/period/period.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { measures } from '../lexicon/tables.js';
import type { PeriodMention, Span } from '../types.js';
import { stripped, type Label, type LabelBase, type LabelSource } from './label.js';
import { classify } from './label-kind.js';
import { markOf } from './mark.js';
import { isoMonth } from './period.js';
import { bracketAt, parseUnits, unitAtEnd, PERCENT, type UnitWord } from './unit.js';

/**
 * The label of one stretch of text.
 *
 *     比上年增长（%）   change, basis yoy, unit %          2023年产量（万吨）   name 产量, 2023, unit 吨 (4)
 *     #水稻             name 水稻, among                   延津县               place, name ''
 *
 * Never throws; words that say nothing known are the name.
 */
export function readLabel(source: LabelSource, span: Span): Label {
  const { text, lexicon } = source;
  const mark = markOf(text, span, lexicon.tables);
  const inner = { start: mark.start, end: span.end };
  const brackets = readBrackets(source, inner);
  const found = timesIn(source, inner);
  // 2023年|比2022年: 年比 is no basis behind a number.
  const basis = findBases(text, inner, found, lexicon.bases).find(({ start }) => !/\d/u.test(text.charAt(start - 1)));
  const periods = found.filter((period) => !isInside(period, basis) && !brackets.taken.some((bracket) => isInside(period, bracket)));
  const stated = periodsThatStand(source, inner, periods, [...brackets.taken, ...(basis ? [basis] : [])]);
  const rest = remainder(text, inner, [...brackets.taken, ...stated, ...(basis ? [basis] : [])]);
  const ended = brackets.units.length > 0 || lexicon.tables.ending(rest, 'rank') > 0 ? undefined : unitAtEnd(rest, lexicon.units, (name) => isMeasure(name, lexicon));
  const units = ended ? [ended.unit] : brackets.units;
  const wholly = units.length > 0 || source.where === 'row' || lexicon.tables.roleOf(rest) !== undefined ? [] : parseUnits(rest, lexicon.units);
  const words = wholly.length > 0 ? '' : stripped(ended?.name ?? rest);
  const base: LabelBase = {
    span, units: wholly.length > 0 ? wholly : units, periods: stated, basis,
    among: mark.among, depth: mark.depth, markWidth: mark.width,
    ratio: isRatio(text, inner, basis ?? periods[0]), bothWays: text.slice(inner.start, inner.end).includes('±'),
  };
  return wholly.length > 0 ? { ...classify(base, words, source), full: rest, isUnit: true } : classify(base, words, source);
}

/** 9月|均价: in a header the month is a time, in running text 月均 is an average. */
const MONTH = /^(?:\d{4}年)?\d{1,2}月(?=[均平])/u;

function timesIn({ text, lexicon }: LabelSource, { start, end }: Span): PeriodMention[] {
  const whole = isoMonth(text.slice(start, end), { start, end });
  if (whole !== undefined) return [whole];
  const month = MONTH.exec(text.slice(start, end))?.[0];
  return findPeriods(text, start, month === undefined ? end : start + month.length, lexicon.periods);
}

function isMeasure(name: string, { tables }: Lexicon): boolean {
  return tables.roleOf(name) === 'generic' || measures(tables, name) || tables.ending(name, 'change') > 0;
}

function isInside(inner: Span, outer: Span | undefined): boolean {
  return outer !== undefined && inner.start < outer.end && outer.start < inner.end;
}

/** Brackets that hold a unit, the base of an index (上年=100), or nothing that names. */
function readBrackets({ text, lexicon }: LabelSource, { start, end }: Span): { readonly taken: readonly Span[]; readonly units: readonly UnitWord[] } {
  const taken: Span[] = [];
  const units: UnitWord[] = [];
  for (let at = start; at < end; at++) {
    const bracket = bracketAt(text, at, end);
    if (bracket === undefined) continue;
    const declared = /^(?:计量)?单位[:：]/u.exec(bracket.inner);
    const inner = bracket.inner.slice(declared?.[0].length ?? 0);
    const named = inner === '±' ? [PERCENT] : parseUnits(inner, lexicon.units, declared !== null);
    if (named.length > 0) units.push(...named);
    if (named.length > 0 || /[=＝]\s*100|^\s*$|^[①-⑳\d*]{1,2}$/u.test(inner)) taken.push(bracket);
    at = bracket.end - 1;
  }
  return { taken, units };
}

/** 上年结转收入, “十四五”项目: a time that only names another year belongs to the name of a row. */
function periodsThatStand(source: LabelSource, span: Span, periods: readonly PeriodMention[], taken: readonly Span[]): PeriodMention[] {
  const name = stripped(remainder(source.text, span, [...taken, ...periods]));
  const bare = name === '' || source.lexicon.tables.roleOf(name) !== undefined;
  return periods.filter(({ from, type, text }) => {
    if (from.part?.kind === 'vague' || from.part?.kind === 'now') return false;
    if (from.part?.kind === 'plan') return bare;
    return bare || source.where !== 'row' || from.year !== undefined || (from.yearRef === undefined && type !== 'since') || text.includes('同期');
  });
}

function remainder(text: string, { start, end }: Span, taken: readonly Span[]): string {
  let rest = '';
  let at = start;
  for (const span of taken.toSorted((a, b) => a.start - b.start)) {
    if (span.start > at) rest += text.slice(at, span.start);
    at = Math.max(at, Math.min(span.end, end));
  }
  return rest + text.slice(at, end);
}

/** 为上年同期%: the level as a share of an earlier one. */
function isRatio(text: string, { start }: Span, period: Span | undefined): boolean {
  return period !== undefined && /(?:为|相当于|是)$/u.test(text.slice(start, period.start));
}

