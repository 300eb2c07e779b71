import { beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, exitOf, formatProblem, type ComplaintRow, type Problem } from '../../src/errors.js';
import { LEXICON, PATTERN, RULE } from '../../src/rules/complaints.js';
import { loadRuleTools, readRules } from '../../src/rules/load.js';
import { parsePattern } from '../../src/rules/pattern.js';
import type { RuleTools } from '../../src/rules/rule.js';
import { SHAPE } from '../../src/schema/complaints.js';
import { packOf } from '../helpers/folder.js';
import { BAD_LEXICONS, BAD_PATTERNS, BAD_RULES, GOOD } from './bad.js';
import { LANGUAGE } from './language.js';

let tools: RuleTools;
beforeAll(async () => {
  tools = await loadRuleTools(LANGUAGE);
});
const read = (text: string, file = 'rules/level.yaml') => readRules([{ file, text }], 'user', tools);
const HAN = /\p{Script=Han}/u;

describe('readRules', () => {
  it('reads a good rule', () => {
    const { rules, problems } = read(GOOD);
    expect(problems).toEqual([]);
    expect(rules).toMatchObject([{ id: 'level', set: { status: 'actual' }, origin: 'user', tests: [{ published: '2024-05-01', line: 9 }, { facts: [] }] }]);
  });

  it.each(BAD_RULES.map(([code, from, to, ...place]) => [code, from, to, ...place, `${code}: ${from.slice(0, 40)} → ${to.slice(0, 40)}`] as const))('%#: %s', (...[code, from, to, line, column]) => {
    expect(GOOD).toContain(from);
    const [first] = read(GOOD.replace(from, to)).problems;
    expect([first?.code, first?.file, first?.line, first?.column]).toEqual([code, 'rules/level.yaml', line, column]);
    expect(exitOf(code)).toBe(3);
  });

  it('tells everything at once', () => {
    const text = GOOD.replace('#NP+', '#NPs+').replace('#Quantity', '#Quanty').replace('unless:', 'unles:').replace('status:', 'state:');
    expect(read(text).problems.map(({ code }) => code)).toEqual(['UNKNOWN_KEY', 'UNKNOWN_KEY', 'UNKNOWN_TAG', 'UNKNOWN_TAG']);
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

  it('draws its frame by display width, and says it in both languages', () => {
    const [problem = { code: 'DEFECT', message: '' }] = read(GOOD.replace('"[<metric>#NP+]', '"同比增长 [<metric>#NPs+]')).problems;
    const frame = ['  4 |   - "同比增长 [<metric>#NPs+] 为? [<value>#Quantity]"', '    |                        ^^^^'];
    const tags = 'Change, NP, Pause, Percent, Place, Quantity, Unit, Word';
    expect(formatProblem(problem)).toBe(['rules/level.yaml:4:20 UNKNOWN_TAG unknown tag `#NPs`', ...frame, `  help: did you mean \`#NP\`? Tags: ${tags}.`].join('\n'));
    expect(formatProblem(problem, 'zh')).toBe(['rules/level.yaml:4:20 UNKNOWN_TAG 没有名为 `#NPs` 的标签', ...frame, `  办法: 是否想写 \`#NP\`？可用的标签：${tags}。`].join('\n'));
  });
});

describe('the table of bad rules', () => {
  const problems: Problem[] = [];
  beforeAll(async () => {
    for (const [, from, to] of BAD_RULES) problems.push(...read(GOOD.replace(from, to)).problems);
    problems.push(...readRules([{ file: 'a/level.yaml', text: GOOD }, { file: 'b/level.yaml', text: GOOD }], 'user', tools).problems);
    for (const kind of ['match', 'unless'] as const) for (const [source] of BAD_PATTERNS) problems.push(...parsePattern(source, kind, tools).problems);
    for (const [, files] of BAD_LEXICONS) problems.push(...(await packOf(files, 'lexicon/')).problems);
  });
  const rows: readonly (readonly [string, ComplaintRow])[] = [SHAPE, PATTERN, RULE, LEXICON].flatMap((table) => Object.entries(table)).filter(([name]) => name !== 'noRelease');
  it.each(rows)('has a row for %s', (_, { code, says: [, english] }) => {
    const said = new RegExp(`^${english.split(/\{\w+\}/).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)).join('[^]*')}$`, 'u');
    expect(problems.filter((problem) => problem.code === code && said.test(problem.message)).length).toBeGreaterThan(0);
  });
  it.each(codesOf(3))('has a row for the code %s', (code) => expect(problems.map((problem) => problem.code)).toContain(code));
  it('says everything that is ours in Chinese too, with every value in its place', () => {
    for (const { message, help = '', zh } of problems) {
      expect(`${message} ${help}`).not.toMatch(/\{[a-z]+\}/);
      expect(zh?.message).toMatch(HAN);
      expect(`${zh?.message} ${zh?.help ?? ''}`).not.toMatch(/\{[a-z]+\}/);
    }
  });
});
