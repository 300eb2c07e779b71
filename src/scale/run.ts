/** Inputs worked through by as many threads as wanted, what became of them in the order of the inputs. */
import { cutInputs, type Cut } from '../read/pieces.js';
import { errorCode, problemOf, troubleFor } from '../read/problem.js';
import { createDamper, type Damper } from '../read/text/damp.js';
import type { ReadOptions } from '../types.js';
import type { GroupAnalyser } from './found.js';
import { defectOf, fileOf, type Done, type Job, type Task } from './job.js';
import { grouped } from './group.js';
import { inOrder } from './pool/order.js';
import { JOB_THREAD } from './threads.js';

/** A group of this many bytes, or of so many files, is one errand of a thread. */
const GROUP = { most: 512 * 1024, many: 64 };
/** Groups begun and not yet written, for each thread. */
const AHEAD = 3;

export interface Run {
  readonly job: Job;
  readonly threads: number;
  /** For the work of this thread. */
  readonly createExtractor: () => Promise<GroupAnalyser>;
}

/** What became of each piece of the inputs. Threads are ended when the caller stops asking. */
export async function* runJob(inputs: readonly string[], options: ReadOptions, { job, threads, createExtractor }: Run): AsyncGenerator<Done> {
  const groups = grouped(cutInputs(inputs, options), weigh, GROUP);
  const damp = dampers();
  if (threads === 1) {
    const { createWorker } = await import('./work.js');
    const { workAll } = await createWorker(job, createExtractor);
    for await (const group of groups) for (const [cut, done] of await perform(group, workAll)) yield* damp.of(cut, done);
  } else {
    const { openPool } = await import('./pool/pool.js');
    const pool = openPool<Job, Task, Done>({ thread: JOB_THREAD, job, threads, lost: lostHere });
    try {
      for await (const group of inOrder(groups, (cuts) => perform(cuts, pool.run), threads * AHEAD)) for (const [cut, done] of group) yield* damp.of(cut, done);
    } finally {
      await pool.close();
    }
  }
  yield* damp.end();
}

/** What is told of a task that ended its thread. */
export async function lost(task: Task, error: unknown): Promise<Done> {
  return { told: [{ file: fileOf(task), defect: defectOf(error) }] };
}

/** The same on this machine alone: one that takes more memory than there is has a cure. */
async function lostHere(task: Task, error: unknown): Promise<Done> {
  const result = problemOf(fileOf(task), troubleFor('memory'));
  return errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' && 'problem' in result ? { told: [result] } : lost(task, error);
}

function weigh(cut: Cut): number {
  if ('piece' in cut) return cut.piece.size;
  return 'document' in cut.result ? cut.result.document.source.length : 0;
}

/** The group with what became of each; problems are settled already. */
async function perform(group: readonly Cut[], run: (tasks: readonly Task[]) => Promise<readonly Done[]>): Promise<readonly (readonly [Cut, Done])[]> {
  const open = group.filter((cut) => !('result' in cut && 'problem' in cut.result));
  const done = await run(open.map(taskOf));
  let next = 0;
  return group.map((cut) => [cut, open.includes(cut) ? (done[next++] ?? { told: [] }) : settled(cut)]);
}

function taskOf(cut: Cut): Task {
  if ('piece' in cut) return { piece: cut.piece };
  if ('document' in cut.result) return { document: cut.result.document };
  throw new Error('a problem is no task');
}

function settled(cut: Cut): Done {
  return { told: 'result' in cut && 'problem' in cut.result ? [cut.result] : [] };
}

/** Bad lines damped file by file, though each file comes in parts. */
function dampers(): { readonly of: (cut: Cut, done: Done) => Generator<Done>; readonly end: () => Generator<Done> } {
  const damper: Damper = createDamper();
  let input: string | undefined;
  function* rest(): Generator<Done> {
    if (input !== undefined) for (const result of damper.rest(input)) if ('problem' in result) yield { told: [result] };
  }
  return {
    *of(cut, done) {
      if (cut.input !== input) yield* rest();
      input = cut.input;
      const told = done.told.filter((one) => !('problem' in one) || damper.tells(one.problem));
      yield told.length === done.told.length ? done : { ...done, told };
    },
    end: rest,
  };
}
