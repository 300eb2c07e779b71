/** The code of a worker thread. */
import { createExtractor } from '../../index.js';
import type { Done, Job, Task } from '../job.js';
import { createWorker, type Worker } from '../work.js';
import type { Order } from './pool.js';

let worker: { readonly job: string; readonly ready: Promise<Worker> } | undefined;

/** The tasks of an order, their rows as the bytes that will be written. */
export default async function perform({ job, tasks }: Order<Job, Task>): Promise<readonly Done[]> {
  const { workAll } = await workerOf(job);
  const encoder = new TextEncoder();
  return (await workAll(tasks)).map(({ told, rows }) => ({ told, ...(rows !== undefined && { rows: typeof rows === 'string' ? encoder.encode(rows) : rows }) }));
}

/** One worker for as long as the job is the same. */
function workerOf(job: Job): Promise<Worker> {
  const name = JSON.stringify(job);
  if (worker?.job !== name) worker = { job: name, ready: createWorker(job, () => createExtractor(job.rules)) };
  return worker.ready;
}
