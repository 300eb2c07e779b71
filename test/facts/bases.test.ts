import { describe, expect, it } from '@jest/globals';
import { factsOf, line } from '../helpers/pipeline.js';

async function lines(text: string, published?: string): Promise<string[]> {
  return (await factsOf(text, published)).map(line);
}

describe('what changes count from', () => {
  it.each([
    ['有色金属价格环比和同比涨幅分别为3.9%和11.5%。', ['有色金属价格 mom 3.9%', '有色金属价格 yoy 11.5%']],
    ['猪肉价格同比、环比降幅分别为3.9%、1.5%。', ['猪肉价格 yoy -3.9%', '猪肉价格 mom -1.5%']],
    // two things of one basis; look-alike: one of one
    ['羊肉价格同比涨幅为1.5%。', ['羊肉价格涨幅 1.5%']],
    ['猪肉和羊肉价格同比涨幅分别为3.9%和1.5%。', ['猪肉价格 yoy 3.9%', '羊肉价格 yoy 1.5%']],
    // in the month told
    ['5月份，存款在月内上升1.0%，外币存款上升2.0%。', ['存款 mom 1%', '外币存款 mom 2%']],
    ['存款总额在7月上升2.8%，外币存款下跌0.5%。', ['存款总额 mom 2.8%', '外币存款 mom -0.5%']],
    ['存款总额在7月上升2.8%，而在本年首7个月则增长3.1%。', ['存款总额 mom 2.8%', '存款总额 ytd 3.1%']],
    ['貨幣供應量M2於七月均上升0.4%。', ['貨幣供應量M2 mom 0.4%']],
    // look-alikes: at a time, not in it; in a year; what is no stock
    ['7月，存款总额增长8%。', ['存款总额 yoy 8%']],
    ['贷款在2023年增长8%。', ['贷款 yoy 8%']],
    ['出口在7月增长8%。', ['出口 yoy 8%']],
    ['2024年首五个月楼价累跌4%。', ['楼价 ytd -4%']],
    ['上周，某指数累跌2.9%。', ['指数 none -2.9%']],
    // the level before, by the figures themselves; look-alike: another figure
    ['劳动人口由3825700人微升至3826000人，增加300人。', ['劳动人口 3826000人 none 300人 from 3825700人']],
    // whatever is left behind the digits of 42.9 − 37.8
    ['每位会员营收由37.8元增至42.9元，增长5.1元。', ['每位会员营收 42.9元 none 5.1元 from 37.8元']],
    // look-alikes: the time of the level before is told
    ['每位会员营收42.9元，同比2023年的37.8元，增长5.1元。', ['每位会员营收 42.9元 yoy 5.1元 from 37.8元']],
    ['每位会员营收由上年的37.8元增至42.9元，增长5.1元。', ['每位会员营收 42.9元 yoy 5.1元 from 37.8元']],
    ['企业由34家增加到39家，增加8家。', ['企业 39家 yoy 8家 from 34家']],
    ['接待游客52万人次，较2023年同期增长7.9%，较2019年同期增长37.4%；消费总额4亿元，增长8.2%。', ['接待游客 520000人次 yoy 7.9% since 37.4%', '消费总额 400000000元 yoy 8.2%']],
    // what estimates were
    ['经济增长率5.06%，较7月概估数5.09%下修0.03个百分点。', ['经济增长率 5.06% since -0.03个百分点 from 5.09%']],
    ['新增就业人数向下修正2.5万。', ['新增就业人数 none -25000']],
    // behind how far it has come again
    ['国际航线运输量2967万人次，恢复至2019年同期的81.7%，较去年同期增长254.4%。', ['国际航线运输量 29670000人次 yoy 254.4%', '国际航线运输量 81.7%']],
    ['五年来，办理案件1733万件，比前五年上升40%。', ['办理案件 17330000件 since 40%']],
    ['较9月增加者占20.4%，持平者占57.1%。', ['增加者占比 20.4%', '持平者占比 57.1%']],
    ['收入21亿元，剔除留抵退税因素同口径增长6.1%。', ['收入 2100000000元 yoy 6.1%']],
    ['全面收益总额约为7亿元，将较上年同期减少约42.7%。', ['全面收益总额 700000000元 about yoy -42.7%']],
  ])('%s', async (text, expected) => expect(await lines(text, '2024-08-20')).toEqual(expected));
});

describe('under headings of one basis', () => {
  it.each([
    ['2024年5月物价\n一、同比变动情况\n5月份，食品价格下降2.0%，鲜菜价格上涨0.5%。\n二、环比变动情况\n5月份，食品价格上涨0.9%，鲜菜价格上涨6.9%。', ['食品价格 yoy -2%', '鲜菜价格 yoy 0.5%', '食品价格 mom 0.9%', '鲜菜价格 mom 6.9%']],
    // look-alike: a heading of both
    ['2024年5月物价\n一、价格环比上涨，同比下降\n5月份，食品价格下降2.0%。', ['食品价格 yoy -2%']],
  ])('%s', async (text, expected) => expect(await lines(text, '2024-06-12')).toEqual(expected));
});

describe('names of what changed', () => {
  it.each([
    ['前7个月，对美出口增长57.1%，对陆港、欧洲、日本分别下降1.2%、9.8%、18.8%。', ['对美出口 yoy 57.1%', '对陆港出口 yoy -1.2%', '对欧洲出口 yoy -9.8%', '对日本出口 yoy -18.8%']],
    // look-alike: abroad is no partner
    ['前7个月，对外投资增长57.1%，欧洲、日本分别下降9.8%、18.8%。', ['对外投资 yoy 57.1%', '对外投资 yoy -9.8%', '对外投资 yoy -18.8%']],
    ['住宅价格同比下降1.5%，降幅比上月扩大0.5个百分点。其中，北京、上海分别下降1.8%、上涨4.3%。', ['住宅价格 yoy -1.5%', '住宅价格降幅 mom 0.5个百分点', '住宅价格 yoy -1.8%', '住宅价格 yoy 4.3%']],
    ['生产总值增长6.1%。分季度看，一季度增长6.2%，二季度增长6.0%。', ['生产总值 yoy 6.1%', '生产总值 yoy 6.2%', '生产总值 yoy 6%']],
    ['增加值增长6.2%，比1—2月加快0.3个百分点。3月份，增长6.8%。', ['增加值 yoy 6.2%', '增加值增速 since 0.3个百分点', '增加值 yoy 6.8%']],
  ])('%s', async (text, expected) => expect(await lines(text, '2024-08-09')).toEqual(expected));
});
