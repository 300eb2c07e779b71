import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { compareFacts } from '../../src/check/compare.js';
import { expectedText, findFixtures, updateFixture } from '../../src/check/fixtures.js';
import type { Checkable, CheckInput } from '../../src/check/types.js';
import { githubReport } from '../../src/check/reporters/github.js';
import { jsonReport } from '../../src/check/reporters/json.js';
import { junitReport } from '../../src/check/reporters/junit.js';
import { prettyReport } from '../../src/check/reporters/pretty.js';
import { runCheck } from '../../src/check/run.js';
import type { ExpectedFact, Rule } from '../../src/rules/types.js';
import type { Fact } from '../../src/types.js';
import { real } from '../cli/real.js';
import { inFolder } from '../helpers/folder.js';

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
const matchOf = (id: string) => ({ rule: rule(id), pattern: 0, from: 0, to: 1, slots: {} });
/** An analysis in which every rule named in `won` has a match, and each of `lost` loses one to another. */
function analysis(text: string, facts: readonly Fact[], won: readonly string[] = facts.map((each) => each.rule), lost: Readonly<Record<string, string>> = {}): Checkable {
  const beaten = Object.entries(lost).map(([id, by]) => ({ match: matchOf(id), by: matchOf(by), slots: ['value'] }));
  return { document: { text }, facts, unclaimed: [{ start: 0, end: 1 }], sentences: [{ tokens: [{ text }], matches: won.map(matchOf), beaten }] };
}
const input = (more: Partial<CheckInput>): CheckInput => ({
  pack: { rules: [], english: [], problems: [] },
  fixtures: [],
  analyse: (text) => analysis(text, text.includes('增长') ? [EXPORTS] : []),
  analyseFile: async function* () { yield analysis('出口9亿元，进口3亿元。', [EXPORTS, IMPORTS]); },
  ...more,
});
const BROKEN = { code: 'UNKNOWN_TAG', message: 'unknown tag `#Nuon`', file: 'rules/share.yaml', line: 4, column: 6 } as const;

describe('runCheck', () => {
  it('passes rules whose tests come out as listed', async () => {
    const report = await runCheck(input({ pack: { rules: [rule('b'), rule('a')], english: [], problems: [] } }));
    expect(prettyReport(report)).toBe('pass     a  2 tests\npass     b  2 tests\n2 passed, 0 failed\n');
    expect(report.exit).toBe(0);
  });

  it('shows what failed, and counts', async () => {
    const wanting = rule('level', { tests: [{ text: '出口9亿元，\n增长8%。', facts: [{ metric: '出口总值', value: 900000000, unit: '元' }], line: 9 }, ...TESTS] });
    const report = await runCheck(input({ pack: { rules: [wanting], english: [], problems: [BROKEN] } }));
    expect(prettyReport(report)).toBe(
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
    ['a fact too many', { analyse: (text) => analysis(text, [EXPORTS]), pack: { rules: [rule('a')], english: [], problems: [] } }, '0 passed, 1 failed', 1],
    ['a known gap', { analyse: (text) => analysis(text, []), pack: { rules: [rule('a', { todo: 'names in brackets' }), rule('b', { tests: TESTS.slice(1) })], english: [], problems: [] } }, '1 passed, 0 failed', 0],
    ['only what was asked for', { only: ['a'], pack: { rules: [rule('a'), rule('b')], english: [], problems: [BROKEN] } }, '1 passed, 0 failed', 0],
    ['nothing of what was asked for', { only: ['c'], pack: { rules: [rule('a')], english: [], problems: [] } }, '0 passed, 0 failed', 3],
  ])('%s', async (_, more, last, exit) => {
    const report = await runCheck(input(more));
    expect(prettyReport(report).trimEnd().split('\n').at(-1)).toBe(last);
    expect(report.exit).toBe(exit);
  });

  it.each([
    ['takes a figure', 'no-facts', ['pass no-facts']],
    ['takes none', 'another', ['missing no-facts']],
  ])('a rule of what is no fact %s', async (_, fired, results) => {
    const report = await runCheck(input({ pack: { rules: [rule('no-facts', { set: { shape: 'none' } })], english: [], problems: [] }, analyse: (text) => analysis(text, text.includes('增长') ? [EXPORTS] : [], [fired]) }));
    expect(report.results.map(({ outcome, name }) => `${outcome} ${name}`)).toEqual(results);
  });
  it('counts known gaps of a fixture, and says which are mended', async () => {
    const expected = [{ metric: '出口总值', value: 900000000, todo: 'names' }, { metric: '进口', text: '3亿元', todo: 'parents' }];
    const report = await runCheck(input({ fixtures: [{ name: 'a', file: 'a.facts.yaml', input: 'a.txt', expected, problems: [] }] }));
    expect(prettyReport(report)).toBe('todo     a  2 facts, 1 todo\n  a.facts.yaml\n    todo    metric: 进口, text: 3亿元, todo: parents  passes now, so drop its todo\n0 passed, 0 failed\n');
    expect(report.exit).toBe(0);
  });

  it.each<[string, string, readonly string[]]>([
    ['a rule of the user takes what a built-in test expects', '出口9亿元，增长8%。', ['    passes without rules/mine.yaml']],
    ['the words of the user do', '出口9亿元，词。', ['    passes without your words']],
    ['nothing of the user does', '进口9亿元。', []],
  ])('%s', async (_, text, lines) => {
    const ours = rule('ours', { origin: 'builtin', tests: [{ text, facts: [{ metric: '出口' }], line: 3 }] });
    const mine = rule('mine');
    const good = analysis(text, [EXPORTS]);
    const report = await runCheck(
      input({
        pack: { rules: [mine, rule('other'), ours], english: [], problems: [] },
        analyse: (tested) => (tested === text ? analysis(text, [], ['mine', 'other']) : analysis(tested, tested.includes('增长') ? [EXPORTS] : [])),
        without: (left) => () => (left === (text.includes('词') ? 'words' : text.includes('增长') ? mine : undefined) ? good : analysis(text, [])),
        only: ['ours'],
      }),
    );
    expect(prettyReport({ ...report, findings: [] }).split('\n')).toEqual(['missing  ours  1 test', `  rules/ours.yaml:3 (built-in) ${text}`, '    missing metric: 出口', ...lines, '0 passed, 1 failed', '']);
    // What is to be mended stands in the user's file.
    expect(githubReport({ ...report, findings: [] })).toMatch(lines.some((line) => line.endsWith('.yaml')) ? /^::error file=rules\/mine\.yaml,line=1,/ : /^::error file=rules\/ours\.yaml,line=3,/);
  });

  it('tells a todo that passes by now', async () => {
    const report = await runCheck(input({ pack: { rules: [rule('a', { todo: 'names in brackets' })], english: [], problems: [] } }));
    expect(prettyReport(report)).toContain('pass     a  2 tests  passes now, so drop its todo: names in brackets');
  });
});

const gapRule = (facts: readonly ExpectedFact[]) => rule('a', { tests: [...TESTS, { text: '出口9亿元。', facts, line: 20, todo: 'names' }] });

describe('known gaps of single tests', () => {
  it.each<[string, readonly ExpectedFact[], readonly string[], readonly string[]]>([
    ['one that fails turns nothing red', [{ metric: '出口' }], ['todo     a  3 tests, 1 todo'], []],
    ['one that passes is told', [], ['pass     a  3 tests', '  rules/a.yaml:20 出口9亿元。', '    todo    todo: names  passes now, so drop its todo'], ['todo passes rules/a.yaml:20']],
  ])('%s', async (_, facts, lines, findings) => {
    const report = await runCheck(input({ pack: { rules: [gapRule(facts)], english: [], problems: [] } }));
    expect(prettyReport({ ...report, findings: [] }).split('\n').slice(0, -2)).toEqual(lines);
    expect(report.findings.map(({ kind, file, line }) => `${kind} ${file}:${line}`)).toEqual(findings);
    expect(report.exit).toBe(0);
  });
});

const FIXTURE = { name: 'f', file: 'f.facts.yaml', input: 'f.txt', expected: [{ metric: '出口' }, { metric: '进口' }], problems: [] };
const word = (form: string, line: number) => ({ form, path: 'words/mine', file: 'lexicon/words/mine.yaml', line, place: { start: 0, end: 1 } });
const findingsIn = async (more: Partial<CheckInput>) => (await runCheck(input(more))).findings.map(({ kind, file, line, says }) => `${kind} ${file}:${line} ${says[1]}`);

describe('findings', () => {
  const pack = { rules: [rule('level'), rule('idle'), rule('weak')], english: [], problems: [] };

  it.each<[string, Partial<CheckInput>, readonly string[]]>([
    ['nothing to say of fixtures where none are run', { pack }, []],
    ['rules that match in no fixture', { pack, fixtures: [FIXTURE] }, ['never fires rules/idle.yaml:1 rule idle matches in no fixture', 'never fires rules/weak.yaml:1 rule weak matches in no fixture']],
    ['a rule that always loses', { pack: { ...pack, rules: [rule('level'), rule('weak')] }, analyse: (text) => analysis(text, text.includes('增长') ? [EXPORTS] : [], ['level'], { weak: 'level' }) }, ['shadowed rules/weak.yaml:1 rule weak loses its figure every time it matches, to level']],
    ['a rule that loses to itself alone, or wins at least once', { pack, analyse: (text) => analysis(text, text.includes('增长') ? [EXPORTS] : [], ['weak'], { weak: 'level', idle: 'idle' }) }, []],
    ['a fixture that nobody reads', { pack: { ...pack, rules: [] }, fixtures: [{ ...FIXTURE, expected: [] }], analyseFile: async function* () { yield analysis('3只', []); } }, ['unread fixture f.facts.yaml:1 no rule reads anything in the fixture f.facts.yaml']],
    ['words that nobody meets', { words: { theirs: [word('增长', 1), word('腾跃', 2), word('跃进', 3)], ours: new Set() }, pack: { ...pack, rules: [rule('level')] } }, ['unused words lexicon/words/mine.yaml:2 words that no test and no fixture holds (2): 腾跃、跃进']],
    ['words that ours has too', { words: { theirs: [word('增长', 1)], ours: new Set(['增长']) }, pack: { ...pack, rules: [rule('level')] } }, ['ours too lexicon/words/mine.yaml:1 增长 is a word of the built-in lexicon too; this entry stands in its place']],
  ])('%s', async (_, more, findings) => expect(await findingsIn(more)).toEqual(findings));

  it.each([
    ['error', 0],
    ['warn', 1],
    ['never', 0],
  ] as const)('--fail-on %s: exit %i', async (failOn, exit) => {
    expect((await runCheck(input({ pack, fixtures: [FIXTURE], failOn }))).exit).toBe(exit);
  });
  it('--fail-on never lets failures pass, and invalid rules not', async () => {
    const failing = { pack: { ...pack, rules: [rule('a')] }, analyse: (text: string) => analysis(text, [EXPORTS]), failOn: 'never' as const };
    expect((await runCheck(input(failing))).exit).toBe(0);
    expect((await runCheck(input({ ...failing, pack: { ...failing.pack, problems: [BROKEN] } }))).exit).toBe(3);
  });
});

const LEVEL = rule('level', { tests: [{ text: '出口9亿元，增长8%。', facts: [{ metric: '出口<总值>', value: 900000000 }], line: 9 }, ...TESTS] });
const reported = () => runCheck(input({
  pack: { rules: [LEVEL, rule('odd', { todo: 'names' })], english: [], problems: [{ ...BROKEN, help: 'did you mean `#Noun`?\n50%' }] },
  analyse: (text, { file }) => analysis(text, text.includes('增长') && !file.includes('odd') ? [EXPORTS] : [], ['level'], { odd: 'level' }),
}));

const besideOurs = (theirs: readonly Rule[], more: Partial<CheckInput> = {}) => runCheck(input({ ...more, pack: { rules: [rule('a', { origin: 'builtin' }), rule('b', { origin: 'builtin' }), ...theirs], english: [], problems: [] }, fixtures: [FIXTURE] }));

describe('beside rules of a user', () => {
  it('ours are one line and no findings', async () => {
    const report = await besideOurs([rule('mine')]);
    expect(prettyReport(report)).toBe('pass     (built-in rules)\npass     mine  2 tests\npass     f     2 facts\nfindings:\n  rules/mine.yaml:1 rule mine matches in no fixture\n2 passed, 0 failed\n');
  });
  it('without any, ours are what is looked at', async () => {
    expect((await besideOurs([])).findings.map(({ file }) => file)).toEqual(['rules/a.yaml', 'rules/b.yaml']);
  });
  it('nothing of a user is nothing that ran', async () => {
    const report = await runCheck(input({ away: true, pack: { rules: [rule('a', { origin: 'builtin' })], english: [], problems: [] } }));
    expect([report.exit, prettyReport(report)]).toEqual([3, 'pass     (built-in rules)\n0 passed, 0 failed\n']);
  });
  it('unless the check runs in a project of a user', async () => {
    const report = await besideOurs([], { away: true });
    expect(prettyReport(report)).toBe('pass     (built-in rules)\npass     f  2 facts\n1 passed, 0 failed\n');
  });
});

describe('reporters', () => {
  it('github: an annotation at every place, nothing for what passes or is known', async () => {
    expect(githubReport(await reported()).trimEnd().split('\n')).toEqual([
      '::error file=rules/share.yaml,line=4,col=6,title=UNKNOWN_TAG::unknown tag `#Nuon`%0Adid you mean `#Noun`?%0A50%25',
      '::error file=rules/level.yaml,line=9,title=level%3A wrong::rules/level.yaml:9 出口9亿元，增长8%25。%0Awrong   metric: 出口, text: 9亿元%0A  key     expected    found%0A  metric  出口<总值>  出口',
      '::warning file=rules/odd.yaml,line=1,title=shadowed::rule odd loses its figure every time it matches, to level',
    ]);
  });
  it('junit: suites with counts, everything escaped', async () => {
    const xml = junitReport(await reported());
    expect(xml).toContain('<testsuites name="extract check" tests="3" failures="1" errors="1" skipped="1">');
    expect(xml).toContain('<testcase classname="rule" name="odd" file="rules/odd.yaml"><skipped message="names"/></testcase>');
    expect(xml).toContain('  metric  出口&lt;总值&gt;  出口</failure></testcase>');
    expect(xml).toContain('<error message="invalid">rules/share.yaml:4:6 UNKNOWN_TAG unknown tag `#Nuon`');
    expect(xml.match(/<testcase /g)).toHaveLength(3);
  });
  it('junit: well-formed, whatever a text holds', async () => {
    const { failures: _, ...rest } = (await reported()).results[0] ?? { failures: [] };
    expect(rest).toBeDefined();
    expect(junitReport({ results: [], findings: [{ kind: 'shadowed', file: 'a\u0001&.yaml', line: 1, says: ['<', '<'] }], passed: 0, failed: 0, updates: new Map(), exit: 3 })).toContain('<system-out>a\uFFFD&amp;.yaml:1 &lt;\n</system-out>');
  });
  it('json: all of it as data', async () => {
    const data = JSON.parse(jsonReport(await reported()));
    expect(data).toMatchObject({ passed: 0, failed: 2, exit: 3, findings: [{ kind: 'shadowed', file: 'rules/odd.yaml' }] });
    expect(data.results.map(({ name, outcome }: { name: string; outcome: string }) => `${name} ${outcome}`)).toEqual(['level wrong', 'odd todo', 'share invalid']);
  });
  it('pretty: in Chinese', async () => {
    const text = prettyReport(await reported(), 'zh');
    expect(text).toContain('不符     level  3 个测试\n');
    expect(text).toContain('\n值得一看:\n  rules/odd.yaml:1 规则 odd 每次匹配，数字都归了 level\n0 通过，2 未通过\n');
  });
});

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
      expect(prettyReport(report)).toMatch(/^updated  a  1 fact\n[^]*metric {2}出口总值 {2}出口\n[^]*1 passed, 0 failed\n$/);
      for (const [fixture, facts] of report.updates) await updateFixture(fixture, facts);
      const again = await runCheck(input({ fixtures: await findFixtures([folder]) }));
      expect(again.exit).toBe(0);
      expect(await readFile(path.join(folder, 'a.facts.yaml'), 'utf8')).toBe(expectedText([], [EXPORTS, IMPORTS]));
    }));

  it('releases beside them without expected facts are told of, and written down on demand', () =>
    inFolder({ 'a.txt': '出口', 'a.facts.yaml': '# two lines\n# at the head\n\n[]\n', 'new.txt': '出口', 'README.md': '', 'table.csv': '', 'rules/notes.md': '', 'rules/r.yaml': '' }, async (folder) => {
      const file = (name: string): string => path.join(folder, name).split(path.sep).join('/');
      const fixtures = await findFixtures([folder]);
      expect(fixtures.map(({ name, unwritten }) => [name, unwritten])).toEqual([['a', undefined], ['new', true]]);
      const told = await runCheck(input({ fixtures }));
      expect(told.results.map(({ name }) => name)).toEqual(['a']);
      expect(told.findings.filter(({ kind }) => kind === 'no facts')).toMatchObject([{ file: file('new.txt'), line: 1 }]);
      const report = await runCheck(input({ fixtures, update: true }));
      expect(report.results.map(({ name, outcome, size }) => `${name} ${outcome} ${size}`)).toEqual(['a updated 1', 'new updated 2']);
      for (const [fixture, facts] of report.updates) await updateFixture(fixture, facts);
      expect(await readFile(path.join(folder, 'new.facts.yaml'), 'utf8')).toBe(expectedText([], [EXPORTS, IMPORTS]));
      expect(await readFile(path.join(folder, 'a.facts.yaml'), 'utf8')).toMatch(/^# two lines\n# at the head\n\n- metric: /);
    }));

  it('a release that is named needs no other beside it', () =>
    inFolder({ 'new.txt': '出口', 'r.yaml': '' }, async (folder) => {
      expect((await findFixtures([path.join(folder, 'new.txt')])).map(({ name, unwritten }) => [name, unwritten])).toEqual([['new', true]]);
      expect(await findFixtures([folder, path.join(folder, 'r.yaml')])).toEqual([]);
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

describe('a folder of rules that no configuration names', () => {
  const home = process.cwd();
  afterEach(() => process.chdir(home));
  it.each([
    ['is named', { 'rules/a.yaml': '' }, true],
    ['is none', { 'a.txt': '' }, false],
  ])('%s', (_, files, told) =>
    inFolder(files, async (folder) => {
      process.chdir(folder);
      const { code, stderr } = await real(['check', '--no-config']);
      expect([code, stderr.includes('there is no test to run'), stderr.includes('extract check rules')]).toEqual([3, true, told]);
    }));
});
