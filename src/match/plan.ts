/** What matching needs besides the rules: plain data and tables, so that the build can keep those of our rules. */
import { createAlphabet } from '../rules/alphabet.js';
import type { Kinds, Rule } from '../rules/types.js';
import { compileRules, literals, type CompiledPattern, type CompiledRule } from '../rules/compile.js';
import type { Trie } from '../lexicon/trie.js';
import { planFilter, type FilterPlan } from './filter.js';

/** A pattern as the matcher runs it; rules/compile.ts says what source and groups are. */
export interface PatternPlan extends Pick<CompiledPattern, 'source' | 'groups'> {
  /** In how many ways it, with what silences its rule, can be tried at one token, where they are many; else 0. */
  readonly ways: number;
}

export interface RulePlan {
  readonly match: readonly PatternPlan[];
  /** Sources of the patterns that silence the rule. */
  readonly unless: readonly string[];
}

export interface MatcherPlan {
  /** The alphabet's words, and how many there are. */
  readonly words: Trie<number>;
  readonly count: number;
  /** In the order of the rules. */
  readonly rules: readonly RulePlan[];
  /** Of all `match` patterns, in the order of the rules. */
  readonly filter: FilterPlan;
}

export function planMatcher(rules: readonly Rule[], kinds: Kinds): MatcherPlan {
  const names = literals(rules);
  const alphabet = createAlphabet(kinds, names);
  const compiled = compileRules(rules, alphabet);
  return {
    words: alphabet.words,
    count: names.length,
    rules: compiled.map(planRule),
    filter: planFilter(compiled.flatMap(({ match }) => match.map(({ needs }) => needs)), alphabet.size),
  };
}

function planRule({ match, unless }: CompiledRule): RulePlan {
  const silencing = unless.reduce((sum, { pattern }) => sum + (pattern.ways ?? 0), 0);
  return { match: match.map(({ pattern, source, groups }) => ({ source, groups, ways: silencing + (pattern.ways ?? 0) })), unless: unless.map(({ source }) => source) };
}
