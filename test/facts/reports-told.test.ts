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

describe('the time of a report', () => {
  it.each([
    // the day on which people were counted
    ['2021年5月20日\n\n我国以2020年11月1日零时为标准时点开展了人口普查。现将数据公布如下：\n\n常住人口67万人。', ['67万人 2020-11-01']],
    ['2021年5月20日\n\n现将2020年11月1日零时全市人口情况公布如下：\n\n常住人口67万人。', ['67万人 2020-11-01']],
    // how high it stood in the last of the years, and what the years brought
    ['平湖市2022年政府工作报告\n\n五年来，全市拼搏实干。地区生产总值不断攀升，2021年达到367亿元，年均增长8%。拆除旧房328万平方米。', ['367亿元 2021', '增长8% 2017/2021', '328万平方米 2017/2021']],
    // when the speaker begins
    ['2022年1月18日\n\n现在，我代表市人民政府，向大会报告工作。\n\n全市共有企业50家。', ['50家 ../2022-01-18']],
    // look-alikes
    ['2021年5月20日\n\n现将2021年5月1日起的变化公布如下：\n\n常住人口67万人。', ['67万人 ../2021-05-20']],
  ])('%s', async (text, facts) => expect(await times(text)).toEqual(facts));
});
