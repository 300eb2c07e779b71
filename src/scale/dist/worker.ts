/** A worker: takes shards from the queue, puts their parts into the store. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { COLUMNS } from '../../write/columns.js';
import type { Done, Job, Rules, Task } from '../job.js';
import { openPool, type Pool } from '../pool/pool.js';
import { lost } from '../run.js';
import { JOB_THREAD } from '../threads.js';
import type { Part } from './part.js';
import { isHead, isShard, partKey, planKey, type PlanHead, type Shard } from './plan.js';
import type { Turn } from './queue.js';
import { doShard } from './shard.js';
import { getJson, putJson, type Store } from './store.js';

export interface ShardWorker {
  /** Does the shard of a turn, unless its part is there already. */
  readonly work: (turn: Turn) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a worker says while it goes through a shard document by document, for the one after it. */
interface Trail {
  /** The member that was begun last. */
  readonly at?: number;
  /** How often each member was the last that a lost worker had begun. */
  readonly struck: Readonly<Record<string, number>>;
}

/** A document that was the last thing that so many workers did is given up. */
const STRIKES = 2;

export function createShardWorker(store: Store, threads: number): ShardWorker {
  const rooms = createRooms(store, threads);
  return {
    async work({ job: { run, shard: id, from, to }, losses, told, tell }) {
      if ((await store.size(partKey(id))) !== undefined) return;
      const { head, pool } = await rooms.of(run);
      const shard = await shardAt(store, run, { from, to });
      const trail = trailOf(losses > 0 ? told : undefined);
      const killers = new Set(Object.entries(trail.struck).flatMap(([n, times]) => (times >= STRIKES ? [Number(n)] : [])));
      const before = losses > 0 ? { before: ({ n }: { readonly n: number }) => tell({ at: n, struck: trail.struck }) } : {};
      const { part, rows } = await doShard(shard, { pool, threads, base: head.base, killers, ...before });
      await putPart(store, part, rows);
    },
    close: rooms.close,
  };
}

/** First the facts, under a name that tells them from those of any other try; then the record, which is what counts. */
async function putPart(store: Store, part: Omit<Part, 'facts'>, rows: Uint8Array): Promise<void> {
  const facts = `facts/${part.shard}-${part.sha256.slice(0, 12)}.jsonl`;
  if (part.bytes > 0) await store.putIfAbsent(facts, rows);
  await putJson(store, partKey(part.shard), { ...part, ...(part.bytes > 0 && { facts }) });
}

/** What the last worker said, its last document struck once more. */
function trailOf(told: unknown): Trail {
  if (typeof told !== 'object' || told === null || !('struck' in told) || typeof told.struck !== 'object' || told.struck === null) return { struck: {} };
  const struck = Object.fromEntries(Object.entries(told.struck).map(([n, times]) => [n, Number(times)]));
  const at = 'at' in told && typeof told.at === 'number' ? told.at : undefined;
  return at === undefined ? { struck } : { struck: { ...struck, [at]: (struck[at] ?? 0) + 1 } };
}

async function shardAt(store: Store, run: string, range: { readonly from: number; readonly to: number }): Promise<Shard> {
  const bytes = await store.get(planKey(run), range);
  const shard: unknown = bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
  if (!isShard(shard)) throw new Error(`the store holds no plan of ${run}`);
  return shard;
}

interface Room {
  readonly head: PlanHead;
  readonly pool: Pool<Task, Done>;
}

/** Threads with the rules of a run; those of the last run stay. */
function createRooms(store: Store, threads: number): { readonly of: (run: string) => Promise<Room>; readonly close: () => Promise<void> } {
  let last: { readonly run: string; readonly room: Room; readonly folder: string } | undefined;
  const close = async (): Promise<void> => {
    await last?.room.pool.close();
    if (last !== undefined) rmSync(last.folder, { recursive: true, force: true });
    last = undefined;
  };
  return {
    async of(run) {
      if (last?.run === run) return last.room;
      await close();
      const head = await headOf(store, run);
      const folder = mkdtempSync(join(tmpdir(), 'extract-dist-'));
      const job = jobOf(head, await rulesIn(store, head, folder));
      const room = { head, pool: openPool<Job, Task, Done>({ thread: JOB_THREAD, job, threads, lost }) };
      last = { run, room, folder };
      return room;
    },
    close,
  };
}

/** Longer first lines are no head of a plan. */
const HEAD = 65_536;

async function headOf(store: Store, run: string): Promise<PlanHead> {
  const bytes = await store.get(planKey(run), { from: 0, to: HEAD });
  const head: unknown = bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes).split('\n', 1)[0] ?? '');
  if (!isHead(head)) throw new Error(`the store holds no plan of ${run}`);
  return head;
}

/** The rows that `extract -f jsonl` writes. */
export function jobOf({ settings: { read } }: PlanHead, rules: Rules): Job {
  const selection = { repeats: true, sure: false, scale: 'base', unclaimed: false, ui: 'en' } as const;
  return { rules, read, output: { is: 'rows', format: 'jsonl', options: { columns: COLUMNS, header: 'en' }, selection } };
}

/** The user's rules out of the store, in a folder of ours. */
async function rulesIn(store: Store, { settings: { rules, builtin } }: PlanHead, folder: string): Promise<Rules> {
  if (rules === undefined) return { rules: [], builtin };
  const files = await getJson(store, rules);
  if (!Array.isArray(files)) throw new Error(`the store holds no ${rules}`);
  const roots = new Set<string>();
  for (const [name, text] of files.map((file: unknown): readonly [string, string] => (Array.isArray(file) ? [String(file[0]), String(file[1])] : ['', '']))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    roots.add(join(folder, name.split('/')[0] ?? ''));
  }
  return { rules: [...roots], builtin };
}
