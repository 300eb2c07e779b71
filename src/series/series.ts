/** Facts → series: one for each metric, parent, unit, place and kind of period, its points in the order of time. */
import { metricKey } from '../facts/key.js';
import type { Aliases } from '../names/aliases.js';
import type { Fact } from '../types.js';
import { baseUnit, convert } from './convert.js';
import { rangeOf } from './precision.js';

/**
 * What a point is beside the others of its time: `revised` a later release gives another figure, `superseded` the
 * earlier one of these, `rounded` the same figure with fewer digits, `conflict` two figures that no release date tells apart.
 */
export type PointNote = 'revised' | 'superseded' | 'rounded' | 'conflict';

export interface Point {
  /** The first release that gives the figure. */
  readonly fact: Fact;
  /** In the unit of the series; absent where the text states only a change. */
  readonly value?: number;
  readonly valueMax?: number;
  readonly note?: PointNote;
  /** All facts that give this figure, the first included. */
  readonly facts: readonly Fact[];
}

export interface Series {
  readonly key: string;
  readonly parent?: string;
  /** Absent where no fact has a level. */
  readonly unit?: string;
  readonly region?: string;
  readonly kind?: Fact['period_type'];
  readonly points: readonly Point[];
}

/**
 * The series of the facts, in the order of their first fact. A change without a level (增长5.2%) joins the series of
 * its metric that has levels, if there is one unit only.
 */
export function buildSeries(facts: readonly Fact[], aliases?: Aliases): Series[] {
  const units = unitsOf(facts, aliases);
  const groups = new Map<string, { readonly unit: string | undefined; readonly facts: Fact[] }>();
  for (const fact of facts) {
    const unit = units(fact);
    const id = [nameOf(fact), unit ?? '', fact.region ?? '', fact.period_type ?? '', fact.status].join('\0');
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { unit, facts: [fact] });
    else group.facts.push(fact);
  }
  return [...groups.values()].map((group) => seriesOf(group.facts, group.unit));
}

function nameOf({ metric_key: key, parent }: Fact): string {
  return `${key}\0${parent === undefined ? '' : metricKey(parent)}`;
}

/** The unit of each fact's series: that of its alias, else the most frequent one of those that convert into it. */
function unitsOf(facts: readonly Fact[], aliases: Aliases | undefined): (fact: Fact) => string | undefined {
  const named = new Map<string, Map<string, Map<string, number>>>();
  const baseOf = (fact: Fact): string | undefined => {
    if (fact.unit === undefined) return undefined;
    const alias = aliases?.of(fact);
    return baseUnit(alias !== undefined && alias.units.includes(fact.unit) ? (alias.units[0] ?? fact.unit) : fact.unit);
  };
  for (const fact of facts) {
    const base = baseOf(fact);
    if (base === undefined || fact.unit === undefined) continue;
    const bases = named.get(nameOf(fact)) ?? new Map<string, Map<string, number>>();
    const counts = bases.get(base) ?? new Map<string, number>();
    named.set(nameOf(fact), bases.set(base, counts.set(fact.unit, (counts.get(fact.unit) ?? 0) + 1)));
  }
  return (fact) => {
    const bases = named.get(nameOf(fact));
    const base = baseOf(fact) ?? (bases?.size === 1 ? [...bases.keys()][0] : undefined);
    if (base === undefined) return undefined;
    const counts = [...(bases?.get(base) ?? [])];
    return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? base;
  };
}

function seriesOf(facts: readonly Fact[], unit: string | undefined): Series {
  const [first] = facts;
  const times = new Map<string, Fact[]>();
  for (const fact of facts) times.set(fact.period ?? '', [...(times.get(fact.period ?? '') ?? []), fact]);
  const points = [...times.values()].sort((a, b) => compareTime(a[0], b[0])).flatMap((group) => pointsOf(group, unit));
  return {
    key: first?.metric_key ?? '',
    points,
    ...(first?.parent === undefined ? {} : { parent: first.parent }),
    ...(unit === undefined ? {} : { unit }),
    ...(first?.region === undefined ? {} : { region: first.region }),
    ...(first?.period_type === undefined ? {} : { kind: first.period_type }),
  };
}

function compareTime(a: Fact | undefined, b: Fact | undefined): number {
  const [left, right] = [timeOf(a), timeOf(b)];
  return left < right ? -1 : Number(left > right);
}

function timeOf(fact: Fact | undefined): string {
  return `${fact?.period_end ?? fact?.period ?? '9999'}\0${fact?.period_start ?? ''}`;
}

/** The figures of one time: equal ones are one point, the others told apart by their releases. */
function pointsOf(facts: readonly Fact[], unit: string | undefined): Point[] {
  const byFigure = new Map<string, Fact[]>();
  const ordered = [...facts].sort(compareVintage);
  for (const fact of ordered) {
    // 增长5.5% in another release says again what a level with that change says.
    const stated = fact.value === undefined ? (ordered.find((other) => other.value !== undefined && sameChange(other, fact)) ?? fact) : fact;
    const figure = figureOf(stated, unit);
    byFigure.set(figure, [...(byFigure.get(figure) ?? []), fact]);
  }
  const groups = [...byFigure.values()];
  return groups.flatMap((group, index) => {
    const fact = group.find(({ value }) => value !== undefined) ?? group[0];
    if (fact === undefined) return [];
    const note = noteOf(fact, groups.flatMap((other, at) => (at === index ? [] : (other.find(({ value }) => value !== undefined) ?? other[0] ?? []))));
    const [value, valueMax] = [levelIn(fact, unit), fact.value_max];
    return [{ fact, facts: group, ...(value === undefined ? {} : { value }), ...(valueMax === undefined ? {} : { valueMax }), ...(note === undefined ? {} : { note }) }];
  });
}

function figureOf(fact: Fact, unit: string | undefined): string {
  const { value, value_max: max, yoy, yoy_unit: yoyUnit, change, change_unit: changeUnit } = fact;
  return value === undefined ? ['change', yoy, yoyUnit, change, changeUnit].join('\0') : ['level', levelIn(fact, unit), max].join('\0');
}

function sameChange(a: Fact, b: Fact): boolean {
  return b.yoy !== undefined && a.yoy === b.yoy && a.yoy_unit === b.yoy_unit && b.change === undefined;
}

function levelIn({ value, unit }: Fact, to: string | undefined): number | undefined {
  if (value === undefined || unit === undefined || to === undefined) return value;
  return convert(value, unit, to) ?? value;
}

/** Earlier releases first; what has no date keeps its place behind them. */
function compareVintage(a: Fact, b: Fact): number {
  const [left, right] = [a.published ?? '9999', b.published ?? '9999'];
  return left < right ? -1 : Number(left > right);
}

function noteOf(fact: Fact, others: readonly Fact[]): PointNote | undefined {
  // What tells no time may be of different times.
  if (fact.period === undefined) return undefined;
  const rivals = others.filter((other) => (other.value === undefined) === (fact.value === undefined));
  if (rivals.some((other) => isRoundingOf(fact, other))) return 'rounded';
  const real = rivals.filter((other) => !isRoundingOf(other, fact));
  if (real.some((other) => !isDated(fact, other))) return 'conflict';
  // The last to be published revises the others, which it supersedes.
  const days = real.map(({ published }) => published ?? '');
  const own = fact.published ?? '';
  if (days.some((day) => day < own) && !days.some((day) => day > own)) return 'revised';
  return real.length > 0 ? 'superseded' : undefined;
}

/** Two releases of two days, so that the later one can be a revision. */
function isDated(a: Fact, b: Fact): boolean {
  return a.published !== undefined && b.published !== undefined && a.published !== b.published && a.file !== b.file;
}

/** 近70亿元 and 70亿元 beside 69.8亿元: the same figure with fewer digits. */
function isRoundingOf(rough: Fact, fine: Fact): boolean {
  if (rough.unit !== fine.unit) return false;
  const [wide, narrow] = [rangeOf(rough), rangeOf(fine)];
  if (wide === undefined || narrow === undefined || wide[1] - wide[0] <= narrow[1] - narrow[0]) return false;
  const value = fine.value ?? 0;
  return wide[0] <= value && value <= wide[1];
}
