#!/usr/bin/env node
/**
 * One thread against two, a cold run as users have it, and a second run with a cache.
 *
 *     node bench/threads.mjs [megabytes…]     1 10 40 100 300 where nothing is said
 *
 * The releases are made here (the fixtures again and again, each under a date of its own), so that anybody can repeat it.
 * Runs of one size are done in turn, three of each; medians are shown, and the load of the machine at the time: figures taken
 * on a busy machine say nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/extract.js');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10, 40, 100, 300];
const RUNS = 3;

const texts = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md|html)$/.test(name) && statSync(join(root, 'fixtures', name)).size > 500)
  .sort()
  .map((name) => [name.slice(name.lastIndexOf('.')), readFileSync(join(root, 'fixtures', name), 'utf8')]);

/** Files of so many bytes in all, a hundred to a folder. */
function fill(folder, bytes) {
  let [made, n] = [0, 0];
  while (made < bytes) {
    const [ending = '.txt', text = ''] = texts[n % texts.length] ?? [];
    const place = join(folder, String(Math.floor(n / 100)));
    mkdirSync(place, { recursive: true });
    // A line of its own, so that no two are the same.
    const own = ending === '.html' ? `${text}<!-- ${n} -->` : `${text}\n第${n}号\n`;
    writeFileSync(join(place, `${n}${ending}`), own);
    made += Buffer.byteLength(own);
    n += 1;
  }
  return made;
}

function seconds(folder, more) {
  const begun = performance.now();
  const { status } = spawnSync('/usr/bin/env', ['node', bin, folder, '-q', '-o', join(folder, '../out.csv'), ...more], { stdio: 'ignore' });
  if (status !== 0 && status !== 4) throw new Error(`ended with ${status}`);
  return (performance.now() - begun) / 1000;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

console.log('| MB | one thread, s | two, s | ratio | auto, s | cached, s | MB/s by two | load |');
console.log('| --: | --: | --: | --: | --: | --: | --: | --: |');
for (const size of sizes) {
  const work = mkdtempSync(join(tmpdir(), 'extract-threads-'));
  try {
    const folder = join(work, 'in');
    const bytes = fill(folder, size * 1e6);
    const kinds = [['-j', '1'], ['-j', '2'], ['-j', 'auto'], ['-j', '1', '--cache', join(work, 'kept')]];
    seconds(folder, kinds[3] ?? []);
    const times = kinds.map(() => []);
    for (let run = 0; run < RUNS; run++) for (const [at, more] of kinds.entries()) times[at]?.push(seconds(folder, more));
    const [one = 0, two = 0, auto = 0, cached = 0] = times.map(median);
    console.log(`| ${(bytes / 1e6).toFixed(0)} | ${one.toFixed(2)} | ${two.toFixed(2)} | ${(one / two).toFixed(2)} | ${auto.toFixed(2)} | ${cached.toFixed(2)} | ${(bytes / 1e6 / two).toFixed(1)} | ${loadavg()[0]?.toFixed(1)} |`);
  } finally {
    rmSync(work, { recursive: true });
  }
}
