import { describe, expect, it } from '@jest/globals';
import { partsIn } from '../../../src/read/word/doc.js';
import type { Document } from '../../../src/types.js';
import { zipOf } from '../archive/zip-writer.js';
import { documentOf, resultOf } from '../helpers.js';

const NAMES = 'xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v"';
const r = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('|').map((line) => p(r(line))).join('')}</w:tc>`;

async function word(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Document> {
  return documentOf(zipOf({ 'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`, ...parts }), 'a.docx');
}

describe('a Word file', () => {
  it.each([
    ['runs join, blanks stay', p(r('进出口') + r('152', '<w:b/>') + r('.4亿元 ')), '进出口152.4亿元 '],
    ['line breaks and hyphens', p(`${r('甲')}<w:r><w:br/></w:r>${r('乙')}<w:r><w:noBreakHyphen/></w:r>${r('丙')}`), '甲\n乙-丙'],
    ['hidden and struck words go', p(r('甲') + r('乙', '<w:vanish/>') + r('丙', '<w:strike/>') + r('丁', '<w:strike w:val="false"/>')), '甲丁'],
    ['readings of characters go', p(`<w:r><w:ruby><w:rt>${r('yán')}</w:rt><w:rubyBase>${r('延')}</w:rubyBase></w:ruby></w:r>${r('津县')}`), '延津县'],
    ['codes of fields go, results stay', p(`<w:r><w:instrText>PAGEREF x</w:instrText></w:r>${r('12')}`), '12'],
    ['exponents stay raised, notes go', p(r('120km') + r('2', '<w:vertAlign w:val="superscript"/>') + r('，增加值') + r('[1]', '<w:vertAlign w:val="superscript"/>')), '120km²，增加值'],
    ['a text box follows its paragraph', p(`${r('甲')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box('框')}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box('框')}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>${r('乙')}`), '甲乙\n\n框'],
    ['a text box in the one form that WPS writes', p(`<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box('框')}</wps:txbx></mc:Choice></mc:AlternateContent></w:r>`), '框'],
    ['a frame of one cell is no table', `<w:tbl><w:tr>${cell('甲|乙')}</w:tr></w:tbl>`, '甲\n\n乙'],
  ])('%s', async (_, body, text) => {
    const document = await word(body);
    expect([document.text, document.tables, document.warnings]).toEqual([text, [], []]);
  });

  it('tracked changes are applied, with a warning', async () => {
    const document = await word(p(`${r('增长')}<w:del>${r('5')}</w:del><w:ins>${r('6')}</w:ins>${r('%')}`));
    expect(document.text).toBe('增长6%');
    expect(document.warnings).toEqual([[expect.any(String), expect.stringContaining('tracked changes')]]);
  });

  it('tables: spans, header rows, lines of a cell', async () => {
    const document = await word(
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('指标', '<w:vMerge w:val="restart"/>')}${cell('数值', '<w:gridSpan w:val="2"/>')}</w:tr>` +
        `<w:tr>${cell('', '<w:vMerge/>')}${cell('总量')}${cell('增长')}</w:tr><w:tr>${cell('规模以|上工业')}${cell('5')}${cell('6')}</w:tr></w:tbl>`,
    );
    expect(document.tables[0]?.rows.map((row) => row.map(({ start: _start, end: _end, ...rest }) => rest))).toEqual([
      [{ text: '指标', header: true, rowSpan: 2 }, { text: '数值', header: true, colSpan: 2 }],
      [{ text: '总量' }, { text: '增长' }],
      [{ text: '规模以上工业' }, { text: '5' }, { text: '6' }],
    ]);
  });

  it('styles give headings, lists their numbers, footnotes follow', async () => {
    const document = await word(p(r('外贸'), '<w:pStyle w:val="2"/>') + p(r('出口'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + p(r('进口'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), {
      'word/styles.xml': `<w:styles ${NAMES}><w:style w:styleId="2"><w:name w:val="heading 2"/></w:style></w:styles>`,
      'word/numbering.xml': `<w:numbering ${NAMES}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
      'word/footnotes.xml': `<w:footnotes ${NAMES}><w:footnote w:type="separator">${p(r('—'))}</w:footnote><w:footnote w:id="2">${p(r('初步数。'))}</w:footnote></w:footnotes>`,
    });
    expect(document.text).toBe('外贸\n\n（一）出口\n\n（二）进口\n\n初步数。');
    expect(document.marks).toEqual([{ start: 0, end: 2, kind: 'heading', level: 2 }]);
  });

  it('may call its main part by another name', async () => {
    const document = await documentOf(zipOf({ '_rels/.rels': '<r><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></r>', 'word/document2.xml': `<w:document ${NAMES}><w:body>${p(r('甲'))}</w:body></w:document>` }), 'a.docx');
    expect(document).toMatchObject({ text: '甲', kind: 'docx' });
  });

  it('without its main part is damaged', async () => {
    expect(await resultOf(zipOf({ 'word/document.xml': '', '_rels/.rels': '<r><Relationship Type="x/officeDocument" Target="none.xml"/></r>' }), 'a.docx')).toMatchObject({ problem: { code: 'UNREADABLE', file: 'a.docx' } });
  });
});

describe('the text of an old Word file', () => {
  it.each([
    ['paragraphs', '甲\n乙\n', ['甲', '乙']],
    ['a table', '前\n指标\t值\t\n出口\t5\t\n后\n', ['前', [['指标', '值'], ['出口', '5']], '后']],
    ['a cell of two lines', '指标\t值\t\n规模以\n上工业\t5\t\n后', [[['指标', '值'], ['规模以\n上工业', '5']], '后']],
    ['a frame', '甲\t\n乙\t\n', ['甲', '乙']],
    ['a tab in a line of text', '甲\t乙\n', ['甲 乙']],
  ])('%s', (_, text, expected) => {
    const seen = partsIn(text).map((part) => (part.kind === 'table' ? part.rows.map((row) => row.map((one) => one.text)) : part.kind === 'paragraph' ? part.text : ''));
    expect(seen).toEqual(expected);
  });
});
