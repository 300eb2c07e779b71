/** `npx extract` in a clone: npm runs `prepare` once more, and what `npm ci` has built stays as it is. Left out where nothing is built. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { PACKAGE } from '../../src/pack/builtin.js';

const HASH = join(PACKAGE, 'dist/code.sha256');

(existsSync(HASH) ? it : it.skip)('builds nothing for npx where all is built', () => {
  const before = statSync(HASH).mtimeMs;
  execFileSync('node', ['src/pack/prepare.mjs'], { cwd: PACKAGE, env: { ...process.env, npm_command: 'exec' } });
  expect(statSync(HASH).mtimeMs).toBe(before);
});
