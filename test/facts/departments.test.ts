/** Releases of departments, counties and villages: items of orders, tiers of sums, those left out, towns that are pointed at, courts of one field. */
import { describe, expect, it } from '@jest/globals';
import type { Fact } from '../../src/index.js';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

async function factsIn(text: string, published?: string): Promise<readonly Fact[]> {
  return (await builtin()).analyse({ file: '-', source: text, text, encoding: 'utf-8', tables: [], warnings: [], ...(published === undefined ? {} : { published: { date: published, from: 'flag' as const } }) }).facts;
}

/** 312户 长丰县 安徽省/合肥市/长丰县 */
async function framed(text: string): Promise<string[]> {
  return (await factsIn(text, '2023-09-07')).map(({ text: figure, body, region }) => `${figure} ${body ?? '-'} ${region ?? '-'}`);
}

describe('what an item of an order or a list counts, behind its comma', () => {
  it.each([
    ['全年接到诉求200件，主要有：一是供水供气，共49件；二是小区物业，共37件。', ['接到诉求 200件', '供水供气 49件', '小区物业 37件']],
    ['诉求主要有：一是供水供气，共4.9万件；二是小区物业，共3.7万件，同比增长26%。', ['供水供气 49000件', '小区物业 37000件 yoy 26%']],
    ['主要有：农村低保，共1.2万人；特困供养，共300人。', ['农村低保 12000人', '特困供养 300人']],
    ['新增商户200个；今年以来，共500个。', ['新增商户 200个', '商户 500个']],
    ['接到来电200件，同比增长5%，共500件。', ['接到来电 200件 yoy 5%', '接到来电 500件']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('divisions of a place that stand for a tier of its sums', () => {
  it.each([
    ['全市地方收入142亿元。从级次看，市本级完成61亿元；县市区完成81亿元。', ['地方收入 14200000000元', '市本级地方收入 6100000000元 of 地方收入', '县市区地方收入 8100000000元 of 地方收入']],
    ['全市地方收入142亿元。从级次看，教育支出81亿元。', ['地方收入 14200000000元', '教育支出 8100000000元 of 地方收入']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));

  it('no inner city', async () => expect(await framed('株洲市：县市区完成收入81亿元，市区完成收入12亿元。')).toEqual(['81亿元 株洲市 湖南省/株洲市', '12亿元 株洲市 湖南省/株洲市/市区']));
});

describe('of whom something is told when others are left out', () => {
  it.each([
    ['乙类传染病除甲型流感外报告发病1287例。', ['乙类传染病报告发病 1287例']],
    ['乙类传染病除鼠疫、白喉外，共报告发病1287例。', ['乙类传染病报告发病 1287例']],
    ['乙类传染病除鼠疫、白喉外，其余病种报告发病1287例。', ['其余病种报告发病 1287例']],
    ['除村小外，全市共有学校300所。', ['学校 300所']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what a line says of its disease', () => {
  it.each([
    ['百日咳：全省报告发病1013例，较上月增加286例。', ['百日咳报告发病 1013例 mom 286例']],
    ['水痘：报告病例35例。', ['水痘报告病例 35例']],
    ['备注：报告病例35例。', ['报告病例 35例']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what a list of places holds, each with its figure in a bracket', () => {
  it.each([
    ['病例主要集中在赣州市（312例）、南昌市（205例）和上饶市（148例）。', ['病例 312例', '病例 205例', '病例 148例']],
    ['新增企业主要分布在农安县（31家）、榆树市（20家）。', ['新增企业 31家', '新增企业 20家']],
    ['粮食产量最高的为农安县（312万吨）、榆树市（300万吨）。', ['粮食产量 3120000吨', '粮食产量 3000000吨']],
    ['签约项目包括数字职业学院（20亿元）。', ['数字职业学院 2000000000元']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('names of counts', () => {
  it.each([
    // in which something is done
    ['全市法院在67件案件中适用惩罚性赔偿。', ['适用惩罚性赔偿的案件 67件']],
    ['全市法院审结67件案件。', ['审结案件 67件']],
    // households and their people, whatever they do
    ['吸纳脱贫户61户197人就近务工。', ['吸纳脱贫户 61户', '吸纳脱贫户 197人']],
    ['组织61户参加，197人就近务工。', ['组织 61户', '就近 197人']],
    // what they do has a figure of its own
    ['带动周边5个村发展桑园3200亩。', ['村 5村', '发展桑园 3200亩']],
    // the strength of what is measured
    ['白酒（折65度，商品量）产量3万千升。', ['白酒（折65度，商品量）产量 30000千升']],
    ['节约用电3万千瓦时（折合标煤5吨）。', ['节约用电 30000千瓦时', '折合标煤 5吨']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('towns that are pointed at', () => {
  it.each([
    ['石泉县池河镇明星村桑园郁郁葱葱。\n池河镇镇长刘涛说，今年全镇养蚕1.3万张。', ['1.3万张 池河镇 陕西省/安康市/石泉县/池河镇']],
    ['石泉县池河镇明星村桑园郁郁葱葱。该村有桑园1860亩。全镇有桑园2万亩。', ['1860亩 明星村 陕西省/安康市/石泉县/池河镇/明星村', '2万亩 - 陕西省/安康市/石泉县/池河镇']],
    ['石泉县加快发展。喜河镇党委书记王军介绍，全镇现有茶园2万亩。', ['2万亩 喜河镇 陕西省/安康市/石泉县/喜河镇']],
    ['石泉县加快发展。全镇现有茶园2万亩。', ['2万亩 石泉县 陕西省/安康市/石泉县']],
  ])('%s', async (text, expected) => expect(await framed(text)).toEqual(expected));
});

describe('offices', () => {
  it.each([
    ['苏州知识产权法庭受理一审案件12件。', ['12件 苏州知识产权法庭 江苏省/苏州市']],
    ['苏州智慧法庭建设项目12个。', ['12个 - 江苏省/苏州市']],
    // a house, not its division
    ['全市财政收支情况\n来源：株洲市财政局国库科　日期：2023-10-18\n1—9月，全市地方收入142亿元。', ['142亿元 株洲市财政局 湖南省/株洲市']],
    ['工业生产情况\n来源：株洲市统计局　日期：2023-10-18\n1—9月，全市地方收入142亿元。', ['142亿元 株洲市统计局 湖南省/株洲市']],
  ])('%s', async (text, expected) => expect(await framed(text)).toEqual(expected));
});

describe('本年累计 in a table', () => {
  it.each([
    ['2023年1—9月收入', '本年累计（万元）|上年同期（万元）', ['2023-01/2023-09', '2022-01/2022-09']],
    ['2023年收入', '本年（万元）|上年（万元）', ['2023', '2022']],
  ])('%s, %s', async (title, columns, periods) => {
    const facts = await factsIn(`${title}\n\n${[`单位|${columns}`, '醴陵市|5|6', '攸县|7|8', '茶陵县|9|9.5'].map((row) => row.replaceAll('|', '\t')).join('\n')}`, '2024-01-18');
    expect(facts.filter(({ rule }) => rule === 'table').slice(0, 2).map(({ period }) => period)).toEqual(periods);
  });
});

describe('the head of a page, the day before the paper', () => {
  it.each([
    ['2024年1月27日 星期六 洛阳日报 第02版\n\n空气质量改善\n\n1月25日，记者从市生态环境局了解到，去年我市达标天数293天。', '2024-01-27', '河南省/洛阳市'],
    ['2024年1月27日　洛阳晚报　A03\n\n空气质量改善\n\n本报讯（记者 王小满）1月25日，记者了解到，去年我市达标天数293天。', '2024-01-27', '河南省/洛阳市'],
    ['2024年1月27日洛阳日报发布调查\n\n1月25日，记者了解到，去年我市达标天数293天。', '2024-01-25', undefined],
  ])('%s', async (text, published, region) => {
    const [fact] = await factsIn(text);
    expect([fact?.published, fact?.region]).toEqual([published, region]);
  });
});

describe('what goes on behind a word that looks like its end', () => {
  it.each([
    ['立案1653件，其中县处级干部41人、一般干部274人，企业等其他人员1119人。', ['立案 1653件', '县处级干部 41人 of 立案', '一般干部 274人 of 立案', '其他人员 1119人 of 立案']],
    ['立案1653件，其中县处级干部41人、一般干部274人，移送人员12人。', ['立案 1653件', '县处级干部 41人 of 立案', '一般干部 274人 of 立案', '移送人员 12人']],
    ['小学、初中生均公用经费分别为720元和920元。', ['小学生均公用经费 720元', '初中生均公用经费 920元']],
    ['转派承办单位办理36.8万件。', ['转派承办单位办理 368000件']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('branches and zones behind the name of their place', () => {
  it.each([
    ['南明区分局破案612起。', ['612起 南明区分局 贵州省/贵阳市/南明区']],
    ['青岛自贸片区进出口1653亿元。', ['1653亿元 - 山东省/青岛市/青岛自贸片区']],
    ['工业总产值按区分局部放开12项。', ['12项 - -']],
  ])('%s', async (text, expected) => expect(await framed(text)).toEqual(expected));
});
