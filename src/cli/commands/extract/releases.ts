/** Analysed inputs → what the writers are given. */
import { foundIn, releaseOf, type Selection } from '../../../scale/found.js';
import type { ReadOptions } from '../../../types.js';
import type { Release } from '../../../write/writer.js';
import { analysed, type Run } from '../../input/analysed.js';

interface Wanted {
  readonly run: Run;
  readonly selection: Selection;
}

/** A release for every input, in input order; one that could not be read has a problem and no facts. */
export async function* releasesOf(inputs: readonly string[], options: ReadOptions, { run, selection }: Wanted): AsyncGenerator<Release> {
  for await (const one of analysed(inputs, options, run)) {
    if ('problem' in one) yield unreadRelease(one.file, one.problem);
    else yield releaseOf(foundIn(one.analysis, selection.unclaimed), selection);
  }
}

export function unreadRelease(file: string, problem: string): Release {
  return { file, facts: [], unclaimed: 0, warnings: [], problem };
}
