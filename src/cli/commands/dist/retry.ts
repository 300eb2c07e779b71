/** `extract dist retry RUN`: what has no result is queued again, whatever became of its job. */
import type { ExitCode } from '../../../errors.js';
import { partsOf } from '../../../scale/dist/commit.js';
import { planWith, shardId, type Plan } from '../../../scale/dist/plan.js';
import { enqueue } from './plan.js';
import { planNamed, queueOf, type Dist } from './setup.js';

/** Prints the run's name: with `--dead` that of a new run, in which the shards of documents that were given up are done anew. */
export async function retryStep([run]: readonly string[], dist: Dist): Promise<ExitCode> {
  const { store, words, context: { io, own, reporter } } = dist;
  const old = await planNamed(run, dist);
  const plan = own.flag('dead') ? await anew(old, dist) : old;
  const queue = await queueOf(dist);
  try {
    const { missing } = await partsOf(store, plan);
    await queue.forget(missing);
    await enqueue(plan, dist, queue);
    await io.stdout.write(`${plan.head.run}\n`);
    await reporter.line(words('again', { n: missing.length }));
    return 0;
  } finally {
    await queue.close();
  }
}

async function anew(plan: Plan, { store }: Dist): Promise<Plan> {
  const { parts } = await partsOf(store, plan);
  const ill = new Set(parts.filter(({ dead }) => dead.length > 0).map(({ shard }) => shard));
  if (ill.size === 0) return plan;
  const { head } = plan;
  const epoch = head.epoch + 1;
  const shards = plan.shards.map(({ id, members }) => ({ id: ill.has(id) ? shardId(head.settings, members, epoch) : id, members }));
  return planWith(shards, { settings: head.settings, base: head.base, members: head.members, bytes: head.bytes, epoch });
}
