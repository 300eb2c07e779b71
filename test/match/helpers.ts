import { parsePattern } from '../../src/rules/pattern.js';
import type { TokenLike } from '../../src/rules/alphabet.js';
import { createMatcher, type Matcher } from '../../src/match/engine.js';
import type { Match } from '../../src/match/match.js';
import { planMatcher } from '../../src/match/plan.js';
import type { Rule } from '../../src/rules/types.js';
import type { RuleTools } from '../../src/rules/rule.js';

/** Tokens from `外贸总值/noun 为/word`; kinds may be left out for punctuation and words. */
export function tokensOf(text: string): readonly TokenLike[] {
  let start = 0;
  return text.split(' ').map((part) => {
    const [word = '', kind = /^[，、；]$/.test(word) ? 'pause' : 'word'] = part.split('/');
    const token = { kind, text: word, start, end: start + word.length };
    start = token.end;
    return token;
  });
}

/** A rule of patterns alone; anything wrong with them fails the test. */
export function ruleOf(id: string, match: readonly string[], tools: Pick<RuleTools, 'language' | 'parseMatch'>, more: Partial<Rule> & { readonly silent?: readonly string[] } = {}): Rule {
  const parse = (kind: 'match' | 'unless') => (source: string) => {
    const { pattern, problems } = parsePattern(source, kind, tools);
    if (!pattern) throw new Error(problems.map(({ code, message }) => `${code} ${message}`).join('; '));
    return pattern;
  };
  const { silent = [], ...rest } = more;
  return { id, about: id, match: match.map(parse('match')), unless: silent.map(parse('unless')), set: {}, tests: [], file: `${id}.yaml`, origin: 'builtin', ...rest };
}

export function matcherOf(rules: readonly Rule[], tools: Pick<RuleTools, 'language'>): Matcher {
  const { kinds } = tools.language;
  return createMatcher(rules, planMatcher(rules, kinds), kinds);
}

/** `{ metric: '外贸总值', value: '152亿元' }`: the words of every slot. */
export function wordsOf(match: Match, tokens: readonly TokenLike[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(match.slots).flatMap(([slot, range]) => (range === undefined ? [] : [[slot, tokens.slice(range.from, range.to).map(({ text }) => text).join('')]])),
  );
}
