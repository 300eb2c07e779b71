import { beforeAll, describe, expect, it } from '@jest/globals';
import { exitOf, formatProblem, type ErrorCode } from '../../src/errors.js';
import { loadRuleTools, readRules } from '../../src/rules/load.js';
import type { RuleTools } from '../../src/rules/rule.js';
import { LANGUAGE } from './language.js';

const GOOD = `id: level
about: A metric and its level.
match:
  - "[<metric>#NP+] 为? [<value>#Quantity]"
unless:
  - 预计
set: { status: actual }
tests:
  - text: 出口9亿元。
    published: 2024-05-01
    facts:
      - { metric: 出口, value: 900000000, unit: 元 }
  - text: 预计出口9亿元。
    facts: []
`;

let tools: RuleTools;
beforeAll(async () => {
  tools = await loadRuleTools(LANGUAGE);
});
const read = (text: string, file = 'rules/level.yaml') => readRules([{ file, text }], 'user', tools);

describe('readRules', () => {
  it('reads a good rule', () => {
    const { rules, problems } = read(GOOD);
    expect(problems).toEqual([]);
    expect(rules).toMatchObject([{ id: 'level', set: { status: 'actual' }, origin: 'user', tests: [{ published: '2024-05-01', line: 9 }, { facts: [] }] }]);
  });

  it.each<[ErrorCode, string, string, number, number]>([
    // code, what is replaced, by what, line, column
    ['YAML_SYNTAX', 'set: { status: actual }', 'set: { status: actual', 8, 1],
    ['YAML_SYNTAX', 'set: {', 'about: twice\nset: {', 7, 1],
    ['YAML_SYNTAX', 'facts: []', 'facts: *none', 14, 12],
    ['YAML_SYNTAX', 'status: actual', 'status: !odd actual', 7, 16],
    ['UNKNOWN_KEY', 'unless:', 'unles:', 5, 1],
    ['UNKNOWN_KEY', 'published', 'publish', 10, 5],
    ['UNKNOWN_KEY', 'metric: 出口, value', 'metric: 出口, valu', 12, 23],
    ['MISSING_KEY', 'about: A metric and its level.\n', '', 1, 1],
    ['MISSING_KEY', '    facts: []\n', '', 13, 5],
    ['WRONG_TYPE', 'about: A metric and its level.', 'about: 12', 2, 8],
    ['WRONG_TYPE', '  - 预计', '  预计', 6, 3],
    ['WRONG_TYPE', '  - 预计', '  - 12', 6, 5],
    ['WRONG_TYPE', '2024-05-01', 'May', 10, 16],
    ['WRONG_TYPE', 'unit: 元', 'unit: [元]', 12, 47],
    ['WRONG_ID', 'id: level', 'id: levels', 1, 5],
    ['UNKNOWN_SET', 'status: actual', 'state: actual', 7, 8],
    ['UNKNOWN_SET', 'status: actual', 'status: actal', 7, 16],
    ['EMPTY_PATTERN', '  - "[<metric>#NP+] 为? [<value>#Quantity]"', '  []', 4, 3],
    ['UNKNOWN_TAG', '#NP+', '#NPs+', 4, 15],
    ['UNKNOWN_SLOT', '<metric>', '<metrik>', 4, 6],
    ['DUPLICATE_SLOT', '为? [', '为? [<metric>#NP] [', 4, 24],
    ['UNBALANCED_BRACKET', '#Quantity]', '#Quantity', 4, 24],
    ['NESTED_GROUP', '为?', '(为|(是|有))?', 4, 24],
    ['NESTED_REPEAT', '为?', '(为+|是)?', 4, 23],
    ['REPEAT_TOO_LONG', '为?', '为{0,99}', 4, 22],
    ['TOO_MANY_REPEATS', '为?', '.* .* .* .*', 4, 6],
    ['PATTERN_SYNTAX', '为?', '/为/', 4, 21],
    ['NO_FIGURE', '[<value>#Quantity]', '#Quantity', 4, 6],
    ['PATTERN_SYNTAX', '  - 预计', '  - "[<value>预计]"', 6, 6],
    ['NO_TESTS', GOOD.slice(GOOD.indexOf('tests:')), 'tests: []\n', 8, 1],
    ['NO_HIT_TEST', '      - { metric: 出口, value: 900000000, unit: 元 }', '      []', 8, 1],
    ['NO_LOOK_ALIKE', '  - text: 预计出口9亿元。\n    facts: []\n', '', 8, 1],
  ])('%s: %s → %s', (...[code, from, to, line, column]) => {
    expect(GOOD).toContain(from);
    const { problems } = read(GOOD.replace(from, to));
    expect(problems[0] && { ...problems[0], message: undefined, help: undefined, frame: undefined }).toEqual({ code, file: 'rules/level.yaml', line, column });
    expect(exitOf(code)).toBe(3);
  });

  it('tells everything at once', () => {
    const text = GOOD.replace('#NP+', '#NPs+').replace('#Quantity', '#Quanty').replace('unless:', 'unles:').replace('status:', 'state:');
    expect(read(text).problems.map(({ code }) => code)).toEqual(['UNKNOWN_KEY', 'UNKNOWN_TAG', 'UNKNOWN_TAG', 'UNKNOWN_SET']);
  });

  it('refuses an id that another file has', () => {
    const { rules, problems } = readRules([{ file: 'a/level.yaml', text: GOOD }, { file: 'b/level.yaml', text: GOOD }], 'user', tools);
    expect(rules).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'DUPLICATE_ID', file: 'b/level.yaml', line: 1, column: 1 }]);
  });

  it('keeps a rule whose tests alone are wanting', () => {
    const { rules, problems } = read(GOOD.slice(0, GOOD.indexOf('tests:')) + 'tests: []\n');
    expect([rules.length, problems[0]?.code]).toEqual([1, 'NO_TESTS']);
  });

  it('draws its frame by display width', () => {
    const text = GOOD.replace('"[<metric>#NP+]', '"同比增长 [<metric>#NPs+]');
    expect(formatProblem(read(text).problems[0] ?? { code: 'DEFECT', message: '' })).toBe(
      [
        'rules/level.yaml:4:20 UNKNOWN_TAG unknown tag `#NPs`',
        '  4 |   - "同比增长 [<metric>#NPs+] 为? [<value>#Quantity]"',
        '    |                        ^^^^',
        '  help: did you mean `#NP`? Tags: Change, NP, Pause, Percent, Place, Quantity, Unit, Word.',
      ].join('\n'),
    );
  });
});
