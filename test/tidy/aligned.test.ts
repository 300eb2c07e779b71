import { describe, expect, it } from '@jest/globals';
import { findAligned } from '../../src/tidy/aligned.js';
import { documentFrom } from './documents.js';

/** The cells of every table, rows joined by ⏎, cells by |. */
function tablesOf(...lines: string[]): string[] {
  return findAligned(documentFrom(lines.join('\n'))).tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text).join('|')).join('⏎'));
}

describe('tables set by blanks', () => {
  it.each([
    ['two blanks and more', ['指标     总量    增速（%）', '进出口   152.4    0.8', '出口     98.2    -1.6'], '指标|总量|增速（%）⏎进出口|152.4|0.8⏎出口|98.2|-1.6'],
    ['tabs', ['指标\t总量\t增速（%）', '进出口\t152.4\t0.8', '出口\t98.2\t-1.6'], '指标|总量|增速（%）⏎进出口|152.4|0.8⏎出口|98.2|-1.6'],
    ['ideographic blanks', ['指标　总量　增速（%）', '进出口　152.4　0.8', '出口　98.2　-1.6'], '指标|总量|增速（%）⏎进出口|152.4|0.8⏎出口|98.2|-1.6'],
    ['single blanks before figures', ['产品 单位 产量 增速（%）', '水泥 万吨 310.5 -8.2', '钢材 万吨 86.4 12.1'], '产品|单位|产量|增速（%）⏎水泥|万吨|310.5|-8.2⏎钢材|万吨|86.4|12.1'],
    ['blank cells', ['指标     总量    增速（%）', '进出口   152.4    0.8', '投资              4.2', '出口     98.2    -1.6'], '指标|总量|增速（%）⏎进出口|152.4|0.8⏎投资||4.2⏎出口|98.2|-1.6'],
    ['rows that group others', ['指标     产量', '工业', '水泥     310', '农业', '小麦     86'], '指标|产量⏎工业⏎水泥|310⏎农业⏎小麦|86'],
    ['names stretched to the column', ['指    标    数值', '粮    食    650', '水    泥    310'], '指    标|数值⏎粮    食|650⏎水    泥|310'],
    ['a title with a gap in it above', ['表1　年末人口及其构成', '指标\t人口\t比重（%）', '城镇\t238\t57.5', '　　乡村\t176\t42.5'], '指标|人口|比重（%）⏎城镇|238|57.5⏎乡村|176|42.5'],
    ['blank lines between rows', ['指标   数值', '', '水泥   310', '', '钢材   86'], '指标|数值⏎水泥|310⏎钢材|86'],
  ])('%s', (_, lines, expected) => expect(tablesOf(...lines)).toEqual([expected]));

  it('keeps how far names are set in', () => {
    const [table] = findAligned(documentFrom('指标       产量\n粮食       650\n  水稻     79\n    早稻   8')).tables;
    expect(table?.rows.map(([cell]) => cell?.indent ?? 0)).toEqual([0, 0, 2, 4]);
  });

  it('joins cells by tabs and leaves the lines around', () => {
    const { text, tables } = findAligned(documentFrom('上文。\n\n  指标     产量\n\n  水泥     310\n  钢材     86\n\n下文。'));
    expect(text).toBe('上文。\n\n指标\t产量\n水泥\t310\n钢材\t86\n\n下文。');
    for (const cell of tables.flatMap(({ rows }) => rows.flat())) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
  });
});

describe('no tables', () => {
  it.each([
    ['two rows', ['进出口   152.4', '出口   98.2']],
    ['columns of words', ['甲方   张三', '乙方   李四', '丙方   王五']],
    ['running text', ['全市进出口152.4亿元，  增长0.8%。', '其中出口98.2亿元，  下降1.6%。', '进口54.2亿元，  增长5.1%。']],
    ['stamps', ['来源：市统计局    日期：2024-01-30', '浏览：12    字号：大', '分享：3    打印']],
    ['signatures', ['张三    李四    王五', '赵六    钱七    孙八', '周九    吴十    郑一']],
  ])('%s', (_, lines) => {
    const { tables, warnings } = findAligned(documentFrom(lines.join('\n')));
    expect([tables, warnings]).toEqual([[], []]);
  });

  it('of torn columns a warning says where', () => {
    const document = documentFrom('主要指标\n指标   总量  增速（%）\n生产总值  1320.5 亿元   4.9\n第一产业 152.6  亿元    4.0     占 11.6\n第三产业      607.8 亿元  6.1');
    const { tables, text, warnings } = findAligned(document);
    expect([tables, text]).toEqual([[], document.text]);
    expect(warnings.map(([, en]) => en)).toEqual(['lines 2–5 look like a table whose columns are not clear: they are read as running text']);
  });
});
