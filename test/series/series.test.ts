import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readAliases } from '../../src/names/aliases.js';
import { baseUnit, convert } from '../../src/series/convert.js';
import { halfStep, printedStep, rangeOf } from '../../src/series/precision.js';
import { isAt, nearestKeys, selectFacts } from '../../src/series/select.js';
import { buildSeries } from '../../src/series/series.js';
import { seriesSheet, seriesView } from '../../src/series/table.js';
import { wideTable } from '../../src/series/wide.js';
import { loadYamlParser } from '../../src/yaml/yaml.js';
import type { Fact } from '../../src/types.js';
import { made } from '../names/helpers.js';

const YEAR = { period: '2024', period_type: 'year', period_start: '2024-01-01', period_end: '2024-12-31', region: '甲省/乙市' } as const;
const exported = (value: number, text: string, changes: Partial<Fact> = {}): Fact => made('出口', { value, unit: '元', text, ...YEAR, ...changes });
const notes = (...facts: readonly Fact[]) => buildSeries(facts).flatMap(({ points }) => points.map(({ fact, note, facts: all }) => [fact.text, note, all.length]));
const road = (value: number, unit: string, period: string): Fact => made('公路', { value, unit, period, period_type: 'year' });
const month = (period: string): Fact => made('出口', { value: 1, unit: '元', period, period_type: 'month', period_end: `${period}-28` });
const cell = (sheet: ReturnType<typeof seriesSheet>, key: string) => sheet.rows[0]?.[sheet.columns.findIndex((column) => column.key === key)];
const wide = (facts: readonly Fact[], options = {}) => {
  const { sheet, crowded } = wideTable(facts, { targets: false, scale: 'base', chinese: false, ...options });
  return { head: sheet.columns.map(({ key }) => key), rows: sheet.rows, crowded };
};

describe('printedStep', () => {
  it.each([
    ['3.2575亿元', 325750000, 10000],
    ['62.9万件', 629000, 1000],
    ['59.8%', 59.8, 0.1],
    ['近70亿元', 7e9, 1e8],
    ['4000余万元', 4e7, 1e4],
    ['597,225件', 597225, 1],
    ['１２.５％', 12.5, 0.1],
    ['20%', 20, 1],
    ['2.0%', 2, 0.1],
    ['六成', 60, undefined], // no digits
    ['两千万元', 2e7, undefined],
    ['从20个减至10个', 10, 1],
  ])('%s, %d: %j', (text, value, step) => {
    expect(printedStep(text, value)).toBe(step);
  });
  it.each([
    [{ text: '15亿元', value: 1.5e9 }, [1.45e9, 1.55e9]],
    [{ text: '超2000家', value: 2000, qualifier: 'over' as const }, [2000, 3000]],
    [{ text: '近70亿元', value: 7e9, qualifier: 'nearly' as const }, [6e9, 7e9]],
    [{ text: '约1.5亿元', value: 1.5e8, qualifier: 'about' as const }, [1.4e8, 1.6e8]],
    [{ text: '3—5个', value: 3, value_max: 5 }, [3, 5]],
    [{ text: '两千万元', value: 2e7 }, undefined],
  ])('%j lies within %j', (fact, range) => {
    expect(rangeOf(fact)).toEqual(range);
  });
  it('halves it for what the true figure may be away', () => {
    expect(halfStep({ text: '1.5亿元', value: 1.5e8 })).toBe(5e6);
    expect(halfStep({ text: '增长5%' })).toBeUndefined();
  });
});

describe('convert', () => {
  it.each([[3.2, '公里', '米', 3200], [1.1, '吨', '公斤', 1100], [0.07, '公顷', '平方米', 700], [5, '名', '人', 5], [3, '‰', '%', 0.3], [1.1, '公噸', '公斤', undefined], [1.1, '噸', '公斤', 1100], [5, '戶', '户', 5], [12, '元', '美元', undefined], [4, '亩', '平方米', undefined], [8, '个', '项', undefined]])(
    '%d %s in %s is %j',
    (value, from, to, result) => expect(convert(value, from, to)).toBe(result),
  );
  it('there and back is the same number', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, places) => {
      const value = Number(`${whole}e-${places}`);
      expect(convert(convert(value, '吨', '公斤') ?? 0, '公斤', '吨')).toBe(value);
    }));
  });
  it('knows the unit that figures join under', () => {
    expect([baseUnit('公里'), baseUnit('名'), baseUnit('个')]).toEqual(['米', '人', '个']);
  });
});

describe('a series', () => {
  it.each([
    ['one figure in two releases is one point', [exported(1.5e9, '15亿元', { published: '2025-01-10', file: 'a' }), exported(1.5e9, '15亿元', { published: '2025-02-10', file: 'b' })], [['15亿元', undefined, 2]]],
    ['a later release with another figure revises it', [exported(1.6e9, '16亿元', { published: '2025-02-10', file: 'b' }), exported(1.5e9, '15亿元', { published: '2025-01-10', file: 'a' })], [['15亿元', 'superseded', 1], ['16亿元', 'revised', 1]]],
    ['two figures of one day are in conflict', [exported(1.5e9, '15亿元', { published: '2025-01-10', file: 'a' }), exported(1.6e9, '16亿元', { published: '2025-01-10', file: 'b' })], [['15亿元', 'conflict', 1], ['16亿元', 'conflict', 1]]],
    ['figures that tell no time may be of two', ['7', '8'].map((amount) => made('出口', { value: Number(amount), unit: '元', text: `${amount}元`, region: YEAR.region })), [['7元', undefined, 1], ['8元', undefined, 1]]],
    ['two figures of one release are in conflict', [exported(1.5e9, '15亿元'), exported(1.6e9, '16亿元')], [['15亿元', 'conflict', 1], ['16亿元', 'conflict', 1]]],
    ['fewer digits are no other figure', [exported(1.53e9, '15.3亿元', { published: '2025-01-10', file: 'a' }), exported(1.5e9, '15亿元', { published: '2025-02-10', file: 'b' })], [['15.3亿元', undefined, 1], ['15亿元', 'rounded', 1]]],
    ['近70亿元 is no other figure than 69.2亿元', [exported(7e9, '近70亿元', { qualifier: 'nearly', file: 'a' }), exported(6.92e9, '69.2亿元', { file: 'b' })], [['近70亿元', 'rounded', 1], ['69.2亿元', undefined, 1]]],
    ['a change without a level says again what the level says', [exported(1.5e9, '15亿元', { yoy: 5.5, yoy_unit: '%' }), made('出口', { ...YEAR, yoy: 5.5, yoy_unit: '%', text: '增长5.5%', file: 'b' })], [['15亿元', undefined, 2]]],
  ])('%s', (_, facts, expected) => {
    expect(notes(...facts)).toEqual(expected);
  });
  it('is another one for another parent, unit, place, kind of period or a target', () => {
    const base = exported(1.5e9, '15亿元');
    const series = buildSeries([base, { ...base, parent: '进出口' }, { ...base, unit: '美元' }, { ...base, region: '甲省/丙市' }, { ...base, period: '2024-01', period_type: 'month' }, { ...base, status: 'target' }]);
    expect(series).toHaveLength(6);
  });
  it('joins units that convert, under the most frequent', () => {
    const [series, ...rest] = buildSeries([road(3.2, '公里', '2022'), road(3300, '米', '2023'), road(3.5, '公里', '2024')]);
    expect(rest).toEqual([]);
    expect([series?.unit, series?.points.map(({ value }) => value)]).toEqual(['公里', [3.2, 3.3, 3.5]]);
  });
  it('joins units that an alias names as one', async () => {
    const aliases = readAliases({ file: 'a.yaml', text: '- key: 事项\n  names: [事项]\n  units: [个, 项]\n' }, await loadYamlParser());
    const facts = [made('事项', { value: 500, unit: '个', period: '2023', period_type: 'year' }), made('事项', { value: 600, unit: '项', period: '2024', period_type: 'year' })];
    expect(buildSeries(facts)).toHaveLength(2);
    expect(buildSeries(facts, aliases).map(({ unit, points }) => [unit, points.length])).toEqual([['个', 2]]);
  });
  it('has its points in the order of time', () => {
    expect(buildSeries([month('2024-10'), month('2024-02'), month('2023-12')])[0]?.points.map(({ fact }) => fact.period)).toEqual(['2023-12', '2024-02', '2024-10']);
  });
});

describe('which facts', () => {
  const facts = [exported(1, '1元'), exported(2, '2元', { same_as: 'f1' }), exported(3, '3元', { status: 'target' }), made('进出口', { value: 4, unit: '元', region: '甲省/丙市' })];
  const taken = (wanted: Partial<Parameters<typeof selectFacts>[1]>) => selectFacts(facts, { metrics: ['出口'], like: false, targets: false, ...wanted }).map(({ text }) => text);
  it.each([
    [{}, ['1元']],
    [{ targets: true }, ['1元', '3元']],
    [{ like: true }, ['1元', '4元']],
    [{ like: true, place: '丙市' }, ['4元']],
    [{ metrics: ['“出 口”'] }, ['1元']],
  ])('%j', (wanted, texts) => expect(taken(wanted)).toEqual(texts));
  it.each([['甲省/乙市', '乙市', true], ['甲省/乙市', '甲省/乙市', true], ['甲省/乙市', '市', false], ['甲省/乙市', '甲省', false], [undefined, '乙市', false]])('%s is at %s: %s', (region, place, at) => {
    expect(isAt(region, place)).toBe(at);
  });
  it('names what is near', () => {
    expect(nearestKeys('签约', ['签约项目', '新签约项目', '出口'])).toEqual(['签约项目', '新签约项目']);
    expect(nearestKeys('签约项木', ['签约项目', '出口'])).toEqual(['签约项目']);
    expect(nearestKeys('完全不同', ['出口'])).toEqual([]);
  });
});

describe('the tables', () => {
  const series = buildSeries([exported(7e9, '近70亿元', { qualifier: 'nearly', yoy: -2, yoy_unit: '%', check: 'place inferred', published: '2025-01-01' })]);
  it('speak codes as data and words to people', () => {
    const [data, words] = [seriesSheet(series, { chinese: false, scale: 'base' }), seriesSheet(series, { chinese: true, scale: 'base' })];
    expect(['period', 'qualifier', 'status', 'check', 'value', 'sources'].map((key) => cell(data, key))).toEqual(['2024', 'nearly', 'actual', 'place inferred', 7e9, 1]);
    expect(['period', 'qualifier', 'status', 'check'].map((key) => cell(words, key))).toEqual(['2024年', '近', '实际', '地区由上下文推出']);
  });
  it('mark what to check in the view for eyes', () => {
    expect(seriesView(series).rows[0]).toEqual(['出口', '乙市', '2024年', '近70亿元', '同比 -2%', '!', '2025-01-01', expect.stringMatching(/^a\.txt:\d+$/)]);
  });
});

describe('the wide table', () => {
  it.each([[false, '出口比2024-01/2024-07（个百分点）'], [true, '出口比2024年1—7月（个百分点）']])('names the time that a change counts from (Chinese: %s)', (chinese, title) => {
    const { sheet } = wideTable([made('出口', { change: 0.3, change_unit: '个百分点', change_basis: 'since', change_since: '2024-01/2024-07', ...YEAR })], { targets: false, scale: 'base', chinese });
    expect(sheet.columns.map(({ zh }) => zh)).toContain(title);
  });
  it('has a row for each place and time, a column for each metric with its unit', () => {
    expect(wide([exported(1.5e9, '15亿元', { yoy: 3, yoy_unit: '%' }), made('出口', { value: 9, unit: '元', ...YEAR, region: '甲省/丙市' }), made('企业', { value: 14, unit: '家', ...YEAR })])).toEqual({
      head: ['region', 'period', '出口（元）', '出口同比（%）', '企业（家）', 'notes'],
      rows: [['甲省/乙市', '2024', 1.5e9, 3, 14, ''], ['甲省/丙市', '2024', 9, undefined, undefined, '']],
      crowded: 0,
    });
  });
  it('keeps the columns of a metric together, its parts behind it, whichever place has them first', () => {
    const other = { region: '甲省/丙市' };
    const part = (changes: Partial<Fact> = {}): Fact => made('一般贸易出口', { value: 1, unit: '元', parent: '出口', ...YEAR, ...changes });
    const { value: _, unit: __, ...growth } = exported(0, '增长3%', { yoy: 3, yoy_unit: '%', ...other });
    const facts = [exported(7, '7元'), made('企业', { value: 14, unit: '家', ...YEAR }), growth, exported(9, '9元', { status: 'target' }), part(other), part({ parent: '进出口' })];
    expect(wide(facts, { targets: true }).head).toEqual(['region', 'period', '出口（元）', '出口同比（%）', '出口〔目标〕（元）', '一般贸易出口〔出口〕（元）', '企业（家）', '一般贸易出口〔进出口〕（元）', 'notes']);
    expect(wide([growth, exported(7, '7元')]).head.slice(2, 4)).toEqual(['出口（元）', '出口同比（%）']);
  });
  it('has one row for one time, however it is called', () => {
    const quarter = { period: '2024-01/2024-03', period_start: '2024-01-01', period_end: '2024-03-31' } as const;
    expect(wide([exported(7, '7元', { ...quarter, period_type: 'quarter' }), made('企业', { value: 14, unit: '家', ...YEAR, ...quarter, period_type: 'cumulative' })], { chinese: true }).rows).toEqual([['甲省/乙市', '2024年一季度', 7, 14, '']]);
    expect(wide([exported(7, '7元', { ...quarter, period_type: 'quarter' }), exported(8, '8元', { ...quarter, period_type: 'cumulative' })]).crowded).toBe(1);
  });
  it('shows a second figure beside the first and says where both stand', () => {
    const { rows, crowded } = wide([exported(1.5e9, '15亿元', { file: 'a', line: 3 }), exported(1.6e9, '16亿元', { file: 'b', line: 4 })]);
    expect(rows).toEqual([['甲省/乙市', '2024', '1500000000｜1600000000', '出口（元）：15亿元（a:3）、16亿元（b:4）']]);
    expect(crowded).toBe(1);
  });
  it.each([
    ['marks approximations', [exported(7e9, '近70亿元', { qualifier: 'nearly' })], {}, [['甲省/乙市', '2024', 7e9, '出口（元）：近70亿元']]],
    ['scales money', [exported(7e9, '70亿元'), made('企业', { value: 3e5, unit: '家', ...YEAR })], { scale: '亿' }, [['甲省/乙市', '2024', 70, 3e5, '']]],
    ['leaves targets out', [exported(7e9, '70亿元', { status: 'target' })], {}, []],
    ['has targets in columns of their own', [exported(7e9, '70亿元', { status: 'target' }), exported(6e9, '60亿元')], { targets: true }, [['甲省/乙市', '2024', 6e9, 7e9, '']]],
    ['counts repeats once', [exported(7e9, '70亿元'), exported(7e9, '70亿元', { same_as: 'f1' })], {}, [['甲省/乙市', '2024', 7e9, '']]],
    ['has ranges as they are', [exported(3, '3—5元', { value_max: 5 })], {}, [['甲省/乙市', '2024', '3—5', '']]],
    ['has changes of every basis', [made('价格', { ...YEAR, change: -0.2, change_unit: '%', change_basis: 'mom', text: '下降0.2%' })], {}, [['甲省/乙市', '2024', -0.2, '']]],
    ['keeps parts apart', [exported(7, '7元', { parent: '进出口' }), exported(8, '8元')], {}, [['甲省/乙市', '2024', 7, 8, '']]],
    ['speaks of times in words', [exported(7, '7元')], { chinese: true }, [['甲省/乙市', '2024年', 7, '']]],
  ])('%s', (_, facts, options, rows) => {
    expect(wide(facts, options).rows).toEqual(rows);
  });
});
