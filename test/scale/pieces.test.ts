/** Inputs cut into pieces say what the inputs read as a whole say. */
import { gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { array, assert, boolean, integer, property, string } from 'fast-check';
import { read } from '../../src/read/index.js';
import { cutLines } from '../../src/read/inputs/lines.js';
import { cutInputs, openReading, readPiece, weighInputs } from '../../src/read/pieces.js';
import type { ReadResult } from '../../src/types.js';
import { line, newFolder, releases, removeFolder } from './helpers.js';

let folder = '';
beforeAll(() => {
  folder = newFolder(releases(30));
  writeFileSync(join(folder, 'in/packed.jsonl.gz'), gzipSync(Array.from({ length: 9 }, (_, n) => line(n)).join('\n')));
});
afterAll(() => removeFolder(folder));

const stdin = async (): Promise<Uint8Array> => new TextEncoder().encode(line(1));
const isLine = (told: string): boolean => /^BAD_LINE .*lines\.jsonl/.test(told);
const tell = (result: ReadResult): string => ('problem' in result ? `${result.problem.code} ${result.problem.file}` : `${result.document.file} ${result.document.sha256} ${result.document.published?.date ?? ''}`);

describe('cutInputs', () => {
  it.each([200, 1000, 1 << 20])('pieces of %d bytes hold what the inputs hold', async (part) => {
    const inputs = [join(folder, 'in'), join(folder, 'none.txt'), '-'];
    const whole: string[] = [];
    for await (const result of read(inputs, { stdin })) whole.push(tell(result));
    const parts: string[] = [];
    const reading = await openReading({});
    for await (const cut of cutInputs(inputs, { stdin }, { part })) {
      if ('result' in cut) parts.push(tell(cut.result));
      else for await (const result of readPiece(cut.piece, reading)) parts.push(tell(result));
    }
    // Bad lines are told one by one here; who joins the pieces damps them.
    expect(parts.filter((told) => !isLine(told))).toEqual(whole.filter((told) => !isLine(told)));
    expect(parts.filter(isLine)).toHaveLength(4);
  });
});

describe('cutLines', () => {
  it('gives whole lines that join to the file, and counts those before', () => {
    const file = join(folder, 'cut.jsonl');
    assert(property(array(string({ maxLength: 20 })), integer({ min: 1, max: 50 }), boolean(), (rows, least, ends) => {
      writeFileSync(file, rows.map((row) => row.replaceAll('\n', '')).join('\n') + (ends ? '\n' : ''));
      const bytes = readFileSync(file);
      let [at, before] = [0, 0];
      for (const lines of cutLines(file, least)) {
        expect([lines.from, lines.before]).toEqual([at, before]);
        expect(lines.to === bytes.length || (bytes[lines.to - 1] === 10 && lines.to - lines.from >= least)).toBe(true);
        at = lines.to;
        before += bytes.subarray(lines.from, lines.to).filter((byte) => byte === 10).length;
      }
      expect(at).toBe(bytes.length);
    }), { numRuns: 60 });
  });
});

describe('weighInputs', () => {
  it('counts no more than enough, stdin too; packed files for more than they are, pages for less', async () => {
    const [gz, txt] = [join(folder, 'in/packed.jsonl.gz'), join(folder, 'in/1/r0001.txt')];
    expect(await weighInputs([join(folder, 'in')], {}, 500)).toBe(500);
    expect(await weighInputs([txt, '-', join(folder, 'none')], { stdin }, 1e9)).toBe(readFileSync(txt).length + (await stdin()).length);
    expect(await weighInputs([gz], {}, 1e9)).toBe(5 * readFileSync(gz).length);
    const page = join(folder, 'in/0/r0000.html');
    expect(await weighInputs([page], {}, 1e9)).toBe(readFileSync(page).length / 4);
  });
});
