import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

/** The facts of a text, one line each. */
async function lines(text: string, published?: string): Promise<string[]> {
  return (await factsOf(text, published)).map(line);
}

describe('levels and their changes', () => {
  it.each([
    ['2023年，全市进出口152.4亿元，比上年同期增长0.8%。', ['进出口 15240000000元 yoy 0.8%']],
    ['经营主体达到202万户，增速11%。', ['经营主体 2020000户 yoy 11%']],
    ['全市经济增速7.4%。', ['经济增速 7.4%']],
    ['6月末贷款余额83亿元，比年初增加12亿元，同比多增3亿元。', ['贷款余额 8300000000元 ytd 1200000000元', '贷款余额增加额 yoy 300000000元']],
    ['客户2.55亿户，净增1115万户。', ['客户 255000000户 none 11150000户']],
    ['工业增加值同比增长6%，比上月加快0.4个百分点。', ['工业增加值 yoy 6%', '工业增加值增速 mom 0.4个百分点']],
    ['审批环节减少50%，办理时限压缩80%。', ['审批环节 none -50%', '办理时限 none -80%']],
    ['价格同比上涨0.3%，环比下降0.2%。', ['价格 yoy 0.3% mom -0.2%']],
    ['收入118亿元，完成年度预算的52.3%，增长4.1%。', ['收入 11800000000元 yoy 4.1%', '收入年度预算完成率 52.3%']],
    ['客流量与去年同期持平。', ['客流量 yoy 0%']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('parts, shares and ranks', () => {
  it.each([
    ['办理工单62.9万件，其中电话受理渠道597225件。', ['办理工单 629000件', '电话受理渠道 597225件 of 办理工单']],
    ['办理工单62.9万件。直接答复37.6万件，占比59.8%。', ['办理工单 629000件', '直接答复 376000件 of 办理工单', '直接答复占比 59.8% of 办理工单']],
    ['一般公共预算收入中，税收收入144亿元。', ['税收收入 14400000000元 of 一般公共预算收入']],
    ['新签约项目42个，总投资89亿元，包括数字职业学院（20亿元）。', ['新签约项目 42个', '总投资 8900000000元 of 新签约项目', '数字职业学院 2000000000元 of 新签约项目总投资']],
    ['在营商环境评价中，我市在全省排名第6位，较去年前进3个位次。', ['营商环境评价全省排名 6位 yoy 3位次']],
    ['测评总分值全省第一。', ['测评总分值全省排名 1']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('levels before', () => {
  it.each([
    ['将许可审批时限从20个工作日压缩至10个工作日。', ['许可审批时限 10工作日 from 20工作日']],
    ['企业开办时间压缩至0.5个工作日。', ['企业开办时间 0.5工作日']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('sharing out', () => {
  it.each([
    ['出口和进口分别为21亿元和14亿元，增长6.5%和8%。', ['出口 2100000000元 yoy 6.5%', '进口 1400000000元 yoy 8%']],
    ['城镇和农村常住居民人均可支配收入分别增长4%和6%。', ['城镇常住居民人均可支配收入 yoy 4%', '农村常住居民人均可支配收入 yoy 6%']],
    ['班列开行14689列，发送货物157.1万标箱，同比分别增长13%、11%。', ['班列开行 14689列 yoy 13%', '发送货物 1571000标箱 yoy 11%']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('aims', () => {
  it.each([
    ['2024年，力争完成交通投资800亿元。', ['交通投资 80000000000元 target']],
    ['到2027年，全市算力规模达到190EFLOPS。', ['算力规模 190EFLOPS target']],
    ['预计2023年接待游客9.6亿人次。', ['预计接待游客 960000000人次']],
    ['下一步，将新增“即办”事项200项。', ['新增“即办”事项 200项 target']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('no facts', () => {
  it.each([
    '市12345热线于2023年6月1日开通。', '第七场新闻发布会介绍了“一件事”改革。', '附件1、附件2请于4月11日17时前报送。', '邮编226018，电话0373-1234567。',
    '一场大雪过后，十分宁静。', '推出一批改革举措，召开一次会议。', '实施三年行动计划。', '过去24小时没有降雨。',
  ])('%s', async (text) => expect(await lines(text)).toEqual([]));
});

describe('who, where and when', () => {
  it.each([
    // text, body and role, region, period
    ['2023年，市发改委推动27个项目开工。新乡市工作平稳。', '市发改委 actor', '河南省/新乡市', '2023'],
    ['据杭州海关统计，2023年浙江省进出口4.9万亿元。', '杭州海关 speaker', '浙江省', '2023'],
    ['记者从商务部获悉，上半年全国设立外商投资企业24000家。', '商务部 speaker', '全国', '2023-01/2023-06'],
    ['延津县：截至目前，该县政务服务事项达到2522项。', '延津县 actor', '河南省/新乡市/延津县', '../2024-01-30'],
    ['7月，河南省社会消费品零售总额2127亿元。', ' ', '河南省', '2023-07'],
    // a street, and nobody's head
    ['记者从沈阳市邮政管理局获悉，2023年快递业发展好。家住和平区长白二街的居民梁女士说。全市快递网点2514处。', '沈阳市邮政管理局 speaker', '辽宁省/沈阳市', '2023'],
    // told from the side of the whole country
    ['2023年，内地与香港贸易额为230亿美元。', ' ', '全国', '2023'],
    ['记者李明 发自北京 2023年，农业农村部介绍，猪肉产量5794万吨。', '农业农村部 speaker', '全国', '2023'],
  ])('%s', async (text, body, region, period) => {
    const [fact] = await factsOf(text);
    expect([`${fact?.body ?? ''} ${fact?.body_role ?? ''}`, fact?.region, fact?.period]).toEqual([body, region, period]);
  });
});

describe('a report to a congress', () => {
  it.each([
    ['政府工作报告\n\n——2024年1月20日在淄博市第十六届人民代表大会第五次会议上\n\n各位代表：\n\n一、2023年工作回顾\n\n全市地区生产总值达到5068亿元。', '山东省/淄博市'],
    // look-alike: where a meeting was held
    ['外贸工作综述\n\n会议1月20日在淄博市举行。\n\n河南省出口3亿元。河南省进口2亿元。一般贸易进出口1亿元。', '河南省'],
  ])('is about the place of the congress: %s', async (text, region) => {
    const facts = await factsOf(text);
    expect(facts.at(-1)?.region).toBe(region);
  });
});

describe('places of figures', () => {
  it.each(['２０２３年，全市进出口１５２．４亿元，增长０．８％。', '全市进出口 152.4 亿元，增长 0.8 %。', '𠮷县2023年财政收入12.5亿元。'])('%s', async (text) => {
    const [fact] = await factsOf(text);
    const characters = Array.from(text);
    const printed = characters.slice(fact?.start, fact?.end).join('').replaceAll(/\s/gu, '').normalize('NFKC');
    expect(printed).toBe(fact?.text);
  });
});

describe('words of sentences without figures', () => {
  it.each([
    // Who speaks, and what is to come.
    '据市统计局介绍，经济回升向好。工业增加值增长7%。下一步，将着力扩大内需。新增就业3万人。该市工作平稳。',
    // A year to compare with is none that goes on.
    '2022年，全市发放贷款38亿元。贷款结构与上年基本保持一致，各项投向均有不同程度的调整。银行网点达到140家。',
    // What stands between keeps 其中 from the sentence before.
    '四是对外贸易的增长贡献率为35%。五是优势商品表现突出。其中，飞机进口94.3亿美元。',
    '上半年，企业签约62亿元。我们有信心在2025年实现用户数和收入的双提升。用户数达到900万户。',
  ])('change no fact: %s', async (text) => {
    const extractor = await builtin();
    const meta = { published: '2024-01-30' };
    expect(extractor.extract(text, meta)).toEqual(extractor.analyse(text, meta, 'all').facts);
  });

  const releases = ['seeds', 'fixtures'].flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).filter((file) => /\.(?:txt|md)$/u.test(file));
  it.each(releases)('change no fact of %s', async (file) => {
    const extractor = await builtin();
    const text = readFileSync(file, 'utf8');
    expect(extractor.extract(text)).toEqual(extractor.analyse(text, {}, 'all').facts);
  });
});
