/** Look-alikes of frames and names: what reads almost as the rest of the table, and is something else. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map((fact) => line(fact));
}

/** `120家 平湖市财政局 actual` */
async function frames(text: string, meta: { readonly published?: string } = {}): Promise<string[]> {
  return (await builtin()).extract(text, meta).map(({ text: figure, body, period, status }) => `${figure} ${body ?? '-'} ${period ?? '-'} ${status}`);
}

describe('names', () => {
  it.each([
    // left out of whom it is told, and left out of all
    ['全省乙类传染病除甲病外，报告发病300例。', ['乙类传染病报告发病 300例']],
    ['各行业除采矿业外，制造业增加值增长5%。', ['制造业增加值 yoy 5%']],
    // a field of districts, and words that only end like one
    ['在各县市经济方面，建成景区30个，超市20家，开发区5个。', ['建成景区 30个', '超市 20家', '开发区 5个']],
    // ports by name, and of a sort
    ['青岛港吞吐量6000万吨，大连港完成3000万吨。', ['青岛港吞吐量 60000000吨', '大连港吞吐量 30000000吨']],
    ['外贸港口吞吐量6000万吨，其中大连港完成3000万吨。', ['外贸港口吞吐量 60000000吨', '吞吐量 30000000吨 of 外贸港口吞吐量']],
    // the level that a change leads to, and a running total
    ['指数上涨76.65点，收于32803.47点。', ['指数 32803.47点 yoy 76.65点']],
    ['税收增加3亿元，累计5亿元。', ['税收 yoy 300000000元', '税收 500000000元']],
    // of each household, of no other unit
    ['户数9万户，平均每户2.4人。', ['户数 90000户', '平均每户人口 2.4人']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));

  it.each([
    ['越南（3万人次）、泰国（1万人次）、日本（2万人次）的旅客分别增加31%、5.2%、3%。', ['越南旅客 -', '泰国旅客 -', '日本旅客 -']],
  ])('%s', async (text, expected) => expect((await factsOf(text)).map(({ metric, region }) => `${metric} ${region ?? '-'}`)).toEqual(expected));
});

describe('who issued it', () => {
  it.each([
    ['来源：平湖市财政局国库科', '平湖市财政局'],
    ['来源：国家税务总局平湖市税务局办公室', '国家税务总局平湖市税务局'],
    ['来源：国家统计局平湖调查队办公室', '国家统计局平湖调查队'],
    ['来源：平湖市中心医院检验科', '平湖市中心医院检验科'],
  ])('%s', async (source, expected) => expect((await frames(`工作情况\n${source}\n\n全市受理投诉300件。`))[0]).toContain(`300件 ${expected} `));
});

describe('lines of a page, and of its text', () => {
  it.each([
    ['2023年5月11日天气预报\n全市降雨量30毫米。', '2023年5月11日天气预报'],
    ['2023年5月11日 星期四 平湖日报 A03\n水情平稳\n全市降雨量30毫米。', '水情平稳'],
  ])('the headline of %s', async (text, expected) => expect((await builtin()).extract(text, {})[0]?.title).toBe(expected));

  it('figures between the words of a menu', async () =>
    expect(await lines('平湖市财政局政府信息公开年报\n\n政策法规56条、工作动态1200条、办事指南320条')).toEqual(['政策法规 56条', '工作动态 1200条', '办事指南 320条']));
});

describe('results and plans', () => {
  it.each([
    // five years by number, and other words in such marks
    ['平湖市“十四五”养老服务行动方案\n\n新建养老院30家。', ['30家 - 2021/2025 target']],
    ['平湖市“双一流”建设实施方案\n\n新建实验室30家。', ['30家 - - target']],
    // what somebody has thought about or met, and what is to come
    ['对下一步对策进行了思考，走访企业120家。', ['120家 - - actual']],
    ['下一步，走访企业120家。', ['120家 - - target']],
  ])('%s', async (text, expected) => expect(await frames(text)).toEqual(expected));

  it.each([
    ['平湖市2025年工作总结及2026年工作计划\n\n新建养老院30家。', 'actual'],
    ['关于贯彻落实情况开展督查暨2026年工作要点\n\n新建养老院30家。', 'target'],
    ['平湖市督查政策落实情况2026年工作方案\n\n新建养老院30家。', 'target'],
  ])('%s', async (text, expected) => expect((await frames(text, { published: '2026-01-20' })).at(-1)).toContain(expected));
});

describe('bases', () => {
  it.each([
    ['9月物价变动概况\n\n水果类涨5%。', ['水果类 yoy 5%']],
    ['平湖市物价局调整成品油价格\n\n汽油价格每吨提高240元。', ['汽油价格 none 240元']],
    ['8月份，新订单指数48.5%，上升1.2个百分点。', ['新订单指数 48.5% mom 1.2个百分点']],
    ['8月份，公众安全感指数98.5%，上升1.2个百分点。', ['公众安全感指数 98.5% yoy 1.2个百分点']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
