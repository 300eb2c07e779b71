import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { documentOf as documentFrom } from '../helpers.js';
import { toSource } from '../../../src/offsets/map.js';
import type { Document } from '../../../src/types.js';

const documentOf = async (source: string): Promise<Document> => documentFrom(source, 'a.md');

describe('markdown', () => {
  it.each([
    ['办理[事项](https://a.cn/x_(1))**2522**项', '办理事项2522项'],
    ['见![图](a.png)新增~~3~~*5*件', '见新增35件'],
    ['全县__新增__5件，`代码`', '全县新增5件，代码'],
    ['面积3*4*5米', '面积3*4*5米'],
    ['**甲**新增**乙**减少', '甲新增乙减少'],
    ['- 第一项\n- 第二项', '第一项\n第二项'],
    ['> 引文', '引文'],
    ['甲\n\n---\n\n乙', '甲\n\n\n\n乙'],
    ['1\\. 不是列表', '1. 不是列表'],
    ['```\n*甲*\n```\n乙', '\n*甲*\n\n乙'],
    ['-0.8%是降幅', '-0.8%是降幅'],
  ])('%j', async (source, text) => expect((await documentOf(source)).text).toBe(text));

  it('breaks inside a row of a table part no row', async () => {
    const { tables } = await documentOf('| 方式 | 累计<br>（万人次） |\n| :--- | ---: |\n| 铁路 | 9170.1 |\n');
    expect(tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)))).toEqual([[['方式', '累计（万人次）'], ['铁路', '9170.1']]]);
  });

  it('and keep two figures apart', async () => {
    const { tables } = await documentOf('| 指标 | 数值 |\n| --- | --- |\n| 出口 | 12<br>45 |\n');
    expect(tables[0]?.rows.at(-1)?.map(({ text }) => text)).toEqual(['出口', '12 45']);
  });

  it.each([
    ['全县3件。\n\n**推荐阅读**\n\n- [全市出口9亿元](a)\n- [全省出口8亿元](b)\n\n尾', '全县3件。\n\n\n\n尾'],
    ['全县3件。\n\n相关链接：\n[全市出口9亿元](a) 11-05\n', '全县3件。\n\n\n'],
    ['推荐阅读\n\n全市出口9亿元，见[通知](a)。', '推荐阅读\n\n全市出口9亿元，见通知。'],
  ])('links to other pages: %j', async (source, text) => expect((await documentOf(source)).text).toBe(text));

  it.each([
    ['# 甲\n\n全县3件。\n\n[查看原文](https://a.cn/2024/02/18/x.shtml)', 'https://a.cn/2024/02/18/x.shtml'],
    ['---\nurl: https://b.cn/1\n---\n全县3件。\n\n[查看原文](https://a.cn/2024/02/18/x.shtml)', 'https://b.cn/1'],
    ['[原文链接](https://a.cn/1)\n\n[原文链接](https://a.cn/2)', undefined],
    ['见[通知](https://a.cn/1)。', undefined],
  ])('the address of the original: %j', async (source, url) => expect((await documentOf(source)).url).toBe(url));

  it.each([
    ['<p>新增5件&nbsp;</p><p>减少3件</p>', '\n\n新增5件\u00a0\n\n\n\n减少3件\n\n'],
    ['甲<br>乙<br/>丙', '甲\n\n乙\n\n丙'],
    ['价格<5元，占比>3%', '价格<5元，占比>3%'],
    ['A&amp;B公司&#39;s', "A&B公司's"],
    ['甲<!-- 注 -->乙<script>var x = "<p>";</script>丙', '甲乙丙'],
    ['<figure><img src="a.png"></figure>甲', '\n\n\n\n甲'],
    ['<p>没有关上', '\n\n没有关上'],
  ])('HTML in it: %j', async (source, text) => expect((await documentOf(source)).text).toBe(text));

  it('headings and bold lines become marks', async () => {
    const source = '# 大标题\n\n<p><strong>小标题</strong></p><p><strong>导语</strong>正文。</p>\n\n**独行**\n\n<h3>三级</h3>正文';
    const { marks = [], text } = await documentOf(source);
    expect(marks.map((mark) => [mark.kind, mark.level, text.slice(mark.start, mark.end)])).toEqual([
      ['heading', 1, '大标题'],
      ['strong', undefined, '小标题'],
      ['strong', undefined, '独行'],
      ['heading', 3, '三级'],
    ]);
  });

  it('tables keep their cells and the way back', async () => {
    const source = '前言\n\n| 指标 | 数值 |\n| --- | ---: |\n| 进出口 | **152.4** |\n| 出口 |  |\n\n后记';
    const { tables, text, map } = await documentOf(source);
    expect(text).toBe('前言\n\n指标\t数值\n进出口\t152.4\n出口\t\n\n后记');
    const [table] = tables;
    expect(text.slice(table?.start, table?.end)).toBe('指标\t数值\n进出口\t152.4\n出口\t');
    expect(table?.rows.map((row) => row.map((cell) => cell.text))).toEqual([['指标', '数值'], ['进出口', '152.4'], ['出口', '']]);
    expect(table?.rows[0]?.[0]?.header).toBe(true);
    const cell = table?.rows[1]?.[1];
    const { start, end } = toSource(map, cell ?? { start: 0, end: 0 });
    expect(source.slice(start, end)).toBe('152.4');
  });

  it('a cell broken over two lines is one, and blanks before a name set it in', async () => {
    const { tables, text } = await documentOf('| 年份 | 人数\n （占比） | 科目 |\n| --- | --- | --- |\n| 2018 | 184 | 5.5 |\n| 　其中 | 3 | 5 |\n');
    expect(tables[0]?.rows.map((row) => row.map((cell) => [cell.text, cell.indent ?? 0].join(' ')))).toEqual([['年份 0', '人数 （占比） 0', '科目 0'], ['2018 0', '184 0', '5.5 0'], ['其中 2', '3 0', '5 0']]);
    for (const cell of tables[0]?.rows.flat() ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
  });

  it('front matter fills the fields', async () => {
    const source = '---\ntitle: "考生增2.3倍"\ndate: 2018-05-09\nauthor: 王一\nurl: https://b.cn\noriginal_url: https://a.cn\n---\n正文。';
    expect(await documentOf(source)).toMatchObject({
      title: '考生增2.3倍', issuer: '王一', url: 'https://a.cn', published: { date: '2018-05-09', from: 'front matter' }, text: '正文。',
    });
  });

  it.each([
    ['标题: 打假见成效\n发布日期: 2023-05-30\n来源: 平湖市农业农村局\n网址: https://a.cn/t1.html', { title: '打假见成效', issuer: '平湖市农业农村局', url: 'https://a.cn/t1.html', published: { date: '2023-05-30', from: 'front matter' } }],
    ['title: 死因統計\ndate: 113-06-17', { title: '死因統計', published: { date: '2024-06-17', from: 'front matter' } }],
    ['Title: 成绩单\npub_time: 2023/02/09 07:35\naccount: 平湖发布', { title: '成绩单', site: '平湖发布', published: { date: '2023-02-09', from: 'front matter' } }],
  ])('front matter with the keys %s', async (block, fields) => {
    expect(await documentOf(`---\n${block}\n---\n正文。`)).toMatchObject(fields);
  });

  it('a site that is an address names nobody', async () => {
    expect((await documentOf('---\nsite: www.a.cn\n---\n正文。')).site).toBeUndefined();
  });

  it('front matter that is no YAML stays, with a warning', async () => {
    const document = await documentOf('---\ntitle: [\n---\n正文。');
    expect(document.warnings).toEqual([[expect.any(String), 'the front matter is not YAML']]);
    expect(document.text).toContain('正文。');
  });

  it('every kept character stands where its map says', async () => {
    const piece = fc.constantFrom('全县新增', '5', '件。', '**', '*', '<p>', '</p>', '<strong>', '</strong>', '&nbsp;', '[', '](a)', '![', '\n', '\n\n', '# ', '| ', ' |', '|---|\n', '- ', '`', '<br>', '~~', '\\*', '&lt;', '<', '𠮷');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { text, source, map } = await documentOf(pieces.join(''));
        for (let i = 0; i < text.length; i++) {
          const { start, end } = toSource(map, { start: i, end: i + 1 });
          if (/[全县新增件。5𠮷]/u.test(text.charAt(i))) expect(source.slice(start, end)).toBe(text.charAt(i));
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
