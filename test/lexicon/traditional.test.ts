import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { buildTraditional, simplifyText, type TraditionalData } from '../../src/lexicon/traditional.js';
import { entryOf } from '../../src/lexicon/trie.js';
import { buildWords } from '../../src/lexicon/words.js';

const isData = (value: unknown): value is TraditionalData => typeof value === 'object' && value !== null && 'shared' in value;
const data: unknown = JSON.parse(readFileSync('rules/lexicon/characters/traditional.json', 'utf8'));
if (!isData(data)) throw new Error('no table of characters');
const traditional = buildTraditional(data);
const simplify = (text: string): string => simplifyText(traditional, text);

describe('Traditional characters', () => {
  it.each([
    ['出口按年上升3%，佔整體九成', '出口按年上升3%，占整体九成'],
    ['衞生署、衛生署', '卫生署、卫生署'],
    ['裏面、裡面', '里面、里面'],
    ['後台徵收逾1億元', '后台征收逾1亿元'],
    ['臺灣鐵路', '台湾铁路'],
    // These mean other things in simplified print.
    ['顯著、乾隆', '显著、乾隆'],
  ])('%s', (text, simplified) => {
    expect(simplify(text)).toBe(simplified);
  });

  it.each(['全市生产总值增长5%，显著好于预期', '角徵羽', '於女士', 'GDP ５%', ''])('%s stays', (text) => {
    expect(simplify(text)).toBe(text);
  });

  it('are simplified once for all, each of them', () => {
    expect(Array.from(data.simplified).filter((character) => simplify(character) !== character)).toEqual([]);
  });

  it('keep the length, and are simplified once for all', () => {
    const units = fc.array(fc.constantFrom(...Array.from(data.traditional), ...Array.from(data.simplified), '𠮷', '1', '，', '\n'), { maxLength: 200 });
    fc.assert(fc.property(units, (list) => {
      const text = list.join('');
      const simplified = simplify(text);
      expect(simplified).toHaveLength(text.length);
      expect(simplify(simplified)).toBe(simplified);
    }));
  });

  it('of a long text are simplified to its end', () => {
    expect(simplify('億'.repeat(20_000))).toBe('亿'.repeat(20_000));
  });
});

describe('words in Traditional characters', () => {
  it('are those in simplified ones, which stand above them', () => {
    const words = buildWords([{ class: 'noun', words: ['佔比', '貨值'] }, { class: 'share', words: ['占比'] }], undefined, simplify);
    expect(entryOf(words, '占比')?.class).toBe('share');
    expect(entryOf(words, '货值')?.class).toBe('noun');
  });
});
