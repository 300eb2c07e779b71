/** Releases of Hong Kong, Macao and Taiwan: guests by where they come from, orders in Chinese digits, months told before the year so far. */
import { describe, expect, it } from '@jest/globals';
import { builtin, factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

/** `figure period` of every fact. */
async function periods(text: string, published: string): Promise<string[]> {
  return (await builtin()).extract(text, { published }).map(({ text: figure, period }) => `${figure} ${period ?? '-'}`);
}

describe('guests by where they come from, each with its figure in a bracket', () => {
  it.each([
    ['韩国（3万人次）、香港（9万人次）及台湾旅客（2万人次）分别上升7%、8%及9%。', ['韩国旅客 30000人次 yoy 7%', '香港旅客 90000人次 yoy 8%', '台湾旅客 20000人次 yoy 9%']],
    ['来自美国（3万人次）、澳洲（1万人次）及英国的旅客（2万人次）有所增加。', ['美国旅客 30000人次', '澳洲旅客 10000人次', '英国的旅客 20000人次']],
    ['俄罗斯（2726人次）旅客则录得21.1%的升幅。', ['俄罗斯旅客 2726人次 yoy 21.1%']],
    // look-alike: what stands behind the last is no guest
    ['小麦（3万吨）、玉米（9万吨）及大豆（2万吨）有所增加。', ['小麦 30000吨', '玉米 90000吨', '大豆 20000吨']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));

  it.each([
    ['广东省旅客98万人次，福建旅客12万人次。', ['广东省旅客 980000人次', '福建旅客 120000人次']],
    ['广东省、福建省旅客分别为98万人次和12万人次。', ['广东省旅客 980000人次', '福建省旅客 120000人次']],
    ['珠海市的旅客60万人次，江门居民3万人次。', ['珠海市的旅客 600000人次', '江门居民 30000人次']],
    ['内地住客984万人次、香港222万人次。', ['内地住客 9840000人次', '香港住客 2220000人次']],
    // look-alike: those of the place itself
    ['离岛居民1万人次。', ['离岛居民 10000人次']],
  ])('a release of 澳门 tells them by it: %s', async (text, expected) => {
    expect((await factsOf(`统计暨普查局资料显示，入境旅客343万人次。\n\n${text}`)).slice(1).map(line)).toEqual(expected);
  });

  it('a release of any other place does not', async () => {
    expect((await factsOf('统计局资料显示，浙江省入境旅客343万人次。\n\n湖州市旅客98万人次。')).map(line)).toEqual(['入境旅客 3430000人次', '旅客 980000人次']);
  });

  it('are those of the place that counts them', async () => {
    const text = '统计暨普查局资料显示，4月份入境旅客343万人次。\n\n中国内地旅客234万人次，主要来自广东省（87万人次）、湖南省（12万人次）及广西（10万人次）。珠海市旅客22万人次。中国内地（98万人次）及台湾旅客（35万人次）分别上升2%及3%。';
    expect(new Set((await factsOf(text)).map(({ region }) => region))).toEqual(new Set(['澳门特别行政区']));
  });
});

describe('years of the Republic in Chinese digits', () => {
  it.each([
    ['一一四年十二月外銷訂單七二九億美元。', ['七二九億美元 2025-12']],
    ['一一四年全年外銷訂單七二九億美元，較一一三年增加一五三億美元。', ['七二九億美元 2025']],
    // look-alike: a year of ours
    ['二○一四年外銷訂單七二九億美元。', ['七二九億美元 2014']],
  ])('%s', async (text, expected) => expect(await periods(text, '2026-01-21')).toEqual(expected));
});

describe('guests who come to 香港 and 澳门', () => {
  it.each([
    ['去年来澳团客逾900万人次\n统计局资料显示，参团旅客909万人次，台湾团客69万人次。', ['来澳团客 9000000人次 over 澳门特别行政区', '参团旅客 9090000人次 澳门特别行政区', '台湾团客 690000人次 澳门特别行政区']],
    ['首季访港旅客1200万人次。', ['访港旅客 12000000人次 香港特别行政区']],
    ['澳门统计暨普查局公布，中国内地住客为984万人次、香港222万人次及台湾地区26万人次。', ['中国内地住客 9840000人次 澳门特别行政区', '香港住客 2220000人次 澳门特别行政区', '台湾地区住客 260000人次 澳门特别行政区']],
    // look-alike: who goes there
    ['代表团访澳3天，签约5个项目。', ['签约项目 5个 -']],
  ])('%s', async (text, expected) => {
    const rows = (await factsOf(text)).filter(({ same_as: twin }) => twin === undefined);
    expect(rows.map((fact) => `${line(fact)} ${fact.region ?? '-'}`)).toEqual(expected);
  });
});

describe('figures in Chinese digits', () => {
  it.each([
    ['十一月外銷訂單七二九．二億美元，年增三十九．五％，基本金屬年減〇．五％。', ['外銷訂單 72920000000美元 yoy 39.5%', '基本金屬 yoy -0.5%']],
    ['零售業營業額四〇三〇億元，年增九.四%。', ['零售業營業額 403000000000元 yoy 9.4%']],
    ['外銷訂單二六八三·四億美元，年增卅六·一%，接單廿六件。', ['外銷訂單 268340000000美元 yoy 36.1%', '接單 26件']],
    // look-alikes: the number of a heading, a name of days
    ['三·一五活動收到投訴三件。', ['三·一五活動收到投訴 3件']],
    ['一．一個中心，兩個基地投產。', ['基地投產 2個']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('what one clause says of another', () => {
  it.each([
    // the bracket of the first says what is measured of all; look-alike: each tells its change alone
    ['其次为服装（销货价值下跌2.3%）；电器（下跌15.6%）；鞋类、有关制品及其他配件（下跌2.5%）；以及眼镜店（下跌5.7%）。', ['服装销货价值 yoy -2.3%', '电器销货价值 yoy -15.6%', '鞋类、有关制品及其他配件销货价值 yoy -2.5%', '眼镜店销货价值 yoy -5.7%']],
    ['其次为服装（下跌2.3%）；电器（下跌15.6%）。', ['服装 yoy -2.3%', '电器 yoy -15.6%']],
    // a place called by its country
    ['对美国、欧盟和中国台湾进出口分别增长16.9%、9.5%和8.8%。', ['美国进出口 yoy 16.9%', '欧盟进出口 yoy 9.5%', '中国台湾进出口 yoy 8.8%']],
    ['汽车产销保持增长，分别完成30万辆和29万辆。', ['汽车产量 300000辆', '汽车销量 290000辆']],
    ['全市生产总值创历史新高、首度突破1万亿元大关。', ['生产总值 1000000000000元 over']],
    ['旅客平均逗留1.0日，按年轻微增加0.1日。', ['旅客平均逗留 1日 yoy 0.1日']],
    ['港口集装箱吞吐量2.8亿标准集装箱，增长7%。', ['港口集装箱吞吐量 280000000标箱 yoy 7%']],
    // look-alikes: the figures have a name of their own; a day; the number of a law
    ['汽车产销保持增长，出口和进口分别完成3万辆和2万辆。', ['出口 30000辆', '进口 20000辆']],
    ['由于301条款调查，出口下降3%。', ['出口 yoy -3%']],
  ])('%s', async (text, expected) => expect(await lines(text)).toEqual(expected));
});

describe('a month told before the year so far is what the article is about', () => {
  it.each([
    ['10月订单694亿美元，累计前10月为5937亿美元。\n\n按货品看，10月电子产品年增36%。\n\n机械产品年增16%。', ['694亿美元 2025-10', '5937亿美元 2025-01/2025-10', '年增36% 2025-10', '年增16% 2025-10']],
    ['10月订单694亿美元。预计全年订单将超过7000亿美元。\n\n机械产品年增16%。', ['694亿美元 2025-10', '超过7000亿美元 2025', '年增16% 2025-10']],
    // look-alike: the year so far first
    ['前10月订单5937亿美元，其中10月694亿美元。\n\n机械产品年增16%。', ['5937亿美元 2025-01/2025-10', '694亿美元 2025-10', '年增16% 2025-01/2025-10']],
  ])('%s', async (text, expected) => expect(await periods(text, '2025-11-20')).toEqual(expected));
});

describe('who issued it', () => {
  it.each([
    ['来源：sp20241121\n\n游客3万人次。', undefined],
    ['来源：平湖市统计局\n\n游客3万人次。', '平湖市统计局'],
  ])('%j', async (text, body) => expect((await factsOf(text)).map((fact) => fact.body)).toEqual([body]));
});
