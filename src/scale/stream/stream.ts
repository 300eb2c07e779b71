/** Lines in, lines out, by as many threads as wanted. */
import { openReading } from '../../read/pieces.js';
import type { Column } from '../../write/columns.js';
import type { Analyser } from '../found.js';
import type { PlainOptions, Rules } from '../job.js';
import { inOrder } from '../pool/order.js';
import { openPool } from '../pool/pool.js';
import { STREAM_THREAD } from '../threads.js';
import { answerTo, type Answer } from './answer.js';
import { linesIn, type Line } from './lines.js';

/** What all lines of a stream share: plain data. */
export interface StreamJob {
  readonly rules: Rules;
  readonly read: PlainOptions;
  readonly columns: readonly Column[];
  /** Longer lines are refused, in bytes. */
  readonly longest: number;
}

export interface Streaming {
  readonly job: StreamJob;
  readonly threads: number;
  readonly analyser: Analyser;
}

/** So many groups of lines are begun and not yet answered, for each thread. */
const AHEAD = 2;
/** Lines that one thread is given at a time. */
const GROUP = 64;

/**
 * The answers to the lines, in their order, in groups. What has come is answered before more is waited for, so
 * that a caller who waits for an answer gets it.
 */
export async function* answers(chunks: AsyncIterable<Uint8Array>, { job, threads, analyser }: Streaming): AsyncGenerator<readonly Answer[]> {
  const lines = inGroups(linesIn(chunks, job.longest));
  if (threads === 1) {
    const answering = { analyser, reading: await openReading(job.read), columns: job.columns };
    for await (const group of lines) {
      const given: Answer[] = [];
      for (const line of group) given.push(await answerTo(line, answering));
      yield given;
    }
    return;
  }
  const pool = openPool<StreamJob, Line, Answer>({ thread: STREAM_THREAD, job, threads, lost });
  try {
    yield* inOrder(lines, (group) => pool.run(group), threads * AHEAD);
  } finally {
    await pool.close();
  }
}

async function* inGroups(pieces: AsyncIterable<readonly Line[]>): AsyncGenerator<readonly Line[]> {
  for await (const lines of pieces) for (let at = 0; at < lines.length; at += GROUP) yield lines.slice(at, at + GROUP);
}

/** The line that ended its thread. */
async function lost(line: Line, error: unknown): Promise<Answer> {
  const failing = { analyse: () => { throw error; } };
  return answerTo(line, { analyser: failing, reading: await openReading({}), columns: [] });
}
