import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** `figure period status` of every fact; `-` where it has no period. */
async function times(text: string, published = '2024-04-02'): Promise<string[]> {
  return (await factsOf(text, published)).map(({ text: figure, period, status }) => `${figure} ${period ?? '-'} ${status}`);
}

describe('what is still to come', () => {
  it.each([
    // once something has succeeded
    ['2023年上半年，造船完工量288万吨。攻关成功后，国产化率可以提高到70%。', ['288万吨 2023-01/2023-06 actual', '70% - target']],
    // look-alike: it works, and this is what it does
    ['2023年上半年，造船完工量288万吨。大桥建成通车后，车程缩短至30分钟。', ['288万吨 2023-01/2023-06 actual', '30分钟 2023-01/2023-06 actual']],
    // no time that runs up to now
    ['目前，观众注册已超过40万人。展会期间还将举办19场论坛。', ['超过40万人 ../2024-04-02 actual', '19场 - target']],
    // a stretch ahead is none of the year that runs
    ['2024年，全市将建成绿道30公里。今后五年还将建成绿道500公里。', ['30公里 2024 target', '500公里 - target']],
    // nobody is still to reach what lies a year back
    ['力争到年底，全市充电桩突破1700个。', ['突破1700个 2024-12-31 target']],
    ['确保全年新增充电桩500个。', ['500个 2024 target']],
    // a quarter in a passage of aims
    ['今年，重点抓好以下工作：实施项目156个，二季度开工率达60%以上。', ['156个 2024 target', '60%以上 2024-04/2024-06 target']],
    // the half that runs, told without a figure as what is to come
    ['2023年下半年，收入760亿元。预计今年上半年，市场将继续回暖。用户中，青年占26.8%。', ['760亿元 2023-07/2023-12 actual', '26.8% 2023-07/2023-12 actual']],
    // look-alike: the year that runs
    ['2024年，全市将建成绿道30公里。还将建成公园50个。', ['30公里 2024 target', '50个 2024 target']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('a plan for several years', () => {
  const PLAN = '平湖市养老服务行动计划（2024—2026年）\n\n';
  it.each([
    // what it sets without a time is of all of them; a time of its own, or told by the way, holds for its figure
    [`${PLAN}2024年改造600户。\n\n培训护理员6万人次。`, ['600户 2024 target', '6万人次 2024/2026 target']],
    [`${PLAN}省财政拟安排补助9亿元，2024年3月已下达2亿元。培训护理员6万人次。`, ['9亿元 2024/2026 target', '2亿元 2024-03 actual', '6万人次 2024/2026 target']],
    [`${PLAN}到2026年，床位占比达到68%，高于全国2025年目标，助餐点增至400个。`, ['68% 2026 target', '400个 2026 target']],
    // what was there before it began
    [`${PLAN}截至2023年底，建成养老机构180家。服务覆盖率76%。`, ['180家 ../2023-12-31 actual', '76% ../2023-12-31 actual']],
  ])('%j', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('since an event', () => {
  it.each([
    // with its day: it lasts
    ['自2022年1月1日协定正式生效后，关税逐步降至3%。', ['3% 2022-01-01/2024-04-02 actual']],
    // look-alike: a point that a figure of its own tells
    ['自2022年1月1日协定税率降至5%后，关税降至3%。', ['5% 2022-01-01 actual', '3% 2022-01-01 actual']],
    // without one: up to now, whatever stretch was told before
    ['1998年以来，全市修堤30公里。本轮强降雨以来，共转移群众3000名。', ['30公里 1998-01-01/2024-04-02 actual', '3000名 ../2024-04-02 actual']],
    // look-alike: the stretch that the event may have begun with
    ['2024年3月1日以来，全市破案30件。行动开展以来，共查处隐患3000个。', ['30件 2024-03-01/2024-04-02 actual', '3000个 2024-03-01/2024-04-02 actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});

describe('a feast told by the way', () => {
  it.each([
    ['新年开新局\n\n全国召开会议12场。\n\n元旦假期，沈阳接待游客243万人次。\n\n三亚启用市场4个。', ['12场 ../2024-01-05 actual', '243万人次 2023-12-30/2024-01-01 actual', '4个 ../2024-01-05 actual']],
    // look-alikes: what the headline or the lead tells of
    ['元旦市场旺\n\n全国召开会议12场。\n\n元旦假期，沈阳接待游客243万人次。\n\n三亚启用市场4个。', ['12场 2024-01-01 actual', '243万人次 2023-12-30/2024-01-01 actual', '4个 2023-12-30/2024-01-01 actual']],
    ['市场旺\n\n元旦假期，沈阳接待游客243万人次。\n\n三亚启用市场4个。', ['243万人次 2023-12-30/2024-01-01 actual', '4个 2023-12-30/2024-01-01 actual']],
  ])('%s', async (text, expected) => expect(await times(text, '2024-01-05')).toEqual(expected));
});

describe('months and days that lie just ahead', () => {
  it.each([
    ['交易员认为，12月维持利率不变的概率为90%。', ['90% 2024-12 target']],
    ['12月维持利率不变的企业占90%。', ['90% 2023-12 actual']],
    ['预计3日夜间起，雨量将超过90毫米。', ['超过90毫米 2024-04-03/.. target']],
    ['截至20日，雨量超过90毫米。', ['超过90毫米 ../2024-03-20 actual']],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual(expected));
});
