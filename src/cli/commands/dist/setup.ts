/** What the steps of `extract dist` share. */
import { engineId } from '../../../scale/identity/engine.js';
import { NoQueueError, openQueue, type QueueOptions, type ShardQueue } from '../../../scale/dist/queue.js';
import { loadPlan, type Plan } from '../../../scale/dist/plan.js';
import type { Store } from '../../../scale/dist/store.js';
import { openStore } from '../../../scale/dist/open-store.js';
import type { Context } from '../../command/context.js';
import { sayIn, type SayOf } from '../../terminal/messages.js';
import { usageError } from '../../terminal/usage.js';
import { MESSAGES } from './messages.js';

export interface Dist {
  readonly context: Context;
  readonly words: SayOf<typeof MESSAGES>;
  readonly store: Store;
}

export async function setUp(context: Context): Promise<Dist> {
  const words = sayIn(context.ui, MESSAGES);
  const place = context.own.text('store');
  if (place === undefined) throw usageError(words('noStore'));
  try {
    return { context, words, store: await openStore(place, context.io.env) };
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error));
  }
}

export function queueOptions({ context, words }: Dist): QueueOptions {
  const { own, io } = context;
  const redis = own.text('redis') ?? io.env['REDIS_URL'];
  if (redis === undefined || !/^rediss?:\/\/./.test(redis)) throw usageError(words('noRedis'));
  const ca = own.text('redisCa');
  return { redis, engine: engineId(), ...(ca !== undefined && { ca }) };
}

/** The queue; a server that cannot be reached, or packages that are not there, end the run with 2. */
export async function queueOf(dist: Dist): Promise<ShardQueue> {
  const options = queueOptions(dist);
  try {
    return await openQueue(options);
  } catch (error) {
    throw usageError(error instanceof NoQueueError ? dist.words('noQueue') : dist.words('redisAway', { why: error instanceof Error ? error.message : String(error) }));
  }
}

/** The plan of a run that the store holds. */
export async function planNamed(run: string | undefined, { store, words, context }: Dist): Promise<Plan> {
  if (run === undefined) throw usageError(words('noRun'));
  const plan = await loadPlan(store, run);
  if (plan === undefined) throw usageError(words('noPlan', { run, store: context.own.text('store') ?? '' }));
  return plan;
}

/** The whole number of an option. */
export function numberOf(name: string, otherwise: number, { context: { own }, words }: Dist): number {
  const value = own.text(name);
  if (value === undefined) return otherwise;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw usageError(words('number', { name: `--${name}`, value }));
  return Number(value);
}
