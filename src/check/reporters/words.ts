/** The words of reports, in both languages. */
import { sayWords, type Ui, type Values, type Words } from '../../text/language.js';
import type { Outcome } from '../types.js';

export const OUTCOMES: Readonly<Record<Outcome, Words>> = {
  pass: ['通过', 'pass'],
  missing: ['缺少', 'missing'],
  noisy: ['多出', 'noisy'],
  wrong: ['不符', 'wrong'],
  invalid: ['有误', 'invalid'],
  todo: ['待补', 'todo'],
  updated: ['已改写', 'updated'],
};

const SAYS = {
  fact: ['{n} 条事实', '{n} fact'],
  facts: ['{n} 条事实', '{n} facts'],
  test: ['{n} 个测试', '{n} test'],
  tests: ['{n} 个测试', '{n} tests'],
  gaps: ['，待补 {n}', ', {n} todo'],
  dropTodo: ['现已通过，请去掉 todo', 'passes now, so drop its todo'],
  todo: ['待补', 'todo'],
  key: ['键', 'key'],
  expected: ['预期', 'expected'],
  found: ['结果', 'found'],
  ours: ['（自带规则）', '(built-in rules)'],
  builtin: ['自带', 'built-in'],
  cause: ['没有 {file} 就能通过', 'passes without {file}'],
  words: ['没有您的词就能通过', 'passes without your words'],
  findings: ['值得一看', 'findings'],
  sum: ['{passed} 通过，{failed} 未通过', '{passed} passed, {failed} failed'],
  noTest: ['没有可运行的测试', 'there is no test to run'],
} as const satisfies Record<string, Words>;

export function say(ui: Ui, key: keyof typeof SAYS, values: Values = {}): string {
  return sayWords(ui, SAYS[key], values);
}

/** `3 tests`, `1 fact`. */
export function countOf(ui: Ui, kind: 'rule' | 'fixture' | 'lexicon', n: number): string {
  const noun = kind === 'fixture' ? (n === 1 ? 'fact' : 'facts') : n === 1 ? 'test' : 'tests';
  return say(ui, noun, { n });
}
