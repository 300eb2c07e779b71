import { describe, expect, it } from '@jest/globals';
import { holds, standsAt } from '../../src/text/stands.js';

describe('standsAt', () => {
  it.each([
    ['近三年来', '近', 0, true],
    ['近三年来', '三年', 1, true],
    ['近三年来', '年来', 2, true],
    ['近三年来', '年间', 2, false],
    ['近三年来', '二年', 1, false],
    ['一二一三一四', '一三一四', 2, true],
    ['一二一三一四', '一二一四', 2, false],
    ['近三年来', '来年', 3, false],
    ['近三年来', '近', -1, false],
    ['', '近', 0, false],
  ])('%s holds %s at %d: %s', (text, word, at, stands) => {
    expect(standsAt(text, word, at)).toBe(stands);
  });
});

describe('holds', () => {
  it.each([
    ['日号號', '号', true],
    ['日号號', '月', false],
    ['', '月', false],
  ])('%s, %s: %s', (characters, char, held) => {
    expect(holds(characters, char.charCodeAt(0))).toBe(held);
  });

  it('holds nothing that stands behind the end of a text', () => {
    expect(holds('日', '9月'.charCodeAt(2))).toBe(false);
  });
});
