/** Tables as real readers see them: Python's csv and sqlite3, LibreOffice. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extract } from '../helpers/command.js';
import { inFolder } from '../helpers/folder.js';
import { python, whenInstalled } from '../helpers/programs.js';

const RELEASE = `2024年9月5日

2024年8月，全市进出口152.4亿元，同比下降0.8%。
“=1+1”企业税收收入1234567890123元，城镇化率60.3%，同比提高1.2个百分点。
2024年8月30日，全市接待游客3万人次。
`;

/** The release's table under this name, for as long as `work` looks at it. */
async function withTable(name: string, options: readonly string[], work: (path: string) => Promise<void>): Promise<void> {
  await inFolder({ 'a.txt': RELEASE }, async (folder) => {
    const path = join(folder, name);
    expect((await extract(join(folder, 'a.txt'), '-o', path, ...options)).code).toBe(0);
    await work(path);
  });
}

const whenPython = whenInstalled('python3', ['--version'], 'CSV and SQLite are not read back by it');
const whenOffice = whenInstalled('soffice', ['--version'], 'workbooks are not opened with LibreOffice');

describe('--excel', () => {
  it('has the encoding and the line ends of Excel', async () => {
    await withTable('x.csv', ['--excel'], async (path) => {
      const bytes = await readFile(path);
      expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
      expect(bytes.toString('utf8').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    });
  });
  whenPython('is read by Python as it is meant', async () => {
    await withTable('x.csv', ['--excel'], async (path) => {
      const rows = python('import csv, json, sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig", newline="")))))', path);
      expect(rows).toEqual([
        expect.objectContaining({ '指标': '进出口', '期间': '2024年8月份', '数值': '15240000000', '同比(%)': '-0.8', '同比(其他)': '', '状态': '实际' }),
        expect.objectContaining({ '指标': "“=1+1”企业税收收入", '数值': '1234567890123' }),
        expect.objectContaining({ '指标': '城镇化率', '数值': '60.3', '同比(%)': '', '同比(其他)': '1.2个百分点' }),
        expect.objectContaining({ '期间': '2024年8月30日当日', '数值': '30000' }),
        ]);
    });
  });
  whenOffice('opens in LibreOffice with numbers as numbers and texts as texts', async () => {
    await withTable('x.xlsx', ['--excel', '--columns', 'metric,period,value,yoy,yoy_unit,id'], async (path) => {
      const out = join(path, '..');
      expect(spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${out}/profile`, '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', '--outdir', out, path]).status).toBe(0);
      const lines = (await readFile(path.replace(/xlsx$/u, 'csv'), 'utf8')).split('\n');
      expect(lines[0]).toBe('指标,期间,数值,同比(%),同比(其他),编号');
      expect(lines[1]).toMatch(/^进出口,2024年8月份,15240000000,-0.8,,f\w+$/u);
      expect(lines[2]).toContain('“=1+1”企业税收收入,2024年8月份,1234567890123,');
    });
  });
  it.each([['-f', 'json'], ['-f', 'sqlite']])('is nothing for %s %s', async (...format) => {
    expect((await extract('docs/monthly', '--excel', ...format)).code).toBe(2);
  });
});

describe('--report', () => {
  it('links each row to its place in the page that is written beside', async () => {
    await inFolder({ 'a.txt': RELEASE, 'pages/x': '' }, async (folder) => {
      const [table, page] = [join(folder, 'x.csv'), join(folder, 'pages', 'r 1.html')];
      expect((await extract(join(folder, 'a.txt'), '-o', table, '--report', page)).code).toBe(0);
      const [head = '', ...rows] = (await readFile(table, 'utf8')).trim().split('\n');
      expect(head.trim().endsWith(',id,report')).toBe(true);
      const html = await readFile(page, 'utf8');
      for (const row of rows) {
        const [, id, link] = /,(f\w+),(\S+)$/u.exec(row) ?? [];
        expect(link).toBe(`pages/r%201.html#${id}`);
        expect(html).toContain(`"${id}"`);
      }
      expect(rows).toHaveLength(4);
    });
  });
  it.each([
    [['--jobs', '2'], '--jobs 在 --report 下不起作用'],
    [['--jobs', '1'], ''],
    [[], ''],
  ])('says what it does not heed: %s', (flags, told) =>
    inFolder({ 'a.txt': '进出口总值152.4亿元。' }, async (folder) => {
      const { stderr } = await extract(join(folder, 'a.txt'), '-o', join(folder, 'x.csv'), '--report', join(folder, 'r.html'), ...flags);
      expect(stderr.includes('不起作用')).toBe(told !== '');
      expect(stderr).toContain(told);
    }));
  it('tells of an input that cannot be read once, and counts it once', async () => {
    await inFolder({ 'a.txt': RELEASE }, async (folder) => {
      const { code, stderr } = await extract(join(folder, 'a.txt'), join(folder, 'none.txt'), '-o', join(folder, 'x.csv'), '--report', join(folder, 'r.html'));
      expect(stderr.match(/none\.txt/gu)).toHaveLength(1);
      expect(stderr.match(/未读 1|1 unread/gu)).toHaveLength(1);
      expect(code).toBe(4);
    });
  });
  it('links by the only formulas of a workbook', async () => {
    await inFolder({ 'a.txt': RELEASE }, async (folder) => {
      const table = join(folder, 'x.xlsx');
      expect((await extract(join(folder, 'a.txt'), '-o', table, '--excel', '--report', join(folder, 'r.html'))).code).toBe(0);
      const { strFromU8, unzipSync } = await import('fflate');
      const sheet = strFromU8(unzipSync(await readFile(table))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      expect([...sheet.matchAll(/<f>([^<]*)<\/f>/gu)].map(([, formula = '']) => formula.replace(/f\w{10,}/u, 'ID'))).toEqual(Array.from({ length: 4 }, () => 'HYPERLINK("r.html#ID","↗")'));
    });
  });
});

describe('SQLite', () => {
  whenPython('holds facts, documents and rules, and finds Chinese words', async () => {
    await withTable('x.sqlite', [], async (path) => {
      const answers = python(`import json, sqlite3, sys
run = sqlite3.connect(sys.argv[1]).execute
print(json.dumps([run(q).fetchall() for q in [
"PRAGMA integrity_check",
"SELECT metric, value, typeof(value), yoy, yoy_unit, period, body FROM facts ORDER BY rowid LIMIT 1",
"SELECT published, facts, problem FROM documents",
"SELECT count(*) > 20 FROM rules WHERE about <> '' AND origin = 'builtin'",
"SELECT facts.value FROM search JOIN facts ON facts.rowid = search.rowid WHERE search MATCH '城镇化率' AND facts.metric = '城镇化率'",
"SELECT facts.metric FROM words JOIN facts ON facts.rowid = words.rowid WHERE words MATCH 'metric:税收'",
"SELECT count(*) = (SELECT count(*) FROM facts WHERE quote LIKE '%出口%') AND count(*) > 0 FROM words WHERE words MATCH 'quote:出口'",
"SELECT metric FROM facts WHERE metric LIKE '%税收%'",
"SELECT count(*) FROM facts JOIN documents USING (file) JOIN rules ON rules.id = facts.rule"]]))`, path);
      expect(answers).toEqual([
        [['ok']], [['进出口', 15240000000, 'integer', -0.8, '%', '2024-08', null]], [['2024-09-05', 4, null]], [[1]], [[60.3]], [['“=1+1”企业税收收入']], [[1]], [['“=1+1”企业税收收入']], [[4]],
      ]);
    });
  });
  it('is the same bytes each time', async () => {
    await inFolder({}, async (folder) => {
      const [once, again] = [join(folder, 'a.sqlite'), join(folder, 'b.db')];
      for (const path of [once, again]) expect((await extract('docs/monthly', '-o', path)).code).toBe(0);
      expect((await readFile(once)).subarray(0, 15).toString()).toBe('SQLite format 3');
      expect(Buffer.compare(await readFile(once), await readFile(again))).toBe(0);
    });
  });
  it.each([['names', 'docs/monthly', '-f', 'sqlite'], ['audit', 'docs/monthly', '-o', 'x.sqlite'], ['diff', 'a.sqlite', 'b.sqlite']])('is no format of %j', async (...argv) => {
    expect((await extract(...argv)).code).toBe(2);
  });
});
