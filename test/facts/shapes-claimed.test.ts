/** Shapes of sentences whose figures no rule claimed, and names that ran on. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function unclaimedOf(text: string): Promise<string[]> {
  const { document, unclaimed } = (await builtin()).analyse(text, { published: '2024-07-18' });
  return unclaimed.map(({ start, end }) => document.text.slice(start, end));
}

describe('levels that are kept, by the verb that keeps them or by none', () => {
  it.each([
    ['优良天数连续4年在325天以上。', ['优良天数 325天 at_least']],
    ['经理指数继续保持在51%以上。', ['经理指数 51% at_least']],
    ['库存指数位于48%以上。', ['库存指数 48% at_least']],
    ['粮食产量连续9年站稳1.3万亿斤台阶。', ['粮食产量 1300000000000斤']],
    ['小麦、玉米增幅都是在50%以上。', ['小麦、玉米增幅 50% at_least']],
    ['早稻总产量563.5亿斤，连续四年在560亿斤以上，总体稳定。', ['早稻总产量 56350000000斤', '早稻总产量 56000000000斤 at_least']],
    ['进出口规模稳定保持在3.4万亿元以上。', ['进出口规模 3400000000000元 at_least']],
    ['优良天数在五年内稳步增加。', []],
  ])('%s', async (text, facts) => {
    expect((await factsOf(text)).map(line)).toEqual(facts);
    expect(await unclaimedOf(text)).toEqual([]);
  });
});

describe('levels that moved: from a former time, of two units at once, over a time of their own', () => {
  it.each([
    ['利率由此前的1.70%调整为1.50%。', ['利率 1.5% from 1.7%']],
    ['白鹤数量由1981年重新发现时的7只增长至7000只以上。', ['白鹤数量 7000只 at_least from 7只']],
    ['野牛种群数量由5群32只增长到6群37只。', ['野牛种群数量 6群 from 5群', '野牛种群数量 37只 from 32只']],
    ['野马数量恢复到7群42只。', ['野马数量 7群', '野马数量 42只']],
    ['东北虎、东北豹数量分别从2021年设立之初的50只、60只增长到70只、80只左右。', ['东北虎数量 70只 from 50只', '东北豹数量 80只 about from 60只']],
    ['创新力排名较去年上升1位至第11位。', ['创新力排名 11位 yoy 1位']],
    ['人均预期寿命在10年间提高到78.2岁。', ['人均预期寿命 78.2岁']],
    ['央行将利率从近零水平提高到超过5%。', ['利率 5% over']],
    ['购金需求在整个上半年达到了387吨。', ['购金需求 387吨']],
    ['货物装车首破单日4000车大关。', ['货物装车 4000车']],
    ['单日客流达4000人。', ['单日客流 4000人']],
  ])('%s', async (text, facts) => {
    expect((await factsOf(text)).map(line)).toEqual(facts);
    expect(await unclaimedOf(text)).toEqual([]);
  });
});

describe('shares of what is done, of aims, of three parts', () => {
  it.each([
    ['全年粮食收购占计划的96.3%。', ['粮食收购计划完成率 96.3%']],
    ['建设住房112.8万套，占年度计划170.4万套的66.2%。', ['建设住房 1128000套', '建设住房年度计划 1704000套 target', '建设住房年度计划完成率 66.2%']],
    ['新增减税200亿元，其中约四分之三涉及民营企业。', ['新增减税 20000000000元', '涉及民营企业占比 75% about of 新增减税']],
    ['社区有居民100人，老年人口占比超过三分之一。', ['居民 100人', '老年人口占比 33.33% over']],
    ['全市53%的可治理沙化土地得到治理。', ['得到治理的可治理沙化土地占比 53% of 全市可治理沙化土地']],
    ['超过半数的受访德国企业计划增加投资。', ['计划增加投资的受访德国企业占比 50% over of 受访德国企业']],
    ['秋粮是全年生产的大头，占全年粮食总产量的四分之三。', ['秋粮占比 75% of 粮食总产量']],
    ['收割效率达到人工的5倍。', ['收割效率 5倍 of 人工']],
    ['三次产业结构为5.1:40.2:54.7。', ['三次产业结构 5.1', '三次产业结构 40.2', '三次产业结构 54.7']],
  ])('%s', async (text, facts) => {
    expect((await factsOf(text)).map(line)).toEqual(facts);
    expect(await unclaimedOf(text)).toEqual([]);
  });
});

describe('lists whose members have numbers of their own, or that 等 sums up', () => {
  it.each([
    ['全市3万农村劳动力、1万脱贫劳动力、2万搬迁劳动力就业率分别达86.9%、89.2%、92.2%。', ['农村劳动力 30000', '脱贫劳动力 10000', '搬迁劳动力 20000', '农村劳动力就业率 86.9%', '脱贫劳动力就业率 89.2%', '搬迁劳动力就业率 92.2%']],
    ['工业机器人、电动汽车、船舶和海工装备等高端装备出口分别增长53%、49%、38%。', ['工业机器人出口 yoy 53%', '电动汽车出口 yoy 49%', '船舶和海工装备出口 yoy 38%']],
    ['肉类、食用油等进口额分别增长5%、8%。', ['肉类进口额 yoy 5%', '食用油进口额 yoy 8%']],
    ['三大关键利率分别下调25个基点。', ['三大关键利率 none -25个基点']],
  ])('%s', async (text, facts) => {
    expect((await factsOf(text)).map(line)).toEqual(facts);
    expect(await unclaimedOf(text)).toEqual([]);
  });
});

describe('where the name of the counted ends', () => {
  it.each([
    ['石桥村、上河村、白沙村等8个村入选名录。', ['入选名录的村 8个']],
    ['代表团包括284名运动员以及教练员、工作人员232人。', ['运动员 284名', '教练员、工作人员 232人']],
    ['据两名官员和一名工作人员的消息，项目开工。', ['官员 2名']],
    ['以军称打击黎真主党140多个目标黎真主党称领导层已恢复', ['目标 140个 over']],
    ['整治长江流域1440座和黄河流域360座尾矿库。', ['整治尾矿库 1440座', '尾矿库 360座']],
    // of two kinds that 、 and 和 part each counts its own
    ['接待游客5万人、外国3批客商；企业5家和职工300名工人。', ['接待游客 50000人', '客商 3批', '企业 5家', '工人 300名']],
    ['3家官方媒体称收入增长。', ['官方媒体 3家']],
    ['101位大众评审现场投票。', ['大众评审 101位']],
    ['100名来自机关、企业的文化特派员参加培训。', ['参加培训文化特派员 100名']],
    ['6000多支队伍参赛。', ['参赛队伍 6000支 over']],
    ['交警三支队开展检查。', []],
    ['以每亩吸收111千克二氧化碳来计算，减碳量5吨。', ['二氧化碳 111千克', '减碳量 5吨']],
    ['这件玉琮共19节。', ['玉琮 19节']],
    ['受理和审结一审案件38件。', ['受理和审结一审案件 38件']],
    ['各地发行用于项目建设的专项债券20亿元。', ['专项债券 2000000000元']],
    ['用于产业发展的比重达60%。', ['产业发展的比重 60%']],
    ['预计今年商品贸易将增长2.6%，2025年将增长3.3%。', ['商品贸易 yoy 2.6% target', '商品贸易 yoy 3.3% target']],
  ])('%s', async (text, facts) => {
    expect((await factsOf(text)).map(line)).toEqual(facts);
    expect(await unclaimedOf(text)).toEqual([]);
  });
});

describe('figures that are none', () => {
  it.each([
    '1.4万亿斤！',
    '引用次数排在前1%的论文来自各地。',
    '通胀率仍高于央行2%的目标。',
    '拥有70多年历史的印刷厂复工。',
    '时间过半，任务过半。',
    '代表团来到十万山瑶族乡调研。',
    '新订单指数位于50%荣枯线上方。',
  ])('%s', async (text) => {
    expect(await factsOf(text)).toEqual([]);
    expect(await unclaimedOf(text)).toEqual([]);
  });
});
