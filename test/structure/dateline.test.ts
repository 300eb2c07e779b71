import { describe, expect, it } from '@jest/globals';
import { findDateline } from '../../src/structure/dateline.js';

describe('findDateline', () => {
  it.each([
    // text, dateline, [place, month, day]
    ['中新网太原8月9日电（记者 王小满）9日，全省', '中新网太原8月9日电（记者 王小满）', ['太原', 8, 9]],
    ['新华社北京1月5日电 全国', '新华社北京1月5日电 ', ['北京', 1, 5]],
    ['新华社北京1月5日电12月份，全国', '新华社北京1月5日电', ['北京', 1, 5]], // the blank is gone
    ['央广网海口8月9日消息（记者王小满 通讯员李小暑）据', '央广网海口8月9日消息（记者王小满 通讯员李小暑）', ['海口', 8, 9]],
    ['平湖新闻网-首屏新闻成都8月18日讯（记者 王小满）近日', '平湖新闻网-首屏新闻成都8月18日讯（记者 王小满）', ['成都', 8, 18]],
    ['本报讯（记者王小满）8月30日，全县', '本报讯（记者王小满）', [undefined, 8, 30]], // its day stands behind it
    ['本报讯（记者王小满）2023年，全县', '本报讯（记者王小满）', [undefined, undefined, undefined]],
    ['本报讯 近日，全县', '本报讯 ', [undefined, undefined, undefined]],
    ['本报讯近日，全县', '本报讯', [undefined, undefined, undefined]],
    ['本报太原8月18日讯（记者王小满）全省', '本报太原8月18日讯（记者王小满）', ['太原', 8, 18]],
    ['人民网2024年8月9日电 全省', '人民网2024年8月9日电 ', [undefined, 8, 9]],
    ['央视网消息（新闻联播）：全国', '央视网消息（新闻联播）：', [undefined, undefined, undefined]],
    ['IT之家7月28日消息，全球', 'IT之家7月28日消息，', [undefined, 7, 28]],
    ['平湖社平湖1月5日电/全省', '平湖社平湖1月5日电/', ['平湖', 1, 5]],
    ['【新華社香港1月5日電】全港', '【新華社香港1月5日電】', ['香港', 1, 5]],
    ['【本报讯】全县', '【本报讯】', [undefined, undefined, undefined]],
  ])('%s', (text, mention, parts) => {
    const found = findDateline(text, 0, text.length);
    expect(text.slice(found?.start, found?.end)).toBe(mention);
    expect([found?.place, found?.month, found?.day]).toEqual(parts);
  });

  it.each([
    '据央视网消息，全国', '全社会用电量增长5%', '8月9日电影票房9亿元', '本报讯息部负责人说', '该网络通讯员队伍共9人', '记者从8月9日消息面看到', '全省发电9亿千瓦时',
    '据平湖网8月9日消息，全国', '来自人力资源社会保障部的消息，全国', '一则社会保障的消息，全国', '公司通讯录共9页', '',
  ])('%s opens otherwise', (text) => {
    expect(findDateline(text, 0, text.length)).toBeUndefined();
  });
});
