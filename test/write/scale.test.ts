import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { naturalScale, scaleFact, shiftDecimal } from '../../src/write/scale.js';
import { fact } from './samples.js';

describe('scaleFact', () => {
  it.each([
    // value       unit          text            choice     shown
    [325750000, '元', '3.2575亿元', 'base', '325750000 元'],
    [325750000, '元', '3.2575亿元', '亿', '3.2575 亿元'],
    [325750000, '元', '3.2575亿元', '万', '32575 万元'],
    [325750000, '元', '3.2575亿元', 'printed', '3.2575 亿元'],
    [7000000000, '元', '近70亿元', 'printed', '70 亿元'],
    [3500000000000, '元', '3.5万亿元', 'printed', '3.5 万亿元'],
    [19090000, '元', '1,909万元', 'printed', '1909 万元'],
    [150000000, '元', '1.50亿元', 'printed', '1.5 亿元'],
    [3000, '户', '3千余户', 'printed', '3 千户'],
    [597225, '件', '597225件', 'printed', '597225 件'],
    [597225, '件', '597225件', '万', '59.7225 万件'],
    [14, '个', '14个', '万', '14 个'],
    [1909, '元', '1909元', '万', '0.1909 万元'],
    [59.8, '%', '59.8%', '亿', '59.8 %'],
    [20000, '%', '2万%', '万', '20000 %'],
    [0.1, '美元', '0.1美元', '亿', '1e-9 亿美元'],
  ] as const)('%d %s %s as %s', (...[value, unit, text, choice, shown]) => {
    const scaled = scaleFact(fact({ value, unit, text }), choice);
    expect(`${scaled.value} ${scaled.unit}`).toBe(shown);
  });

  it('moves both ends of a range, and changes by what the quote prints', () => {
    const scaled = scaleFact(
      fact({ value: 300000000, value_max: 500000000, text: '3—5亿元', yoy: -12000000, yoy_unit: '元', quote: '投入3—5亿元，同比减少1200万元' }),
      'printed',
    );
    expect(scaled).toMatchObject({ yoy: -1200, yoy_unit: '万元' });
    expect(scaleFact(fact({ value: 3e8, value_max: 5e8 }), '亿')).toMatchObject({ value: 3, value_max: 5, unit: '亿元' });
  });

  it('leaves the figure as printed and percent changes alone', () => {
    expect(scaleFact(fact(), '亿')).toMatchObject({ text: '3.2575亿元', yoy: -0.8, yoy_unit: '%' });
  });
});

describe('shiftDecimal', () => {
  it('gives back what was printed, for every two-decimal amount of 亿', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9_999_999 }), (cents) => {
      const printed = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
      expect(shiftDecimal(Number(`${printed}e8`), 8)).toBe(Number(printed));
    }));
  });
});

describe('naturalScale', () => {
  it.each([[12000000000, '元', '亿'], [597225, '件', '万'], [4013, '份', undefined], [500000, '%', undefined]])('%d %s', (value, unit, word) => {
    expect(naturalScale(value, unit)?.word).toBe(word);
  });
});
