import { describe, expect, it } from '@jest/globals';
import { buildTrie } from '../../src/lexicon/trie.js';

describe('buildTrie', () => {
  const trie = buildTrie([['千', 1], ['千瓦', 2], ['千瓦时', 3], ['标准煤', 4]]);
  it.each([
    ['千瓦时电', 0, 3, 3],
    ['千瓦', 0, 2, 2],
    ['千万', 0, 1, 1],
    ['吨标准煤', 1, 4, 4],
  ])('%s at %i', (text, at, end, entry) => expect(trie.longest(text, at)).toEqual({ end, entry }));
  it.each(['瓦时', '标准', ''])('%s begins no entry', (text) => expect(trie.longest(text, 0)).toBeUndefined());
  it('refuses a form twice', () => expect(() => trie.add('千瓦', 9)).toThrow('千瓦'));
  it('tells whether a unit can begin a form', () => {
    expect(trie.begins('千'.charCodeAt(0))).toBe(true);
    expect(trie.begins('万'.charCodeAt(0))).toBe(false);
  });
});
