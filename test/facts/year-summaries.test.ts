/** Shapes of year summaries and budgets of towns, counties and zones: the year summed up, whose place it is, aims beside what was reached. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

/** `figure region` of every fact. */
async function regions(text: string): Promise<string[]> {
  return (await builtin()).extract(text, {}).map(({ text: figure, region }) => `${figure} ${region ?? '-'}`);
}

/** `figure period` of every fact. */
async function times(text: string): Promise<string[]> {
  return (await builtin()).extract(text, {}).map(({ text: figure, period }) => `${figure} ${period ?? '-'}`);
}

/** `figure body` of every fact. */
async function bodies(text: string): Promise<string[]> {
  return (await builtin()).extract(text, {}).map(({ text: figure, body }) => `${figure} ${body ?? '-'}`);
}

describe('今年 of a page that sums up the year before', () => {
  it.each([
    ['石岭镇2022年工作总结及2023年工作思路\n发布日期：2023-01-12\n今年1—11月，财政收入3亿元。', ['3亿元 2022-01/2022-11']],
    ['石岭镇2022年度工作回顾\n发布日期：2023-03-02\n今年全镇新增岗位300个。', ['300个 2022']],
    ['石岭镇2022年度工作回顾\n今年8月，新增岗位300个。', ['300个 2022-08']],
    // a report of no day on the year behind it; 这一年 is the one told of
    ['政府工作报告\n各位代表：\n一、2022年工作回顾\n预计全年完成投资164亿元，增长4%。', ['164亿元 2022']],
    ['发布时间：2020-01-05\n2019年，投资391亿元。回顾这一年，新增岗位300个。', ['391亿元 2019', '300个 2019']],
    // look-alikes: a page of the year itself, one of a half, and news of another title
    ['石岭镇2022年工作总结\n发布日期：2022-12-30\n今年1—11月，财政收入3亿元。', ['3亿元 2022-01/2022-11']],
    ['石岭镇召开2023年工作会议\n发布日期：2023-12-12\n今年1—11月，财政收入3亿元。', ['3亿元 2023-01/2023-11']],
    // the months of all the year, and a report that has no 总结 in its name
    ['石岭镇2022年1—12月工作总结\n发布日期：2023-01-12\n今年新增岗位300个。', ['300个 2022']],
    ['石岭镇2022年重点工作完成情况通报\n发布日期：2023-01-12\n今年新增岗位300个。', ['300个 2022']],
    // look-alikes: some months of it, and news of those who meet over it
    ['石岭镇2022年1—11月工作总结\n发布日期：2023-01-12\n今年新增岗位300个。', ['300个 2023']],
    ['石岭镇召开2022年工作总结暨2023年动员会\n发布日期：2023-01-12\n今年新增岗位300个。', ['300个 2023']],
    ['石岭镇2022年工作总结表彰大会上的喜讯\n发布日期：2023-01-12\n今年新增岗位300个。', ['300个 2023']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('the place of a page by its office or its paper', () => {
  it.each([
    ['一般公共预算执行情况\n发布时间：2024-05-16 来源：大姚县财政局\n4月，预算收入2亿元，增长4%。', ['2亿元 云南省/楚雄彝族自治州/大姚县']],
    ['发布时间：2019-06-28 来源：丹阳新闻网\n2018年，我市预算收入61亿元，综合排名位居镇江前列，镇江各市区均有增长。', ['61亿元 江苏省/镇江市/丹阳市']],
    // a town, by its headline or its office; look-alikes: a sort of towns, and a county that the text names
    ['石岭镇2022年工作总结\n发布日期：2023-01-12\n全年收入3亿元。引进浙江某某新能源等项目5个。', ['3亿元 石岭镇', '5个 石岭镇']],
    ['2022年工作总结\n发布日期：2023-01-12 来源：河西街道\n全年收入3亿元。', ['3亿元 河西街道']],
    ['石岭镇2022年工作总结\n发布日期：2023-01-12 来源：安吉县人民政府\n全年收入3亿元。', ['3亿元 浙江省/湖州市/安吉县/石岭镇']],
    ['政府工作报告\n——2016年1月8日在余岭乡第三届人民代表大会第一次会议上\n王小满\n各位代表：\n五年来，全乡投资3亿元。', ['3亿元 余岭乡']],
    ['新仓镇2022年工作总结\n发布日期：2023-01-12\n全年收入3亿元。', ['3亿元 新仓镇']],
    ['重点镇2022年工作总结\n发布日期：2023-01-12\n全年收入3亿元。', ['3亿元 -']],
    ['南溪古镇2022年工作总结\n发布日期：2023-01-12\n全年收入3亿元。', ['3亿元 -']],
    ['我县乡镇2022年工作总结\n发布日期：2023-01-12\n全年收入3亿元。', ['3亿元 -']],
    // 全区 in news of a zone of a city that is no 区; look-alike: of a district
    ['发布时间：2024-10-29 来源：楚雄市人民政府\n1至9月，高新区产值4亿元。全区零售额7亿元。', ['4亿元 云南省/楚雄彝族自治州/高新区', '7亿元 云南省/楚雄彝族自治州/高新区']],
    ['发布时间：2024-10-29 来源：杭州市西湖区人民政府\n1至9月，高新区产值4亿元。全区零售额7亿元。', ['4亿元 浙江省/杭州市/高新区', '7亿元 浙江省/杭州市/西湖区']],
    // look-alike: news of the country on an office's page
    ['发布时间：2024-05-16 来源：大姚县财政局\n4月，全国预算收入2亿元，增长4%。', ['2亿元 全国']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('aims beside what was reached', () => {
  it.each([
    // the change and the parts are of what came in, not of the aim
    ['预算收入2.4亿元，完成年初预算数6亿元的40%，比上年减收0.1亿元，下降4%。', ['预算收入 240000000元 yoy -10000000元', '预算收入 yoy -4%', '预算收入年初预算数 600000000元 target', '预算收入年初预算数完成率 40%']],
    ['预算收入2.4亿元，完成年初预算数6亿元的40%。其中：税收收入1.8亿元，增长19%。', ['预算收入 240000000元', '预算收入年初预算数 600000000元 target', '预算收入年初预算数完成率 40%', '税收收入 180000000元 yoy 19% of 预算收入']],
    ['改造2.9万户、修缮1.1万户，分别达到年度目标的116%、122%。', ['改造 29000户', '修缮 11000户', '改造年度目标完成率 116%', '修缮年度目标完成率 122%']],
    ['加固水库5座、治理河流7公里，分别为年度计划任务的100%、140%。', ['加固水库 5座', '治理河流 7公里', '加固水库年度计划任务完成率 100%', '治理河流年度计划任务完成率 140%']],
    ['财政收入419万元，为全年任务740万元的56.6%。其中国税收入70万元，为全年任务的51%。', ['财政收入 4190000元', '财政收入全年任务 7400000元 target', '财政收入全年任务完成率 56.6%', '国税收入 700000元 of 财政收入', '国税收入全年任务完成率 51% of 财政收入']],
    ['投资6亿元，增长37%，占年度计划10亿元的60%。', ['投资 600000000元 yoy 37%', '投资年度计划 1000000000元 target', '投资年度计划完成率 60%']],
    // a share of an aim is how much of it is reached, in a list too; look-alike: a share of a whole
    ['工业、农业完成投资分别占年度计划的74%、88%。', ['工业投资年度计划完成率 74%', '农业投资年度计划完成率 88%']],
    ['工业、农业完成投资分别占总投资的74%、18%。', ['工业投资占比 74% of 总投资', '农业投资占比 18% of 总投资']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('names with brackets, and names without what is said of them', () => {
  it.each([
    ['完成工业投资（50万元口径）22亿元。', ['工业投资 2200000000元']],
    ['规模以上（500万元口径）工业总产值47亿元。', ['规模以上工业总产值 4700000000元']],
    ['市级（不包括市城区和开发区，下同）预算收入决算数13亿元。', ['市级预算收入决算数 1300000000元']],
    ['汽车（含二手车）出口953辆。', ['汽车出口 953辆']],
    ['国内（不含港澳台）发明专利有效量401万件。', ['国内（不含港澳台）发明专利有效量 4010000件']], // what is left out makes another of it
    ['100个产业园区势头强劲，签约项目169个。', ['产业园区 100个', '签约项目 169个']],
    ['100个城市综合体健康发展，签约项目119个。', ['城市综合体 100个', '签约项目 119个']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('works that are carried out, and what they will make', () => {
  it.each([
    ['完成55万平方米危旧房屋改造（受益居民3千户）、11万平方米里弄房屋修缮。', ['危旧房屋改造 550000平方米', '受益居民 3000户', '里弄房屋修缮 110000平方米']],
    ['完成1.2万户居民集中居住签约，15万户老旧燃气立管改造。', ['居民集中居住签约 12000户', '老旧燃气立管改造 150000户']],
    ['表彰20家企业培训、30家商户改造。', ['表彰企业 20家', '商户 30家']], // look-alike: nothing is carried out
    ['项目建成后年产钢3万吨。', ['年产钢 30000吨 target']],
    ['达产后年产值3亿元。', ['年产值 300000000元 target']],
    ['项目达到设计产能后年销售收入3亿元。', ['年销售收入 300000000元']],
    ['产后年检查人数300人。', ['产后年检查人数 300人']], // look-alike: 后 is the end of another word
    ['产后访视率90%。', ['产后访视率 90%']],
    // the next stage of what is built; look-alike: another thing
    ['开工建设保障房80万平方米，竣工60万平方米。', ['开工建设保障房 800000平方米', '竣工保障房 600000平方米']],
    ['新增和改善灌溉面积8万亩，新增供水能力18万立方米。', ['新增和改善灌溉面积 80000亩', '新增供水能力 180000立方米']],
    ['市政府将集中精力办好10件民生实事。', ['民生实事 10件 target']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what is expected of a year that a report looks back on', () => {
  it.each([
    ['政府工作报告\n各位代表：\n一、2022年工作回顾\n预计全年实现生产总值164亿元，增长4%；财政收入36亿元。', ['生产总值 16400000000元 yoy 4%', '财政收入 3600000000元']],
    ['政府工作汇报\n各位代表：\n一、2022年工作回顾\n预计全年实现生产总值164亿元，增长4%。', ['预计生产总值 16400000000元 yoy 4%']], // look-alike: under another title it is told for what it is
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('growth over many years', () => {
  it.each([
    ['2017年生产总值122亿元，财政收入5亿元，与改革开放初期比，分别增长155、86倍。', ['生产总值 12200000000元 since 155倍', '财政收入 500000000元 since 86倍']],
    ['工业增加值同比增长23%，两年平均增长14%。', ['工业增加值 yoy 23%', '工业增加值两年平均增速 yoy 14%']],
    ['固定资产投资153亿元，平均每年增长20%。', ['固定资产投资 15300000000元', '固定资产投资年均增速 yoy 20%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('a time to come that no figure is told of', () => {
  it.each([
    ['发布时间：2024-10-30\n前三季度，游客3万人次。公园拟于11月开园，城墙正在修缮；全市公布历史建筑67处。', ['3万人次 2024-01/2024-09', '67处 2024-01/2024-09']],
    ['发布时间：2024-10-30\n公园拟于11月开园，接待游客3万人次；全市公布历史建筑67处。', ['3万人次 2024-11', '67处 2024-11']], // look-alike: one is told of it
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('the year of a day', () => {
  it.each([
    ['本报讯3月6日，市住建工作会议召开，部署2020年工作任务。2019年，全市改造房屋3万套。5日，接待来访3人次。', ['3万套 2019', '3人次 2020-03-05']],
    ['本报讯12月26日，我市列入2019年民心工程的任务均已完成。25日，接待来访3人次。下一步，我市将把握标准，推动老项目竣工，2020年基本完成改造。', ['3人次 2019-12-25']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('whoever allowed what a sentence tells of', () => {
  it.each([
    ['县发改局介绍，国务院批复同意成立的港口经开区，已签约项目32个。班列开行27列。', ['32个 县发改局', '27列 县发改局']],
    ['县发改局介绍，县政府批复项目32个。', ['32个 县政府']], // look-alikes: what it allowed is counted
    ['县发改局介绍，县政府批复同意的项目32个。', ['32个 县政府']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});
