import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { parseDelimited } from '../../src/text/delimited.js';
import { loadWriter } from '../../src/write/index.js';
import { selectColumns } from '../../src/write/columns.js';
import type { Format } from '../../src/write/index.js';
import { fact, release, written } from '../write/samples.js';
import { cli } from './stub.js';

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'extract-')); });
afterEach(async () => rm(folder, { recursive: true }));

const OLD = [fact(), fact({ id: 'f2', metric: '=出口', value: 5 }), fact({ id: 'f3', metric: '进口' })];
const NEW = [fact({ yoy: 0.8 }), fact({ id: 'f9', metric: '=出口', value: 5 }), fact({ id: 'f4', metric: '用电量' })];

async function save(name: string, rows: typeof OLD, columns: 'default' | 'all'): Promise<string> {
  const format: Format = name.endsWith('.csv') ? 'csv' : name.endsWith('.yaml') ? 'yaml' : name.endsWith('.jsonl') ? 'jsonl' : name.endsWith('.json') ? 'json' : 'tsv';
  const path = join(folder, name);
  await writeFile(path, await written(await loadWriter(format), [release(rows)], { ...selectColumns(columns), bom: format === 'csv' }));
  return path;
}

describe('diff', () => {
  it.each([['a.csv', 'b.csv'], ['a.csv', 'b.jsonl'], ['a.json', 'b.yaml'], ['a.tsv', 'b.json']])('%s and %s', async (older, newer) => {
    const argv = ['diff', await save(older, OLD, 'all'), await save(newer, NEW, 'all')];
    const { code, stdout, stderr } = await cli(argv);
    expect(stdout).toBe(`- a/b.txt:3  进口  3.2575亿元  2024-01/2024-06  市商务局
+ a/b.txt:3  用电量  3.2575亿元  2024-01/2024-06  市商务局
~ a/b.txt:3  外贸进出口总值  3.2575亿元  2024-01/2024-06  市商务局
    yoy: -0.8 → 0.8
~ a/b.txt:3  =出口  3.2575亿元  2024-01/2024-06  市商务局
    id: f2 → f9
`);
    expect(stderr).toBe('1 added, 1 gone, 2 changed, 0 the same\n');
    expect(code).toBe(1);
  });
  it('of an output with itself is empty, whatever the format and the columns', async () => {
    expect(await cli(['diff', await save('a.csv', OLD, 'default'), await save('b.yaml', OLD, 'all')])).toMatchObject({ code: 0, stdout: '' });
  });
  it.each([['none.csv', 4], ['x.pdf', 2]])('%s ends with %d', async (name, code) => {
    expect((await cli(['diff', join(folder, name), join(folder, name)])).code).toBe(code);
  });
});

describe('parseDelimited', () => {
  it('undoes what csv-stringify does', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '比', ',', '"', '\n', '\r', ' ', '\t') });
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      expect(parseDelimited(stringify(rows), ',')).toEqual(rows);
    }));
  });
  it.each([['', []], ['a', [['a']]], ['a,', [['a', '']]], ['a\r\nb\r\n', [['a'], ['b']]], ['"a', [['a']]], ['\n', [['']]]])('%j', (text, rows) => {
    expect(parseDelimited(text, ',')).toEqual(rows);
  });
});
