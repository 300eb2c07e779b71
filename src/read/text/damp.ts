/** A file of other data should not flood the screen. */
import type { ReadProblem, ReadResult } from '../../types.js';
import { problemOf, troubleFor } from '../problem.js';

/** So many bad lines of a file are named one by one. */
const NAMED = 3;

export interface Damper {
  /** Whether the problem is to be told; false where its file has had enough of its kind. */
  readonly tells: (problem: ReadProblem) => boolean;
  /** At the end of a file: how many were not told. */
  readonly rest: (file: string) => readonly ReadResult[];
}

/** A damper for the results of inputs that come one file after the other. */
export function createDamper(): Damper {
  let bad = 0;
  return {
    tells: ({ line }) => line === undefined || ++bad <= NAMED,
    rest(file) {
      const more = bad - NAMED;
      bad = 0;
      return more <= 0 ? [] : [problemOf(file, troubleFor('moreLines', { n: more }))];
    },
  };
}

/** The results of one file, its bad lines damped. */
export async function* damped(file: string, results: AsyncIterable<ReadResult>): AsyncGenerator<ReadResult> {
  const damper = createDamper();
  for await (const result of results) if (!('problem' in result) || damper.tells(result.problem)) yield result;
  yield* damper.rest(file);
}
