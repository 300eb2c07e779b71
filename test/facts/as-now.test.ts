/** What stands for the time that is now, what growers mean to do, and degrees of the globe. */
import { describe, expect, it } from '@jest/globals';
import { builtin } from '../helpers/pipeline.js';

async function rows(text: string): Promise<string[]> {
  return (await builtin()).extract(text, { published: '2024-03-28' }).map(({ text: figure, period, status }) => `${figure} ${period ?? ''} ${status}`);
}

describe('今天的 before a place is as it is now', () => {
  it.each([
    ['2023年，西藏人均收入突破6万元。今天的西藏，面貌一新。国际国内航线达到172条。', ['突破6万元 2023 actual', '172条 ../2024-03-28 actual']],
    ['今年，西藏高速公路将建成通车100公里。今天的西藏，面貌一新。边境村覆盖率达到100%。', ['100公里 2024 target', '100% ../2024-03-28 actual']],
    // look-alikes: what happened on the day; the day alone
    ['2023年，西藏人均收入突破6万元。今天的会议上，公布了3项成果。', ['突破6万元 2023 actual', '3项 2024-03-28 actual']],
    ['今天，西藏新增航线2条。', ['2条 2024-03-28 actual']],
  ])('%s', async (text, expected) => expect(await rows(text)).toEqual(expected));
});

describe('intended area is an aim', () => {
  it.each([
    ['今年江西省早稻意向播种面积1800万亩左右。', ['1800万亩左右 2024 target']],
    ['今年江西省早稻播种面积1800万亩，意向成交额3亿元。', ['1800万亩 2024 actual', '3亿元 2024 actual']],
  ])('%s', async (text, expected) => expect(await rows(text)).toEqual(expected));
});

describe('degrees of the globe are no figures', () => {
  it.each([
    ['我国渤海和北纬12度以北海域进入休渔期，台站位于东经116度。', []],
    ['今年全市居民用电节约12度。', ['12度 2024 actual']],
  ])('%s', async (text, expected) => expect(await rows(text)).toEqual(expected));
});
