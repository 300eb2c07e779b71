/** `extract dist status RUN`: how far it is. */
import type { ExitCode } from '../../../errors.js';
import { manifestKey } from '../../../scale/dist/plan.js';
import { partsOf } from '../../../scale/dist/commit.js';
import type { QueueCounts } from '../../../scale/dist/queue.js';
import { planNamed, queueOf, type Dist } from './setup.js';

/** 0 where all is done, 1 where something is missing. What the store says holds also without Redis. */
export async function statusStep([run]: readonly string[], dist: Dist): Promise<ExitCode> {
  const { store, words, context: { io, own } } = dist;
  const plan = await planNamed(run, dist);
  const { parts, missing } = await partsOf(store, plan);
  const { counts, failures } = await queueState(dist, new Set(missing));
  const committed = (await store.size(manifestKey(plan.head.run))) !== undefined;
  const dead = parts.flatMap((part) => part.dead);
  if (own.flag('json')) {
    const data = { run: plan.head.run, shards: plan.shards.length, done: parts.length, queue: counts ?? null, failures: Object.fromEntries(failures), dead, committed };
    await io.stdout.write(`${JSON.stringify(data)}\n`);
  } else {
    const sums = { done: parts.length, shards: plan.shards.length };
    const lines = [counts === undefined ? words('statusAlone', sums) : words('status', { ...sums, ...counts })];
    for (const [shard, why] of failures) lines.push(words('failed', { shard, why }));
    for (const one of dead) lines.push(words('dead', { file: one.file, why: one.why }));
    if (committed) lines.push(words('committed', { run: plan.head.run }));
    await io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  }
  return missing.length === 0 ? 0 : 1;
}

async function queueState(dist: Dist, missing: ReadonlySet<string>): Promise<{ readonly counts?: QueueCounts; readonly failures: ReadonlyMap<string, string> }> {
  try {
    const queue = await queueOf(dist);
    try {
      const failures = [...(await queue.failures())].filter(([shard]) => missing.has(shard));
      return { counts: await queue.counts(), failures: new Map(failures) };
    } finally {
      await queue.close();
    }
  } catch {
    return { failures: new Map() };
  }
}
