/** Programs that are no part of the project: tests that need one are left out where it is not installed, and say so. */
import { spawnSync } from 'node:child_process';
import { it } from '@jest/globals';

/** `it` where the program runs, else `it.skip`; what is not tested then is said. */
export function whenInstalled(program: string, probe: readonly string[], what: string): typeof it | typeof it.skip {
  if (spawnSync(program, probe).status === 0) return it;
  process.stderr.write(`skipped: ${program} is not installed, ${what}\n`);
  return it.skip;
}

/** What a Python program prints as JSON. */
export function python(program: string, ...args: readonly string[]): unknown {
  const { stdout, stderr, status } = spawnSync('python3', ['-c', program, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
