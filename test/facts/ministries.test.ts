/** Wires on ministries, surveys and other countries: shares that moved to a level, who invests, what a year is told for. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

/** `figure period` of every fact. */
async function periods(text: string): Promise<string[]> {
  return (await builtin()).extract(text, {}).map(({ text: figure, period }) => `${figure} ${period ?? '-'}`);
}

describe('a share, how it moved, and where to', () => {
  it.each([
    ['民营企业占比提升2个百分点，达到33.1%。', ['民营企业占比 33.1% yoy 2个百分点']],
    ['旅客周转量在运输体系中的占比提升18个百分点，达到33.1%。', ['旅客周转量占比 33.1% yoy 18个百分点 of 运输体系']],
    ['服务业使用外资80亿美元，下降3%，降幅高于全国平均水平2个百分点，占全国总量的45%。', ['服务业使用外资 8000000000美元 yoy -3% of 全国总量', '服务业使用外资降幅 none 2个百分点 of 全国平均水平', '服务业使用外资占比 45% of 全国总量']],
    ['新增劳动力占失业人口比重回落3.6个百分点至14.6%。', ['新增劳动力占比 14.6% yoy -3.6个百分点 of 失业人口']],
    ['76个城市汽车保有量超过100万辆，与去年同期相比增加7个。', ['城市 76个 yoy 7个', '城市汽车保有量 1000000辆 over']],
    ['汽车保有量1310万辆，扣除报废注销量比2021年增加526万辆。', ['汽车保有量 13100000辆 since 5260000辆']],
    // look-alike: a count of its own unit
    ['企业3万家，个体户9万户，同比增加2万户。', ['企业 30000家', '个体户 90000户 yoy 20000户']],
    ['欧盟27国实际投资9亿美元。', ['欧盟27国实际投资 900000000美元']],
    ['出口额在汽车贸易的带动下增加7.9%，对美贸易顺差3亿美元。', ['出口额 yoy 7.9%', '对美贸易顺差 300000000美元']],
    ['出境人次约689000，而入境人次约695000。', ['出境人次 689000 about', '入境人次 695000 about']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('the year that a text is of', () => {
  it.each([
    // none that a record is counted from; a year told twice; what went before a figure
    ['7月13日，6月就业人口2847万人，创2000年6月（88万人）以来同期新高。', ['2847万人 -']],
    ['2021年1月21日，内政部公布，109年底人口为2356万人，较上(108)年底减少4万人。', ['2356万人 2020-12-31']],
    ['2018年4月27日，2017年农民工占55.3%，比上年提高0.6个百分点，自2014年以来逐年提高。本地农民工1亿人。', ['55.3% 2017', '1亿人 2017']],
    ['IP属地 北京 编辑：王某某 时间：2025-03-31 11:30:55\n\n3月份，采购经理指数为50.5%。', ['50.5% 2025-03']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

it('a dateline may end at a slash', async () => {
  expect(await factsOf('中评社香港7月23日电/日本财务省23日发布的2015年上半年统计显示，贸易逆差17251亿日元。')).toMatchObject([{ body: '日本财务省', region: '日本' }]);
});
