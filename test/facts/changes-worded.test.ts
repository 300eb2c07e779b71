/** Changes told by other words than growth: a deed with its direction in it, an event that they count from, a price cut. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string): Promise<string[]> {
  return (await factsOf(text)).map(line);
}

describe('a deed with its direction in it', () => {
  it.each([
    ['房产税2.1亿元，减收0.3亿元，下降11.1%；契税1.5亿元，增收0.4亿元。', ['房产税 210000000元 yoy -30000000元', '房产税 yoy -11.1%', '契税 150000000元 yoy 40000000元']],
    ['办理出口退税38亿元，同比增退5亿元。', ['办理出口退税 3800000000元 yoy 500000000元']],
    ['炼油业务利润46亿元，同比扭亏增利近8亿元。', ['炼油业务利润 4600000000元 yoy 800000000元']],
    ['医保基金支出37亿元，比上年多支出6亿元。', ['医保基金支出 3700000000元 yoy 600000000元']],
    ['铁路发送旅客8100万人次，较2019年同期多发送旅客近1240万人次。', ['铁路发送旅客 81000000人次 since 12400000人次']],
    // look-alikes: the loss of another kind, a rate, an increment, what stands alone
    ['受灾面积12公顷，减收300万元。', ['受灾面积 12公顷', '减收 3000000元 of 受灾']],
    ['贷款同比增量5万亿元。', ['增量 5000000000000元']],
    ['贷款余额30亿元，同比多增5亿元。', ['贷款余额 3000000000元', '贷款余额增加额 yoy 500000000元']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('the level that an amount leads to', () => {
  it.each([
    ['本地就业居民增加800人至28.37万人，月工作收入中位数上升500元至15000元。', ['本地就业居民 283700人 yoy 800人', '月工作收入中位数 15000元 yoy 500元']],
    ['每周工作时数中位数按季增加0.4小时至44.4小时。', ['每周工作时数中位数 44.4小时 mom 0.4小时']],
    // look-alike: from so much to so much
    ['净利润同比增加5000万元至8000万元。', ['净利润 yoy 50000000元']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('an event, or a time with its event, that a change counts from', () => {
  it.each([
    ['缴纳契税的家庭占92.4%，较政策实施前提高17.4个百分点。', ['缴纳契税的家庭占比 92.4% since 17.4个百分点']],
    ['代表名额共2300名，比十九大增加10名。', ['代表名额 2300名 since 10名']],
    ['技术类案件占25.4%，较法庭成立首年提高12.7个百分点。', ['技术类案件占比 25.4% since 12.7个百分点']],
    ['车站客流量比2010年刚投入运营时增长近9倍。', ['车站客流量 nearly since 9倍']],
    ['常住人口58万人，与2010年第六次全国人口普查相比增加12万人。', ['常住人口 580000人 since 120000人']],
    ['母猪存栏3798万头，较2013年的高点少了1200万头。', ['母猪存栏 37980000头 since -12000000头']],
    ['企业782家，相较2021年增长176家。', ['企业 782家 since 176家']],
    // of a whole year, the year before is the year before
    ['2023年，预算收入42亿元，比2022年决算数（下同）增长12.6%。', ['预算收入 4200000000元 yoy 12.6%']],
    ['2023年，刑事案件数比2022年下降4.8%。', ['刑事案件数 yoy -4.8%']],
    // look-alikes: part of a year, a year further back, a plan, a gap
    ['2023年上半年，刑事案件数比2022年下降4.8%。', ['刑事案件数 since -4.8%']],
    ['2023年，刑事案件数比2021年下降4.8%。', ['刑事案件数 since -4.8%']],
    ['占比较大，目前增长5%。', []],
    ['女性参与率51.5%，较男性的67.4%低15.9个百分点。', ['女性参与率 51.5%', '女性参与率 none -15.9个百分点 of 男性']],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});

describe('prices set, fractions, shares', () => {
  it.each([
    ['中选药品平均降价58%，成品油价格下调0.5元。', ['中选药品 none -58%', '成品油价格 none -0.5元']],
    ['风险保障340亿元，同比增长四分之三。', ['风险保障 34000000000元 yoy 75%']],
    ['商户开展降价促销活动。', []],
    // without their whole, shares of what the sentence has just told
    ['求助类98万件，举报类46万件，分别占24.4%和11.5%。', ['求助类 980000件', '举报类 460000件', '求助类占比 24.4%', '举报类占比 11.5%']],
    ['轿车销售92万辆，占销售总量的42%，占有率比上月提升0.3个百分点。', ['轿车销售 920000辆 of 销售总量', '轿车销售占比 42% mom 0.3个百分点 of 销售总量']],
    ['手机、手表出货量分别达430万部和370万部，占比12%和10%，同比下降29%和7%。', ['手机出货量 4300000部 yoy -29%', '手表出货量 3700000部 yoy -7%', '手机出货量占比 12%', '手表出货量占比 10%']],
    ['入围学科145个，其中领先学科29个，较2020年分别增加65个和19个。', ['入围学科 145个 since 65个', '学科 29个 since 19个 of 入围学科']],
    ['医院采购资金1053万元，医用耗材同比降幅达26%。', ['医院采购资金 10530000元', '医用耗材降幅 26%']],
    ['三市位居前列，占比分别为10%、8%、7%。', []],
  ])('%s', async (text, facts) => expect(await lines(text)).toEqual(facts));
});
