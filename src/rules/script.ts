/** Rules in Traditional characters: what they match is read in simplified ones, so their words are too. */
import { simplifyText, type Traditional } from '../lexicon/traditional.js';
import type { Pattern, Rule, Step, TokenTest } from './types.js';

/** The rule with the words of its patterns in simplified characters: `佔 [<value>#Percent]` is `占 [<value>#Percent]`. */
export function simplifyRule(rule: Rule, traditional: Traditional): Rule {
  const pattern = (written: Pattern): Pattern => ({ ...written, steps: written.steps.map(step) });
  const step = (written: Step): Step => ({ ...written, choices: written.choices.map((choice) => choice.map(test)) });
  const test = (written: TokenTest): TokenTest => {
    if (written.is === 'word') return { is: 'word', word: simplifyText(traditional, written.word) };
    if (written.is === 'not') return { is: 'not', test: test(written.test) };
    return written.is === 'all' ? { is: 'all', tests: written.tests.map(test) } : written;
  };
  return { ...rule, match: rule.match.map(pattern), unless: rule.unless.map(pattern) };
}
