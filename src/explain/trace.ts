/**
 * The second matcher: the same steps of the same parsed patterns, token by token, so that it can tell how far a
 * pattern came, where it stopped, and what one change would let it through. Only explanations use it; a test holds
 * that it finds what the compiled matcher finds.
 *
 * Every pair of step and token is looked at once, so that the work is bounded by steps × tokens × the longest repeat.
 */
import type { TokenRange } from '../match/match.js';
import type { Pattern, Step, TokenTest } from '../rules/types.js';

/** What a rule can see of a token. */
export interface Seen {
  readonly text: string;
  readonly tags: readonly string[];
}

export function holds(test: TokenTest, { text, tags }: Seen): boolean {
  if (test.is === 'any') return true;
  if (test.is === 'tag') return tags.includes(test.tag);
  if (test.is === 'word') return text === test.word;
  if (test.is === 'not') return !holds(test.test, { text, tags });
  return test.tests.every((part) => holds(part, { text, tags }));
}

/** A way through a pattern: the tokens of each step as far as it came. */
export interface Way {
  /** Whether it came through. */
  readonly whole: boolean;
  readonly steps: readonly TokenRange[];
  /** The token behind the last step taken: the end of the match, or what the next step looked at. */
  readonly at: number;
}

export interface Tracer {
  /** Where a step can end that begins at a token, the reading that a regular expression tries first before the others. */
  readonly ends: (step: number, at: number) => readonly number[];
  /** The first way through the rest of the pattern, else the one that comes furthest. */
  readonly walk: (step: number, at: number) => Way;
  /** All matches, leftmost first, never overlapping. */
  readonly matches: () => readonly Way[];
}

export function createTracer({ steps }: Pattern, tokens: readonly Seen[]): Tracer {
  const count = tokens.length;
  const known = new Map<number, Reach>();

  const ends = (index: number, at: number): readonly number[] => {
    const step = steps[index];
    if (step === undefined || (step.atStart && at !== 0)) return [];
    const found = endsOf(step, tokens, at);
    return step.atEnd ? found.filter((end) => end === count) : found;
  };
  const reach = (index: number, at: number): Reach => {
    if (index === steps.length) return { whole: true, step: index, at };
    const key = index * (count + 1) + at;
    let best = known.get(key);
    if (best) return best;
    best = { whole: false, step: index, at };
    for (const end of ends(index, at)) {
      const rest = reach(index + 1, end);
      if (rest.whole || rest.step > best.step || (rest.step === best.step && rest.at > best.at)) best = { whole: rest.whole, step: rest.step, at: rest.at, next: end };
      if (rest.whole) break;
    }
    known.set(key, best);
    return best;
  };
  const walk = (index: number, from: number): Way => {
    const taken: TokenRange[] = [];
    let at = from;
    let here = reach(index, at);
    const { whole } = here;
    while (here.next !== undefined) {
      taken.push({ from: at, to: here.next });
      at = here.next;
      here = reach(index + taken.length, at);
    }
    return { whole, steps: taken, at };
  };
  return {
    ends,
    walk,
    matches() {
      const found: Way[] = [];
      for (let from = 0; from <= count; ) {
        const way = walk(0, from);
        if (way.whole && way.at > from) found.push(way);
        from = way.whole ? Math.max(way.at, from + 1) : from + 1;
      }
      return found;
    },
  };
}

/** How far the best way from a pair of step and token comes. */
interface Reach {
  readonly whole: boolean;
  readonly step: number;
  readonly at: number;
  /** Where this step ends on that way; absent where it cannot be taken. */
  readonly next?: number;
}

/** In the order of a greedy, backtracking matcher: more repeats before fewer, an earlier choice before a later one. */
function endsOf({ choices, min, max }: Step, tokens: readonly Seen[], from: number): readonly number[] {
  const found = new Set<number>();
  const met = new Set<string>();
  const repeat = (at: number, times: number): void => {
    const key = `${at} ${times}`;
    if (met.has(key)) return;
    met.add(key);
    if (times < max) {
      for (const choice of choices) {
        const fits = choice.every((test, offset) => {
          const token = tokens[at + offset];
          return token !== undefined && holds(test, token);
        });
        if (fits) repeat(at + choice.length, times + 1);
      }
    }
    if (times >= min) found.add(at);
  };
  repeat(from, 0);
  return [...found];
}
