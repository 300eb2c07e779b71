/** Shapes of reports of governments and of counts of people: aims told twice, stages of works, sizes, years told in turn. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

/** `figure period` of every fact. */
async function times(text: string): Promise<string[]> {
  return (await builtin()).extract(text, {}).map(({ text: figure, period }) => `${figure} ${period ?? '-'}`);
}

describe('aims and results of a report', () => {
  it.each([
    // a second aim for the same growth
    ['目标是：地区生产总值增长6%，力争7%。', ['地区生产总值 yoy 6% target', '地区生产总值 yoy 7% target']],
    // stages of the same works
    ['市级项目开工78个、竣工65个。', ['市级项目开工 78个', '市级项目竣工 65个']],
    // by size
    ['新引进1亿元以上项目60个、其中20亿元以上10个。', ['新引进1亿元以上项目 60个', '20亿元以上项目 10个 of 新引进1亿元以上项目']],
    // round sums passed on the way
    ['地区生产总值连跨两个百亿台阶，达到367亿元。', ['地区生产总值 36700000000元']],
    // how much is done, by its own name; out of whose purse
    ['排查排污口1600个，完成整治率91%。', ['排查排污口 1600个', '整治率 91%']],
    ['省财政安排50亿元支持老旧管网改造。', ['老旧管网改造资金 5000000000元']],
    ['加上上级补助收入43亿元、上年结转5亿元，收入总计98亿元。', ['上级补助收入 4300000000元', '上年结转 500000000元', '收入总计 9800000000元']],
    // what stages alone are counted of
    ['园区新落户项目46个，计划总投资215亿元，新动工35个。', ['园区新落户项目 46个', '计划总投资 21500000000元 of 园区新落户项目 target', '新动工项目 35个']],
    // an aim that is met, and one that the figure itself is
    ['投资下降9.8%，未达到预期目标；零售额34亿元。', ['投资 yoy -9.8%', '零售额 3400000000元']],
    ['居民消费价格涨幅0.4%，控制在3%的预期目标以内。', ['居民消费价格涨幅 0.4%', '居民消费价格涨幅 3% at_most target']],
    // a deed on households is no change; how far things have gone is not counted
    ['完成农房风貌管控提升7521户。', ['农房风貌管控提升 7521户']],
    ['首批26个典型村建设全面铺开。', ['典型村 26个']],
    // members that end alike; a mean of many years
    ['水资源量52亿立方米。其中，内陆河流域2亿立方米，黄河流域9亿立方米。', ['水资源量 5200000000立方米', '内陆河流域 200000000立方米 of 水资源量', '黄河流域 900000000立方米 of 水资源量']],
    ['平均降水量413毫米，比多年平均值少10%。', ['平均降水量 413毫米 none -10%']],
    ['政府性基金收入预算50亿元，支出预算65亿元。', ['政府性基金收入预算 5000000000元', '政府性基金支出预算 6500000000元']],
    // what is measured of several pollutants; a rate behind a verb of reaching; a share in other words
    ['氨氮、氮氧化物、挥发性有机物减排量分别达到4吨、2吨、3吨。', ['氨氮减排量 4吨', '氮氧化物减排量 2吨', '挥发性有机物减排量 3吨']],
    ['全社会研发经费支出相当于生产总值的比例达到4.8%。', ['全社会研发经费支出占比 4.8% of 生产总值']],
    ['农田灌溉用水量61亿立方米，城镇公共用水量20亿立方米。', ['农田灌溉用水量 6100000000立方米', '城镇公共用水量 2000000000立方米']],
    // look-alikes: a level, another thing, other works, a whole of all steps
    ['目标是：城镇调查失业率5.5%，力争5%。', ['城镇调查失业率 5.5% target', '城镇调查失业率 5% target']],
    ['市级项目开工78个，竣工面积65万平方米。', ['市级项目开工 78个', '竣工面积 650000平方米']],
    ['新引进项目60个，其中20亿元用于技改。', ['新引进项目 60个', '技改 2000000000元 of 新引进项目']],
    ['完成年度投资计划的91%。', ['年度投资计划完成率 91%']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('what those who are counted have', () => {
  it.each([
    ['每10万人中拥有大学文化程度的由8122人上升为15065人。', ['每10万人中拥有大学文化程度 15065人 from 8122人']],
    ['拥有大学文化程度的人口为5万人。', ['拥有大学文化程度的人口 50000人']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

/** `figure period status` of every fact. */
async function plans(text: string): Promise<string[]> {
  return (await builtin()).extract(text, {}).map(({ text: figure, period, status }) => `${figure} ${period ?? '-'} ${status}`);
}

describe('titles of reports and plans', () => {
  it.each([
    // what was done and what is to be done, each in its section
    ['平湖市2022年国民经济和社会发展统计公报\n2023-04-21\n\n第三产业占比由去年的50%今年提高为52%。年末全市企业30户。', ['52% 2022 actual', '30户 2022-12-31 actual']],
    ['平湖镇2023年工作总结及2024年工作计划\n2023-12-21\n\n一、2023年工作开展情况\n\n新增企业7户。\n\n二、2024年工作计划\n\n（一）主要目标。力争全年出口增长7%。\n\n（二）重点任务。新增企业5户。', ['7户 2023 actual', '增长7% 2024 target', '5户 2024 target']],
    // the years of a plan of five
    ['平湖市热带农业发展“十四五”行动方案\n2021-09-27\n\n到2023年，产值达到14亿元。\n\n每年改造果园5万亩。', ['14亿元 2023 target', '5万亩 2021/2025 target']],
    ['平湖市2022年国土绿化工作方案\n2022-03-08\n\n一、工作目标\n\n完成营造林21万亩。\n\n2021年，完成营造林18万亩。', ['21万亩 2022 target', '18万亩 2021 actual']],
    // look-alikes
    ['平湖镇2024年工作计划\n2024-01-08\n\n新增企业5户。', ['5户 2024 target']],
    ['平湖市“十四五”农业发展成绩\n2025-12-08\n\n新增企业5户。', ['5户 2021/2025 actual']],
  ])('%s', async (text, facts) => expect(await plans(text)).toEqual(facts));
});

describe('the time of a report', () => {
  it.each([
    // the day on which people were counted
    ['2021年5月20日\n\n我国以2020年11月1日零时为标准时点开展了人口普查。现将数据公布如下：\n\n常住人口67万人。', ['67万人 2020-11-01']],
    ['2021年5月20日\n\n现将2020年11月1日零时全市人口情况公布如下：\n\n常住人口67万人。', ['67万人 2020-11-01']],
    // how high it stood in the last of the years, and what the years brought
    ['平湖市2022年政府工作报告\n\n五年来，全市拼搏实干。地区生产总值不断攀升，2021年达到367亿元，年均增长8%。拆除旧房328万平方米。', ['367亿元 2021', '增长8% 2017/2021', '328万平方米 2017/2021']],
    // when the speaker begins
    ['2022年1月18日\n\n现在，我代表市人民政府，向大会报告工作。\n\n全市共有企业50家。', ['50家 ../2022-01-18']],
    ['平湖市第七次全国人口普查公报（第二号）\n2021年5月27日\n\n常住人口67万人。', ['67万人 2020-11-01']],
    ['平湖县政府工作报告\n（2021年1月26日在平湖县第十八届人民代表大会第五次会议上）\n\n“十三五”规划完成情况和2020年工作回顾\n\n“十三五”时期，全县拼搏实干。生产总值由2015年的322亿元增加到2020年的401亿元。新建农村公路1360公里。\n\n2020年，落实减税5.3亿元。', ['401亿元 2020', '1360公里 2016/2020', '5.3亿元 2020']],
    // why something grew; a part of the year for one aim alone
    ['2023年，增值税16亿元，增长38.6%，主要是上年留抵退税基数较低；契税10亿元。\n\n教育支出9亿元。', ['16亿元 2023', '10亿元 2023', '9亿元 2023']],
    ['2024年平湖市政府工作报告\n2024-02-19\n\n一、2024年重点工作\n\n实施项目239个，力争一季度开工78个。争取到位资金60亿元。', ['239个 2024', '78个 2024-01/2024-03', '60亿元 2024']],
    // look-alikes
    ['2021年5月20日\n\n现将2021年5月1日起的变化公布如下：\n\n常住人口67万人。', ['67万人 ../2021-05-20']],
  ])('%s', async (text, facts) => expect(await times(text)).toEqual(facts));
});
