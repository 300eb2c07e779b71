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
import { inFolder } from '../helpers/folder.js';
import { real } from './real.js';
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

const RULE = (pattern: string): string => `id: closing
about: A closing price.
match:
  - "${pattern}"
set: { suffix: 收盘价 }
tests: []
`;

describe('diff of rules', () => {
  const FILES = { 'old/closing.yaml': RULE('[<metric>#Noun] #Link? 于 [<value>(#Measure && #Percent)]'), 'new/closing.yaml': RULE('[<metric>#Noun] #Link? 于 [<value>#Measure]'), 'a.txt': '北方股份报收于12.5元。\n全市出口98亿元。\n' };

  it('groups what is added, gone and changed by rule, and ends with 1', () =>
    inFolder(FILES, async (at) => {
      const { code, stdout, stderr } = await real(['diff', '--old-rules', `${at}/old`, '--new-rules', `${at}/new`, `${at}/a.txt`]);
      expect(stdout).toBe(`closing: 1 added, 0 gone, 0 changed\n  + ${at}/a.txt:1  北方股份收盘价  12.5元\n`);
      expect([code, stderr]).toEqual([1, '1 added, 0 gone, 0 changed, 1 the same\n']);
      const back = await real(['diff', '--old-rules', `${at}/new`, `${at}/a.txt`, '--ui', 'zh']);
      expect(back.stdout).toBe(`closing：新增 0，消失 1，改变 0\n  - ${at}/a.txt:1  北方股份收盘价  12.5元\n`);
    }));
  it('says nothing and ends with 0 where nothing changes; an unread file is told', () =>
    inFolder(FILES, async (at) => {
      expect(await real(['diff', '--old-rules', `${at}/new`, '--new-rules', `${at}/new`, `${at}/a.txt`])).toMatchObject({ code: 0, stdout: '' });
      expect((await real(['diff', '--old-rules', `${at}/new`, '--new-rules', `${at}/new`, `${at}/a.txt`, `${at}/none.txt`])).code).toBe(4);
    }));
  it.each([[['diff', '--new-rules', 'x'], 'no files given'], [['diff', 'a.csv'], 'give two outputs'], [['diff', 'a.csv', 'b.csv', 'c.csv'], 'give two outputs']])('%j', async (argv, message) => {
    const { code, stderr } = await real(argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
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
