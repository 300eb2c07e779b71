import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { resolvePeriod, sinceOf } from '../../src/annotate/period/anchor.js';
import type { Anchor, Period } from '../../src/types.js';
import { firstDay, isDate, lastDay } from '../../src/annotate/period/edtf.js';
import { findPeriods } from '../../src/annotate/period/period.js';
import { periods } from './periods.js';

const resolve = (text: string, anchor: Anchor): Period | undefined => {
  const [mention] = findPeriods(text, 0, text.length, periods);
  return mention && resolvePeriod(mention, anchor);
};
const inForce = (text: string, published: string): Period | undefined => resolve(text, { published });

describe('resolvePeriod from the release’s date', () => {
  it.each([
    // text              published     edtf
    ['2023年', undefined, '2023'],
    ['2023年度', undefined, '2023'],
    ['12月', '2024-01-30', '2023-12'],
    ['7月份', '2023-08-09', '2023-07'],
    ['7月当月', '2023-08-09', '2023-07'],
    ['1—10月份', '2025-11-28', '2025-01/2025-10'],
    ['前7个月', '2023-08-15', '2023-01/2023-07'],
    ['上半年', '2023-08-04', '2023-01/2023-06'],
    ['2023年中期业绩', '2023-08-16', '2023-01/2023-06'],
    ['2023年中期评估', '2023-08-16', '2023'],
    ['下半年', '2024-01-20', '2023-07/2023-12'],
    ['四季度', '2024-01-20', '2023-10/2023-12'],
    ['二季度末', '2023-08-04', '2023-06-30'],
    ['前三季度', '2023-10-20', '2023-01/2023-09'],
    ['去年', '2024-02-20', '2023'],
    ['前年', '2024-02-20', '2022'],
    ['上年', '2024-02-20', '2023'],
    ['今年以来', '2025-11-28', '2025-01-01/2025-11-28'],
    ['2025年以来', '2025-11-28', '2025-01-01/2025-11-28'],
    ['2018年10月大桥开通以来', '2024-10-21', '2018-10-01/2024-10-21'],
    ['2018年10月以来', undefined, '2018-10/..'],
    ['“十四五”以来', '2024-10-21', '2021-01-01/2024-10-21'],
    ['“十四五”以来', '2026-01-26', '2021-01-01/2025-12-31'],
    ['“十四五”前四年', undefined, '2021/2024'],
    ['“十四五”开局之年', undefined, '2021'],
    ['十三五末', undefined, '2020-12-31'],
    ['自今年3月1日起', '2024-01-30', '2024-03-01/..'],
    ['从今年起', '2024-05-02', '2024/..'],
    ['自今年3月1日起', '2024-05-02', '2024-03-01/..'],
    ['今年3月以来', '2024-05-02', '2024-03-01/2024-05-02'],
    // some day of the year, not its first
    ['自今年“夏季行动”开展以来', '2024-08-30', '2024/2024-08-30'],
    ['2021年园区揭牌以来', '2024-08-30', '2021/2024-08-30'],
    ['2018年以来至今年6月', '2024-08-30', '2018-01/2024-06'],
    ['2018年以来至今', '2024-08-30', '2018-01-01/2024-08-30'],
    ['五年来', '2023-01-15', '2018/2022'],
    ['过去五年', '2023-01-15', '2018/2022'],
    ['过去一年', '2023-01-15', '2022'],
    ['过去五年', '2023-08-15', undefined],
    ['五年来', '2024-08-30', '2019-08-30/2024-08-30'],
    ['过去一个月', '2024-03-31', '2024-02-29/2024-03-31'],
    ['近30天', '2024-03-31', '2024-03-02/2024-03-31'],
    // some of the days off
    ['春节假期前三天', '2024-02-13', '2024-02-10/2024-02-12'],
    ['国庆假期首日', '2024-10-02', '2024-10-01'],
    ['“五一”假期第二天', '2024-05-03', '2024-05-02'],
    ['国庆长假最后两天', '2024-10-08', '2024-10-06/2024-10-07'],
    ['元旦假期第五天', '2024-01-03', undefined],
    // the feast that is near
    ['春运期间', '2024-01-16', '2024-01-26/2024-03-05'],
    ['元旦假期', '2023-12-20', '2023-12-30/2024-01-01'],
    ['国庆假期', '2024-09-27', '2024-10-01/2024-10-07'],
    ['国庆假期', '2024-07-27', '2023-09-29/2023-10-06'],
    ['去年春运', '2024-01-16', '2023-01-07/2023-02-15'],
    ['日前', '2024-08-30', '../2024-08-30'],
    ['截至目前', '2024-08-30', '../2024-08-30'],
    ['目前', '2024-08-30', '../2024-08-30'],
    ['截至6月底', '2023-08-09', '../2023-06-30'],
    ['截至2024年6月末', undefined, '../2024-06-30'],
    ['截至昨天（10月20日）下午', '2024-10-21', '../2024-10-20'],
    ['6月末', '2023-08-09', '2023-06-30'],
    ['上年末', '2023-08-09', '2022-12-31'],
    ['年末', '2024-02-20', '2023-12-31'],
    ['全年', '2024-02-20', '2023'],
    ['年底前', '2023-08-09', '../2023-12-31'],
    ['9月底前', '2023-08-09', '../2023-09-30'],
    ['到2027年', '2023-08-09', '2027'],
    ['到2025年底', '2023-08-09', '../2025-12-31'],
    ['昨日', '2023-03-01', '2023-02-28'],
    ['9日', '2023-08-09', '2023-08-09'],
    ['31日', '2023-08-09', '2023-07-31'],
    ['8月9日', '2023-08-09', '2023-08-09'],
    ['12月31日', '2024-01-03', '2023-12-31'],
    ['10月15日至19日', '2024-10-21', '2024-10-15/2024-10-19'],
    ['8月30日-9月2日', '2024-10-21', '2024-08-30/2024-09-02'],
    ['6月上旬', '2024-10-21', '2024-06-01/2024-06-10'],
    ['2023年2月下旬', undefined, '2023-02-21/2023-02-28'],
    ['上周', '2024-10-21', '2024-10-14/2024-10-20'],
    ['上周四', '2024-10-21', '2024-10-17'],
    ['上月', '2024-01-21', '2023-12'],
    ['上季度', '2024-02-21', '2023-10/2023-12'],
    ['2022年至2023年上半年', undefined, '2022-01/2023-06'],
    ['2014至2017年', undefined, '2014/2017'],
    ['2021-25年', undefined, '2021/2025'],
    ['11月至次年2月', '2024-10-21', '2023-11/2024-02'],
    ['2017/18年度', undefined, '2017-04/2018-03'],
    ['2017/18学年', undefined, '2017-09/2018-08'],
    ['2023年春节假期', undefined, '2023-01-21/2023-01-27'],
    ['春节假期', '2024-02-18', '2024-02-10/2024-02-17'],
    ['今年“五一”假期', '2024-05-09', '2024-05-01/2024-05-05'],
    ['国庆', '2024-01-09', '2023-09-29/2023-10-06'],
    ['中秋', '2024-10-09', '2024-09-17'],
    ['春节前', '2024-01-09', '../2024-02-10'],
    ['2023年中秋国庆假期', undefined, '2023-09-29/2023-10-06'],
  ])('%s in a release of %s is %s', (text, published, edtf) => {
    expect(resolve(text, published === undefined ? {} : { published })?.edtf).toBe(edtf);
  });

  it.each([
    ['12月', {}],
    ['今年', {}],
    ['同期', { published: '2024-08-30' }],
    ['近五年', { published: '2024-08-30' }],
    ['近年来', { published: '2024-08-30' }],
    ['2023年2月30日', {}],
    ['2034年春节', {}],
    ['2023财年', { published: '2024-08-30' }],
    ['2020年后', { published: '2024-08-30' }],
  ])('%s is not guessed', (text, anchor) => expect(resolve(text, anchor)).toBeUndefined());
});

describe('resolvePeriod from the period in force', () => {
  it.each([
    // text        in force           edtf
    ['同期', '1—10月份', '2024-01/2024-10'],
    ['去年同期', '1—10月份', '2023-01/2023-10'],
    ['2019年同期', '1—10月份', '2019-01/2019-10'],
    ['去年同期', '2022年', '2021'],
    ['当月', '1—10月份', '2024-10'],
    ['当季', '上半年', '2024-04/2024-06'],
    ['上月', '7月', '2024-06'],
    ['上年', '2022年', '2021'],
    ['年末', '2022年', '2022-12-31'],
    ['12月', '2022年', '2022-12'],
    ['次年', '2022年', '2023'],
    ['近五年', '2022年', '2018/2022'],
    ['19日', '10月15日', '2024-10-19'],
    // What was compared with does not carry its year on.
    ['上半年', '去年同期', '2024-01/2024-06'],
    ['全年', '去年', '2023'],
    // The release's own news, though the paragraph is about 2022.
    ['11月18日', '2022年', '2024-11-18'],
    // what has gone on since then is no year of its own
    ['截至9月底', '自2023年8月起', '../2024-09-30'],
  ])('%s after %s is %s', (text, before, edtf) => {
    const published = '2024-11-20';
    const current = inForce(before, published);
    expect(resolve(text, { published, ...(current ? { current } : {}) })?.edtf).toBe(edtf);
  });

  it('takes the year that the sentence states', () => expect(resolve('7月', { published: '2024-08-09', year: 2023 })?.edtf).toBe('2023-07'));
  it('looks ahead where told to', () => {
    expect(resolve('自今年3月1日起', { published: '2024-01-30', towards: 'future' })?.edtf).toBe('2024-03-01/..');
    expect(resolve('12月', { published: '2024-08-09', towards: 'future' })?.edtf).toBe('2024-12');
  });
  it('says what it took from the anchor', () => {
    expect(resolve('2023年7月', { published: '2024-08-09' })).toMatchObject({ inferred: false, start: '2023-07-01', end: '2023-07-31' });
    expect(resolve('7月', { published: '2024-08-09' })).toMatchObject({ inferred: true, type: 'month' });
  });
});

describe('sinceOf', () => {
  it.each([
    ['2012年', '2012'],
    ['1月', '2024-01'],
    ['一季度', '2024-01/2024-03'],
    ['2019年同期', '2019'],
    ['年初', '2024-01-01'],
    ['2023年末', '2023-12-31'],
  ])('比%s counts from %s', (text, since) => {
    const [mention] = findPeriods(text, 0, text.length, periods);
    expect(mention && sinceOf(mention, { published: '2024-05-09' })).toBe(since);
  });
});

describe('every resolved period', () => {
  const word = fc.constantFrom(
    '去年', '今年', '上年', '2023年', '2024年2月', '12月', '2月29日', '31日', '上半年', '四季度', '前三季度', '1—11月', '上月', '上周', '昨天', '同期', '去年同期',
    '年末', '年初', '6月末', '春节假期', '元旦假期', '“十四五”', '近三年', '下旬', '2月下旬', '目前', '全年', '2017/18学年',
  );
  const text = fc.tuple(fc.constantFrom('', '截至', '自', '到'), word, fc.option(word, { nil: undefined }), fc.constantFrom('', '以来', '前', '期间', '末', '起')).map(
    ([lead, one, two, tail]) => `${lead}${one}${two === undefined ? '' : `至${two}`}${tail}`,
  );
  const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

  it('begins before it ends, in days that exist, and its EDTF reads back as them', () => {
    fc.assert(
      fc.property(text, day, fc.option(word, { nil: undefined }), (words, published, before) => {
        const current = before === undefined ? undefined : inForce(before, published);
        const period = resolve(words, { published, ...(current ? { current } : {}) });
        if (!period) return;
        const [from = '', to = from] = period.edtf.split('/');
        if (from !== '..') expect([isDate(from), firstDay(from)]).toEqual([true, period.start]);
        if (to !== '..') expect([isDate(to), lastDay(to)]).toEqual([true, period.end]);
        if (period.start !== undefined && period.end !== undefined) expect(period.start <= period.end).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
