/** Lists that the clause before names for figures that name nobody, and headings that rank what is listed below them. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map((fact) => line(fact));
}

describe('lists of the most', () => {
  it.each([
    ['出口商品以家电、玩具和水果为主，分别占45.2%、20.1%和8.3%。', ['家电占比 45.2%', '玩具占比 20.1%', '水果占比 8.3%']],
    ['以盗窃、诈骗为主，分别占41%和22%。', ['盗窃占比 41%', '诈骗占比 22%']],
    ['客源主要来自广东及广西，分别占73.6%及18.0%。', ['广东客源占比 73.6%', '广西客源占比 18%']],
    ['投诉主要集中在食品、服装鞋帽和家用电器，分别占23.1%、18.5%和9.9%。', ['食品占比 23.1%', '服装鞋帽占比 18.5%', '家用电器占比 9.9%']],
    ['主要污染物为臭氧、PM2.5，占比分别为61.2%、33.1%。', ['臭氧占比 61.2%', 'PM2.5占比 33.1%']],
    // not as many as figures, and a list that tells of no share
    ['投诉主要集中在食品和服装，分别占23.1%、18.5%和9.9%。', []],
    ['出口以家电、玩具为主，全年出口3亿元。', ['出口 300000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('whom the clause before lists, with what is measured of them', () => {
  it.each([
    ['归母净利润和扣非净利润均为负值，分别为-18.9亿元和-18.7亿元。', ['归母净利润 -1890000000元', '扣非净利润 -1870000000元']],
    ['农业贷款、工业贷款余额位居前列，分别为31亿元和52亿元。', ['农业贷款余额 3100000000元', '工业贷款余额 5200000000元']],
    ['金星区、银杏区住宅价格环比跌幅较大，分别为0.48%和0.34%。', ['金星区住宅价格 mom -0.48%', '银杏区住宅价格 mom -0.34%']],
    // places of which nothing was told before
    ['四川、湖北位居前列，分别为31亿元和52亿元。', []],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));

  it('figures of a list that came to nothing are unclaimed', async () => {
    const { document, unclaimed } = (await builtin()).analyse('四川、湖北位居前列，分别为31亿元和52亿元。', { published: '2024-07-18' });
    expect(unclaimed.map(({ start, end }) => document.text.slice(start, end))).toEqual(['31亿元', '52亿元']);
  });
});

describe('headings that rank', () => {
  it.each([
    ['办件量位于前三的部门：住建局99件；公安局77件。', ['办件量 99件', '办件量 77件']],
    ['2.办件量位于前三的街道：东河街道46件；中溪镇22件。', ['东河街道办件量 46件', '中溪镇办件量 22件']],
    ['投诉量排名前三的商品：服装312件；食品298件；家具251件。', ['服装投诉量 312件', '食品投诉量 298件', '家具投诉量 251件']],
    ['接待游客最多的景区：东湖20万人次，西山10万人次。', ['东湖接待游客 200000人次', '西山接待游客 100000人次']],
    ['投诉数量前三位为：日用百货类投诉4.5万件，交通工具类投诉2.7万件。', ['日用百货类投诉数量 45000件', '交通工具类投诉数量 27000件']],
    // a rank of what stands further off; a heading that ranks nothing, and a name that says what is measured
    ['主要商品：服装312件；食品298件。', ['服装 312件', '食品 298件']],
    ['投诉量最多的商品：服装投诉量312件。', ['服装投诉量 312件']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('the level behind its change', () => {
  it.each([
    ['工业用电量增长6.1%，为35.2亿千瓦时。', ['工业用电量 3520000000千瓦时 yoy 6.1%']],
    ['内地旅客增幅达78.1%，为783万人次。', ['内地旅客 7830000人次 yoy 78.1%']],
    ['出口额增长6.1%，为近三年最高。', ['出口额 yoy 6.1%']],
    ['内地旅客增幅达78.1%，外地旅客783万人次。', ['内地旅客增幅 78.1%', '外地旅客 7830000人次']],
    ['外地旅客环比增幅达5%，为30万人次。', ['外地旅客 300000人次 mom 5%']],
    ['收入年均增速达5%，税收30亿元。', ['收入年均增速 5%', '税收 3000000000元']],
    ['税收增加3亿元，累计5亿元。', ['税收 yoy 300000000元', '税收 500000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('villages', () => {
  it.each([
    ['对3个镇、25个村和6个社区开展专项检查。', ['3个', '25个', '6个']],
    ['贫困村从759个村减少到20个村。', ['20个']],
    ['建成759个村级服务站。', ['759个']],
  ])('%s', async (text, expected) => expect((await factsOf(text)).map(({ value, unit }) => `${value ?? '-'}${unit ?? ''}`)).toEqual(expected));
});

describe('times in brackets, and years in Han figures', () => {
  it.each([
    ['上半年新收案件3964件。生效案件1618件（包括20件今年生效）。执行案件1964件。', ['新收案件 2023-01/2023-06', '生效案件 2023-01/2023-06', '执行案件 2023-01/2023-06']],
  ])('%s', async (text, expected) => expect((await factsOf(text, '2023-08-01')).filter(({ metric }) => metric.endsWith('案件')).map(({ metric, period }) => `${metric} ${period ?? '-'}`)).toEqual(expected));

  it.each([
    ['二零零四年十月旅客入境数目\n\n今年首十个月入境旅客1369万人次。', '2004-01/2004-10'],
    ['旅客入境数目\n\n今年首十个月入境旅客1369万人次。', undefined],
  ])('%s', async (text, expected) => expect((await builtin()).extract(text, {})[0]?.period).toBe(expected));
});

describe('该市', () => {
  it.each([
    ['荆州市巡察301家单位。该市对松滋市、公安县、石首市3个县市开展巡察。今年4月，该市8个巡察组进驻。', '湖北省/荆州市'],
    // one of a list, and nobody tells which
    ['发布时间：2023-01-12 来源：浙江省税务局\n杭州、宁波、温州签订协议。该市新增企业30家。', undefined],
    ['荆州市巡察301家单位。松滋市巡察32家单位。今年4月，该市8个巡察组进驻。', '湖北省/荆州市/松滋市'],
  ])('%s', async (text, expected) => expect((await factsOf(text, '2019-10-10')).at(-1)?.region).toBe(expected));
});

describe('figures of civil affairs and of censuses', () => {
  it.each([
    ['城市低保平均标准494.6元/人·月，农村低保平均标准3744元/人·年。', ['城市低保平均标准 494.6元/人·月', '农村低保平均标准 3744元/人·年']],
    ['志愿者提供志愿服务35万小时，会议开了3小时。', ['志愿服务 350000小时']],
    ['捐赠20万元以上的有：甲公司、乙公司。', []],
    ['全市人口120万人，与2010年（普查数据）的110万人相比，增加10万人。', ['人口 1200000人 since 100000人 from 1100000人']],
    ['总人口性别比在100以下的省份有2个，在100至105之间的省份有17个。', ['总人口性别比在100以下的省份 2个', '总人口性别比在100至105之间的省份 17个']],
    ['在国内的门店有25家，在海外的门店有3家。', ['国内的门店 25家', '海外的门店 3家']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
