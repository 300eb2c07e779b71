/** The article of a page and nothing else, with what the page says of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio/slim';
import { chooseArticle } from '../../../src/read/html/choose.js';
import { ARTICLES } from '../../../src/read/html/names.js';
import { parsePage } from '../../../src/read/html/parse.js';
import { read } from '../../../src/read/index.js';
import type { ReadResult } from '../../../src/types.js';
import { resultOf, resultsOf } from '../helpers.js';
import { bodyOf, linesOf, pageOf } from './helpers.js';

const SENTENCES = ['全县完成植树造林3.2万亩，同比增长6.5%。', '新建苗圃18个，带动就业960人。'];
const PARAGRAPHS = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');
const MENU = '<div class="nav"><a href="/">首页</a><a href="/zw">政务公开</a><a href="/hd">互动交流</a></div>';
const BESIDE = '<div id="right"><h3>热点</h3><ul><li><a href="1">邻县造林增长9.9%，居全市第1位</a></li><li><a href="2">某镇植树5万株</a></li></ul></div>';
const FOOTER = '<div class="footer">主办：林业局　电话：0000-7654321　网站标识码3400000001</div>';

describe('the article', () => {
  it.each(ARTICLES.filter((selector) => /^[#.]/u.test(selector)))('%s holds it', (selector) => {
    const name = selector.slice(1);
    const body = `${MENU}<div ${selector.startsWith('#') ? 'id' : 'class'}="${name}">${PARAGRAPHS}</div>${BESIDE}${FOOTER}`;
    expect(linesOf(bodyOf(body))).toEqual(SENTENCES);
    const page = parsePage(`<html><body>${body}</body></html>`);
    const chosen = page.elements[chooseArticle(page).article ?? -1];
    const offsets = load(page.source, { xml: { xmlMode: false, withStartIndices: true } })(selector).toArray().map((node) => node.startIndex);
    expect(offsets).toEqual([chosen?.start]);
  });

  it.each([
    ['paragraphs in an unknown box', `${MENU}<div class="x1">${PARAGRAPHS}</div>${BESIDE}${FOOTER}`],
    ['lines parted by <br>', `${MENU}<div><div>${SENTENCES.join('<br><br>')}</div></div>${BESIDE}${FOOTER}`],
    ['a box for every paragraph', `${MENU}<div>${SENTENCES.map((one) => `<div class="row"><div>${one}</div></div>`).join('')}</div>${BESIDE}${FOOTER}`],
    ['sections as of saved WeChat pages', `<div><section><section><p>${SENTENCES[0]}</p></section></section><section><p>${SENTENCES[1]}</p></section></div>${BESIDE}`],
    ['a layout of tables', `<table><tr><td>${MENU}</td></tr><tr><td><table><tr><td>${BESIDE}</td><td>${PARAGRAPHS}</td></tr></table></td></tr><tr><td>${FOOTER}</td></tr></table>`],
    ['<article> in <main>', `<header>${MENU}</header><main><article>${PARAGRAPHS}</article><aside>${BESIDE}</aside></main><footer>${FOOTER}</footer>`],
    ['nothing but paragraphs', `${PARAGRAPHS}${FOOTER}`],
  ])('is found: %s', (_, body) => {
    expect(linesOf(bodyOf(body))).toEqual(SENTENCES);
  });

  it('the longest of several containers, the innermost of those that hold the same', () => {
    const body = `<div class="TRS_Editor">摘要：造林3.2万亩。</div><div class="news-content"><div class="t">发布时间：2023-03-12 浏览：35次</div><div class="TRS_Editor">${PARAGRAPHS}</div></div>`;
    expect(linesOf(bodyOf(body))).toEqual(SENTENCES);
  });

  it('lists of other articles inside it go, single links stay', () => {
    const list = '<p><b>要闻</b></p><p><a href="1">甲县投资增长9%</a></p><p><a href="2">乙县出口下降5%</a></p><p><a href="3">丙县新增3家企业</a></p>';
    const body = `<div id="zoom"><p><a href="a.doc">附表.doc</a></p>${PARAGRAPHS}${list}<p>相关阅读：<a href="4">去年造林2万亩</a></p><p>上一篇：<a href="5">丁县造林1万亩</a></p></div>`;
    expect(linesOf(bodyOf(body))).toEqual(['附表.doc', ...SENTENCES]);
  });

  it('the headline before it is its first line', () => {
    const document = bodyOf(`${MENU}<div class="title">全县造林进展顺利</div><div>2024-03-12</div><div id="zoom">${PARAGRAPHS}</div>`, '<title>全县造林进展顺利_某某县林业局</title>');
    expect(linesOf(document)).toEqual(['全县造林进展顺利', ...SENTENCES]);
    expect(document.marks).toEqual([{ start: 0, end: 8, kind: 'heading', level: 1 }]);
  });

  it.each(['relative', 'position-relative', 'd-print-block', 'footnote', 'shareholders', 'text-social'])('class %s says nothing', (name) => {
    expect(linesOf(bodyOf(`<div id="zoom">${PARAGRAPHS}<p class="${name}">苗木成活率92%。</p></div>`))).toEqual([...SENTENCES, '苗木成活率92%。']);
  });

  it('a fragment is read whole', () => {
    expect(linesOf(pageOf(`<p><a href="1">甲</a></p>${PARAGRAPHS}`))).toEqual(['甲', ...SENTENCES]);
  });
});

describe('what the page says of it', () => {
  it.each([
    ['<meta name="ArticleTitle" content="造林进展">', { title: '造林进展' }],
    ['<meta property="og:title" content="全县造林进展顺利_某某网">', { title: '全县造林进展顺利' }],
    ['<title>全县造林进展顺利_某某县人民政府网</title>', { title: '全县造林进展顺利' }],
    ['<title>全县造林进展顺利-政务要闻-某某县人民政府</title>', { title: '全县造林进展顺利' }],
    ['<title>某某县人民政府网</title><h1>全县造林进展顺利</h1>', { title: '全县造林进展顺利' }],
    ['<title>某某县人民政府工作报告_某某县人民政府</title><h1>某某县人民政府</h1>', { title: '某某县人民政府工作报告' }],
    ['<title>2020-2024年造林情况</title>', { title: '2020-2024年造林情况' }],
    ['<meta name="PubDate" content="2024-03-12 09:30">', { published: { date: '2024-03-12', from: 'meta' } }],
    ['<META NAME=publishdate CONTENT=2024/3/12>', { published: { date: '2024-03-12', from: 'meta' } }],
    ['<meta property="article:published_time" content="2024-03-12T09:30:00+08:00">', { published: { date: '2024-03-12', from: 'meta' } }],
    ['<script type="application/ld+json">{"datePublished": "2024-03-12T09:30"}</script>', { published: { date: '2024-03-12', from: 'meta' } }],
    ['<meta name="ContentSource" content="县林业局">', { issuer: '县林业局' }],
    ['<link rel="canonical" href="http://www.example.gov.cn/a.html">', { url: 'http://www.example.gov.cn/a.html' }],
    ['<meta property="og:url" content="https://example.gov.cn/a">', { url: 'https://example.gov.cn/a' }],
    ['<!-- saved from url=(0030)http://www.example.gov.cn/b.html -->', { url: 'http://www.example.gov.cn/b.html' }],
  ])('%s', (head, expected) => {
    expect(bodyOf(`<div id="zoom">${PARAGRAPHS}</div>`, head)).toMatchObject(expected);
  });

  it.each([
    ['<p>发布时间：2024-03-12 09:30　来源：县林业局　浏览：35次</p>', '2024-03-12', '县林业局'],
    ['<span>日期：</span><span>2024年3月12日</span><span>信息来源：</span><span>县林业局</span>', '2024-03-12', '县林业局'],
    ['<div>2024年03月12日 来源：<a href="/">县林业局</a></div>', '2024-03-12', '县林业局'],
    ['<div>2024年03月12日　县林业局　【字体：大 中 小】</div>', '2024-03-12', '县林业局'],
    ['<div>2024-03-12 09:30 平湖日报</div>', '2024-03-12', '平湖日报'],
    ['<div>2024-03-12 09:30:11 王小满</div>', '2024-03-12', undefined],
    ['<div>2024-03-12 09:30:11</div>', '2024-03-12', undefined],
    ['<div>今天是植树节</div>', undefined, undefined],
  ])('%s', (line, date, issuer) => {
    const document = bodyOf(`<h1>全县造林进展顺利</h1>${line}<div id="zoom">${PARAGRAPHS}</div>`);
    expect(document.published?.date).toBe(date);
    expect(document.issuer).toBe(issuer);
    expect(document.title).toBe('全县造林进展顺利');
  });

  it('of a saved WeChat page', () => {
    const document = pageOf(
      `<!DOCTYPE html><html><head><meta property="og:url" content="http://mp.weixin.qq.com/s/x"><script>var ct = "1710201600";</script></head><body><h1 class="rich_media_title" id="activity-name"> 全县造林进展顺利 </h1><a href="javascript:void(0);" id="js_name">林业发布</a><em id="publish_time"></em><div class="rich_media_content" id="js_content" style="visibility: hidden;">${PARAGRAPHS}</div><div>微信扫一扫关注</div></body></html>`,
    );
    expect(document).toMatchObject({
      title: '全县造林进展顺利',
      issuer: '林业发布',
      published: { date: '2024-03-12', from: 'meta' },
      url: 'http://mp.weixin.qq.com/s/x',
    });
    expect(linesOf(document)).toEqual(['全县造林进展顺利', ...SENTENCES]);
  });

  it('stands below what the user says', () => {
    const document = bodyOf(PARAGRAPHS, '<meta name="PubDate" content="2024-03-12">');
    expect(document.published?.date).toBe('2024-03-12');
    expect(pageOf('<html><meta name="PubDate" content="2024-03-12">', { published: { date: '2020-01-01', from: 'flag' } }).published?.date).toBe('2020-01-01');
  });
});

describe('selectors', () => {
  const page = Buffer.from(`<html><body><div id="a"><p>甲3件</p><p class="n">乙5件</p></div><span class="s">丙7件</span><p style="display:none">丁9件</p></body></html>`);
  const textOf = async (selector: string): Promise<unknown> => {
    const result = await resultOf(page, 'a.html', { selector });
    return 'document' in result ? linesOf(result.document) : result.problem.code;
  };
  it.each([
    ['#a > p:not(.n)', ['甲3件']],
    ['#a, #a p', ['甲3件', '乙5件']],
    ['.s', ['丙7件']],
    ['p:last-of-type', ['乙5件', '丁9件']],
    ['p[', 'USAGE'],
  ])('%s', async (selector, expected) => {
    expect(await textOf(selector)).toEqual(expected);
  });
  it('one that fits nothing is a warning', async () => {
    expect(await resultOf(page, 'a.html', { selector: '#none' })).toMatchObject({ document: { warnings: [[expect.any(String), expect.stringContaining('selector')]] } });
  });
});

describe('HTML wherever it comes from', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tiqu-html-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a.html', `<p>${SENTENCES[0]}</p>`],
    ['a.SHTML', `<p>${SENTENCES[0]}</p>`],
    ['a.htm', `<p>${SENTENCES[0]}</p>`],
    ['page', `<!DOCTYPE html>\n<html><body><p>${SENTENCES[0]}</p></body></html>`],
    ['page.txt', `\ufeff <html><body><p>${SENTENCES[0]}</p></body></html>`],
    ['page.jsp', `<!-- x --><HTML><body><p>${SENTENCES[0]}</p></body></html>`],
  ])('%s', async (name, content) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    expect(await textsOf(read([file]))).toEqual([SENTENCES[0]]);
  });

  it('a line of JSON Lines; what the line says stands above the page', async () => {
    const html = `<html><head><title>页面标题</title><meta name="PubDate" content="2024-03-12"></head><body><nav>首页</nav><div>${PARAGRAPHS}</div></body></html>`;
    const lines = [{ id: 'a', html }, { id: 'b', html, title: '行的标题', published: '2023-01-02' }, { id: 'c', text: '<p>甲' }, { id: 'd' }];
    expect(await resultsOf(lines.map((line) => JSON.stringify(line)).join('\n'), 'x.jsonl')).toMatchObject([
      { document: { file: 'x.jsonl#a', source: html, title: '页面标题', published: { date: '2024-03-12', from: 'meta' }, text: SENTENCES.join('\n\n') } },
      { document: { title: '行的标题', published: { date: '2023-01-02', from: 'key' } } },
      { document: { text: '<p>甲' } },
      { problem: { code: 'BAD_LINE' } },
    ]);
  });

});

async function textsOf(results: AsyncIterable<ReadResult>): Promise<unknown[]> {
  const texts: unknown[] = [];
  for await (const result of results) texts.push('document' in result ? result.document.text : result.problem);
  return texts;
}
