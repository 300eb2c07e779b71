import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expectInputs } from '../../src/cli/input/inputs.js';
import { optionsOf } from '../../src/cli/command/options.js';
import { releasesIn } from '../../src/read/inputs/count.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-count-'));
  writeFileSync(join(folder, 'whole.jsonl'), '{"id":"a"}\n{"id":"b"}\n');
  writeFileSync(join(folder, 'open.jsonl'), '{"id":"a"}\n{"id":"b"}\n{"id":"c"}');
  writeFileSync(join(folder, 'empty.jsonl'), '');
  writeFileSync(join(folder, 'many.zip'), zipSync({ 'a.txt': strToU8('甲'), 'b.txt': strToU8('乙'), 'c.txt': strToU8('丙') }));
  writeFileSync(join(folder, 'torn.zip'), 'PK');
  writeFileSync(join(folder, 'one.txt'), '甲\n乙\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('releasesIn', () => {
  it.each([
    ['whole.jsonl', 2],
    ['open.jsonl', 3],
    ['empty.jsonl', 1],
    ['many.zip', 3],
    ['torn.zip', 1],
    ['one.txt', 1],
    ['missing.jsonl', 1],
  ])('%s', (name, count) => expect(releasesIn(join(folder, name))).toBe(count));
});

const totalOf = async (...names: readonly string[]): Promise<number | undefined> => {
  let asked: (() => Promise<number | undefined>) | undefined;
  const io = { stdin: async () => new Uint8Array() };
  expectInputs(names.map((name) => join(folder, name)), { options: optionsOf({}), io, reporter: { expect: (total) => { asked = total; } } });
  return asked?.();
};

describe('expectInputs', () => {
  it('counts lines and members', async () => expect(await totalOf('open.jsonl', 'many.zip', 'one.txt')).toBe(7));
});
