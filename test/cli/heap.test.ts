/** What a run over many documents holds: no more than over few. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BIN, newFolder, release, removeFolder, whenBuilt } from '../scale/helpers.js';

const FEW = 200;
const MANY = 2000;

/** Loaded before the command: how much of the heap is alive when the run ends, and how much of that is code. */
const TELLS = `import v8 from 'node:v8'; process.on('exit', () => {
  globalThis.gc();
  process.stderr.write(JSON.stringify({ alive: process.memoryUsage().heapUsed, code: v8.getHeapCodeStatistics().code_and_metadata_size }));
});`;

interface Heap {
  readonly alive: number;
  readonly code: number;
}
const NOTHING: Heap = { alive: 0, code: 0 };

let folder = '';

function lines(count: number): string {
  return Array.from({ length: count }, (_, n) => `${JSON.stringify({ id: `r${n}`, text: release(n) })}\n`).join('');
}

/** Bytes of the heap behind a run over so many documents of 100 characters. */
function heapAfter(count: number): Heap {
  const hook = `data:text/javascript,${encodeURIComponent(TELLS)}`;
  const { stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', hook, BIN, join(folder, `${count}.jsonl`), '-q', '-j', '1', '-f', 'jsonl', '-o', join(folder, 'out.jsonl')], { encoding: 'utf8' });
  return JSON.parse(stderr);
}

whenBuilt('the heap of a run', () => {
  let few: Heap = NOTHING;
  let many: Heap = NOTHING;
  beforeAll(() => {
    folder = newFolder({ [`${FEW}.jsonl`]: lines(FEW), [`${MANY}.jsonl`]: lines(MANY) });
    [few, many] = [heapAfter(FEW), heapAfter(MANY)];
  });
  afterAll(() => removeFolder(folder));

  // A document with its facts takes some 20 kB while it is worked on: were a fiftieth of it kept, this would tell.
  it('holds nothing of the documents behind it', () => expect(many.alive - many.code).toBeLessThan(few.alive - few.code + 700_000));
});
