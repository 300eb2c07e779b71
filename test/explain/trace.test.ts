/** The second matcher finds what the compiled one finds: the same matches with the same slots. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import nlp from 'compromise/one';
import { assert, property } from 'fast-check';
import { createTracer, type Way } from '../../src/explain/trace.js';
import type { Match } from '../../src/match/match.js';
import { CHINESE } from '../../src/pack/language.js';
import { SOURCES } from '../../src/pack/builtin.js';
import { loadPack } from '../../src/pack/load.js';
import type { Kinds, Pattern, Rule } from '../../src/rules/types.js';
import { literals } from '../../src/rules/compile.js';
import { parsePattern } from '../../src/rules/pattern.js';
import { printPattern } from '../../src/rules/print.js';
import { matcherOf, ruleOf } from '../match/helpers.js';
import { sentencesFor } from '../match/random.js';
import { LANGUAGE } from '../rules/language.js';

const tools = { language: LANGUAGE, parseMatch: (text: string) => nlp.parseMatch(text) };
const WORDS = ['为', '达到', '了', '增长', '下降', '的', '、', '甲'];
const PATTERNS = [
  '[<metric>#NP+] 为? [<value>#Quantity]',
  '[<metric>#NP+] (为|达到 了)? [<value>#Quantity] #Pause? [<change>#Change]?',
  '(增长|下降) [<value>(#Quantity && !#Percent)]',
  '^#Place? [<metric>#NP] !#Pause{0,3} [<value>#Quantity]$',
  '[<value>#Quantity] (的|#NP 的){1,2} #NP{1,2}',
  '(#NP|#NP #NP 的){1,3} [<value>#Quantity]',
  '[<change>(#Change|#Percent)+] (#Pause|、)*',
  '!(#Pause|的)? [<value>#Quantity] .$',
];

let rules: readonly Rule[] = [];
beforeAll(async () => {
  rules = (await loadPack(SOURCES, 'builtin')).rules;
});

function slotsOf({ steps }: Pattern, way: Way): Match['slots'] {
  const slots: Record<string, { from: number; to: number }> = {};
  for (const [index, { slot }] of steps.entries()) {
    const range = way.steps[index];
    if (slot === undefined || range === undefined || range.from === range.to) continue;
    slots[slot] = { from: slots[slot]?.from ?? range.from, to: range.to };
  }
  return slots;
}

/** How many matches both had. */
function compare(rule: Rule, kinds: Kinds, words: readonly string[], runs: number): number {
  const matcher = matcherOf([rule], { language: { ...LANGUAGE, kinds } });
  let hits = 0;
  assert(
    property(sentencesFor(rule, kinds, words), (tokens) => {
      const seen = tokens.map(({ kind, text }) => ({ text, tags: kinds[kind] ?? [] }));
      const theirs = matcher.match(tokens);
      for (const [index, pattern] of rule.match.entries()) {
        const ways = createTracer(pattern, seen).matches();
        const own = ways.map((way) => ({ from: way.steps[0]?.from ?? way.at, to: way.at, slots: slotsOf(pattern, way) }));
        hits += own.length;
        expect(own).toEqual(theirs.filter((match) => match.pattern === index).map(({ from, to, slots }) => ({ from, to, slots })));
      }
    }),
    { numRuns: runs },
  );
  return hits;
}

/** How many steps the pattern takes from the first token, and the token it comes to. */
const comesTo = (pattern: string, tokens: string): readonly [number, number] => {
  const [found = { steps: [] }] = ruleOf('a', [pattern], tools).match;
  const seen = tokens.split(' ').map((word) => ({ text: word, tags: LANGUAGE.kinds[word] ?? [] }));
  const way = createTracer({ source: '', steps: found.steps }, seen).walk(0, 0);
  return [way.steps.length, way.at];
};

describe('the second matcher', () => {
  it.each(PATTERNS)('%s', (pattern) => {
    expect(compare(ruleOf('a', [pattern], tools), LANGUAGE.kinds, WORDS, 1000)).toBeGreaterThan(5);
  });
  it('the rules of the project', () => {
    // The units of its figure are asked of a match once it is one.
    for (const { units: _, ...rule } of rules) compare({ ...rule, unless: [] }, CHINESE.kinds, [...literals([rule]), '甲'], 40);
  });

  it.each([
    // pattern, kinds of tokens, steps taken, token reached
    ['[<metric>#NP+] 为 [<value>#Quantity]', 'noun noun change', 1, 2],
    ['[<metric>#NP+] 为 [<value>#Quantity]', 'noun 为', 2, 2],
    ['[<metric>#NP+] 为? [<value>#Quantity]', 'noun noun 为 change', 2, 3],
    ['为 [<value>#Quantity]', 'noun', 0, 0],
    ['#NP+ #NP 为 [<value>#Quantity]', 'noun noun noun quantity', 2, 3],
  ])('%s on %s comes to step %i, token %i', (pattern, tokens, step, token) => expect(comesTo(pattern, tokens)).toEqual([step, token]));

  it('is bounded on a sentence and a pattern made to be slow', () => {
    const [pattern = { source: '', steps: [] }] = ruleOf('a', ['(#NP #NP|#NP){1,6} #NP* #NP{0,6} [<value>#Percent]'], tools).match;
    let looked = 0;
    const tags = LANGUAGE.kinds['noun'] ?? [];
    const tokens = Array.from({ length: 500 }, () => ({ text: '甲', get tags() { looked++; return tags; } }));
    expect(createTracer(pattern, tokens).matches()).toEqual([]);
    // Four steps, each asked at most once a token, of at most 13 repeats with two choices of up to two tokens.
    expect(looked).toBeLessThan(500 * 4 * 13 * 4);
  });
});

describe('a pattern printed', () => {
  it('parses to the same steps', () => {
    const sources = [...PATTERNS.map((source) => ({ source, language: LANGUAGE })), ...rules.flatMap(({ match, unless }) => [...match, ...unless].map(({ source }) => ({ source, language: CHINESE })))];
    for (const { source, language } of sources) {
      const parse = (text: string) => parsePattern(text, source.includes('[<') ? 'match' : 'unless', { ...tools, language }).pattern;
      const parsed = parse(source);
      expect(parsed).toBeDefined();
      expect(parse(printPattern({ steps: parsed?.steps ?? [] }))?.steps).toEqual(parsed?.steps);
    }
  });
});
