/** The small parts of the room: grids, marks, outlines, units, titles, cells. */
import { describe, expect, it } from '@jest/globals';
import { readCell } from '../../src/table/figure.js';
import { gridOf } from '../../src/table/grid.js';
import { markOf } from '../../src/table/mark.js';
import { titleName } from '../../src/table/title-name.js';
import { outlineOf, type OutlineRow } from '../../src/table/outline.js';
import { parseUnits } from '../../src/table/unit.js';
import { lexicon, tableOf } from './tables.js';

/** The words at every place of the grid, row by row. */
function gridWords(lines: readonly string[]): string[] {
  return gridOf(tableOf(lines).table).rows.map((row) => row.map((placed) => placed?.cell.text ?? '.').join(' '));
}

describe('the grid', () => {
  it.each([
    ['plain', ['甲|乙', '丙|丁'], ['甲 乙', '丙 丁']],
    ['columns', ['甲|乙>2', '丙|丁|戊'], ['甲 乙 乙', '丙 丁 戊']],
    ['rows', ['甲^2|乙', '丙'], ['甲 乙', '甲 丙']],
    ['both', ['甲^2>2|乙', '丙'], ['甲 甲 乙', '甲 甲 丙']],
    ['short rows', ['甲|乙', '丙'], ['甲 乙', '丙']],
    ['more rows than there are', ['甲^9|乙', '丙'], ['甲 乙', '甲 丙']],
  ])('%s', (_, lines, expected) => expect(gridWords(lines)).toEqual(expected));
});

describe('marks before names', () => {
  it.each([
    ['水稻', '水稻', false, undefined],
    ['#水稻', '水稻', true, undefined],
    ['其中：水稻', '水稻', true, undefined],
    ['一、水稻', '水稻', false, 0],
    ['（二）水稻', '水稻', false, 1],
    ['12.水稻', '水稻', false, 2],
    ['（3）其中：水稻', '水稻', true, 3],
    ['- 水稻', '水稻', false, undefined],
    ['2.5亿元以上', '2.5亿元以上', false, undefined],
    ['内资企业', '内资企业', false, undefined],
    ['其中', '其中', false, undefined],
  ])('%s', async (text, name, among, depth) => {
    const mark = markOf(text, { start: 0, end: text.length }, (await lexicon()).tables);
    expect([text.slice(mark.start), mark.among, mark.depth]).toEqual([name, among, depth]);
  });
});

/** Half-width columns of 其中：. */
const MARK = 6;

/** A row by its indent, the mark included; # marks a part, g a row of names only, v a view of the row above, t a total, x a row that fits no whole. */
function rowOf(written: string): OutlineRow {
  const [is, indent] = [(mark: string): boolean => written.includes(mark), Number(/\d+/u.exec(written)?.[0])];
  return { indent, markWidth: is('#') ? Math.min(indent, MARK) : 0, among: is('#'), depth: undefined, isGroup: is('g'), isView: is('v'), isTotal: is('t'), measure: false, figure: undefined, fits: () => !is('x') };
}

describe('outlines', () => {
  it.each([
    ['0 2 4 2 0', [undefined, 0, 1, 0, undefined]],
    ['0 1 0', [undefined, undefined, undefined]],
    ['0 #1 0', [undefined, 0, undefined]],
    ['0 #1 #1 0', [undefined, 0, 0, undefined]],
    ['0 #6 7 #13 0 #6', [undefined, 0, 0, 2, undefined, 4]],
    ['0 #6 6 #6 #6 6 6 #12', [undefined, 0, 0, 0, 0, 0, 0, 6]],
    ['0g 0 0 0g 0', [undefined, 0, 0, undefined, 3]],
    ['0g 2 4 0g 2', [undefined, 0, 1, undefined, 3]],
    ['0g 0 0t', [undefined, 0, undefined]],
    ['0g 2 0', [undefined, 0, undefined]],
    ['0 0gv 2 0 0gv 2', [undefined, 0, 0, undefined, 3, 3]],
    ['0 0gv 2 0gv 2', [undefined, 0, 0, 0, 0]],
    ['0 #6g 0 0', [undefined, undefined, 1, 1]],
    ['0 2x', [undefined, undefined]],
  ])('%s', (written, parents) => expect(outlineOf(written.split(' ').map(rowOf))).toEqual(parents));
});

describe('units', () => {
  it.each([
    ['万吨', '吨 4 mass'],
    ['亿元、%', '元 8 money, % 0 percent'],
    ['±%', '% 0 percent'],
    ['+-%', '% 0 percent'],
    ['元/公斤', '元/公斤 0 money'],
    ['亿千瓦时', '千瓦时 8 energy'],
    ['万人次', '人次 4 count'],
    ['折纯', ''],
    ['含农垦', ''],
    ['50kg', ''],
    ['', ''],
  ])('%s', async (words, expected) => {
    const { units } = await lexicon();
    expect(parseUnits(words, units).map(({ unit, shift, dimension }) => `${unit} ${shift} ${dimension}`).join(', ')).toBe(expected);
  });
  it('what is declared a unit is one', async () => {
    const { units } = await lexicon();
    expect(parseUnits('万床日', units, true)).toEqual([{ unit: '床日', shift: 4, dimension: 'count' }]);
  });
});

describe('titles', () => {
  it.each([
    ['主要农产品产量', '农产品产量'],
    ['各县（市、区）固定资产投资完成情况表', '固定资产投资'],
    ['主要经济指标', ''],
    ['主要指标完成情况', ''],
    ['各地区保费收入情况表', '保费收入'],
    ['70个大中城市住宅销售价格指数', '住宅销售价格指数'],
    ['商品总值表（人民币值）B：月度表', '商品'],
    ['人口构成情况', '人口'],
    ['机电产品出口（人民币值）年度表', '机电产品出口'],
  ])('%s', async (title, name) => expect(titleName(title, (await lexicon()).tables)).toBe(name));
});

describe('cells', () => {
  it.each([
    ['12.6', '12.6'],
    ['-12.6', '-12.6'],
    ['+12.6%', '12.6%'],
    ['↓3.1', '-3.1'],
    ['3.1↓', '-3.1'],
    ['1 234.5', '1234.5'],
    ['3.2亿元', '320000000元'],
    ['约300亩', '300亩 about'],
    ['20个工作日', '20工作日'],
    ['12345', '12345'],
    ['2024', '2024'],
    ['12.6*', '12.6'],
    ['12.6[1]', '12.6'],
    ['(5.2)', '-5.2 unsure'],
    ['12.5亿元（含专项债）', '1250000000元 unsure'],
    ['上升2位', 'change 2位'],
    ['下降0.3个百分点', 'change -0.3个百分点'],
    ['持平', 'change 0%'],
    ['-1.3（百分点）', '-1.3个百分点'],
    ['—', 'nothing'],
    ['', 'nothing'],
    ['…', 'nothing'],
    ['市住建局', 'words'],
    ['2024-10-15', 'words'],
    ['0373-8812345', 'words'],
    ['完成投资3亿元，增长5%', 'words'],
  ])('%s', async (text, expected) => {
    const reading = readCell(text, { start: 0, end: text.length, text }, await lexicon());
    const shown = reading.holds === 'figure' ? [`${reading.quantity.value}${reading.quantity.unit}`, reading.quantity.qualifier, reading.unsure && 'unsure'] : reading.holds === 'change' ? [`change ${reading.change.value}${reading.change.unit}`] : [reading.holds];
    expect(shown.filter((part) => part !== undefined && part !== false).join(' ')).toBe(expected);
  });
});
