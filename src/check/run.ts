/** Runs the tests of rules and the fixtures, and tells how each came out. */
import { exitOf, worstExit } from '../errors.js';
import type { Rule, RuleTest } from '../rules/types.js';
import type { Fact } from '../types.js';
import { withCauses } from './blame.js';
import { compareFacts, fails, isNoisy, type Difference } from './compare.js';
import { gatherCoverage, type Gatherer } from './coverage.js';
import { findingsOf } from './findings.js';
import type { CheckInput, CheckReport, CheckResult, Failure, FailOn, Finding, Fixture, Outcome } from './types.js';

export async function runCheck(input: CheckInput): Promise<CheckReport> {
  const { pack, fixtures, only, words } = input;
  const chosen = (item: { readonly name: string; readonly file: string }): boolean => !only || only.length === 0 || only.includes(item.name) || only.includes(item.file);
  const coverage = gatherCoverage();
  const invalid = invalidFiles(pack).filter(chosen);
  const broken = new Set(invalid.map(({ file }) => file));
  const written = [...pack.rules, ...pack.english];
  const rules = written.filter((rule) => chosen({ name: rule.id, file: rule.file }) && !broken.has(rule.file));
  const told = theirsOrAll(rules, input);
  const beside = new Set(rules.filter((rule) => !told.includes(rule)));
  const resultOf = (rule: Rule): CheckResult => ({
    ...withCauses(checkRule(rule, input, coverage), rule, input),
    ...(beside.has(rule) && { builtin: true as const }),
  });
  const results: CheckResult[] = [...invalid, ...rules.map(resultOf)];
  const updates = new Map<Fixture, readonly Fact[]>();
  const releases = fixtures.filter(chosen);
  const unwritten = releases.filter((fixture) => fixture.unwritten && !input.update);
  for (const fixture of releases) if (!unwritten.includes(fixture)) results.push(await checkFixture(fixture, input, { updates, coverage }));
  // Of words nothing can be said where only some of the rules were run.
  const forms = told.length === theirsOrAll(written, input).length ? (words?.theirs ?? []) : [];
  const findings = findingsOf({ rules: told, forms, ours: words?.ours ?? new Set(), results, unwritten }, coverage, releases.length > 0 && releases.length === fixtures.length);
  return { results: results.toSorted(byKindAndName), findings, ...tallyOf(results, findings, input.failOn ?? 'error'), updates };
}

/** In a user's project it is the user's rules that are looked at. */
function theirsOrAll(rules: readonly Rule[], { away }: Pick<CheckInput, 'away'>): readonly Rule[] {
  const theirs = rules.filter(({ origin }) => origin === 'user');
  return theirs.length > 0 || away === true ? theirs : rules;
}

function tallyOf(results: readonly CheckResult[], findings: readonly Finding[], failOn: FailOn): Pick<CheckReport, 'passed' | 'failed' | 'exit'> {
  const passed = results.filter(({ outcome }) => outcome === 'pass' || outcome === 'updated').length;
  const failed = results.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'updated' && outcome !== 'todo').length;
  // Where it is the user's rules that are looked at, ours prove nothing of them: a check in the wrong folder is not green.
  const ran = results.some(({ size, builtin, outcome }) => size > 0 && !(builtin === true && outcome === 'pass'));
  const codes = results.flatMap(({ problems }) => problems.map(({ code }) => exitOf(code)));
  const red = failOn !== 'never' && (failed > 0 || (failOn === 'warn' && findings.length > 0));
  return { passed, failed, exit: worstExit([...codes, red ? 1 : 0, ran ? 0 : 3]) };
}

const KINDS: readonly CheckResult['kind'][] = ['lexicon', 'rule', 'fixture'];

function byKindAndName(a: CheckResult, b: CheckResult): number {
  if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.file < b.file ? -1 : 1;
}

/** A result for every file that something is wrong with: a rule, or a file of words. */
function invalidFiles({ problems }: CheckInput['pack']): readonly CheckResult[] {
  const files = [...new Set(problems.map(({ file = '' }) => file))];
  return files.map((file) => ({
    kind: /(^|\/)lexicon\//.test(file) ? 'lexicon' : 'rule',
    name: (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/i, ''),
    file,
    outcome: 'invalid',
    size: 0,
    failures: [],
    problems: problems.filter((problem) => (problem.file ?? '') === file),
  }));
}

function checkRule(rule: Rule, { analyse }: CheckInput, coverage: Gatherer): CheckResult {
  let fired = false;
  const failures = rule.tests.flatMap((test): readonly Failure[] => {
    const analysis = analyse(test.text, { file: rule.file, ...(test.published === undefined ? {} : { published: test.published }) });
    coverage.add(analysis);
    const differences = withTodo(test, compareFacts(test.facts, analysis.facts));
    fired ||= analysis.sentences.some(({ matches }) => matches.some((match) => match.rule.id === rule.id));
    return differences.length === 0 ? [] : [{ file: rule.file, line: test.line, text: test.text, differences }];
  });
  // What a rule of this shape does shows in no fact: without this it could be silent and pass.
  const [test] = rule.tests;
  if (rule.set['shape'] === 'none' && !fired && test) {
    const { line, text } = test;
    failures.push({ file: rule.file, line, text, differences: [{ outcome: 'missing', expected: { rule: rule.id } }] });
  }
  const outcome = outcomeOf(failures);
  return {
    kind: 'rule',
    name: rule.id,
    file: rule.file,
    outcome: rule.todo !== undefined && outcome !== 'pass' ? 'todo' : outcome,
    size: rule.tests.length,
    failures,
    problems: [],
    ...(rule.todo === undefined ? {} : { todo: rule.todo }),
  };
}

/** Of a test that is known to fail: one gap while it does, one mended gap once it does not. */
function withTodo({ todo }: RuleTest, differences: readonly Difference[]): readonly Difference[] {
  if (todo === undefined) return differences;
  return [{ outcome: differences.some(fails) ? 'todo' : 'mended', expected: { todo } }];
}

interface Running {
  readonly updates: Map<Fixture, readonly Fact[]>;
  readonly coverage: Gatherer;
}

async function checkFixture(fixture: Fixture, { analyseFile, update }: CheckInput, { updates, coverage }: Running): Promise<CheckResult> {
  const { name, file, expected, problems } = fixture;
  const base = { kind: 'fixture', name, file, size: Math.max(1, expected.filter((fact) => !isNoisy(fact)).length) } as const;
  if (problems.length > 0) return { ...base, outcome: 'invalid', failures: [], problems };
  const facts: Fact[] = [];
  for await (const analysis of analyseFile(fixture.input)) {
    coverage.add(analysis, file);
    facts.push(...analysis.facts);
  }
  if (fixture.unwritten) {
    updates.set(fixture, facts);
    return { ...base, size: facts.length, outcome: 'updated', failures: [], problems: [] };
  }
  const differences = compareFacts(expected, facts);
  const failures = differences.length === 0 ? [] : [{ file, differences }];
  const updated = update === true && differences.some(({ outcome }) => outcome !== 'todo');
  if (updated) updates.set(fixture, facts);
  return { ...base, outcome: updated ? 'updated' : outcomeOf(failures), failures, problems: [] };
}

/** Of several kinds of failure the one that says most: a wrong fact, a missing one, one too many, a known gap. */
function outcomeOf(failures: readonly Failure[]): Outcome {
  const met = new Set(failures.flatMap(({ differences }) => differences.map(({ outcome }) => outcome)));
  return (['wrong', 'missing', 'noisy', 'todo'] as const).find((outcome) => met.has(outcome)) ?? 'pass';
}
