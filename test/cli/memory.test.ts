/** The memory that a run tells is its own, whatever started it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from '@jest/globals';
import { BIN, ROOT, whenBuilt } from '../scale/helpers.js';

const HELD = 500;
/** A program that holds so many MB and starts a small run. */
const STARTER = `
  const held = Buffer.alloc(${HELD} * 1024 * 1024, 1);
  const { stderr } = require('node:child_process').spawnSync(process.execPath, [${JSON.stringify(BIN)}, ${JSON.stringify(join(ROOT, 'seeds'))}, '--stats', '-f', 'csv'], { encoding: 'utf8' });
  process.stdout.write(held.length > 0 ? stderr : '');
`;

whenBuilt('memory', () => {
  it('is that of the run, not of the program that started it', () => {
    const { stdout } = spawnSync(process.execPath, ['-e', STARTER], { encoding: 'utf8' });
    const told = Number(/(?<mb>\d+) MB of memory/.exec(stdout)?.groups?.['mb']);
    expect(told).toBeGreaterThan(20);
    expect(told).toBeLessThan(HELD / 2);
  });
});
