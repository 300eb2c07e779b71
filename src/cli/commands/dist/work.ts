/** `extract dist work`: takes shards until it is told to stop, or with --drain until nothing is left. */
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { ExitCode } from '../../../errors.js';
import { takeJobs, type ShardQueue } from '../../../scale/dist/queue.js';
import { createShardWorker } from '../../../scale/dist/worker.js';
import { numberOf, queueOf, queueOptions, type Dist } from './setup.js';

/** Milliseconds between two looks at whether there is anything left. */
const LOOK = 250;

export async function workStep(_: readonly string[], dist: Dist): Promise<ExitCode> {
  const { context, words, store } = dist;
  const { options, own, io, reporter } = context;
  const queue = await queueOf(dist);
  const worker = createShardWorker(store, options.jobs === 'auto' ? availableParallelism() : options.jobs);
  const said = new Set<string>();
  // An error of the connection comes again and again while the server is away.
  const onError = ({ message }: Error): void => {
    if (!said.has(message)) void reporter.line(words('trouble', { why: message }));
    said.add(message);
  };
  const taken = await takeJobs(worker.work, { ...queueOptions(dist), lock: numberOf('lock', 30, dist) * 1000, onError });
  await reporter.line(words('working', { engine: queueOptions(dist).engine }));
  while (io.signal?.aborted !== true && !(own.flag('drain') && (await isDrained(queue)))) await setTimeout(LOOK);
  await taken.close();
  await worker.close();
  await queue.close();
  return 0;
}

async function isDrained(queue: ShardQueue): Promise<boolean> {
  try {
    const { waiting, active, delayed } = await queue.counts();
    return waiting + active + delayed === 0;
  } catch {
    // The server is away; it may come back.
    return false;
  }
}
