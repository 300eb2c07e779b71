/** Random sentences for a rule, as the matchers see them. */
import { array, constantFrom, oneof, record, type Arbitrary } from 'fast-check';
import type { TokenLike } from '../../src/rules/alphabet.js';
import type { Kinds, Rule, TokenTest } from '../../src/rules/types.js';

/** Sentences of the tokens that a rule speaks of and some that it does not: random kinds alone would hardly ever match. */
export function sentencesFor(rule: Rule, kinds: Kinds, words: readonly string[]): Arbitrary<readonly TokenLike[]> {
  const tags = new Set(rule.match.flatMap(({ steps }) => steps.flatMap(({ choices }) => choices.flat().flatMap(tagsIn))));
  const telling = Object.keys(kinds).filter((kind) => kinds[kind]?.some((tag) => tags.has(tag)));
  const token = record({ kind: oneof({ weight: 4, arbitrary: constantFrom(...telling) }, constantFrom(...Object.keys(kinds))), text: constantFrom(...words) });
  return array(token, { minLength: 1, maxLength: 14 }).map((parts) => parts.map((part, i) => ({ ...part, start: i, end: i + 1 })));
}

function tagsIn(test: TokenTest): readonly string[] {
  if (test.is === 'tag') return [test.tag];
  return test.is === 'all' ? test.tests.flatMap(tagsIn) : [];
}
