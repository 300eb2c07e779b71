/** Lists under one verb, shares of what a list details, and figures that stand beside one another. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('a verb said once before a list', () => {
  it.each([
    ['查扣走私香烟5吨、酒类7吨、药品2吨。', ['查扣走私香烟 5吨', '查扣酒类 7吨', '查扣药品 2吨']],
    ['关停商铺30家、摊位60个及仓库2处。', ['关停商铺 30家', '关停摊位 60个', '关停仓库 2处']],
    ['淘汰炼铁产能130万吨、炼钢产能60万吨。', ['淘汰炼铁产能 1300000吨', '淘汰炼钢产能 600000吨']],
    // another verb, what is measured, a clause of its own, a relative clause
    ['检查商铺30家、处罚商贩60人。', ['检查商铺 30家', '处罚商贩 60人']],
    ['执飞货运包机21班、货邮周转量5000吨公里。', ['执飞货运包机 21班', '货邮周转量 5000吨公里']],
    ['检查商铺30家，仓库60座。', ['检查商铺 30家', '仓库 60座']],
    ['在运行的航空公司96家、机场41座。', ['运行的航空公司 96家', '机场 41座']],
    ['受理执行案件25万件、执结20万件。', ['受理执行案件 250000件', '执结执行案件 200000件']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('a share behind the details of what it is of', () => {
  it.each([
    [
      '荣获一等奖26项，包括论文奖3项、专利奖3项，占全省一等奖总数的52%；荣获二等奖56项，包括论文奖6项、专利奖46项，占全省二等奖总数的58%。',
      [
        '一等奖 26项 of 全省一等奖总数', '论文奖 3项 of 一等奖', '专利奖 3项 of 一等奖', '一等奖占比 52% of 全省一等奖总数',
        '二等奖 56项 of 全省二等奖总数', '论文奖 6项 of 二等奖', '专利奖 46项 of 二等奖', '二等奖占比 58% of 全省二等奖总数',
      ],
    ],
    // of the last detail, after which the whole is called
    ['荣获一等奖26项，包括论文奖3项、专利奖3项，占全省专利奖总数的5%。', ['一等奖 26项', '论文奖 3项 of 一等奖', '专利奖 3项 of 全省专利奖总数', '专利奖占比 5% of 全省专利奖总数']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('one beside the other', () => {
  it.each([
    ['侦办盗窃案件223起，诈骗案件21起，移送起诉348人。', ['侦办盗窃案件 223起', '诈骗案件 21起', '移送起诉 348人']],
    ['侦办盗窃案件223起，移送起诉348人。', ['侦办盗窃案件 223起', '移送起诉 348人 of 侦办盗窃案件']],
    ['开展联合执法56次，巡航115次。', ['联合执法 56次', '巡航 115次']],
    ['日均发班22万班，共完成客运量3亿人次。', ['日均发班 220000班', '客运量 300000000人次']],
    ['销售额为17亿元，同比下降4.9%，但月度环比增长13.6%。', ['销售额 1700000000元 yoy -4.9% mom 13.6%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});
