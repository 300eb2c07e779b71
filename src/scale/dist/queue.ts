/** The queue: BullMQ on Redis. It knows which shard is whose turn and nothing else; all of it may be lost. */
import { readFileSync } from 'node:fs';
import type { Job as QueueJob, Queue, Worker } from 'bullmq';
import type { ShardRef } from './plan.js';

/** What a job holds: where its shard stands, never what is in it. */
export interface ShardJob extends ShardRef {
  readonly run: string;
}

export interface QueueOptions {
  /** redis://:password@host:port/0, or rediss:// for TLS. */
  readonly redis: string;
  /** File of the authority that signed the server's certificate, where the system does not know it. */
  readonly ca?: string;
  readonly engine: string;
}

/** Waiting, active, delayed and failed jobs of all runs of the engine. */
export type QueueCounts = Readonly<Record<'waiting' | 'active' | 'delayed' | 'failed', number>>;

export interface ShardQueue {
  /** Adds the jobs; those that are there already stay as they are. */
  readonly add: (jobs: readonly ShardJob[]) => Promise<void>;
  /** Takes failed jobs out, so that they can be added again. */
  readonly forget: (shards: readonly string[]) => Promise<void>;
  readonly counts: () => Promise<QueueCounts>;
  /** Why jobs failed, by shard. */
  readonly failures: () => Promise<ReadonlyMap<string, string>>;
  readonly close: () => Promise<void>;
}

const JOB = { attempts: 3, backoff: { type: 'exponential', delay: 1000 }, removeOnComplete: { count: 1000 }, removeOnFail: false } as const;
/** Jobs added in one round trip. */
const BULK = 1000;

/** The queue's other side: workers of another engine have another queue. */
const nameOf = ({ engine }: QueueOptions): string => `extract-${engine}`;

export async function openQueue(options: QueueOptions): Promise<ShardQueue> {
  const { Queue: BullQueue } = await loadBull();
  const queue: Queue<ShardJob> = new BullQueue(nameOf(options), { connection: connectionOf(options, false) });
  queue.on('error', () => {});
  await queue.waitUntilReady();
  return {
    async add(jobs) {
      for (let at = 0; at < jobs.length; at += BULK) await queue.addBulk(jobs.slice(at, at + BULK).map((data) => ({ name: 'shard', data, opts: { ...JOB, jobId: data.shard } })));
    },
    async forget(shards) {
      for (const shard of shards) {
        const job = await queue.getJob(shard);
        if (job !== undefined && ((await job.isFailed()) || (await job.isCompleted()))) await job.remove();
      }
    },
    async counts() {
      const { waiting = 0, active = 0, delayed = 0, failed = 0, prioritized = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed', 'prioritized');
      return { waiting: waiting + prioritized, active, delayed, failed };
    },
    failures: async () => new Map((await queue.getFailed()).map((job) => [job.data.shard, job.failedReason])),
    close: () => queue.close(),
  };
}

/** A job in hand: which shard, and what earlier workers said before they died of it. */
export interface Turn {
  readonly job: ShardJob;
  /** How often a worker was lost while it had this job. */
  readonly losses: number;
  readonly told: unknown;
  /** Says something that the next worker hears if this one is lost. */
  readonly tell: (what: object) => Promise<void>;
}

export interface WorkerOptions extends QueueOptions {
  /** A job whose worker was not heard of for so long goes to another, in milliseconds. */
  readonly lock: number;
  readonly onError: (error: Error) => void;
}

/** Lost workers of one job, after which it counts as failed; far more than a document that kills needs to be found. */
const MOST_LOSSES = 50;

/** Takes jobs one after the other until it is closed; closing waits for the job in hand. */
export async function takeJobs(work: (turn: Turn) => Promise<void>, { lock, onError, ...options }: WorkerOptions): Promise<{ readonly close: () => Promise<void> }> {
  const { Worker: BullWorker } = await loadBull();
  const worker: Worker<ShardJob> = new BullWorker<ShardJob>(nameOf(options), (job) => work(turnOf(job)), {
    connection: connectionOf(options, true),
    concurrency: 1,
    lockDuration: lock,
    stalledInterval: lock,
    maxStalledCount: MOST_LOSSES,
  });
  worker.on('error', onError);
  worker.on('failed', (_, error) => onError(error));
  await worker.waitUntilReady();
  return { close: () => worker.close() };
}

function turnOf(job: QueueJob<ShardJob>): Turn {
  return { job: job.data, losses: job.stalledCounter, told: job.progress, tell: (what) => job.updateProgress(what) };
}

/** A worker waits for a server that is away; who asks a question wants to know. */
function connectionOf({ redis, ca }: QueueOptions, waits: boolean): object {
  const { protocol, hostname, port, username, password, pathname } = new URL(redis);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? 6379 : Number(port),
    ...(username !== '' && { username: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
    ...(pathname.length > 1 && { db: Number(pathname.slice(1)) }),
    ...(protocol === 'rediss:' && { tls: ca === undefined ? {} : { ca: readFileSync(ca) } }),
    maxRetriesPerRequest: waits ? null : 2,
    ...(!waits && { retryStrategy: (tries: number) => (tries > 5 ? null : 200 * tries) }),
  };
}

/** Thrown where the packages of the queue are not installed. */
export class NoQueueError extends Error {
  override readonly name = 'NoQueueError';
}

async function loadBull(): Promise<typeof import('bullmq')> {
  try {
    return await import('bullmq');
  } catch {
    throw new NoQueueError('bullmq and ioredis are not installed');
  }
}
