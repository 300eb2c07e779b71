import { describe, expect, it } from '@jest/globals';
import { buildPeriods } from '../../src/lexicon/periods.js';
import { entryOf } from '../../src/lexicon/trie.js';
import { periods } from '../annotate/periods.js';

describe('buildPeriods', () => {
  it('knows the words of the shipped file', () => {
    expect(entryOf(periods.words, '今年')).toEqual({ role: 'point', point: { yearRef: 'this' } });
    expect(entryOf(periods.words, '截至')).toEqual({ role: 'before', relation: 'as_of' });
  });

  it.each([undefined, [], {}, { dayparts: 3 }])('refuses %j', (source) => expect(() => buildPeriods(source)).toThrow(/^periods: /u));
});
