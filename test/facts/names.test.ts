import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('names right of a counter end before what the sentence says of them', () => {
  it.each([
    ['展会吸引1100多家企业参展。', ['企业 1100家 over']],
    ['70多万株樱花竞相绽放。', ['樱花 700000株 over']],
    ['20名同志被评选为先进。', ['同志 20名']],
    ['近40个国家的代表参加会议。', ['国家 40个 nearly']],
    ['50个项目集中签约。', ['项目 50个']],
    ['全市建成15个改革试点。', ['改革试点 15个']],
    ['开展3场技能培训。', ['技能培训 3场']],
    ['车上18人被困。', ['被困 18人']],
    ['去年有60多家以光学为基础的企业落户。', ['企业 60家 over']],
    ['推进70个30亿元以上项目。', ['30亿元以上项目 70个']],
    ['在全部59个项目中，有33个达到标准。', ['项目 59个', '项目 33个']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('names left of a figure keep what tells them apart', () => {
  it.each([
    ['石油行业实现增加值1894.4亿元。', ['石油行业增加值 189440000000元']],
    ['城镇新增就业6.9万人。', ['城镇新增就业 69000人']],
    ['西部陆海新通道班列全年发送86万标箱。', ['西部陆海新通道班列发送 860000标箱']],
    ['社会保障和就业支出41.7亿元。', ['社会保障和就业支出 4170000000元']],
    ['60周岁及以上老年人口168.9万人。', ['60周岁及以上老年人口 1689000人']],
    ['在园幼儿13.1万人，毛入园率98.1%。', ['在园幼儿 131000人', '毛入园率 98.1%']],
    ['我国经常账户顺差500亿美元。', ['经常账户顺差 50000000000美元']],
    ['平台归集政策177条。', ['归集政策 177条']],
    ['1年期、5年期以上贷款市场报价利率分别为3.1%、3.6%。', ['1年期贷款市场报价利率 3.1%', '5年期以上贷款市场报价利率 3.6%']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('how often, how old, how large is no fact of its own', () => {
  it.each(['他先后三次来到该村。', '两国领导人两度会晤。', '运动员以1分05秒27的成绩夺冠。'])('%s', async (text) => expect(await lines(text)).toEqual([]));
});
