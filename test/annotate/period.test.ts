import { describe, expect, it } from '@jest/globals';
import { findPeriods } from '../../src/annotate/period.js';
import { periods } from './periods.js';

describe('findPeriods', () => {
  it.each([
    // text                              mention              type
    ['2023年，全市新登记企业5万户', '2023年', 'year'],
    ['今年以来，全县办结案件300件', '今年以来', 'since'],
    ['1—10月份，全区出口40亿元', '1—10月份', 'cumulative'],
    ['截至2024年6月末，存款余额9亿元', '截至2024年6月末', 'as_of'],
    ['自2018年10月大桥开通以来', '自2018年10月大桥开通以来', 'since'],
  ])('%s', (text, mention, type) => {
    const [found] = findPeriods(text, 0, text.length, periods);
    expect(found).toMatchObject({ text: mention, type });
    expect(text.slice(found?.start, found?.end)).toBe(mention);
  });
});
