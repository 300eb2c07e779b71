/** The code of a worker thread. */
import { createExtractor } from '../../index.js';
import type { Done, Job, Task } from '../job.js';
import { createWorker, type Worker } from '../work.js';
import type { Order } from './pool.js';

let worker: { readonly job: string; readonly ready: Promise<Worker> } | undefined;

/** The tasks of an order one after the other, their rows as the bytes that will be written. */
export default async function perform({ job, tasks }: Order<Job, Task>): Promise<readonly Done[]> {
  const { work } = await workerOf(job);
  const encoder = new TextEncoder();
  const done: Done[] = [];
  for (const task of tasks) {
    const { told, rows } = await work(task);
    done.push({ told, ...(rows !== undefined && { rows: typeof rows === 'string' ? encoder.encode(rows) : rows }) });
  }
  return done;
}

/** One worker for as long as the job is the same. */
function workerOf(job: Job): Promise<Worker> {
  const name = JSON.stringify(job);
  if (worker?.job !== name) worker = { job: name, ready: createWorker(job, () => createExtractor(job.rules)) };
  return worker.ready;
}
