/** Figures that came to no fact: those that a rule says are none, and those that are to be looked at. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function unclaimedOf(text: string): Promise<string[]> {
  const { document, unclaimed } = (await builtin()).analyse(text, { published: '2024-07-18' });
  return unclaimed.map(({ start, end }) => document.text.slice(start, end));
}

describe('figures that are no facts', () => {
  it.each([
    '新规将于30天后生效。', '连续5个月处于扩张区间。', '计划用三年时间建成示范区。', '为期两天的博览会闭幕。',
    '作为全省第二大湖泊，水质持续改善。', '出货量第一的品牌进驻。',
    '本市企业（7.09，0.02，0.28%）的订单排到年底。',
    '表现不及市场预期的132亿元。',
    '主队3:1战胜客队。', '始终把安全放在第一位。', '与上年同期490万元相比有所好转。', '价格六升一降。',
    // names of many things together, points of a speech, pages, races, which of the councils
    '三大主粮长势良好。', '全面落实四大战略。', '落幕的灯会设九大主题展区。', '报告呈现四个特点。', '统筹国内国际两个大局。',
    '《日报》（2023年7月20日10版）', '《日报》（2023年7月20日 19版）', '依照该法第四十六条、四十七条的规定补偿。', '完善抽水蓄能两部制电价政策。', '男子组100米、200米决赛举行。', '参加4×100米接力和10公里跑。', '五届常务理事会作报告。',
  ])('%s', async (text) => {
    expect(await unclaimedOf(text)).toEqual([]);
    expect(await factsOf(text)).toEqual([]);
  });
  it.each([
    ['进口额24亿美元（约172亿元人民币）。', ['进口额 2400000000美元']],
    ['营收127亿元，不及市场预期的132亿元。', ['营收 12700000000元']],
    ['平均办理时限3.5天。', ['平均办理时限 3.5天']],
    ['总量居全省第3位。', ['总量全省排名 3位']],
    ['城乡收入比为2.4：1。', ['城乡收入比 2.4']],
    ['北方股份报收于12.5元。', ['报收 12.5元']],
    ['民企以20%的份额领先市场。', ['份额 20%']],
    ['三大主导产业产值增长6%。', ['三大主导产业产值 yoy 6%']],
    ['三大运营商用户达12亿户。', ['三大运营商用户 1200000000户']],
    ['八大类商品共300种。', ['商品 8大类', '商品 300种']],
    ['夺得100米、200米两项冠军。', ['冠军 2项']],
    ['跑道长100米，冠军奖金5万元。', ['跑道长 100米', '冠军奖金 50000元']],
    ['丛书共10版，论坛举办12届。', ['丛书 10版', '论坛 12届']],
    ['4个重点方向有项目32个。', ['重点方向 4个', '项目 32个']],
    ['主队以6金2银的成绩收官。', ['金牌 6枚', '银牌 2枚']],
    ['财产险、人身险指数分别为68.1和67.3。', ['财产险指数 68.1', '人身险指数 67.3']],
  ])('look-alikes: %s', async (text, facts) => {
    expect((await factsOf(text)).map(line)).toEqual(facts);
    expect(await unclaimedOf(text)).toEqual([]);
  });
});

describe('figures to look at', () => {
  it.each([['城东3号地块以5.1亿元成交。', ['5.1亿元']]])('%s', async (text, figures) => expect(await unclaimedOf(text)).toEqual(figures));
});
