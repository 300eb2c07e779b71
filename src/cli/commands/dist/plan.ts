/** `extract dist plan PATHS`: what is to be done, written down and queued. */
import type { ExitCode } from '../../../errors.js';
import { partKey, planFile, planKey, membersOf, planOf, rulesBundle, type Plan, type Settings } from '../../../scale/dist/plan.js';
import type { ShardQueue } from '../../../scale/dist/queue.js';
import { putJson } from '../../../scale/dist/store.js';
import { engineId } from '../../../scale/identity/engine.js';
import { plainOptions } from '../../../scale/job.js';
import { readOptions } from '../../input/inputs.js';
import { usageError } from '../../terminal/usage.js';
import { numberOf, queueOf, type Dist } from './setup.js';

/** A shard is no larger, in bytes, whatever its number of files. */
const SHARD_BYTES = 16 * 1024 * 1024;

/** Prints the run's name. To plan the same again changes nothing. */
export async function planStep(paths: readonly string[], dist: Dist): Promise<ExitCode> {
  const { context, words } = dist;
  const { io, options, reporter, say } = context;
  const elsewhere = { '--manifest': options.manifest, '--aliases': options.aliases, '--corrections': options.corrections };
  for (const [name, given] of Object.entries(elsewhere)) if (given !== undefined) throw usageError(words('notHere', { name }));
  if (paths.includes('-') || options.filesFrom === '-') throw usageError(words('notHere', { name: '-' }));
  if (paths.length === 0 && options.filesFrom === undefined) throw usageError(say('use.noPaths'));
  if (options.rules.length > 0) await context.createExtractor();
  const size = { members: numberOf('shard', 500, dist), bytes: SHARD_BYTES };
  const queue = await queueOf(dist);
  try {
    let unread = 0;
    const members = await membersOf(paths, readOptions(context), async (problem) => {
      unread += 1;
      await reporter.problem(problem);
    });
    const plan = planOf(members, await settingsOf(dist), { size, base: process.cwd() });
    const done = await enqueue(plan, dist, queue);
    await io.stdout.write(`${plan.head.run}\n`);
    await reporter.line(words('planned', { run: plan.head.run, members: members.length, shards: plan.shards.length, done }));
    return unread > 0 ? 4 : 0;
  } finally {
    await queue.close();
  }
}

async function settingsOf({ context: { options, ...context }, store }: Dist): Promise<Settings> {
  const bundle = rulesBundle(options.rules);
  const rules = bundle === undefined ? undefined : `rules/${bundle.id}.json`;
  if (bundle !== undefined && rules !== undefined) await putJson(store, rules, bundle.files);
  return { engine: engineId(), builtin: options.builtin, read: plainOptions(readOptions({ options, ...context })), ...(rules !== undefined && { rules }) };
}

/** Writes the plan down and queues what is not done yet; how many shards are done comes back. */
export async function enqueue(plan: Plan, { store }: Dist, queue: Pick<ShardQueue, 'add'>): Promise<number> {
  const { bytes, refs } = planFile(plan);
  await store.putIfAbsent(planKey(plan.head.run), bytes);
  const there = new Set(await store.list('parts'));
  const open = refs.filter(({ shard }) => !there.has(partKey(shard)));
  await queue.add(open.map((ref) => ({ run: plan.head.run, ...ref })));
  return refs.length - open.length;
}
