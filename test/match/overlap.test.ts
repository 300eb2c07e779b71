import { describe, expect, it } from '@jest/globals';
import type { Match } from '../../src/match/match.js';
import { decidingClause } from '../../src/explain/clauses.js';
import { resolveOverlaps } from '../../src/match/overlap.js';
import type { Rule } from '../../src/rules/types.js';

const FIGURES = ['value', 'change'];

/** `match('a', 0, 5, { value: 2 })`: a match of tokens 0–5 whose value is token 2. */
function match(...[id, from, to, slots, origin = 'builtin']: readonly [string, number, number, Readonly<Record<string, number>>, Rule['origin']?]): Match {
  const rule: Rule = { id, about: '', match: [], unless: [], set: {}, tests: [], file: '', origin };
  return { rule, pattern: 0, from, to, slots: Object.fromEntries(Object.entries(slots).map(([slot, at]) => [slot, { from: at, to: at + 1 }])) };
}
const settle = (...matches: readonly Match[]) => {
  const { kept, beaten } = resolveOverlaps(matches, FIGURES);
  return { kept: kept.map(({ rule, slots }) => [rule.id, ...Object.keys(slots).filter((slot) => slots[slot] !== undefined)].join(' ')), beaten: beaten.map((loss) => `${loss.match.rule.id}<${loss.by.rule.id} ${loss.slots.join(' ')}`) };
};

describe('resolveOverlaps', () => {
  it.each([
    ['a user rule beats a fuller built-in one', [match('a', 0, 6, { metric: 0, value: 2, change: 4 }), match('b', 2, 3, { value: 2 }, 'user')], ['b value'], ['a<b value']],
    ['more figures win', [match('a', 0, 9, { metric: 0, period: 5, value: 2 }), match('b', 2, 5, { value: 2, change: 4 })], ['b value change'], ['a<b value']],
    ['then more slots', [match('a', 0, 9, { value: 2 }), match('b', 1, 3, { metric: 1, value: 2 })], ['b metric value'], ['a<b value']],
    ['then the longer span', [match('a', 1, 3, { value: 2 }), match('b', 0, 3, { value: 2 })], ['b value'], ['a<b value']],
    ['then the earlier start', [match('a', 2, 4, { value: 2 }), match('b', 1, 3, { value: 2 })], ['b value'], ['a<b value']],
    ['then the rule id', [match('b', 1, 3, { value: 2 }), match('a', 1, 3, { value: 2 })], ['a value'], ['b<a value']],
    ['shared metrics are no conflict', [match('a', 0, 3, { metric: 0, value: 2 }), match('b', 0, 5, { metric: 0, value: 4 })], ['a metric value', 'b metric value'], []],
    ['a lost change leaves the value', [match('a', 0, 5, { metric: 0, value: 2, change: 4 }), match('b', 3, 7, { value: 3, change: 4 }, 'user')], ['a metric value', 'b value change'], ['a<b change']],
    ['a change alone is the main figure', [match('a', 0, 5, { value: 2, change: 4 }), match('b', 3, 5, { metric: 3, change: 4 })], ['a value change'], ['b<a change']],
    ['matches without figures stay', [match('a', 0, 5, { value: 2 }), match('b', 0, 5, { body: 1 })], ['a value', 'b body'], []],
  ] as const)('%s', (_, matches, kept, beaten) => expect(settle(...matches)).toEqual({ kept, beaten }));

  it.each([
    ['user', match('a', 0, 6, { metric: 0, value: 2, change: 4 }), match('b', 2, 3, { value: 2 }, 'user')],
    ['figures', match('a', 0, 9, { metric: 0, period: 5, value: 2 }), match('b', 2, 5, { value: 2, change: 4 })],
    ['slots', match('a', 0, 9, { value: 2 }), match('b', 1, 3, { metric: 1, value: 2 })],
    ['length', match('a', 1, 3, { value: 2 }), match('b', 0, 3, { value: 2 })],
    ['start', match('a', 2, 4, { value: 2 }), match('b', 1, 3, { value: 2 })],
    ['order', match('b', 1, 3, { value: 2 }), match('a', 1, 3, { value: 2 })],
  ] as const)('the clause that decided is %s', (name, loser, winner) => {
    const [loss] = resolveOverlaps([loser, winner], FIGURES).beaten;
    expect(loss && [loss.match.rule.id, loss.by.rule.id]).toEqual([loser.rule.id, winner.rule.id]);
    expect(decidingClause(winner, loser, FIGURES).name).toBe(name);
  });

  it('does not depend on the order in which matches come', () => {
    const matches = [match('c', 0, 3, { value: 2 }), match('a', 0, 5, { value: 2, change: 4 }), match('b', 4, 7, { value: 4, change: 6 })];
    expect(settle(...matches.toReversed())).toEqual(settle(...matches));
  });
});
