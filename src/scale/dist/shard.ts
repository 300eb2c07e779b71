/** One shard done: its members read and worked on by threads, their rows gathered. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openPiece, openReading } from '../../read/pieces.js';
import type { ReadProblem } from '../../types.js';
import type { Done, Task } from '../job.js';
import { inOrder } from '../pool/order.js';
import type { Pool } from '../pool/pool.js';
import type { Dead, Part } from './part.js';
import type { Member, Shard } from './plan.js';

export interface Work {
  readonly pool: Pool<Task, Done>;
  readonly threads: number;
  /** The folder that relative paths start from. */
  readonly base: string;
  /** Members that ended the process of a worker before. */
  readonly killers: ReadonlySet<number>;
  /** Told before a member is begun, where one is done after the other because a worker died of one of them. */
  readonly before?: (member: Member) => Promise<void>;
}

/** Members that one thread is given at a time. */
const GROUP = 16;

/** The part of a shard and its rows. */
export async function doShard({ id, members }: Shard, work: Work): Promise<{ readonly part: Omit<Part, 'facts'>; readonly rows: Uint8Array }> {
  const rows: Uint8Array[] = [];
  const rowsOf: number[] = [];
  const problems: ReadProblem[] = [];
  const dead: Dead[] = [];
  const counts = { facts: 0, toCheck: 0, repeats: 0, unclaimed: 0 };
  let documents = 0;
  for await (const { told, rows: some } of doneOf(members, work)) {
    const bytes = typeof some === 'string' ? Buffer.from(some) : (some ?? new Uint8Array(0));
    rowsOf.push(linesIn(bytes));
    if (bytes.length > 0) rows.push(bytes);
    for (const one of told) {
      if ('problem' in one) problems.push(one.problem);
      else if ('defect' in one) dead.push({ file: one.file, why: one.defect.message });
      else {
        documents += 1;
        for (const key of KEYS) counts[key] += one.counts[key];
      }
    }
  }
  const all = Buffer.concat(rows);
  const sha256 = createHash('sha256').update(all).digest('hex');
  return { part: { shard: id, rows: linesIn(all), bytes: all.length, sha256, documents, counts, rowsOf, problems, dead }, rows: all };
}

const KEYS = ['facts', 'toCheck', 'repeats', 'unclaimed'] as const;

async function* doneOf(members: readonly Member[], { pool, threads, base, killers, before }: Work): AsyncGenerator<Done> {
  const perform = async (group: readonly Member[]): Promise<readonly Done[]> => {
    const done: Done[] = [];
    for (const member of group) if (before !== undefined && !killers.has(member.n)) await before(member);
    const settled = await Promise.all(group.map((member) => settledOf(member, base, killers)));
    const given = await pool.run(group.filter((_, at) => settled[at] === undefined).map(({ piece }) => ({ piece: { ...piece, path: join(base, piece.file) } })));
    let next = 0;
    for (const one of settled) done.push(one ?? given[next++] ?? { told: [] });
    return done;
  };
  const careful = before !== undefined;
  for await (const group of inOrder(groups(members, careful ? 1 : GROUP), perform, careful ? 1 : threads * 2)) yield* group;
}

async function* groups(members: readonly Member[], many: number): AsyncGenerator<readonly Member[]> {
  for (let at = 0; at < members.length; at += many) yield members.slice(at, at + many);
}

/** What is said of a member without working on it: it ended workers, or is not what was planned any more. */
async function settledOf({ n, piece, sha256 }: Member, base: string, killers: ReadonlySet<number>): Promise<Done | undefined> {
  if (killers.has(n)) return { told: [{ file: piece.file, defect: { name: 'Error', message: 'it ended the process of its worker twice' } }] };
  try {
    const hash = createHash('sha256');
    for await (const chunk of openPiece({ ...piece, path: join(base, piece.file) }, await openReading({})).chunks()) hash.update(chunk);
    if (hash.digest('hex') === sha256) return undefined;
  } catch {
    // Whoever reads it says why it cannot be read.
    return undefined;
  }
  return { told: [{ problem: { file: piece.file, code: 'CHANGED', message: 'has changed since it was planned', help: 'plan again' } }] };
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
