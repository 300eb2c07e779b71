/** How many threads are worth their start. */
import { availableParallelism } from 'node:os';
import { weighInputs } from '../../read/pieces.js';
import type { ReadOptions } from '../../types.js';

/**
 * Less than this, in bytes of text, is done in one thread: each more has its code to warm up, which takes it longer than the
 * work of some megabytes. docs/scale.md has the measurement.
 */
export const WORTH_THREADS = 16_000_000;

/** The number asked for; for `auto` one thread for every core, or 1 where the inputs are not worth more. */
export async function threadsFor(jobs: number | 'auto', inputs: readonly string[], options: ReadOptions): Promise<number> {
  if (jobs !== 'auto') return jobs;
  const cores = availableParallelism();
  if (cores === 1) return 1;
  return (await weighInputs(inputs, options, WORTH_THREADS)) < WORTH_THREADS ? 1 : cores;
}
