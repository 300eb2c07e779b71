/**
 * Works that pause between their steps, so that several go together, step by step.
 *
 *     one after the other     a1 a2 a3   b1 b2 b3   c1 c2 c3
 *     together                a1 b1 c1   a2 b2 c2   a3 b3 c3
 *
 * The machine code of all steps is many times what a processor keeps at hand, so that a step that is taken once has all of its code
 * fetched anew, which takes longer than running it. Taken for many sentences in a row it is fetched once for all of them.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The result of a work, all of its steps at once. */
export function finish<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** What became of one work of several: each ends by itself. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/** The results of all works, in their order; one that throws ends alone. */
export function together<Result>(works: readonly Steps<Result>[]): Outcome<Result>[] {
  const ended = new Map<Steps<Result>, Outcome<Result>>();
  for (let open = works; open.length > 0; open = open.filter((work) => !ended.has(work))) {
    for (const work of open) {
      const outcome = outcomeOf(work);
      if (outcome !== undefined) ended.set(work, outcome);
    }
  }
  return works.flatMap((work) => ended.get(work) ?? []);
}

/** Takes the next step; what became of the work if it was the last. */
function outcomeOf<Result>(work: Steps<Result>): Outcome<Result> | undefined {
  try {
    const step = work.next();
    return step.done === true ? { result: step.value } : undefined;
  } catch (error) {
    return { error };
  }
}
