import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../helpers/pipeline.js';

/** `figure region` of every fact; `-` where it has none. */
async function regions(text: string, published = '2024-09-03'): Promise<string[]> {
  return (await factsOf(text, published)).map(({ text: figure, region }) => `${figure} ${region ?? '-'}`);
}

describe('where a fair is held', () => {
  it.each([
    // those who come to it come there; what else is told is not
    ['第九届全国茶叶博览会今天在福州开幕。本届茶博会有参展商410家。全国茶叶产量41万吨。', ['410家 福建省/福州市', '41万吨 全国']],
    // by the short name of the city
    ['第三届世界书展今天在京开幕。参展商410家。', ['410家 北京市']],
    ['第三届世界书展今天在沪开幕。参展商410家。', ['410家 上海市']],
    // in the same sentence
    ['第三届世界书展今天在京开幕，吸引参展商410家。', ['410家 北京市']],
    // look-alikes: a conference, whatever it tells of; a release of a place in it; 京 without what is held
    ['某协会29日在北京公布数据显示，上半年全国出口41亿元。', ['41亿元 全国']],
    ['国新办29日在京举行新闻发布会，介绍上半年全国出口41亿元。', ['41亿元 全国']],
    ['全国科技大会今天在京举行。全国研发投入41亿元。', ['41亿元 全国']],
    ['通州区会展业向好\n\n第三届世界书展今天在北京开幕。参展商410家，北京市通州区设展位41个。', ['410家 北京市/通州区', '41个 北京市/通州区']],
    ['全国用电量稳定。在京津两地，用电41亿度。', ['41亿度 全国']],
  ])('%s', async (text, expected) => expect(await regions(text)).toEqual(expected));
});
