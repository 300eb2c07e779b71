/** One release in every format: the same facts, the same tables. The files were written by real writers of their formats, see fixtures/formats/README.md. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Document, Fact } from '../../src/index.js';
import { read } from '../../src/read/index.js';
import { builtin } from '../helpers/pipeline.js';

const FOLDER = 'fixtures/formats';
const filesOf = (stem: RegExp): string[] => readdirSync(FOLDER).filter((name) => stem.test(name) && !name.endsWith('.facts.yaml')).sort();

async function documentOf(name: string): Promise<Document> {
  for await (const result of read([`${FOLDER}/${name}`])) {
    if ('document' in result) return result.document;
    throw new Error(result.problem.message);
  }
  throw new Error(`nothing of ${name}`);
}

/** What must not depend on the format: everything but where the fact was read. */
function said({ file: _file, line: _line, start: _start, end: _end, page: _page, url: _url, sha256: _sha256, id: _id, same_as: _same, title: _title, ...rest }: Fact): object {
  return rest;
}

describe('one release', () => {
  it.each(filesOf(/^trade[.-]/u))('%s gives the facts of the text', async (name) => {
    const extractor = await builtin();
    const [plain, other] = [extractor.extract(await documentOf('trade.txt')), extractor.extract(await documentOf(name))];
    expect(plain.length).toBeGreaterThan(20);
    expect(other.map(said)).toEqual(plain.map(said));
  });

  it.each(filesOf(/^trade\.(?:docx|doc|wps|pdf|xlsx|eml|mht)$/u))('%s: places count in the text that is printed', async (name) => {
    const extractor = await builtin();
    const { document, facts } = extractor.analyse(await documentOf(name));
    const printed = Array.from(document.text);
    for (const { text, start, end } of facts) expect(printed.slice(start, end).join('')).toBe(text);
  });

  it.each([
    ['进出口总值', 1],
    ['签发原产地证书货值', 2],
  ])('%s stands on page %i of the PDF', async (metric, page) => {
    const facts = (await builtin()).extract(await documentOf('trade.pdf'));
    expect(facts.find((fact) => fact.metric === metric)?.page).toBe(page);
  });
});

describe('one table', () => {
  const ROWS = [
    '指标v2 前三季度>2 比重（%）v2',
    '总量 同比增长（%）',
    '进出口总值 286.4 6.2 100.0',
    '#出口 231.7 5.8 80.9',
    '#进口 54.7 -1.9 19.1',
    '社会消费品零售总额 402.8 4.1 ',
  ];
  it.each(filesOf(/^table\./u))('%s: rows, spans and places', async (name) => {
    const { text, tables } = await documentOf(name);
    expect(tables).toHaveLength(1);
    const rows = tables[0]?.rows.map((row) => row.map((cell) => `${cell.text}${cell.colSpan === undefined ? '' : `>${cell.colSpan}`}${cell.rowSpan === undefined ? '' : `v${cell.rowSpan}`}`).join(' '));
    // A spreadsheet keeps 100.0 as a number without a format.
    expect(rows?.map((row) => row.replace(/100$/u, '100.0'))).toEqual(ROWS);
    for (const cell of tables.flatMap((table) => table.rows.flat())) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
    expect(text).toMatch(/单位：亿元[\s\S]*注：本表数据为初步统计数。/u);
  });
});

describe('a PDF', () => {
  it('in fonts that it does not hold is read by their character maps', async () => {
    expect((await documentOf('gbk-font.pdf')).text).toBe('全市进出口总值286.4亿元，同比增长6.2%。\n\n上半年新增企业310户。');
  });
});
