import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf } from '../helpers/pipeline.js';

/** `figure period status` of every fact; `-` where it has no period. */
async function times(text: string, published = '2024-04-02'): Promise<string[]> {
  return (await factsOf(text, published)).map(({ text: figure, period, status }) => `${figure} ${period ?? '-'} ${status}`);
}

describe('a month without a year behind a word of aim', () => {
  it.each([
    // is the next one, and leaves the year of the passage in force
    ['今年全市主要预期目标是：地区生产总值增长6%。确保高铁东站10月建成投用。新建改建农村公路260公里。', ['增长6% 2024 target', '260公里 2024 target']],
    ['气象台预计，12月全国平均降雨量90毫米。', ['90毫米 2024-12 target']],
    ['流通协会预计，5月乘用车零售量达230万辆。', ['230万辆 2024-05 target']],
    // look-alikes: no word of aim, and a clause of its own
    ['12月全国平均降雨量90毫米。', ['90毫米 2023-12 actual']],
    ['全年预计签约项目30个，12月签约项目3个。', ['30个 2024 target', '3个 2023-12 actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('the end of a year behind one that is over', () => {
  it.each([
    // of an aim it is the release's own
    ['2022年，该局侦破案件352起。下一步，该局将开展行动，年内力争破案率达到90%。', ['352起 2022 actual', '90% 2024 target']],
    ['2023年，全市招商引资320亿元。下一步，全市将新建学校8所，年底前完成改造12个。', ['320亿元 2023 actual', '8所 - target', '12个 ../2024-12-31 target']],
    ['2023年，全市招商引资320亿元。下一步，全市将新建学校8所，全年力争投资增长8%。', ['320亿元 2023 actual', '8所 - target', '增长8% 2024 target']],
    // look-alikes: of what was done it is that of the year told
    ['2022年，全市招商引资320亿元。年内完成改造12个。', ['320亿元 2022 actual', '12个 2022 actual']],
    ['2022年，全市招商引资320亿元。年底前已完成改造9个。', ['320亿元 2022 actual', '9个 ../2022-12-31 actual']],
    ['2023年，全市招商引资320亿元。预计全年投资增长8%。', ['320亿元 2023 actual', '增长8% 2023 actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('the same time of another year', () => {
  it.each([
    // opens what is told of it
    ['3月，该行动提供岗位960万个。2023年同期，该行动提供岗位860万个。', ['960万个 2024-03 actual', '860万个 2023-03 actual']],
    ['2024年第一季度，公司净利润3000万元。上年同期，公司净利润909万元；营业收入2亿元。', ['3000万元 2024-01/2024-03 actual', '909万元 2023-01/2023-03 actual', '2亿元 2023-01/2023-03 actual']],
    ['2024年第一季度，公司净利润3000万元，而去年同期，公司净利润909万元。今年已签约项目8个。', ['3000万元 2024-01/2024-03 actual', '909万元 2023-01/2023-03 actual', '8个 2024 actual']],
    // look-alikes: what is only compared with it, and what breaks the record of its like
    ['2024年第一季度，零部件备货不及2023年同期，备货量8300万部。', ['8300万部 2024-01/2024-03 actual']],
    ['今年第一季度，该口岸进出口总值历史同期首次突破5万亿元，达5.2万亿元。', ['突破5万亿元 2024-01/2024-03 actual', '5.2万亿元 2024-01/2024-03 actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('parts of what was told of a day', () => {
  it.each([
    ['2024年清明假期将至。今天（4月2日）预计人员流动量2.2亿人次。其中，铁路客运量预计1265万人次。其中，高铁900万人次。', ['2.2亿人次 2024-04-02 target', '1265万人次 2024-04-02 target', '900万人次 2024-04-02 actual']],
    ['4月1日是开园第一天，当日入园车辆83万辆次。其中，新能源汽车9.2万辆次，占比11%。', ['83万辆次 2024-04-01 actual', '9.2万辆次 2024-04-01 actual', '11% 2024-04-01 actual']],
    // look-alikes: no part, and a time of its own
    ['2024年，公园接待游客90万人次，4月1日接待2万人次。全市接待游客600万人次。', ['90万人次 2024 actual', '2万人次 2024-04-01 actual', '600万人次 2024 actual']],
    ['春节假期（2月10日至17日），公园接待游客38万人次，单日高峰出现在2月14日，达15万人次。其中，外地游客20万人次。', ['38万人次 2024-02-10/2024-02-17 actual', '15万人次 2024-02-14 actual', '20万人次 2024-02-10/2024-02-17 actual']],
    ['4月1日，公园接待游客2万人次。其中，一季度接待游客80万人次。', ['2万人次 2024-04-01 actual', '80万人次 2024-01/2024-03 actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('times that nobody dates', () => {
  it.each([
    // since an event, told on a day
    ['救援署1日表示，新一轮冲突爆发以来，已有1万人死亡。', ['1万人 ../2024-04-01 actual']],
    ['救援署1日表示，3月有1万人死亡。', ['1万人 2024-03 actual']],
    // long ago
    ['70多年前，大队迎战强敌，击落敌机29架。', ['29架 - actual']],
    ['大队迎战强敌，击落敌机29架。', ['29架 ../2024-04-02 actual']],
    // from when a rule holds; a campaign that began on a day
    ['自2024年3月5日起，终止征收反倾销税。国产大麦种植面积3万亩。', ['3万亩 ../2024-04-02 actual']],
    ['2024年3月5日起，全市开展专项行动。行动开展以来，刑事警情下降4.6%。', ['下降4.6% 2024-03-05/.. actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('the end of what is reported on', () => {
  it.each([
    ['2023年，公司营业收入48亿元。截至报告期末，公司总资产132亿元，专利160项。', ['48亿元 2023 actual', '132亿元 ../2023-12-31 actual', '160项 ../2023-12-31 actual']],
    // look-alikes: no end is told, and another stretch is
    ['2023年，公司营业收入48亿元。报告期内，公司研发支出2亿元。', ['48亿元 2023 actual', '2亿元 2023 actual']],
    ['截至报告期末，公司专利160项，2023年研发支出2亿元。', ['160项 ../2024-04-02 actual', '2亿元 2023 actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('the time of a level that is held against the figure', () => {
  it.each([
    ['2023年，生产总值增长5.5%，快于上年全年3%的经济增速，也快于一季度4.5%的经济增速。工业增加值增长3.8%。', ['增长5.5% 2023 actual', '3% 2022 actual', '4.5% 2023-01/2023-03 actual', '增长3.8% 2023 actual']],
    // look-alike: a time that is only compared with
    ['2023年，生产总值增长5.5%，快于上年全年，失业率3%。', ['增长5.5% 2023 actual', '3% 2023 actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('times shared out among the figures of a list', () => {
  it.each([
    ['2021年至2023年，起诉人数分别为605人、584人、671人。', ['605人 2021 actual', '584人 2022 actual', '671人 2023 actual']],
    ['2023年，一季度进出口18亿元，二、三季度分别为19亿元和20亿元。', ['18亿元 2023-01/2023-03 actual', '19亿元 2023-04/2023-06 actual', '20亿元 2023-07/2023-09 actual']],
    // look-alikes: not as many years as figures
    ['2021年至2023年，起诉、审结案件分别为605件、584件。', ['605件 2021/2023 actual', '584件 2021/2023 actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('plans that things are put into', () => {
  it.each([
    ['2023年，纳入“十四五”国家考核的30个断面中，优良断面比例为93%。', ['30个 2023 actual', '93% 2023 actual']],
    ['“十四五”期间，新增断面30个。', ['30个 2021/2025 actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));

  it('reads a plan of which no more than its years is told', async () => {
    const text = '平湖市养老服务实施方案（2024—2027年）\n\n截至2023年底，建成养老机构180家。\n\n到2025年，床位达到6万张。\n\n新增助餐点300个。';
    const found = (await builtin()).extract(text, {}).map(({ text: figure, period, status }) => `${figure} ${period ?? '-'} ${status}`);
    expect(found).toEqual(['180家 ../2023-12-31 actual', '6万张 2025 target', '300个 2024/2027 target']);
  });
});
