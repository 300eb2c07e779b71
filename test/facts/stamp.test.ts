/** Who issued a release, by the line that says when it came out, and by its notes. */
import { describe, expect, it } from '@jest/globals';
import { builtin } from '../helpers/pipeline.js';

/** `300件 平湖市财政局` */
async function bodies(text: string): Promise<string[]> {
  return (await builtin()).extract(text, {}).map(({ text: figure, body }) => `${figure} ${body ?? '-'}`);
}

describe('an office alone on the last line', () => {
  it.each([
    ['关于第55号提案的答复\n\n你提出的提案收悉，现答复如下：\n\n今年改造农村公路39条。\n\n平湖市交通运输局', ['39条 平湖市交通运输局']],
    // over whom to ask
    ['关于第55号提案的答复\n\n今年改造农村公路39条。\n\n平湖市交通运输局\n联系人：王小满\n联系电话：0573-5550101', ['39条 平湖市交通运输局']],
    ['关于第55号提案的答复\n\n今年改造农村公路39条。\n\n联系人：王小满\n联系电话：0573-5550101', ['39条 -']],
    ['关于第55号提案的答复\n\n你提出的提案收悉，现答复如下：\n\n今年改造农村公路39条。\n\n抄送平湖市交通运输局。', ['39条 -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('an office on the line with the day', () => {
  it.each([
    '平湖市财政局    2021-10-18    浏览量：642',
    '平湖市财政局  发布时间：2021-10-18',
    '2021-10-18 平湖市财政局 浏览：642',
    '平湖市财政局 | 2021-10-18 | 阅读 642',
    '发布日期：2021-10-18 发布人：平湖市财政局',
    '发布日期：2021-10-18 发布部门：平湖市财政局 字号：大 中 小',
    '（平湖市财政局 2021年10月18日）',
    '平湖市财政局  2021-10-18 10:20:33  点击数：33',
    '平湖市财政局 2021年10月18日 来源：预算科',
    '日期：2021-10-18 平湖市财政局 点击：[]次',
    '平湖市财政局预算科 2021-10-18',
    '平湖市财政局\n2021-10-18',
    '（2021年10月18日）\n平湖市财政局',
    '平湖市财政局\n2021年10月18日 星期一',
    '平湖市财政局\n2021年10月18号',
    '稿源：平湖市财政局 2021-10-18',
    '作者：平湖市财政局 时间：2021-10-18',
    '【发布时间：2021-10-18】 【来源：平湖市财政局】',
    '信息提供：平湖市财政局 2021-10-18',
    '公开日期：2021-10-18 公开机构：平湖市财政局',
    '上传时间：2021-10-18 来源单位：平湖市财政局',
    '编辑：王小满 来源：平湖市财政局 2021-10-18',
    '来源 平湖市财政局 2021-10-18',
    '发表时间：2021-10-18 发表单位：平湖市财政局',
  ])('%s', async (line) => expect(await bodies(`预算执行情况\n${line}\n1—9月，全市受理投诉300件。`)).toEqual(['300件 平湖市财政局']));

  it.each([
    ['发布时间：2021-10-18 来源：平湖市人民政府网', '平湖市人民政府'],
    ['来源：平湖市财政局信息网', '平湖市财政局'],
    ['2021-10-18 来源：中国平湖政府门户网站', '平湖政府'],
    ['2021-10-18 来源：国网平湖市供电公司', '国网平湖市供电公司'],
    // look-alikes: a room that every office has
    ['2021-10-18 来源：综合科', '-'],
    // the sites of the country, which bring the releases of others
    ['发布时间：2021-10-18 来源：中国政府网', '-'],
    ['来源：中国法院网', '-'],
  ])('%s: %s', async (line, body) => expect(await bodies(`预算执行情况\n${line}\n1—9月，受理投诉300件。`)).toEqual([`300件 ${body}`]));

  it.each([
    '2021-10-18 10:22 平湖日报 浏览：642',
    '作者：王小满 2021-10-18 阅读 642',
    '新平湖报2021-10-18 10:22:47  642',
    '平湖车 2021-10-18 2338次阅读',
    '发布人：平湖市财政局局长 王建国 2021-10-18',
  ])('none on %s', async (line) => expect(await bodies(`预算执行情况\n${line}\n1—9月，全市受理投诉300件。`)).toEqual(['300件 -']));
});

describe('whose figures they are, by the notes', () => {
  it.each([
    ['7月末社会融资规模存量366万亿元。注：社会融资规模存量是指实体经济的资金余额。数据来源于中国人民银行、证监会等部门。', ['366万亿元 中国人民银行']],
    ['7月末社会融资规模存量366万亿元。（数据来自市金融办和人民银行）', ['366万亿元 市金融办']],
    // look-alikes: no office; somebody who issued it
    ['7月末社会融资规模存量366万亿元。数据来源于公开信息，仅供参考。', ['366万亿元 -']],
    ['来源：平湖市统计局\n7月末社会融资规模存量366万亿元。\n注：数据来源于人民银行平湖市支行。', ['366万亿元 平湖市统计局']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('an office that says something, and a paper that passes it on', () => {
  it.each([
    ['平湖市统计局10月18日消息，1—9月受理投诉300件。', ['300件 平湖市统计局']],
    ['平湖新闻网10月18日消息，1—9月受理投诉300件。', ['300件 -']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});
