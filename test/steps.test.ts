import { describe, expect, it } from '@jest/globals';
import { finish, together, type Steps } from '../src/steps.js';

/** A work of so many steps, each written down as it is taken; `fails`: the step that throws. */
function* work(name: string, steps: number, log: string[], fails = Infinity): Steps<string> {
  for (let step = 1; step <= steps; step++) {
    if (step > 1) yield;
    if (step === fails) throw new Error(name);
    log.push(name + step);
  }
  return name.toUpperCase();
}

describe('works in steps', () => {
  it('go to their end alone', () => {
    const log: string[] = [];
    expect(finish(work('a', 3, log))).toBe('A');
    expect(log).toEqual(['a1', 'a2', 'a3']);
  });

  it.each<[name: string, works: (log: string[]) => readonly Steps<string>[], log: string, results: readonly (string | undefined)[]]>([
    ['go together step by step', (log) => [work('a', 2, log), work('b', 2, log)], 'a1 b1 a2 b2', ['A', 'B']],
    ['end when they are done', (log) => [work('a', 1, log), work('b', 3, log)], 'a1 b1 b2 b3', ['A', 'B']],
    ['fail alone', (log) => [work('a', 3, log, 2), work('b', 3, log)], 'a1 b1 b2 b3', [undefined, 'B']],
    ['may be none', () => [], '', []],
  ])('%s', (_, works, told, results) => {
    const log: string[] = [];
    const outcomes = together(works(log));
    expect(log.join(' ')).toBe(told);
    expect(outcomes.map((outcome) => ('result' in outcome ? outcome.result : undefined))).toEqual(results);
  });
});
