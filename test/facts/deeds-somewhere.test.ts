/** Deeds that are verbs where they are done somewhere, and words behind a deed that say of what kind a thing is. */
import { describe, expect, it } from '@jest/globals';
import { builtin } from '../helpers/pipeline.js';

/** The names of the figures. */
async function metrics(text: string): Promise<(string | undefined)[]> {
  return (await builtin()).extract(text, { published: '2023-07-31' }).map(({ metric }) => metric);
}

describe('what is done somewhere', () => {
  it.each([
    ['今年，全市在景区设置岗位30个，在重点行业部署攻关项目40项。', ['设置岗位', '部署攻关项目']],
    // look-alike: a deed within a noun
    ['今年，全市景区设置岗位30个。', ['景区设置岗位']],
  ])('%s', async (text, expected) => expect(await metrics(text)).toEqual(expected));
});

describe('落后 behind a deed says of what kind a thing is', () => {
  it.each([
    ['上半年，全市关停落后企业3家，淘汰落后产能22万吨。', ['关停落后企业', '淘汰落后产能']],
    // look-alike: a distance
    ['上半年，全市工业增加值增长5%，落后全国2个百分点。', ['工业增加值', '工业增加值增速']],
  ])('%s', async (text, expected) => expect(await metrics(text)).toEqual(expected));
});
