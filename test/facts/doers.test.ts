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
    // … or where the name opens with a word for it
    ['去年3月，东港抽水蓄能电站投产。电站设计年发电量14亿千瓦时。', ['电站设计年发电量 of 东港抽水蓄能电站']],
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
    ['第六届东国国际茶叶大会吸引了80家企业。', ['企业 of 第六届东国国际茶叶大会']],
    // … without its word, in a sentence behind the one that names it
    ['第六届东湖—南湖博览会今天在海城开幕。本届主题为“新机遇”，共有90家企业参展。', ['参展企业 of 第六届东湖—南湖博览会']],
    // a counted subject before it
    ['城南购物节上周开幕，40个大数据项目共吸引投资60万元。', ['大数据项目 of 城南购物节', '吸引投资 of 大数据项目']],
    // of the place, of another stretch, of one of several, of what somebody says there
    ['城南购物节举办了90场活动，全市线上消费达到50亿元。', ['活动 of 城南购物节', '线上消费']],
    ['城南购物节开幕；60家书店延长营业。', ['书店']],
    ['资源包括甲州联赛、乙州联赛等30项赛事。', ['赛事']],
    ['在交通论坛上，该局负责人介绍，全市已有充电桩9000个。', ['充电桩']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});

describe('of which of several wholes', () => {
  it.each([
    // the one that is called as the part is
    ['全市保费收入56亿元，赔付支出19亿元，其中农业保险保费收入3亿元。', ['保费收入', '赔付支出', '农业保险保费收入 of 保费收入']],
    ['前10月，汽车产销90万辆和80万辆，其中客车产销30万辆和20万辆。', ['汽车产量', '汽车销量', '客车产量 of 汽车产量', '客车销量 of 汽车销量']],
    // what was measured of all, not the kinds that are counted
    ['规上工业增加值增长3%。三大门类中，采矿业增加值增长1.7%，制造业下降0.4%。', ['规上工业增加值', '采矿业增加值 of 规上工业增加值', '制造业增加值 of 规上工业增加值']],
    // what an economy comes to is no part of what was told before
    ['工业投资增长4%。从投资看，固定资产投资增长1.4%。从投资主体看，民间投资增长2%。', ['工业投资', '固定资产投资', '民间投资 of 固定资产投资']],
    // the one that the parts add up to, where the nearest holds less
    ['全市查处问题90起。查处作风问题50起。从级别看，查处甲级问题10起，查处乙级问题30起，查处丙级问题50起。', ['查处问题', '查处作风问题', '查处甲级问题 of 查处问题', '查处乙级问题 of 查处问题', '查处丙级问题 of 查处问题']],
    // those among whom they are
    ['包括45家龙头企业在内的中外参展企业今天布展。', ['龙头企业 of 中外参展企业']],
    // so many places stand for nothing in the name of the whole
    ['甲省129亿件，乙省、丙省分别为101亿件和43亿件，三省合计占全国一半以上。', ['三省占比 of 全国']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(expect.arrayContaining(facts)));
});

describe('what no view parts', () => {
  it('an amount of a rate', async () => expect(await parents('平均时薪上涨率为4.4%。分行业看，金融业的就业人数增加了1.9万人。')).toEqual(['平均时薪上涨率', '金融业的就业人数']));
});

describe('of what a balance is left', () => {
  it.each([
    ['全市社会保险基金预算支出380亿元。本年收支结余46亿元，年末滚存结余550亿元。', ['社会保险基金预算支出', '收支结余 of 社会保险基金', '滚存结余 of 社会保险基金']],
    ['上半年，货物和服务贸易进出口规模420亿元，顺差49亿元。', ['货物和服务贸易进出口规模', '顺差 of 货物和服务贸易进出口']],
    ['年末滚存结余550亿元。', ['滚存结余']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});

describe('whose takings they are', () => {
  it('those of the market, not of what it sold', async () => expect(await parents('元旦假期，东港鱼市销售量同比增长24%，总收入超过700万元。')).toEqual(['东港鱼市销售量', '总收入 of 东港鱼市']));
});

describe('for what people were seized', () => {
  it.each([
    ['该市多地爆发抗议活动，警方驱散人群，20人被逮捕。', ['逮捕 of 抗议活动']],
    ['警方昨天逮捕20人。', ['警方逮捕']],
  ])('%s', async (text, facts) => expect(await parents(text)).toEqual(facts));
});
