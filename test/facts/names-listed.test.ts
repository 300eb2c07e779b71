/** What is told of the first of several and holds for the others: the object of a deed, what is measured, who was counted. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('what a name takes over from the one beside it', () => {
  it.each([
    // the object of a deed of the same kind
    ['累计发布行业标准280项，今年新制定21项。', ['发布行业标准 280项', '新制定行业标准 21项']],
    ['全年新建高标准农田12万亩，改造提升8万亩。', ['新建高标准农田 120000亩', '改造提升高标准农田 80000亩']],
    ['买入评级5家，增持评级1家。', ['买入评级 5家', '增持评级 1家']],
    ['处置问题线索384件，立案197件。', ['处置问题线索 384件', '立案 197件 of 处置问题线索']],
    // what is measured, in a list
    ['电动自行车出口增长13%、打印机增长32.8%、机床增长45%。', ['电动自行车出口 yoy 13%', '打印机出口 yoy 32.8%', '机床出口 yoy 45%']],
    ['民间投资增长5%、房地产开发投资下降3%。', ['民间投资 yoy 5%', '房地产开发投资 yoy -3%']],
    ['冰箱产量增长5%，游客增长3%。', ['冰箱产量 yoy 5%', '游客 yoy 3%']],
    // who was counted right before
    ['民营企业609家，进出口24亿元，增长8.8%。', ['民营企业 609家', '民营企业进出口 2400000000元 yoy 8.8%']],
    ['高新技术企业320家，实现营业收入1200亿元。', ['高新技术企业 320家', '高新技术企业营业收入 120000000000元']],
    ['学校320所，营业收入12亿元。', ['学校 320所', '营业收入 1200000000元']],
    // partners of trade before a word of how much in all
    ['我省对东盟、欧盟合计进出口3亿元。', ['对东盟、欧盟进出口 300000000元']],
    ['我省合计进出口3亿元。', ['进出口 300000000元']],
    // the other of two deeds that go together; what things are worth
    ['全市汽车生产254万辆，增长3%，销售251万辆。', ['汽车生产 2540000辆 yoy 3%', '汽车销售 2510000辆']],
    ['全市汽车生产254万辆，停产企业25家。', ['汽车生产 2540000辆', '停产企业 25家']],
    ['签发原产地证书519份，货值5.7亿元。', ['签发原产地证书 519份', '签发原产地证书货值 570000000元']],
    ['发现安全隐患227处，已整改197处，限期整改30处。', ['发现安全隐患 227处', '整改安全隐患 197处', '限期整改安全隐患 30处']],
    // those of a list that words point at
    ['东盟、欧盟、美国为前三大贸易伙伴，进出口值分别为12亿元、9亿元和7亿元，前两者增长14%、5%。', ['对东盟进出口值 1200000000元 yoy 14%', '对欧盟进出口值 900000000元 yoy 5%', '对美国进出口值 700000000元']],
    // partners of the deal told before
    ['输往亚洲的出口货值上升9%。其中以越南（升46%）较为显著，中国内地（内地）则录得20%的升幅。',
      ['输往亚洲的出口货值 yoy 9%', '输往越南的出口货值 yoy 46% of 输往亚洲的出口货值', '输往中国内地的出口货值 yoy 20% of 输往亚洲的出口货值']],
    ['输往亚洲的出口货值上升9%，而输往荷兰的则录得11%的升幅。', ['输往亚洲的出口货值 yoy 9%', '输往荷兰的出口货值 yoy 11%']],
    // a campaign that it was done in; of how many each
    ['查处案件153件，其中“铁拳”行动查办案件56件。', ['查处案件 153件', '“铁拳”行动查办案件 56件 of 查处案件']],
    ['万人拥有5G基站数28.6个。', ['万人拥有5G基站数 28.6个']],
    // amounts of one thing, shared out
    ['失业保险基金总收入、总支出分别为35亿元、28亿元。', ['失业保险基金总收入 3500000000元', '失业保险基金总支出 2800000000元']],
    ['公司营业收入、净利润分别为35亿元、2亿元。', ['公司营业收入 3500000000元', '净利润 200000000元 of 公司']],
    ['营业收入、利润分别增长3%、2%。', ['营业收入 yoy 3%', '利润 yoy 2%']],
    // how many came; what a level changed by
    ['新增个体户101户，净增84户。', ['新增个体户 101户', '净增个体户 84户']],
    ['规上服务业企业净增30户。', ['规上服务业企业净增 30户']],
    ['规上服务业企业213家，净增14家。', ['规上服务业企业 213家 none 14家']],
    // works of a size, by their rates
    ['10亿元以上项目开工率、投产率分别达94%、82%。', ['10亿元以上项目开工率 94%', '投产率 82%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('members of a list in brackets, and behind 其中', () => {
  it.each([
    ['立案877件，其中立案省管干部73人、市管干部434人。', ['立案 877件', '立案省管干部 73人 of 立案', '市管干部 434人 of 立案']],
    ['处理420人（包括66名县级干部、151名乡级干部），警告320人。', ['处理 420人', '县级干部 66名 of 处理', '乡级干部 151名 of 处理', '警告 320人']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
