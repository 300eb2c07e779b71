/** The whole that a part is of, by its name. */
import { metricKey } from '../facts/key.js';
import { wordsOf } from '../lexicon/lists.js';
import type { Fact } from '../types.js';
import { isClear } from './check.js';

/** The figure of the whole: the nearest before of this name, in the unit, place and time of the part. */
export function wholeOf(parent: string, part: Fact, before: readonly Fact[]): Fact | undefined {
  const key = withoutPlace(metricKey(parent), part);
  return before.findLast((fact) => fact.metric_key === key && fact.value !== undefined && fact.unit === part.unit && sameScope(fact, part) && isClear(fact));
}

/** 卫辉市外贸进出口总值 → 外贸进出口总值, in a row about 卫辉市. */
export function withoutPlace(key: string, { region }: Pick<Fact, 'region'>): string {
  const place = [...(region?.split('/') ?? []), ...wordsOf('audit/places')].find((name) => key.startsWith(name) && key.length > name.length + 1);
  return place === undefined ? key : key.slice(place.length);
}

export function sameScope(a: Fact, b: Fact): boolean {
  return a.region === b.region && a.period === b.period && a.status === b.status;
}
