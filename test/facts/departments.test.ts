/** Releases of departments, counties and villages: items of orders, tiers of sums, those left out, towns that are pointed at, courts of one field. */
import { describe, expect, it } from '@jest/globals';
import type { Fact } from '../../src/index.js';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

async function factsIn(text: string, published?: string): Promise<readonly Fact[]> {
  return (await builtin()).analyse({ file: '-', source: text, text, encoding: 'utf-8', tables: [], warnings: [], ...(published === undefined ? {} : { published: { date: published, from: 'flag' as const } }) }).facts;
}

/** 312户 长丰县 安徽省/合肥市/长丰县 */
async function framed(text: string): Promise<string[]> {
  return (await factsIn(text, '2023-09-07')).map(({ text: figure, body, region }) => `${figure} ${body ?? '-'} ${region ?? '-'}`);
}

describe('what an item of an order or a list counts, behind its comma', () => {
  it.each([
    ['全年接到诉求200件，主要有：一是供水供气，共49件；二是小区物业，共37件。', ['接到诉求 200件', '供水供气 49件', '小区物业 37件']],
    ['诉求主要有：一是供水供气，共4.9万件；二是小区物业，共3.7万件，同比增长26%。', ['供水供气 49000件', '小区物业 37000件 yoy 26%']],
    ['主要有：农村低保，共1.2万人；特困供养，共300人。', ['农村低保 12000人', '特困供养 300人']],
    ['新增商户200个；今年以来，共500个。', ['新增商户 200个', '商户 500个']],
    ['接到来电200件，同比增长5%，共500件。', ['接到来电 200件 yoy 5%', '接到来电 500件']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('divisions of a place that stand for a tier of its sums', () => {
  it.each([
    ['全市地方收入142亿元。从级次看，市本级完成61亿元；县市区完成81亿元。', ['地方收入 14200000000元', '市本级地方收入 6100000000元 of 地方收入', '县市区地方收入 8100000000元 of 地方收入']],
    ['全市地方收入142亿元。从级次看，教育支出81亿元。', ['地方收入 14200000000元', '教育支出 8100000000元 of 地方收入']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));

  it('no inner city', async () => expect(await framed('株洲市：县市区完成收入81亿元，市区完成收入12亿元。')).toEqual(['81亿元 株洲市 湖南省/株洲市', '12亿元 株洲市 湖南省/株洲市/市区']));
});

describe('of whom something is told when others are left out', () => {
  it.each([
    ['乙类传染病除甲型流感外报告发病1287例。', ['乙类传染病报告发病 1287例']],
    ['乙类传染病除鼠疫、白喉外，共报告发病1287例。', ['乙类传染病报告发病 1287例']],
    ['乙类传染病除鼠疫、白喉外，其余病种报告发病1287例。', ['其余病种报告发病 1287例']],
    ['除村小外，全市共有学校300所。', ['学校 300所']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what a line says of its disease', () => {
  it.each([
    ['百日咳：全省报告发病1013例，较上月增加286例。', ['百日咳报告发病 1013例 mom 286例']],
    ['水痘：报告病例35例。', ['水痘报告病例 35例']],
    ['备注：报告病例35例。', ['报告病例 35例']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what a list of places holds, each with its figure in a bracket', () => {
  it.each([
    ['病例主要集中在赣州市（312例）、南昌市（205例）和上饶市（148例）。', ['病例 312例', '病例 205例', '病例 148例']],
    ['新增企业主要分布在农安县（31家）、榆树市（20家）。', ['新增企业 31家', '新增企业 20家']],
    ['粮食产量最高的为农安县（312万吨）、榆树市（300万吨）。', ['粮食产量 3120000吨', '粮食产量 3000000吨']],
    ['签约项目包括数字职业学院（20亿元）。', ['数字职业学院 2000000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('names of counts', () => {
  it.each([
    // in which something is done
    ['全市法院在67件案件中适用惩罚性赔偿。', ['适用惩罚性赔偿的案件 67件']],
    ['全市法院审结67件案件。', ['审结案件 67件']],
    // households and their people, whatever they do
    ['吸纳脱贫户61户197人就近务工。', ['吸纳脱贫户 61户', '吸纳脱贫户 197人']],
    ['组织61户参加，197人就近务工。', ['组织 61户', '就近 197人']],
    // what they do has a figure of its own
    ['带动周边5个村发展桑园3200亩。', ['村 5个', '发展桑园 3200亩']],
    // the strength of what is measured
    ['白酒（折65度，商品量）产量3万千升。', ['白酒（折65度，商品量）产量 30000千升']],
    ['节约用电3万千瓦时（折合标煤5吨）。', ['节约用电 30000千瓦时', '折合标煤 5吨']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('towns that are pointed at', () => {
  it.each([
    ['石泉县池河镇明星村桑园郁郁葱葱。\n池河镇镇长刘涛说，今年全镇养蚕1.3万张。', ['1.3万张 池河镇 陕西省/安康市/石泉县/池河镇']],
    ['石泉县池河镇明星村桑园郁郁葱葱。该村有桑园1860亩。全镇有桑园2万亩。', ['1860亩 明星村 陕西省/安康市/石泉县/池河镇/明星村', '2万亩 - 陕西省/安康市/石泉县/池河镇']],
    ['石泉县加快发展。喜河镇党委书记王军介绍，全镇现有茶园2万亩。', ['2万亩 喜河镇 陕西省/安康市/石泉县/喜河镇']],
    ['石泉县加快发展。全镇现有茶园2万亩。', ['2万亩 石泉县 陕西省/安康市/石泉县']],
  ])('%s', async (text, expected) => expect(await framed(text)).toEqual(expected));
});

describe('offices', () => {
  it.each([
    ['苏州知识产权法庭受理一审案件12件。', ['12件 苏州知识产权法庭 江苏省/苏州市']],
    ['苏州智慧法庭建设项目12个。', ['12个 - 江苏省/苏州市']],
    // a house, not its division
    ['全市财政收支情况\n来源：株洲市财政局国库科　日期：2023-10-18\n1—9月，全市地方收入142亿元。', ['142亿元 株洲市财政局 湖南省/株洲市']],
    ['运输情况\n信息来源：九江市交通运输局规划科 发布时间：2024-05-17\n1—4月，全市客运量142万人次。', ['142万人次 九江市交通运输局 江西省/九江市']],
    ['工业生产情况\n来源：株洲市统计局　日期：2023-10-18\n1—9月，全市地方收入142亿元。', ['142亿元 株洲市统计局 湖南省/株洲市']],
  ])('%s', async (text, expected) => expect(await framed(text)).toEqual(expected));
});

describe('本年累计 in a table', () => {
  it.each([
    ['2023年1—9月收入', '本年累计（万元）|上年同期（万元）', ['2023-01/2023-09', '2022-01/2022-09']],
    ['2023年收入', '本年（万元）|上年（万元）', ['2023', '2022']],
  ])('%s, %s', async (title, columns, periods) => {
    const facts = await factsIn(`${title}\n\n${[`单位|${columns}`, '醴陵市|5|6', '攸县|7|8', '茶陵县|9|9.5'].map((row) => row.replaceAll('|', '\t')).join('\n')}`, '2024-01-18');
    expect(facts.filter(({ rule }) => rule === 'table').slice(0, 2).map(({ period }) => period)).toEqual(periods);
  });
});

describe('the head of a page, the day before the paper', () => {
  it.each([
    ['2024年1月27日 星期六 洛阳日报 第02版\n\n空气质量改善\n\n1月25日，记者从市生态环境局了解到，去年我市达标天数293天。', '2024-01-27', '河南省/洛阳市'],
    ['2024年1月27日　洛阳晚报　A03\n\n空气质量改善\n\n本报讯（记者 王小满）1月25日，记者了解到，去年我市达标天数293天。', '2024-01-27', '河南省/洛阳市'],
    ['2024年1月27日洛阳日报发布调查\n\n1月25日，记者了解到，去年我市达标天数293天。', '2024-01-25', undefined],
  ])('%s', async (text, published, region) => {
    const [fact] = await factsIn(text);
    expect([fact?.published, fact?.region]).toEqual([published, region]);
  });
});

describe('what goes on behind a word that looks like its end', () => {
  it.each([
    ['立案1653件，其中县处级干部41人、一般干部274人，企业等其他人员1119人。', ['立案 1653件', '县处级干部 41人 of 立案', '一般干部 274人 of 立案', '其他人员 1119人 of 立案']],
    ['立案1653件，其中县处级干部41人、一般干部274人，移送人员12人。', ['立案 1653件', '县处级干部 41人 of 立案', '一般干部 274人 of 立案', '移送人员 12人']],
    ['小学、初中生均公用经费分别为720元和920元。', ['小学生均公用经费 720元', '初中生均公用经费 920元']],
    ['转派承办单位办理36.8万件。', ['转派承办单位办理 368000件']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('branches and zones behind the name of their place', () => {
  it.each([
    ['南明区分局破案612起。', ['612起 南明区分局 贵州省/贵阳市/南明区']],
    ['青岛自贸片区进出口1653亿元。', ['1653亿元 - 山东省/青岛市/青岛自贸片区']],
    ['工业总产值按区分局部放开12项。', ['12项 - -']],
  ])('%s', async (text, expected) => expect(await framed(text)).toEqual(expected));
});

describe('residents of a place, by their units alone', () => {
  it.each([
    ['全村共有320户1280人，耕地860亩。', ['户数 320户', '人口 1280人', '耕地 860亩']],
    ['丁楼村党支部书记王小满介绍，全村320户、1280人。', ['户数 320户', '人口 1280人']],
    ['全镇辖6个村民小组。', ['村民小组 6个']],
    ['该村现有农户320户、人口1280人。', ['农户 320户', '人口 1280人']],
    ['搬迁320户1280人。', ['搬迁 320户', '搬迁 1280人']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('wholes of shares and views', () => {
  it.each([
    // what is ranked by how much there is of it
    ['使用外资10亿美元，增长23%，总量居全省首位，占全省的57%。', ['使用外资 1000000000美元 yoy 23% of 全省使用外资', '使用外资总量全省排名 1位', '使用外资占比 57% of 全省使用外资']],
    // a part called as its whole ends, where the figures say so
    ['使用外资10亿美元。制造业使用外资4.9亿美元，占全市的49%。', ['使用外资 1000000000美元', '制造业使用外资 490000000美元 of 使用外资', '制造业使用外资占比 49% of 使用外资']],
    ['出口100亿元。农产品出口5亿元，占全国的12%。', ['出口 10000000000元', '农产品出口 500000000元 of 全国农产品出口', '农产品出口占比 12% of 全国农产品出口']],
    // called just so, not by one of its parts
    ['使用外资10亿美元。服务业使用外资5亿美元。从县区看，肥西县使用外资3亿美元。', ['使用外资 1000000000美元', '服务业使用外资 500000000美元', '使用外资 300000000美元 of 使用外资']],
    // whose part it is stands in the clause before
    ['新增减税150亿元。分规模看，中小微企业受益明显，新增减税104亿元。', ['新增减税 15000000000元', '中小微企业新增减税 10400000000元 of 新增减税']],
    // the rate of each, without the class that sums them up
    ['粮食、肉制品等大宗消费食品合格率分别为99.1%、98.4%。', ['粮食合格率 99.1%', '肉制品合格率 98.4%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('menus of saved pages', () => {
  it.each([
    ['甘肃省市场监督管理局 首页 新闻中心 政务公开 办事服务\n\n抽检情况通告\n2023-11-08\n第三季度，全省国家任务抽检3126批次。', ['3126批次 - 甘肃省']],
    ['甘肃省市场监督管理局新闻中心\n\n抽检情况通告\n2023-11-08\n甘肃省市场监督管理局抽检3126批次。', ['3126批次 甘肃省市场监督管理局 甘肃省']],
  ])('%s', async (text, expected) => expect(await framed(text)).toEqual(expected));
});

it('the share of a balance is of its day', async () => {
  const facts = await factsIn('2024年一季度金融运行情况\n3月末，贷款余额10845亿元。\n分投向看，绿色贷款余额3421亿元，占全部贷款的31.5%；新增贷款12亿元。', '2024-04-22');
  expect(facts.map(({ metric, period }) => `${metric} ${period ?? ''}`)).toEqual(['贷款余额 2024-03-31', '绿色贷款余额 ../2024-03-31', '绿色贷款余额占比 ../2024-03-31', '新增贷款 2024-01/2024-03']);
});

describe('what people bring before a hotline, by what it is about', () => {
  it.each([
    ['反映油烟、流动摊贩、噪音扰民等来电54件，占比1.9%。', ['反映油烟、流动摊贩、噪音扰民等来电 54件', '反映油烟、流动摊贩、噪音扰民等来电占比 1.9%']],
    ['停水、停电等问题投诉54件。', ['停水、停电等问题投诉 54件']],
    ['受理停水、停电等问题投诉54件。', ['受理停水、停电等问题投诉 54件']],
    ['占道停车、噪音扰民等问题的投诉54件。', ['占道停车、噪音扰民等问题的投诉 54件']],
    // look-alikes: what 等 sums up has a name of its own
    ['抢劫、盗窃等犯罪嫌疑人54人。', ['犯罪嫌疑人 54人']],
    ['组织讲座、路演等大型推介活动54场。', ['大型推介活动 54场']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('regions of the air', () => {
  it.each([
    ['京津冀及周边地区优良天数比例为62.9%；臭氧浓度为168微克/立方米。汾渭平原优良天数比例为48.7%。苏皖鲁豫交界地区优良天数比例为58.7%。', ['62.9% - 京津冀及周边地区', '168微克/立方米 - 京津冀及周边地区', '48.7% - 汾渭平原', '58.7% - 苏皖鲁豫交界地区']],
    ['京津冀优良天数比例为62.9%。', ['62.9% - 京津冀']],
  ])('%s', async (text, expected) => expect(await framed(text)).toEqual(expected));
});

describe('counted things among which some are', () => {
  it.each([
    ['56家承办单位中综合考评为A类的52家。', '承办单位 56家'],
    ['120处点位中水质较差的占5%。', '点位 120处'],
    // look-alike: 中 of another word
    ['120家单位中心实验室通过验收。', '单位中心实验室 120家'],
  ])('%s', async (text, expected) => expect((await lines(text))[0]).toBe(expected));
});

describe('work that a clause tells of, and how much of it was done', () => {
  it.each([
    ['治理撂荒耕地49万亩。加快推进高标准农田建设，已完成210万亩，占年度任务的87.5%。', ['治理撂荒耕地 490000亩', '高标准农田建设 2100000亩', '高标准农田建设年度任务完成率 87.5%']],
    ['实施老旧小区改造，今年开工120个。', ['老旧小区改造开工 120个']],
    // look-alikes: a clause with a figure, one of no work, and a thing of its own
    ['实施农村公路改造30公里，完成投资2亿元。', ['农村公路改造 30公里', '完成投资 200000000元']],
    ['深化作风建设大讨论，完成120个。', ['完成 120个']],
    ['推进老旧小区改造，惠及居民120户。', ['惠及居民 120户']],
  ])('%s', async (text, expected) => expect((await lines(text)).map((row) => row.replace(/ of .*/u, ''))).toEqual(expected));
});

describe('where accidents and fires came about', () => {
  it.each([
    ['农村地区共发生火灾75起，占总数的42.2%；居民住宅发生火灾55起。', ['农村地区火灾 75起', '农村地区火灾占比 42.2%', '居民住宅火灾 55起']],
    ['各类建筑物（包括公共建筑等）发生火灾72起。', ['建筑物火灾 72起']],
    ['接报商业场所火灾96起，其中发生在小商铺的火灾占88.4%。', ['接报商业场所火灾 96起', '发生在小商铺的火灾占比 88.4%']],
    // look-alikes: the whole place, and a whole that 在 names
    ['全市共发生火灾75起。', ['火灾 75起']],
    ['机电产品在出口总值中占58.4%。', ['机电产品占比 58.4%']],
  ])('%s', async (text, expected) => expect((await lines(text)).map((row) => row.replace(/ of .*/u, ''))).toEqual(expected));
});

describe('aims of which the figure behind them tells how much was reached', () => {
  it.each([
    ['完成植树120.8万亩，占任务100万亩的120.8%；森林抚育326.4万亩，占省下达任务300万亩的108.8%。', ['完成植树 1208000亩 actual', '完成植树任务 1000000亩 target', '完成植树任务完成率 120.8% actual', '森林抚育 3264000亩 actual', '森林抚育下达任务 3000000亩 target', '森林抚育下达任务完成率 108.8% actual']],
    // look-alike: a whole that is no aim
    ['水稻面积20万亩，占耕地面积100万亩的20%。', ['水稻面积 200000亩 actual', '耕地面积 1000000亩 actual', '水稻面积占比 20% actual']],
  ])('%s', async (text, expected) => expect((await factsIn(text, '2023-09-07')).map(({ metric, value, unit, status }) => `${metric} ${value ?? ''}${unit ?? ''} ${status}`)).toEqual(expected));
});

describe('offices of an autonomous region, and sampling by heads', () => {
  it.each([
    ['自治区农业农村厅介绍，全区农作物播种面积2899万亩。', '自治区农业农村厅'],
    ['市农业农村局介绍，全市农作物播种面积289万亩。', '市农业农村局'],
  ])('%s', async (text, body) => expect((await factsIn(text)).map((fact) => fact.body)).toEqual([body]));

  it.each([
    ['食品抽检量达到5.36批次/千人，比上年增加2.13批次/千人。', ['食品抽检量 5.36批次/千人 yoy 2.13批次/千人']],
    ['拥有量132件（按年末215.6万常住人口计算）居全国第一名。', ['拥有量 132件', '常住人口 2156000', '拥有量全国排名 1名']],
    // look-alike: the bracket of the last of a list
    ['甲类30件、乙类20件（增长5%）和丙类10件（增长2%）。', ['甲类 30件', '乙类 20件 yoy 5%', '丙类 10件 yoy 2%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('the share of what is counted right before it, and items behind their colon', () => {
  it.each([
    ['优良断面67个，比例为98.5%；劣五类断面1个，占比1.5%。', ['优良断面 67个', '优良断面比例 98.5%', '劣五类断面 1个', '劣五类断面占比 1.5%']],
    ['乙类：3042例，死亡4例。', ['乙类 3042例', '死亡 4例']],
    // look-alikes: a share that says of what, and a figure alone on its line
    ['设置断面67个，水质优良比例为98.5%。', ['设置断面 67个', '水质优良比例 98.5%']],
    ['数据二：67个。', []],
  ])('%s', async (text, expected) => expect((await lines(text)).map((row) => row.replace(/ of .*/u, ''))).toEqual(expected));
});

describe('all who are listed before a deed, and the other diseases', () => {
  it.each([
    ['公路、铁路、水路、民航发送旅客量累计达2733万人次。', ['公路、铁路、水路、民航发送旅客量 27330000人次']],
    ['其余18种传染病共报告11073例病例，死亡26人。', ['传染病 18种', '报告病例 11073例', '死亡 26人']],
    ['乙类传染病除鼠疫无发病、死亡病例报告外，其余病种死亡26人。', ['其余病种死亡 26人']],
    // look-alike: each has a figure of its own
    ['公路、铁路客运量分别为986万人次、1206万人次。', ['公路客运量 9860000人次', '铁路客运量 12060000人次']],
  ])('%s', async (text, expected) => expect((await lines(text)).map((row) => row.replace(/ of .*/u, ''))).toEqual(expected));

  it('the bank accounts are frozen, no bank', async () => expect((await factsIn('平湖警方共止付涉案银行账号1674个。')).map(({ metric, body }) => `${metric} ${body ?? '-'}`)).toEqual(['止付涉案银行账号 平湖警方']));
});

describe('a release that names its place nowhere but by who issued it', () => {
  it.each([
    ['2月份气候评价\n发布时间：2022-03-03 来源：启东市气象局\n月平均气温4.7℃。', '江苏省/南通市/启东市'],
    // look-alike: a paper's source
    ['2月份气候评价\n发布时间：2022-03-03 来源：平安日报\n月平均气温4.7℃。', undefined],
  ])('%s', async (text, region) => expect((await factsIn(text)).map((fact) => fact.region)).toEqual([region]));
});

describe('lists of faults and of what people ask, each with its figure', () => {
  it.each([
    ['违规收礼、违规吃喝、违规发放津补贴3类问题，分别占同类问题的40.2%、19.1%、17%。', ['违规收礼问题占比 40.2%', '违规吃喝问题占比 19.1%', '违规发放津补贴问题占比 17%']],
    ['投诉、举报、建议数量同比增幅较大，分别增长46.3%、37.9%、67%。', ['投诉数量 yoy 46.3%', '举报数量 yoy 37.9%', '建议数量 yoy 67%']],
    ['违规发放津补贴问题最突出，达到1376起；其次是违规收礼、违规用车，分别为992起、690起。', ['违规发放津补贴问题 1376起', '违规收礼 992起', '违规用车 690起']],
    // look-alike: the table in which they stand
    ['受理投诉200件，如图二、表二所示。', ['受理投诉 200件']],
  ])('%s', async (text, expected) => expect((await lines(text)).map((row) => row.replace(/ of .*/u, ''))).toEqual(expected));

  it.each([
    ['全市共有县级（含县级市）医院17555所、妇幼保健机构1866所。', ['县级（含县级市）医院 17555所', '妇幼保健机构 1866所']],
    ['全市12345热线中心受理诉求200件。', ['受理诉求 200件']],
  ])('figures before a unit that ends names: %s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
