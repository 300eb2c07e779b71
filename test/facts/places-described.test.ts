/** Places behind what is said of them, the two ends of a way, and halves of a year that have just ended. */
import { describe, expect, it } from '@jest/globals';
import { builtin } from '../helpers/pipeline.js';

async function rows(text: string, published = '2023-07-31'): Promise<string[]> {
  return (await builtin()).extract(text, { published }).map(({ text: figure, metric, region, body, period }) => [figure, metric, region, body, period].map((field) => field ?? '').join(' | '));
}

describe('a place behind what it is called or what is said of it', () => {
  it.each([
    ['江苏最年轻的地级市宿迁上半年实现生产总值1920亿元。', ['1920亿元 | 生产总值 | 江苏省/宿迁市 |  | 2023-01/2023-06']],
    ['全省排名末位的连云港上半年实现生产总值1955亿元，该市第二产业增加值934亿元。', ['1955亿元 | 生产总值 | 江苏省/连云港市 |  | 2023-01/2023-06', '934亿元 | 第二产业增加值 | 江苏省/连云港市 |  | 2023-01/2023-06']],
    ['淮海地区中心城市徐州是江苏除常州外的后备队员，上半年完成生产总值4009亿元。', ['4009亿元 | 生产总值 | 江苏省/徐州市 |  | 2023-01/2023-06']],
    ['江苏“万亿俱乐部”的另外成员无锡、南通上半年生产总值分别为7105亿元、6032亿元。', ['7105亿元 | 生产总值 | 江苏省/无锡市 |  | 2023-01/2023-06', '6032亿元 | 生产总值 | 江苏省/南通市 |  | 2023-01/2023-06']],
    // what is no name for a place leaves the one that the clause opens with
    ['江苏上半年对郑州出口货物20亿元。', ['20亿元 | 对郑州出口货物 | 江苏省 |  | 2023-01/2023-06']],
  ])('%s', async (text, expected) => expect(await rows(text)).toEqual(expected));
});

describe('the ends of a way neither act nor have its figures', () => {
  it.each([
    ['贵阳到南宁将新建铁路482公里。', '482公里'],
    ['西安至成都开行列车30列。', '30列'],
  ])('%s', async (text, figure) => expect((await rows(text)).find((row) => row.startsWith(figure))?.split(' | ')[3]).toBe(''));
  it('贵阳市新建铁路482公里。', async () => expect((await rows('贵阳市新建铁路482公里。'))[0]?.split(' | ')[3]).toBe('贵阳市'));
  it('黄山市到今天上午已累计转移安置12000人。', async () => expect((await rows('黄山市到今天上午已累计转移安置12000人。'))[0]?.split(' | ')[3]).toBe('黄山市'));
});

describe('a half-year that has just ended is this year’s, though 去年 stands before', () => {
  it.each([
    ['常州去年的生产总值达9550亿元，已站在门口，上半年实现生产总值4525亿元。', '2023-07-31', ['2022', '2023-01/2023-06']],
    ['常州去年的生产总值达9550亿元，已站在门口，1至6月实现生产总值4525亿元。', '2023-07-31', ['2022', '2023-01/2023-06']],
    // within its clause, long over, of a year told in figures, or in a release of the next January
    ['常州去年的生产总值达9550亿元，其中上半年生产总值4525亿元。', '2023-07-31', ['2022', '2022-01/2022-06']],
    ['常州去年的生产总值达9550亿元，上半年实现生产总值4525亿元。', '2023-11-30', ['2022', '2022-01/2022-06']],
    ['常州2022年的生产总值达9550亿元，上半年实现生产总值4525亿元。', '2023-07-31', ['2022', '2022-01/2022-06']],
    ['常州去年的生产总值达9550亿元，上半年实现生产总值4525亿元。', '2023-01-20', ['2022', '2022-01/2022-06']],
  ])('%s %s', async (text, published, expected) => expect((await rows(text, published)).map((row) => row.split(' | ')[4])).toEqual(expected));
});

describe('lists whose last name is whole share nothing of it', () => {
  it.each([
    ['6月末，人民币贷款、广义货币、社会融资规模存量同比分别增长11.3%、11.2%和9.0%。', ['人民币贷款', '广义货币', '社会融资规模存量']],
    ['上半年，钢铁、石油煤炭加工行业增加值分别增长15.6%和14.8%。', ['钢铁行业增加值', '石油煤炭加工行业增加值']],
    ['上半年，教育行业、卫生和社会工作贷款同比分别增长17.4%、14.3%。', ['教育行业贷款', '卫生和社会工作贷款']],
    ['上半年，住户贷款、企业贷款余额分别增长11.3%、11.2%。', ['住户贷款余额', '企业贷款余额']],
  ])('%s', async (text, expected) => expect((await rows(text)).map((row) => row.split(' | ')[1])).toEqual(expected));
});

describe('the place behind a clause that only says what is looked at', () => {
  it.each([
    ['分项看各省运行情况，辽宁上半年工业生产快于全国，其工业增加值同比增长5.3%；零售总额4852亿元，同比增长9.1%。', ['辽宁省', '辽宁省']],
    ['总的看，上半年吉林工业增加值同比增长5.7%；零售总额1972亿元。', ['吉林省', '吉林省']],
  ])('%s', async (text, expected) => expect((await rows(text)).map((row) => row.split(' | ')[2])).toEqual(expected));
});

describe('落后 behind a deed says of what kind a thing is', () => {
  it.each([
    ['上半年，全市关停落后企业3家，淘汰落后产能22万吨。', ['关停落后企业', '淘汰落后产能']],
    // look-alike: a distance
    ['上半年，全市工业增加值增长5%，落后全国2个百分点。', ['工业增加值', '工业增加值增速']],
  ])('%s', async (text, expected) => expect((await rows(text)).map((row) => row.split(' | ')[1])).toEqual(expected));
});

describe('what is done somewhere', () => {
  it.each([
    ['今年，全市在景区设置岗位30个，在重点行业部署攻关项目40项。', ['设置岗位', '部署攻关项目']],
    // look-alike: a deed within a noun
    ['今年，全市景区设置岗位30个。', ['景区设置岗位']],
  ])('%s', async (text, expected) => expect((await rows(text)).map((row) => row.split(' | ')[1])).toEqual(expected));
});

describe('all of what a house has', () => {
  it.each([
    ['上半年，上海黄金交易所全部黄金品种成交量2.13万吨。', '上海黄金交易所'],
    ['上半年，上海黄金交易所黄金品种成交量2.13万吨。', '上海黄金交易所'],
  ])('%s', async (text, expected) => expect((await rows(text)).map((row) => row.split(' | ')[3])).toEqual([expected]));
});

describe('where figures are told is no topic of a rank', () => {
  it.each([
    ['8月7日，在专项行动系列新闻发布会上，区长王某表示，上半年，生产总值同比增长14.3%、位列全市第一。', ['生产总值', '生产总值全市排名']],
    // look-alike: what they are ranked in
    ['在全省营商环境评价中，新乡位列全省第一。', ['全省营商环境评价全省排名']],
  ])('%s', async (text, expected) => expect((await rows(text)).map((row) => row.split(' | ')[1])).toEqual(expected));
});
