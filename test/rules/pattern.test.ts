import { describe, expect, it } from '@jest/globals';
import nlp from 'compromise/one';
import { parsePattern, type ParseMatch } from '../../src/rules/pattern.js';
import { BAD_PATTERNS } from './bad.js';
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

  it.each(BAD_PATTERNS)('%s is %s at %i–%i', (source, code, start, end) => {
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
