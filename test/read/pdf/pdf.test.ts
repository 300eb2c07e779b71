import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documentOf, resultOf } from '../helpers.js';
import { line, pdfOf, words } from './pdf-writer.js';

/** Fills a line between margins of 73 points. */
const LONG = '前三季度，全市进出口总值286.4亿元，同比增长6.2%，其中全市货物出口总值';
const read = (pages: readonly (readonly string[])[], rotate = 0) => documentOf(pdfOf(pages, rotate), 'a.pdf');

/** A page between a head and a foot. */
const page = (number: number): string[] => [words(73, 800, '河源统计月报'), words(97, 700, `第${number}页的内容。`), words(290, 40, `第 ${number} 页 共 3 页`)];
/** Cells side by side. */
const row = (y: number, cells: readonly string[]): string[] => cells.map((text, at) => words([80, 220, 330][at] ?? 0, y, text));

/** The rows of the tables of a page, `text/colSpan/rowSpan` for a cell. */
async function rowsOf(commands: readonly string[]): Promise<string[][]> {
  const { tables } = await read([commands]);
  return tables.map((table) => table.rows.map((cells) => cells.map(({ text, colSpan, rowSpan }) => [text, colSpan, rowSpan].filter((one) => one !== undefined).join('/')).join(' | ')));
}

describe('paragraphs of a PDF', () => {
  it.each([
    ['lines that go on are one', [words(97, 700, LONG), words(73, 680, '231.7亿元，增长5.8%。')], [`${LONG}231.7亿元，增长5.8%。`]],
    ['an indented line begins one', [words(97, 700, `${LONG}。`), words(97, 680, '二是招商引资。')], [`${LONG}。`, '二是招商引资。']],
    ['a short line ends one', [words(97, 700, '一是外贸。'), words(73, 680, LONG)], ['一是外贸。', LONG]],
    ['larger type is a heading of its own', [words(200, 740, '前三季度情况', { size: 20 }), words(97, 700, LONG)], ['前三季度情况', LONG]],
    ['a gap ends one', [words(97, 700, LONG), words(73, 640, '231.7亿元。'), words(73, 620, '完')], [LONG, '231.7亿元。', '完']],
    ['characters printed twice for boldness count once', [words(97, 700, '增长5%'), words(97.3, 700, '增长5%')], ['增长5%']],
    ['the text layer of OCR, a blank behind every character', [words(97, 700, '前 三 季 度 增 长 5%')], ['前三季度增长5%']],
    ['a watermark aslant is left out', [words(97, 700, '增长5%'), words(100, 300, '内部资料', { size: 60, matrix: '0.7 0.7 -0.7 0.7' })], ['增长5%']],
    ['figures set with wide gaps between Latin letters keep a blank', [words(97, 700, 'GDP'), words(125, 700, 'growth'), words(97, 680, '完')], ['GDP growth', '完']],
  ])('%s', async (_, commands, expected) => {
    expect((await read([commands])).text.split('\n\n')).toEqual(expected);
  });

  it('a page that is turned, and text that is turned on it', async () => {
    const turned = [words(100, 100, '前三季度增长5%', { matrix: '0 1 -1 0' })];
    expect((await read([turned], 90)).text).toBe('前三季度增长5%');
    expect((await read([turned])).text).toBe('前三季度增长5%');
  });

  it('over the end of a page, with the place where it turns', async () => {
    const { text, pages } = await read([[words(97, 100, LONG), words(290, 40, '— 1 —')], [words(73, 760, '231.7亿元，增长5.8%。'), words(97, 740, '二是招商引资。'), words(290, 40, '— 2 —')]]);
    expect(text).toBe(`${LONG}231.7亿元，增长5.8%。\n\n二是招商引资。`);
    expect(pages).toEqual([0, LONG.length]);
  });

  it('heads and feet that pages repeat are left out, what a page says once stays', async () => {
    expect((await read([[...page(1), words(73, 815, '仅此一次')], page(2), page(3)])).text).toBe('仅此一次\n\n第1页的内容。\n\n第2页的内容。\n\n第3页的内容。');
  });

  it('columns are read one after the other, over the table between them', async () => {
    const document = await documentOf(readFileSync('fixtures/formats/columns.pdf'), 'columns.pdf');
    const paragraphs = document.text.split('\n\n');
    expect(paragraphs.map((paragraph) => paragraph.slice(0, 8))).toEqual(['2025年前三季', '前三季度，全市进', '全市社会消费品零', '前三季度，全市新', '前三季度，河源海', '附表 主要经济指', '指标\t1—9月\t', '注：本表数据为初', '前三季度，全市进', '全市社会消费品零', '前三季度，全市新', '前三季度，河源海', '前三季度，全市进', '全市社会消费品零', '前三季度，全市新', '前三季度，河源海']);
    expect(paragraphs.every((paragraph) => /[。\d号析）]$/u.test(paragraph))).toBe(true);
  });
});

describe('tables of a PDF', () => {
  it('with rules: cells by the lines around them, two lines in one', async () => {
    const flat = [600, 640, 680, 720].map((y) => line(70, y, 370, y));
    const upright = [line(70, 600, 70, 720), line(170, 600, 170, 720), line(270, 600, 270, 680), line(370, 600, 370, 720)];
    const texts = [words(80, 695, '指标'), words(240, 695, '数值'), words(80, 665, '规模以'), words(80, 650, '上工业'), words(180, 655, '5.1'), words(280, 655, '6.2'), words(80, 615, '出口'), words(180, 615, '-1.9'), words(280, 615, '7')];
    expect(await rowsOf([...flat, ...upright, ...texts])).toEqual([['指标 | 数值/2', '规模以上工业 | 5.1 | 6.2', '出口 | -1.9 | 7']]);
  });

  it('without rules: figures below one another, and the header above them', async () => {
    const commands = [words(97, 760, '主要指标如下。'), ...row(720, ['指标', '1—9月', '增长（%）']), ...row(700, ['出口', '231.7', '5.8']), ...row(680, ['进口', '54.7', '-1.9']), ...row(660, ['实际利用外资', '4.38', '12.6']), words(97, 620, '注：初步数。')];
    expect(await rowsOf(commands)).toEqual([['指标 | 1—9月 | 增长（%）', '出口 | 231.7 | 5.8', '进口 | 54.7 | -1.9', '实际利用外资 | 4.38 | 12.6']]);
    expect((await read([commands])).text).toMatch(/^主要指标如下。\n\n指标[\s\S]*\n\n注：初步数。$/u);
  });

  it('a frame around text is none', async () => {
    const frame = [line(60, 500, 535, 500), line(60, 780, 535, 780), line(60, 500, 60, 780), line(535, 500, 535, 780)];
    const document = await read([[...frame, words(97, 700, LONG), words(73, 680, '231.7亿元。')]]);
    expect([document.text, document.tables]).toEqual([`${LONG}231.7亿元。`, []]);
  });

  it('a signature with its date is none', async () => {
    expect(await rowsOf([words(97, 700, LONG), words(350, 640, '市商务局'), words(350, 620, '2025年10月20日')])).toEqual([]);
  });
});

describe('pages without text', () => {
  const PICTURE = 'q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI Q';
  it('all of them: the PDF is named as scanned, with the cure', async () => {
    expect(await resultOf(pdfOf([[PICTURE], [PICTURE]]), 'a.pdf')).toMatchObject({ problem: { code: 'NO_TEXT', help: expect.stringContaining('OCR'), zh: { message: expect.stringContaining('扫描') } } });
  });
  it('some of them: named in a warning, counted as pages', async () => {
    const { warnings, pages, text } = await read([[words(97, 700, '甲3件。')], [PICTURE], [PICTURE], [words(97, 700, '乙5件。')]]);
    expect(warnings).toEqual([[expect.any(String), expect.stringMatching(/of 4 pages.*: 2–3$/u)]]);
    expect(text).toBe('甲3件。\n\n乙5件。');
    expect(pages).toHaveLength(4);
  });
});
