import { describe, expect, it } from '@jest/globals';
import nlp from 'compromise/one';
import { parsePattern, type ParseMatch } from '../../src/rules/pattern.js';
import { LANGUAGE } from './language.js';

const parseMatch: ParseMatch = (text) => nlp.parseMatch(text);
const parse = (source: string, kind: 'match' | 'unless' = 'match') => parsePattern(source, kind, { language: LANGUAGE, parseMatch });

describe('parsePattern', () => {
  it('keeps slots, repeats and words as written', () => {
    const { pattern, problems } = parse('^[<metric>(#NP|RCEP)+ ：?] !(#Pause|的){0,4} (是|达到 了)* [<value>(#Quantity && !#Percent)]? .$');
    expect(problems).toEqual([]);
    expect(pattern?.steps).toEqual([
      { choices: [[{ is: 'tag', tag: 'NP' }], [{ is: 'word', word: 'RCEP' }]], min: 1, max: 12, slot: 'metric', atStart: true },
      { choices: [[{ is: 'word', word: '：' }]], min: 0, max: 1, slot: 'metric' },
      { choices: [[{ is: 'all', tests: [{ is: 'not', test: { is: 'tag', tag: 'Pause' } }, { is: 'not', test: { is: 'word', word: '的' } }] }]], min: 0, max: 4 },
      { choices: [[{ is: 'word', word: '是' }], [{ is: 'word', word: '达到' }, { is: 'word', word: '了' }]], min: 0, max: 12 },
      { choices: [[{ is: 'all', tests: [{ is: 'tag', tag: 'Quantity' }, { is: 'not', test: { is: 'tag', tag: 'Percent' } }] }]], min: 0, max: 1, slot: 'value' },
      { choices: [[{ is: 'any' }]], min: 1, max: 1, atEnd: true },
    ]);
  });

  it.each([
    // pattern                                     code                  from, to
    ['[<metric>#Nuon+] [<value>#Quantity]', 'UNKNOWN_TAG', 9, 14],
    ['[<metrik>#NP+] [<value>#Quantity]', 'UNKNOWN_SLOT', 0, 9],
    ['[<value>#Quantity] 至 [<value>#Quantity]', 'DUPLICATE_SLOT', 21, 29],
    ['[<value>#Quantity', 'UNBALANCED_BRACKET', 0, 8],
    ['#NP [<value>#Quantity] ]', 'UNBALANCED_BRACKET', 23, 24],
    ['(是|为 [<value>#Quantity]', 'NESTED_GROUP', 5, 13],
    ['[<value>#Quantity] (是', 'UNBALANCED_BRACKET', 19, 20],
    ['[<value>#Quantity] 是)', 'UNBALANCED_BRACKET', 20, 21],
    ['[<metric>#NP [<value>#Quantity]]', 'NESTED_GROUP', 13, 21],
    ['((是|为) 了|达) [<value>#Quantity]', 'NESTED_GROUP', 1, 2],
    ['(#NP+|是) [<value>#Quantity]', 'NESTED_REPEAT', 4, 5],
    ['#NP+? [<value>#Quantity]', 'NESTED_REPEAT', 4, 5],
    ['[<value>#Quantity]{0,2}', 'NESTED_REPEAT', 18, 23],
    ['[<value>#Quantity #Unit]?', 'NESTED_REPEAT', 24, 25],
    ['#NP{0,99} [<value>#Quantity]', 'REPEAT_TOO_LONG', 3, 9],
    ['#NP{4,2} [<value>#Quantity]', 'PATTERN_SYNTAX', 3, 8],
    ['#NP+ #NP+ #NP+ #NP+ [<value>#Quantity]', 'TOO_MANY_REPEATS', 0, 38],
    ['.{0,12} #NP+ .{0,12} #Quantity .* [<value>#Quantity]', 'TOO_MANY_REPEATS', 0, 52],
    ['(#NP #NP|#NP)* #NP* [<value>#Quantity]', 'TOO_MANY_REPEATS', 0, 38],
    ['', 'EMPTY_PATTERN', 0, 0],
    ['[<metric>] [<value>#Quantity]', 'EMPTY_PATTERN', 9, 10],
    ['(是|) [<value>#Quantity]', 'EMPTY_PATTERN', 3, 4],
    ['[<metric>#NP+]', 'NO_FIGURE', 0, 14],
    ['[#NP] [<value>#Quantity]', 'PATTERN_SYNTAX', 0, 1],
    ['/是|为/ [<value>#Quantity]', 'PATTERN_SYNTAX', 0, 1],
    ['# [<value>#Quantity]', 'PATTERN_SYNTAX', 0, 1],
    ['是为|[<value>#Quantity]', 'PATTERN_SYNTAX', 2, 3],
    ['! 是 [<value>#Quantity]', 'PATTERN_SYNTAX', 0, 1],
    ['!(是 否|为) [<value>#Quantity]', 'PATTERN_SYNTAX', 5, 6],
    ['(#NP && 是|为) [<value>#Quantity]', 'PATTERN_SYNTAX', 9, 10],
    ['+ [<value>#Quantity]', 'PATTERN_SYNTAX', 0, 1],
    ['#NP#Pause [<value>#Quantity]', 'PATTERN_SYNTAX', 3, 9],
    ['#NP ^[<value>#Quantity]', 'PATTERN_SYNTAX', 4, 5],
    ['[<value>#Quantity$] #NP', 'PATTERN_SYNTAX', 17, 18],
  ])('%s is %s at %i–%i', (source, code, start, end) => {
    const { pattern, problems } = parse(source);
    expect(pattern).toBeUndefined();
    expect(problems[0]).toMatchObject({ code, start, end });
  });

  it('parses a group of runs behind the start of the sentence', () => {
    expect(parse('^(截至 目前|#Pause)? [<value>(#Quantity .|#Change)+ 左右]$').pattern?.steps).toMatchObject([
      { choices: [[{ word: '截至' }, { word: '目前' }], [{ tag: 'Pause' }]], min: 0, max: 1, atStart: true },
      { choices: [[{ tag: 'Quantity' }, { is: 'any' }], [{ tag: 'Change' }]], min: 1, max: 12, slot: 'value' },
      { choices: [[{ word: '左右' }]], min: 1, max: 1, slot: 'value', atEnd: true },
    ]);
  });

  it('tells all problems of a pattern at once', () => {
    expect(parse('[<metrik>#Nuon+] [<value>#Quantity').problems.map(({ code }) => code)).toEqual(['UNKNOWN_SLOT', 'UNKNOWN_TAG', 'UNBALANCED_BRACKET']);
  });
  it('suggests the nearest tag', () => expect(parse('[<value>#Quantty]').problems[0]?.help).toContain('did you mean `#Quantity`?'));
  it('captures nothing under unless', () => expect(parse('[<value>#Quantity]', 'unless').problems[0]?.code).toBe('PATTERN_SYNTAX'));
  it.each(['#NP+ #NP+ #NP+ [<value>#Quantity]', '#NP+ 是 #Pause? #NP+ 为? #Place* 年? [<value>#Quantity]', '^(#NP|是)+ [<value>#Quantity]$'])(
    '%s passes',
    (source) => expect(parse(source).problems).toEqual([]),
  );
});
