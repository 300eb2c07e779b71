import { describe, expect, it } from '@jest/globals';
import { displayWidth } from '../../src/text/width.js';
import { changeWords, writer } from '../../src/write/table.js';
import { fact, release, written } from './samples.js';

const ROWS = [
  fact(),
  fact({ metric: '出口', parent: '外贸进出口总值', text: '2.1亿元', section: '一、外贸', yoy: 12, check: '期间由标题推出' }),
  fact({ metric: '新增事项', text: '200个', status: 'target', section: '二、政务' }),
];

describe('table', () => {
  it('groups by release and section, and aligns by display width', async () => {
    expect(await written(writer, [release(ROWS)])).toBe(`上半年外贸运行平稳  2024-07-18  a/b.txt
  外贸进出口总值         3.2575亿元  同比 -0.8%  2024年上半年  市商务局
一、外贸
! 外贸进出口总值 › 出口  2.1亿元     同比 +12%   2024年上半年  市商务局  期间由标题推出
二、政务
  新增事项（目标）       200个       同比 -0.8%  2024年上半年  市商务局
`);
  });
  it.each([
    ['a bare figure of a table has its unit', [{ text: '3,157.4', value: 315740000000, unit: '元' }], /3157\.4亿元/],
    ['what is printed with its unit stays as it is', [{ text: '近3.3亿元', value: 330000000, unit: '元' }], / 近3\.3亿元 /],
    ['a bare figure without a unit too', [{ text: '99.7', value: 99.7, unit: undefined }], / 99\.7 /],
    ['places where they differ, from where they do', [{ region: '海南省/海口市' }, { region: '海南省/儋州市' }, { region: '海南省' }, { region: undefined }], /年 +海口市 .*\n.*年 +儋州市 .*\n.*年 {2,}市商务局\n.*年 {2,}市商务局\n/],
    ['no place where there is one', [{ region: '海南省/海口市' }, { region: '海南省/海口市' }, { region: undefined }], /^(?!.*海)/s],
  ] as const)('%s', async (_, changes, pattern) => {
    expect(await written(writer, [release(changes.map((change) => ({ ...fact(), ...change })))])).toMatch(pattern);
  });
  it.each([20, 40, 60, 80])('keeps to %d columns', async (width) => {
    const out = await written(writer, [release(ROWS)], { width });
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    // On a screen of twenty columns only the name has room.
    if (width > 20) expect(out).toContain('3.2575亿元');
  });
  it('leaves out releases without facts', async () => {
    expect(await written(writer, [release([]), release([fact()]), release([])])).toMatch(/^上半年.*\n.*\n$/);
  });
});

describe('changeWords', () => {
  it.each([
    [{ yoy: -0.8, yoy_unit: '%' }, '同比 -0.8%'],
    [{ yoy: undefined, change: 12000000000, change_unit: '元', change_basis: 'ytd' }, '比年初 +120亿元'],
    [{ yoy: 0, yoy_unit: '%', change: -1.2, change_unit: '个百分点', change_basis: 'mom' }, '同比 0%  环比 -1.2个百分点'],
    [{ yoy: undefined, change: -50, change_unit: '%', change_basis: 'none', previous: 20, previous_unit: '工作日' }, '变动 -50%  原 20工作日'],
  ] as const)('%j', (changes, words) => {
    const { yoy, yoy_unit, ...rest } = fact();
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    expect(changeWords({ ...rest, ...given })).toBe(words);
    expect([yoy, yoy_unit]).toEqual([-0.8, '%']);
  });
});
