/**
 * How many ways a pattern can be tried at one token, so that no rule can stall a run.
 *
 * Repeats that take the same tokens multiply: `#A+ #A+ #A+` tries 12 · 12 · 12 splits. A step that has to be
 * there and shares no test with the repeats before it ends such a chain, and with it fixes where the chain ends: of its
 * repeats all but one are still free. What stands behind is tried anew for each of these:
 *
 *     #A* #A* 为 #B* #B* [<value>#C]      13 ways to 为, for each 13 · 13 behind it
 *
 * Up to three repeats of 12 pass with two optional steps among them; a fourth does not.
 */
import { complaintOf } from '../errors.js';
import { PATTERN } from './complaints.js';
import type { PatternProblem } from './lexemes.js';
import type { Kinds, Step, TokenTest } from './types.js';

/** Between 12³ · 2² (three full repeats, two optional steps) and 12⁴. */
const MOST_WAYS = 16_384;
/** Patterns of so few ways cost about as much as reading the text; only those with more are charged to a document. */
export const FEW_WAYS = 256;

export function checkCost(ways: number, source: string): PatternProblem | undefined {
  return ways > MOST_WAYS ? { ...complaintOf(PATTERN.tooManyRepeats), start: 0, end: source.length } : undefined;
}

/** The most ways in which the steps can be tried from one token. */
export function countWays(steps: readonly Step[], kinds: Kinds): number {
  const mayOverlap = overlapTest(kinds);
  let [most, before] = [1, 1];
  let chain: Step[] = [];
  for (const step of steps) {
    if (waysAlone(step, mayOverlap) > 1) chain.push(step);
    else if (!chain.some((other) => mayOverlap(step, other))) {
      before *= waysToEnd(chain, mayOverlap);
      chain = [];
    }
    most = Math.max(most, before * waysThrough(chain, mayOverlap));
  }
  return most;
}

/** Whether one token might serve both steps. */
type OverlapTest = (a: Step, b: Step) => boolean;

/** The splits of a run of tokens over the steps of a chain, wherever it ends. */
function waysThrough(chain: readonly Step[], mayOverlap: OverlapTest): number {
  return rivalSteps(chain, mayOverlap).reduce((ways, step) => ways * waysAlone(step, mayOverlap), 1);
}

/** The splits of a run that ends at a given token: one plain repeat is what the others leave. */
function waysToEnd(chain: readonly Step[], mayOverlap: OverlapTest): number {
  const steps = rivalSteps(chain, mayOverlap);
  const plain = steps.filter((step) => rivals(step, mayOverlap) === 1).map((step) => waysAlone(step, mayOverlap));
  return steps.reduce((ways, step) => ways * waysAlone(step, mayOverlap), 1) / Math.max(1, ...plain);
}

/** The steps that compete for tokens with another step, or within themselves. */
function rivalSteps(chain: readonly Step[], mayOverlap: OverlapTest): readonly Step[] {
  return chain.filter((step) => rivals(step, mayOverlap) > 1 || chain.some((other) => other !== step && mayOverlap(step, other)));
}

/** `#A{0,4}` can take 0 to 4 tokens: 5 ways. `(#A|#A #B){0,2}` chooses anew each time: 1 + 2 + 4. */
function waysAlone(step: Step, mayOverlap: OverlapTest): number {
  const choices = rivals(step, mayOverlap);
  let ways = 0;
  for (let times = step.min; times <= step.max; times++) ways += choices ** times;
  return ways;
}

/** How many choices of a step may begin at one token; choices of single tokens are one class. */
function rivals({ choices, ...step }: Step, mayOverlap: OverlapTest): number {
  if (choices.every((choice) => choice.length === 1)) return 1;
  const firsts = choices.map((choice) => ({ ...step, choices: [choice.slice(0, 1)] }));
  return Math.max(...firsts.map((first) => firsts.filter((other) => mayOverlap(first, other)).length));
}

/** Whether one token might serve both steps; where the tests alone cannot tell, it might. */
function overlapTest(kinds: Kinds): OverlapTest {
  const tagSets = Object.values(kinds);
  const overlaps = (a: TokenTest, b: TokenTest): boolean => {
    if (a.is === 'not' || b.is === 'not' || a.is === 'any' || b.is === 'any') return true;
    if (a.is === 'all') return a.tests.every((test) => overlaps(test, b));
    if (b.is === 'all') return overlaps(b, a);
    if (a.is === 'word' && b.is === 'word') return a.word === b.word;
    if (a.is === 'tag' && b.is === 'tag') return tagSets.some((tags) => tags.includes(a.tag) && tags.includes(b.tag));
    return true;
  };
  return (a, b) => {
    const others = b.choices.flat();
    return a.choices.flat().some((test) => others.some((other) => overlaps(test, other)));
  };
}
