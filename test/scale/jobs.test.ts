/** `--jobs` and `--cache`, as processes of their own. */
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ended, extract, newFolder, release, releases, removeFolder, ROOT, start, until, whenBuilt } from './helpers.js';

const POISON = join(ROOT, 'test/scale/poison.mjs');

let folder = '';
beforeAll(() => { folder = newFolder({ ...releases(24), 'in/torn.txt': TORN, 'in/zh/b.yaml': '', 'fix.csv': 'id,drop\nfnone,x\n' }); });
afterAll(() => removeFolder(folder));

/** Looks like a table, and what it is is told by a step of the analysis: nothing that reading could know. */
const TORN = '主要指标\n指标   总量  增速（%）\n生产总值  1320.5 亿元   4.9\n第一产业 152.6  亿元    4.0     占 11.6\n第三产业      607.8 亿元  6.1\n';

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => extract(['in', 'none.txt', ...args], { cwd: folder, env });

const rows = (text: string): string[] => text.split('\n').filter((row) => !row.includes('r0008'));

whenBuilt('--jobs', () => {
  it.each([['json'], ['csv', '--unclaimed'], ['table'], ['tsv', '--header', 'zh', '--scale', '万', '--corrections', 'fix.csv']])('changes not a byte of %s %s', (...args) => {
    const one = run(['-f', ...args, '--jobs', '1']);
    expect(one.stdout.split('\n').length).toBeGreaterThan(40);
    expect([one.code, one.stderr]).toEqual([4, expect.stringContaining('in/torn.txt: lines 2–5 look like a table')]);
    expect(run(['-f', ...args, '-j', '3'])).toEqual(one);
  });
  it('loses one document, which it names, where a thread dies of it', () => {
    const env = { NODE_OPTIONS: `--import ${POISON}`, POISON: 'r0008' };
    const { code, stdout, stderr } = run(['-f', 'csv', '-j', '2'], env);
    expect(stdout.split('\n')).toEqual(rows(run(['-f', 'csv', '-j', '1']).stdout));
    expect(stderr).toMatch(/^in\/2\/r0008\.html: a defect of extract \(.*exit.*9.*\); the others go on$/m);
    expect(code).toBe(70);
  });
  it('loses one document where a thread runs out of memory', () => {
    const many = newFolder({ 'in/a.txt': release(1), 'in/b.txt': release(2).repeat(120_000), 'in/c.txt': release(3) });
    try {
      const { code, stdout, stderr } = extract(['in', '-f', 'csv', '--columns', 'file', '--header', 'none', '-j', '2'], { cwd: many, env: { NODE_OPTIONS: '--max-old-space-size=64' } });
      expect(new Set(stdout.trim().split('\n'))).toEqual(new Set(['in/a.txt', 'in/c.txt']));
      expect([code, stderr]).toEqual([4, expect.stringMatching(/^in\/b\.txt: memory ran out .*\n {2}help: .*--max-old-space-size/m)]);
    } finally {
      removeFolder(many);
    }
  });
  it('tells a mistake in the rules once, before anything is read', () => {
    writeFileSync(join(folder, 'bad.yaml'), 'id: bad\nmatch: "[<value>#Quantity"\n');
    const { code, stdout, stderr } = run(['-j', '2', '--rules', 'bad.yaml']);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr.match(/bad\.yaml:2/g)).toHaveLength(1);
  });
  it.each(['0', '-1', '1.5', 'many', '257'])('refuses %s', (jobs) => {
    const { code, stderr } = run(['--jobs', jobs]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`-j, --jobs <n> must be 1 to 256, or auto, not ${jobs}`)]);
  });
  it.each([['SIGINT', '1', 'out.csv', 130], ['SIGINT', '2', 'out.csv', 130], ['SIGTERM', '2', 'out.csv', 143], ['SIGINT', '1', 'out.xlsx', 130], ['SIGINT', '1', 'out.sqlite', 130]] as const)('leaves a whole file or none by %s with %s threads: %s', async (signal, jobs, name, asked) => {
    const many = newFolder({ 'a.jsonl': readFileSync(join(folder, 'in/lines.jsonl'), 'utf8').repeat(60) });
    try {
      const child = start(['a.jsonl', '-j', jobs, '-o', name], { cwd: many });
      await until('the file is begun', () => child.exitCode !== null || readdirSync(many).some((file) => file.endsWith('.tmp')));
      child.kill(signal);
      const code = await ended(child);
      expect(readdirSync(many).sort()).toEqual(code === asked ? ['a.jsonl'] : ['a.jsonl', name]);
    } finally {
      removeFolder(many);
    }
  });
});

const rule = (check: string): string => `id: mine\nabout: a\nmatch:\n  - "[<metric>#Noun] [<value>#Quantity]"\nset: {check: ${check}}\ntests:\n  - {text: 甲, facts: []}\n`;

/** The entries of a cache with the times of their writing. */
function entries(cache: string): string[] {
  return readdirSync(join(folder, cache), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).map((name) => join(folder, cache, name)).sort();
}

whenBuilt('--cache', () => {
  const args = ['-f', 'csv', '-j', '1', '--cache', 'kept'];
  it('changes not a byte, and does nothing twice', () => {
    const plain = run(['-f', 'csv', '-j', '1']);
    expect(run(args)).toEqual(plain);
    const before = entries('kept').map((file) => [file, statSync(file).mtimeMs]);
    expect(run(args)).toEqual(plain);
    expect(run(['-f', 'csv', '-j', '2', '--cache', 'kept'])).toEqual(plain);
    expect(entries('kept').map((file) => [file, statSync(file).mtimeMs])).toEqual(before);
    expect(before.length).toBeGreaterThan(24);
  });
  it('takes a torn entry for none', () => {
    const plain = run(args);
    for (const [at, file] of entries('kept').entries()) if (at % 3 === 0) truncateSync(file, Math.floor(statSync(file).size / (1 + (at % 4))));
    expect(run(args)).toEqual(plain);
  });
  it('does again what was changed, and nothing else', () => {
    const before = new Set(entries('kept'));
    const file = join(folder, 'in/1/r0001.txt');
    const old = readFileSync(file, 'utf8');
    writeFileSync(file, old.replace('101.1亿元', '999.9亿元'));
    expect(run(args).stdout).toContain(',99990000000,');
    expect(entries('kept').filter((entry) => !before.has(entry))).toHaveLength(1);
    writeFileSync(file, old);
    expect(run(args).stdout).not.toContain(',99990000000,');
  });
  it.each([['--published', '2024-01-30'], ['--scale', '万']])('keeps %s %s apart', (...more) => {
    const plain = run(['-f', 'csv', '-j', '1', ...more]);
    expect(run([...args, ...more])).toEqual(plain);
    expect(plain.stdout).not.toBe(run(args).stdout);
  });
  it('sees a change of the rules', () => {
    const both = ['one', 'two'].map((check) => {
      writeFileSync(join(folder, 'mine.yaml'), rule(check));
      const withRules = run([...args, '--no-builtin', '--rules', 'mine.yaml']);
      expect(withRules).toEqual(run(['-f', 'csv', '-j', '1', '--no-builtin', '--rules', 'mine.yaml']));
      return withRules.stdout;
    });
    expect(both[0]).not.toBe(both[1]);
  });
  it('is shared by runs at the same time', async () => {
    const plain = run(['-f', 'csv', '-j', '1']).stdout;
    const children = ['x.csv', 'y.csv', 'z.csv'].map((name) => start(['in', 'none.txt', '--cache', 'shared', '-j', '2', '-o', name], { cwd: folder }));
    await Promise.all(children.map(ended));
    for (const name of ['x.csv', 'y.csv', 'z.csv']) expect(readFileSync(join(folder, name), 'utf8')).toBe(`\uFEFF${plain}`);
    expect(readdirSync(join(folder, 'shared'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
  it('is passed over where its folder is read', () => {
    expect(extract(['.', '--dry-run'], { cwd: folder }).stdout).not.toContain('kept');
  });
  it('that cannot be written to is told at once', () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, stdout } = run(['--cache', 'file']);
    expect([code, stdout]).toEqual([5, '']);
  });
});

describe('the fault', () => {
  it('is no part of the package', () => expect(readFileSync(join(ROOT, 'package.json'), 'utf8')).not.toContain('test/'));
});
