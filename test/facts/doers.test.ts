import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** Metric and parent of every fact. */
async function parents(text: string): Promise<string[]> {
  return (await factsOf(text)).map(({ metric, parent }) => (parent === undefined ? metric : `${metric} of ${parent}`));
}

describe('whom a clause tells its figure of, where the name leaves that out', () => {
  it.each([
    // the subject of its clause
    ['全市规模以上食品及相关产业企业实现营业收入80亿元。', ['营业收入 of 规模以上食品及相关产业企业']],
    ['40个智能制造项目共吸引投资60亿元。', ['智能制造项目', '吸引投资 of 智能制造项目']],
    ['临海铁路累计承运旅客突破90万人次。', ['承运旅客 of 临海铁路']],
    ['政务公开试点涵盖14个地区。', ['涵盖地区 of 政务公开试点']],
    // … of a clause before, over what tells when and how
    ['东湖一号气象卫星已在轨超过60天，在各站协同配合下，完成观测任务12次。', ['观测任务 of 东湖一号气象卫星']],
    ['中小微企业受益最明显，享受减税5亿元。', ['享受减税 of 中小微企业']],
    ['数字阅读平台昨天升级，目前已上线专区24个。', ['上线专区 of 数字阅读平台']],
    // … of a sentence before, where a word points back
    ['去年3月，省级融资服务平台投用。目前，平台已服务企业3万家。', ['服务企业 of 省级融资服务平台']],
    // a short name with its place
    ['东港二期工程可节约运输成本3000万元。', ['节约运输成本 of 东港二期工程']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});

describe('what is no such subject', () => {
  it.each([
    // what is counted itself; one of two that did well; a word for any of them
    ['科技型中小企业突破800家，新增创新平台9个。', ['科技型中小企业', '新增创新平台']],
    ['纺织业持续回升，新材料行业较快增长，实现收入20亿元。', ['收入']],
    ['企业享受减税5亿元。', ['企业享受减税']],
    // what was brought about
    ['邻国海军发动袭击，导致9名渔民受伤。', ['受伤渔民']],
    // where it is told
    ['该市预订平台上显示酒店均价300元。', ['酒店均价']],
    // a verb with its object
    ['支持涉外企业获得贷款18亿元。', ['支持涉外企业获得贷款']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});

describe('at what it was counted', () => {
  it.each([
    ['第九届“海丝杯”创新大赛昨天开幕，吸引了来自国内外30所高校的260名选手。', ['高校 of 第九届“海丝杯”创新大赛', '选手 of 第九届“海丝杯”创新大赛']],
    ['第六届茶叶博览会上周在海城举行。50款新茶在本届博览会首发。', ['新茶 of 第六届茶叶博览会']],
    ['今年5月，城南购物节开幕，近80家海外品牌亮相。', ['亮相海外品牌 of 城南购物节']],
    // of the place, of another stretch, of one of several, of what somebody says there
    ['城南购物节举办了90场活动，全市线上消费达到50亿元。', ['活动 of 城南购物节', '线上消费']],
    ['城南购物节开幕；60家书店延长营业。', ['书店']],
    ['资源包括甲州联赛、乙州联赛等30项赛事。', ['赛事']],
    ['在交通论坛上，该局负责人介绍，全市已有充电桩9000个。', ['充电桩']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});
