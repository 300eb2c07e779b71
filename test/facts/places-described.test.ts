/** Places behind what is said of them or only looked at, the two ends of a way, and halves of a year that have just ended. */
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

describe('the place behind a clause that only says what is looked at', () => {
  it.each([
    ['分项看各省运行情况，辽宁上半年工业生产快于全国，其工业增加值同比增长5.3%；零售总额4852亿元，同比增长9.1%。', ['辽宁省', '辽宁省']],
    ['总的看，上半年吉林工业增加值同比增长5.7%；零售总额1972亿元。', ['吉林省', '吉林省']],
  ])('%s', async (text, expected) => expect((await rows(text)).map((row) => row.split(' | ')[2])).toEqual(expected));
});
