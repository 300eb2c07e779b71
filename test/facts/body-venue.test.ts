/** Who reports, and not where, nor by whose reckoning. */
import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

async function bodies(text: string): Promise<string[]> {
  return (await factsOf(text, '2024-01-30')).map(({ text: figure, body }) => `${figure} ${body ?? '-'}`);
}

describe('who speaks, in a house of another', () => {
  it.each([
    ['平湖市财政局局长今日在平湖市人大常委会报告预算时表示，去年收入32亿元。', ['32亿元 平湖市财政局']],
    ['平湖市财政局局长今日表示，去年收入32亿元。', ['32亿元 平湖市财政局']],
    ['记者从铜山区统计局获悉，经徐州市统计局统一核算，上半年全区实现地区生产总值684亿元。', ['684亿元 铜山区统计局']],
    ['经徐州市统计局统一核算，上半年全区实现地区生产总值684亿元。', ['684亿元 徐州市统计局']],
    ['平湖市统计局\n\n2024年1月30日\n\n经省统计局统一核算，去年地区生产总值684亿元。', ['684亿元 平湖市统计局']],
    ['平湖市统计局\n\n2024年1月30日\n\n根据嘉兴市统计局统一核算，去年地区生产总值684亿元。农田面积68万亩。', ['684亿元 平湖市统计局', '68万亩 平湖市统计局']],
    ['根据嘉兴市统计局反馈，去年平湖市地区生产总值684亿元。', ['684亿元 嘉兴市统计局']],
    // an office by the name that every place has one of
    ['合肥海关召开新闻发布会。据海关统计，2023年全省进出口62亿元。', ['62亿元 合肥海关']],
    ['海关总署召开新闻发布会。据海关统计，2023年进出口62亿元。', ['62亿元 海关']],
    ['省政府新闻办定于1月15日上午举行新闻发布会，请省统计局新闻发言人付某介绍情况。去年收入32亿元。', ['32亿元 省统计局']],
    // houses that the name alone tells
    ['据英国破产服务局的最新数据，企业破产总数达到1.3万家。', ['1.3万家 英国破产服务局']],
    ['银行业理财登记托管中心1月4日发布的《半年报告》显示，投资者数量达1.04亿个。', ['1.04亿个 银行业理财登记托管中心']],
    ['各类数据中心显示，流量增长5%。', ['增长5% -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});
