/** What is measured of what: over times and brackets, at some pace, of the members of a group, and told again by a word that points. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('the thing apart from its measure', () => {
  it.each([
    // a time that owns the measure
    ['玻璃纤维今年上半年的产量达到30万吨。', ['玻璃纤维产量 300000吨']],
    ['全市去年的产量为30万吨。', ['产量 300000吨']],
    // a bracket before how much in all
    ['二氧化硫（SO2）累计浓度为9微克/立方米。', ['二氧化硫（SO2）浓度 9微克/立方米']],
    ['本月累计浓度为9微克/立方米。', ['浓度 9微克/立方米']],
    // what a market is of
    ['海外市场占公司总销量近四成。', ['海外市场占比 40% nearly of 公司总销量']],
    ['中国市场占公司总销量近四成。', ['中国市场占比 40% nearly of 公司总销量']],
    ['中国市场规模达到30亿元。', ['市场规模 3000000000元']],
    // to whom something is paid
    ['县财政共向各乡镇财政支付补偿2亿元，乡镇财政向县财政支付40万元。', ['支付补偿 200000000元', '支付补偿 400000元']],
    ['各乡镇财政支付补偿2亿元。', ['乡镇财政支付补偿 200000000元']],
    // what was done of a whole is a share of it
    ['风电完成投资900亿元，占全部电源完成投资的30%。', ['风电投资 90000000000元 of 电源投资', '风电投资占比 30% of 电源投资']],
    ['风电完成投资900亿元，完成年度计划的30%。', ['风电投资 90000000000元', '风电投资年度计划完成率 30%']],
    // what is dealt with by the members before 等
    ['食品、纺织、家电等传统产业实际使用外资同比分别增长4%、5%和6%。', ['食品实际使用外资 yoy 4%', '纺织实际使用外资 yoy 5%', '家电实际使用外资 yoy 6%']],
    // half words
    ['涨价的原因主要有两个。', ['涨价的原因 2个']],
    ['5月份最新的生产者价格指数同比上涨2%。', ['生产者价格指数 yoy 2%']],
    ['7000亿元专项债券已分三批下达。', ['专项债券 700000000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('at what pace', () => {
  it.each([
    ['河道泥沙含量以每年平均超过5%的速度下降。', ['河道泥沙含量 over yoy -5%']],
    ['该产业规模以年均20%的速度增长。', ['规模 yoy 20%']],
    ['企业以平均更快的速度发展。', []],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('shares of a group, and percentages that are none', () => {
  it.each([
    ['有63%的住户愿意加装电梯，29%的住户愿意更换门窗。', ['愿意加装电梯的住户占比 63% of 住户', '愿意更换门窗的住户占比 29% of 住户']],
    ['90%的供水设施遭破坏。', ['遭破坏的供水设施占比 90% of 供水设施']],
    ['本地家庭贡献了90%的订单。', ['订单占比 90% of 订单']],
    // by the last word for things
    ['超过六成海洋药物和生物制品业企业营业收入实现增长。', ['营业收入实现增长的海洋药物和生物制品业企业占比 60% over of 海洋药物和生物制品业企业']],
    ['近30%的企业人均收入较高。', ['人均收入较高的企业占比 30% nearly of 企业']],
    // how high something is
    ['联邦基金利率被上调至5.25%—5.5%的目标区间。', ['目标区间 5.25–5.5%']],
    ['涨幅连续两月低于2%的通货膨胀警戒线。', ['通货膨胀警戒线 2% at_most']],
    ['同一块地的亩产会产生10%以上的差异。', ['差异 10% at_least']],
    // a bracket behind a count
    ['合格的站点有60个（66%）。', ['合格的站点 60个', '合格的站点占比 66%']],
    ['新增企业300家（增长4%）。', ['新增企业 300家 yoy 4%']],
    // a list is no predicate
    ['超过10%的县依次为：甲县、乙县。', ['县 10% over']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('the figure told before', () => {
  it.each([
    ['今年全市出口木材610万吨。这一数字在去年为1100万吨。', ['出口木材 6100000吨', '出口木材 11000000吨']],
    ['近七成的评价都是好评，而在此之前，这一比例只有50%。', ['好评占比 70% nearly of 评价', '好评占比 50% of 评价']],
    ['今年出口12亿元，而去年的数据为8亿元。', ['出口 1200000000元', '出口 800000000元']],
    // what was measured of the first, over the level that it was
    ['天然气占比由8%提高到12%，煤炭由60%下降到55%。', ['天然气占比 12% from 8%', '煤炭占比 55% from 60%']],
    ['天然气消费由8亿元提高到12亿元，煤炭价格由60元下降到55元。', ['天然气消费 1200000000元 from 800000000元', '煤炭价格 55元 from 60元']],
    // like for like
    ['营收在可比基础上同比增长3%至50亿元。', ['营收 5000000000元 yoy 3%']],
    // counted otherwise, and nothing pointed at
    ['今年全市出口木材610万吨。数字产业营收20亿元。', ['出口木材 6100000吨', '数字产业营收 2000000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what is no thing of another measure', () => {
  it.each([
    ['经常性营业利润为27亿元；净利润为17亿元。', ['经常性营业利润 2700000000元', '净利润 1700000000元']],
    ['对应建筑面积为18万平方米；平均价为每平方米1.4万元。', ['对应建筑面积 180000平方米', '平均价 14000元/平方米']],
    ['该店接待购物3万人次，销售额超5千万元。', ['接待购物 30000人次', '销售额 50000000元 over']],
    ['毛利升至2亿元，毛利率为48%。', ['毛利 200000000元', '毛利率 48%']],
    ['飓风造成5人死亡。其中，甲地遭到6场龙卷风袭击。', ['死亡 5人 of 飓风', '龙卷风袭击 6场']],
    ['PM10浓度为48微克/立方米，其中，甲市优良天数比例为54%。', ['PM10浓度 48微克/立方米', '甲市优良天数比例 54%']],
    // things, and parts
    ['全市口岸货值15亿元，货运量27万吨。', ['口岸货值 1500000000元', '货运量 270000吨 of 口岸']],
    ['飓风造成5人死亡，其中儿童2人。', ['死亡 5人 of 飓风', '儿童 2人 of 死亡']],
    ['切片环节，上半年产量超过60万吨。', ['产量 600000吨 over of 切片']],
    ['公司三年来已有3任厂长相继离职。', ['离职厂长 3任']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('times that the text turns to', () => {
  it.each([
    ['2023年上半年，进口量下降22%。2023年6月，轿车进口量均有所增长。三类车占进口总量的88%。', ['2023-01/2023-06', '2023-06']],
    ['2023年上半年，进口量下降22%。2023年6月，协会获颁奖牌。三类车占进口总量的88%。', ['2023-01/2023-06']],
    // 上个月 of one who acts is that before the release, of figures that before the month told
    ['7月份的报告引人注意。数据显示，美国上个月新增岗位18万个。', ['2023-07']],
    ['7月出口增长3%，上个月增长5%。', ['2023-07', '2023-06']],
  ])('%s', async (text, expected) => {
    const facts = (await builtin()).extract(text, { published: '2023-08-07' });
    expect([...new Set(facts.map(({ period }) => period))]).toEqual(expected);
  });
});
