import { beforeAll, describe, expect, it } from '@jest/globals';
import { gridOfRows, type Grid } from '../../src/book/grid.js';
import { evidenceRows, commentOn } from '../../src/fill/evidence.js';
import { draftSheet } from '../../src/fill/draft.js';
import { byKey, askedTime, readIndicators } from '../../src/fill/indicators.js';
import { readLabel, type Indicator } from '../../src/fill/indicator.js';
import { layoutOf, type Asked, type Slot } from '../../src/fill/layout.js';
import { nearness } from '../../src/fill/name.js';
import { fillSlots, type Outcome } from '../../src/fill/outcome.js';
import { commonPlace, isAbout } from '../../src/fill/place.js';
import { labelReader, type LabelReader } from '../../src/fill/reader.js';
import { timeFit } from '../../src/fill/time.js';
import type { Places } from '../../src/lexicon/places.js';
import { metricKey } from '../../src/facts/key.js';
import { loadYamlParser } from '../../src/yaml/yaml.js';
import type { Fact } from '../../src/types.js';
import { builtin } from '../helpers/pipeline.js';
import { made } from '../names/helpers.js';

let reader: LabelReader;
let gazetteer: Places;
beforeAll(async () => {
  const { lexicon } = await builtin();
  reader = labelReader(lexicon);
  gazetteer = lexicon.places;
});

const Q3 = { period: '2024-01/2024-09', period_type: 'cumulative', period_start: '2024-01-01', period_end: '2024-09-30', region: '河南省/新乡市/延津县' } as const;

describe('the reader', () => {
  it.each([
    ['2024年10月', '2024-10'], ['10月', '2024-10'], ['1-10月', '2024-01/2024-10'], ['1—10月累计', '2024-01/2024-10'], ['１－９月', '2024-01/2024-09'], ['前三季度', '2024-01/2024-09'], ['2024年', '2024'],
    ['2024', '2024'], ['2024.10', '2024-10'], ['2024/3', '2024-03'], ['202410', '2024-10'], ['2024-10-31', '2024-10-31'], ['上半年', '2024-01/2024-06'],
  ])('%s is %s', (label, edtf) => expect(reader.timeOf(label, '2024')?.edtf).toBe(edtf));
  it.each(['延津县', '签约项目', '2024年签约项目', '202413', '第三产业'])('%s is no time', (label) => expect(reader.timeOf(label, '2024')).toBeUndefined());
  it.each([['新乡市2024年前三季度主要指标', '2024-01/2024-09'], ['主要经济指标（2024年1-10月）', '2024-01/2024-10']])('%s holds %s', (text, edtf) => expect(reader.timeIn(text)?.edtf).toBe(edtf));
  it.each([['亿元', '元', 8], ['万元', '元', 4], ['元', '元', 0], ['项', '项', 0], ['%', '%', 0], ['％', '%', 0], ['亿千瓦时', '千瓦时', 8], ['万人次', '人次', 4], ['单位：万元', '元', 4], ['千瓦时', '千瓦时', 0], ['个百分点', '个百分点', 0]])('%s is %s with %i places', (label, unit, places) => {
    expect(reader.unitOf(label)).toMatchObject({ unit, places });
  });
  it.each(['外贸', '', '万', '全市'])('%j is no unit', (label) => expect(reader.unitOf(label)).toBeUndefined());
  it.each(['延津县', '延津', '新乡市', '平原示范区', '经开区', '城关镇', '全市', '合计'])('%s is a place', (label) => expect(reader.isPlace(label)).toBe(true));
  it.each(['签约项目', '总投资', '一件事', '出口', '各县（市）', '凉山州各县市', '2024年各县'])('%s is no place', (label) => expect(reader.isPlace(label)).toBe(false));
});

describe('a label', () => {
  it.each([
    ['总投资（亿元）', { is: 'name', name: '总投资', unit: { printed: '亿元' } }],
    ['总投资/亿元', { is: 'name', name: '总投资', unit: { printed: '亿元' } }],
    ['按时办结率%', { is: 'name', name: '按时办结率', unit: { printed: '%' } }],
    ['外贸进出口同比（%）', { is: 'name', name: '外贸进出口', field: 'yoy', unit: { printed: '%' } }],
    ['其中：出口', { is: 'name', name: '出口', isPart: true }],
    ['#出口', { is: 'name', name: '出口', isPart: true }],
    ['一、地区生产总值', { is: 'name', name: '地区生产总值', isPart: false }],
    ['3.签约项目', { is: 'name', name: '签约项目' }],
    ['“一件事”（项）', { is: 'name', name: '“一件事”' }],
    ['第三产业增加值', { is: 'name', name: '第三产业增加值' }],
    ['同比（%）', { is: 'field', field: 'yoy' }], ['增长（%）', { is: 'field', field: 'yoy' }], ['比上年同期±%', { is: 'field', field: 'yoy' }], ['环比', { is: 'field', field: 'mom' }], ['比年初增长', { is: 'field', field: 'ytd' }],
    ['完成数', { is: 'neutral' }], ['本月', { is: 'neutral' }], ['目标', { is: 'target' }], ['目标任务', { is: 'target' }], ['预算数', { is: 'target' }], ['亿元', { is: 'unit' }], ['（亿元）', { is: 'unit' }], ['备注', { is: 'ignored' }], ['序号', { is: 'ignored' }],
  ])('%s', (label, expected) => expect(readLabel(label, reader)).toMatchObject(expected));
});

/** `row,column place name field unit time` of every slot. */
function slotsOf(csv: string, asked: Partial<Asked> = {}, merges: Grid['merges'] = []): string[] {
  const grid = { ...gridOfRows(csv.trim().split('\n').map((line) => line.split(','))), merges };
  return layoutOf(grid, { reader, known: new Map(), ...asked }).slots.map((slot) => shown(slot));
}

function shown({ row, column, place, time, indicator: { name, field, unit, common, parent, target } }: Slot): string {
  return [`${row},${column}`, place, `${parent === undefined ? '' : `${parent}>`}${name}${target ? '!' : ''}`, field === 'value' ? undefined : field, (unit ?? common[0])?.printed, time?.edtf].filter((part) => part !== undefined).join(' ');
}

describe('the layout', () => {
  it.each([
    ['places down, indicators across', '地区,签约项目（个）,总投资（亿元）\n延津县,,\n长垣市,,', ['1,1 延津县 签约项目 个', '1,2 延津县 总投资 亿元', '2,1 长垣市 签约项目 个', '2,2 长垣市 总投资 亿元']],
    ['indicators down, places across', '指标,单位,延津县,长垣市\n签约项目,个,,\n总投资,亿元,,', ['1,2 延津县 签约项目 个', '1,3 长垣市 签约项目 个', '2,2 延津县 总投资 亿元', '2,3 长垣市 总投资 亿元']],
    ['a title with time, place and unit', '新乡市2024年前三季度主要指标\n单位：亿元\n指标,数值,同比（%）\n出口,,\n进口,,', ['3,1 新乡市 出口 亿元 2024-01/2024-09', '3,2 新乡市 出口 yoy % 2024-01/2024-09', '4,1 新乡市 进口 亿元 2024-01/2024-09', '4,2 新乡市 进口 yoy % 2024-01/2024-09']],
    ['times across', '2024年\n指标,1月,2月\n出口（亿元）,,', ['2,1 出口 亿元 2024-01', '2,2 出口 亿元 2024-02']],
    ['a bare 同比 belongs to the name before it', '地区,出口（亿元）,同比（%）,签约项目,同比\n延津县,,,,', ['1,1 延津县 出口 亿元', '1,2 延津县 出口 yoy %', '1,3 延津县 签约项目', '1,4 延津县 签约项目 yoy']],
    ['其中 belongs to the whole above it', '指标,延津县\n外贸进出口,\n其中：出口,\n签约项目,', ['1,1 延津县 外贸进出口', '2,1 延津县 外贸进出口>出口', '3,1 延津县 签约项目']],
    ['targets and results', '地区,签约项目,目标\n延津县,,', ['1,1 延津县 签约项目', '1,2 延津县 签约项目!']],
    ['numbers, sums, remarks and notes are left out', '序号,地区,出口,备注\n1,延津县,,有人填\n2,长垣市,,\n,合计,,\n注：来自新闻稿,,,', ['1,2 延津县 出口', '2,2 长垣市 出口']],
    ['places of two levels', '市,县,出口\n新乡市,延津县,\n新乡市,长垣市,', ['1,2 新乡市/延津县 出口', '2,2 新乡市/长垣市 出口']],
    ['places that no gazetteer has', '乡镇,出口\n城关镇,\n小店镇,\n第三办,', ['1,1 城关镇 出口', '2,1 小店镇 出口', '3,1 第三办 出口']],
    ['units of a sheet that are a list', '新乡市2024年前三季度主要指标\n单位：亿元、%\n地区,出口,增长%,按时办结率\n全市,,,\n延津县,,,', ['3,1 新乡市 出口 亿元 2024-01/2024-09', '3,2 新乡市 出口 yoy % 2024-01/2024-09', '3,3 新乡市 按时办结率 2024-01/2024-09', '4,1 延津县 出口 亿元 2024-01/2024-09', '4,2 延津县 出口 yoy % 2024-01/2024-09', '4,3 延津县 按时办结率 2024-01/2024-09']],
    ['a change beside times is of the time before it, in its own unit', '指标,单位,2023年,2024年1-8月,同比增长(%)\n出口,亿元,,,', ['1,2 出口 亿元 2023', '1,3 出口 亿元 2024-01/2024-08', '1,4 出口 yoy % 2024-01/2024-08']],
    ['a change beside places is of the place before it', '指标,延津县,同比,长垣市,同比\n出口,,,,', ['1,1 延津县 出口', '1,2 延津县 出口 yoy', '1,3 长垣市 出口', '1,4 长垣市 出口 yoy']],
    ['the unit of a level is none of its change', '地区,增速\n出口（万元）,', ['1,1 出口 yoy']],
    ['X增长 is the growth of X too, of three characters and more', '地区,固定资产投资增长%,固定资产投资比去年增减,经济增长,增长\n延津县,,,,', ['1,1 延津县 固定资产投资 yoy %', '1,2 延津县 固定资产投资 yoy', '1,3 延津县 经济增长', '1,4 延津县 经济增长 yoy']],
    ['X增速 is the growth of X', '地区,出口增速（%）,出口同比增幅\n延津县,,', ['1,1 延津县 出口 yoy %', '1,2 延津县 出口 yoy']],
    ['years over months, the indicator in the title', '各县（市）出口完成情况表\n单位：万元\n县市,2023年,2024年,2024年\n,1-7月,上半年,1-8月\n延津县,,,', ['4,1 延津县 出口 万元 2023-01/2023-07', '4,2 延津县 出口 万元 2024-01/2024-06', '4,3 延津县 出口 万元 2024-01/2024-08']],
    ['no unit of the sheet for rates', '单位：亿元\n地区,出口,按时办结率\n延津县,,', ['2,1 延津县 出口 亿元', '2,2 延津县 按时办结率']],
    ['nothing without labels', '1,2\n3,4', []],
    ['nothing below a header alone', '地区,出口', []],
  ])('%s', (_, csv, slots) => expect(slotsOf(csv)).toEqual(slots));
  it('groups of merged heads', () => {
    const csv = '地区,外贸进出口,,签约项目\n,总值,同比（%）,\n延津县,,,';
    const merges = [{ row: 0, column: 0, lastRow: 1, lastColumn: 0 }, { row: 0, column: 1, lastRow: 0, lastColumn: 2 }, { row: 0, column: 3, lastRow: 1, lastColumn: 3 }];
    expect(slotsOf(csv, {}, merges)).toEqual(['2,1 延津县 外贸进出口总值', '2,2 延津县 外贸进出口总值 yoy %', '2,3 延津县 签约项目']);
  });
  it('what the user asks stands above the title', () => {
    expect(slotsOf('2023年\n指标,数值\n出口,', { time: { edtf: '2024', type: 'year' }, place: '延津县' })).toEqual(['2,1 延津县 出口 2024']);
  });
});

const asks = (name: string, changes: Partial<Indicator> = {}): Indicator => ({ name, key: metricKey(name), synonyms: [], exclude: [], field: 'value', common: [], target: false, ...changes });

describe('nearness', () => {
  it.each([
    ['一件事', '“一件事”', 'exact'], ['一件事', '推进“高效办成一件事”改革', 'near'], ['一件事', '权限内“高效办成一件事”', 'near'], ['一件事', '“一件事一次办”', 'near'], ['一件事', '“一件事一次办”线', 'near'], ['一件事', '新增“一件事”', 'far'], ['一件事', '“一件事”窗口', 'far'],
    ['政务服务事项', '政务服务事项', 'exact'], ['政务服务事项', '政务事项', 'near'], ['政务服务事项', '涉企政务服务事项', 'far'], ['政务服务事项', '政务服务平台', undefined],
    ['签约项目', '新签约项目', 'near'], ['签约项目', '校企合作签约项目', 'far'], ['签约项目', '签约项目投资', 'far'], ['贷款余额', '小微企业贷款余额', 'far'], ['贷款', '贷款余额', 'far'],
    ['外贸进出口', '外贸进出口总值', 'near'], ['进出口总额', '外贸进出口总额', 'near'], ['一般公共预算收入', '地方一般公共预算收入', 'near'], ['固定资产投资', '全社会固定资产投资', 'near'], ['地方一般公共预算收入', '一般公共预算收入', 'near'], ['税收收入', '地方税收收入', 'far'], ['进出口总额', '全州进出口总额', 'near'], ['进出口', '机电产品进出口', 'far'], ['进口', '进出口', undefined], ['规上工业增加值', '规模以上工业增加值', 'near'], ['按时办结率', '按时办结率', 'exact'], ['办结率', '按时办结率', 'far'],
  ])('%s, %s: %s', (name, metric, expected) => expect(nearness(asks(name), made(metric))).toBe(expected));
  it('takes synonyms, leaves what is excluded, tells parts apart', () => {
    expect(nearness(asks('一件事', { synonyms: ['高效办成一件事'] }), made('“高效办成一件事”'))).toBe('exact');
    expect(nearness(asks('一件事', { exclude: ['一次办'] }), made('“一件事一次办”'))).toBeUndefined();
    expect(nearness(asks('出口', { parent: '外贸进出口' }), made('出口', { parent: '外贸进出口总值' }))).toBe('exact');
    expect(nearness(asks('出口', { parent: '外贸进出口' }), made('出口', { parent: '机电产品' }))).toBe('far');
    expect(nearness(asks('民营企业进出口占比'), made('占比', { parent: '民营企业进出口' }))).toBe('exact');
  });
});

describe('timeFit', () => {
  const time = { edtf: '2024-01/2024-09', start: '2024-01-01', end: '2024-09-30', type: 'cumulative' } as const;
  it.each([
    [Q3, 'same'], [{ period: '2024-01-01/2024-09-30', period_start: '2024-01-01', period_end: '2024-09-30', period_type: 'span' }, 'same'],
    [{ period: '../2024-09-30', period_end: '2024-09-30', period_type: 'as_of' }, 'same'], [{ period: '../2024-10-20', period_end: '2024-10-20', period_type: 'as_of' }, 'near'], [{}, 'near'],
    [{ period: '2024-09', period_start: '2024-09-01', period_end: '2024-09-30', period_type: 'month' }, 'other'], [{ period: '2023-01/2023-09', period_type: 'cumulative' }, 'other'], [{ period: '../2025-03-01', period_end: '2025-03-01', period_type: 'as_of' }, 'other'],
  ] as const)('%j is %s', (changes, fit) => expect(timeFit(time, made('出口', changes))).toBe(fit));
  it('of a sheet without a time is the same', () => expect(timeFit(undefined, made('出口', Q3))).toBe('same'));
});

describe('isAbout', () => {
  it.each([
    ['延津县', '河南省/新乡市/延津县', true], ['延津', '河南省/新乡市/延津县', true], ['新乡市/延津县', '河南省/新乡市/延津县', true], ['新乡市延津县', '河南省/新乡市/延津县', true], ['延津县政府', '河南省/新乡市/延津县', true],
    ['新乡市', '河南省/新乡市', true], ['新乡市', '河南省/新乡市/延津县', false], ['延津县', '河南省/新乡市', false], ['新乡县', '河南省/新乡市', false], ['高新技术开发区', '河南省/新乡市/高新区', true], ['高新区', '河南省/新乡市/高新区', true], ['新乡经济技术开发区', '河南省/新乡市/经开区', true], ['综合保税区', '河南省/新乡市/新乡综保区', true], ['综保区', '河南省/新乡市/保税区', false], ['新乡高新区', '河南省/新乡市/高新区', true], ['高新区', '河南省/新乡市/新乡高新区', true], ['郑州高新区', '河南省/新乡市/高新区', false], ['高新乡', '河南省/新乡市/高新区', false], ['凉山州', '四川省/凉山彝族自治州', true], ['木里县', '四川省/凉山彝族自治州/木里藏族自治县', true], ['木里', '四川省/凉山彝族自治州/木里藏族自治县', true], ['湘西州', '湖南省/湘西土家族苗族自治州', true], ['木里州', '四川省/凉山彝族自治州/木里藏族自治县', false], ['凉山州', '四川省/凉山彝族自治州/西昌市', false], ['新疆', '新疆维吾尔自治区', true],
  ])('%s, %s: %s', (place, region, about) => expect(isAbout(place, made('出口', { region }), gazetteer)).toBe(about));
  it('may name the body', () => {
    expect(isAbout('市发改委', made('出口', { body: '市发改委' }), gazetteer)).toBe(true);
    expect(isAbout('新乡海关', made('出口', { body: '海关' }), gazetteer)).toBe(false);
  });
  it.each([[['河南省/新乡市/延津县', '河南省/新乡市/长垣市'], '河南省/新乡市'], [['河南省', '山东省'], undefined], [[], undefined], [['河南省/新乡市'], '河南省/新乡市']])('of %j the common place is %j', (regions, place) => expect(commonPlace(regions)).toBe(place));
});

/** The outcome of one cell that asks for the indicator. */
function outcome(indicator: Indicator, facts: readonly Fact[], slot: Partial<Slot> = {}, targets = false): Outcome | undefined {
  return fillSlots([{ row: 1, column: 1, cell: { text: '', hasFormula: false }, indicator, place: '延津县', ...slot }], facts, { targets, places: gazetteer })[0];
}

describe('a cell', () => {
  const yi = { printed: '亿元', unit: '元', places: 8 };
  const exported = (changes: Partial<Fact> = {}): Fact => made('出口', { value: 910000000, unit: '元', text: '9.1亿元', ...Q3, ...changes });
  it.each([
    ['is filled in the unit of the sheet', asks('出口', { common: [yi] }), [exported()], {}, ['sure', 9.1]],
    ['is filled in the base unit where the sheet names none', asks('出口'), [exported()], {}, ['sure', 910000000]],
    ['is to check where the figure is about', asks('出口', { common: [yi] }), [exported({ qualifier: 'nearly', text: '近9.1亿元' })], {}, ['check', 9.1]],
    ['is to check where the row is', asks('出口', { common: [yi] }), [exported({ check: 'place inferred' })], {}, ['check', 9.1]],
    ['is to check where the name differs', asks('签约项目'), [made('新签约项目', { value: 42, unit: '个', ...Q3 })], {}, ['check', 42]],
    ['is to check where the measure word differs', asks('事项', { unit: { printed: '项', unit: '项', places: 0 } }), [made('事项', { value: 42, unit: '个', ...Q3 })], {}, ['check', 42]],
    ['shows two figures and chooses none', asks('出口', { common: [yi] }), [exported(), exported({ value: 8e8, text: '8亿元' })], {}, ['several', '9.1｜8']],
    ['takes the finer of two that agree', asks('出口', { common: [yi] }), [exported({ value: 9e8, text: '近9亿元', qualifier: 'nearly' }), exported({ value: 8.97e8, text: '8.97亿元' })], {}, ['sure', 8.97]],
    ['takes the name itself before another wording', asks('签约项目'), [made('新签约项目', { value: 42, unit: '个', ...Q3 }), made('签约项目', { value: 76, unit: '个', ...Q3 })], {}, ['sure', 76]],
    ['takes the time itself before a day near it', asks('出口', { common: [yi] }), [exported({ period: '../2024-10-20', period_type: 'as_of', period_end: '2024-10-20', value: 9.9e8, text: '9.9亿元' }), exported()], { time: { edtf: '2024-01/2024-09', start: '2024-01-01', end: '2024-09-30', type: 'cumulative' } }, ['sure', 9.1]],
    ['takes a range as it is', asks('窗口'), [made('窗口', { value: 3, value_max: 5, unit: '个', text: '3—5个', ...Q3 })], {}, ['sure', '3—5']],
    ['takes the change', asks('出口', { field: 'yoy', unit: { printed: '%', unit: '%', places: 0 } }), [exported({ yoy: -2.1, yoy_unit: '%' })], {}, ['sure', -2.1]],
    ['takes a growth rate that is named as such', asks('出口', { field: 'yoy' }), [made('出口增速', { value: 10.3, unit: '%', ...Q3 })], {}, ['sure', 10.3]],
    ['takes no other rate for a growth rate', asks('出口', { field: 'yoy' }), [made('出口占比', { value: 10.3, unit: '%', ...Q3 })], {}, ['blank', undefined]],
    ['chooses of the units of a sheet the one of its kind', asks('窗口', { common: [yi, { printed: '万个', unit: '个', places: 4 }] }), [made('窗口', { value: 31000, unit: '个', ...Q3 })], {}, ['sure', 3.1]],
    ['that is one of several times takes no figure without one', asks('出口', { common: [yi] }), [made('出口', { value: 910000000, unit: '元', region: Q3.region })], { isOneOfTimes: true, time: { edtf: '2024', type: 'year' } }, ['blank', undefined]],
    ['leaves a sheet’s common unit aside for what it does not fit', asks('签约项目', { common: [yi] }), [made('签约项目', { value: 42, unit: '个', ...Q3 })], {}, ['sure', 42]],
    ['stays blank for another place', asks('出口', { common: [yi] }), [exported({ region: '河南省/新乡市/长垣市' })], {}, ['blank', undefined]],
    ['stays blank for another time', asks('出口', { common: [yi] }), [exported()], { time: { edtf: '2023', start: '2023-01-01', end: '2023-12-31', type: 'year' } }, ['blank', undefined]],
    ['stays blank for a target', asks('出口', { common: [yi] }), [exported({ status: 'target' })], {}, ['blank', undefined]],
    ['stays blank for another unit', asks('出口', { unit: { printed: '个', unit: '个', places: 0 } }), [exported()], {}, ['blank', undefined]],
    ['stays blank for a share where an amount is asked for', asks('出口'), [made('出口', { value: 81.4, unit: '%', ...Q3 })], {}, ['blank', undefined]],
    ['counts no repeat', asks('出口', { common: [yi] }), [exported({ same_as: 'f1' })], {}, ['blank', undefined]],
    ['that is filled is left alone', asks('出口', { common: [yi] }), [exported()], { cell: { text: '8', hasFormula: false } }, ['kept', undefined]],
    ['with a formula is left alone', asks('出口', { common: [yi] }), [exported()], { cell: { text: '', hasFormula: true } }, ['kept', undefined]],
    ['that asks for a target takes it', asks('出口', { unit: yi, target: true }), [exported({ status: 'target' }), exported({ value: 1e8 })], {}, ['sure', 9.1]],
  ] as const)('%s', (...[, indicator, facts, slot, [verdict, value]]) => {
    const { verdict: given, value: filled } = outcome(indicator, facts, slot) ?? {};
    expect([given, filled]).toEqual([verdict, value]);
  });
  it('takes targets where they are asked for, and says so', () => {
    expect(outcome(asks('出口'), [exported({ status: 'target' })], {}, true)).toMatchObject({ verdict: 'check', value: 910000000 });
  });
});

const row = (facts: readonly Fact[], slot: Partial<Slot> = {}, unread: readonly string[] = []) => evidenceRows([outcome(asks('出口'), facts, slot)].flatMap((one) => one ?? []), { ui: 'zh', unread })[0];

describe('the evidence', () => {
  const around = { ui: 'zh', unread: [] } as const;
  it('names cell, place, quote and line', () => {
    const fact = made('出口', { value: 9, unit: '元', text: '9元', quote: '出口9元', published: '2024-10-20', file: 'a.txt', line: 7, id: 'f1', ...Q3 });
    expect(row([fact])).toEqual(['B2', '延津县', '出口', '9', '元', '已填', '', '出口', '9元', '2024年1—9月', '出口9元', '2024-10-20', 'a.txt', 7, 'f1']);
  });
  it.each([
    ['not stated', [made('进口', { value: 9, unit: '元', ...Q3 })], {}, [], '读到的稿件没有写明'],
    ['no release', [made('进口', { value: 9, unit: '元', region: '河南省' })], {}, [], '没有读到关于该地的稿件'],
    ['files unread', [], {}, ['x.pdf'], '没有读到关于该地的稿件；有文件未读：x.pdf'],
    ['another time', [made('出口', { value: 9, unit: '元', text: '9元', ...Q3, file: 'a.txt', line: 3 })], { time: { edtf: '2023', start: '2023-01-01', end: '2023-12-31', type: 'year' } }, [], '最接近：出口 9元 2024年1—9月（期间不同） a.txt:3'],
    ['a target', [made('出口', { value: 9, unit: '元', text: '9元', status: 'target', file: 'a.txt', line: 3, region: Q3.region })], {}, [], '最接近：出口 9元（是目标数） a.txt:3'],
    ['no level', [made('出口', { text: '增长9%', yoy: 9, yoy_unit: '%', file: 'a.txt', line: 3, region: Q3.region })], {}, [], '最接近：出口 增长9%（只写了变动，没有数值） a.txt:3'],
    ['another thing', [made('新增出口', { value: 9, unit: '元', text: '9元', file: 'a.txt', line: 3, region: Q3.region })], {}, [], '最接近：新增出口 9元（名称另有所指） a.txt:3'],
  ] as const)('of a blank says why: %s', (...[, facts, slot, unread, reason]) => {
    const cells = row(facts, slot, unread);
    expect([cells?.[3], cells?.[5], cells?.[6]]).toEqual([undefined, '空缺', reason]);
  });
  it.each([['zh', '约数；指标名过于笼统；文中无发布日期，可用 --published 给出'], ['en', 'an approximation; name says too little; release without a date']] as const)('joins its remarks as the language does: %s', (ui, note) => {
    const fact = made('出口', { value: 9, unit: '元', text: '约9元', qualifier: 'about', check: 'name says too little;release without a date', ...Q3 });
    expect(evidenceRows([outcome(asks('出口'), [fact])].flatMap((one) => one ?? []), { ui, unread: [] })[0]?.[6]).toBe(note);
  });
  it('of a filled cell says whether the release bears it out', () => {
    const fact = made('出口', { value: 9, unit: '元', text: '9元', ...Q3 });
    expect(row([fact], { cell: { text: '9', hasFormula: false } })?.[6]).toBe('与稿件一致');
    expect(row([fact], { cell: { text: '8', hasFormula: false } })?.[6]).toBe('表中为 8，稿件为：9元');
  });
  it('has a row for each of several figures', () => {
    const facts = [made('出口', { value: 9, unit: '元', ...Q3 }), made('出口', { value: 7, unit: '元', ...Q3 })];
    expect(evidenceRows([outcome(asks('出口'), facts)].flatMap((one) => one ?? []), around).map((cells) => [cells[3], cells[5]])).toEqual([['9', '多个数值，待选'], ['7', '多个数值，待选']]);
  });
  it('is a comment on the cell', () => {
    const fact = made('出口', { value: 9, unit: '元', text: '约9元', quote: '出口约9元', qualifier: 'about', file: 'a.txt', line: 7, ...Q3 });
    const [checked] = [outcome(asks('出口'), [fact])];
    expect(checked && commentOn(checked, around)).toBe('已填，待核对\n出口 约9元\n2024年1—9月\n“出口约9元”\na.txt:7\n约数');
  });
});

describe('the file of indicators', () => {
  it('gives synonyms, units and words to exclude', async () => {
    const file = readIndicators({ file: 'i.yaml', text: 'period: 2024-10\nplaces: [延津县]\nindicators:\n  - name: 一件事\n    synonyms: [高效办成一件事]\n    unit: 项\n    exclude: [新增]\n' }, await loadYamlParser(), reader);
    expect(file).toMatchObject({ places: ['延津县'], time: { edtf: '2024-10' }, indicators: [{ name: '一件事', synonyms: ['高效办成一件事'], unit: { unit: '项' }, exclude: ['新增'] }] });
    expect(slotsOf('地区,高效办成一件事\n延津县,', { known: byKey(file.indicators) })).toEqual(['1,1 延津县 一件事 项']);
  });
  it.each([['', 'MISSING_KEY'], ['indicators: x', 'WRONG_TYPE'], ['indicators: [{ nmae: x }]', 'UNKNOWN_KEY'], ['indicators: [{ name: x, unit: 许多 }]', 'WRONG_VALUE'], ['period: soon\nindicators: []', 'WRONG_VALUE']])('%j is refused: %s', async (text, code) => {
    const parse = await loadYamlParser();
    expect(() => readIndicators({ file: 'i.yaml', text }, parse, reader)).toThrow(expect.objectContaining({ code }));
  });
  it.each([['2024-01/2024-09', '2024-01-01'], ['2024年前三季度', '2024-01-01'], ['2024', '2024-01-01']])('%s is a time', (words, start) => expect(askedTime(words, reader)?.start).toBe(start));
});

describe('a draft', () => {
  const facts = ['延津县', '长垣市'].flatMap((place, index) => [made('外贸进出口总值', { value: 1.2e9 + index, unit: '元', yoy: 3, yoy_unit: '%', ...Q3, region: `河南省/新乡市/${place}` }), made('签约项目', { value: 42, unit: '个', ...Q3, region: `河南省/新乡市/${place}` })]);
  it('proposes what most places state', () => {
    expect(draftSheet(facts)?.rows).toEqual([['新乡市2024年1—9月主要指标'], ['地区', '外贸进出口总值（亿元）', '外贸进出口总值同比（%）', '签约项目（个）'], ['延津县'], ['长垣市']]);
  });
  it('has a column for growth without a level', () => {
    const growth = ['延津县', '长垣市'].map((place) => made('规模以上工业增加值', { text: '增长9%', yoy: 9, yoy_unit: '%', ...Q3, region: `河南省/新乡市/${place}` }));
    const alone = made('签约项目', { text: '增长9%', yoy: 9, yoy_unit: '%', ...Q3 });
    expect(draftSheet([...facts, ...growth, alone, alone])?.rows[1]).toEqual(['地区', '外贸进出口总值（亿元）', '外贸进出口总值同比（%）', '签约项目（个）', '签约项目同比（%）', '规模以上工业增加值同比（%）']);
  });
  it('can be filled as it is', () => {
    const { rows = [] } = draftSheet(facts) ?? {};
    const { slots } = layoutOf(gridOfRows(rows), { reader, known: new Map() });
    expect(fillSlots(slots, facts, { targets: false, places: gazetteer }).map(({ verdict, value }) => [verdict, value])).toEqual([['sure', 12], ['sure', 3], ['sure', 42], ['sure', 12.00000001], ['sure', 3], ['sure', 42]]);
  });
  it('is none without figures', () => expect(draftSheet([])).toBeUndefined());
});
