/** Parents where one view parts what another has parted, and what is no part of what stands before it. */
import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** Metric and parent of every fact. */
async function parents(text: string): Promise<string[]> {
  return (await factsOf(text)).map(({ metric, parent }) => (parent === undefined ? metric : `${metric} of ${parent}`));
}

describe('what no part is of', () => {
  it.each([
    ['移动电话用户56万户，其中5G用户14万户；固定宽带接入用户23万户。', ['移动电话用户', '5G用户 of 移动电话用户', '固定宽带接入用户']],
    ['年末存款余额563亿元，其中住户存款364亿元；贷款余额356亿元。', ['存款余额', '住户存款 of 存款余额', '贷款余额']],
    ['查获货物总值23亿元，拘捕118人。', ['查获货物总值', '拘捕']],
    ['总资产230亿元。营业收入90亿元。分地区看，东部地区销售金额33亿元。', ['总资产', '营业收入', '东部地区销售金额 of 营业收入']],
    ['价格自高点410元回落，均价为347元。', ['高点', '均价']],
    // parts of a kind go on, and what was given for people
    ['学校91所，其中小学62所；初中29所。', ['学校', '小学 of 学校', '初中 of 学校']],
    ['发放补助595万元，惠及132人。', ['发放补助', '惠及 of 发放补助']],
  ])('%s', async (text, expected) => expect(await parents(text)).toEqual(expected));
});

describe('views and their wholes', () => {
  it.each([
    ['社会消费品零售总额153亿元。按经营地统计，城镇消费品零售额118亿元。按消费类型统计，商品零售额125亿元；餐饮收入27亿元。', ['社会消费品零售总额', '城镇消费品零售额 of 社会消费品零售总额', '商品零售额 of 社会消费品零售总额', '餐饮收入 of 社会消费品零售总额']],
    ['工业增加值102亿元。规模以上工业增加值增长10%。分轻重工业看，轻工业增长8%，重工业增长11%。', ['工业增加值', '规模以上工业增加值', '轻工业增加值 of 规模以上工业增加值', '重工业增加值 of 规模以上工业增加值']],
    ['营业收入90亿元。分业务看，产品销售收入60亿元，贸易收入30亿元。混凝土销量2万方，实现收入5亿元。分地区看，东部区域销售金额33亿元；西部区域22亿元。', ['营业收入', '产品销售收入 of 营业收入', '贸易收入 of 营业收入', '混凝土销量', '收入 of 混凝土', '东部区域销售金额 of 营业收入', '西部区域 of 营业收入']],
    ['社会消费品零售总额26亿元。城镇消费品零售额22亿元；乡村消费品零售额3亿元。按零售业态分，便利店零售额增长7%。', ['社会消费品零售总额', '城镇消费品零售额', '乡村消费品零售额', '便利店零售额 of 社会消费品零售总额']],
    ['零售业总销货价值286亿元。按主要类别分析，珠宝首饰的销货价值上升6%。其次为超市货品的销货价值（下跌0.4%）；服装（下跌8%）。', ['零售业总销货价值', '珠宝首饰的销货价值 of 零售业总销货价值', '超市货品的销货价值 of 零售业总销货价值', '服装 of 零售业总销货价值']],
    // what another name ends with is the whole; an order of another kind
    ['固定资产投资28亿元，民间固定资产投资14亿元。分领域看，制造业投资增长5%。', ['固定资产投资', '民间固定资产投资', '制造业投资 of 固定资产投资']],
    ['出口12亿元，其次为进口8亿元。', ['出口', '进口']],
  ])('%s', async (text, expected) => expect(await parents(text)).toEqual(expected));
});

describe('things behind what is measured of them', () => {
  it.each([
    ['柑橘种植面积8万亩，产量15万吨。', ['柑橘种植面积', '产量 of 柑橘']],
    ['水泥销售收入18亿元，毛利率65%。', ['水泥销售收入', '毛利率 of 水泥']],
    ['开支为40亿元，收入为17亿元。', ['开支', '收入']],
    ['居民消费对经济增长贡献率为60%，拉动生产总值增长3个百分点。', ['居民消费对经济增长贡献率', '拉动生产总值增长 of 居民消费']],
  ])('%s', async (text, expected) => expect(await parents(text)).toEqual(expected));
});
