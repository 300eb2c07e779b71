/** The shape of a rule file and of lists of expected facts: what the loader checks and what editors are given. */
import { closed, listOf, oneOf, text, type Schema } from '../schema/types.js';
import type { RuleLanguage } from './types.js';

const DAY = '^\\d{4}-\\d\\d-\\d\\d$';

/** A rule file without its tests: a rule of which only the tests are wanting can still be run. */
export function headSchema({ set }: Pick<RuleLanguage, 'set'>): Schema {
  const patterns = listOf(text({ help: ['加引号：`- "[<metric>#Noun+] [<value>#Quantity]"`', 'put it in quotes: `- "[<metric>#Noun+] [<value>#Quantity]"`'] }));
  return closed(['规则', 'a rule'], {
    id: text({ about: ['规则的名字，与文件名相同：它所读的句式', 'the name of the rule, as that of its file: the shape of the sentence'] }),
    about: text({ about: ['一句话说明', 'one line for whoever reads the list of rules'] }),
    match: { ...patterns, about: ['模式，任一匹配即可', 'patterns over tokens; any of them may match'] },
    unless: { ...patterns, about: ['句中若有其一，规则便不出声', 'patterns of which any silences the rule in its sentence'] },
    units: listOf(text(), { about: ['数字的单位只能是这些，写法同 `unit` 列：`units: [元, 平方米]`', 'the units that the figure may have, as in the column `unit`: `units: [元, 平方米]`'] }),
    set: closed(['`set` ', '`set`'], settings(set), [], { about: ['常量：`status: target`', 'constants: `status: target`'] }),
    todo: text({ about: ['已知尚不能通过的原因；不算失败', 'why its tests are known to fail; turns nothing red'] }),
    tests: {},
  }, ['id', 'about', 'match', 'tests']);
}

/** The tests of a rule. */
export function testsSchema({ record }: Pick<RuleLanguage, 'record'>): Schema {
  const test = closed(['测试', 'a test'], {
    text: text({ about: ['一句话', 'a text, as a release might print it'] }),
    published: text({ pattern: DAY, help: ['写作 2024-08-30', 'write it as 2024-08-30'], about: ['稿件日期，今年、上月由此推算', 'the day on which it is taken to be published'] }),
    todo: text({ about: ['已知尚不能通过的原因；不算失败', 'why it is known to fail; turns nothing red'] }),
    facts: factsSchema({ record }),
  }, ['text', 'facts']);
  return listOf(test, { about: ['至少一句有事实，至少一句形似而无事实', 'at least one text that gives facts and one look-alike that gives none'] });
}

/** Expected facts, as tests and `*.facts.yaml` list them: any of the record's keys. */
export function factsSchema({ record }: Pick<RuleLanguage, 'record'>): Schema {
  const fact = closed(['事实', 'a fact'], {
    ...record,
    todo: text({ about: ['已知的缺口；`键: 原因` 只宽限此键', 'a known gap; `KEY: reason` excuses this key alone'] }),
    noisy: { type: 'boolean', about: ['此条本不该有', 'it is found, and should not be'] },
  }, [], { help: ['写 `{ metric: 出口, value: 21000000, unit: 元 }`', 'write `{ metric: 出口, value: 21000000, unit: 元 }`'] });
  return listOf(fact, { about: ['所列的键须相同，条数须相等；没有事实写 `[]`', 'listed keys must agree, the number of facts is exact; `[]` for none'] });
}

/** The whole of a rule file. */
export function ruleSchema(language: RuleLanguage): Schema {
  const head = headSchema(language);
  return { ...head, properties: { ...head.properties, tests: testsSchema(language) } };
}

function settings(set: RuleLanguage['set']): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.entries(set).map(([key, allowed]) => [key, allowed === 'text' ? text() : oneOf(allowed)]));
}
