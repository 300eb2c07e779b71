import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('names that hold more than the last word before their figure', () => {
  it.each([
    // deeds that one figure counts together
    ['全年受理投诉、举报、咨询3.2万件。', ['受理投诉、举报、咨询 32000件']],
    ['二审审结600件，其中调解、撤诉80件。', ['二审审结 600件', '调解、撤诉 80件 of 二审审结']],
    ['受理投诉20件、举报30件。', ['受理投诉 20件', '举报 30件 of 受理投诉']],
    // works and what is invested in them
    ['实施水利项目120个，完成投资58亿元。', ['水利项目 120个', '水利项目完成投资 5800000000元']],
    ['全市累计完成投资60亿元。', ['完成投资 6000000000元']],
    // what they have come for
    ['本届展会有158家企业参展。', ['参展企业 158家']],
    ['全市158家企业开工。', ['开工企业 158家']],
    // how they did it, and where they are
    ['12个技改项目主体工程基本完工。', ['技改项目主体工程 12个']],
    ['30多个品类区内，市民络绎不绝。', ['品类区 30个 over']],
    ['5座高速公路旁有绿化带，8座大桥附近有公园。', ['高速公路 5座', '大桥 8座']],
    ['该榜单有352个模范集体。', ['模范集体 352个']],
    // how much of a stuff something holds
    ['最大储存能力为140万桶原油。', ['最大储存能力 1400000桶']],
    ['仓库储有140万桶原油。', ['原油 1400000桶']],
    // both are of the firm
    ['换手率0.3%，成交量2.5万手。', ['换手率 0.3%', '成交量 25000手']],
    ['进口水果11.2万吨，货值8.9亿元。', ['进口水果 112000吨', '货值 890000000元 of 进口水果']],
  ])('%s', async (text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });
});

describe('partners of trade', () => {
  it.each([
    ['4月份，全省对东盟进出口增长2.4%，对欧盟增长3.3%，对日本占12%。', ['对东盟进出口 yoy 2.4%', '对欧盟进出口 yoy 3.3%', '对日本进出口占比 12%']],
    ['前7个月，对新兴市场出口增长9.6%，对欧盟增长3%；对东盟、共建“一带一路”国家分别增长14%、7%。', ['对新兴市场出口 yoy 9.6%', '对欧盟出口 yoy 3%', '对东盟出口 yoy 14%', '对共建“一带一路”国家出口 yoy 7%']],
    ['前7个月，全省出口100亿元，其中对美国下降6%。', ['出口 10000000000元', '对美国出口 yoy -6% of 出口']],
    ['与成员国贸易额5亿元，从主要伙伴进口3亿元。', ['与成员国贸易额 500000000元', '从主要伙伴进口 300000000元']],
    // no trade was told
    ['全省旅游收入100亿元，对美国下降6%。', ['旅游收入 10000000000元', '对美国 yoy -6%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('the first of several places', () => {
  it.each([
    ['1至8月，六地地方税收以平湖市687亿元居首，嘉善县512亿元、海盐县438亿元次之。', ['六地地方税收 68700000000元', '六地地方税收 51200000000元', '六地地方税收 43800000000元']],
    ['全省进出口增速以郑州12%居首。', ['进出口增速 12%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('figures of a list that only the clause before names', () => {
  it.each([
    ['甲区、乙区受理量居全市前两位，分别为980件和830件。', ['甲区、乙区受理量全市排名 2位', '甲区受理量 980件', '乙区受理量 830件']],
    ['设计服务、信息服务引资额涨幅较高，分别为12亿元、7亿元。', ['设计服务引资额 1200000000元', '信息服务引资额 700000000元']],
    ['出口12亿元、进口13亿元，上年同期分别为11亿元、10亿元。', ['出口 1200000000元', '进口 1300000000元', '出口 1100000000元', '进口 1000000000元']],
    ['武侯区、南山区分别增长3%和4%。', ['武侯区 yoy 3%', '南山区 yoy 4%']],
  ])('%s', async (text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });
});

describe('changes that name their level once more', () => {
  it.each([
    ['线下到会6万人，到会人数比上届增长18%。', ['线下到会 60000人 since 18%']],
    ['蔬菜均价每公斤5.4元，比节前下降1.6%。', ['蔬菜均价 5.4元 since -1.6%']],
    ['服务类投诉2245件，约占三分之一。', ['服务类投诉 2245件', '服务类投诉占比 33.33% about']],
    ['餐饮类投诉2245件，预付费投诉占其中的61%。', ['餐饮类投诉 2245件', '预付费投诉占比 61% of 餐饮类投诉']],
  ])('%s', async (text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });
});
