import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { toSource } from '../../../src/offsets/map.js';
import { bodyOf, linesOf, pageOf } from './helpers.js';

describe('text', () => {
  it.each([
    // a number over several elements joins, blocks never do
    ['<p>出口<span>15</span><span style="x">2.4</span>亿元</p>', ['出口152.4亿元']],
    ['<p>甲区3件</p><p>乙区5件</p>', ['甲区3件', '乙区5件']],
    ['<div>甲区3件<div>乙区5件</div>丙区7件</div>', ['甲区3件', '乙区5件', '丙区7件']],
    ['合计8件<br>其中3件<br/>办结', ['合计8件', '其中3件', '办结']],
    ['<ul><li>甲3件<li>乙5件</ul>', ['甲3件', '乙5件']],
    ['<table><tr><td>甲</td><td>3</td></tr><tr><td>乙</td><td>5</td></tr></table>', ['甲\t3', '乙\t5']],
    ['<p>全县\n  产值</p>', ['全县产值']], // a line end of the source parts no Chinese words
    ['<p>GDP\n growth</p>', ['GDP growth']],
    ['<p>  增长 \t 5 %  </p>', ['增长 5 %']],
    ['<pre>甲 3件\n乙 5件</pre>', ['甲 3件', '乙 5件']],
    ['<p>耕地&nbsp;3&#46;5万亩&amp;林地</p>', ['耕地\u00a03.5万亩&林地']],
    ['<p>面积3000m<sup>2</sup></p>', ['面积3000m²']],
    ['<p>约10<sup>8</sup>千瓦时</p>', ['约10⁸千瓦时']],
    ['<p>增加值<sup>[2]</sup>增长<sup>3</sup>5%<sup><a href="#n">①</a></sup></p>', ['增加值增长5%']],
    ['<p>PM<sub>2.5</sub>浓度<sup>（年均）</sup></p>', ['PM2.5浓度（年均）']],
    ['<p>投资<del>80</del>90万元</p>', ['投资90万元']],
    ['<p>&nbsp;</p><p>　</p><p>只有这句。</p>', ['只有这句。']],
  ])('%s', (body, lines) => {
    expect(linesOf(pageOf(body))).toEqual(lines);
    expect(linesOf(bodyOf(body))).toEqual(lines);
  });

  it.each([
    '<script>var a = "增长99%";</script>',
    '<style>p{width:99%}</style>',
    '<p style="display: none">99件</p>',
    '<p hidden>99件</p>',
    '<span aria-hidden="true">99件</span>',
    '<noscript>99件</noscript>',
    '<template><p>99件</p></template>',
    '<select><option>99件</select>',
    '<!-- 99件 -->',
    '<nav>99件</nav>',
    '<div class="bdsharebuttonbox">分享99件</div>',
    '<div class="footer">电话：99</div>',
    '<iframe>99件</iframe>',
  ])('%s is not read', (hidden) => {
    expect(linesOf(bodyOf(`<div><p>全市办结事项310件，满意率98%。</p>${hidden}<p>其中线上265件，线下45件。</p></div>`))).toEqual([
      '全市办结事项310件，满意率98%。',
      '其中线上265件，线下45件。',
    ]);
  });

  it('keeps the place of every character', () => {
    const document = bodyOf('<p>耕地&nbsp;<b>3</b>&#46;5万亩，林地<sup>1</sup>8 万亩。</p><table><tr><td>甲<td>3<tr><td>乙<td>5</table>');
    const at = (words: string): string => {
      const start = document.text.indexOf(words);
      const span = toSource(document.map, { start, end: start + words.length });
      return document.source.slice(span.start, span.end);
    };
    expect(at('3.5万亩')).toBe('3</b>&#46;5万亩');
    expect(at('8 万亩')).toBe('8 万亩');
    expect(at('甲\t3')).toBe('甲<td>3');
  });

  it('never throws and maps in order, whatever the source', () => {
    const piece = fc.constantFrom(
      '<p>', '</p>', '<div class="TRS_Editor">', '</div>', '<table>', '<tr>', '<td colspan=2>', '</td>', '</table>', '<b>', '</b>', '<a href="/x">', '</a>', '<ul><li>', '<h1>', '</h1>',
      '<sup>1</sup>', '<br>', '&nbsp;', '&#50;', '&amp', '<!-- x -->', '<script>', '</script>', '<html><body>', '</body>', '<span style="display:none">', '</span>', '出口3.5亿元，', '\n  ', ' ', '<', '&', '<pre>', '</pre>', '<img src=a.jpg>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, source, map, tables, marks = [] } = pageOf(pieces.join(''));
        expect(map?.starts.length).toBe(text.length);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const start = map?.starts[i] ?? -1;
          const end = map?.ends[i] ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          const from = source.slice(start, end);
          if (from !== text[i] && !from.startsWith('&')) expect(' \t\n').toContain(text[i]);
          last = start;
        }
        for (const table of tables) {
          for (const cell of table.rows.flat()) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
          expect(table.end).toBeLessThanOrEqual(text.length);
        }
        for (const mark of marks) expect(text.slice(mark.start, mark.end)).not.toMatch(/^$|\n/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('marks', () => {
  it.each([
    ['<h2>一、工业</h2><p>增长5%。</p>', [['heading', 2, '一、工业']]],
    ['<p><strong>一、工业</strong></p><p>增长5%，<b>税收</b>3亿元。</p>', [['strong', undefined, '一、工业']]],
    ['<p><b>一、</b><span style="font-weight:bold">工业</span></p><p>增长5%，税收3亿元。</p>', [['strong', undefined, '一、工业']]],
    // never closed, or all in bold: bold marks nothing
    ['<b><p>工业增长5%。</p><p>税收3亿元。</p>', []],
  ])('%s', (body, marks) => {
    const document = pageOf(body);
    expect((document.marks ?? []).map((mark) => [mark.kind, mark.level, document.text.slice(mark.start, mark.end)])).toEqual(marks);
  });
});

describe('tables', () => {
  it('have rows, cells, spans, headers and a caption, with their places in the text', () => {
    const { text, tables } = bodyOf(
      '<p>各区如下。</p><table><caption>各区产值</caption><thead><tr><td rowspan=2>区县<td colspan="2">产值<br>（亿元）</tr></thead><tr><th>北城区</th><td><p>120.4</p></td><td></td></tr></table><p>完。</p>',
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      caption: '各区产值',
      rows: [
        [{ text: '区县', header: true, rowSpan: 2 }, { text: '产值（亿元）', header: true, colSpan: 2 }],
        [{ text: '北城区', header: true }, { text: '120.4' }, { text: '' }],
      ],
    });
    expect(text).toBe('各区如下。\n\n各区产值\n\n区县\t产值（亿元）\n北城区\t120.4\t\n\n完。');
    expect(text.slice(tables[0]?.start, tables[0]?.end)).toBe('区县\t产值（亿元）\n北城区\t120.4\t');
  });

  it.each([
    ['one column', '<table><tr><td>市统计局</td></tr><tr><td>国家调查队</td></tr></table>'],
    ['a table in it', '<table><tr><td>甲</td><td><table><tr><td>乙</td></tr></table></td></tr></table>'],
    ['an article in a cell', `<table><tr><td>菜单</td><td>${'全县完成投资3亿元，新开工项目8个，竣工5个。'.repeat(20)}</td></tr></table>`],
    ['headings in it', '<table><tr><td><h3>甲</h3>3件</td><td>乙</td></tr></table>'],
  ])('%s lays out and is none', (_, table) => {
    expect(pageOf(table).tables).toEqual([]);
  });
});

describe('pages of pictures', () => {
  it('are read with a warning that counts them', () => {
    expect(bodyOf('<h1>一图读懂财政预算</h1><p><img src="1.jpg"><img src="2.jpg" width="600"><img src="icon.png"></p>').warnings).toEqual([
      ['一图读懂：正文以图片为主（图 2 幅，文字 8 字），图片中的数字没有读', 'the article is mostly pictures (2 of them, 8 characters of text): figures in pictures are not read'],
    ]);
  });
  it('a photo beside a text is none of them', () => {
    expect(bodyOf(`<p>${'全县新增就业1.2万人，完成计划的85%。'.repeat(3)}</p><img src="1.jpg">`).warnings).toEqual([]);
  });
  it('an empty page says so', () => {
    expect(bodyOf('<script>render()</script>').warnings).toEqual([[expect.any(String), 'the page holds no article']]);
  });
});
