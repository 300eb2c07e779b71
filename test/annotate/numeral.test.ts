import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { findNumerals, parseNumeral } from '../../src/annotate/numeral/numeral.js';

describe('parseNumeral', () => {
  it.each([
    ['0', 0],
    ['89万', 890_000],
    ['1.57万亿', 1_570_000_000_000],
    ['16.4亿', 1_640_000_000],
    ['8.2亿', 820_000_000], // 8.2 * 1e8 is 819999999.9999999
    ['1,100.9亿', 110_090_000_000],
    ['1,100万', 11_000_000],
    ['25万6千', 256_000],
    ['1亿2000万', 120_000_000],
    ['3万5000', 35_000],
    ['1萬2千億', 1_200_000_000_000],
    ['2千零30万', 20_300_000],
    ['1千零20', 1020],
    ['四万万', 400_000_000],
    ['零点零零零零零零零一', 0.00000001],
    ['３２．５', 32.5],
    ['一万五千亿', 1_500_000_000_000],
    ['四〇三〇亿', 403_000_000_000],
    ['一兆五二二亿', 1_052_200_000_000],
    ['三万五九一五', 35_915],
    ['二十万亿', 20_000_000_000_000],
    ['三万亿五千亿', 3_500_000_000_000],
    ['两千零五十', 2050],
    ['一亿零五百万', 105_000_000],
    ['九万四', 94_000],
    ['三百五', 350],
    ['三百零五', 305],
    ['六点一四', 6.14],
    ['一点五万', 15_000],
    ['二〇二四', 2024],
    ['廿三', 23],
    ['壹佰贰拾叁', 123],
    ['十億', 1_000_000_000],
    ['-0.8', -0.8],
    ['负五', -5],
  ])('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toEqual({ value });
  });

  it.each([
    ['四五十万', 400_000, 500_000],
    ['八九亿', 800_000_000, 900_000_000],
    ['十七八', 17, 18],
    ['两三', 2, 3],
    ['三五百', 300, 500],
    ['一两千', 1000, 2000],
  ])('%s is %d to %d', (text, value, valueMax) => {
    expect(parseNumeral(text)).toEqual({ value, valueMax });
  });

  it.each(['', '多', '十百', '三千五千', '二十家', '1.2.3', '陆'])('%s is no number', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  it('reads every integer below 100000 written in Chinese', () => {
    for (let value = 0; value < 100_000; value++) {
      const read = parseNumeral(spell(value));
      if (read?.value !== value || read.valueMax !== undefined) throw new Error(`${value} ${spell(value)} ${JSON.stringify(read)}`);
    }
  });

  it.each([['万', 4], ['亿', 8], ['万亿', 12]] as const)('moves two decimals exactly by %s', (scale, places) => {
    for (let cents = 1; cents < 100_000; cents++) {
      const text = (cents / 100).toFixed(2);
      const digits = text.replace('.', '');
      // Integer arithmetic on the digits is exact; the product of the decimal is not.
      const exact = Number(`${digits}${'0'.repeat(places - 2)}`);
      if (parseNumeral(text + scale)?.value !== exact) throw new Error(text + scale);
    }
  });
});

describe('findNumerals', () => {
  it('cuts each number back out of its text', () => {
    const text = '签约12.5亿，其中三成、二十五项在1,200亩园区';
    expect(findNumerals(text).map(({ start, end }) => text.slice(start, end))).toEqual(['12.5亿', '三', '二十五', '1,200']);
  });

  it('never throws and stays inside its text', () => {
    const alphabet = fc.constantFrom(...Array.from('0123456789.,一二两三十百千万亿零点分之年月个元%—至'));
    fc.assert(fc.property(fc.string({ unit: alphabet, maxLength: 24 }), (text) => {
      let last = 0;
      for (const { start, end, value } of findNumerals(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(Number.isFinite(value)).toBe(true);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }));
  });
});

const DIGITS = '零一二三四五六七八九';

/** An integer below 100000 as Chinese writes it: 10305 is 一万零三百零五. */
function spell(value: number): string {
  if (value === 0) return '零';
  let out = '';
  let gap = false;
  const digits = String(value);
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[i]);
    const unit = ['', '十', '百', '千', '万'][digits.length - 1 - i] ?? '';
    if (digit === 0) gap = true;
    else {
      out += (gap && out !== '' ? '零' : '') + (DIGITS[digit] ?? '') + unit;
      gap = false;
    }
  }
  return value >= 10 && value < 20 ? out.slice(1) : out;
}
