/** What is said where rules ran over the budget of a document. */
import type { Words } from '../text/language.js';

/** The warning that these rules (their ids) were left out; one warning for all of them, none where there are none. */
export function overranWarnings(rules: readonly string[]): readonly Words[] {
  if (rules.length === 0) return [];
  const names = rules.join(', ');
  return [[
    `规则 ${names} 超出本文的匹配步数限额，其后不再使用；请减少其模式中的重复`,
    `rule ${names} ran over the budget of matcher steps and was left out from there on; its patterns repeat too much`,
  ]];
}
