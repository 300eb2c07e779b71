import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { begins, buildBackTrie, buildTrie, entryOf, lengthBefore, longest, mayStand } from '../../src/lexicon/trie.js';

const letters = fc.string({ unit: fc.constantFrom('市', '省', '区', '县', 'A', '𠮷'), minLength: 1, maxLength: 4 });
const texts = fc.string({ unit: fc.constantFrom('市', '省', '区', '县', 'A', '𠮷', '的'), maxLength: 12 });

describe('buildTrie', () => {
  const trie = buildTrie([['千', 1], ['千瓦', 2], ['千瓦时', 3], ['标准煤', 4]]);
  it.each([
    ['千瓦时电', 0, 3, 3],
    ['千瓦', 0, 2, 2],
    ['千万', 0, 1, 1],
    ['吨标准煤', 1, 4, 4],
  ])('%s at %i', (text, at, end, entry) => expect(longest(trie, text, at)).toEqual({ end, entry }));
  it.each(['瓦时', '标准', ''])('%s begins no entry', (text) => expect(longest(trie, text, 0)).toBeUndefined());
  it.each([['千瓦', 2], ['标准', undefined], ['瓦', undefined], ['', undefined]])('%s is %s', (form, entry) => expect(entryOf(trie, form)).toBe(entry));
  it('ends by the border', () => expect(longest(trie, '千瓦时', 0, 2)).toEqual({ end: 2, entry: 2 }));
  it('refuses a form twice', () => expect(() => buildTrie([['千瓦', 1], ['千', 2], ['千瓦', 9]])).toThrow('千瓦'));
  it('refuses an empty form', () => expect(() => buildTrie([['', 1]])).toThrow('empty'));
  it('tells whether a unit can begin a form', () => {
    expect(begins(trie, '千'.charCodeAt(0))).toBe(true);
    expect(begins(trie, '万'.charCodeAt(0))).toBe(false);
  });
  it('tells by two units whether a form may stand at a place', () => {
    expect(['千瓦', '千万', '标准煤'].map((text) => mayStand(trie, text, 0))).toEqual([true, true, true]);
    expect(['标题', '标', '瓦时', ''].map((text) => mayStand(trie, text, 0))).toEqual([false, false, false, false]);
  });
  it('finds what a look at every form finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters), texts, fc.nat(12), (forms, text, to) => {
        const built = buildTrie(forms.map((form) => [form, form] as const));
        for (let at = 0; at < text.length; at++) {
          const [best] = forms.filter((form) => text.startsWith(form, at) && at + form.length <= to).sort((a, b) => b.length - a.length);
          expect(longest(built, text, at, Math.min(to, text.length))).toEqual(best === undefined ? undefined : { end: at + best.length, entry: best });
          if (forms.some((form) => text.startsWith(form, at))) expect(mayStand(built, text, at)).toBe(true);
          expect(begins(built, text.charCodeAt(at))).toBe(forms.some((form) => form.charCodeAt(0) === text.charCodeAt(at)));
        }
        for (const form of forms) expect(entryOf(built, form)).toBe(form);
      }),
    );
  });
  it('holds tens of thousands of forms that begin alike', () => {
    const forms = Array.from({ length: 20_000 }, (_, i) => `县${String.fromCharCode(0x4e00 + i)}`);
    const many = buildTrie(forms.map((form, i) => [form, i] as const));
    expect(forms.every((form, i) => entryOf(many, form) === i && longest(many, `${form}的`, 0)?.entry === i)).toBe(true);
  });
});

describe('buildBackTrie', () => {
  const trie = buildBackTrie(['局', '财政局', '市财政局', '局']);
  it.each([
    [6, 0, 4],
    [6, 3, 3],
    [6, 5, 1],
    [5, 0, 0],
    [6, 6, 0],
  ])('the word of 新乡市财政局 that ends at %i and starts at %i or later has %i characters', (end, floor, length) => {
    expect(lengthBefore(trie, '新乡市财政局', end, floor)).toBe(length);
  });
});
