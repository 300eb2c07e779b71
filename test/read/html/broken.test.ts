/** Broken and unusual pages beside the parser of browsers (parse5, in cheerio): the same characters, or the reason why not. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { documentOf, resultOf } from '../helpers.js';
import type { Document } from '../../../src/types.js';

const FOLDER = new URL('./pages/', import.meta.url);

/** Where the two differ, and why ours is what a reader of the article sees. */
const JUDGED: Readonly<Record<string, string>> = {
  'layout-tables.html': 'menu, neighbours, weather and footer are no part of the article',
  'word.html': 'Word hides the remark with mso-hide, which parse5 knows nothing of',
  'xhtml-cdata.html': 'XHTML closes <script/> and keeps CDATA; as HTML the page would be empty',
};

const SQUEEZED = /[\s\u00a0\u3000]+/gu;

describe('broken pages', () => {
  it.each(readdirSync(FOLDER).sort())('%s', async (file) => {
    const document = await documentIn(file);
    const $ = load(document.source);
    $('script,style,template,noscript,title,select,textarea,button,option,xml').remove();
    const [ours, theirs] = [document.text, $.root().text()].map((text) => text.replace(SQUEEZED, ''));
    if (file in JUDGED) expect(ours).not.toBe(theirs);
    else expect(ours).toBe(theirs);
  });

  it.each([
    ['unclosed.html', ['全县新建标准厂房12万平方米，入驻企业36家。', '招商签约项目18个', '到位资金7.2亿元，同比增长11%', '新增就业2300人', '下一步，全县将盘活闲置土地500亩。', '联系科室', '项目科']],
    ['layout-tables.html', ['岭南县春耕进展', '截至4月10日，全县春耕已完成整地32.6万亩，占计划的81.5%，投放春耕贷款1.9亿元，调运化肥1.2万吨。']],
    ['cells-unclosed.html', ['各区工业产值如下表。', '区县\t产值（亿元）\t增速（%）', '北城区\t120.4\t6.1', '南城区\t98.7\t-2.3', '合计219.1亿元。']],
    ['uppercase.html', ['港口生产月报', '4月份，全港完成货物吞吐量815.4万吨，', '集装箱12.8万标箱。', '货种\t吞吐量（万吨）', '煤炭\t310.2', '矿石\t265.9']],
    ['xhtml-cdata.html', ['公交客运量1.35亿人次 & 地铁合计，日均', '37万人次。', '新开线路6条。']],
    ['word.html', ['2019年，快递业务量3.8亿件', '二、网点', '网点412个。']],
    ['stray-closers.html', ['全年清淤河道48公里，投入资金', '3100万元', '。', '植树', '26万株。', '文末补记：成活率93%。']],
  ])('%s line by line', async (file, lines) => {
    const { text } = await documentIn(file);
    expect(text.split('\n').filter((line) => line !== '')).toEqual(lines);
  });

  it.each([
    ['gbk-as-utf8.html', 'gb18030', '充电桩4600个'],
    ['big5-as-gbk.html', 'big5', '充電樁4600個'],
  ])('%s: the label is wrong, the bytes are right', async (file, encoding, words) => {
    const document = await documentIn(file);
    expect(document.encoding).toBe(encoding);
    expect(document.text).toContain(words);
  });
});

describe('hostile pages', () => {
  it.each([
    ['deep blocks', '<div>'.repeat(100_000)],
    ['deep type', '<b>'.repeat(100_000)],
    ['cells in cells', '<table><tr>' + '<td><p>1,'.repeat(30_000)],
    ['tables in tables', '<table><tr><td>'.repeat(10_000)],
    ['tags that close nothing', '<div>'.repeat(20_000) + '</section>'.repeat(20_000)],
    ['links in links', '<a href=x>甲'.repeat(30_000)],
    ['footnotes', '甲<sup>1</sup>'.repeat(30_000)],
    ['left angles', '<'.repeat(100_000)],
  ])('%s take no more than their length', async (_, source) => {
    const start = performance.now();
    await resultOf(`<html><body>${source}全县3件。`, 'hostile.html');
    // Quadratic code takes minutes here.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

async function documentIn(file: string): Promise<Document> {
  return documentOf(readFileSync(new URL(file, FOLDER)), file);
}
