/** What a pattern may cost: no pattern that the checks let pass is tried in more ways than it is charged for. */
import { describe, expect, it } from '@jest/globals';
import nlp from 'compromise/one';
import { array, assert, constantFrom, property } from 'fast-check';
import { holds, type Seen } from '../../src/explain/trace.js';
import { createBudget, MAX_TOKENS } from '../../src/match/engine.js';
import { countWays } from '../../src/rules/cost.js';
import { parsePattern } from '../../src/rules/pattern.js';
import type { Step } from '../../src/rules/types.js';
import { LANGUAGE } from '../rules/language.js';
import { matcherOf, ruleOf } from './helpers.js';

const tools = { language: LANGUAGE, parseMatch: (text: string) => nlp.parseMatch(text) };
const stepsOf = (source: string): readonly Step[] => parsePattern(source, 'unless', tools).pattern?.steps ?? [];

/** How often a backtracking matcher without a memory comes to the end of a step, from the first token. */
function tries(steps: readonly Step[], tokens: readonly Seen[]): number {
  let count = 0;
  const walk = (index: number, times: number, at: number): boolean => {
    const step = steps[index];
    if (step === undefined) return true;
    if (times < step.max) {
      for (const choice of step.choices) {
        const fits = choice.every((test, offset) => {
          const token = tokens[at + offset];
          return token !== undefined && holds(test, token);
        });
        if (fits && walk(index, times + 1, at + choice.length)) return true;
      }
    }
    if (times < step.min) return false;
    count++;
    return walk(index + 1, 0, at);
  };
  walk(0, 0, 0);
  return count;
}

const seen = (kind: string): Seen => ({ text: kind === 'word' ? '为' : '甲', tags: LANGUAGE.kinds[kind] ?? [] });

describe('the ways of a pattern', () => {
  it.each([
    ['#NP 为 #Quantity', 1],
    ['#NP+ 为 #Quantity', 1],
    ['#NP* #NP* #Quantity', 169],
    ['#NP* #NP* #Pause #NP* #NP* #Quantity', 13 * 169],
    ['#NP* #NP* #Pause #Quantity* #Pause #NP* #NP* #Change', 13 * 169],
    // A word may stand on a token of any kind, so that it ends no chain.
    ['#NP* 为 #NP* #Change', 169],
    ['#NP{0,4} #Place? 为', 10],
    ['(#NP #NP|#NP){0,2} 为', 7],
    ['(#NP #NP|#NP){0,2} #Pause #NP* #NP{0,1} #Change', 7 * 26],
  ])('%s: %i', (source, ways) => expect(countWays(stepsOf(source), LANGUAGE.kinds)).toBe(ways));

  it.each([
    '#NP* #NP* #NP* #Pause #NP* #NP* #NP* [<value>#Percent]',
    '#NP* #NP* #Pause #NP* #NP* #Pause #NP* #NP* [<value>#Percent]',
    '(#NP #NP|#NP){0,6} #Pause (#NP #NP|#NP){0,8} [<value>#Percent]',
  ])('%s is refused: apart from each other its repeats would pass', (source) => expect(parsePattern(source, 'match', tools).problems.map(({ code }) => code)).toEqual(['TOO_MANY_REPEATS']));

  it('are no fewer than a backtracking matcher tries', () => {
    const step = constantFrom('#NP*', '#NP?', '#NP{0,4}', '#NP{2,5}', '#Place*', '为', '为?', '#Quantity', '(#NP|为)*', '(#NP #NP|#NP){0,3}', '#Pause', '!#Pause{0,3}', '.?');
    const token = constantFrom('noun', 'noun', 'place', 'word', 'quantity', 'pause');
    assert(
      property(array(step, { minLength: 1, maxLength: 6 }), array(token, { maxLength: 12 }), (parts, kinds) => {
        const steps = stepsOf(parts.join(' '));
        // On each way a repeat gives its tokens back one by one, and every optional step behind it is tried for each.
        const onOneWay = steps.reduce((sum, { max }) => sum + max + 1, 0) * steps.length;
        expect(tries(steps, kinds.map(seen))).toBeLessThanOrEqual(countWays(steps, LANGUAGE.kinds) * onOneWay);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the budget of a document', () => {
  const costly = ruleOf('costly', ['#NP* #NP* #NP* [<value>#Percent]'], tools);
  const cheap = ruleOf('cheap', ['[<metric>#NP] [<value>#Quantity]'], tools);
  const sentence = Array.from({ length: MAX_TOKENS }, (_, i) => ({ kind: i === 0 ? 'percent' : i % 3 === 2 ? 'quantity' : 'noun', text: '甲', start: i, end: i + 1 }));

  it('is enough for one costly rule, however long the document', () => {
    const matcher = matcherOf([costly, cheap], tools);
    const budget = createBudget();
    for (let i = 0; i < 50; i++) matcher.match(sentence, budget);
    expect([...budget.over]).toEqual([]);
  });
  it('is spent by many: they are left out from there on and named, the others go on, and again the same', () => {
    const many = Array.from({ length: 60 }, (_, i) => ruleOf(`costly-${i}`, costly.match.map(({ source }) => source), tools));
    const matcher = matcherOf([...many, cheap], tools);
    const run = () => {
      const budget = createBudget();
      const found = Array.from({ length: 20 }, () => matcher.match(sentence, budget).filter(({ rule }) => rule.id === 'cheap').length);
      return { found, over: [...budget.over].sort() };
    };
    const { found, over } = run();
    expect(over.length).toBeGreaterThan(0);
    expect(over.length).toBeLessThan(61);
    expect(new Set(found)).toEqual(new Set([Math.floor((MAX_TOKENS - 2) / 3)]));
    expect(run()).toEqual({ found, over });
  });
});
