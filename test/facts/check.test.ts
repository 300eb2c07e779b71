/** Reasons to look: what raises them, and what looks like it and is to be relied on. */
import { describe, expect, it } from '@jest/globals';
import { weigh } from '../../src/facts/doubt.js';
import type { Document } from '../../src/types.js';
import { builtin } from '../helpers/pipeline.js';

/** `figure: reasons` of every fact of a release of 新乡. */
async function reasons(text: string): Promise<string[]> {
  return (await builtin()).extract(`新乡市运行情况\n\n${text}`, { published: '2024-07-18' }).map(({ text: figure, check }) => `${figure}: ${check ?? ''}`);
}

describe('nothing speaks against', () => {
  it.each([
    ['上半年，全市外贸进出口总值152.4亿元，同比增长0.8%。', ['152.4亿元: ']],
    ['上半年，市商务局设立14个联合服务窗口。', ['14个: ']],
    ['上半年，全市社会消费品零售总额同比增长4.1%。', ['增长4.1%: ']],
    // an order is no figure of an unusual kind; the place of the release is as good as any
    ['上半年，全市经济增速排名全省第一。', ['第一: ']],
    ['上半年，培训学员1200名。', ['1200名: ']],
    // a share, a second change of what was just told
    ['上半年，全市外贸进出口总值152.4亿元，占全省的8%。', ['152.4亿元: ', '8%: ']],
    ['上半年，全市外贸进出口总值152.4亿元，同比增长0.8%，环比增长2%。', ['152.4亿元: ']],
    ['上半年，全市存款余额8.1亿元，同比增加1.2亿元，增长3%。', ['8.1亿元: ', '增长3%: ']],
    // how far from another; in brackets behind what it measures
    ['上半年，全市工业增加值增长7%，高于全省2.1个百分点。', ['增长7%: ', '2.1个百分点: ']],
    ['上半年，新签约项目包括新乡数字职业学院（20亿元）。', ['20亿元: ']],
    // another place with a time of its own; what was counted within a sentence that tells when
    ['上半年，全市出口8.1亿元。上半年，郑州市出口9.1亿元。', ['8.1亿元: ', '9.1亿元: ']],
    ['上半年，市商务局改造3条联合服务通道。', ['3条: ']],
    // behind the subject
    ['上半年，该公司研发中心外贸进出口总值1.4亿元。', ['1.4亿元: ']],
    ['上半年，全市出口8.1亿元。', ['8.1亿元: ']],
    // a bare number behind 为; a total with its own time
    ['上半年，全市消费者信心指数为105.8。', ['105.8: ']],
    ['上半年，全市外贸进出口总值152.4亿元。截至6月末，培训中心累计培训学员1200名。', ['152.4亿元: ', '1200名: ']],
    // three places
    ['上半年，全市对美国、德国、法国进出口额2亿元。', ['2亿元: ']],
    // four places, an amount in money
    ['上半年，全市对美国、德国、法国、英国进出口额2亿元。', ['2亿元: ']],
    ['上半年，市商务局完成设备投资额15万元。', ['15万元: ']],
    // the time of the sentence before
    ['6月，全市外贸进出口总值12.4亿元。出口总值8.1亿元。', ['12.4亿元: ', '8.1亿元: ']],
  ])('%s', async (text, expected) => expect(await reasons(text)).toEqual(expected));
});

describe('something speaks against', () => {
  it.each([
    ['上半年，全市总量2300万吨。', 'name says too little'],
    ['全市外贸进出口总值152.4亿元。', 'no time told'],
    ['近日，全市外贸进出口总值突破152.4亿元。', 'period inferred'],
    ['7月18日，展会开幕。展会面积3万平方米。', 'period inferred'],
    ['上半年，全市办结事项2.3万件，累计达9.1万件。', 'two readings'],
    // two characters that do not measure
    ['上半年，全市订单2.3万件。', 'name says too little'],
    // what a list adds up to; what a counted thing did, or what was done to it
    ['上半年，市商务局支持河东等13个行业中心发展。', 'name says too little'],
    ['上半年，市商务局支持17个县区加强服务窗口。', 'name may be cut wrongly'],
    ['上半年，市商务局完成14个联合服务窗口的改造。', 'name may be cut wrongly'],
    // 后者 stands for another; amounts in percent; a name that ends within a word of bounds or of counting
    ['上半年，后者占比达到25%。', 'name says too little'],
    // so many of the first; above, the place of one
    ['上半年，全市经济增速排名全省前10位。', 'figure of an unusual kind'],
    ['上半年，市商务局补助设备投资额15%。', 'figure of an unusual kind'],
    ['上半年，全市发送旅客日均12万人次。', 'name may be cut wrongly'],
    ['截至6月末，全市贷款余额3亿元。\n\n全市存款余额5亿元。', 'period inferred'],
    ['今年以来，全市新增就业3.2万人。\n\n全市设立联合服务窗口，办理事项规模9.1万件。', 'period inferred'],
    ['上半年，全市新增项目8个，总投资12亿元、总投资6亿元。', 'one name for two figures'],
    // no change is of the day on which somebody tells it
    ['农业农村部7月18日表示，试点县综合利用率平均提高5个百分点。', 'period inferred'],
    // what has come together by now, and what stands behind two years, is of no time told before
    ['上半年，全市外贸进出口总值152.4亿元。培训中心累计培训学员1200名。', 'period inferred'],
    ['上半年，全市外贸进出口总值152.4亿元。快递驿站数量3000个。', 'period inferred'],
    ['上半年，专利申请量由2022年的1251件增至2023年的7264件。商标申请量4935件。', 'period inferred'],
    ['近年来，全市培训学员1200名。', 'no time told'],
    // of another place, of things counted: seldom of the time last named
    ['上半年，全市出口总值8.1亿元。郑州市出口总值9.1亿元。', 'period inferred'],
    ['上半年，全市出口总值8.1亿元。市商务局改造3条联合服务通道。', 'period inferred'],
    // a share, a thing in a list of names too short to say of what
    ['上半年，全市收入8.1亿元，占全省的25%。', 'name says too little'],
    ['上半年，全市增塑剂、超纯氨分别增长6.6%和9.1%。', 'name says too little'],
  ])('%s %s', async (text, reason) => expect((await reasons(text)).some((row) => row.includes(reason))).toBe(true));
});

describe('passages printed twice', () => {
  const twice = '分工联系重点企业、重大项目制度，800余名干部参与帮扶，走访帮扶企业1581家，为企业解决各类困难问题2362个，受到普遍好评。';
  const text = `上半年，全市建立市级领导${twice}\n\n上半年，全市审结行政案件6281件。集中管辖全省专利案件${twice}\n\n各县认真落实。\n\n上半年，全市新增就业3.2万人。`;
  const document: Document = { file: '-', source: text, text, encoding: 'utf-8', tables: [], warnings: [], published: { date: '2024-07-18', from: 'flag' } };
  it('are torn columns, and so is the sentence before what is left of one', async () => {
    const facts = (await builtin()).analyse({ ...document, repeats: [{ start: text.lastIndexOf(twice), end: text.lastIndexOf(twice) + twice.length }] }).facts;
    const torn = facts.filter(({ check }) => check?.includes('torn columns')).map(({ text: figure }) => figure);
    expect(torn).toContain('6281件');
    expect(torn).not.toContain('3.2万人');
  });
});

describe('weigh', () => {
  it.each([
    [[], [{ reason: 'headline', slight: true }], []],
    [[], [{ reason: 'headline' }], ['headline']],
    [[], [{ reason: 'headline', slight: true }, { reason: 'no place told', slight: true }], ['headline', 'no place told']],
    [['two readings'], [{ reason: 'two readings' }, { reason: 'headline' }], ['two readings', 'headline']],
  ] as const)('%j and %j', (given, doubts, expected) => expect(weigh(given, doubts)).toEqual(expected));
});
