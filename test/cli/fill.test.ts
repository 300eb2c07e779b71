/** The whole way, with the real rules, on the releases of docs/monthly. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openParts } from '../../src/book/parts.js';
import { sheetsOf } from '../../src/book/sheets.js';
import { bookOf } from '../../src/read/sheet/book.js';
import { cellsIn } from '../../src/read/sheet/cells.js';
import { parseDelimited } from '../../src/text/delimited.js';
import { workbook } from '../../src/write/workbook.js';
import { extract } from '../helpers/command.js';

const RELEASES = 'docs/monthly';
const HAS_OFFICE = spawnSync('soffice', ['--version']).status === 0;

let folder = '';
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'extract-')); });
afterAll(async () => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** The cells of a workbook's sheets that show something, `B2 text`. */
async function cellsOf(path: string): Promise<Readonly<Record<string, readonly (readonly [row: number, column: number, text: string])[]>>> {
  const parts = openParts(await readFile(path));
  if (parts === undefined) throw new Error('no workbook');
  const book = bookOf({ names: parts.names(), part: parts.text });
  return Object.fromEntries(sheetsOf(parts).map(({ name, part }) => [name, cellsIn(parts.text(part) ?? '', book).cells.map(({ row, column, text }) => [row, column, text] as const)]));
}

const TABLE = '地区,外贸进出口总值（亿元）,同比（%）,签约项目,政务服务事项,一件事\n延津县,,,,,\n卫辉市,,,,,\n获嘉县,,,,,\n';

describe('extract fill', () => {
  it('fills a CSV and tells of every cell', async () => {
    const table = await file('t.csv', TABLE);
    const { code, stdout, stderr } = await extract('fill', table, RELEASES);
    expect(stdout).toBe('地区,外贸进出口总值（亿元）,同比（%）,签约项目,政务服务事项,一件事\n延津县,7,-2.1,18,2522,35\n卫辉市,5.3,1.5,,145｜43,\n获嘉县,,,,,\n');
    expect(stderr).toContain('填 7 格（其中待核对 2），多个数值 1 格，空缺 7 格，原有 0 格\n');
    expect(code).toBe(0);
  });
  it('marks on a screen what to check and what to choose', async () => {
    const { stdout } = await extract('fill', await file('t.csv', TABLE), RELEASES, '-f', 'table');
    expect(stdout).toMatch(/延津县 +7 ! +-2\.1 +18 +2522 +35 !\n卫辉市 +5\.3 +1\.5 +145｜43 \?\n/u);
  });
  it('puts the evidence beside a CSV', async () => {
    const [table, out] = [await file('t.csv', TABLE), join(folder, 'out.csv')];
    expect((await extract('fill', table, RELEASES, '-o', out)).stderr).toContain(`依据见 ${join(folder, 'out.evidence.csv')}`);
    expect(await readFile(out, 'utf8')).toMatch(/^\uFEFF地区,/u);
    const rows = parseDelimited((await readFile(join(folder, 'out.evidence.csv'), 'utf8')).slice(1), ',');
    expect(rows.find(([cell]) => cell === 'D2')?.slice(0, 14)).toEqual(['D2', '延津县', '签约项目', '18', '个', '已填', '', '签约项目', '18个', '2024年1—9月', '前三季度，全县签约项目18个', '2024-10-20', 'docs/monthly/yanjin.txt', '8']);
    expect(rows.find(([cell]) => cell === 'D4')?.slice(5, 7)).toEqual(['空缺', '没有读到关于该地的稿件']);
  });
  it.each([['zh', '没有这个文件或文件夹'], ['en', 'no such file or folder']])('says that a table is not there (%s)', async (ui, words) => {
    expect(await extract('fill', join(folder, 'none.xlsx'), RELEASES, '--ui', ui)).toMatchObject({ code: 4, stderr: expect.stringContaining(words) });
  });
  it('says the same with a cache, and from it', async () => {
    const [table, cache] = [await file('k.csv', TABLE), join(folder, 'kept')];
    const plain = await extract('fill', table, RELEASES);
    const [first, again] = [await extract('fill', table, RELEASES, '--cache', cache), await extract('fill', table, RELEASES, '--cache', cache)];
    expect(first).toEqual(plain);
    expect(again).toEqual(plain);
    expect((await readdir(cache)).length).toBeGreaterThan(0);
  });
  it('keeps other times and targets out', async () => {
    const table = await file('y.csv', TABLE);
    expect((await extract('fill', table, RELEASES, '--period', '2023')).stderr).toContain('填 0 格');
    expect((await extract('fill', table, RELEASES, '--period', '2024-01/2024-09')).stderr).toContain('填 7 格');
    const { stdout } = await extract('fill', await file('p.csv', '地区,签约项目\n延津县,\n'), RELEASES, '--period', '2024年四季度', '--targets');
    expect(stdout).toContain('延津县,10\n');
  });
  it('fills a workbook: cells, shades, comments, a sheet of evidence', async () => {
    const source = await file('t.xlsx', await workbook([{ name: '月报', head: undefined, rows: parseDelimited(TABLE, ','), widths: [10] }]));
    const out = join(folder, 'out.xlsx');
    expect((await extract('fill', source, RELEASES, '-o', out)).code).toBe(0);
    const cells = await cellsOf(out);
    expect(Object.keys(cells)).toEqual(['月报', '依据']);
    expect(cells['月报']?.filter(([row, column]) => row > 0 && column > 0)).toEqual([[1, 1, '7'], [1, 2, '-2.1'], [1, 3, '18'], [1, 4, '2522'], [1, 5, '35'], [2, 1, '5.3'], [2, 2, '1.5'], [2, 4, '145｜43']]);
    expect(cells['依据']?.filter(([row]) => row === 0).map(([, , text]) => text).slice(0, 4)).toEqual(['单元格', '地区', '指标', '填入']);
    const parts = openParts(await readFile(out));
    expect(parts?.text('xl/comments1.xml')).toContain('docs/monthly/yanjin.txt:4');
    // Again on what it made: the figures are left alone now, and borne out.
    const again = await extract('fill', out, RELEASES, '-o', join(folder, 'again.xlsx'));
    expect(again.stderr).toContain('填 0 格（其中待核对 0），多个数值 0 格，空缺 7 格，原有 8 格');
    expect(Object.keys(await cellsOf(join(folder, 'again.xlsx')))).toEqual(['月报', '依据']);
  });
  it('takes a list of indicators', async () => {
    const list = await file('i.yaml', 'indicators:\n  - { name: 一件事, synonyms: [高效办成一件事, 一件事一次办], unit: 项 }\n  - { name: 签约项目, unit: 个 }\nplaces: [延津县, 长垣市]\n');
    expect((await extract('fill', list, RELEASES)).stdout).toBe('地区,一件事（项）,签约项目（个）\n延津县,35,18\n长垣市,15,42\n');
    const table = await file('t3.csv', '指标,延津县,长垣市\n一件事,,\n');
    expect((await extract('fill', table, RELEASES, '--indicators', list, '-f', 'tsv')).stdout).toBe('指标\t延津县\t长垣市\n一件事\t35\t15\n');
  });
  it('proposes a sheet, which it can fill', async () => {
    const draft = join(folder, 'draft.xlsx');
    expect((await extract('fill', '--draft', RELEASES, '-o', draft)).stderr).toContain('拟表：地区 4 个');
    expect((await cellsOf(draft))['主要指标']?.[0]?.[2]).toBe('新乡市2024年1—9月主要指标');
    expect((await extract('fill', draft, RELEASES)).stdout).toContain('长垣市,12.6,8.4');
  });
  it.each([
    [['fill'], '请给出要填的表'],
    [['fill', 'x.doc', RELEASES], 'x.doc 不是能填的表'],
    [['fill', 'README.md', RELEASES], 'README.md 不是能填的表'],
    [['fill', 'T', RELEASES, '--period', 'soon'], '--period 不能是 soon'],
    [['fill', 'T', RELEASES, '-o', 'x.json'], '填好的表可存为'],
    [['fill', 'T'], '没有给出文件'],
    [['fill', 'E', RELEASES], '找不到要填的单元格'],
    [['fill', 'X', RELEASES, '--sheet', '八月'], '没有工作表“八月”；有：月报'],
    [['fill', 'B', RELEASES], '不是完好的 .xlsx'],
    [['fill', 'T', RELEASES, '-o', 'T'], '输出不能就是原表'],
  ])('%j is a mistake of usage', async (argv, message) => {
    const files: Readonly<Record<string, string>> = {
      T: await file('u.csv', TABLE), E: await file('e.csv', '1,2\n3,4\n'), X: await file('u.xlsx', await workbook([{ name: '月报', head: undefined, rows: [['地区', '出口'], ['延津县', undefined]], widths: [] }])), B: await file('b.xlsx', 'PK'),
    };
    const { code, stderr } = await extract(...argv.map((word) => files[word] ?? word));
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
  it('of a table that is not there ends with 4', async () => {
    expect((await extract('fill', join(folder, 'none.xlsx'), RELEASES)).code).toBe(4);
  });
});

describe('LibreOffice', () => {
  const when = HAS_OFFICE ? it : it.skip;
  if (!HAS_OFFICE) process.stderr.write('skipped: LibreOffice (soffice) is not installed, filled workbooks are not opened with it\n');
  when('opens the filled workbook, works its formulas out and keeps its other sheets', async () => {
    const source = await file('lo.csv', `${TABLE.trimEnd()}\n合计,=SUM(B2:B4),,,,\n`);
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'xlsx', '--infilter=CSV:44,34,76,1', '--outdir', folder, source]);
    const out = join(folder, 'filled.xlsx');
    expect((await extract('fill', join(folder, 'lo.xlsx'), RELEASES, '-o', out)).code).toBe(0);
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', '--outdir', folder, out]);
    const names = (await readdir(folder)).filter((name) => /^filled-.*\.csv$/u.test(name)).sort();
    expect(names).toHaveLength(2);
    const first = await readFile(join(folder, names.find((name) => !name.includes('依据')) ?? ''), 'utf8');
    expect(first).toBe('地区,外贸进出口总值（亿元）,同比（%）,签约项目,政务服务事项,一件事\n延津县,7,-2.1,18,2522,35\n卫辉市,5.3,1.5,,145｜43,\n获嘉县,,,,,\n合计,12.3,,,,\n');
  }, 120_000);
});
