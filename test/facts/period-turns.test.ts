import { describe, expect, it } from '@jest/globals';
import { builtin } from '../helpers/pipeline.js';

/** `figure period` of every fact of the text; `-` where it has no period. */
async function periods(text: string, published = '2023-08-20'): Promise<string[]> {
  return (await builtin()).extract(text, { published }).map(({ text: figure, period }) => `${figure} ${period ?? '-'}`);
}

describe('a month and the year up to it, in turn', () => {
  it.each([
    [
      '7月份，全市粮油类零售额同比增长5.5%，1—7月增长4.8%；饮料类零售额增长3.1%，1—7月增长2.0%；服装类零售额增长2.3%，1—7月增长11.4%。',
      ['增长5.5% 2023-07', '增长4.8% 2023-01/2023-07', '增长3.1% 2023-07', '增长2.0% 2023-01/2023-07', '增长2.3% 2023-07', '增长11.4% 2023-01/2023-07'],
    ],
    ['7月当月，平湖市进出口82.1亿元，同比增长3.4%；累计进出口530.8亿元，增长6.1%。', ['82.1亿元 2023-07', '530.8亿元 2023-01/2023-07']],
    // look-alikes: the later part is not told again; what a month comes to; January has no months before it
    ['7月份，全市粮油类零售额增长5.5%，1—7月增长4.8%；饮料类零售额增长3.1%。', ['增长5.5% 2023-07', '增长4.8% 2023-01/2023-07', '增长3.1% 2023-01/2023-07']],
    ['7月，平湖市办理事项3万件，累计接待群众9万人次。', ['3万件 2023-07', '9万人次 2023-07']],
    ['1月当月，平湖市进出口82.1亿元；累计进出口82.1亿元。', ['82.1亿元 2023-01', '82.1亿元 2023-01']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('one month alone, in a report on a longer time', () => {
  it.each([
    ['2021年，平湖市进出口424亿元，增长10.2%。12月当月，进出口38亿元，增长8.7%。从贸易方式看，一般贸易进出口248亿元，增长13.6%。', ['424亿元 2021', '38亿元 2021-12', '248亿元 2021']],
    ['2021年，平湖市进出口424亿元，增长10.2%。12月当月，进出口38亿元，增长8.7%。有实绩的企业6405家。', ['424亿元 2021', '38亿元 2021-12', '6405家 2021']],
    // look-alikes: its parts; a month that is told as any other
    ['2021年，平湖市进出口424亿元，增长10.2%。12月当月，进出口38亿元，增长8.7%。其中，出口20亿元，增长9%。', ['424亿元 2021', '38亿元 2021-12', '20亿元 2021-12']],
    ['2021年，平湖市进出口424亿元，增长10.2%。12月，发放贷款38亿元，增长8.7%。有贷款的企业6405家。', ['424亿元 2021', '38亿元 2021-12', '6405家 2021-12']],
  ])('%s', async (text, expected) => expect(await periods(text, '2022-01-20')).toEqual(expected));
});

describe('a report on the work of a government', () => {
  it('is given in the first weeks of the year that its title names', async () => {
    const facts = (await builtin()).extract('平湖市2024年政府工作报告\n过去一年，全市生产总值突破400亿元。今年，力争出口30亿元。', {});
    expect(facts.map(({ period, status }) => `${period ?? '-'} ${status}`)).toEqual(['2023 actual', '2024 target']);
  });
});

describe('the days told before a feast', () => {
  it.each([
    ['9月28日至10月8日，为期11天的国庆假期运输结束，发送旅客2.1亿人次。', ['2.1亿人次 2023-09-28/2023-10-08']],
    ['由9月28日至10月8日的国庆假期期间，发送旅客2.1亿人次。', ['2.1亿人次 2023-09-28/2023-10-08']],
    // another stretch, and no stretch
    ['9月1日至3日，游客2万人次，国庆假期游客9万人次。', ['2万人次 2023-09-01/2023-09-03', '9万人次 2023-09-29/2023-10-06']],
  ])('%s', async (text, expected) => expect(await periods(text, '2023-10-09')).toEqual(expected));
});

describe('why something changed dates no figure', () => {
  it.each([
    ['8月1日至8月7日，全县接待游客121万人次，8月3日单日最高接待2.6万人次；两景区接待游客5万人次。', ['121万人次 2023-08-01/2023-08-07', '2.6万人次 2023-08-03', '5万人次 2023-08-01/2023-08-07']],
    ['1至7月，营业税8431亿元，减2.7%，系上年企业获利衰退所致；综合所得税6012亿元，由于去年基数较低，增9.5%；房产税5亿元。', ['8431亿元 2023-01/2023-07', '6012亿元 2023-01/2023-07', '5亿元 2023-01/2023-07']],
    // look-alike: a year with figures
    ['1至7月，营业税8431亿元；去年，综合所得税6012亿元。', ['8431亿元 2023-01/2023-07', '6012亿元 2022']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('years that lie ahead of a report', () => {
  it.each([
    ['二、今后五年目标\n\n力争地区生产总值跨上5万亿元台阶，高新技术企业突破1万家。', '2023-01-11', ['5万亿元 2023/2027', '突破1万家 2023/2027']],
    ['今后五年，力争新增就业5万人。', '2021-12-20', ['5万人 2022/2026']],
    // in midyear nobody tells whether this year counts; days are no years
    ['今后五年，力争新增就业5万人。', '2023-07-11', ['5万人 -']],
    ['未来三天，力争抢收小麦5万亩。', '2023-01-11', ['5万亩 -']],
  ])('%s %s', async (text, published, expected) => expect(await periods(text, published)).toEqual(expected));
});

describe('what is reached in a stretch of years', () => {
  it.each([
    ['2018年至2022年，一般公共预算收入突破200亿元，规上工业企业达1912家，城镇化率71.3%。', ['突破200亿元 2022', '1912家 2022', '71.3% 2022']],
    // what was done over the years, and a rate of it
    ['2018年至2022年，法院审结案件2.7万件，调诉率达46.6%，总标的金额达13亿元。', ['2.7万件 2018/2022', '46.6% 2018/2022', '13亿元 2018/2022']],
    // shares and rates of all that the years brought, and those that are reached at their end
    ['2018年至2020年，共受理案件900件，审结880件，结案率97.8%，其中调解300件，占34.1%。', ['900件 2018/2020', '880件 2018/2020', '97.8% 2018/2020', '300件 2018/2020', '34.1% 2018/2020']],
    ['2018年至2020年，数字产业占比达到12%，污水管网覆盖率98%。', ['12% 2020', '98% 2020']],
    // what was done year by year
    ['2018年至2022年，减税降费超过70亿元，累计新增就业达3万人，出口年均增长5%。', ['超过70亿元 2018/2022', '3万人 2018/2022', '增长5% 2018/2022']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('the year of a report that is given before it is over', () => {
  it.each([
    ['政府工作报告\n\n一、2022年工作回顾\n\n一年来，完成地区生产总值58.6亿元。过去一年，新增就业3万人。', ['58.6亿元 2022', '3万人 2022']],
  ])('%s', async (text, expected) => expect(await periods(text, '2022-12-28')).toEqual(expected));
});

describe('a month or a quarter for each figure of a list', () => {
  it.each([
    ['一、二季度，全市进出口值分别为11.1亿元和12.2亿元。', ['11.1亿元 2023-01/2023-03', '12.2亿元 2023-04/2023-06']],
    ['4、5、6月份，钢材产量分别增长1%、2%和3%。', ['1% 2023-04', '2% 2023-05', '3% 2023-06']],
    // look-alikes: one figure for all, as many names as figures and not as months
    ['4、5、6月份，钢材产量增长1%。', ['增长1% 2023-04/2023-06']],
    ['4—6月份，钢材、水泥和汽车产量分别增长1%、2%和3%。', ['1% 2023-04/2023-06', '2% 2023-04/2023-06', '3% 2023-04/2023-06']],
    // H1N1 is no half of a year
    ['2022年，甲型H1N1流感病例3万例。', ['3万例 2022']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('months of a year that begins in April, and a time told to compare with', () => {
  it.each([
    ['2023/24財政年度首四個月，收入1082億元。', ['1082億元 2023-04/2023-07']],
    ['2022/23财年第二季度，集团营收90亿元。', ['90亿元 2022-07/2022-09']],
    ['2022/23財政年度全年收入3億元。', ['3億元 2022-04/2023-03']],
    ['2023年第二季，生产总值按年上升1.5%，第一季为上升2.9%。按季计算，则下跌1.3%。', ['上升1.5% 2023-04/2023-06', '上升2.9% 2023-01/2023-03', '下跌1.3% 2023-04/2023-06']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('the day on which data came out is not the day of the data', () => {
  it.each([
    ['2023年前7个月平湖进出口增长\n8月12日，平湖海关发布数据：全市进出口总值611.4亿元，同比增长9.9%。', ['611.4亿元 2023-01/2023-07']],
    // look-alike: nothing is in force
    ['8月12日，平湖海关发布数据：全市进出口总值611.4亿元，同比增长9.9%。', ['611.4亿元 2023-08-12']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('what a figure is held against', () => {
  it.each([
    ['2022年，全县旅游收入306.9亿元，游客和收入分别为上年的75.0%和79.0%，其中过夜游客1132.9万人次。', ['306.9亿元 2022', '1132.9万人次 2022']],
    ['去年出入境旅客2.98亿人次，回复至2018年水平的约95%；航空货物5390万批次，增长12.4%。', ['2.98亿人次 2022', '5390万批次 2022']],
    ['8月20日，平湖马拉松开跑，3万人参赛，中签率仅为18.6%，为创赛13年以来新低。', ['3万人 2023-08-20', '18.6% 2023-08-20']],
    // look-alike: told of the thirteen years themselves
    ['13年以来，平湖马拉松参赛者增至3万人。', ['3万人 2010-08-20/2023-08-20']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expect.arrayContaining(expected)));
});

describe('the year of a report in quotes', () => {
  it.each([
    ['“2021年平湖中青年市民投资理财认知及行为调查报告”近日发布。38.7%的受访者选择保本产品。', ['38.7% 2021']],
    // look-alike: no report
    ['“2021年平湖中青年市民投资理财知识进社区活动”近日启动。38.7%的受访者选择保本产品。', ['38.7% ../2023-08-20']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('what was done in a year that a point ends, months spoken of, and a month compared with', () => {
  it.each([
    ['截至2022年底，全市参保人数达到239万人。举办文艺演出1860场，提供岗位信息5万条。', ['239万人 ../2022-12-31', '1860场 2022', '5万条 2022']],
    // look-alikes: what comes together over many years, a point within the year
    ['截至2022年底，全市拥有公园139个。建成绿道300公里。', ['139个 ../2022-12-31', '300公里 ../2022-12-31']],
    ['截至2023年6月底，全市参保人数达到239万人。举办文艺演出1860场。', ['239万人 ../2023-06-30', '1860场 ../2023-06-30']],
    // from the day of the release; in statistics from the month that was told
    ['7月物价上涨4.7%。上个月，央行将利率上调至5.25%。', ['上涨4.7% 2023-07', '5.25% 2023-07']],
    ['6月物价上涨4.7%，上月为5.25%。', ['上涨4.7% 2023-06', '5.25% 2023-05']],
    // one year, one quarter for each of a list; look-alike: not as many
    ['2020年至2022年，起诉人数分别为605人、584人和671人。', ['605人 2020', '584人 2021', '671人 2022']],
    ['2020年至2022年，起诉、批捕、不捕人数分别为605人、584人和3人。', ['605人 2020/2022', '584人 2020/2022', '3人 2020/2022']],
    ['2020年至2022年，起诉、批捕人数分别为605人和584人。', ['605人 2020/2022', '584人 2020/2022']],
    ['2022年一至四季度进出口分别为1.8亿元、1.9亿元、2亿元和2.1亿元。', ['1.8亿元 2022-01/2022-03', '1.9亿元 2022-04/2022-06', '2亿元 2022-07/2022-09', '2.1亿元 2022-10/2022-12']],
    // what a plan is for
    ['2022年，“十四五”国家考核断面30个，优良比例为93%。', ['30个 2022', '93% 2022']],
    ['“十四五”期间，新建断面30个。', ['30个 2021/2025']],
    // a day needs its number: 7月|日本
    ['7月日本出口额为8万亿日元，7月9日本市出口额为8亿元。', ['8万亿日元 2023-07', '8亿元 2023-07-09']],
    ['2023年首7个月零售总额上升16.9%。与2022年7月比较，珠宝的销货价值上升38.5%。', ['上升16.9% 2023-01/2023-07', '上升38.5% 2023-07']],
    ['2023年首7个月零售总额上升16.9%。与2019年7月比较，珠宝的销货价值上升38.5%。', ['上升16.9% 2023-01/2023-07', '上升38.5% 2023-01/2023-07']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('two months told together, and second seasons', () => {
  it.each([
    ['刚刚过去的6月和7月，全市出口3亿元。', ['3亿元 2023-06/2023-07']],
    ['6月、7月，全市出口3亿元。', ['3亿元 2023-06/2023-07']],
    ['6月和7月出口分别为3亿元和4亿元。', ['3亿元 2023-06', '4亿元 2023-07']],
    ['5月和7月，全市出口3亿元。', ['3亿元 2023-07']],
    ['今年稻田面积3万亩，目前迎来第二季丰收。收获稻谷4万斤。', ['3万亩 2023', '4万斤 ../2023-08-20']],
    ['第二季出口3亿元。', ['3亿元 2023-04/2023-06']],
  ])('%s', async (text, facts) => expect(await periods(text)).toEqual(facts));
});

describe('years told by the way', () => {
  it.each([
    ['2023年，全省出口创纪录。这超过了2021年（114亿元）。其中电子产品出口3亿元。', ['3亿元 2023']],
    ['2023年上半年，全省出口4亿元，成本达到22年来的高位，进口3亿元。', ['4亿元 2023-01/2023-06', '3亿元 2023-01/2023-06']],
    ['2023年上半年，破产48家。数量已经回升到了2019年的水平。小企业破产3家。', ['48家 2023-01/2023-06', '3家 2023-01/2023-06']],
    ['2021年，政策落地，发放贷款4亿元。进入8月以来，发放贷款3亿元。', ['4亿元 2021', '3亿元 2023-08-01/2023-08-20']],
    ['2022年9月，铁路开通。截至7月，运输货物45万吨。', ['45万吨 ../2023-07']],
    ['2022年6月，铁路开通。截至7月，运输货物45万吨。', ['45万吨 ../2022-07']],
    ['2023年，某队获得91个席位，失去了2012年以来的优势。减少了8个议席。', ['91个席位 2023', '8个 2023']],
    ['关于2022年计划执行情况与2023年计划草案的报告\n全市出口3亿元。', ['3亿元 2022']],
  ])('%j', async (text, facts) => expect(await periods(text)).toEqual(facts));
});

describe('the time of what something was before it turned', () => {
  it.each([
    ['2022年，全市生产总值500亿元。三次产业结构从2021年9.0:55.9:35.1调整为8.5:55.2:36.3。人均生产总值5万元。', ['500亿元 2022', '5万元 2022']],
    // look-alike: the year is told of
    ['2022年，全市生产总值500亿元。2021年人均生产总值5万元。', ['500亿元 2022', '5万元 2021']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('a point between a year and its months', () => {
  it.each([
    ['2023.1-11月，出口3亿元。', ['3亿元 2023-01/2023-11']],
    ['2023.11月，出口3亿元。', ['3亿元 2023-11']],
    // look-alike: a figure
    ['出口2023.1亿元。', ['2023.1亿元 -']],
  ])('%s', async (text, expected) => expect(await periods(text, '2024-01-20')).toEqual(expected));
});

describe('days of a season of travel, and a year in brackets', () => {
  it.each([
    ['2016年春运前25日，发送旅客35万人次。', ['35万人次 2016-01-24/2016-02-17']],
    ['2016年春运首日，发送旅客3万人次。', ['3万人次 2016-01-24']],
    ['今（101）年9月就业人数为1087.8万人。', ['1087.8万人 2012-09']],
    // look-alikes: a day of a month, and more days than are off
    ['7月25日，发送旅客3万人次。', ['3万人次 2023-07-25']],
    ['2022年国庆假期前三天，发送旅客3万人次。', ['3万人次 2022-10-01/2022-10-03']],
    ['2022年国庆假期前30天，发送旅客3万人次。', ['3万人次 2022-10-01/2022-10-07']],
  ])('%s', async (text, expected) => expect(await periods(text)).toEqual(expected));
});

describe('a time in brackets at the end of the headline', () => {
  it.each([
    ['学校教育统计（2021年）\n\n全市在校生35万人，经费3亿元。', ['35万人 2021', '3亿元 2021']],
    ['财政收支情况（2021年1—6月）\n\n财政收入3亿元。', ['3亿元 2021-01/2021-06']],
    // look-alikes: the day of a meeting, a time in a sentence
    ['全市召开工作座谈会（2022年3月5日）\n\n会议通报，财政收入3亿元。', ['3亿元 -']],
    ['学校教育统计\n\n建成学校（2021年）后，财政支出3亿元。', ['3亿元 -']],
  ])('%s', async (text, expected) => expect(await periods(text, '2022-06-20')).toEqual(expected));
});
