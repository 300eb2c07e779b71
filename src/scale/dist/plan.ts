/** What is to be done, cut into shards: the same inputs and rules give the same plan, on any machine. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cutInputs, openPiece, openReading, type Piece } from '../../read/pieces.js';
import { problemOf, troubleOf } from '../../read/problem.js';
import type { ReadOptions, ReadProblem } from '../../types.js';
import { hashFolder } from '../identity/engine.js';
import { keyOf } from '../identity/key.js';
import type { PlainOptions } from '../job.js';
import type { Store } from './store.js';

/** Everything that decides the facts besides the documents. */
export interface Settings {
  /** Identity of the engine: only workers of the same do the work. */
  readonly engine: string;
  readonly builtin: boolean;
  /** Where the user's rules lie in the store; absent: none. */
  readonly rules?: string;
  readonly read: PlainOptions;
}

export interface Member {
  /** Place in the order of the inputs. */
  readonly n: number;
  readonly piece: Piece;
  /** Of its bytes when it was planned. */
  readonly sha256: string;
}

export interface Shard {
  readonly id: string;
  readonly members: readonly Member[];
}

/** The first line of a plan. */
export interface PlanHead {
  readonly run: string;
  readonly settings: Settings;
  /** The folder that relative paths start from. */
  readonly base: string;
  readonly members: number;
  readonly bytes: number;
  readonly shards: number;
  /** 0, and one more each time that what was given up is tried again. */
  readonly epoch: number;
}

export interface Plan {
  readonly head: PlanHead;
  readonly shards: readonly Shard[];
}

/** How large shards are: whichever comes first. */
export interface ShardSize {
  readonly members: number;
  readonly bytes: number;
}

/** Lines of one file that make one member, in bytes. */
const PART = 1024 * 1024;

/** The members of the inputs, hashed; what cannot be read is a problem and no member. */
export async function membersOf(inputs: readonly string[], options: ReadOptions, onProblem: (problem: ReadProblem) => Promise<void>): Promise<readonly Member[]> {
  const reading = await openReading(options);
  const members: Member[] = [];
  for await (const cut of cutInputs(inputs, options, { part: PART, archives: 'whole' })) {
    if ('result' in cut) {
      if ('problem' in cut.result) await onProblem(cut.result.problem);
      continue;
    }
    const { piece } = cut;
    try {
      const hash = createHash('sha256');
      for await (const chunk of openPiece(piece, reading).chunks()) hash.update(chunk);
      members.push({ n: members.length, piece, sha256: hash.digest('hex') });
    } catch (error) {
      const result = problemOf(piece.file, troubleOf(error));
      if ('problem' in result) await onProblem(result.problem);
    }
  }
  return members;
}

/**
 * The plan of the members: shards by the first bits of their hashes, so that one document more changes one shard; only where
 * their number passes a power of two are all cut anew.
 */
export function planOf(members: readonly Member[], settings: Settings, { size, base }: { readonly size: ShardSize; readonly base: string }): Plan {
  const bytes = members.reduce((sum, { piece }) => sum + piece.size, 0);
  const wanted = Math.max(members.length / size.members, bytes / size.bytes, 1);
  const bits = Math.min(28, Math.ceil(Math.log2(wanted)));
  const groups = new Map<number, Member[]>();
  for (const member of members) {
    const prefix = Math.floor(Number.parseInt(member.sha256.slice(0, 7), 16) / 2 ** (28 - bits));
    const group = groups.get(prefix);
    if (group === undefined) groups.set(prefix, [member]);
    else group.push(member);
  }
  const shards = [...groups].sort(([a], [b]) => a - b).map(([, group]) => ({ id: shardId(settings, group, 0), members: group }));
  return planWith(shards, { settings, base, members: members.length, bytes, epoch: 0 });
}

/** The shards under a head that is made from them. */
export function planWith(shards: readonly Shard[], about: Omit<PlanHead, 'run' | 'shards'>): Plan {
  const run = keyOf([about.settings, about.base, shards.map(({ id, members }) => [id, members.map(({ n }) => n)])]).slice(0, 16);
  return { head: { run, ...about, shards: shards.length }, shards };
}

/** A name that follows from what is in the shard and what is done with it. */
export function shardId(settings: Settings, members: readonly Member[], epoch: number): string {
  return keyOf([settings, epoch, members.map(({ piece: { file, lines, size }, sha256 }) => [file, lines, size, sha256])]).slice(0, 24);
}

export const planKey = (run: string): string => `plans/${run}.jsonl`;
export const partKey = (shard: string): string => `parts/${shard}.json`;
export const manifestKey = (run: string): string => `manifests/${run}.json`;

/** Where a shard stands in the plan's file, for a worker that needs no more of it. */
export interface ShardRef {
  readonly shard: string;
  readonly from: number;
  readonly to: number;
}

/** The plan as its file, and where each shard stands in it. */
export function planFile({ head, shards }: Plan): { readonly bytes: Uint8Array; readonly refs: readonly ShardRef[] } {
  const lines = [head, ...shards].map((line) => Buffer.from(`${JSON.stringify(line)}\n`));
  let at = lines[0]?.length ?? 0;
  const refs = shards.map(({ id }, index) => {
    const from = at;
    at += lines[index + 1]?.length ?? 0;
    return { shard: id, from, to: at };
  });
  return { bytes: Buffer.concat(lines), refs };
}

/** A plan out of the store; undefined where there is none of that run. */
export async function loadPlan(store: Store, run: string): Promise<Plan | undefined> {
  const bytes = await store.get(planKey(run));
  if (bytes === undefined) return undefined;
  const [head, ...shards] = new TextDecoder().decode(bytes).split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line));
  return isHead(head) ? { head, shards: shards.filter(isShard) } : undefined;
}

/** We wrote it ourselves, so only the outlines are looked at. */
export function isHead(value: unknown): value is PlanHead {
  return typeof value === 'object' && value !== null && 'run' in value && 'settings' in value;
}

export function isShard(value: unknown): value is Shard {
  return typeof value === 'object' && value !== null && 'id' in value && 'members' in value;
}

/** The user's rules in one bundle: workers need not see their files. */
export function rulesBundle(paths: readonly string[]): { readonly id: string; readonly files: readonly (readonly [path: string, text: string])[] } | undefined {
  if (paths.length === 0) return undefined;
  const files: (readonly [string, string])[] = [];
  const hash = createHash('sha256');
  for (const [at, path] of paths.entries()) {
    const add = (name: string, file: string): void => void files.push([`${at}/${name}`, readFileSync(file, 'utf8')]);
    hashFolder(resolve(path), hash, add);
  }
  return { id: hash.digest('hex').slice(0, 24), files };
}
