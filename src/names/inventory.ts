/** Which names a set of facts uses: one group for each that may join, with what tells the user whether it should. */
import { metricKey } from '../facts/key.js';
import type { Fact } from '../types.js';
import { joinUnit } from './unit.js';

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** Facts of one key, parent and unit. */
export interface NameGroup {
  readonly key: string;
  readonly parent?: string;
  readonly unit?: string;
  /** As printed, the most frequent first. */
  readonly names: readonly Counted[];
  readonly count: number;
  readonly releases: number;
  readonly places: readonly Counted[];
  /** First and last time, as EDTF; absent where no fact has one. */
  readonly periods?: readonly [first: string, last: string];
  /** Some facts, the first ones, to show. */
  readonly examples: readonly Fact[];
  /** The figures by release, place and time: two names in one such place are told apart by the release itself. */
  readonly figures: ReadonlyMap<string, ReadonlySet<number>>;
}

const EXAMPLES = 3;

/** The groups of facts, the largest first, then by key. What another row says more fully is not counted. */
export function nameGroups(facts: Iterable<Fact>): NameGroup[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.same_as !== undefined) continue;
    const id = groupId(fact);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [fact]);
    else group.push(fact);
  }
  return [...groups.values()].map(groupOf).sort((a, b) => b.count - a.count || compareNames(a, b));
}

function compareNames(a: NameGroup, b: NameGroup): number {
  return compare(a.key, b.key) || compare(a.parent ?? '', b.parent ?? '') || compare(a.unit ?? '', b.unit ?? '');
}

/** What must agree before two facts can belong to one series: key, parent and unit. */
export function groupId({ metric_key, parent, unit }: Fact): string {
  return [metric_key, parent === undefined ? '' : metricKey(parent), joinUnit(unit) ?? ''].join('\0');
}

function groupOf(facts: readonly Fact[]): NameGroup {
  const [first] = facts;
  const times = facts.flatMap(({ period, period_end }) => (period === undefined ? [] : [{ period, end: period_end ?? period }])).sort((a, b) => compare(a.end, b.end));
  const parent = counted(facts.flatMap((fact) => fact.parent ?? []))[0]?.name;
  const unit = counted(facts.flatMap((fact) => fact.unit ?? []))[0]?.name;
  return {
    key: first?.metric_key ?? '',
    ...(parent === undefined ? {} : { parent }),
    ...(unit === undefined ? {} : { unit }),
    names: counted(facts.map(({ metric }) => metric)),
    count: facts.length,
    releases: new Set(facts.map(({ file }) => file)).size,
    places: counted(facts.flatMap(({ region }) => region ?? [])),
    ...(times.length === 0 ? {} : { periods: [times[0]?.period ?? '', times.at(-1)?.period ?? ''] as const }),
    examples: facts.slice(0, EXAMPLES),
    figures: figuresOf(facts),
  };
}

function figuresOf(facts: readonly Fact[]): ReadonlyMap<string, ReadonlySet<number>> {
  const figures = new Map<string, Set<number>>();
  for (const { file, region, period, value } of facts) {
    if (value === undefined) continue;
    const place = [file, region ?? '', period ?? ''].join('\0');
    figures.set(place, (figures.get(place) ?? new Set()).add(value));
  }
  return figures;
}

function counted(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
