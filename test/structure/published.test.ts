import { describe, expect, it } from '@jest/globals';
import { findPublished } from '../../src/structure/published.js';
import { structure } from '../../src/structure/structure.js';
import { documentOf } from './document.js';

describe('the day of an article', () => {
  it.each([
    ['安吉新闻　2012年5月11日　星期五　第02版　要闻\n春茶产值创新高\n本报讯 昨天，全县产茶1350吨。', '2012-05-11', 'text'],
    // a dateline's month and day, the year from what the text tells
    ['全区办件量破万\n本报讯（记者王小满）8月30日，全区举行2024年度政务服务系列新闻发布会。', '2024-08-30', 'inferred year'],
    ['本报讯（记者王小满）1月30日，记者从热线中心获悉，2023年，热线共接电话89万次。', '2024-01-30', 'inferred year'],
    ['2023年度热线运行情况发布\n本报讯（记者王小满）1月30日，热线共接电话89万次。', '2024-01-30', 'inferred year'],
    ['新华社平湖8月17日电（记者王小满）2022年，全省机器人产量突破44万套。', '2023-08-17', 'inferred year'], // a year told as over
    ['新华社平湖8月17日电（记者王小满）2022年上半年，全省产量增长2%。', '2022-08-17', 'inferred year'],
    ['新华社平湖3月5日电（记者王小满）2022年上半年，全省产量增长2%。', '2023-03-05', 'inferred year'], // a half cannot lie ahead
    ['本报讯（记者王小满）12月16日，全省公布，截至2020年底，公路里程将达到29万公里。', '2020-12-16', 'inferred year'], // still to come in its own year
    ['本报讯（记者王小满）1月16日，全省公布，截至2020年底，公路里程达到29万公里。', '2021-01-16', 'inferred year'],
    ['新华社平湖10月13日电（记者王小满）2015年前9个月，并购占比升到16.1%。', '2015-10-13', 'inferred year'],
    ['11月28日上午，全市举行2025年度营商环境新闻发布会。会上公布，今年新增企业9家。', '2025-11-28', 'inferred year'],
    ['2月19日，平湖市召开2024年全市优化营商环境大会。2023年，全市新增企业9家。', '2024-02-19', 'inferred year'],
    ['本报讯（记者王小满）5月9日，全市启动攻坚，到2035年建成9座新城。2023年4月，首座开工。', '2023-05-09', 'inferred year'], // plans do not count
    ['本报讯（记者王小满）5月9日，游客较2019年增长5%。2023年4月，游客9万人次。', '2023-05-09', 'inferred year'],
    ['新华社平湖3月11日电（记者王小满）截至2023年底，建成城市19个。2024年，我省计划完成造林1亿亩。', '2024-03-11', 'inferred year'],
    ['平湖省民航局7月16日举行新闻发布会。2024年上半年，运送旅客3亿人次。', '2024-07-16', 'inferred year'], // an office that speaks
    ['平湖海关8月21日发布消息，2024年前7个月，全省进出口32亿元。', '2024-08-21', 'inferred year'],
    ['统计局昨天（10月20日）公布，2024年9月，粮价回落1%。', '2024-10-21', 'inferred year'],
    ['雨雪将至。（《平湖晚报》1月30日A03版报道）2023年，全市清雪9次。', '2024-01-30', 'inferred year'],
    ['，正文：中新网平湖8月10日电（记者王小满）上半年，按照《2023年度工作要点》，全省新增企业9家。', '2023-08-10', 'inferred year'], // 要点 plans nothing
    ['本报讯（记者王小满）8月4日，记者从2023年全省药品监管工作座谈会上获悉，今年新增企业9家。', '2023-08-04', 'inferred year'],
    ['平湖12345交出2023年度“成绩单”\n平湖网讯 1月9日，记者获悉，2023年，热线受理诉求402万件，同比增加36万件。', '2024-01-09', 'inferred year'],
    ['2024年平湖市经济增长5%\n2月3日，市统计局发布，2024年，全市生产总值1200亿元，同比增长5%。', '2025-02-03', 'inferred year'],
    ['2024年平湖市中考报名启动\n6月3日，市教育局发布，2024年，全市报名3.2万人，同比增长5%。', '2024-06-03', 'inferred year'], // told of the year that runs
    ['2025平湖马拉松3万人雨中开跑\n平湖网平湖5月25日讯（记者 王小满）\n25日，马拉松开跑。', '2025-05-25', 'inferred year'],
    ['新华社平湖6月20日电5月份，用电量5亿千瓦时，比2014年同期增长3%。', '2015-06-20', 'inferred year'], // a dateline run into the text
    ['新华社平湖1月20日电 12月份，用电量5亿千瓦时，比2014年同期增长3%。', '2016-01-20', 'inferred year'], // the year before was compared with
    // full dates
    ['平湖日报 2016年01月20日 星期三 A2版\n12月份，用电量5亿千瓦时。', '2016-01-20', 'text'],
    ['用电量增长3%\n2016年1月20日　第03版：要闻\n12月份，用电量5亿千瓦时。', '2016-01-20', 'text'],
    ['用电量增长3%\n日期：20160120\n12月份，用电量5亿千瓦时。', '2016-01-20', 'text'],
    ['索引号：A001-2016-0003 成文日期：2016-01-20 发文机关：平湖市统计局\n12月份，用电量5亿千瓦时。', '2016-01-20', 'text'],
    ['財政部新聞稿　發稿日期：112年7月7日\n6月出口323億美元。', '2023-07-07', 'text'],
    ['中華民國105年1月20日\n12月份，出口323億美元。', '2016-01-20', 'text'],
    ['12月份，用电量5亿千瓦时，同比增长3%。（平湖市统计局 2016年1月20日）', '2016-01-20', 'text'],
    ['12月份，用电量5亿千瓦时，同比增长3%。（来源：《平湖日报》2016年1月20日）', '2016-01-20', 'text'],
    ['2023-08-09 18:47，正文：今年前7个月，进出口增长2%。', '2023-08-09', 'text'],
    ['全市外贸保持增长\n2023-08-09 18:47，正文：本报平湖8月9日电（记者 王小满）今年前7个月，进出口增长2%。', '2023-08-09', 'text'],
    ['2023年08月18日 21:43:38，正文：今年前7个月，进出口增长2%。', '2023-08-18', 'text'],
    ['202307/19 12:19:52，正文：今年前7个月，进出口增长2%。', '2023-07-19', 'text'],
    ['[2023/08/07  14:28]，正文：今年前7个月，进出口增长2%。', '2023-08-07', 'text'],
    ['平湖县：前7月收入稳中有进\n平湖融媒 2024年8月19日\n今年前7个月，收入增长3%。', '2024-08-19', 'text'],
    ['平湖县前8月收入\n2024-09-24 14:20  平湖县人民政府办公室\n前8月，收入增长3%。', '2024-09-24', 'text'],
    ['平湖县收入情况\n平湖县财政局  2024-09-18\n1-8月，收入增长3%。', '2024-09-18', 'text'],
    ['2026年全省工作报告\n2026-02-02\n今年要新增就业60万人。', '2026-02-02', 'text'],
    ['全区办件量破万\n发布时间：2024-01-18 10:22 来源：区政府办\n全区办件9万件。', '2024-01-18', 'text'],
    ['工作报告\n——2026年1月26日在平湖省第十四届人民代表大会第五次会议上\n平湖省省长 王小满\n各位代表：\n全省生产总值增长5%。', '2026-01-26', 'text'],
    ['关于第9号建议的答复\n今年共受理工单400件。\n感谢您的关心。\n平湖市发改委\n2025年3月4日', '2025-03-04', 'text'],
    ['关于第9号建议的答复\n今年共受理工单400件。\n二〇二五年三月四日', '2025-03-04', 'text'],
    ['全港登記9萬人。\n完\n2024年8月30日（星期五）\n香港時間16時30分', '2024-08-30', 'text'],
    ['2024年8月30日，全区举行发布会。今年办件9万件。', '2024-08-30', 'text'],
  ])('%s', (text, date, from) => {
    expect(structure(documentOf(text))[0]?.published).toEqual({ date, from });
  });

  it.each([
    ['本报讯（记者王小满）8月30日，全区举行发布会。今年办件9万件。'], // no year anywhere
    ['截至2023年6月30日，全区企业9万家。'], // an as-of day is no day of printing
    ['条例自2024年3月1日起施行，全区办件9万件。'],
    ['全区把9月28日设立为企业家节，2024年办件9万件。'],
    ['今年以来，全区办件9万件。'],
    ['省应急厅发布2025年上半年灾情\n上半年，全省受灾9万人次。\n1月7日，平湖地震造成9人受伤。'], // told with the half year
    ['平湖县2024年8月19日重点项目\n今年以来，全区办件9万件。'], // no publisher
    ['2020名学生参加运动会\n5月9日，运动会开幕。'], // counted, no year
    ['编号20160120\n全区办件9万件。'],
    ['全区办件9万件（标准自2016年1月20日起执行）'],
    ['电话105年内更换3次。'],
    ['今年前5个月，全市零售额402亿元，比2019年同期增长7%。\n新华社平湖6月9日电'], // the year before the pandemic is no year before
    [''],
  ])('%s has none', (text) => {
    expect(structure(documentOf(text))[0]?.published).toBeUndefined();
  });

  it.each([
    ['今年1—5月，全县投资63亿元，比2022年同期增长11%。', 2023, undefined],
    ['2023年，全市零售额1120亿元，增长8%。今年1—2月，零售额198亿元。', 2024, undefined],
    ['2023年，全市零售额1120亿元，增长8%。1—2月，零售额198亿元。', undefined, undefined],
    ['今年前5个月，零售额402亿元，比2019年同期增长7%。', undefined, undefined],
    ['12月份，用电量5亿千瓦时。\n平湖市统计局 2016年1月', 2016, 1],
    ['10月份，价格上涨0.3%。\n（国家统计局平湖调查队　2024年11月）', 2024, 11],
    ['项目开工。\n计划竣工时间2025年11月', undefined, undefined],
  ])('%s was written in %s', (text, year, month) => {
    const [article] = structure(documentOf(text));
    expect([article?.year, article?.month]).toEqual([year, month]);
  });

  it.each([
    ['20240218.md', '2024-02-18', 'file name'],
    ['a/b/xwlb-2024-02-18-1.txt', '2024-02-18', 'file name'],
    ['t20240218_991.html', '2024-02-18', 'file name'],
    ['000_92878e8d2990bcc4.txt', undefined, undefined], // a hash
    ['2024/13/45.txt', undefined, undefined],
    ['12345678.txt', undefined, undefined],
  ])('file %s', (file, date, from) => {
    const clues = { title: '', text: '全区办件9万件。', file };
    expect(findPublished(clues)).toEqual(date === undefined ? undefined : { date, from });
  });

  it('takes the year of a dateline from the file name', () => {
    const clues = { title: '', text: '', dateline: { start: 0, end: 1, month: 12, day: 30 }, file: '20240102.md' };
    expect(findPublished(clues)).toEqual({ date: '2023-12-30', from: 'inferred year' });
  });

  it('keeps to the precedence: flag, meta, text, dateline, address, file name', () => {
    const clues = { title: '2021年大会', text: '', file: '20240102.md', url: 'https://a.cn/2023/08/09/x.html' };
    const dateline = { start: 0, end: 1, month: 8, day: 9 };
    const stamp = { year: 2022, month: 5, day: 1 };
    expect(findPublished({ ...clues, stamp, dateline, given: { date: '2020-01-01', from: 'flag' } })?.date).toBe('2020-01-01');
    expect(findPublished({ ...clues, stamp, dateline, given: { date: '2020-01-01', from: 'file name' } })?.date).toBe('2022-05-01');
    expect(findPublished({ ...clues, dateline })).toEqual({ date: '2023-08-09', from: 'inferred year' });
    expect(findPublished(clues)).toEqual({ date: '2023-08-09', from: 'url' });
  });

  it('prefers the file over history told in the first words', () => {
    const document = { ...documentOf('2021年1月1日，禁渔令施行。三年来，江豚增加200头。'), file: '20240102.md' };
    expect(structure(document)[0]?.published).toEqual({ date: '2024-01-02', from: 'file name' });
  });
});
