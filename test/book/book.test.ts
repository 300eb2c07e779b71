import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { addressOf, placeOf } from '../../src/book/address.js';
import { addComments } from '../../src/book/comments.js';
import { setCells, withoutResults } from '../../src/book/edit.js';
import { cellAt, gridOfRows, gridOfSheet, widthOf } from '../../src/book/grid.js';
import { addRelation, addType, freeName, openParts, relationsOf, targetOf, type Parts } from '../../src/book/parts.js';
import { scanSheet } from '../../src/book/scan.js';
import { putSheet, recalculate, sheetsOf } from '../../src/book/sheets.js';
import { openStyles } from '../../src/book/styles.js';
import { workbook } from '../../src/write/workbook.js';

const sheet = (data: string, rest = '', before = ''): string => `<worksheet xmlns="m">${before}<sheetData>${data}</sheetData>${rest}</worksheet>`;

async function book(): Promise<Parts> {
  const parts = openParts(await workbook([{ name: '月报', head: undefined, rows: [['地区', '出口'], ['甲县', undefined]], widths: [10, 10] }]));
  if (parts === undefined) throw new Error('no workbook');
  return parts;
}

describe('addresses', () => {
  it.each([[0, 0, 'A1'], [0, 25, 'Z1'], [41, 26, 'AA42'], [9, 701, 'ZZ10'], [0, 702, 'AAA1']])('%i, %i is %s', (row, column, address) => {
    expect(addressOf(row, column)).toBe(address);
    expect(placeOf(address)).toEqual({ row, column });
  });
  it('go there and back', () => {
    fc.assert(fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => expect(placeOf(addressOf(row, column))).toEqual({ row, column })));
  });
  it.each(['', 'A', '1', 'A1:B2', 'AAAA1'])('%j names no cell', (address) => expect(placeOf(address)).toBeUndefined());
});

describe('setCells', () => {
  it.each([
    ['a cell that is there keeps its style', sheet('<row r="1"><c r="A1" s="3"/><c r="B1" t="s"><v>0</v></c></row>'), { row: 0, column: 0, value: 5 }, '<row r="1"><c r="A1" s="3"><v>5</v></c><c r="B1" t="s"><v>0</v></c></row>'],
    ['a cell between two others', sheet('<row r="1"><c r="A1"/><c r="C1"/></row>'), { row: 0, column: 1, value: -2.1 }, '<row r="1"><c r="A1"/><c r="B1"><v>-2.1</v></c><c r="C1"/></row>'],
    ['a cell behind all others', sheet('<row r="1"><c r="A1"/></row>'), { row: 0, column: 3, value: 1 }, '<row r="1"><c r="A1"/><c r="D1"><v>1</v></c></row>'],
    ['a row without cells', sheet('<row r="2"/>'), { row: 1, column: 0, value: 1 }, '<row r="2"><c r="A2"><v>1</v></c></row>'],
    ['a row that is missing', sheet('<row r="1"/><row r="4"/>'), { row: 2, column: 0, value: 1 }, '<row r="1"/><row r="3"><c r="A3"><v>1</v></c></row><row r="4"/>'],
    ['a sheet without rows', '<worksheet><sheetData/></worksheet>', { row: 0, column: 0, value: 1 }, '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    ['elements with a prefix', '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>', { row: 0, column: 1, value: 1 }, '<x:row r="1"><x:c r="A1"/><x:c r="B1"><x:v>1</x:v></x:c></x:row>'],
    ['cells without addresses', sheet('<row><c/><c/></row>'), { row: 0, column: 1, value: 1 }, '<row><c/><c r="B1"><v>1</v></c></row>'],
    ['the style of its column', sheet('<row r="1"/>', '', '<cols><col min="2" max="3" style="7"/></cols>'), { row: 0, column: 1, value: 1 }, '<c r="B1" s="7"><v>1</v></c>'],
    ['a text is a text, whatever it looks like', sheet('<row r="1"/>'), { row: 0, column: 0, value: '=1+1 <b>&"\u0001' }, '<c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1 &#60;b&#62;&#38;&#34; </t></is></c>'],
    ['a style of its own', sheet('<row r="1"><c r="A1" s="3"/></row>'), { row: 0, column: 0, value: 1, style: 9 }, '<c r="A1" s="9"><v>1</v></c>'],
  ])('%s', (_, xml, edit, expected) => {
    expect(setCells(xml, [edit])).toContain(expected);
  });
  it('leaves everything else as it was', () => {
    const xml = sheet('<row r="1" spans="1:3"><c r="A1" s="1"><f>SUM(B1:B9)</f><v>3</v></c></row>', '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><!-- kept -->');
    expect(setCells(xml, [])).toBe(xml);
    expect(setCells(xml, [{ row: 0, column: 2, value: 1 }])).toBe(xml.replace('</c></row>', '</c><c r="C1"><v>1</v></c></row>'));
  });
  it('sets many cells in one go, whatever their order', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), { selector: ([row, column]) => `${row}:${column}` }), (places) => {
      const xml = setCells(sheet('<row r="3"><c r="B3"/><c r="E3"/></row>'), places.map(([row, column], index) => ({ row, column, value: index })));
      const cells = scanSheet(xml).rows.flatMap(({ cells: own }) => own);
      const order = cells.map(({ row, column }) => row * 100 + column);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const [row, column] of places) expect(cells.filter((cell) => cell.row === row && cell.column === column)).toHaveLength(1);
    }));
  });
  it('drops the results of formulas, and nothing else', () => {
    expect(withoutResults(sheet('<row r="1"><c r="A1"><f>B1</f><v>3</v></c><c r="B1"><v>4</v></c></row>'))).toBe(sheet('<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><v>4</v></c></row>'));
  });
});

describe('styles', () => {
  const part = '<styleSheet><fills count="2"><fill/><fill/></fills><cellXfs count="2"><xf numFmtId="0" fillId="0"/><xf numFmtId="4" fillId="1" applyFill="1"><alignment/></xf></cellXfs></styleSheet>';
  it('are copied with another shade, each once', () => {
    const styles = openStyles(part);
    expect([styles.shaded(1, 'check'), styles.shaded(1, 'check'), styles.shaded(0, 'check'), styles.shaded(1, 'several')]).toEqual([2, 2, 3, 4]);
    expect(styles.xml()).toContain('<cellXfs count="5">');
    expect(styles.xml()).toContain('<fills count="4">');
    expect(styles.xml()).toContain('<xf numFmtId="4" fillId="2" applyFill="1"><alignment/></xf><xf numFmtId="0" fillId="2" applyFill="1"/>');
  });
  it('stay what they are where nothing is shaded, or the part is broken', () => {
    expect(openStyles(part).xml()).toBe(part);
    expect(openStyles('<styleSheet/>').shaded(3, 'check')).toBe(3);
  });
});

describe('parts', () => {
  it.each([['xl/worksheets/sheet1.xml', '../comments1.xml', 'xl/comments1.xml'], ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'], ['xl/workbook.xml', '/xl/a.xml', 'xl/a.xml'], ['a.xml', './b.xml', 'b.xml']])('of %s, %s is %s', (part, target, name) => {
    expect(targetOf(part, target)).toBe(name);
  });
  it('are none of what is no workbook', () => {
    expect(openParts(strToU8('not a zip'))).toBeUndefined();
    expect(openParts(zipSync({ 'a.txt': strToU8('a') }))).toBeUndefined();
  });
  it('get relations, kinds and free names', async () => {
    const parts = await book();
    const [first] = sheetsOf(parts);
    const id = addRelation(parts, first?.part ?? '', { type: 'comments', target: 'xl/comments1.xml' });
    expect(relationsOf(parts, first?.part ?? '')).toContainEqual({ id, type: 'comments', target: 'xl/comments1.xml' });
    addType(parts, '<Default Extension="vml" ContentType="x"/>');
    addType(parts, '<Default Extension="vml" ContentType="x"/>');
    expect(parts.text('[Content_Types].xml')?.match(/Extension="vml"/gu)).toHaveLength(1);
    expect(freeName(parts, 'xl/worksheets/sheet#.xml')).toBe('xl/worksheets/sheet2.xml');
  });
  it('are the same bytes each time', async () => {
    expect(Buffer.compare((await book()).bytes(), (await book()).bytes())).toBe(0);
  });
});

describe('comments', () => {
  it('stand on their cells, with a box each', async () => {
    const parts = await book();
    const part = sheetsOf(parts)[0]?.part ?? '';
    addComments(parts, part, [{ row: 1, column: 1, text: '出口 9亿元\n<b>&"' }]);
    expect(parts.text('xl/comments1.xml')).toContain('<comment ref="B2" authorId="0"><text><r><rPr><sz val="9"/></rPr><t xml:space="preserve">出口 9亿元\n&#60;b&#62;&#38;&#34;</t></r></text></comment>');
    expect(parts.text('xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>1</x:Row><x:Column>1</x:Column>');
    expect(parts.text(part)).toMatch(/<legacyDrawing [^>]*r:id="rIdX2"\/>/u);
  });
  it('replace our own and leave those of others', async () => {
    const parts = await book();
    const part = sheetsOf(parts)[0]?.part ?? '';
    addComments(parts, part, [{ row: 1, column: 1, text: 'older' }]);
    parts.set('xl/comments1.xml', (parts.text('xl/comments1.xml') ?? '').replace('</authors>', '<author>王</author></authors>').replace('</commentList>', '<comment ref="A2" authorId="1"><text><t>hers</t></text></comment></commentList>'));
    addComments(parts, part, [{ row: 1, column: 1, text: 'newer' }, { row: 1, column: 0, text: 'ours' }]);
    const xml = parts.text('xl/comments1.xml') ?? '';
    expect([xml.includes('older'), xml.includes('newer'), xml.includes('hers'), xml.includes('ours')]).toEqual([false, true, true, false]);
    expect(parts.text(part)?.match(/legacyDrawing/gu)).toHaveLength(1);
    expect(parts.text('xl/drawings/vmlDrawing1.vml')?.match(/<v:shape /gu)).toHaveLength(1);
  });
  it('stand before what must follow them in the sheet', async () => {
    const parts = await book();
    const part = sheetsOf(parts)[0]?.part ?? '';
    parts.set(part, (parts.text(part) ?? '').replace('</worksheet>', '<tableParts count="0"/></worksheet>'));
    addComments(parts, part, [{ row: 0, column: 0, text: 'x' }]);
    expect(parts.text(part)).toMatch(/<legacyDrawing [^>]*\/><tableParts count="0"\/>/u);
  });
});

describe('sheets', () => {
  const evidence = { name: '依据', head: ['单元格', '值'], rows: [['B2', 9], ['B3', '=1']] as const, widths: [8, 10], headStyle: 0, links: ["'月报'!B2", undefined] };
  it('are added behind the others, and written anew when they are there', async () => {
    const parts = await book();
    putSheet(parts, evidence);
    putSheet(parts, { ...evidence, rows: [['B9', 1]], links: [] });
    expect(sheetsOf(parts).map(({ name }) => name)).toEqual(['月报', '依据']);
    expect(parts.text(sheetsOf(parts)[1]?.part ?? '')).toContain('>B9<');
  });
  it('have links to cells of others, numbers as numbers and texts as texts', async () => {
    const parts = await book();
    putSheet(parts, evidence);
    const xml = parts.text(sheetsOf(parts)[1]?.part ?? '') ?? '';
    expect(xml).toContain('<hyperlink ref="A2" location="\'月报\'!B2"/>');
    expect(xml).toContain('<v>9</v>');
    expect(xml).toContain('<t xml:space="preserve">=1</t>');
  });
  it('are worked out anew when the workbook is opened', async () => {
    const parts = await book();
    recalculate(parts);
    recalculate(parts);
    expect(parts.text('xl/workbook.xml')?.match(/fullCalcOnLoad="1"/gu)).toHaveLength(1);
  });
});

describe('grids', () => {
  it('hold what the cells show, and which are formulas', async () => {
    const parts = await book();
    const part = sheetsOf(parts)[0]?.part ?? '';
    parts.set(part, sheet('<row r="1"><c r="A1"/></row><row r="3"><c r="C3"><f>A1</f></c></row>'));
    const grid = gridOfSheet(parts, part, { cells: [{ row: 0, column: 0, text: '地区' }], merges: [] });
    expect([cellAt(grid, 0, 0), cellAt(grid, 2, 2), cellAt(grid, 9, 9), widthOf(grid)]).toEqual([{ text: '地区', hasFormula: false }, { text: '', hasFormula: true }, { text: '', hasFormula: false }, 3]);
  });
  it('are made of the rows of a CSV', () => {
    expect(gridOfRows([[' 甲 ', '=A1']]).rows).toEqual([[{ text: '甲', hasFormula: false }, { text: '=A1', hasFormula: true }]]);
  });
});
