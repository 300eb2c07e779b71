import { describe, expect, it } from '@jest/globals';
import { findBodies } from '../../src/annotate/body/body.js';
import { findPlaces, focusPlaces } from '../../src/annotate/place.js';
import { buildRegionContext } from '../../src/facts/place/context.js';
import { insideSection, regionOfBody, resolveRegion, type RegionContext } from '../../src/facts/place/region.js';
import type { PlaceMention } from '../../src/types.js';
import { bodies, bodiesOf, places, placesOf } from '../annotate/names.js';
import { factsOf } from '../helpers/pipeline.js';

const contextOf = (text: string, title?: string): RegionContext => {
  const focused = focusPlaces(text, places);
  const mentions = findPlaces(text, 0, text.length, focused);
  const found = findBodies(text, 0, text.length, { bodies, places: focused, mentions });
  return buildRegionContext({ text, places: mentions, bodies: found, ...(title === undefined ? {} : { title }) }, places);
};
const mention = (word: string): PlaceMention => {
  const [found] = placesOf(word);
  if (!found) throw new Error(`${word} is no place`);
  return found;
};

const XINXIANG = '新乡海关今年签发证书增多，新乡市、延津县的企业受益，我市排名上升。';

describe('resolveRegion', () => {
  it.each([
    // release                                              word        region
    [XINXIANG, '我市', '河南省/新乡市'],
    [XINXIANG, '全市', '河南省/新乡市'],
    [XINXIANG, '全省', '河南省'],
    [XINXIANG, '高新区', '河南省/新乡市/高新区'],
    [XINXIANG, '市区', '河南省/新乡市/市区'],
    [XINXIANG, '红旗区', '河南省/新乡市/红旗区'],
    [XINXIANG, '我国', '全国'],
    [XINXIANG, '长三角', '长三角'],
    // 全州 is none of 市, however often one in it is named; 全市 may be
    ['黔东南州市场繁荣，全州游客增多。凯里市，凯里市，凯里市，凯里市。', '全州', '贵州省/黔东南苗族侗族自治州'],
    ['黔东南州市场繁荣，全市游客增多。凯里市，凯里市，凯里市，凯里市。', '全市', '贵州省/黔东南苗族侗族自治州/凯里市'],
    // former names are those of today's divisions; so is the short name beside one
    ['富阳市统计局发布，今年增长。', '我市', '浙江省/杭州市/富阳区'],
    ['株洲县财政局发布，今年增长。', '全县', '湖南省/株洲市/渌口区'],
    ['上海市统计局发布，浦东新区增长。', '全市', '上海市'],
    ['宁夏外贸增长，银川增长。', '全区', '宁夏回族自治区'],
    ['南京市旅游局的数据，鼓楼区增长。', '鼓楼区', '江苏省/南京市/鼓楼区'],
  ])('%s: %s', (text, word, path) => {
    expect(resolveRegion(mention(word), contextOf(text))?.path).toBe(path);
  });

  it.each([
    // nothing is guessed
    ['我市出口增长，全市就业稳定。', '我市'],
    ['郑州、洛阳、新乡出口增长。', '我市'],
    ['河南、山东、江苏出口增长。', '我省'],
    [XINXIANG, '东盟'],
    ['新乡市的延津县、原阳县都设了窗口。', '全县'],
  ])('%s: %s stays open', (text, word) => {
    expect(resolveRegion(mention(word), contextOf(text))).toBeUndefined();
  });

  it('leaves out the larger place where two are meant alike', () => {
    expect(resolveRegion(mention('鼓楼区'), contextOf('全国增长5%。'))).toEqual({ path: '鼓楼区', inferred: true });
  });

  it('says what was inferred', () => {
    expect(resolveRegion(mention('我市'), contextOf(XINXIANG))).toEqual({ path: '河南省/新乡市', inferred: true });
    expect(resolveRegion(mention('延津县'), contextOf(XINXIANG))).toEqual({ path: '河南省/新乡市/延津县', inferred: false });
  });

  it('means the place of the section first', () => {
    const inside = insideSection(contextOf(XINXIANG), mention('牧野区'));
    expect(inside.home).toBe('河南省/新乡市/牧野区');
    expect(resolveRegion(mention('该区'), inside)?.path).toBe('河南省/新乡市/牧野区');
    expect(resolveRegion(mention('全市'), inside)?.path).toBe('河南省/新乡市');
    const city = insideSection(contextOf(XINXIANG), mention('长垣市'));
    expect(resolveRegion(mention('全市'), city)?.path).toBe('河南省/新乡市/长垣市');
  });
});

describe('the home of a release', () => {
  it.each([
    // text                                                                      title                      home
    [XINXIANG, undefined, '河南省/新乡市'],
    ['全市完成投资3亿元。', '新乡市营商环境发布会', '河南省/新乡市'],
    ['中新网太原8月9日电，山西省金融办发布，该省贷款增长，山西推进改革。', undefined, '山西省'],
    ['国家统计局发布，全国粮食增产，其中河南增长。', undefined, '全国'],
    ['商务部数据显示，江苏、广东、浙江吸收外资居前。', undefined, '全国'],
    ['省委部署，党中央要求，全省实现地区生产总值增长，对比全国水平。', '云南省政府工作报告', '云南省'],
    ['教资会公布，香港学额增加。', undefined, '香港特别行政区'],
    ['我市出口增长。', undefined, undefined],
    ['哈尔滨海关今年签发证书增多，企业受益。', undefined, '黑龙江省'],
    ['哈尔滨海关今年签发证书增多，哈尔滨市、道里区的企业受益，我市排名上升。', undefined, '黑龙江省/哈尔滨市'],
    ['宁波海关今年签发证书增多，企业受益。', undefined, '浙江省/宁波市'],
  ])('%s (%s)', (text, title, home) => {
    expect(contextOf(text, title).home).toBe(home);
  });
});

describe('divisions that no list holds', () => {
  it.each([
    // an office with the year before it; look-alike: a county that the list has not
    ['2020年泉州市教育局承担的幼儿园项目进展\n\n2020年泉州市教育局新建幼儿园20所。', '福建省/泉州市'],
    ['榕河县教育局承担的幼儿园项目进展\n\n2020年，榕河县教育局新建幼儿园20所。', '榕河县'],
  ])('%s', async (text, region) => expect((await factsOf(text, '2020-05-12')).at(-1)?.region).toBe(region));
});

describe('regionOfBody', () => {
  it.each([
    ['市发改委', '河南省/新乡市'],
    ['新乡海关', '河南省/新乡市'],
    ['拱北海关', '广东省/珠海市'],
    // competent for the whole province; those that share it are not
    ['哈尔滨海关', '黑龙江省'],
    ['青岛海关', '山东省/青岛市'],
    ['国家能源局', '全国'],
    ['比亚迪', undefined],
  ])('%s', (name, path) => {
    const [body] = bodiesOf(`${name}发布`);
    if (!body) throw new Error(`${name} is no body`);
    expect(regionOfBody(body, contextOf(XINXIANG))?.path).toBe(path);
  });
});
