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
    // look-alikes: a page of the year itself, one of a half, and news of another title
    ['石岭镇2022年工作总结\n发布日期：2022-12-30\n今年1—11月，财政收入3亿元。', ['3亿元 2022-01/2022-11']],
    ['石岭镇召开2023年工作会议\n发布日期：2023-12-12\n今年1—11月，财政收入3亿元。', ['3亿元 2023-01/2023-11']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('the place of a page by its office or its paper', () => {
  it.each([
    ['一般公共预算执行情况\n发布时间：2024-05-16 来源：大姚县财政局\n4月，预算收入2亿元，增长4%。', ['2亿元 云南省/楚雄彝族自治州/大姚县']],
    ['发布时间：2019-06-28 来源：丹阳新闻网\n2018年，我市预算收入61亿元，综合排名位居镇江前列，镇江各市区均有增长。', ['61亿元 江苏省/镇江市/丹阳市']],
    // look-alike: news of the country on an office's page
    ['发布时间：2024-05-16 来源：大姚县财政局\n4月，全国预算收入2亿元，增长4%。', ['2亿元 全国']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('aims beside what was reached', () => {
  it.each([
    // the change and the parts are of what came in, not of the aim
    ['预算收入2.4亿元，完成年初预算数6亿元的40%，比上年减收0.1亿元，下降4%。', ['预算收入 240000000元 yoy -10000000元', '预算收入 yoy -4%', '预算收入年初预算数 600000000元 target', '预算收入年初预算数完成率 40%']],
    ['预算收入2.4亿元，完成年初预算数6亿元的40%。其中：税收收入1.8亿元，增长19%。', ['预算收入 240000000元', '预算收入年初预算数 600000000元 target', '预算收入年初预算数完成率 40%', '税收收入 180000000元 yoy 19% of 预算收入']],
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

describe('whoever allowed what a sentence tells of', () => {
  it.each([
    ['县发改局介绍，国务院批复同意成立的港口经开区，已签约项目32个。班列开行27列。', ['32个 县发改局', '27列 县发改局']],
    ['县发改局介绍，县政府批复项目32个。', ['32个 县政府']], // look-alike: what it allowed is counted
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});
