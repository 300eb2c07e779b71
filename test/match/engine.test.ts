import { describe, expect, it } from '@jest/globals';
import nlp from 'compromise/one';
import { MAX_TOKENS } from '../../src/match/engine.js';
import { LANGUAGE } from '../rules/language.js';
import { matcherOf, ruleOf, tokensOf, wordsOf } from './helpers.js';

const tools = { language: LANGUAGE, parseMatch: (text: string) => nlp.parseMatch(text) };
const LEVEL = '[<metric>#NP+] (为|达到 了)? [<value>#Quantity] #Pause? [<change>#Change]?';

describe('match', () => {
  it.each([
    // pattern, tokens, slots of every match
    [LEVEL, '外贸/noun 总值/noun 为 152亿元/quantity ， 增长8%/change', [{ metric: '外贸总值', value: '152亿元', change: '增长8%' }]],
    [LEVEL, '出口/noun 达到 了 9亿元/quantity ， 进口/noun 3亿元/quantity', [{ metric: '出口', value: '9亿元' }, { metric: '进口', value: '3亿元' }]],
    [LEVEL, '出口/noun 达到 9亿元/quantity', []],
    // it backtracks: the repeat gives back what the next step needs
    ['[<metric>#NP+] #NP [<value>#Quantity]', '货物/noun 出口/noun 总值/noun 9亿元/quantity', [{ metric: '货物出口', value: '9亿元' }]],
    ['(增长|增长 率) 为 [<value>#Quantity]', '增长 率 为 8%/percent', [{ value: '8%' }]],
    ['[<value>(#Quantity && !#Percent)]', '8%/percent 9亿元/quantity', [{ value: '9亿元' }]],
    ['^!#Pause{0,2} [<value>#Quantity]$', '共/word 有/word 9亿元/quantity', [{ value: '9亿元' }]],
    ['^!#Pause{0,2} [<value>#Quantity]$', '共/word ， 9亿元/quantity', []],
    ['GDP ： [<value>#Quantity]', 'GDP/noun ：/word 9亿元/quantity', [{ value: '9亿元' }]],
    ['GDP ： [<value>#Quantity]', 'gdp/noun :/word 9亿元/quantity', []],
    ['[<value>#Quantity]?', '共/word 9亿元/quantity', [{ value: '9亿元' }]],
    ['.{2} [<value>#Quantity]', '甲 乙 丙 9亿元/quantity', [{ value: '9亿元' }]],
  ])('%s in %s', (pattern, text, slots) => {
    const tokens = tokensOf(text);
    const matches = matcherOf([ruleOf('a', [pattern], tools)], tools).match(tokens);
    expect(matches.map((match) => wordsOf(match, tokens))).toEqual(slots);
  });

  it('is silent where an `unless` pattern stands anywhere in the sentence', () => {
    const matcher = matcherOf([ruleOf('a', [LEVEL], tools, { silent: ['(力争|预计) .{0,4} #Quantity'] })], tools);
    expect(matcher.match(tokensOf('出口/noun 9亿元/quantity ， 力争 进口/noun 3亿元/quantity'))).toEqual([]);
    expect(matcher.match(tokensOf('出口/noun 9亿元/quantity ， 进口/noun 3亿元/quantity'))).toHaveLength(2);
  });

  it('gives the matches of all rules by place, then id, then pattern', () => {
    const rules = [ruleOf('b', ['[<value>#Quantity]', '#Pause [<value>#Quantity]'], tools), ruleOf('a', ['[<value>#Quantity]'], tools)];
    const matches = matcherOf(rules, tools).match(tokensOf('， 9亿元/quantity'));
    expect(matches.map(({ rule, pattern, from, to }) => [rule.id, pattern, from, to])).toEqual([['b', 1, 0, 2], ['a', 0, 1, 2], ['b', 0, 1, 2]]);
  });

  it('cuts a sentence of more than 2,000 tokens, losing none of it', () => {
    const tokens = Array.from({ length: 2 * MAX_TOKENS + 2 }, (_, i) => ({ kind: i % 2 ? 'quantity' : 'noun', text: '甲', start: i, end: i + 1 }));
    const matches = matcherOf([ruleOf('a', [LEVEL], tools)], tools).match(tokens);
    expect(matches).toHaveLength(MAX_TOKENS + 1);
    expect(matches.at(-1)).toMatchObject({ from: 2 * MAX_TOKENS, to: 2 * MAX_TOKENS + 2 });
  });

  it('refuses a token of a kind that was not declared', () => {
    expect(() => matcherOf([], tools).match([{ kind: 'verb', text: '甲', start: 0, end: 1 }])).toThrow('verb');
  });
});
