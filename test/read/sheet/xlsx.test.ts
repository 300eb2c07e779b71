import { describe, expect, it } from '@jest/globals';
import { shownAs, patternOf } from '../../../src/read/sheet/format.js';
import type { Document } from '../../../src/types.js';
import { zipOf } from '../archive/zip-writer.js';
import { documentOf } from '../helpers.js';

const STYLES = '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0_ "/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="57"/></cellXfs></styleSheet>';

/** A workbook of sheets by their names; `hidden` ones are. */
async function book(sheets: Readonly<Record<string, string>>, texts: readonly string[] = []): Promise<Document> {
  const names = Object.keys(sheets);
  return documentOf(
    zipOf({
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.map((name, at) => `<sheet name="${name}" r:id="r${at}"${name === 'hidden' ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => `<Relationship Id="r${at}" Type="x/worksheet" Target="worksheets/${at}.xml"/>`).join('')}</Relationships>`,
      'xl/styles.xml': STYLES,
      'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
      ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/${at}.xml`, `<worksheet>${sheets[name]}</worksheet>`])),
    }),
    'a.xlsx',
  );
}

/** Rows of inline texts from A1 on. */
const data = (...rows: (readonly string[])[]): string =>
  `<sheetData>${rows.map((row, at) => `<row r="${at + 1}">${row.map((text, column) => (text === '' ? '' : `<c r="${'ABCD'[column]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`).join('')}</sheetData>`;

describe('numbers as they are shown', () => {
  it.each([
    ['0.0523', 10, '5.23%'],
    ['0.6', 9, '60%'],
    ['45500', 57, '2024年7月'],
    ['1234567.891', 4, '1,234,567.89'],
    ['286.4', 0, '286.4'],
    ['0.30000000000000004', 0, '0.3'],
    ['-1.9', 0, '-1.9'],
    ['123456789012', 0, '123456789012'],
    ['1E+15', 0, '1000000000000000'],
    ['no', 10, 'no'],
  ])('%s in format %i is %s', (value, format, shown) => {
    expect(shownAs(value, patternOf(format, new Map()), false)).toBe(shown);
  });
});

describe('a workbook', () => {
  it('texts, formats, and what is hidden', async () => {
    const { text } = await book(
      {
        S: `<cols><col min="4" max="4" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.052</v></c><c r="C1" s="2"><v>-1.26</v></c><c r="D1"><v>9</v></c></row>
          <row r="2" hidden="1"><c r="A2"><v>8</v></c></row><row r="3"><c r="A3" t="str"><v>进口</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c></row></sheetData>`,
      },
      ['<r><t>出</t></r><r><t>口</t></r><rPh sb="0" eb="1"><t>chū</t></rPh>'],
    );
    expect(text).toBe('出口\t5.20%\t-1.3\n进口\tTRUE\t');
  });

  it('titles and notes around a table, group rows in it', async () => {
    const { text, tables } = await book({ S: data(['主要指标'], ['单位：亿元'], ['指标', '数值'], ['一、外贸'], ['出口', '80.1'], ['注：初步数']) });
    expect(text).toBe('主要指标\n\n单位：亿元\n\n指标\t数值\n一、外贸\t\n出口\t80.1\n\n注：初步数');
    expect(tables.map((table) => table.rows.length)).toEqual([3]);
  });

  it('empty columns and rows: not in the table, or the end of it', async () => {
    const { tables } = await book({ S: data(['指标', '', '数值'], ['出口', '', '5'], [], [], ['指标', '', '数值'], ['进口', '', '6']) });
    expect(tables.map((table) => table.rows.map((row) => row.map((cell) => cell.text).join(' ')))).toEqual([['指标 数值', '出口 5'], ['指标 数值', '进口 6']]);
  });

  it('merged cells', async () => {
    const { tables } = await book({ S: `${data(['指标', '数值'], ['', '总量', '增长'], ['出口', '5', '6'])}<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>` });
    expect(tables[0]?.rows[0]?.map(({ text, colSpan, rowSpan }) => [text, colSpan, rowSpan])).toEqual([['指标', undefined, 2], ['数值', 2, undefined]]);
    expect(tables[0]?.rows[1]?.map((cell) => cell.text)).toEqual(['总量', '增长']);
  });

  it('sheets with names of their own begin with them, hidden ones are left out', async () => {
    const { text, marks } = await book({ 外贸: data(['甲']), hidden: data(['乙']), Sheet3: data(['丙']) });
    expect(text).toBe('外贸\n\n甲\n\n丙');
    expect(marks).toEqual([{ start: 0, end: 2, kind: 'heading', level: 2 }]);
  });
});
