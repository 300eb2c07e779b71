import { describe, expect, it } from '@jest/globals';
import nlp from 'compromise/one';
import { nearestMiss } from '../../src/explain/near.js';
import { ruleOf } from '../match/helpers.js';
import { LANGUAGE } from '../rules/language.js';

const tools = { language: LANGUAGE, parseMatch: (text: string) => nlp.parseMatch(text) };

/** The miss at the last token: its kind, the words in question, the cost; the sign of every element behind it. */
function missOf(source: string, text: string): string | undefined {
  const [pattern = { source: '', steps: [] }] = ruleOf('a', [source], tools).match;
  const tokens = text.split(' ').map((part) => {
    const [word = '', kind = 'word'] = part.split('/');
    return { text: word, tags: LANGUAGE.kinds[kind] ?? [] };
  });
  const miss = nearestMiss(pattern, tokens.length - 1, { tokens, slots: LANGUAGE.figures, kinds: LANGUAGE.kinds });
  if (miss === undefined) return undefined;
  const words = tokens.slice(miss.tokens.from, miss.tokens.to).map((token) => token.text).join('');
  return [miss.kind, words || '–', miss.cost, miss.elements.map(({ verdict }) => (verdict === 'yes' ? '✓' : '✗')).join('')].join(' ');
}

const LEVEL = '[<metric>#NP+] 为? [<value>#Quantity]';

describe('the nearest miss', () => {
  it.each([
    ['a word in the way', LEVEL, '出口/noun 约 9亿元/quantity', 'between 约 1 ✓✓✗'],
    ['two of them', LEVEL, '出口/noun 大体 上 9亿元/quantity', 'between 大体上 2 ✓✓✗'],
    ['three before an optional word that is there', LEVEL, '出口/noun 已 经 约 为 9亿元/quantity', 'between 已经约 3 ✓✗✓'],
    ['four are too many', LEVEL, '出口/noun 已 经 大 约 9亿元/quantity', undefined],
    ['a figure of a kindred kind', '[<metric>#NP+] [<value>(#Quantity && #Percent)]', '出口/noun 9亿元/quantity', 'kind 9亿元 0 ✓✗'],
    ['of another kind altogether', LEVEL, '出口/noun 增长9%/change', 'kind 增长9% 5 ✓✓✗'],
    ['a word that is missing', '[<metric>#NP+] 占 [<value>#Percent]', '出口/noun 9%/percent', 'missing – 5 ✓✗✓'],
    ['two changes are no near miss', '[<metric>#NP+] 占 [<value>#Percent]', '出口/noun 约 9%/percent', undefined],
    ['nothing to begin with', LEVEL, '约 9亿元/quantity', undefined],
    ['the least change of several', '[<metric>#NP+] (为|是) [<value>#Quantity]', '出口/noun 仍 为 9亿元/quantity', 'between 仍 1 ✓✗✓'],
    ['an optional element that is there is no miss of its own', '[<metric>#NP+] 为? #Pause? [<value>#Percent]', '出口/noun 为 9亿元/quantity', 'kind 9亿元 1 ✓✓✓✗'],
  ])('%s: %s on %s', (_, pattern, text, miss) => expect(missOf(pattern, text)).toBe(miss));
});
