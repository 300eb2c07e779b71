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
