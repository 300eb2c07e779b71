/** Shapes of the news of courts, police, hotlines and other offices of cities and counties: when, where and of whom their figures are. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

/** `figure period` of every fact. */
async function times(text: string): Promise<string[]> {
  return (await builtin()).extract(text, {}).map(({ text: figure, period, status }) => `${figure} ${period ?? '-'}${status === 'target' ? ' target' : ''}`);
}

/** `figure region` of every fact. */
async function regions(text: string): Promise<string[]> {
  return (await builtin()).extract(text, {}).map(({ text: figure, region }) => `${figure} ${region ?? '-'}`);
}

describe('when the figures of an office are', () => {
  it.each([
    // 全年 behind a stretch up to now is the year that the release's day tells
    ['发布时间：2018-03-09\n2017年以来，平安县法院围绕中心工作。\n该院全年受理案件404件，结案375件。', ['404件 2017', '375件 2017']],
    ['发布时间：2018-12-29\n2017年以来，平安县法院围绕中心工作。\n该院全年受理案件404件。', ['404件 2018']],
    ['发布时间：2018-03-09\n2017年，平安县法院围绕中心工作。\n该院全年受理案件404件。', ['404件 2017']],
    // 今年来 is 今年以来; look-alike: those who come this year
    ['发布时间：2021-10-26\n今年来，平安县法院审结案件180件。', ['180件 2021-01-01/2021-10-26']],
    ['发布时间：2021-10-26\n今年来华旅客180万人次。', ['180万人次 2021']],
    // a day and its hour printed as one
    ['法院审结案件180件\n发布时间：2021-10-2609:26:57\n昨日，平安县法院审结案件3件。', ['180件 ../2021-10-26', '3件 2021-10-25']],
    // the first quarter of a release of its last weeks; look-alikes: of January, and with the year told
    ['发布时间：2021-02-22\n全县高速公路建设提速，一季度投资完成率为50%。', ['50% 2021-01/2021-03']],
    ['发布时间：2021-01-22\n全县高速公路建设提速，一季度投资完成率为50%。', ['50% 2020-01/2020-03']],
    ['发布时间：2021-02-22\n2020年，全县投资增长5%。一季度投资完成率为50%。', ['增长5% 2020', '50% 2020-01/2020-03']],
    // what a reporter heard on a day; look-alike: what was done on it
    ['发布时间：2013-08-14\n昨日，记者从平安县公安局获悉，平安警方破获案件276起，破案率91%。', ['276起 ../2013-08-13', '91% ../2013-08-13']],
    ['发布时间：2013-08-14\n昨日，平安警方破获案件6起，破案率91%。', ['6起 2013-08-13', '91% 2013-08-13']],
    // a feast in the name of a sum
    ['发布时间：2015-04-10\n一季度，发放低保金342万元，其中，春节补贴76万元，电费补贴13万元。', ['342万元 2015-01/2015-03', '76万元 2015-01/2015-03', '13万元 2015-01/2015-03']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('where somebody spoke of them', () => {
  it.each([
    ['某局局长王小满5日在北京表示，截至7月底，全国共破获案件26万起，抓获嫌疑人46万名。', ['26万起 全国', '46万名 全国']],
    // look-alike: where it was done
    ['某公司在北京市破获案件26起。', ['26起 北京市']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('what is told of by name', () => {
  it.each([
    // a case that begins is of nothing told before; look-alike: cases that are closed
    ['处置问题线索1080件，立案369件。', ['处置问题线索 1080件', '立案 369件']],
    ['受理案件1080件，办结369件。', ['受理案件 1080件', '办结案件 369件']],
    // 注吊销 is one deed
    ['全省注吊销市场主体69万户，其中企业注吊销19万户。', ['注吊销市场主体 690000户', '企业注吊销 190000户 of 注吊销市场主体']],
    // works, over a word for how much in all
    ['全省交通基础设施建设共完成投资461亿元。', ['交通基础设施建设投资 46100000000元']],
    ['全省农村公路改造合计完成投资4亿元。', ['农村公路改造投资 400000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));

  it('再审检察建议 is no court', async () =>
    expect((await factsOf('全国检察机关提出再审检察建议法院改判占比89%。')).map(({ body }) => body)).toEqual(['全国检察机关']));
});

describe('who acts in a part of what is told', () => {
  it.each([
    // behind 其中 the one that acts in all goes on
    ['全市法院受理案件25万件。其中市中院受理2万件。结案率提高到99%。', ['25万件 全市法院', '2万件 市中院', '99% 全市法院']],
    ['全市法院受理案件25万件，其中市中院受理2万件。结案率提高到99%。', ['25万件 全市法院', '2万件 市中院', '99% 全市法院']],
    // look-alike: another takes over
    ['全市法院受理案件25万件。市中院受理2万件。结案率提高到99%。', ['25万件 全市法院', '2万件 市中院', '99% 市中院']],
    // from whom people are drawn; look-alike: of whom one heard
    ['2021年，平安县公安局从各县（市、新区）公安局（分局）抽调警力，侦破案件540起。', ['540起 平安县公安局']],
    ['平安县公安局加大力度。从市财政局借调人员，侦破案件540起。', ['540起 平安县公安局']],
    ['从平安县公安局获悉，今年侦破案件540起。', ['540起 平安县公安局']],
    // a site of the government's is no government
    ['衡东县热线中心受理诉求277件，其中中国政府网转派工单8件。', ['277件 衡东县热线中心', '8件 衡东县热线中心']],
    // whom a headline speaks to
    ['全省法院受理案件25万件。记者带你读懂法院工作报告。', ['25万件 全省法院']],
  ])('%s', async (text, expected) => expect((await factsOf(text)).map(({ text: figure, body }) => `${figure} ${body ?? '-'}`)).toEqual(expected));
});

describe('names that look like places', () => {
  it.each([
    // 公安 is a county, and no place where police act
    ['福建省治安良好\n节日期间，公安交警日均上路7500人次。', ['7500人次 福建省']],
    ['公安县法院审结案件7500件。', ['7500件 湖北省/荆州市/公安县']],
    // what many work for; look-alike: what is counted there
    ['四川省法院围绕推动成渝地区双城经济圈建设，受理案件185万件。', ['185万件 四川省']],
    ['成渝地区双城经济圈建设项目185个。', ['185个 成渝地区双城经济圈']],
    // the congress that a report was given to; look-alike: that of a larger place told of by the way
    ['2月19日，绵阳市涪城区第六届人民代表大会第四次会议在绵阳市委党校开幕，区长王小满作报告。\n\n全社会投资增长9%。', ['增长9% 四川省/绵阳市/涪城区']],
    // words before 县 that make no name of it
    ['从各县公安局抽调警力，侦破案件540起。各县公安局的警力到位。平安县抽调警力。', ['540起 青海省/海东市/平安区']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});

describe('aims and what has been reached', () => {
  it.each([
    // a plan goes on behind its semicolons, whatever it sets for 年内
    ['发布时间：2013-01-20\n2013年，五莲县计划引进大项目20个；做足文章，推动升级；启动城建工程，年内实施工程80项。', ['20个 2013 target', '80项 2013 target']],
    ['发布时间：2013-01-20\n2013年，五莲县计划引进大项目20个；目前，已实施工程80项。', ['20个 2013 target', '80项 ../2013-01-20']],
    // all aims met at the end of what was reached; look-alike: aims that follow
    ['发布时间：2022-09-22\n今年以来，立案133起。与上年同期相比，立案下降30.7%，实现了“两降”工作目标。', ['133起 2022-01-01/2022-09-22', '下降30.7% 2022-01-01/2022-09-22']],
    // how a year grows that has only begun; look-alikes: of its first month, and later in it
    ['发布时间：2020-01-11\n2020年，全市出口增长6%，新增就业60万人以上。', ['增长6% 2020 target', '60万人以上 2020 target']],
    ['发布时间：2020-02-11\n2020年1月，全市出口增长6%。', ['增长6% 2020-01']],
    ['发布时间：2020-06-11\n2020年，全市出口增长6%。', ['增长6% 2020']],
    ['2021年一季度，开工率达99%，实现各项就业工作目标开门红。\n一季度发放资金2亿元。', ['99% 2021-01/2021-03', '2亿元 2021-01/2021-03']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));

  it.each([
    // the aim's own figure between its verb and its name
    ['发放创业贷款1.6亿元，完成省定2亿元目标任务的81%。', ['发放创业贷款 160000000元', '目标任务 200000000元 target', '发放创业贷款目标任务完成率 81%']],
    // 下同: what all changes behind count from
    ['2016年，零售总额340亿元，比2012年（下同）增长47.7%；预算收入353亿元，增长125.1%；出口26亿元，增长39.8%。', ['零售总额 34000000000元 since 47.7%', '预算收入 35300000000元 since 125.1%', '出口 2600000000元 since 39.8%']],
    // 个 before 人才 and 人力
    ['建成12个人才市场，开挖3个人工湖。', ['人才市场 12个', '人工湖 3个']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
