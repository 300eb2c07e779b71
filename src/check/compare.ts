/** Expected facts against those found: which agree, which are missing, which were not expected. */
import type { ExpectedFact } from '../rules/types.js';
import type { Fact } from '../types.js';
import { recordOf } from '../write/rows.js';

/** A found fact as the flat record that JSON and YAML show. */
export type FoundFact = ReturnType<typeof recordOf>;

/** One way in which the facts found are not those expected. */
export type Difference =
  | { readonly outcome: 'missing'; readonly expected: ExpectedFact }
  | { readonly outcome: 'noisy'; readonly actual: FoundFact }
  /** The same fact, but for the keys named. */
  | { readonly outcome: 'wrong'; readonly expected: ExpectedFact; readonly actual: FoundFact; readonly keys: readonly string[] };

/**
 * The differences, in the order of the expected facts, then of those found.
 *
 * Every expected fact is paired with the fact that agrees best with it: first by figure (text, value,
 * change), then by the other listed keys. Listed keys must be equal, others may be anything; a listed
 * null asks for absence. The number of facts is exact; repeats (`same_as`) are not counted.
 */
export function compareFacts(expected: readonly ExpectedFact[], found: readonly Fact[]): readonly Difference[] {
  const actual = found.filter(({ same_as }) => same_as === undefined).map((fact) => recordOf(fact));
  const partner = pairUp(expected, actual);
  const taken = new Set(partner.values());
  const differences = expected.flatMap((fact, index): readonly Difference[] => {
    const other = actual[partner.get(index) ?? -1];
    if (!other) return [{ outcome: 'missing', expected: fact }];
    const keys = Object.keys(fact).filter((key) => !agrees(fact, other, key));
    return keys.length === 0 ? [] : [{ outcome: 'wrong', expected: fact, actual: other, keys }];
  });
  const noisy = actual.filter((_, index) => !taken.has(index)).map((fact): Difference => ({ outcome: 'noisy', actual: fact }));
  return [...differences, ...noisy];
}

/** Weights so that no agreement of other keys outdoes that of the figure. */
const FIGURE_KEYS: Readonly<Record<string, number>> = { text: 400, value: 400, yoy: 200, change: 200, metric: 100, unit: 20 };

function pairUp(expected: readonly ExpectedFact[], actual: readonly FoundFact[]): ReadonlyMap<number, number> {
  const pairs = expected.flatMap((fact, e) => actual.map((other, a) => ({ e, a, score: scoreOf(fact, other) })));
  pairs.sort((one, two) => two.score - one.score || Math.abs(one.e - one.a) - Math.abs(two.e - two.a) || one.e - two.e);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { e, a, score } of pairs) {
    if (score < LEAST_SCORE || partner.has(e) || taken.has(a)) continue;
    partner.set(e, a);
    taken.add(a);
  }
  return partner;
}

/** Facts that share neither a figure nor a metric are two facts. */
const LEAST_SCORE = 100;

function scoreOf(expected: ExpectedFact, actual: FoundFact): number {
  return Object.keys(expected)
    .filter((key) => expected[key] !== null && agrees(expected, actual, key))
    .reduce((score, key) => score + (FIGURE_KEYS[key] ?? 1), 0);
}

function agrees(expected: ExpectedFact, actual: FoundFact, key: string): boolean {
  const wanted = expected[key] ?? undefined;
  const value = actual[key];
  // YAML reads `period: 2025` as a number.
  return wanted === value || (wanted !== undefined && value !== undefined && String(wanted) === String(value));
}
