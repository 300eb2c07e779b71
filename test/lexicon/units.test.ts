import { describe, expect, it } from '@jest/globals';
import { buildUnits, unitAt } from '../../src/lexicon/units.js';

const units = buildUnits([
  { unit: '千瓦时', also: ['度电'], dimension: 'energy' },
  { unit: '千瓦', dimension: 'power' },
  { unit: '部', dimension: 'count', unless: ['部门'] },
  { unit: 'GB', dimension: 'data' },
  { unit: '%', dimension: 'percent' },
  { unit: '%', also: ['成'], dimension: 'percent', shift: 1 },
]);

describe('unitAt', () => {
  it.each([
    ['千瓦时', '千瓦时', 3],
    ['千瓦', '千瓦', 2],
    ['度电', '千瓦时', 2],
    ['部电影', '部', 1],
    ['GB流量', 'GB', 2],
    ['成以上', '%', 1],
  ])('%s begins with %s', (text, unit, end) => {
    const hit = unitAt(units, text, 0, text.length);
    expect(hit?.entry.unit).toBe(unit);
    expect(hit?.end).toBe(end);
  });

  it.each(['部门', 'GBase', '瓦', ''])('%s begins with none', (text) => {
    expect(unitAt(units, text, 0, text.length)).toBeUndefined();
  });

  it('stops at the border of its range', () => {
    expect(unitAt(units, '千瓦时', 0, 1)).toBeUndefined();
  });
});

describe('buildUnits', () => {
  it('refuses a form that stands twice', () => {
    expect(() => buildUnits([{ unit: '件', dimension: 'count' }, { unit: '份', also: ['件'], dimension: 'count' }])).toThrow('件');
  });
});
