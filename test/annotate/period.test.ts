import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { findPeriods } from '../../src/annotate/period/period.js';
import { periods } from './periods.js';

const find = (text: string): string[] => findPeriods(text, 0, text.length, periods).map((mention) => mention.text);

describe('findPeriods', () => {
  it.each([
    // text                              mention              type
    ['2023年，全市新登记企业5万户', '2023年', 'year'],
    ['2023年度共受理申请80件', '2023年度', 'year'],
    ['去年全年接待游客30万人次', '去年全年', 'year'],
    ['二〇二四年全县产粮20万吨', '二〇二四年', 'year'],
    ['二〇二四年十一月零售额6亿元', '二〇二四年十一月', 'month'],
    ['二〇二四年九月一批企业投产', '二〇二四年九月', 'month'],
    ['民国112年出口3亿元', '民国112年', 'year'],
    ['2017/18學年取錄學生900人', '2017/18學年', 'year'],
    ['今年以来，全县办结案件300件', '今年以来', 'since'],
    ['2018年10月以来发送旅客60万人次', '2018年10月以来', 'since'],
    ['自2018年10月大桥开通以来，过境车辆9万辆', '自2018年10月大桥开通以来', 'since'],
    ['“十四五”以来新建泵站40座', '“十四五”以来', 'since'],
    ['自2024年8月1日起执行', '自2024年8月1日起', 'since'],
    ['1—10月份，全区出口40亿元', '1—10月份', 'cumulative'],
    ['1至10月出口40亿元', '1至10月', 'cumulative'],
    ['1月至7月出口40亿元', '1月至7月', 'cumulative'],
    ['1、2月份用电6亿千瓦时', '1、2月份', 'cumulative'],
    ['4、5、6月份用电6亿千瓦时', '4、5、6月份', 'span'],
    ['四、6月份用电6亿千瓦时', '6月份', 'month'],
    ['四、五月份用电6亿千瓦时', '四、五月份', 'span'],
    ['一、二、三季度用电6亿千瓦时', '一、二、三季度', 'cumulative'],
    ['截至7月止的三个月用电6亿千瓦时', '截至7月止的三个月', 'span'],
    ['元旦3天假期接待游客6万人次', '元旦3天假期', 'span'],
    ['2023H1营收6亿元', '2023H1', 'half'],
    ['公司23Q2营收6亿元', '23Q2', 'quarter'],
    ['前7个月进口7亿元', '前7个月', 'cumulative'],
    ['今年前7月进口7亿元', '今年前7月', 'cumulative'],
    ['目标提前2个月完成，今年前7月进口7亿元', '今年前7月', 'cumulative'],
    ['此前3个月进口下降，7月进口7亿元', '7月', 'month'],
    ['今年首7個月訪港旅客800萬人次', '今年首7個月', 'cumulative'],
    ['今年前三季度投资60亿元', '今年前三季度', 'cumulative'],
    ['一至三季度投资60亿元', '一至三季度', 'cumulative'],
    ['今年上半年税收9亿元', '今年上半年', 'half'],
    ['2023上半年税收9亿元', '2023上半年', 'half'],
    ['第一季度门诊3万人次', '第一季度', 'quarter'],
    ['首季門診3萬人次', '首季', 'quarter'],
    ['7月当月进口2亿元', '7月当月', 'month'],
    ['7月份进口2亿元', '7月份', 'month'],
    ['今年7月进口2亿元', '今年7月', 'month'],
    ['上月下降2个百分点', '上月', 'month'],
    ['二季度末贷款余额8亿元', '二季度末', 'as_of'],
    ['6月末贷款余额8亿元', '6月末', 'as_of'],
    ['上年末贷款余额8亿元', '上年末', 'as_of'],
    ['截至2024年6月末，存款余额9亿元', '截至2024年6月末', 'as_of'],
    ['截至昨天（10月20日）下午，到位8个组', '截至昨天（10月20日）下午', 'as_of'],
    ['截至目前接通热线5万次', '截至目前', 'as_of'],
    ['到2027年，培育企业50家', '到2027年', 'as_of'],
    ['年底前完成改造30处', '年底前', 'as_of'],
    ['2023年12月31日关闭', '2023年12月31日', 'day'],
    ['2023-01-05', '2023-01-05', 'day'],
    ['2024/5/6发布', '2024/5/6', 'day'],
    ['2023.1.1施行', '2023.1.1', 'day'],
    ['19日召开新闻发布会', '19日', 'day'],
    ['上周四公布', '上周四', 'day'],
    ['10月20日（星期日）下午15时30分至18时停水', '10月20日（星期日）下午15时30分至18时', 'day'],
    ['10月15日至19日赴外调研', '10月15日至19日', 'span'],
    ['8月30日-9月2日举办', '8月30日-9月2日', 'span'],
    ['去年同期为3万户', '去年同期', 'span'],
    ['2022年至2023年上半年查处90起', '2022年至2023年上半年', 'span'],
    ['2014至2017年查处90起', '2014至2017年', 'span'],
    ['2019—2023年查处90起', '2019—2023年', 'span'],
    ['去年第四季度至今年第二季度查处90起', '去年第四季度至今年第二季度', 'span'],
    ['自2023年1月1日起至2023年12月31日止减免', '自2023年1月1日起至2023年12月31日止', 'span'],
    ['近五年投入7亿元', '近五年', 'span'],
    ['十年来投入7亿元', '十年来', 'span'],
    ['“十三五”期间投入7亿元', '“十三五”期间', 'span'],
    ['2023年春节假期接待游客9万人次', '2023年春节假期', 'span'],
    ['“五一”黄金周接待游客9万人次', '“五一”黄金周', 'span'],
    ['2014年春节“黄金周”假日接待游客9万人次', '2014年春节“黄金周”假日', 'span'],
    ['国庆假期前5天接待游客9万人次', '国庆假期前5天', 'span'],
    ['近年来投入持续增加', '近年来', 'span'],
  ])('%s', (text, mention, type) => {
    const [found, ...rest] = findPeriods(text, 0, text.length, periods);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ text: mention, type });
    expect(text.slice(found?.start, found?.end)).toBe(mention);
  });

  it.each([
    ['2022年、2023年分别为3户和4户', ['2022年', '2023年']],
    ['比2012年增长，较一季度回落', ['2012年', '一季度']],
    ['从2020年的100户增至2023年的200户', ['2020年', '2023年']],
    ['推迟至今年第四季度', ['今年第四季度']],
    ['2023年初步核算', ['2023年']],
    ['今年起草办法3件', ['今年']],
    ['2023年内蒙古出口', ['2023年']],
    ['7月前往外地', ['7月']],
    ['11.2月份居民消费价格', ['2月份']],
    ['2014', ['2014']],
  ])('%s holds %j', (text, mentions) => expect(find(text)).toEqual(mentions));

  it.each([
    '历时3年', '连续5年居首', '5个月内办结', '24小时服务', '十年磨一剑', '一年四季', '两年平均增长', '1-2年级学生', '2号楼', '月均办理',
    '按年上升', '近期举办', '以前召开', '5日内答复', '第5日', '每月5日', '6月龄婴儿', '近一月', '首次', '不同年龄段', '光明日报',
    '农历五月初五', '八月十五', '2000年历史', '三百五十年来', '十四五规划', '“十四五”规划纲要', '近5年时间', '连续三月', '12345热线', '9.5万户',
    'PM2.5月均浓度', '2024届', '目前景区', '增加到位资金', '2023元', '1357', '完成年初预算', '完成全年目标', '按当年价格计算',
  ])('%s holds no period', (text) => expect(find(text)).toEqual([]));

  it('marks what stands in a title', () => {
    const text = '《2023年工作要点》于2024年印发';
    expect(findPeriods(text, 0, text.length, periods).map(({ text: words, inTitle }) => [words, inTitle])).toEqual([['2023年', true], ['2024年', undefined]]);
  });

  it('keeps to its range', () => {
    const text = '2023年12月31日';
    expect(findPeriods(text, 5, 8, periods)).toMatchObject([{ start: 5, end: 8, text: '12月' }]);
  });

  it.each([
    ['２０２３年１２月３１日', '2023年12月31日'],
    ['二〇二四年', '2024年'],
    ['一至十月', '1至10月'],
    ['十二月三十一日', '12月31日'],
    ['前七个月', '前7个月'],
  ])('%s means %s', (han, arabic) => {
    const [a] = findPeriods(han, 0, han.length, periods);
    const [b] = findPeriods(arabic, 0, arabic.length, periods);
    expect(a?.from).toEqual(b?.from);
    expect(a?.from).toBeDefined();
  });

  it('gives spans in order that never overlap, whatever the text', () => {
    const piece = fc.constantFrom('2023年', '12月', '7', '年', '至', '—', '今年', '前', '个月', '上半年', '末', '以来', '截至', '（', '）', '“', '十四五', '”', '春节', '假期', '一', '十', '日', '.', '，');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const mention of findPeriods(text, 0, text.length, periods)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          last = mention.end;
        }
      }),
    );
  });
});
