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
  | { readonly outcome: 'wrong'; readonly expected: ExpectedFact; readonly actual: FoundFact; readonly keys: readonly string[] }
  /** A gap that the expected fact names in its `todo`; `actual` is what is found in its place. */
  | { readonly outcome: 'todo'; readonly expected: ExpectedFact; readonly actual?: FoundFact }
  /** A named gap that is none any more. */
  | { readonly outcome: 'mended'; readonly expected: ExpectedFact };

/** Keys of an expected fact that say how to take it, and are no part of the fact. */
const MARKS: readonly string[] = ['todo', 'noisy'];

/** Whether a difference makes a check fail: known gaps do not, open or mended. */
export function fails({ outcome }: Difference): boolean {
  return outcome !== 'todo' && outcome !== 'mended';
}

/**
 * The differences, in the order of the expected facts, then of those found.
 *
 * Every expected fact is paired with the fact that agrees best with it: first by figure (text, value,
 * change), then by the other listed keys. Listed keys must be equal, others may be anything; a listed
 * null asks for absence. The number of facts is exact; repeats (`same_as`) are not counted.
 *
 * A fact with `todo: REASON` is a known gap: missing or wrong it is a `todo`, and `mended` once it
 * agrees; `todo: KEY, KEY: REASON` excuses these keys alone. With `noisy: true` beside it is a fact that is found and should not be.
 */
export function compareFacts(expected: readonly ExpectedFact[], found: readonly Fact[]): readonly Difference[] {
  const actual = found.filter(({ same_as }) => same_as === undefined).map((fact) => recordOf(fact));
  const partner = pairUp(expected, actual);
  const taken = new Set(partner.values());
  const differences = expected.flatMap((fact, index) => differenceOf(fact, actual[partner.get(index) ?? -1]));
  const noisy = actual.filter((_, index) => !taken.has(index)).map((fact): Difference => ({ outcome: 'noisy', actual: fact }));
  return [...differences, ...noisy];
}

/**
 * The facts found as records, with the open gaps of the expected ones in their place: a gap stands for what
 * was found instead of it, or behind what was found for the fact before it.
 */
export function keepGaps(expected: readonly ExpectedFact[], found: readonly Fact[], shape: (fact: Fact) => ExpectedFact): readonly ExpectedFact[] {
  const kept = found.filter(({ same_as }) => same_as === undefined);
  const actual = kept.map((fact) => recordOf(fact));
  const partner = pairUp(expected, actual);
  const open = expected.map((fact, index) => differenceOf(fact, actual[partner.get(index) ?? -1]).some(({ outcome }) => outcome === 'todo'));
  const instead = new Map<number, ExpectedFact>();
  const behind = new Map<number, readonly ExpectedFact[]>();
  let last = -1;
  for (const [index, fact] of expected.entries()) {
    const at = partner.get(index);
    if (open[index] === true && at === undefined) behind.set(last, [...(behind.get(last) ?? []), fact]);
    else if (open[index] === true && at !== undefined) instead.set(at, fact);
    last = at ?? last;
  }
  return [...(behind.get(-1) ?? []), ...kept.flatMap((fact, index) => [instead.get(index) ?? shape(fact), ...(behind.get(index) ?? [])])];
}

function differenceOf(expected: ExpectedFact, actual: FoundFact | undefined): readonly Difference[] {
  const keys = actual === undefined ? [] : differingKeys(expected, actual);
  const agreed = actual !== undefined && keys.length === 0;
  if (isGap(expected)) {
    if (agreed !== isNoisy(expected)) return [{ outcome: 'mended', expected }];
    const scope = scopeOf(expected);
    const excused = scope === undefined || (actual !== undefined && keys.every((key) => scope.includes(key)));
    if (excused) return [{ outcome: 'todo', expected, ...(actual !== undefined && { actual }) }];
  }
  if (actual === undefined) return [{ outcome: 'missing', expected }];
  return agreed ? [] : [{ outcome: 'wrong', expected, actual, keys }];
}

/** The keys that alone may differ, where the reason begins with them: `region, body: …`. */
function scopeOf(expected: ExpectedFact): readonly string[] | undefined {
  const [head, ...reason] = String(expected['todo']).split(': ');
  const keys = head?.split(', ') ?? [];
  return reason.length > 0 && keys.every((key) => key in expected) ? keys : undefined;
}

function isGap({ todo }: ExpectedFact): boolean {
  return todo !== undefined && todo !== null;
}

/** A fact that is expected not to be found. */
export function isNoisy(fact: ExpectedFact): boolean {
  return isGap(fact) && fact['noisy'] === true;
}

function differingKeys(expected: ExpectedFact, actual: FoundFact): readonly string[] {
  return Object.keys(expected).filter((key) => !MARKS.includes(key) && !agrees(expected, actual, key));
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
  // What is noise must not be confused with what is not.
  if (isNoisy(expected) && differingKeys(expected, actual).length > 0) return 0;
  return Object.keys(expected)
    .filter((key) => expected[key] !== null && !MARKS.includes(key) && agrees(expected, actual, key))
    .reduce((score, key) => score + (FIGURE_KEYS[key] ?? 1), 0);
}

function agrees(expected: ExpectedFact, actual: FoundFact, key: string): boolean {
  const wanted = expected[key] ?? undefined;
  const value = actual[key];
  // YAML reads `period: 2025` as a number.
  return wanted === value || (wanted !== undefined && value !== undefined && String(wanted) === String(value));
}
