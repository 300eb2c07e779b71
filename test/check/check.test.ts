import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compareFacts } from '../../src/check/compare.js';
import { expectedText, findFixtures, updateFixture } from '../../src/check/fixtures.js';
import { formatReport } from '../../src/check/report.js';
import { runCheck, type CheckInput } from '../../src/check/run.js';
import type { ExpectedFact, Rule } from '../../src/rules/types.js';
import type { Fact } from '../../src/types.js';

function fact(keys: Partial<Fact> & { readonly metric: string; readonly text: string }): Fact {
  return { status: 'actual', quote: '', file: 'a.txt', line: 1, id: 'f', metric_key: keys.metric, sentence: '', start: 0, end: 1, inherited: [], rule: 'level', ...keys };
}
const EXPORTS = fact({ metric: '出口', text: '9亿元', value: 900000000, unit: '元', yoy: 8, yoy_unit: '%' });
const IMPORTS = fact({ metric: '进口', text: '3亿元', value: 300000000, unit: '元' });

const outcomes = (expected: readonly ExpectedFact[], found: readonly Fact[]) =>
  compareFacts(expected, found).map((difference) => [difference.outcome, ...(difference.outcome === 'wrong' ? difference.keys : [])].join(' '));

describe('compareFacts', () => {
  it.each<[string, readonly ExpectedFact[], readonly Fact[], readonly string[]]>([
    ['listed keys alone must agree', [{ metric: '出口', value: 900000000 }], [EXPORTS], []],
    ['any order', [{ metric: '进口' }, { metric: '出口' }], [EXPORTS, IMPORTS], []],
    ['a wrong key is named', [{ metric: '出口总值', value: 900000000, yoy: 7 }], [EXPORTS], ['wrong metric yoy']],
    ['too few', [{ metric: '出口' }, { metric: '进口' }], [EXPORTS], ['missing']],
    ['too many', [{ metric: '出口' }], [EXPORTS, IMPORTS], ['noisy']],
    ['two facts that share nothing are no pair', [{ metric: '销售额', value: 5 }], [EXPORTS], ['missing', 'noisy']],
    ['null asks for absence', [{ metric: '出口', yoy: null }, { metric: '进口', yoy: null }], [EXPORTS, IMPORTS], ['wrong yoy']],
    ['a number for a text that looks like one', [{ metric: '出口', period: 2025 }], [{ ...EXPORTS, period: '2025' }], []],
    ['a sign is no detail', [{ metric: '出口', yoy: -8 }], [EXPORTS], ['wrong yoy']],
    ['repeats are not counted', [{ metric: '出口' }], [EXPORTS, { ...EXPORTS, same_as: 'f' }], []],
    ['the figure decides, not the name', [{ metric: '进口', value: 900000000 }, { metric: '出口', value: 300000000 }], [EXPORTS, IMPORTS], ['wrong metric', 'wrong metric']],
    ['nothing expected, nothing found', [], [], []],
    ['a known gap, missing', [{ metric: '出口' }, { metric: '销售额', value: 5, todo: 'why' }], [EXPORTS], ['todo']],
    ['a known gap, wrong; what is found instead is no noise', [{ metric: '出口总值', value: 900000000, todo: 'why' }], [EXPORTS], ['todo']],
    ['a gap of one key excuses that key', [{ metric: '出口总值', value: 900000000, todo: 'metric: why' }], [EXPORTS], ['todo']],
    ['and no other', [{ metric: '出口总值', value: 800000000, yoy: 8, todo: 'metric: why' }], [EXPORTS], ['wrong metric value']],
    ['nor that the fact is missing', [{ metric: '销售额', value: 5, todo: 'metric: why' }], [], ['missing']],
    ['a known gap that is mended', [{ metric: '出口', todo: 'why' }], [EXPORTS], ['mended']],
    ['known noise', [{ metric: '进口' }, { metric: '出口', todo: 'why', noisy: true }], [EXPORTS, IMPORTS], ['todo']],
    ['known noise that is gone', [{ metric: '进口' }, { metric: '出口', todo: 'why', noisy: true }], [IMPORTS], ['mended']],
    ['known noise excuses no other noise', [{ metric: '出口', yoy: 7, todo: 'why', noisy: true }], [EXPORTS], ['mended', 'noisy']],
    ['noise without a reason is a fact', [{ metric: '出口', noisy: true }], [EXPORTS], []],
  ])('%s', (_, expected, found, result) => expect(outcomes(expected, found)).toEqual(result));
});

const TESTS = [
  { text: '出口9亿元，增长8%。', facts: [{ metric: '出口', value: 900000000 }], line: 9 },
  { text: '出口9亿美元商品。', facts: [], line: 12 },
];
const rule = (id: string, more: Partial<Rule> = {}): Rule => ({ id, about: '', match: [], unless: [], set: {}, tests: TESTS, file: `rules/${id}.yaml`, origin: 'user', ...more });
const input = (more: Partial<CheckInput>): CheckInput => ({
  pack: { rules: [], english: [], problems: [] },
  fixtures: [],
  extract: (text) => (text.includes('增长') ? [EXPORTS] : []),
  extractFile: async () => [EXPORTS, IMPORTS],
  ...more,
});
const BROKEN = { code: 'UNKNOWN_TAG', message: 'unknown tag `#Nuon`', file: 'rules/share.yaml', line: 4, column: 6 } as const;

describe('runCheck', () => {
  it('passes rules whose tests come out as listed', async () => {
    const report = await runCheck(input({ pack: { rules: [rule('b'), rule('a')], english: [], problems: [] } }));
    expect(formatReport(report)).toBe('pass     a  2 tests\npass     b  2 tests\n2 passed, 0 failed\n');
    expect(report.exit).toBe(0);
  });

  it('shows what failed, and counts', async () => {
    const wanting = rule('level', { tests: [{ text: '出口9亿元，\n增长8%。', facts: [{ metric: '出口总值', value: 900000000, unit: '元' }], line: 9 }, ...TESTS] });
    const report = await runCheck(input({ pack: { rules: [wanting], english: [], problems: [BROKEN] } }));
    expect(formatReport(report)).toBe(
      [
        'wrong    level  3 tests',
        '  rules/level.yaml:9 出口9亿元， 增长8%。',
        '    wrong   metric: 出口, text: 9亿元',
        '      key     expected  found',
        '      metric  出口总值  出口',
        'invalid  share',
        '  rules/share.yaml:4:6 UNKNOWN_TAG unknown tag `#Nuon`',
        '0 passed, 2 failed',
        '',
      ].join('\n'),
    );
    expect(report.exit).toBe(3);
  });

  it.each<[string, Partial<CheckInput>, string, number]>([
    ['no rules at all', {}, '0 passed, 0 failed', 3],
    ['a fact too many', { extract: () => [EXPORTS], pack: { rules: [rule('a')], english: [], problems: [] } }, '0 passed, 1 failed', 1],
    ['a known gap', { extract: () => [], pack: { rules: [rule('a', { todo: 'names in brackets' }), rule('b', { tests: TESTS.slice(1) })], english: [], problems: [] } }, '1 passed, 0 failed', 0],
    ['only what was asked for', { only: ['a'], pack: { rules: [rule('a'), rule('b')], english: [], problems: [BROKEN] } }, '1 passed, 0 failed', 0],
    ['nothing of what was asked for', { only: ['c'], pack: { rules: [rule('a')], english: [], problems: [] } }, '0 passed, 0 failed', 3],
  ])('%s', async (_, more, last, exit) => {
    const report = await runCheck(input(more));
    expect(formatReport(report).trimEnd().split('\n').at(-1)).toBe(last);
    expect(report.exit).toBe(exit);
  });

  it('counts known gaps of a fixture, and says which are mended', async () => {
    const expected = [{ metric: '出口总值', value: 900000000, todo: 'names' }, { metric: '进口', text: '3亿元', todo: 'parents' }];
    const report = await runCheck(input({ fixtures: [{ name: 'a', file: 'a.facts.yaml', input: 'a.txt', expected, problems: [] }] }));
    expect(formatReport(report)).toBe('todo     a  2 facts, 1 todo\n  a.facts.yaml\n    todo    metric: 进口, text: 3亿元, todo: parents  passes now, so drop its todo\n0 passed, 0 failed\n');
    expect(report.exit).toBe(0);
  });

  it('tells a todo that passes by now', async () => {
    const report = await runCheck(input({ pack: { rules: [rule('a', { todo: 'names in brackets' })], english: [], problems: [] } }));
    expect(formatReport(report)).toContain('pass     a  2 tests  passes now, so drop its todo: names in brackets');
  });
});

const inFolder = async (files: Readonly<Record<string, string>>, test: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'check-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    await test(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

describe('fixtures', () => {
  it('are found beside their releases, and folders of them', () =>
    inFolder(
      { 'a.txt': '出口', 'a.facts.yaml': '- { metric: 出口 }\n', 'b/c/x.md': '', 'b/c.facts.yaml': '[]\n', 'lost.facts.yaml': '[]\n', 'odd.txt': '', 'odd.facts.yaml': '- { metrik: 出口 }\n' },
      async (folder) => {
        const fixtures = await findFixtures([folder]);
        expect(fixtures.map(({ name, expected, problems }) => [name, expected.length, problems.map(({ code }) => code)])).toEqual([
          ['a', 1, []],
          ['c', 0, []],
          ['lost', 0, ['NOT_FOUND']],
          ['odd', 1, ['UNKNOWN_KEY']],
        ]);
        expect((await findFixtures([path.join(folder, 'a.txt')])).map(({ name }) => name)).toEqual(['a']);
        const report = await runCheck(input({ fixtures }));
        expect(report.results.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['a noisy', 'c noisy', 'lost invalid', 'odd invalid']);
      },
    ));

  it('are rewritten on demand, once the difference is shown', () =>
    inFolder({ 'a.txt': '出口', 'a.facts.yaml': '- { metric: 出口总值, value: 900000000 }\n' }, async (folder) => {
      const report = await runCheck(input({ fixtures: await findFixtures([folder]), update: true }));
      expect(formatReport(report)).toMatch(/^updated  a  1 fact\n[^]*metric {2}出口总值 {2}出口\n[^]*1 passed, 0 failed\n$/);
      for (const [fixture, facts] of report.updates) await updateFixture(fixture, facts);
      const again = await runCheck(input({ fixtures: await findFixtures([folder]) }));
      expect(again.exit).toBe(0);
      expect(await readFile(path.join(folder, 'a.facts.yaml'), 'utf8')).toBe(expectedText([], [EXPORTS, IMPORTS]));
    }));

  it('list the keys of the record in its order', () => {
    expect(expectedText([], [EXPORTS, { ...IMPORTS, same_as: 'f' }])).toBe('- metric: 出口\n  value: 900000000\n  unit: 元\n  text: "9亿元"\n  yoy: 8\n  yoy_unit: "%"\n  status: "actual"\n');
    expect(expectedText([], [])).toBe('[]\n');
  });

  it('keep their known gaps when they are rewritten', () => {
    const gap = { metric: '出口总值', value: 900000000, todo: 'names' };
    const lost = { metric: '销售额', value: 5, todo: 'tables' };
    const text = '- metric: 出口总值\n  value: 900000000\n  todo: "names"\n';
    expect(expectedText([gap, lost], [EXPORTS])).toBe(`${text}- metric: 销售额\n  value: 5\n  todo: "tables"\n`);
    expect(expectedText([lost, { metric: '出口', todo: 'mended' }, gap], [EXPORTS])).toContain('- metric: 出口\n');
    expect(expectedText([{ metric: '进口', todo: 'no figure', noisy: true }], [IMPORTS])).toBe('- metric: 进口\n  todo: "no figure"\n  noisy: true\n');
  });
});
