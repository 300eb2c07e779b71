/** How exact a figure is where the words stand apart from it. */
import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

async function qualifiers(text: string): Promise<string[]> {
  return (await factsOf(text, '2024-01-30')).map(({ text: figure, qualifier }) => `${figure} ${qualifier ?? '-'}`);
}

describe('the bound of a share', () => {
  it.each([
    ['该集团粮食调出量约占全省调出量的60%。', ['60% about']],
    ['该集团粮食调出量占全省调出量的60%。', ['60% -']],
    ['消费比例不得低于20%，等待时间不得超过3天。', ['不得低于20% at_least', '不得超过3天 at_most']],
    // over the deed between; right behind 分别
    ['每个县至少建成1所县级机构。', ['1所 at_least']],
    ['全市至少投入3亿元，完工率至少达到30%。', ['3亿元 at_least', '30% at_least']],
    ['每个县建成1所县级机构。', ['1所 -']],
    ['降幅比上月扩大约0.5个百分点。', ['扩大约0.5个百分点 about']],
    ['普及率、数控化率分别超过90%、75%。', ['超过90% over', '75% over']],
    ['普及率、数控化率分别达到90%以上、75%。', ['90%以上 at_least', '75% -']],
    // 入超 and 出超 are words only of trade
    ['全区广告收入超100亿元。', ['超100亿元 over']],
    ['全年支出超3亿元。', ['超3亿元 over']],
    ['全年贸易入超3亿元。', ['3亿元 -']],
    ['装机规模超过1733万千瓦/3580万千瓦时。', ['超过1733万千瓦 over', '3580万千瓦时 over']],
    ['净利差已收窄至1.7%附近。', ['1.7%附近 about']],
    ['季度销量破10万辆，侦破案件3.2万起。', ['破10万辆 over', '3.2万起 -']],
    ['销售目标约在3537亿元，出口量封顶在610万吨。', ['约在3537亿元 about', '封顶在610万吨 at_most']],
    ['结婚登记数据再次跌破700万对大关。', ['跌破700万对 at_most']],
    // its own is the sharper one
    ['该集团粮食调出量约占全省调出量的60%以上。', ['60%以上 at_least']],
    // of the share, not of the figure behind it
    ['该集团粮食调出量约占全省的60%，商品率为95%。', ['60% about', '95% -']],
  ])('%s', async (text, expected) => expect(await qualifiers(text)).toEqual(expected));
});

describe('the bound of an adverb before the verb', () => {
  it.each([
    ['全市至少有9所学校停课。', ['9所 at_least']],
    ['每年至少组织3次应急演练。', ['3次 at_least']],
    ['旅客最多购买4张车票。', ['4张 at_most']],
    // its own is the sharper one, and of the most that was reached the adverb says which
    ['全市至少有近9万户家庭停电。', ['近9万户 nearly']],
    ['日均人数最多达到300人。', ['300人 -']],
    // what is given; look-alikes: what was reached
    ['给予企业最高300万元奖励。', ['300万元 at_most']],
    ['检测费最高可优惠50%，最高补贴20万元。', ['50% at_most', '20万元 at_most']],
    ['最高价20元，最高涨幅30%。', ['20元 -', '30% -']],
    ['给予企业奖励300万元。', ['300万元 -']],
    ['至少，全市有9所学校停课。', ['9所 -']],
  ])('%s', async (text, expected) => expect(await qualifiers(text)).toEqual(expected));
});
