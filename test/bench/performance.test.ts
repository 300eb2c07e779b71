/** The benchmark runs: at its smallest, so that it cannot rot. What it measures there means nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const when = existsSync(join(ROOT, 'dist/builtin.bin')) && existsSync(join(ROOT, 'dist/bundle/cli.js')) ? describe : describe.skip;

when('npm run bench', () => {
  it('writes its page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'extract-bench-test-'));
    const page = join(folder, 'performance.md');
    const { status, stderr } = spawnSync('node', ['bench/performance.mjs', '--smoke', '--out', page], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('written')]);
    const written = readFileSync(page, 'utf8');
    for (const title of ['Start-up', 'Memory', '`--help`', '1 document of 1 KB']) expect(written).toContain(title);
    expect(written).not.toMatch(/NaN|undefined|Infinity/);
    rmSync(folder, { recursive: true });
  }, 600_000);
});
