/** A way through a pattern as its elements: each step as it is written, whether it holds, and the tokens it looked at. */
import type { TokenRange } from '../match/match.js';
import { printStep } from '../rules/print.js';
import type { Pattern } from '../rules/types.js';

/** `yes` it holds; `no` it is what fails; `open` nothing came so far. */
export type Verdict = 'yes' | 'no' | 'open';

export interface Element {
  /** The step as written, without its capture: `#Phrase*`. */
  readonly source: string;
  readonly slot?: string;
  readonly verdict: Verdict;
  /** The tokens that it took, or the one that it failed at; absent where it is open, or the sentence ends. */
  readonly tokens?: TokenRange;
}

/** The elements of a pattern of which the steps before `failed` were taken, and those behind it as far as `rest` has them. */
export function elementsOf({ steps }: Pattern, taken: readonly TokenRange[], failed?: { readonly at?: TokenRange; readonly rest?: readonly TokenRange[] }): readonly Element[] {
  return steps.map((step, index) => {
    const about = { source: printStep(step), ...(step.slot === undefined ? {} : { slot: step.slot }) };
    const own = taken[index];
    if (own) return { ...about, verdict: 'yes', tokens: own };
    if (index === taken.length) return { ...about, verdict: 'no', ...(failed?.at ? { tokens: failed.at } : {}) };
    const later = failed?.rest?.[index - taken.length - 1];
    return later ? { ...about, verdict: 'yes', tokens: later } : { ...about, verdict: 'open' };
  });
}
