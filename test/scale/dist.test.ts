/** Many workers and what may befall them: the committed facts are those of a single process, byte for byte. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BIN, ended, extract, newFolder, releases, removeFolder, ROOT, until, whenBuilt } from './helpers.js';
import { hasOpenssl, hasRedis, startRedis, type Redis } from './redis.js';
import { startS3 } from './s3-stub.js';

const POISON = join(ROOT, 'test/scale/poison.mjs');
const when = hasRedis ? whenBuilt : describe.skip;
if (!hasRedis) process.stderr.write('no redis-server on this machine: the tests of extract dist are left out\n');

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let [folder, whole] = ['', ''];
let redis: Redis;
let store = '';
let children: ChildProcess[] = [];
beforeAll(async () => {
  folder = newFolder(releases(24));
  whole = extract(['in', '-f', 'jsonl', '-j', '1'], { cwd: folder }).stdout;
  if (hasRedis) redis = await startRedis({ password: 'p@ss/word' });
});
afterAll(async () => {
  await redis?.stop();
  removeFolder(folder);
});
let stores = 0;
beforeEach(() => {
  store = `store${++stores}`;
  redis?.flush();
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(children.map(ended));
  children = [];
});

const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({ ...process.env, LANG: 'C', REDIS_URL: redis.url.replace('p@ss/word', 'p%40ss%2Fword'), ...more });

function launch(args: readonly string[], more: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn('node', [BIN, 'dist', ...args, '--store', store], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: environment(more) });
  children.push(child);
  return child;
}

async function dist(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const child = launch(args, more);
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk) => { stdout += String(chunk); });
  child.stderr?.on('data', (chunk) => { stderr += String(chunk); });
  await new Promise((resolve) => child.once('close', resolve));
  return { code: child.exitCode, stdout, stderr };
}

const plan = async (more: readonly string[] = []): Promise<string> => (await dist(['plan', 'in', '--shard', '4', ...more])).stdout.trim();
const worker = (more: Readonly<Record<string, string>> = {}): ChildProcess => launch(['work', '--drain', '-q', '-j', '1', '--lock', '2'], { NODE_OPTIONS: `--import ${POISON}`, ...more });
const SLOW = { SLOW: '60' };
const parts = (): number => names('parts').length;
const names = (key: string): string[] => {
  try {
    return readdirSync(join(folder, store, key)).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
};

/** The committed facts are those of one process, and nothing half-written is left. */
async function expectWhole(run: string, facts = whole): Promise<void> {
  const { code, stderr } = await dist(['commit', run, '--verify', '-o', 'all.jsonl']);
  expect([code, stderr]).toEqual([4, expect.stringContaining('committed')]);
  expect(readFileSync(join(folder, 'all.jsonl'), 'utf8')).toBe(facts);
  const left = readdirSync(join(folder, store), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));
  // A process that is killed leaves what it was writing beside its place; it is in nobody's way.
  expect(left.length).toBeLessThanOrEqual(2);
}

when('extract dist', () => {
  it('does the work of one process, and nothing twice', async () => {
    const run = await plan();
    expect((await dist(['commit', run])).code).toBe(1);
    const workers = [worker(), worker()];
    await Promise.all(workers.map(ended));
    const status: unknown = JSON.parse((await dist(['status', run, '--json'])).stdout);
    expect(status).toMatchObject({ run, done: parts(), shards: parts(), queue: { waiting: 0, active: 0, failed: 0 }, committed: false });
    await expectWhole(run);
    expect(await dist(['plan', 'in', '--shard', '4'])).toMatchObject({ stdout: `${run}\n`, stderr: expect.stringContaining(`${parts()} shards, ${parts()} of them done already`) });
    expect((await dist(['status', run], { REDIS_URL: 'redis://127.0.0.1:1' })).stdout).toContain('Redis cannot be reached');
  }, 300_000);
  it('is planned once by three planners at the same time', async () => {
    const runs = await Promise.all([plan(), plan(), plan()]);
    expect(new Set(runs).size).toBe(1);
    const { shards, queue }: { readonly shards: number; readonly queue: { readonly waiting: number } } = JSON.parse((await dist(['status', runs[0] ?? '', '--json'])).stdout);
    expect(queue.waiting).toBe(shards);
  }, 300_000);
  it('survives a worker that is killed', async () => {
    const run = await plan();
    const [victim, other] = [worker(SLOW), worker(SLOW)];
    await until('some is done', () => parts() > 0);
    victim.kill('SIGKILL');
    await ended(other);
    await expectWhole(run);
  }, 300_000);
  it('survives a worker that was stopped and wakes when others have done its work', async () => {
    const run = await plan();
    const sleeper = worker(SLOW);
    await until('some is done', () => parts() > 0);
    sleeper.kill('SIGSTOP');
    await ended(worker());
    sleeper.kill('SIGCONT');
    await ended(sleeper);
    await expectWhole(run);
  }, 300_000);
  it('survives a queue that is killed and comes back', async () => {
    const run = await plan();
    const workers = [worker(SLOW), worker(SLOW)];
    await until('some is done', () => parts() > 0);
    await redis.kill();
    await redis.restart();
    await Promise.all(workers.map(ended));
    await expectWhole(run);
  }, 300_000);
  it('loses no result where all workers are killed and the queue is emptied', async () => {
    const run = await plan();
    const workers = [worker(SLOW), worker(SLOW)];
    await until('some is done', () => parts() > 0);
    for (const one of workers) one.kill('SIGKILL');
    await Promise.all(workers.map(ended));
    redis.flush();
    const done = names('parts');
    expect(await dist(['retry', run])).toMatchObject({ code: 0, stdout: `${run}\n` });
    await ended(worker());
    expect(names('parts')).toEqual(expect.arrayContaining(done));
    await expectWhole(run);
  }, 300_000);
  it('loses no result where the queue is emptied under its workers', async () => {
    const run = await plan();
    const workers = [worker(SLOW), worker(SLOW)];
    await until('some is done', () => parts() > 0);
    redis.flush();
    // What they have in hand they finish; nothing is left for them in the queue.
    await Promise.all(workers.map(ended));
    await dist(['retry', run]);
    await ended(worker());
    await expectWhole(run);
  }, 300_000);
  it('lets a worker that is told to end finish its shard', async () => {
    const run = await plan();
    const one = worker(SLOW);
    await until('some is done', () => parts() > 0);
    one.kill('SIGTERM');
    expect(await ended(one)).toBe(0);
    const { queue, done, shards }: { readonly queue: object; readonly done: number; readonly shards: number } = JSON.parse((await dist(['status', run, '--json'])).stdout);
    expect([queue, done]).toEqual([expect.objectContaining({ active: 0, failed: 0, waiting: shards - parts() }), parts()]);
    await ended(worker());
    await expectWhole(run);
  }, 300_000);
  it('names the document that kills its workers, does the others, and tries it again when told', async () => {
    const run = await plan();
    let code: number | null = null;
    for (let left = 12; left > 0 && code !== 0; left--) {
      const one = worker({ POISON: 'r0007', POISON_ALL: '1' });
      code = await ended(one);
    }
    const { stderr, code: verdict } = await dist(['commit', run, '-o', 'most.jsonl']);
    expect([verdict, stderr]).toEqual([70, expect.stringContaining('given up: in/1/r0007.txt (it ended the process of its worker twice)')]);
    expect(readFileSync(join(folder, 'most.jsonl'), 'utf8')).toBe(whole.split('\n').filter((row) => !row.includes('r0007.txt')).join('\n'));
    const again = (await dist(['retry', run, '--dead'])).stdout.trim();
    expect(again).not.toBe(run);
    await ended(worker());
    await expectWhole(again);
  }, 600_000);
  it('survives a full disk', async () => {
    const place = join(folder, `tmpfs${stores}`);
    if (spawnSync('bash', ['-c', `mkdir -p '${place}' && mount -t tmpfs -o size=1500k tmpfs '${place}'`]).status !== 0) {
      process.stderr.write('no tmpfs can be mounted here: the test of a full disk is left out\n');
      return;
    }
    try {
      store = place;
      const run = await plan();
      spawnSync('bash', ['-c', `cat /dev/zero > '${place}/filler'`]);
      const one = worker();
      expect(await ended(one)).toBe(0);
      expect((await dist(['commit', run])).code).toBe(1);
      expect((await dist(['status', run])).stdout).toMatch(/shard \w+ failed: ENOSPC/);
      rmSync(join(place, 'filler'));
      await dist(['retry', run]);
      await ended(worker());
      await dist(['commit', run, '--verify', '-o', 'all.jsonl']);
      expect(readFileSync(join(folder, 'all.jsonl'), 'utf8')).toBe(whole);
    } finally {
      spawnSync('umount', ['-l', place]);
    }
  }, 300_000);
  it('goes through a bucket as through a folder, with the rules of the user', async () => {
    const s3 = await startS3();
    try {
      const more = { AWS_ACCESS_KEY_ID: 'k', AWS_SECRET_ACCESS_KEY: 's', AWS_ENDPOINT_URL: s3.url };
      writeFileSync(join(folder, 'mine.yaml'), 'id: mine\nabout: a\nmatch:\n  - "[<metric>#Noun] [<value>#Quantity]"\nset: {check: mine}\ntests:\n  - {text: 甲, facts: []}\n');
      store = 's3://bucket/run';
      const run = (await dist(['plan', 'in/1', '--rules', 'mine.yaml'], more)).stdout.trim();
      rmSync(join(folder, 'mine.yaml'));
      await dist(['work', '--drain', '-j', '1'], more);
      writeFileSync(join(folder, 'mine.yaml'), 'id: mine\nabout: a\nmatch:\n  - "[<metric>#Noun] [<value>#Quantity]"\nset: {check: mine}\ntests:\n  - {text: 甲, facts: []}\n');
      await dist(['commit', run, '-o', 'all.jsonl'], more);
      const mine = extract(['in/1', '-f', 'jsonl', '--rules', 'mine.yaml'], { cwd: folder }).stdout;
      expect(mine).toContain('"check":"mine"');
      expect(readFileSync(join(folder, 'all.jsonl'), 'utf8')).toBe(mine);
      expect([...s3.objects.keys()].filter((key) => key.startsWith('run/manifests/'))).toEqual([`run/manifests/${run}.json`]);
    } finally {
      s3.stop();
    }
  }, 300_000);
  it('speaks TLS with a password, and to nobody whose certificate it cannot trust', async () => {
    if (!hasOpenssl) {
      process.stderr.write('no openssl on this machine: the test of TLS is left out\n');
      return;
    }
    const secure = await startRedis({ password: 'secret', tls: true });
    try {
      const more = { REDIS_URL: secure.url };
      const stranger = await dist(['plan', 'in', '--shard', '4'], more);
      expect([stranger.code, stranger.stderr]).toEqual([2, expect.stringContaining('Redis cannot be reached')]);
      const run = (await dist(['plan', 'in', '--shard', '4', '--redis-ca', secure.ca], more)).stdout.trim();
      await ended(launch(['work', '--drain', '-q', '-j', '1', '--redis-ca', secure.ca], more));
      await expectWhole(run);
    } finally {
      await secure.stop();
    }
  }, 300_000);
  it('says what has changed since it was planned', async () => {
    const run = await plan();
    const file = join(folder, 'in/2/r0002.txt');
    const old = readFileSync(file, 'utf8');
    writeFileSync(file, `${old}\n更正。`);
    await ended(worker());
    writeFileSync(file, old);
    expect((await dist(['commit', run])).stderr).toContain('in/2/r0002.txt: has changed since it was planned');
  }, 300_000);
  it.each([
    [['plan', 'in'], { REDIS_URL: 'redis://127.0.0.1:1' }, 'Redis cannot be reached'],
    [['plan', 'in'], { REDIS_URL: '' }, 'REDIS_URL'],
    [['plan', 'in', '--manifest', 'm.csv'], {}, '--manifest does not go with dist'],
    [['commit', 'nope'], {}, 'holds no run nope'],
    [['dance'], {}, 'there is no step dance'],
  ])('refuses %j with %j', async (args, more, why) => {
    const { code, stderr } = await dist(args, more);
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
  });
});
