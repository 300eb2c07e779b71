import { describe, expect, it } from '@jest/globals';
import { COLUMNS, columnOf, selectColumns } from '../../src/write/columns.js';

const DEFAULT = 'region, body, metric, parent, period, value, unit, text, qualifier, yoy, yoy_unit, change, change_unit, change_basis, previous, previous_unit, status, check, quote, title, published, file, line, id';
const ON_REQUEST = 'value_max, change_since, metric_key, body_role, period_start, period_end, period_text, period_type, section, sentence, start, end, page, url, sha256, same_as, inherited, corrected, rule';

const keysOf = (choice: string): string => selectColumns(choice).columns.map(({ key }) => key).join(', ');

describe('the record', () => {
  it('has its columns in the order that users rely on', () => {
    expect(keysOf('default')).toBe(DEFAULT);
    expect(COLUMNS.map(({ key }) => key).join(', ')).toBe(`${DEFAULT}, ${ON_REQUEST}`);
  });
  it('names no column twice, in either language', () => {
    expect(new Set(COLUMNS.map(({ key }) => key)).size).toBe(COLUMNS.length);
    expect(new Set(COLUMNS.map(({ zh }) => zh)).size).toBe(COLUMNS.length);
  });
});

describe('selectColumns', () => {
  it.each([
    ['metric,value', 'metric, value'],
    ['value , metric', 'value, metric'],
    ['数值，指标', 'value, metric'],
    ['id,default', `id, ${DEFAULT.replace(', id', '')}`],
    ['metric,metric', 'metric'],
    ['all', `${DEFAULT}, ${ON_REQUEST}`],
  ])('%s', (choice, keys) => {
    expect(keysOf(choice)).toBe(keys);
  });
  it('names what is no column', () => {
    expect(selectColumns('metric,valeu').unknown).toEqual(['valeu']);
    expect(columnOf('valeu')).toBeUndefined();
  });
});
