/**
 * compromise's own matcher as the oracle: fed our tokens with our tags, it finds nothing that we miss.
 *
 * It does not backtrack and stops a repeat as soon as the next step fits, so its match may be shorter or
 * later than ours, or absent. The law: each of its matches overlaps one of ours of the same pattern
 * (ours are leftmost, so ours begins no later), and where both begin at one token ours ends no earlier.
 */
import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import nlp from 'compromise/one';
import { assert, property } from 'fast-check';
import { CHINESE } from '../../src/pack/language.js';
import { loadPack } from '../../src/pack/load.js';
import type { TokenLike } from '../../src/rules/alphabet.js';
import type { Kinds, Rule, Step, TokenTest } from '../../src/rules/types.js';
import { literals } from '../../src/rules/compile.js';
import { LANGUAGE } from '../rules/language.js';
import { matcherOf, ruleOf } from './helpers.js';
import { sentencesFor } from './random.js';

const PATTERNS = [
  '[<metric>#NP+] 为? [<value>#Quantity]',
  '[<metric>#NP+] (为|达到 了)? [<value>#Quantity] #Pause? [<change>#Change]?',
  '(增长|下降) [<value>(#Quantity && !#Percent)]',
  '^#Place? [<metric>#NP] !#Pause{0,3} [<value>#Quantity]$',
  '[<value>#Quantity] (的|#NP 的) #NP{1,2}',
  '#Pause .{0,2} [<change>#Change]',
  '[<change>(#Change|#Percent)+] (#Pause|、)*',
];
const WORDS = ['为', '达到', '了', '增长', '下降', '的', '、', '甲'];

const tools = { language: LANGUAGE, parseMatch: (text: string) => nlp.parseMatch(text) };

describe('compromise on the same tokens', () => {
  it.each(PATTERNS)('%s', (pattern) => {
    // An oracle that never speaks proves nothing.
    expect(compare(ruleOf('a', [pattern], tools), LANGUAGE.kinds, WORDS)).toBeGreaterThan(5);
  });

  const folder = 'rules/zh';
  it('the rules of the project', async () => {
    if (!existsSync(folder)) return;
    const { rules } = await loadPack(folder, 'builtin');
    // What a match must not hold, and the units of its figure, are asked of it once it has matched.
    for (const { units: _, ...rule } of rules) compare({ ...rule, unless: [] }, CHINESE.kinds, [...literals([rule]), '甲'], 30);
  });
});

/** How many matches the oracle had, all of them ours too. */
function compare(rule: Rule, kinds: Kinds, words: readonly string[], runs = 1000): number {
  const matcher = matcherOf([rule], { language: { ...LANGUAGE, kinds } });
  let hits = 0;
  assert(
    property(sentencesFor(rule, kinds, words), (tokens) => {
      const ours = matcher.match(tokens);
      for (const [index, { steps }] of rule.match.entries()) {
        const own = ours.filter(({ pattern }) => pattern === index);
        for (const [from, to] of oracle(steps, tokens, kinds)) {
          hits++;
          const fitting = own.filter((match) => match.from <= from && match.to > from);
          expect([rule.match[index]?.source, tokens.map(({ kind, text }) => `${text}/${kind}`).join(' '), from, to, fitting.length]).toEqual([expect.anything(), expect.anything(), from, to, 1]);
          for (const match of fitting) if (match.from === from) expect(match.to).toBeGreaterThanOrEqual(to);
        }
      }
    }),
    { numRuns: runs },
  );
  return hits;
}

/** The [from, to) of compromise's matches. Empty ones mean nothing to it, and nothing to us. */
function oracle(steps: readonly Step[], tokens: readonly TokenLike[], kinds: Kinds): readonly (readonly [number, number])[] {
  const terms = tokens.map(({ kind, text }) => ({ text, normal: text, pre: '', post: ' ', tags: kinds[kind] ?? [] }));
  // Its types know neither ready-made sentences nor parsed patterns, though both are documented.
  const world: { hooks: readonly unknown[] } = Reflect.get(nlp, '_world');
  world.hooks = [];
  const sentence: Sentence = Reflect.apply(nlp, undefined, [[{ terms }]]);
  return sentence.match(steps.flatMap(toParsed)).fullPointer.map(([, from = 0, to = 0]) => [from, to]);
}

interface Sentence {
  readonly match: (parsed: readonly object[]) => { readonly fullPointer: readonly (readonly number[])[] };
}

/** compromise minds no bounds of a group, so `(#A|#B){1,2}` becomes `(#A|#B) (#A|#B)?`. */
function toParsed({ min, max, ...step }: Step): readonly object[] {
  const body = bodyOf(step.choices);
  const anchors = { ...(step.atStart ? { start: true } : {}), ...(step.atEnd ? { end: true } : {}) };
  if (max === 1) return [{ ...body, ...anchors, ...(min === 0 ? { optional: true } : {}) }];
  if (!('choices' in body)) return [{ ...body, ...anchors, min, max, greedy: true, ...(min === 0 ? { optional: true } : {}) }];
  return Array.from({ length: max }, (_, i) => ({ ...body, ...(i === 0 || step.atEnd ? anchors : {}), ...(i < min ? {} : { optional: true }) }));
}

function bodyOf(choices: Step['choices']): object {
  const [first = []] = choices;
  const [only] = first;
  if (choices.length === 1 && first.length === 1 && only) return single(only);
  return { choices: choices.map((choice) => choice.map(single)), operator: 'or' };
}

function single(test: TokenTest): object {
  if (test.is === 'tag') return { tag: test.tag };
  if (test.is === 'word') return { word: test.word };
  if (test.is === 'any') return { anything: true };
  if (test.is === 'not') return { ...single(test.test), negative: true };
  return { choices: test.tests.map((part) => [single(part)]), operator: 'and' };
}
