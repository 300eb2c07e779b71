/** Parts become a result: one manifest, put once; what it does not name does not exist. */
import { createHash } from 'node:crypto';
import { isPart, type Dead, type Part } from './part.js';
import { manifestKey, partKey, type Plan, type Settings } from './plan.js';
import { getJson, putJson, type Store } from './store.js';

export interface Manifest {
  readonly run: string;
  readonly settings: Settings;
  readonly epoch: number;
  readonly documents: number;
  readonly rows: number;
  readonly unread: number;
  readonly dead: readonly Dead[];
  /** The facts, in the order of the shards. */
  readonly parts: readonly Pick<Part, 'shard' | 'facts' | 'rows' | 'bytes' | 'sha256'>[];
}

/** The parts of a plan that are in the store, and the shards that lack theirs. */
export async function partsOf(store: Store, { shards }: Plan): Promise<{ readonly parts: readonly Part[]; readonly missing: readonly string[] }> {
  const there = new Set(await store.list('parts'));
  const parts: Part[] = [];
  const missing: string[] = [];
  for (const { id } of shards) {
    const part = there.has(partKey(id)) ? await getJson(store, partKey(id)) : undefined;
    if (isPart(part)) parts.push(part);
    else missing.push(id);
  }
  return { parts, missing };
}

/** What is wrong with the facts of the parts: gone, or not those that the records name. Where `whole`, every byte is read. */
export async function faultsOf(store: Store, parts: readonly Part[], whole: boolean): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { facts, bytes, sha256 } of parts) {
    if (facts === undefined) continue;
    const fine = whole ? sha256 === sha(await store.get(facts)) : bytes === (await store.size(facts));
    if (!fine) faults.push(facts);
  }
  return faults;
}

function sha(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex');
}

/** Puts the manifest; one that is there stays, which says the same. */
export async function commit(store: Store, { head }: Plan, parts: readonly Part[]): Promise<Manifest> {
  const sum = (count: (part: Part) => number): number => parts.reduce((total, part) => total + count(part), 0);
  const manifest: Manifest = {
    run: head.run,
    settings: head.settings,
    epoch: head.epoch,
    documents: sum(({ documents }) => documents),
    rows: sum(({ rows }) => rows),
    unread: sum(({ problems }) => problems.length),
    dead: parts.flatMap(({ dead }) => dead),
    parts: parts.map(({ shard, facts, rows, bytes, sha256 }) => ({ shard, ...(facts !== undefined && { facts }), rows, bytes, sha256 })),
  };
  await putJson(store, manifestKey(head.run), manifest);
  return manifest;
}

/** The rows of all parts in the order of the inputs: the bytes that one process writes. */
export async function* rowsInOrder(store: Store, { shards }: Plan, parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  const readers = new Map(parts.map((part) => [part.shard, readerOf(store, part)]));
  const members = shards.flatMap(({ id, members: inShard }) => inShard.map(({ n }, at) => ({ n, id, at }))).sort((a, b) => a.n - b.n);
  for (const { id, at } of members) {
    const rows = await readers.get(id)?.(at);
    if (rows !== undefined && rows.length > 0) yield rows;
  }
}

/** So much of a part is held while others have their turn. */
const HELD = 128 * 1024;

/** Gives the rows of a part's members one after the other; holds a piece of it at a time. */
function readerOf(store: Store, { facts, bytes, rowsOf }: Part): (at: number) => Promise<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0);
  let from = 0;
  return async (at) => {
    let end = endOf(held, rowsOf[at] ?? 0);
    while (end === undefined && from < bytes) {
      const to = Math.min(bytes, from + Math.max(HELD, held.length));
      held = Buffer.concat([held, (await store.get(facts ?? '', { from, to })) ?? new Uint8Array(0)]);
      from = to;
      end = endOf(held, rowsOf[at] ?? 0);
    }
    if (end === undefined) throw new Error(`${facts ?? ''} ends too soon`);
    const rows = held.subarray(0, end);
    held = held.subarray(end);
    return rows;
  };
}

/** Where so many lines end; undefined where there are fewer. */
function endOf(bytes: Uint8Array, lines: number): number | undefined {
  let end = 0;
  for (let left = lines; left > 0; left--) {
    const at = bytes.indexOf(0x0a, end);
    if (at < 0) return undefined;
    end = at + 1;
  }
  return end;
}
