import { describe, expect, it } from '@jest/globals';
import { overranWarnings } from '../../src/match/overran.js';

describe('overranWarnings', () => {
  it.each([
    [[], []],
    [['a', 'b'], [[expect.stringMatching(/^规则 a, b 超出/u), expect.stringMatching(/^rule a, b ran over/u)]]],
  ])('%j', (rules, warnings) => expect(overranWarnings(rules)).toEqual(warnings));
});
