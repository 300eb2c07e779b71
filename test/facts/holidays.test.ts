/** Days of the feast that an article is about, by the words for them. */
import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** `figure period` of every fact; `-` where it has none. */
async function times(text: string, published: string): Promise<string[]> {
  return (await factsOf(text, published)).map(({ text: figure, period = '-' }) => `${figure} ${period}`);
}

describe('some days of the feast that an article is about', () => {
  it.each([
    ['假期首日，接待游客5万人次。', '5万人次 2024-10-01'],
    ['长假第二天，接待游客5万人次。', '5万人次 2024-10-02'],
    ['假日前四日，铁路发送旅客5万人次。', '5万人次 2024-10-01/2024-10-04'],
    ['前3天，接待游客5万人次。', '5万人次 2024-10-01/2024-10-03'],
    ['前三日全市接待游客5万人次。', '5万人次 2024-10-01/2024-10-03'],
    ['“十一”黄金周前三天，接待游客5万人次。', '5万人次 2024-10-01/2024-10-03'],
    ['十一假期首日，接待游客5万人次。', '5万人次 2024-10-01'],
    // look-alikes: all of them; a day of the month; the day before; days that open no clause
    ['假期里，接待游客5万人次。', '5万人次 2024-10-01/2024-10-07'],
    ['3日，接待游客5万人次。', '5万人次 2024-10-03'],
    ['游客须提前3天预约，接待游客5万人次。', '5万人次 2024-10-01/2024-10-07'],
  ])('%s', async (sentence, expected) => {
    expect((await times(`2024年国庆假期旅游情况\n国庆假期，客房出租率达80%。${sentence}`, '2024-10-08')).at(-1)).toBe(expected);
  });

  it.each([
    // of the day on which it was said, where the feast still runs; of all of it behind its end
    ['春节假期平稳\n春节假期，发送旅客9万人次。\n假期前三天，接待游客5万人次。\n景区收入3亿元。', '2024-02-13', '3亿元 2024-02-10/2024-02-12'],
    ['春节假期平稳\n春节假期，发送旅客9万人次。\n假期前三天，接待游客5万人次。\n景区收入3亿元。', '2024-02-18', '3亿元 2024-02-10/2024-02-17'],
    // up to the day told before the feast
    ['运输平稳\n截至2月15日，铁路春运累计发送旅客3.02亿人次。', '2017-02-17', '3.02亿人次 ../2017-02-15'],
    ['运输平稳\n春运以来，截至2月15日，铁路发送旅客3.02亿人次。', '2017-02-17', '3.02亿人次 ../2017-02-15'],
    ['坚守岗位\n我现在位于油田，春节期间，这里的100名工人持续作业。', '2024-02-13', '100名 2024-02-10/2024-02-17'],
    // no feast: nothing that days could be of
    ['展会落幕\n3月，展会成交9亿元。前三天，签约5亿元。', '2024-03-18', '5亿元 2024-03'],
  ])('%s %s', async (text, published, expected) => expect((await times(text, published)).at(-1)).toBe(expected));
});
