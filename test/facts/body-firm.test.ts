/** Which of several firms 公司 alone means, and what a code behind a word makes a firm of. */
import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

async function bodies(text: string): Promise<(string | undefined)[]> {
  return (await factsOf(text)).map(({ body }) => body);
}

describe('the firm that 公司 means', () => {
  it.each([
    // who speaks or acts, and not what it belongs to or who has backed it
    ['东海电力（600998）公告称，协议已签署。东海电力是恒远投资集团有限公司的上市公司之一。2022年，公司实现营收39亿元。', ['东海电力']],
    ['东海电力（600998）公告称，股票上市，保荐机构为恒远证券股份有限公司。公司营业收入16亿元。', ['东海电力']],
    // the last one named, where only one that speaks of others has spoken
    ['恒远证券发布研报称，东海电力（600998）业绩良好。公司上半年营业收入16亿元。', ['东海电力']],
    ['东海电力（600998）业绩良好。公司营业收入16亿元。', ['东海电力']],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});

describe('a code behind a name', () => {
  it.each([
    ['5月，恒链智电（NASDAQ：HLZD）公布业绩，恒链智电净收入为3620万元。', ['恒链智电']],
    // quotes behind a word that joins
    ['就业增长和（5.19, -0.04, -0.76%）工资增长强劲，当地增加18万个岗位。', [undefined]],
  ])('%s', async (text, expected) => expect(await bodies(text)).toEqual(expected));
});
