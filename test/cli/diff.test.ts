import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { sameCell } from '../../src/cli/commands/diff/cells.js';
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
~ a/b.txt:3  外贸进出口总值  3.2575亿元  2024-01/2024-06  市商务局  [the rules changed]
    yoy: -0.8 → 0.8
~ a/b.txt:3  =出口  3.2575亿元  2024-01/2024-06  市商务局  [the rules changed]
    id: f2 → f9
`);
    expect(stderr).toBe('1 added, 1 gone, 2 changed, 0 the same\n');
    expect(code).toBe(1);
  });
  it('of an output with itself is empty, whatever the format and the columns', async () => {
    expect(await cli(['diff', await save('a.csv', OLD, 'default'), await save('b.yaml', OLD, 'all')])).toMatchObject({ code: 0, stdout: '' });
  });
  it.each([['none.csv', 4], ['x.pdf', 4], ['x.xlsx', 2]])('%s ends with %d', async (name, code) => {
    expect((await cli(['diff', join(folder, name), join(folder, name)])).code).toBe(code);
  });
});

describe('diff tells a changed text from changed rules', () => {
  it.each<[string, Parameters<typeof fact>[0], string]>([
    ['the same words, read otherwise', { body: '市统计局' }, '[the rules changed]\n    body: 市商务局 → 市统计局\n'],
    ['more of the same words', { quote: '上半年，外贸进出口总值3.2575亿元，下降0.8%，其中' }, '[the rules changed]\n    quote:\n      − '],
    ['other words', { quote: '全市外贸进出口总值3.26亿元', sentence: '全市外贸进出口总值3.26亿元。', text: '3.26亿元', value: 326000000, id: 'f8' }, '[the text changed]\n    value: 325750000 → 326000000\n'],
    ['the same bytes', { quote: '全市外贸进出口总值', sentence: '全市外贸进出口总值。', sha256: 'ab' }, '[the rules changed]'],
  ])('%s', async (_, changes, printed) => {
    const before = fact({ quote: '上半年，外贸进出口总值3.2575亿元，下降0.8%', sentence: '上半年，外贸进出口总值3.2575亿元，下降0.8%，其中出口增长。', ...(changes?.sha256 === undefined ? {} : { sha256: 'ab' }) });
    const { stdout } = await cli(['diff', await save('a.jsonl', [before], 'all'), await save('b.jsonl', [{ ...before, ...changes }], 'all')]);
    expect(stdout).toContain(printed);
  });
});

describe('diff of outputs from elsewhere', () => {
  const RELEASE = { 'a.txt': '2024年8月30日\n\n8月，全市出口98.0亿元，同比下降0.8%。截至8月底，在册企业1200家。第二季度，全市进口40亿元，上升3位。\n', 'b.txt': '2024年8月30日\n\n全市用电量5亿度。\n' };
  const at = (month: string): Record<string, string> => Object.fromEntries(Object.entries(RELEASE).map(([name, text]) => [`${month}/${name}`, text]));
  const LINES = { 'new/a.txt': `2024年8月30日\n\n本报讯\n\n${RELEASE['a.txt'].split('\n')[2] ?? ''}\n` };

  it.each([
    ['of another folder', ['old.csv'], ['new.csv']],
    ['in Chinese and in English', ['old.csv'], ['new.csv', '--header', 'zh']],
    ['for a spreadsheet', ['old.csv'], ['new.csv', '--excel']],
    ['for a spreadsheet and not', ['old.tsv', '--excel'], ['new.jsonl']],
  ])('%s: the same', async (_, [older = '', ...flags], [newer = '', ...others]) => {
    await inFolder({ ...at('may'), ...at('june') }, async (place) => {
      await real([`${place}/may`, '-o', join(place, older), '--repeats', ...flags]);
      await real([`${place}/june`, '-o', join(place, newer), '--repeats', ...others]);
      const { code, stdout, stderr } = await real(['diff', join(place, older), join(place, newer)]);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^0 added, 0 gone, 0 changed, [4-9] the same\n$/u);
      expect(code).toBe(0);
    });
  });
  it('in other lines: the same, and so many of them moved', async () => {
    await inFolder({ ...at('old'), ...LINES }, async (place) => {
      await real([`${place}/old/a.txt`, '-o', join(place, 'old.csv')]);
      await real([`${place}/new/a.txt`, '-o', join(place, 'new.csv')]);
      const { code, stderr } = await real(['diff', join(place, 'old.csv'), join(place, 'new.csv')]);
      expect(stderr).toMatch(/^0 added, 0 gone, 0 changed, (\d) the same \(\1 of these in another file or line\)\n$/u);
      expect(code).toBe(0);
    });
  });
  it('a title alone is of the text', async () => {
    const { stdout } = await cli(['diff', await save('a.csv', [fact()], 'default'), await save('b.csv', [fact({ title: '更名' })], 'default')]);
    expect(stdout).toContain('[the text changed]\n    title:\n');
  });
});

describe('cells say the same', () => {
  it.each([
    ['status', 'actual', '实际'], ['qualifier', 'over', '超过'], ['check', 'no time told;headline', '未说明期间；标题中的数值'],
    ['period', '2024-08', '2024年8月份'], ['period', '2024-08-30', '2024年8月30日当日'], ['period', '2024-04/2024-06', '2024年二季度'], ['period', '2024-04/2024-06', '2024年4—6月'],
    ['period', '../2024-08-31', '截至2024年8月31日'], ['period', '2023-01-01/2024-08-30', '2023年1月1日—2024年8月30日'], ['period', '2025/..', '2025年以来'], ['metric', '实际', '实际'],
  ])('%s: %s and %s', (key, a, b) => {
    expect(sameCell(key, a, b)).toBe(true);
    expect(sameCell(key, b, a)).toBe(true);
  });
  it.each([['status', 'actual', '目标'], ['period', '2024-08', '2024年9月份'], ['period', '2024-04/2024-06', '2024年一季度'], ['metric', 'actual', '实际'], ['check', 'headline', '']])('%s: not %s and %s', (key, a, b) => expect(sameCell(key, a, b)).toBe(false));
});

const revised = (file: string): string => `+ ${file}4  用电量  3亿度  2024-05\n~ ${file}4  出口  98.4亿元  2024-05  [the text changed]\n    value: 9800000000 → 9840000000\n    text: 98.0亿元 → 98.4亿元\n    quote:\n      − 5月，全市出口98.0亿元，同比增长5%\n      + 5月，全市出口98.4亿元，同比增长5%\n`;

describe('diff of snapshots', () => {
  const FILES = {
    'may/a.txt': '2024年6月1日\n\n5月，全市出口98.0亿元，同比增长5%。进口40亿元。\n', 'june/a.txt': '2024年6月3日\n\n\n5月，全市出口98.4亿元，同比增长5%。进口40亿元。用电量3亿度。\n',
    'may/b.txt': '全市就业5万人。\n', 'june/b.txt': '\n全市就业5万人。\n',
  };
  it.each([['may/a.txt', 'june/a.txt', ':'], ['may', 'june/', 'a.txt:']])('%s and %s', async (older, newer, place) => {
    await inFolder(FILES, async (at) => {
      const { code, stdout } = await real(['diff', join(at, older), `${at}/${newer}`]);
      expect(stdout).toBe(revised(place).replaceAll(/^([+~]) :4 {2}/gmu, '$1 4  '));
      expect(code).toBe(1);
    });
  });
  it('of one and the same is empty; a missing one ends with 4', async () => {
    await inFolder(FILES, async (at) => {
      expect(await real(['diff', `${at}/may/b.txt`, `${at}/june/b.txt`])).toMatchObject({ code: 0, stdout: '' });
      expect((await real(['diff', `${at}/may/b.txt`, `${at}/none.txt`])).code).toBe(4);
    });
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
  const FILES = { 'old/closing.yaml': RULE('[<metric>#Noun] #Verb? 于 [<value>(#Measure && #Percent)]'), 'new/closing.yaml': RULE('[<metric>#Noun] #Verb? 于 [<value>#Measure]'), 'a.txt': '北方股份成交于12.5元。\n全市出口98亿元。\n' };

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
