import { describe, expect, it } from '@jest/globals';
import { editDistance, nearestWord } from '../../src/text/nearest.js';
import { cutDisplay, displayWidth, padDisplay } from '../../src/text/width.js';

describe('displayWidth', () => {
  it.each([
    ['同比3.7%', 8],
    ['', 0],
    ['（一）', 6],
    ['é', 1],
    ['e\u0301', 1],
    ['a\u200Bb', 2],
    ['𠮷', 2],
  ])('%s takes %d columns', (text, columns) => expect(displayWidth(text)).toBe(columns));

  it('pads and cuts by columns', () => {
    expect(padDisplay('全县', 6)).toBe('全县  ');
    expect(padDisplay('12', 6, 'start')).toBe('    12');
    expect(padDisplay('全县12', 2)).toBe('全县12');
    expect(cutDisplay('市场主体', 6)).toBe('市场…');
    expect(cutDisplay('市场', 4)).toBe('市场');
    expect(cutDisplay('市场', 0)).toBe('');
  });
});

describe('nearest', () => {
  const known = ['Metric', 'Quantity', 'Period', 'Body', '同比', 'csv'];
  it.each([
    ['Metrics', 'Metric'],
    ['metric', 'Metric'],
    ['Quantiyt', 'Quantity'],
    ['Prd', undefined],
    ['Boyd', 'Body'],
    ['csw', 'csv'],
    ['环', undefined],
    ['anything', undefined],
  ])('%s means %s', (word, meant) => expect(nearestWord(word, known)).toBe(meant));

  it('counts a swap once', () => expect(editDistance('ab', 'ba')).toBe(1));
});
