/** The tests of a rule: texts with the facts they hold. */
import type { ErrorCode } from '../errors.js';
import { nearestWord } from '../text/nearest.js';
import { valueAt, type Scalar, type YamlMap, type YamlNode } from '../text/yaml.js';
import { checkMap, complain, listAt, textAt, type Reporter } from './fields.js';
import type { ExpectedFact, RuleLanguage, RuleTest } from './types.js';

/** Problems that a rule may have and still be run. */
export const TEST_PROBLEMS: readonly ErrorCode[] = ['NO_TESTS', 'NO_HIT_TEST', 'NO_LOOK_ALIKE'];

const TEST_KEYS = { required: ['text', 'facts'], optional: ['published'] };

/** A rule has a test that gives facts and a look-alike that gives none, or problems say so. */
export function readTests(map: YamlMap, language: RuleLanguage, to: Reporter): readonly RuleTest[] {
  const list = valueAt(map, 'tests');
  const nodes = listAt(map, 'tests', to);
  const tests = nodes.map((node) => readTest(node, language, to)).filter((test) => test !== undefined);
  const at = map.entries.find(({ key }) => key === 'tests')?.at ?? map;
  if (list?.is !== 'list' || tests.length < nodes.length) return tests;
  if (tests.length === 0)
    complain(to, at, { code: 'NO_TESTS', message: 'the rule has no tests', help: 'add a text with its facts, and a look-alike with `facts: []`' });
  else if (tests.every(({ facts }) => facts.length === 0))
    complain(to, at, { code: 'NO_HIT_TEST', message: 'no test of the rule gives facts', help: 'add a text that the rule reads, with its facts' });
  else if (tests.every(({ facts }) => facts.length > 0))
    complain(to, at, { code: 'NO_LOOK_ALIKE', message: 'the rule has no look-alike', help: 'add a text that it must leave alone, with `facts: []`' });
  return tests;
}

function readTest(node: YamlNode, language: RuleLanguage, to: Reporter): RuleTest | undefined {
  const map = checkMap(node, 'a test', TEST_KEYS, to);
  if (!map) return undefined;
  const text = textAt(map, 'text', to);
  const published = valueAt(map, 'published') === undefined ? undefined : readDay(map, to);
  const facts = listAt(map, 'facts', to)
    .map((fact) => readExpected(fact, language.record, to))
    .filter((fact) => fact !== undefined);
  if (text === undefined) return undefined;
  const line = to.source.text.slice(0, node.start).split('\n').length;
  return { text, facts, line, ...(published === undefined ? {} : { published }) };
}

function readDay(map: YamlMap, to: Reporter): string | undefined {
  const day = textAt(map, 'published', to);
  if (day === undefined || /^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const node = valueAt(map, 'published') ?? map;
  complain(to, node, { code: 'WRONG_TYPE', message: `\`${day}\` is not a day`, help: 'write it as 2024-08-30' });
  return undefined;
}

/** What a fact may say beside its record: why it is known to fail, and that it should not be found. */
const MARKS: readonly string[] = ['todo', 'noisy'];

/** A fact as a test or a fixture lists it: known keys with plain values. */
export function readExpected(node: YamlNode, record: readonly string[], to: Reporter): ExpectedFact | undefined {
  if (node.is !== 'map') {
    complain(to, node, { code: 'WRONG_TYPE', message: 'a fact is not a map', help: 'write `{ metric: 出口, value: 21000000, unit: 元 }`' });
    return undefined;
  }
  const fact: Record<string, Scalar> = {};
  for (const { key, at, value } of node.entries) {
    if (!record.includes(key) && !MARKS.includes(key)) {
      const near = nearestWord(key, record);
      const help = `${near === undefined ? '' : `did you mean \`${near}\`? `}Keys of a fact: ${record.join(', ')}.`;
      complain(to, at, { code: 'UNKNOWN_KEY', message: `unknown key \`${key}\``, help });
    } else if (value.is === 'scalar') fact[key] = value.value;
    else complain(to, value, { code: 'WRONG_TYPE', message: `\`${key}\` is not one value`, help: 'write a text or a number' });
  }
  return fact;
}
