/** The command as it is installed: a process of its own over dist/. Left out where nothing is built. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'bin/extract.js');
const built = existsSync(join(ROOT, 'dist/builtin.bin')) && existsSync(join(ROOT, 'dist/bundle/cli.js'));
const when = built ? describe : describe.skip;

let folder = '';
let many = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'));
  many = join(folder, 'many.jsonl');
  writeFileSync(many, Array.from({ length: 3000 }, (_, n) => `${line(n)}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The record of one short release. */
const line = (n: number): string => JSON.stringify({ id: `d${n}`, text: `2024年，全市受理申请${n + 1}件，同比增长3.1%。` });

/** The files that a run loads, as V8 lists them. */
const modulesOf = (...args: readonly string[]): readonly string[] => {
  const cover = mkdtempSync(join(tmpdir(), 'extract-modules-'));
  spawnSync('node', [BIN, ...args], { stdio: 'ignore', env: { ...process.env, NODE_V8_COVERAGE: cover } });
  const lists = readdirSync(cover).map((file): { readonly result: readonly { readonly url: string }[] } => JSON.parse(readFileSync(join(cover, file), 'utf8')));
  rmSync(cover, { recursive: true });
  return lists.flatMap(({ result }) => result.map(({ url }) => url)).filter((url) => url.startsWith('file:'));
};

const extract = (...args: readonly string[]) => spawnSync('node', [BIN, ...args], { encoding: 'utf8', cwd: ROOT, env: { ...process.env, LANG: 'C' }, maxBuffer: 1 << 26 });

when('bin/extract.js', () => {
  it('gives a pipe every row', () => {
    const { status, stdout } = extract(many, '--columns', 'value', '--header', 'none');
    expect(stdout.split('\n').filter((row) => row !== '')).toHaveLength(3000);
    expect(status).toBe(0);
  });
  it('ends quietly when its reader goes away', () => {
    const { stdout, stderr, status } = spawnSync('bash', ['-c', `set -o pipefail; node '${BIN}' '${many}' -f csv | head -n 1`], { encoding: 'utf8' });
    expect(stdout).toMatch(/^region,/);
    expect([stderr, status]).toEqual(['', 0]);
  });
  it('gives the same bytes each time, in every format', () => {
    for (const format of ['csv', 'jsonl', 'yaml', 'xlsx']) {
      const once = execFileSync('node', [BIN, 'docs/example.txt', '-q', '-f', format], { cwd: ROOT });
      expect(Buffer.compare(once, execFileSync('node', [BIN, 'docs/example.txt', '-q', '-f', format], { cwd: ROOT }))).toBe(0);
    }
  });
  it('leaves nothing half-written when it is interrupted', async () => {
    const out = join(folder, 'out.csv');
    const child = spawn('node', [BIN, many, many, many, many, '-o', out], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    // Once it writes, it listens to signals.
    while (child.exitCode === null && readdirSync(folder).length === 1) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    const code = await ended;
    // A fast machine may be done by then: the file is whole, or not there.
    expect(readdirSync(folder).sort()).toEqual(code === 0 ? ['many.jsonl', 'out.csv'] : ['many.jsonl']);
    // null: killed before it could listen.
    expect([0, 130, null]).toContain(code);
  });
  it('gives Python the columns back', () => {
    const out = join(folder, 'facts.csv');
    extract('docs/example.txt', '-o', out);
    const python = spawnSync('python3', ['-c', `import csv; print(next(csv.DictReader(open('${out}', encoding='utf-8-sig')))['metric'])`], { encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
    rmSync(out, { force: true });
    if (python.error === undefined) expect(python.stdout.trim()).toBe('外贸进出口总值');
  });
  // Milliseconds belong into a benchmark; what start-up must not load is the same on every machine.
  it.each([
    ['commander and the list of commands for its help', ['--help'], ['cli', 'commander', 'compiled', 'rolldown-runtime', 'start']],
    ['what nearly every run needs for a text', ['docs/example.txt', '-q', '-o', '/dev/null', '-f', 'csv'], ['cli', 'commander', 'compiled', 'index', 'plain', 'rolldown-runtime', 'start', 'usual']],
  ])('loads %s, and nothing else', (_, args, ours) => {
    const files = modulesOf(...args);
    const named = (pattern: RegExp): readonly string[] => [...new Set(files.flatMap((file) => pattern.exec(file)?.[1] ?? []))].sort();
    expect(named(/node_modules\/((?:@[^/]+\/)?[^/]+)/)).toEqual([]);
    expect(named(/\/dist\/(.+)\.js$/).filter((file) => !ours.includes(file.replace('bundle/', '')))).toEqual([]);
  });
  it('starts with a small file', () => expect(statSync(join(ROOT, 'dist/bundle/start.js')).size).toBeLessThan(60_000));
});
