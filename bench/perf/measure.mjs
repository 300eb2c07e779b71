/** Clocks, medians and child processes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'bin/extract.js');

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Seconds that the work took. */
export function seconds(work) {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}

/** Median seconds of each: in turn, round after round, so that a busy moment of the machine meets all of them. */
export function inTurn(works, rounds) {
  const times = works.map(() => []);
  for (let round = 0; round < rounds; round++) for (const [at, work] of works.entries()) times[at]?.push(work());
  return times.map(median);
}

/** What a child leaves when it ends: its peak memory in bytes, of its own and not of the process that began it where the system tells (VmHWM), and its seconds of processor. */
const LAST = "import{existsSync,readFileSync,writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>{const u=process.resourceUsage(),own=existsSync('/proc/self/status')?/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))?.[1]:undefined;writeFileSync(process.env.BENCH_USAGE,JSON.stringify({peak:Number(own??u.maxRSS)*1024,cpu:(u.userCPUTime+u.systemCPUTime)/1e6}))})";

/** A command line run to its end: wall seconds; with `usage`, peak memory and processor time too. */
export function command(args, { usage = false, cwd = ROOT } = {}) {
  const folder = usage ? mkdtempSync(join(tmpdir(), 'extract-usage-')) : undefined;
  try {
    const file = folder === undefined ? '' : join(folder, 'usage.json');
    // Where NODE_EXTRA_CA_CERTS is set, Node reads those certificates at each start, whatever it runs: 70 to 80 ms for those of Debian.
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NO_COLOR: '1', ...(usage && { BENCH_USAGE: file, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(LAST)}` }) };
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], env, encoding: 'utf8' });
    const wall = (performance.now() - begun) / 1000;
    // 4: some document gave nothing, which a heap of releases will have.
    if (status !== 0 && status !== 4) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`);
    return { wall, ...(usage ? JSON.parse(readFileSync(file, 'utf8')) : { peak: 0, cpu: 0 }) };
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true });
  }
}
