import { describe, expect, it } from '@jest/globals';
import { createCorrector } from '../../src/corrections/apply.js';
import { readPeriod } from '../../src/corrections/period.js';
import { readCorrections } from '../../src/corrections/read.js';
import type { Fact } from '../../src/types.js';
import { fact } from '../write/samples.js';

const FACTS: readonly Fact[] = [
  fact({ id: 'f1', check: 'no time told;name says too little', inherited: ['body', 'period'] }),
  fact({ id: 'f2', metric: '窗口', metric_key: '窗口', value: 14, unit: '个', text: '14个' }),
];

function corrected(table: string, facts: readonly Fact[] = FACTS) {
  const corrector = createCorrector(readCorrections(table).corrections);
  const result = corrector.amend(facts);
  return { facts: result, misfits: corrector.misfits(() => true).map(({ why, key, correction }) => [why, correction.row, ...(key === undefined ? [] : [key])]), counts: corrector.counts() };
}

describe('a correction', () => {
  it.each([
    // what the table says, what it makes of the first fact
    ['id,value\nf1,3.5e8', { value: 350000000, corrected: ['value'] }],
    ['编号,数值,单位\nf1,3.5,亿元', { value: 350000000, unit: '元', corrected: ['value'] }],
    ['id;value\nf1;"1,234"', { value: 1234 }],
    ['id\tvalue\tnote\nf1\t12\twhy', { value: 12 }],
    ['id,yoy\nf1,-0.9%', { yoy: -0.9 }],
    ['id,yoy\nf1,－0.9', { yoy: -0.9 }],
    ['id,region\nf1,河南省/新乡市/延津县', { region: '河南省/新乡市/延津县' }],
    ['id,status\nf1,目标', { status: 'target', corrected: ['status'] }],
    ['id,qualifier\nf1,近', { qualifier: 'nearly' }],
    ['id,metric\nf1,“出口”总值', { metric: '“出口”总值', metric_key: '出口总值', corrected: ['metric'] }],
    ['id,metric_key\nf1,外贸', { metric_key: '外贸', metric: '外贸进出口总值' }],
    ['id,period\nf1,2024年1—9月', { period: '2024-01/2024-09', period_type: 'cumulative', period_start: '2024-01-01', period_end: '2024-09-30' }],
    ['id,period\nf1,2024', { period: '2024', period_type: 'year', check: 'name says too little' }], // settled
    ['id,body\nf1,市统计局', { body: '市统计局', check: 'no time told;name says too little', inherited: ['period'] }],
    ['编号,数值,单位\nf1,91.40亿元,元', { value: 9140000000, unit: '元' }],
    ['编号,数值\nf1,91.4亿', { value: 9140000000 }],
    ['编号,同比(%),同比(其他)\nf1,-0.9,', { yoy: -0.9, yoy_unit: '%' }],
    ['编号,同比（%）,同比（其他）\nf1,,-3100万元', { yoy: -31000000, yoy_unit: '元' }],
    ['id,yoy(%)\nf1,-0.9', { yoy: -0.9, yoy_unit: '%' }],
    ['id,value\nf1,1\nf1,2', { value: 2, corrected: ['value'] }], // the later one has the last word
  ])('%j', (table, changes) => {
    const { facts, misfits } = corrected(table);
    expect(facts[0]).toMatchObject(changes);
    expect(facts[1]).toBe(FACTS[1]);
    expect(misfits).toEqual([]);
  });
  it.each([
    ['id,yoy,yoy_unit\nf1,-,—', ['yoy', 'yoy_unit']],
    ['id,check\nf1,-', ['check']],
    ['id,period\nf1,∅', ['period', 'period_type', 'period_start']],
  ])('%j takes fields away', (table, keys) => {
    const [first] = corrected(table).facts;
    for (const key of keys) expect(Object.keys(first ?? {})).not.toContain(key);
    expect(first?.corrected?.length).toBeGreaterThan(0);
  });
  it.each(['id,drop\nf1,x', '编号,删除\nf1,是'])('%j takes the row away', (table) => {
    expect(corrected(table)).toMatchObject({ facts: [FACTS[1]], counts: { changed: 0, dropped: 1 } });
  });
  it.each([
    ['id,value,text\nf1,,3.2575亿元'],
    ['id,metric,period,status,qualifier,value,unit\nf1,外贸进出口总值,2024年上半年,实际,超过,3.2575,亿元'], // an export for people
    ['id,value\nf1,3.26E+08'], // saved rounded by a spreadsheet
    ['id,check\nf1,未说明期间；指标名过于笼统'],
    ["id,yoy\nf1,-0.8\n"],
    ['id,drop\nf1,'],
    ['id,parent\nf1,-'],
  ])('%j changes nothing', (table) => {
    expect(corrected(table)).toMatchObject({ facts: FACTS, misfits: [], counts: { changed: 0, dropped: 0 } });
    expect(corrected(table).facts[0]).toBe(FACTS[0]);
  });
  it.each([
    ['id,value\nf9,1', [['gone', 2]]],
    ['id,value,text\nf1,1,3.3亿元', [['other', 2]]],
    ['id,drop,text\nf1,x,3.3亿元', [['other', 2]]],
    ['id,value\nf1,much', [['bad', 2, 'value']]],
    ['id,period\nf1,soon', [['bad', 2, 'period']]],
    ['id,status\nf1,perhaps', [['bad', 2, 'status']]],
    ['id,metric\nf1,-', [['bad', 2, 'metric']]],
  ])('%j fits no more', (table, misfits) => {
    expect(corrected(table)).toMatchObject({ facts: FACTS, misfits });
  });
  it('of a file that was not read is no misfit', () => {
    const corrector = createCorrector(readCorrections('id,value,file\nf9,1,b.txt\n').corrections);
    expect(corrector.misfits((file) => file === 'a.txt')).toEqual([]);
    expect(corrector.misfits((file) => file === 'b.txt')).toHaveLength(1);
  });
});

describe('the table', () => {
  it('names columns that mean nothing, and lacks of ids', () => {
    expect(readCorrections('id,valeu,我的\nf1,1,2')).toMatchObject({ unknown: ['valeu', '我的'], hasIds: true });
    expect(readCorrections('value\n1').hasIds).toBe(false);
    expect(readCorrections('').corrections).toEqual([]);
  });
  it('counts rows as a sheet does', () => {
    expect(readCorrections('id,note\nf1,"two\nlines"\n,\nf2,x\n').corrections.map(({ id, row }) => [id, row])).toEqual([['f1', 2], ['f2', 4]]);
  });
  it('never corrects where a row was read', () => {
    expect([...(readCorrections('id,quote,file,line,start,title,value\nf1,a,b,1,2,t,3').corrections[0]?.cells.keys() ?? [])]).toEqual(['value']);
  });
});

describe('readPeriod', () => {
  it.each([
    ['2024', '2024'], ['2024年', '2024'], ['2024年全年', '2024'], ['2024-02', '2024-02'], ['2024年2月', '2024-02'], ['2024年2月29日', '2024-02-29'],
    ['2024-01/2024-06', '2024-01/2024-06'], ['2024年上半年', '2024-01/2024-06'], ['2024年第三季度', '2024-07/2024-09'], ['2024年前三季度', '2024-01/2024-09'],
    ['2024年1-10月', '2024-01/2024-10'], ['2024年1－10月份', '2024-01/2024-10'], ['截至2024年10月31日', '../2024-10-31'], ['../2024-10-31', '../2024-10-31'], ['2024-01-01/..', '2024-01-01/..'],
    ['2024/3/5', '2024-03-05'], ['2024/3', '2024-03'], ['Mar-24', '2024-03'],
  ])('%s is %s', (words, edtf) => {
    expect(readPeriod(words)).toBe(edtf);
  });
  it.each(['2023-02-29', '2024年13月', '2024-06/2024-01', '2024/1/1/1', '../..', '去年', '24年', ''])('%j is none', (words) => {
    expect(readPeriod(words)).toBeUndefined();
  });
  it('takes what a spreadsheet makes of a month for the month that was there', () => {
    expect(readPeriod('2024/1/1', { period: '2024-01' })).toBe('2024-01');
    expect(readPeriod('2024/1/1', { period: '2024-01-01' })).toBe('2024-01-01');
    expect(readPeriod('Jan-24', { period: '2024-01' })).toBe('2024-01');
  });
});
