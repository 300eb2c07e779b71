import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, addYears, firstDay, isDate, lastDay, weekday } from '../../src/annotate/period/edtf.js';

describe('simple dates of EDTF', () => {
  it.each([
    ['2023', true],
    ['2024-02', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13', false],
    ['2024-34', false],
    ['..', false],
    ['', false],
  ])('%s exists: %s', (date, exists) => expect(isDate(date)).toBe(exists));

  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-05', '2024-02-05', '2024-02-05'],
  ])('%s is %s to %s', (date, first, last) => expect([firstDay(date), lastDay(date)]).toEqual([first, last]));

  it('moves over the ends of months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(addMonths('2024-01', -1)).toBe('2023-12');
    expect(addMonths('2023-12', 1)).toBe('2024-01');
    expect(addYears('2024-02-29', -1)).toBe('2023-02-28');
    expect(addYears('2024-02', -1)).toBe('2023-02');
    expect(weekday('2024-10-21')).toBe(0);
  });
});
