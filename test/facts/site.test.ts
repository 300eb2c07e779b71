/** Whose pages a release stands on: who speaks where nobody else is named, and whose 全省 is meant. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createExtractor, type Extractor } from '../../src/index.js';
import { pageOf } from '../read/html/helpers.js';

let extractor: Extractor;
beforeAll(async () => {
  extractor = await createExtractor();
});

const BODY = '<div id="zoom"><p>2024年，全市新建苗圃18个，造林3.2万亩，同比增长6.5%。</p><p>全市林业产值12.6亿元，增长4.1%。</p></div>';

/** `body | region` of the first fact. */
function firstOf(head: string, body = BODY, foot = ''): string {
  const [fact] = extractor.extract(pageOf(`<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}${foot}</body></html>`));
  return `${fact?.body ?? '-'} | ${fact?.region ?? '-'}`;
}

const SOURCE = (name: string): string => `<meta name="ContentSource" content="${name}">`;
const SITE = (name: string): string => `<meta name="SiteName" content="${name}">`;

describe('the site of a page', () => {
  it.each([
    ['by the tag that sites of offices have', SITE('郑州市林业局'), '郑州市林业局 | 河南省/郑州市'],
    ['with words for a site behind it', SITE('郑州市林业局门户网站'), '郑州市林业局 | 河南省/郑州市'],
    ['behind the headline in the title bar', '<title>2024年造林情况_郑州市林业局</title>', '郑州市林业局 | 河南省/郑州市'],
    ['whose own the release is', SOURCE('本站') + SITE('郑州市林业局'), '郑州市林业局 | 河南省/郑州市'],
    ['where only an office of its house is named', SOURCE('造林绿化处') + SITE('郑州市林业局'), '郑州市林业局 | 河南省/郑州市'],
    ['where that office is called after the treasury', SOURCE('国库处') + SITE('郑州市财政局'), '郑州市财政局 | 河南省/郑州市'],
    ['whose short name the source is', SOURCE('市林业局') + SITE('郑州市林业局'), '市林业局 | 河南省/郑州市'],
    ['a government brings the releases of all its offices', SITE('郑州市人民政府'), '- | 河南省/郑州市'],
    ['a paper those of others', SITE('郑州晚报网'), '- | 河南省/郑州市'],
    ['a paper as the source', SOURCE('河南日报') + SITE('郑州市林业局'), '- | 河南省/郑州市'],
    ['none', '<title>2024年造林情况</title>', '- | -'],
    ['the site of an office as the source', SOURCE('郑州市林业局网站'), '郑州市林业局 | 河南省/郑州市'],
  ])('%s', (_, head, expected) => expect(firstOf(head)).toBe(expected));

  it('at the foot of the page', () => {
    expect(firstOf('<title>2024年造林情况</title>', BODY, '<div class="bottom"><p>主办单位：郑州市林业局 地址：某某路8号</p></div>')).toBe('郑州市林业局 | 河南省/郑州市');
  });

  it('after whom the headline names', () => {
    expect(firstOf(SITE('郑州市林业局'), `<h1>洛阳市林业局公布2024年造林情况</h1>${BODY}`)).toBe('洛阳市林业局 | 河南省/洛阳市');
  });

  it.each([
    ['市统计局', '郑州市人民政府', '市统计局 | 河南省/郑州市'],
    ['省统计局', '河南省商务厅', '省统计局 | 河南省'],
    // an office of a county on the pages of the city
    ['县统计局', '郑州市人民政府', '县统计局 | -'],
  ])('whose figures point at no place, of %s on the pages of %s', (source, site, expected) => {
    expect(firstOf(SOURCE(source) + SITE(site), '<div id="zoom"><table><tr><td>指标</td><td>数值（亿元）</td></tr><tr><td>出口</td><td>12.6</td></tr><tr><td>进口</td><td>8.1</td></tr></table></div>')).toBe(expected);
  });

  it('says nothing of the whole country', () => {
    expect(firstOf(SITE('郑州市林业局'), '<div id="zoom"><p>国家林业和草原局：2024年，全国新建苗圃1800个，造林3200万亩，同比增长6.5%。</p><p>全国林业产值1260亿元，增长4.1%。</p></div>')).toBe('国家林业和草原局 | 全国');
  });
});

describe('an account', () => {
  const TOLD = '<div id="zoom"><p>上半年，全县投诉5217件，增长12%。</p><p>县市场监管局将加强整治。</p></div>';
  it.each([
    ['of a county, by its short name', '安吉市场监管', TOLD, '县市场监管局 | 浙江省/湖州市/安吉县'],
    ['where the text points at no county', '安吉市场监管', '<div id="zoom"><p>上半年，接收投诉5217件，增长12%。</p><p>投诉办结率99%。</p></div>', '安吉市场监管 | -'],
    ['of another field than the office', '安吉教育', TOLD, '安吉教育 | 浙江省/湖州市/安吉县'],
    ['of another place than the office', '平湖市场监管', '<div id="zoom"><p>上半年，投诉5217件，增长12%。</p><p>（嘉兴市市场监管局）投诉办结率99%。</p></div>', '平湖市场监管 | -'],
    ['that passes on what the office at the end issued', '安吉发布', '<div id="zoom"><p>上半年，全县投诉5217件，增长12%。</p><p>来源：安吉县市场监管局</p></div>', '安吉县市场监管局 | 浙江省/湖州市/安吉县'],
    ['that is no issuer, of the place that the text points at', '安吉发布', '<div id="zoom"><p>上半年，全县投诉5217件，增长12%。</p><p>全县投诉办结率99%。</p></div>', '- | 浙江省/湖州市/安吉县'],
    ['that an office calls its own', '安吉县市场监管局', TOLD, '安吉县市场监管局 | 浙江省/湖州市/安吉县'],
  ])('%s', (_, name, body, expected) => expect(firstOf(SOURCE(name), body)).toBe(expected));
});

describe('several reports of one page', () => {
  it.each([
    ['the place of the other, where one only points', '宜昌市高新技术企业突破1500家', '市图书馆接待读者168万人次', ['湖北省/宜昌市', '湖北省/宜昌市']],
    ['none where it does not point', '宜昌市高新技术企业突破1500家', '海洋公司营业收入168万元', ['湖北省/宜昌市', undefined]],
  ])('%s', (_, first, second, expected) => {
    const text = `${first}\n本报讯（记者王小满）11月6日，${first.replace('突破', '达')}。\n${second}\n本报讯（记者王小满）11月6日，今年前三季度，${second}。`;
    const regions = new Map(extractor.extract(text).map(({ metric, region }) => [metric, region]));
    expect([...new Set([...regions].map(([, region]) => region))]).toEqual([...new Set(expected)]);
  });
});
