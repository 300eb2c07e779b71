/** Which facts are figures of a series: the user's metrics, results only unless asked, each said once. */
import { metricKey } from '../facts/key.js';
import type { Aliases } from '../names/aliases.js';
import { editDistance } from '../text/nearest.js';
import type { Fact } from '../types.js';

export interface Wanted {
  /** Names as the user writes them. */
  readonly metrics: readonly string[];
  /** Take every name that holds one of them. */
  readonly like: boolean;
  /** A place, whole or the end of a path. */
  readonly place?: string;
  readonly targets: boolean;
  readonly aliases?: Aliases;
}

/** The facts wanted: without repeats, without targets unless asked, in their order. */
export function selectFacts(facts: readonly Fact[], { metrics, like, place, targets, aliases }: Wanted): Fact[] {
  const keys = new Set(metrics.flatMap((metric) => keysOf(metric, aliases)));
  const named = like ? (key: string): boolean => [...keys].some((one) => key.includes(one)) : (key: string): boolean => keys.has(key);
  return facts.filter((fact) => isFigure(fact, targets) && named(fact.metric_key) && (place === undefined || isAt(fact.region, place)));
}

/** A row to be counted: no repeat of another, and a result unless targets are asked for too. */
export function isFigure({ same_as, status }: Fact, targets: boolean): boolean {
  return same_as === undefined && (targets || status === 'actual');
}

/** Whether a region is the place that the user names: 延津县, 新乡市/延津县. */
export function isAt(region: string | undefined, place: string): boolean {
  return region !== undefined && (region === place || region.endsWith(`/${place}`));
}

/** The names nearest to one that no fact has: those that hold it, else those spelt most alike. */
export function nearestKeys(metric: string, keys: Iterable<string>): string[] {
  const wanted = metricKey(metric);
  const all = [...new Set(keys)];
  const holding = all.filter((key) => key.includes(wanted) || (key.length > 1 && wanted.includes(key)));
  if (holding.length > 0) return holding.sort((a, b) => a.length - b.length).slice(0, MOST_NAMED);
  const near = all.map((key) => ({ key, distance: editDistance(wanted, key) })).filter(({ key, distance }) => distance <= Math.max(wanted.length, key.length) / 2);
  return near.sort((a, b) => a.distance - b.distance).slice(0, MOST_NAMED).map(({ key }) => key);
}

const MOST_NAMED = 5;

/** The key of a name, and that of the entry that lists it. */
function keysOf(metric: string, aliases: Aliases | undefined): string[] {
  const key = metricKey(metric);
  const entries = aliases?.entries.filter(({ confirmed, key: own, names }) => confirmed && (own === key || names.some((name) => metricKey(name) === key))) ?? [];
  return [key, ...entries.map((entry) => entry.key)];
}
