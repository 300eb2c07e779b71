import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** Metric and parent of every fact. */
async function parents(text: string): Promise<string[]> {
  return (await factsOf(text)).map(({ metric, parent }) => (parent === undefined ? metric : `${metric} of ${parent}`));
}

describe('parts of a whole', () => {
  it.each([
    // 其中 in mid-sentence, at its start, and over semicolons
    ['进出口3.5万亿元，增长8%，其中出口2.1万亿元，增长6.5%；进口1.4万亿元，增长10%。', ['进出口', '出口 of 进出口', '进口 of 进出口']],
    ['一般公共预算收入120亿元，增长3%。其中，税收收入98亿元；非税收入22亿元。', ['一般公共预算收入', '税收收入 of 一般公共预算收入', '非税收入 of 一般公共预算收入']],
    // … and ended by a figure of another kind
    ['机收水平93%，其中主产区小麦机收水平98%；全省投入播种机152万台，机播水平80%。', ['机收水平', '主产区小麦机收水平 of 机收水平', '投入播种机', '机播水平']],
    ['规上企业120家，其中高新技术企业30家，实现产值5亿元。', ['规上企业', '高新技术企业 of 规上企业', '产值 of 高新技术企业']],
    // nested
    ['从产业看，第一产业投资95亿元；第二产业投资708亿元，其中工业投资700亿元；第三产业投资571亿元。', ['第一产业投资', '第二产业投资', '工业投资 of 第二产业投资', '第三产业投资']],
    ['固定资产投资1375亿元。从产业看，第一产业投资95亿元；第二产业投资708亿元。', ['固定资产投资', '第一产业投资 of 固定资产投资', '第二产业投资 of 固定资产投资']],
    ['服务业外资579亿元，其中高技术服务业外资61亿元。其中，研发服务增长9%。', ['服务业外资', '高技术服务业外资 of 服务业外资', '研发服务 of 高技术服务业外资']],
    // lists
    ['受理消费者举报3618件。举报主要涉及：价格违法行为497件，广告违法行为402件（其中无照经营210件），计量违法行为150件。', ['受理消费者举报', '价格违法行为 of 受理消费者举报', '广告违法行为 of 受理消费者举报', '无照经营 of 广告违法行为', '计量违法行为 of 受理消费者举报']],
    ['获得省级奖牌252枚（金牌88枚、银牌84枚、铜牌80枚）。', ['省级奖牌', '金牌 of 省级奖牌', '银牌 of 省级奖牌', '铜牌 of 省级奖牌']],
    ['一般公共预算收入中，税收收入144亿元。', ['税收收入 of 一般公共预算收入']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});

describe('wholes of shares', () => {
  it.each([
    ['出口8亿元，占进出口总值的40%。', ['出口 of 进出口总值', '出口占比 of 进出口总值']],
    ['无人机产量30万架，占全国9成。', ['无人机产量 of 全国无人机产量', '无人机产量占比 of 全国无人机产量']],
    ['非化石能源装机13.9亿千瓦，占总装机容量比重为51.5%。', ['非化石能源装机 of 总装机容量', '非化石能源装机占比 of 总装机容量']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});

describe('names that do not say of what take the thing before them', () => {
  it.each([
    ['进口水果11.2万吨、货值8.9亿元。', ['进口水果', '货值 of 进口水果']],
    ['日均处理交易26.3亿笔、金额1.25万亿元。', ['日均处理交易', '金额 of 日均处理交易']],
    ['旅游收入8亿元，人均消费950元。', ['旅游收入', '人均消费']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});
