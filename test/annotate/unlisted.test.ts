import { describe, expect, it } from '@jest/globals';
import { builtin } from '../helpers/pipeline.js';

/** The regions of a text's figures. */
async function regions(text: string): Promise<(string | undefined)[]> {
  return (await builtin()).extract(text).map(({ region }) => region);
}

describe('a county or city that no list holds', () => {
  it.each([
    // by its government, by its custom house, by an office
    ['云栖县人民政府工作报告\n\n2023年，云栖县粮食产量9万吨。全县新建公路30公里。', ['云栖县', '云栖县']],
    ['来源：文溪海关\n\n2023年，文溪市进出口30亿元，文溪市对东盟出口3亿元。我市企业20家。', ['文溪市', '文溪市', '文溪市']],
    ['云栖县统计局发布数据，2023年云栖县粮食产量9万吨，占全省的2%。', ['云栖县', '云栖县']],
    ['据云栖县统计局介绍，2023年粮食产量9万吨。据云栖县统计局介绍，全县新建公路30公里。', ['云栖县', '云栖县']],
    // look-alikes: listed, behind 据; named once, no office; a word; one that a province is told more of
    ['2023年，云栖县粮食产量9万吨。', [undefined]],
    ['据江山市统计局介绍，2023年粮食产量9万吨。据江山市统计局介绍，全市新建公路30公里。', ['浙江省/衢州市/江山市', '浙江省/衢州市/江山市']],
    ['据杭州海关统计，杭州市进出口30亿元。据杭州海关统计，杭州市出口3亿元。', ['浙江省/杭州市', '浙江省/杭州市']],
    ['支持县人民政府开展工作，支持县级医院30家。', [undefined]],
    ['河南省统计局发布，河南省粮食产量900万吨。新乡市、开封市合计100万吨。', ['河南省', '河南省']],
  ])('%j', async (text, expected) => expect(await regions(text)).toEqual(expected));
});
