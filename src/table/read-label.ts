/** Labels read: marks, brackets, times and bases taken off, and what is left looked at. */
import { findBases } from '../annotate/change/basis.js';
import { findPeriods } from '../annotate/period/period.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { patternOf } from '../lexicon/lists.js';
import { measures } from '../lexicon/tables.js';
import type { PeriodMention, Span } from '../types.js';
import { indexAgainst, indexLabel, namesIndex } from './index-numbers.js';
import { dividesTheRowAbove, stripped, type Label, type LabelBase, type LabelSource } from './label.js';
import { classify, plain } from './label-kind.js';
import { markOf } from './mark.js';
import { isoMonth } from './period.js';
import { bracketAt, declaredUnit, parseUnits, unitAtEnd, PERCENT, type UnitWord } from './unit.js';

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
  const printed = text.slice(inner.start, inner.end);
  const unread = plain({ span, units: [], periods: [], basis: undefined, among: mark.among, depth: mark.depth, markWidth: mark.width });
  if (source.where === 'row' && dividesTheRowAbove(printed) && !isMeasure(printed, lexicon)) return { ...unread, name: stripped(printed), full: printed };
  const hundred = source.where === 'title' ? undefined : indexAgainst(text, inner, lexicon);
  if (hundred !== undefined) return indexLabel(unread, hundred);
  const brackets = readBrackets(source, inner);
  const found = timesIn(source, inner);
  // 2023年|比2022年: 年比 is no basis behind a number.
  const basis = findBases(text, inner, found, lexicon.bases).find((one) => (!/\d/u.test(text.charAt(one.start - 1)) || found.some(({ end }) => end === one.start)) && !namesIndex(text, one));
  const periods = found.filter((period) => !isInside(period, basis) && !brackets.taken.some((bracket) => isInside(period, bracket)));
  const stated = periodsThatStand(source, inner, periods, [...brackets.taken, ...(basis ? [basis] : [])]);
  const rest = remainder(text, inner, [...brackets.taken, ...stated, ...(basis ? [basis] : [])]);
  const named = inChinese(rest, source);
  const ended = brackets.units.length > 0 || lexicon.tables.ending(named, 'rank') > 0 ? undefined : unitAtEnd(named, lexicon.units, (name) => isMeasure(name, lexicon));
  const units = ended ? [ended.unit] : brackets.units;
  const declared = declaredUnit(named);
  const wholly = units.length > 0 || source.where === 'row' || lexicon.tables.roleOf(named) !== undefined ? [] : parseUnits(declared ?? named, lexicon.units, declared !== undefined);
  const words = wholly.length > 0 ? '' : stripped(ended?.name ?? named);
  const against = [basis ?? periods[0], periods[1]].find((time) => isRatio(text, inner, time));
  const base: LabelBase = { ...unread, units: wholly.length > 0 ? wholly : units, periods: stated, basis, against, bothWays: printed.includes('±') };
  const label = classify(base, words, source);
  if (brackets.against !== undefined && label.kind === 'change' && label.name === '') return indexLabel(label, brackets.against);
  return wholly.length > 0 ? { ...label, full: declared ?? named, isUnit: declared === undefined } : label;
}

/** 2023|（万元）. */
const IN_BRACKETS = /\s*[（(][^（()）]*[）)]$/u;

/** 9月|均价: in a header the month is a time, in running text 月均 is an average. */
const MONTH = /^(?:\d{4}年)?\d{1,2}月(?=[均平])/u;

function timesIn({ text, lexicon, where }: LabelSource, { start, end }: Span): PeriodMention[] {
  // 本月止累计, 至本月平均, 1至当月累计|比去年同期 are times of tables as a whole.
  const words = text.slice(start, end);
  const role = lexicon.tables.roleOf(words.replace(/[（(].*$/u, ''));
  if (role === 'cumulative' || role === 'month') return [];
  const bare = words.replace(IN_BRACKETS, '');
  const whole = isoMonth(bare, { start, end: start + bare.length });
  if (whole !== undefined) return [whole];
  if (/^(?:19|20)\d\d$/u.test(bare)) return findPeriods(text, start, start + bare.length, lexicon.periods);
  const month = MONTH.exec(words)?.[0];
  const opening = where === 'column' ? lexicon.tables.opening(words, 'cumulative').length : 0;
  const told = findPeriods(text, start + opening, month === undefined ? end : start + month.length, lexicon.periods);
  const bases = where === 'column' ? [...words.matchAll(BARE_YEARS)] : [];
  return [...told, ...bases.flatMap(({ index, 0: { length } }) => findPeriods(text, start + index, start + index + length, lexicon.periods))].toSorted((a, b) => a.start - b.start);
}

/** 2015|比|2014|增长%: years held against each other, without their word. */
const BARE_YEARS = new RegExp(patternOf`(?<=${'periods/held_against'})(?:19|20)\d\d(?![\d年])|^(?:19|20)\d\d(?=${'periods/held_against'})`, 'gu');

function isMeasure(name: string, { tables }: Lexicon): boolean {
  return tables.roleOf(name) === 'generic' || measures(tables, name) || tables.ending(name, 'change') > 0;
}

function isInside(inner: Span, outer: Span | undefined): boolean {
  return outer !== undefined && inner.start < outer.end && outer.start < inner.end;
}

/** Brackets that hold a unit, the base of an index (上年=100), or nothing that names. */
function readBrackets({ text, lexicon, where }: LabelSource, { start, end }: Span): { readonly taken: readonly Span[]; readonly units: readonly UnitWord[]; readonly against: string | undefined } {
  const taken: Span[] = [];
  let against: string | undefined;
  const units: UnitWord[] = [];
  for (let at = start; at < end; at++) {
    const bracket = bracketAt(text, at, end);
    if (bracket === undefined) continue;
    const declared = declaredUnit(bracket.inner);
    const inner = declared ?? bracket.inner;
    const named = inner === '±' ? [PERCENT] : parseUnits(inner, lexicon.units, declared !== undefined || PRICED.test(inner));
    if (named.length > 0) units.push(...named);
    if (named.length > 0 || NAMES_NOTHING.test(inner)) taken.push(bracket);
    const index = indexAgainst(text, { start: bracket.start + 1, end: bracket.end - 1 }, lexicon);
    if (index !== undefined && taken.at(-1) !== bracket) taken.push(bracket);
    if (where !== 'title') against ??= index;
    at = bracket.end - 1;
  }
  return { taken, units, against };
}

/** What a hundred is, the number of a note, how much there is to reach: 上年=100, ①, 满分为100. */
const NAMES_NOTHING = patternOf`[=＝]\s*100|^\s*$|^[①-⑳\d*]{1,2}$|^${'sheets/full_marks'}[为是:：]?\d+分?$`;

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

/** 出口|Exports: the same in English behind the name. */
const IN_ENGLISH = /(?<=\p{Script=Han}[^A-Za-z]{0,3})\s*[A-Z](?=[A-Za-z]*[a-z])[A-Za-z][A-Za-z ,.&'′’()/:：-]{2,}$/u;

/** The words without the same in English; in rows of a table that is in Chinese alone only measures are told twice (出口 Exports), other names may be half Latin (特斯拉Model Y). */
function inChinese(words: string, { lexicon, where, bilingual }: LabelSource): string {
  const rest = withoutEnglish(words);
  return rest === words || where !== 'row' || bilingual === true || isMeasure(rest.trim(), lexicon) ? rest : words;
}

/** True of a label that says the same in Chinese and in English. */
export function isBilingual(words: string): boolean {
  return IN_ENGLISH.test(words.replace(IN_BRACKETS, ''));
}

/** 项目|Item */
export function withoutEnglish(words: string): string {
  return words.replace(IN_ENGLISH, '');
}

/** 元/500克: a price of so much. */
const PRICED = /^元[/／]\d/u;

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

