/** A sheet proposed from what releases state most: places down, indicators across, nothing filled in. */
import { nameGroups, type NameGroup } from '../names/inventory.js';
import type { Fact } from '../types.js';
import { naturalScale } from '../write/scale.js';
import { periodWords } from '../write/words.js';
import { commonPlace } from './place.js';

export interface Draft {
  readonly rows: readonly (readonly string[])[];
  readonly indicators: number;
  readonly places: number;
}

/** More columns than these make no sheet for people. */
const MOST_INDICATORS = 20;
/** Names as short as this say too little to stand in a header: 项目, 企业. */
const SHORTEST = 3;

/** A title with place and time, a header, and a row for each place; undefined where no figure has a place. */
export function draftSheet(facts: readonly Fact[]): Draft | undefined {
  const stated = facts.filter(isStated);
  const all = nameGroups(stated).filter(({ key }) => key.length >= SHORTEST);
  const factsOf = (key: string, unit: string | undefined): Fact[] => stated.filter((fact) => fact.metric_key === key && fact.unit === unit);
  const isLeveled = (key: string): boolean => all.some((group) => group.key === key && group.unit !== undefined);
  // 增长9.1% without a level has its column beside the level that others state, else one of its own.
  const groups = all
    .filter(({ key, unit }) => unit !== undefined || !isLeveled(key))
    .sort((a, b) => spread(b) - spread(a) || b.count - a.count)
    .slice(0, MOST_INDICATORS);
  const chosen = new Set(groups.map(({ key }) => key));
  const used = stated.filter(({ metric_key: key }) => chosen.has(key));
  const places = [...new Set(used.flatMap(({ region }) => region ?? []))].sort();
  if (groups.length === 0) return undefined;
  const columns = groups.flatMap((group) => {
    const { key, unit } = group;
    return columnsOf(group, unit === undefined ? factsOf(key, unit) : [...factsOf(key, unit), ...factsOf(key, undefined)]);
  });
  const labels = shortLabels(places);
  return { rows: [[titleOf(used, places)], ['地区', ...columns], ...labels.map((label) => [label])], indicators: groups.length, places: places.length };
}

/** Whether a fact is about a place, about a whole, no target and no repeat, and has a level or a growth. */
function isStated(fact: Fact): boolean {
  if (fact.region === undefined || fact.status !== 'actual' || fact.same_as !== undefined || fact.parent !== undefined) return false;
  return fact.value !== undefined || grows(fact);
}

function grows({ yoy, yoy_unit: unit }: Pick<Fact, 'yoy' | 'yoy_unit'>): boolean {
  return yoy !== undefined && unit === '%';
}

/** Places that state it. */
function spread({ places, releases }: NameGroup): number {
  return places.length * 1000 + releases;
}

/** The columns of a name: its level where one is stated, its growth where half of its facts tell it. */
function columnsOf({ key, unit, names }: NameGroup, own: readonly Fact[]): string[] {
  const name = names[0]?.name ?? key;
  const levels = own.flatMap(({ value }) => value ?? []);
  const typical = levels.map(Math.abs).sort((a, b) => a - b)[Math.floor(levels.length / 2)] ?? 0;
  const scale = naturalScale(typical, unit)?.word ?? '';
  const level = unit === undefined || unit === '' ? name : `${name}（${scale}${unit}）`;
  const changing = own.filter(grows).length;
  return [...(levels.length === 0 ? [] : [level]), ...(changing * 2 >= own.length && changing > 0 ? [`${name}同比（%）`] : [])];
}

/** The last names of the places, whole paths where two share one. */
function shortLabels(paths: readonly string[]): string[] {
  const lasts = paths.map((path) => path.split('/').at(-1) ?? path);
  return lasts.map((last, index) => (lasts.filter((other) => other === last).length > 1 ? (paths[index] ?? last) : last));
}

/** 新乡市2024年1—9月主要指标: the place that holds them all, and the time of most figures if most have one. */
function titleOf(facts: readonly Fact[], places: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const { period, period_type: type } of facts) if (period !== undefined) counts.set(periodWords(period, type), (counts.get(periodWords(period, type)) ?? 0) + 1);
  const [time] = [...counts].sort((a, b) => b[1] - a[1]).filter(([, count]) => count * 2 > facts.length);
  const place = commonPlace(places)?.split('/').at(-1) ?? '';
  return `${place}${time?.[0] ?? ''}主要指标`;
}
