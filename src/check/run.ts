/** Runs the tests of rules and the fixtures, and tells how each came out. */
import { exitOf, worstExit, type ExitCode, type Problem } from '../errors.js';
import type { Pack } from '../pack/pack.js';
import type { ExpectedFact, Rule } from '../rules/types.js';
import type { Fact } from '../types.js';
import { compareFacts, isNoisy, type Difference } from './compare.js';

/** `todo`: fails, as the rule or the expected fact says it does. `updated`: differed, and the expected facts were rewritten. */
export type Outcome = 'pass' | 'missing' | 'noisy' | 'wrong' | 'invalid' | 'todo' | 'updated';

/** A text whose facts are not those expected. */
export interface Failure {
  readonly file: string;
  /** Line of the test in its rule; absent for fixtures. */
  readonly line?: number;
  /** The text of the test; absent for fixtures. */
  readonly text?: string;
  readonly differences: readonly Difference[];
}

/** One rule or one fixture. */
export interface CheckResult {
  readonly kind: 'rule' | 'fixture' | 'lexicon';
  readonly name: string;
  readonly file: string;
  readonly outcome: Outcome;
  /** Tests of a rule, facts of a fixture. */
  readonly size: number;
  readonly failures: readonly Failure[];
  readonly problems: readonly Problem[];
  readonly todo?: string;
}

export interface CheckReport {
  readonly results: readonly CheckResult[];
  readonly passed: number;
  readonly failed: number;
  /** Facts to be written over the expected ones of a fixture; only where `update` is set. */
  readonly updates: ReadonlyMap<Fixture, readonly Fact[]>;
  /** 0 all passed, 1 some failed, 3 invalid rules or nothing run. */
  readonly exit: ExitCode;
}

export interface Fixture {
  readonly name: string;
  /** The file of expected facts. */
  readonly file: string;
  /** The release, or the folder of releases. */
  readonly input: string;
  readonly expected: readonly ExpectedFact[];
  readonly problems: readonly Problem[];
}

export interface CheckInput {
  readonly pack: Pick<Pack, 'rules' | 'english' | 'problems'>;
  readonly fixtures: readonly Fixture[];
  /** The whole pipeline with all rules. */
  readonly extract: (text: string, meta: { readonly file: string; readonly published?: string }) => readonly Fact[];
  /** All facts of a fixture's input, in order. */
  readonly extractFile: (input: string) => Promise<readonly Fact[]>;
  /** Names or files of the rules and fixtures to run; absent: all. */
  readonly only?: readonly string[];
  readonly update?: boolean;
}

export async function runCheck(input: CheckInput): Promise<CheckReport> {
  const { pack, fixtures, only } = input;
  const chosen = (item: { readonly name: string; readonly file: string }): boolean => !only || only.length === 0 || only.includes(item.name) || only.includes(item.file);
  const rules = [...pack.rules, ...pack.english].map((rule) => ({ rule, name: rule.id, file: rule.file }));
  const invalid = invalidFiles(pack).filter(chosen);
  const broken = new Set(invalid.map(({ file }) => file));
  const results: CheckResult[] = [...invalid];
  for (const item of rules.filter(chosen)) if (!broken.has(item.file)) results.push(checkRule(item.rule, input.extract));
  const updates = new Map<Fixture, readonly Fact[]>();
  for (const fixture of fixtures.filter(chosen)) results.push(await checkFixture(fixture, input, updates));
  return { results: results.toSorted(byKindAndName), ...tallyOf(results), updates };
}

function tallyOf(results: readonly CheckResult[]): Pick<CheckReport, 'passed' | 'failed' | 'exit'> {
  const passed = results.filter(({ outcome }) => outcome === 'pass' || outcome === 'updated').length;
  const failed = results.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'updated' && outcome !== 'todo').length;
  const ran = results.some(({ size }) => size > 0);
  const codes = results.flatMap(({ problems }) => problems.map(({ code }) => exitOf(code)));
  return { passed, failed, exit: worstExit([...codes, failed > 0 ? 1 : 0, ran ? 0 : 3]) };
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

function checkRule(rule: Rule, extract: CheckInput['extract']): CheckResult {
  const failures = rule.tests.flatMap((test): readonly Failure[] => {
    const meta = { file: rule.file, ...(test.published === undefined ? {} : { published: test.published }) };
    const differences = compareFacts(test.facts, extract(test.text, meta));
    return differences.length === 0 ? [] : [{ file: rule.file, line: test.line, text: test.text, differences }];
  });
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

async function checkFixture(fixture: Fixture, { extractFile, update }: CheckInput, updates: Map<Fixture, readonly Fact[]>): Promise<CheckResult> {
  const { name, file, expected, problems } = fixture;
  const base = { kind: 'fixture', name, file, size: Math.max(1, expected.filter((fact) => !isNoisy(fact)).length) } as const;
  if (problems.length > 0) return { ...base, outcome: 'invalid', failures: [], problems };
  const facts = await extractFile(fixture.input);
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
