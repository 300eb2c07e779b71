/** Which of the user's rules, or whose words, a built-in test fails by: without them it passes. */
import { relative, resolve, sep } from 'node:path';
import { PACKAGE } from '../pack/builtin.js';
import { literals } from '../rules/compile.js';
import type { Rule } from '../rules/types.js';
import { compareFacts, fails } from './compare.js';
import type { Checkable, CheckInput, CheckResult, Failure, LeftOut } from './types.js';

/** The result of a rule; of a built-in one each failure with its file as our package has it, and with the file of the user's rule that it comes from where one alone does it. */
export function withCauses(result: CheckResult, rule: Rule, { pack, analyse, without }: Pick<CheckInput, 'pack' | 'analyse' | 'without'>): CheckResult {
  if (without === undefined || rule.origin === 'user') return result;
  const users = [...pack.rules, ...pack.english].filter(({ origin }) => origin === 'user');
  const failures = result.failures.map((told): Failure => {
    const failure = { ...told, file: relative(PACKAGE, resolve(told.file)).replaceAll(sep, '/'), builtin: true as const };
    const test = rule.tests.find(({ line, text }) => line === failure.line && text === failure.text);
    if (test === undefined) return failure;
    const meta = { file: rule.file, ...(test.published === undefined ? {} : { published: test.published }) };
    const suspects = suspectsOf(users, test.text, analyse(test.text, meta));
    const passes = (left: LeftOut): boolean => !compareFacts(test.facts, without(left)(test.text, meta).facts).some(fails);
    const guilty = suspects.find(passes);
    if (guilty !== undefined) return { ...failure, cause: guilty.file };
    return passes('words') ? { ...failure, cause: 'words' } : failure;
  });
  return { ...result, failures };
}

/** The rules that can have done something to a text: those that match in it, and those whose words it holds. */
function suspectsOf(users: readonly Rule[], text: string, { sentences }: Checkable): readonly Rule[] {
  const matched = new Set(sentences.flatMap(({ matches }) => matches.map(({ rule }) => rule.id)));
  return users.filter((rule) => matched.has(rule.id) || literals([rule]).some((word) => text.includes(word)));
}
