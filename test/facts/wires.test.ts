/** Wires of agencies and companies: figures of several countries, forecasts revised, firms that report, works under way. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

/** `figure period status` of every fact. */
async function times(text: string, published?: string): Promise<string[]> {
  return (await builtin()).extract(text, published === undefined ? {} : { published }).map(({ text: figure, period, status }) => `${figure} ${period ?? '-'} ${status}`);
}

/** `body region` of every fact. */
async function bodies(text: string): Promise<string[]> {
  return (await builtin()).extract(text, {}).map(({ body, region }) => `${body ?? '-'} ${region ?? '-'}`);
}

describe('figures of one country after the other', () => {
  it.each([
    ['甲报告预计，美国经济增长6%，欧元区增长4%，日本增长3%。', ['美国经济 yoy 6% target', '欧元区经济 yoy 4% target', '日本经济 yoy 3% target']],
    ['德国出口增长2%，法国增长3%，意大利进口下降1%。', ['德国出口 yoy 2%', '法国出口 yoy 3%', '意大利进口 yoy -1%']],
    ['亚太地区占30%，欧洲占29%。', ['亚太地区占比 30%', '欧洲占比 29%']],
    // look-alikes: a place of ours is no part of a name; a name that begins with no country
    ['美国经济增长6%，中国增长5%。', ['美国经济 yoy 6%', '经济 yoy 5%']],
    ['新车销量增长6%，日本增长5%。', ['新车销量 yoy 6%', '新车销量 yoy 5%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what an estimate is held against', () => {
  it.each([
    ['全球经济增长6%，较1月份预测值上调0.5个百分点。', ['全球经济 yoy 6%', '全球经济增速 since 0.5个百分点']],
    ['政府总开支44亿元，较上年度修订预算增加15.6%。', ['政府总开支 4400000000元 yoy 15.6%']],
    ['服务业增加值增长5%，比同期国内生产总值增速高1.2个百分点。', ['服务业增加值 yoy 5%', '服务业增加值增速 none 1.2个百分点 of 国内生产总值增速']],
    // look-alike: the time alone
    ['服务业增加值增长5%，比同期提高1.2个百分点。', ['服务业增加值 yoy 5%', '服务业增加值增速 yoy 1.2个百分点']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('who reports is no part of the name', () => {
  it.each([
    ['公司营业收入48亿元，集团全球销量5万辆。', ['营业收入 4800000000元', '全球销量 50000辆']],
    ['公司的直销渠道收入43亿元。', ['直销渠道收入 4300000000元']],
    // look-alikes: what firms have or owe
    ['公司存款余额3亿元，公司客户2万户。', ['公司存款余额 300000000元', '公司客户 20000户']],
    ['公司股东应占溢利2亿元。', ['公司股东应占溢利 200000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('the next shares of an order', () => {
  it.each([
    ['服务业占比最高，为23.5%，其次是教育业（14.1%）、金融业（12.9%）。', ['服务业占比 23.5%', '教育业占比 14.1%', '金融业占比 12.9%']],
    // look-alikes: a rate by its own name; nothing goes before
    ['服务业占比最高，为23.5%，其次是失业率（5%）。', ['服务业占比 23.5%', '失业率 5%']],
    ['全市增长较快的是教育业（14.1%）。', ['教育业 14.1%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('shares and ranks of those behind, and of each', () => {
  it.each([
    ['占经济总量约70%的个人消费开支增长3.2%。', ['个人消费开支占比 70% about of 经济总量', '个人消费开支 yoy 3.2%']],
    ['风电装机1.2亿千瓦，太阳能装机3900万千瓦，均居世界首位。', ['风电装机 120000000千瓦', '太阳能装机 39000000千瓦', '风电装机世界排名 1位']],
    // look-alikes: a word of shares behind; of the last
    ['出口占全国30%的份额。', ['出口占比 30% of 全国出口']],
    ['风电装机1.2亿千瓦，太阳能装机3900万千瓦，居世界首位。', ['风电装机 120000000千瓦', '太阳能装机 39000000千瓦', '太阳能装机世界排名 1位']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('names of dividends, of what is called by a dash, of levels behind a rate', () => {
  it.each([
    ['公司拟每10股派发现金红利3元，每10股转增4股。', ['每10股派发现金红利 3元 target', '每10股转增 4股 target']],
    ['首选的通胀指标——个人消费价格指数上涨1.2%。', ['个人消费价格指数 yoy 1.2%']],
    ['道指跌237点，跌幅为0.67%，报35282点。', ['道指 none -237点', '道指 35282点 none -0.67%']],
    ['消费对经济增长贡献1.2个百分点。', ['消费对经济增长贡献 1.2个百分点']],
    ['公司总资产48亿元。', ['总资产 4800000000元']],
    // look-alikes: each of many; a rate behind a rate
    ['每10户家庭拥有汽车4辆。', ['汽车 4辆']],
    ['道指跌幅为0.67%，降至0.5%。', ['道指跌幅 0.67%', '道指跌幅 0.5%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('an index in a bracket, shares of what was just counted', () => {
  it.each([
    ['综合消费物价指数（104.05）按年上升1.11%。', ['综合消费物价指数 104.05 yoy 1.11%']],
    ['套餐客户7.2亿户，渗透率达到73.3%。', ['套餐客户 720000000户', '渗透率 73.3% of 套餐客户']],
    ['外汇储备2051亿元，较上月修订后的2088亿元下跌1.8%。', ['外汇储备 205100000000元 mom -1.8% from 208800000000元']],
    // look-alike: a note on a figure
    ['出口（3亿元）增长2%。', ['出口 300000000元 yoy 2%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('points that are no time of day', () => {
  it.each([
    ['大型企业信心指数为正11点，较上季度下降2点；中型企业信心指数为负13点。', ['大型企业信心指数 11点 mom -2点', '中型企业信心指数 -13点']],
    // look-alike
    ['活动下午2点开始，延长至23点。', []],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('parts end where a list goes on', () => {
  it.each([
    ['通信产品出口132亿元；零组件出口140亿元，其中电路板出口60亿元；金属出口23亿元。', ['通信产品出口 13200000000元', '零组件出口 14000000000元', '电路板出口 6000000000元 of 零组件出口', '金属出口 2300000000元']],
    ['营业收入53亿元，其中主营业务收入45亿元；股东应占利润7亿元。', ['营业收入 5300000000元', '主营业务收入 4500000000元 of 营业收入', '股东应占利润 700000000元']],
    // look-alikes: the other part; a part that is named as the whole is
    ['进出口35亿元，其中出口21亿元；进口14亿元。', ['进出口 3500000000元', '出口 2100000000元 of 进出口', '进口 1400000000元 of 进出口']],
    ['税收收入53亿元，其中增值税收入25亿元；个人所得税收入7亿元。', ['税收收入 5300000000元', '增值税收入 2500000000元 of 税收收入', '个人所得税收入 700000000元 of 税收收入']],
    ['毕业生就业率98%。签约的毕业生中，京外就业比例为54%。', ['毕业生就业率 98%', '京外就业比例 54%']],
    ['访港旅客448万人次，其中内地旅客338万人次，占整体75.4%。', ['访港旅客 4480000人次', '内地旅客 3380000人次 of 访港旅客', '内地旅客占比 75.4% of 访港旅客']],
    ['项目投资138亿元，占总投资的51%。', ['项目投资 13800000000元 of 总投资', '项目投资占比 51% of 总投资']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('times of works, and what an article is about', () => {
  it.each([
    ['某铁路近日完成验收，计划6月底前开通运营。铁路全长435公里。', ['435公里 ../2021-05-17 actual']],
    ['项目总投资366亿元，2015年3月开工。全长435公里。', ['366亿元 ../2021-05-17 actual', '435公里 ../2021-05-17 actual']],
    ['2019年第三季度生产总值下降4.5%。前三季度经济下跌3.5%。第三季度服务出口下降3.9%。货物出口上升15%。\n\n私人消费支出上升2%。', ['下降4.5% 2019-07/2019-09 actual', '下跌3.5% 2019-01/2019-09 actual', '下降3.9% 2019-07/2019-09 actual', '上升15% 2019-07/2019-09 actual', '上升2% 2019-07/2019-09 actual']],
    ['香港于2019年12月底的外汇储备为4413亿美元。', ['4413亿美元 2019-12-31 actual']],
    ['2019年第三季度生产总值增长2.9%，第二季度的升幅为3.5%。出口增长5%。', ['增长2.9% 2019-07/2019-09 actual', '3.5% 2019-04/2019-06 actual', '增长5% 2019-07/2019-09 actual']],
    ['2019年营业收入18亿元，增长20%，近三年复合增长率达12.2%；净利润9亿元。', ['18亿元 2019 actual', '12.2% 2017/2019 actual', '9亿元 2019 actual']],
    // look-alikes: an aim with its time goes on; a year with a figure behind it does
    ['到2025年底，全市建成充电桩2万个。新建公园30个。', ['2万个 ../2025-12-31 target', '30个 ../2025-12-31 target']],
    ['2015年3月开工项目20个。完成投资5亿元。', ['20个 2015-03 actual', '5亿元 2015-03 actual']],
  ])('%s', async (text, expected) => expect(await times(text, '2021-05-17')).toEqual(expected));

  it('tells who published a last revision, and a house of another country', async () => {
    expect(await bodies('美国商务部公布的最终修正数据显示，美国经济增长5%。数据显示，住房投资增长3%。')).toEqual(['美国商务部 美国', '美国商务部 美国']);
    expect(await bodies('美国全国地产经纪人协会公布，旧房销量下降6%。')).toEqual(['美国全国地产经纪人协会 美国']);
  });

  it('is of the country that its headline and its office are of, whoever its guests are', async () => {
    const guests = '日本访日游客情况\n\n新华网东京2011年1月26日电 日本政府观光局公布，2010年访日游客861万人次。按地区看，中国大陆游客141万人次，首次超过台湾；台湾游客126万人次。';
    expect(await bodies(guests)).toEqual(['日本政府观光局 日本', '日本政府观光局 日本', '日本政府观光局 日本']);
  });

  it('reads the year of a plan as none that is over', async () => {
    const text = '新华社北京2月25日电 截至2015年底，企业境外资产达384亿美元。2016年，某公司计划电网投资43亿元。';
    expect(await times(text)).toEqual(['384亿美元 ../2015-12-31 actual', '43亿元 2016 target']);
  });
});

describe('what wires on other countries tell of', () => {
  it('is the country whose office the table seats, where a headline names none', async () => {
    const text = '新华社东京2月15日电 日本内阁府15日公布的统计结果显示，2023年第四季度日本国内生产总值环比下降0.1%。\n数据显示，出口环比增长2.6%。';
    expect(await bodies(text)).toEqual(['日本内阁府 日本', '日本内阁府 日本']);
    // look-alike: an office that is named behind one of ours
    expect(await bodies('上海新阳公司公布财报，净利润增长5%。\n美国劳工部公布，失业率为4%。\n公司销量5万辆。')).toEqual(['上海新阳公司 上海市', '美国劳工部 美国', '上海新阳公司 上海市']);
  });

  it.each([
    ['国内生产总值环比下降0.1%，按年率换算为下降0.4%。', ['国内生产总值 mom -0.1%', '国内生产总值 mom -0.4%']],
    ['国内生产总值环比增长0.7%，折合成年率增长2.9%。', ['国内生产总值 mom 0.7%', '国内生产总值 mom 2.9%']],
    ['国内生产总值增长4.9%，增速较前一季度加快2.8个百分点。', ['国内生产总值 yoy 4.9%', '国内生产总值增速 mom 2.8个百分点']],
    ['失业率为3.9%，比前一个月上升0.1个百分点。', ['失业率 3.9% mom 0.1个百分点']],
    // look-alike: the year before
    ['失业率为3.9%，比前一年上升0.1个百分点。', ['失业率 3.9% yoy 0.1个百分点']],
    ['全球经济增长率预计为3.0%，与4月预测值持平。', ['全球经济增长率 3% target']],
    ['报告预计，经济将萎缩0.2%。', ['经济 yoy -0.2% target']],
    // look-alike: what has lost so much
    ['市值缩水20亿元。', ['市值 none -2000000000元']],
    ['内需贡献为0.3个百分点，外需贡献为0.2个百分点。', ['内需贡献 0.3个百分点', '外需贡献 0.2个百分点']],
    ['占经济比重超过六成的个人消费环比下降0.2%。', ['个人消费占比 60% over of 经济', '个人消费 mom -0.2%']],
    // look-alike: what is measured of them
    ['销售额超10亿元的零售企业增长2%。', ['零售企业销售额 1000000000元 over', '销售额超10亿元的零售企业 yoy 2%']],
    ['平均总资产收益率（ROAA）和平均净资产收益率（ROAE）分别为1.39%和16.22%。', ['平均总资产收益率 1.39%', '平均净资产收益率 16.22%']],
    ['名义GDP为4.2万亿美元，排名从世界第三降至第四。', ['名义GDP 4200000000000美元', '名义GDP排名 4 from 3']],
    // look-alike: the third of a list
    ['名义GDP为4.2万亿美元，第三降低成本。', ['名义GDP 4200000000000美元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));

  it('keeps the country of a name that a forecast of the next year takes over', async () => {
    expect(await bodies('国际货币基金组织预计，2024年世界经济将增长3.1%；预计2025年增长3.2%。')).toEqual(['国际货币基金组织 全球', '国际货币基金组织 全球']);
    // look-alike: another country
    expect(await bodies('国际货币基金组织预计，2024年日本经济将增长0.9%；德国经济增长1.2%。')).toEqual(['国际货币基金组织 日本', '国际货币基金组织 德国']);
  });
});

describe('a month of the year before', () => {
  it.each([
    ['2024年世界经济将增长3.1%，较去年10月预测上调0.2个百分点。', '2024-01-30', ['世界经济 yoy 3.1% target', '世界经济增速 since 0.2个百分点 target']],
    ['今年1月销量5万辆，比去年12月下降8%。', '2024-02-15', ['销量 50000辆 since -8%']],
    // look-alikes: the same month, and its end
    ['10月份销量5万辆，比去年10月增长5%。', '2024-11-15', ['销量 50000辆 yoy 5%']],
    ['7月末库存占比为21.6%，较去年7月提升1.6个百分点，环比提升0.5个百分点。', '2023-08-15', ['库存占比 21.6% yoy 1.6个百分点 mom 0.5个百分点']],
  ])('%s', async (text, published, expected) => expect((await factsOf(text, published)).map(line)).toEqual(expected));
});

describe('points of an index month by month', () => {
  it.each([
    ['7月份，新订单指数为51.2%，回落1.3个百分点。', ['新订单指数 51.2% mom -1.3个百分点']],
    // look-alikes: a share, and the year so far
    ['7月份，占有率为51.2%，回落1.3个百分点。', ['占有率 51.2% yoy -1.3个百分点']],
    ['1—7月，满意度指数为91.2%，回落1.3个百分点。', ['满意度指数 91.2% yoy -1.3个百分点']],
  ])('%s', async (text, expected) => expect((await factsOf(text, '2023-08-02')).map(line)).toEqual(expected));
});

describe('the day of the most', () => {
  it.each([
    ['2024年春运期间，最高日为1月27日，发送旅客1230万人次；累计发送货物4亿吨。', ['1230万人次 2024-01-27 actual', '4亿吨 2024-01-26/2024-03-05 actual']],
    ['2024年春运期间，客流高峰出现在2月16日，发送旅客20万人次，累计开行列车5万列。', ['20万人次 2024-02-16 actual', '5万列 2024-01-26/2024-03-05 actual']],
    // look-alike: any day
    ['2024年春运期间，2月16日，发送旅客20万人次，开行列车5万列。', ['20万人次 2024-02-16 actual', '5万列 2024-02-16 actual']],
  ])('%s', async (text, expected) => expect(await times(text, '2024-03-06')).toEqual(expected));
});

describe('what markets closed at', () => {
  it.each([
    ['某某工业平均指数比前一交易日上涨76.65点，收于32803.47点，涨幅为0.23%。', ['工业平均指数 32803.47点 mom 76.65点', '工业平均指数 mom 0.23%']],
    ['标准普尔500种股票指数下跌6.75点，收于4145.19点。', ['标准普尔500种股票指数 4145.19点 none -6.75点']],
    ['原油期货价格上涨47美分，收于每桶89.01美元，涨幅为0.53%。', ['原油期货价格 89.01美元/桶 none 47美分', '原油期货价格 none 0.53%']],
    ['客户增加5万户，达到30万户。', ['客户 300000户 yoy 50000户']],
    // look-alike: of another name
    ['客户增加5万户，个人客户达到30万户。', ['客户 yoy 50000户', '个人客户 300000户']],
    ['腾讯报300港元，跌1%，总市值3万亿港元。', ['股价 300港元 none -1%', '总市值 3000000000000港元']],
    ['招商银行A股报31.94元/股。', ['A股股价 31.94元/股']],
    // look-alikes: what is sold, and a firm that reports something else
    ['猪肉批发价报20元/公斤。', ['猪肉批发价 20元/公斤']],
    ['净利润5亿元，同比增加2亿元，增幅为66%。', ['净利润 500000000元 yoy 200000000元', '净利润 yoy 66%']],
    ['生产指数和新订单指数分别为50.9%和49.6%，低于上月1.6和0.4个百分点。', ['生产指数 50.9% mom -1.6个百分点', '新订单指数 49.6% mom -0.4个百分点']],
    ['新增就业岗位9.6万个，其中餐饮业新增7.4万个；制造业新增3万个。', ['新增就业岗位 96000个', '餐饮业新增就业岗位 74000个 of 新增就业岗位', '制造业新增就业岗位 30000个 of 新增就业岗位']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));

  it.each([
    ['截至6日收盘，9月交货的原油期货价格收于每桶89.01美元。', ['89.01美元 ../2022-08-06 actual']],
    // look-alike: what was sold in a month
    ['9月交易的原油期货均价为每桶89.01美元。', ['89.01美元 2021-09 actual']],
    ['7月失业率为3.5%，与疫情暴发前2020年2月的水平持平；新增就业岗位52.8万个。', ['3.5% 2022-07 actual', '52.8万个 2022-07 actual']],
    ['8月5日，股市涨跌不一。截至收盘，某某工业平均指数收于32803.47点。', ['32803.47点 2022-08-05 actual']],
  ])('%s', async (text, expected) => expect(await times(text, '2022-08-06')).toEqual(expected));
});

describe('names of what is dealt in, done abroad, put somewhere', () => {
  it.each([
    ['出口服装、家具等劳动密集型产品9757亿元。', ['出口劳动密集型产品 975700000000元']],
    // look-alike: no goods sum them up
    ['出口企业等市场主体5家。', ['市场主体 5家']],
    ['境外业务新签合同额2528亿元。', ['境外业务新签合同额 252800000000元']],
    // look-alike: a place of ours has a column of its own
    ['北京业务新签合同额2528亿元。', ['业务新签合同额 252800000000元']],
    ['将104颗航天器送入预定轨道。', ['航天器 104颗']],
    ['签发通行证和签注302.7万本（枚）次。', ['签发通行证和签注 3027000本（枚）次']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what was so for the first time since', () => {
  it.each([
    ['今年一季度，外资企业进出口3亿元，自2021年四季度以来首次实现正增长；国有企业进出口1亿元。', ['3亿元 2024-01/2024-03 actual', '1亿元 2024-01/2024-03 actual']],
    // look-alike: what was reached since
    ['今年以来，首次实现利润2亿元；出口1亿元。', ['2亿元 2024-01-01/2024-04-12 actual', '1亿元 2024-01-01/2024-04-12 actual']],
  ])('%s', async (text, expected) => expect(await times(text, '2024-04-12')).toEqual(expected));
});

/** A press conference in which such a reporter asks. */
function record(who: string): string {
  return `国务院新闻办公室2024年9月26日举行新闻发布会，请教育部部长张明介绍有关情况，并答记者问。\n张明：\n2023年，全国共有学校49万所。\n${who}\n请问就业情况如何？\n张明：\n高校走访用人单位83万家。`;
}

describe('reporters who ask', () => {
  it.each(['红旗新闻记者：', '平湖日报记者：'])('%s', async (who) => expect(await bodies(record(who))).toEqual(['教育部 全国', '教育部 全国']));
});

describe('what is lost', () => {
  it.each([
    ['营业收入494亿元，同比增长5%；净亏损62亿元，同比减亏125亿元。', ['营业收入 49400000000元 yoy 5%', '净亏损 6200000000元 yoy -12500000000元']],
    ['净亏损28亿元，同比增亏86亿元。', ['净亏损 2800000000元 yoy 8600000000元']],
    // look-alike: what is earned
    ['净利润3亿元，同比减亏1.2亿元。', ['净利润 300000000元 yoy 120000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('two years to come', () => {
  it.each([
    ['日本经济今明两年将分别增长0.9%和1.5%。', ['0.9% 2023 target', '1.5% 2024 target']],
    // look-alike: they have done so
    ['日本经济2021年和2022年分别增长0.9%和1.5%。', ['0.9% 2021 actual', '1.5% 2022 actual']],
  ])('%s', async (text, expected) => expect(await times(text, '2023-07-26')).toEqual(expected));
});

describe('who is told by a frame alone', () => {
  it.each([
    ['据红松网统计，2023年汽车销量30万辆。', ['红松网 -']],
    ['记者从红松港获悉，2023年汽车销量30万辆。', ['红松港 -']],
    ['记者3月1日在红松港举行的发布会上了解到，2023年汽车销量30万辆。', ['红松港 -']],
    ['来自红松网的消息，2023年汽车销量30万辆。', ['红松网 -']],
    // look-alikes: nobody
    ['据调度统计，2023年汽车销量30万辆。', ['- -']],
    ['记者从会上获悉，2023年汽车销量30万辆。', ['- -']],
    ['来自各方的消息，2023年汽车销量30万辆。', ['- -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('who speaks for an office', () => {
  it.each([
    ['城关派出所有关负责人介绍，2023年办理案件103件。', ['城关派出所 -']],
    ['上海证券交易所有关负责人表示，2023年新增上市公司103家。', ['上海证券交易所 -']],
    ['嘉兴市纪委监委有关负责人表示，2023年立案103件。', ['嘉兴市纪委监委 浙江省/嘉兴市']],
    // the party's committee speaks for the place
    ['嘉兴市委有关负责人表示，2023年签约项目103个。', ['嘉兴市 浙江省/嘉兴市']],
    // look-alike: all of them
    ['城关派出所有民警30人。', ['- -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('hospitals of universities, zones and academies', () => {
  it.each([
    ['山东大学第一医院2023年接诊患者103万人次。', ['山东大学第一医院 山东省']],
    ['杭州云栖风景名胜区管委会介绍，2023年接待游客103万人次。', ['杭州云栖风景名胜区管委会 浙江省/杭州市']],
    ['记者从浙江省农科院获悉，2023年育成新品种103个。', ['浙江省农科院 浙江省']],
    ['浙江省农科院2023年育成新品种103个。', ['浙江省农科院 浙江省']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('a month behind the label of the day', () => {
  it.each([
    ['寄递情况\n\n发布时间：2018年11月 来源：平湖新闻\n\n“双十一”首日，全市揽收件量达到161万件。', ['161万件 2018-11-11 actual']],
    // look-alike: nothing tells the year
    ['寄递情况\n\n来源：平湖新闻\n\n“双十一”首日，全市揽收件量达到161万件。', ['161万件 - actual']],
  ])('%j', async (text, expected) => expect(await times(text)).toEqual(expected));
});
