/** The tests of a rule: texts with the facts they hold. */
import { lineOf, type ErrorCode } from '../errors.js';
import { checkNode, complainOf, type Reporter } from '../schema/check.js';
import { itemsAt, scalarsOf, textAt, valueAt, type YamlMap, type YamlNode } from '../yaml/yaml.js';
import { RULE } from './complaints.js';
import { testsSchema } from './schema.js';
import type { ExpectedFact, RuleLanguage, RuleTest } from './types.js';

/** Problems that a rule may have and still be run: those of its tests. */
export const TEST_PROBLEMS: readonly ErrorCode[] = ['NO_TESTS', 'NO_HIT_TEST', 'NO_LOOK_ALIKE'];

/** A rule has a test that gives facts and a look-alike that gives none, or problems say so. */
export function readTests(map: YamlMap, language: Pick<RuleLanguage, 'record'>, to: Reporter): readonly RuleTest[] {
  const list = valueAt(map, 'tests');
  if (list === undefined || !checkNode(list, testsSchema(language), to, ['`tests` ', '`tests`'])) return [];
  const tests = itemsAt(map, 'tests').map((node) => testOf(node, to));
  const at = map.entries.find(({ key }) => key === 'tests')?.at ?? map;
  if (tests.length === 0) complainOf(to, at, RULE.noTests);
  else if (tests.every(({ facts }) => facts.length === 0)) complainOf(to, at, RULE.noHit);
  else if (tests.every(({ facts }) => facts.length > 0)) complainOf(to, at, RULE.noLookAlike);
  return tests;
}

function testOf(node: YamlNode, { source }: Reporter): RuleTest {
  const [published, todo] = [textAt(node, 'published'), textAt(node, 'todo')];
  return {
    text: textAt(node, 'text') ?? '',
    facts: itemsAt(node, 'facts').map(expectedOf),
    line: lineOf(source, node.start),
    ...(published === undefined ? {} : { published }),
    ...(todo === undefined ? {} : { todo }),
  };
}

/** A checked fact as a test or a fixture lists it. */
export function expectedOf(node: YamlNode): ExpectedFact {
  return scalarsOf(node);
}
