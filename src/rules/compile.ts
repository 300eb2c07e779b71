/** Checked rules → regular expressions over the tokens' alphabet. */
import { classOf, type Alphabet } from './alphabet.js';
import type { Pattern, Rule, Step, TokenTest } from './types.js';
import type { UnitBits } from './unit-bits.js';

export interface CompiledPattern {
  readonly pattern: Pattern;
  /**
   * Source of the regular expression. Its groups stand side by side and make up the whole match, so that
   * their lengths tell where each begins: far cheaper than asking for the offsets of groups.
   */
  readonly source: string;
  /** The slot of each group; undefined for what lies between slots. */
  readonly groups: readonly (string | undefined)[];
  /** Sets of which the sentence must hold a unit each, or the pattern cannot match. */
  readonly needs: readonly UnitBits[];
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly match: readonly CompiledPattern[];
  readonly unless: readonly CompiledPattern[];
}

export function compileRules(rules: readonly Rule[], alphabet: Alphabet): readonly CompiledRule[] {
  return rules.map((rule) => ({
    rule,
    match: rule.match.map((pattern) => compilePattern(pattern, alphabet)),
    unless: rule.unless.map((pattern) => compilePattern(pattern, alphabet)),
  }));
}

/** Every literal word of the rules, sorted: what the annotator is to set apart as tokens. */
export function literals(rules: readonly Pick<Rule, 'match' | 'unless'>[]): readonly string[] {
  const words = new Set<string>();
  for (const rule of rules)
    for (const pattern of [...rule.match, ...rule.unless])
      for (const step of pattern.steps) for (const choice of step.choices) for (const test of choice) collectWords(test, words);
  return [...words].sort();
}

function collectWords(test: TokenTest, words: Set<string>): void {
  if (test.is === 'word') words.add(test.word);
  else if (test.is === 'not') collectWords(test.test, words);
  else if (test.is === 'all') for (const part of test.tests) collectWords(part, words);
}

function compilePattern(pattern: Pattern, alphabet: Alphabet): CompiledPattern {
  const { steps } = pattern;
  const groups: (string | undefined)[] = [];
  const sources: string[] = [];
  const needs: UnitBits[] = [];
  for (const [index, step] of steps.entries()) {
    const first = firstOf(step, alphabet);
    if (step.min > 0 && !isFull(first, alphabet)) needs.push(first);
    if (index === 0 || step.slot !== steps[index - 1]?.slot) {
      groups.push(step.slot);
      sources.push('');
    }
    sources.push(`${sources.pop() ?? ''}${stepSource(step, first, alphabet)}`);
  }
  return { pattern, source: sources.map((source) => `(${source})`).join(''), groups, needs };
}

function stepSource(step: Step, first: UnitBits, alphabet: Alphabet): string {
  const body = step.choices.every((choice) => choice.length === 1)
    ? classOf(first)
    : `(?:${step.choices.map((choice) => choice.map((test) => classOf(alphabet.setOf([test]))).join('')).join('|')})`;
  return `${step.atStart ? '^' : ''}${body}${quantifier(step)}${step.atEnd ? '$' : ''}`;
}

function quantifier({ min, max }: Step): string {
  if (min === 1 && max === 1) return '';
  return min === 0 && max === 1 ? '?' : `{${min},${max}}`;
}

/** The first tokens of the step's choices: without one of them the step cannot match. */
function firstOf(step: Step, alphabet: Alphabet): UnitBits {
  return alphabet.setOf(step.choices.flatMap((choice) => choice.slice(0, 1)));
}

function isFull(set: UnitBits, alphabet: Alphabet): boolean {
  const all = alphabet.setOf([{ is: 'any' }]);
  return set.every((word, at) => word === all[at]);
}
