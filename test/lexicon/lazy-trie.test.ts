import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { buildBackTrie } from '../../src/lexicon/back-trie.js';
import { buildLazyTrie } from '../../src/lexicon/lazy-trie.js';
import { buildTrie } from '../../src/lexicon/trie.js';

const letters = fc.string({ unit: fc.constantFrom('市', '省', '区', '县'), minLength: 1, maxLength: 4 });

describe('buildLazyTrie', () => {
  it('answers as the trie that is built at once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters), fc.string({ unit: fc.constantFrom('市', '省', '区', '县', '的'), maxLength: 12 }), (forms, text) => {
        const lazy = buildLazyTrie(forms.map((form) => [form, form] as const));
        const eager = buildTrie(forms.map((form) => [form, form] as const));
        for (let at = 0; at < text.length; at++) {
          expect(lazy.begins(text.charCodeAt(at))).toBe(eager.begins(text.charCodeAt(at)));
          expect(lazy.longest(text, at)).toEqual(eager.longest(text, at));
        }
        expect(lazy.size()).toBe(eager.size());
      }),
    );
  });
  it('has no empty form', () => {
    expect(() => buildLazyTrie<string>([]).add('', 'x')).toThrow('empty');
  });
});

describe('buildBackTrie', () => {
  it('finds the longest word that ends at a place and starts at the floor or later', () => {
    const trie = buildBackTrie(['局', '财政局', '市财政局']);
    expect(trie.ending('新乡市财政局', 6, 0)).toBe(4);
    expect(trie.ending('新乡市财政局', 6, 3)).toBe(3);
    expect(trie.ending('新乡市财政局', 6, 5)).toBe(1);
    expect(trie.ending('新乡市财政局', 5, 0)).toBe(0);
  });
});
