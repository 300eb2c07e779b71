/** Cells as a spreadsheet wants them. */
import { describe, expect, it } from '@jest/globals';
import { selectColumns } from '../../src/write/columns.js';
import { headerRow, rowMaker } from '../../src/write/rows.js';
import { sheetColumns } from '../../src/write/spreadsheet.js';
import type { Entry } from '../../src/write/writer.js';

const COLUMNS = sheetColumns(selectColumns('text,period,yoy,yoy_unit,change,change_unit').columns);

describe('sheetColumns', () => {
  it.each<[string, Entry, readonly (string | number | undefined)[]]>([
    ['percents are numbers', { text: '5亿元', yoy: -0.8, yoy_unit: '%' }, ['5亿元', undefined, -0.8, undefined, undefined, undefined]],
    ['other changes are words', { text: '第6位', yoy: 3, yoy_unit: '位', change: -0.5, change_unit: '个百分点' }, ['第6位', undefined, undefined, '3位', undefined, '-0.5个百分点']],
    ['no change is 0, not nothing', { text: '5元', yoy: 0, yoy_unit: '%' }, ['5元', undefined, 0, undefined, undefined, undefined]],
    ['a ratio is no time', { text: '3:2' }, ['3：2', undefined, undefined, undefined, undefined, undefined]],
    ['a fraction is no day', { text: '1/3' }, ['1／3', undefined, undefined, undefined, undefined, undefined]],
    ['a month is no date', { text: '5元', period: '2024-08', period_type: 'month' }, ['5元', '2024年8月份', undefined, undefined, undefined, undefined]],
    ['a day is no date', { text: '5元', period: '2024-08-30', period_type: 'day' }, ['5元', '2024年8月30日当日', undefined, undefined, undefined, undefined]],
    ['a span stays', { text: '5元', period: '2024-01/2024-08', period_type: 'cumulative' }, ['5元', '2024年1—8月', undefined, undefined, undefined, undefined]],
  ])('%s', (_, fact, cells) => {
    expect(rowMaker(COLUMNS, 'zh')(fact)).toEqual(cells);
  });
  it('has a header for each in both languages', () => {
    expect(headerRow(COLUMNS, 'zh')).toEqual(['数值原文', '期间', '同比(%)', '同比(其他)', '变动(%)', '变动(其他)']);
    expect(headerRow(COLUMNS, 'en')).toEqual(['text', 'period', 'yoy(%)', 'yoy(other)', 'change(%)', 'change(other)']);
  });
});
