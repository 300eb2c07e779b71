/** Output that cannot be written, by the command as it is installed: a clear message, exit 5, nothing half-written. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'bin/extract.js');
const when = existsSync(join(ROOT, 'dist/bundle/cli.js')) ? describe : describe.skip;
const whenFull = existsSync('/dev/full') ? it : it.skip;

const folder = mkdtempSync(join(tmpdir(), 'extract-'));
const disk = join(folder, 'disk');
mkdirSync(disk);
/** A disk of two pages of memory; a machine that lets us mount none has its tests left out. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', disk]).status === 0;
if (!mounted) process.stderr.write('skipped: no tmpfs can be mounted here, a full and a read-only disk are not tried\n');
const whenMounted = mounted ? it : it.skip;

const many = join(folder, 'many.jsonl');
beforeAll(() => writeFileSync(many, Array.from({ length: 500 }, (_, n) => `${JSON.stringify({ id: `d${n}`, text: `2024年，全市受理申请${n + 1}件，同比增长3.1%。` })}\n`).join('')));
afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]) => spawnSync('node', [BIN, ...args], { encoding: 'utf8', cwd: ROOT, env: { ...process.env, LANG: 'C' } });
const shell = (command: string) => spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8', cwd: ROOT, env: { ...process.env, LANG: 'C', BIN, MANY: many } });

when('output that cannot be written', () => {
  whenFull.each([['-f', 'csv'], ['-f', 'jsonl'], ['-f', 'xlsx'], ['-f', 'sqlite']])('%s %s to a full device', (...format) => {
    const { status, stderr } = run(many, ...format, '-o', '/dev/full');
    expect(stderr).toBe('cannot write /dev/full: the disk is full\n');
    expect(status).toBe(5);
  });
  whenFull('stdout on a full device', () => {
    const { status, stderr } = shell('node "$BIN" "$MANY" > /dev/full');
    expect(stderr).toBe('cannot write stdout: the disk is full\n');
    expect(status).toBe(5);
  });
  whenMounted.each([['x.csv'], ['x.json'], ['x.xlsx'], ['x.sqlite'], ['x.html', 'report'], ['x.csv', 'names']])('%s on a disk that fills up leaves nothing, and an earlier one as it was', (name, ...command) => {
    const path = join(disk, name);
    writeFileSync(path, 'earlier');
    const { status, stderr } = run(...command, many, ...(command[0] === 'names' ? ['docs', 'fixtures'] : []), '-o', path);
    expect(stderr).toContain(`cannot write ${path}: the disk is full\n`);
    expect(status).toBe(5);
    expect(readFileSync(path, 'utf8')).toBe('earlier');
    expect(readdirSync(disk)).toEqual([name]);
    rmSync(path);
  });
  whenMounted('a disk that is read-only', () => {
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    const { status, stderr } = run(many, '-o', join(disk, 'x.csv'));
    spawnSync('mount', ['-o', 'remount,rw', disk]);
    expect(stderr).toBe(`cannot write ${join(disk, 'x.csv')}: the place is read-only\n`);
    expect(status).toBe(5);
  });
  it.each([[join(folder, 'none', 'x.csv'), 'its folder does not exist'], [folder, 'it is a folder'], [join(many, 'x.csv'), 'a part of the path is no folder']])('%s', (path, why) => {
    const { status, stderr } = run(many, '-f', 'csv', '-o', path);
    expect(stderr).toBe(`cannot write ${path}: ${why}\n`);
    expect(status).toBe(5);
  });
  it('a reader that goes away is no failure', () => {
    const { status, stdout, stderr } = shell('node "$BIN" "$MANY" --columns value | head -n 2');
    expect(stdout).toBe('value\n1\n');
    expect(stderr).not.toMatch(/Error|EPIPE|at /u);
    expect(status).toBe(0);
  });
});
