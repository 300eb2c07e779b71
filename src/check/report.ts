/** A check as people read it: one line per rule and fixture, details of failures only, the count last. */
import { formatProblem } from '../errors.js';
import type { ExpectedFact } from '../rules/types.js';
import type { Scalar } from '../text/yaml.js';
import { cutDisplay, displayWidth, padDisplay } from '../text/width.js';
import { fails, type Difference, type FoundFact } from './compare.js';
import type { CheckReport, CheckResult, Failure, Outcome } from './run.js';

/** Colours a piece of the report by outcome; the identity where there is no terminal. */
export type Paint = (outcome: Outcome, text: string) => string;

/**
 * The report, ending in the line `N passed, N failed` and a line break.
 *
 *     pass     level-and-change  4 tests
 *     wrong    share             3 tests
 *       rules/zh/share.yaml:19 出口占全省的8.2%。
 *         key    expected   found
 *         value  8.2        8.1
 */
export function formatReport(report: CheckReport, paint: Paint = (_, text) => text): string {
  const width = Math.max(0, ...report.results.map(({ name }) => name.length));
  const lines = report.results.flatMap((result) => formatResult(result, width, paint));
  return `${[...lines, `${report.passed} passed, ${report.failed} failed`].join('\n')}\n`;
}

function formatResult(result: CheckResult, width: number, paint: Paint): readonly string[] {
  const { outcome, name, size, kind, todo, failures, problems } = result;
  const noun = kind === 'fixture' ? 'fact' : 'test';
  const gaps = failures.flatMap(({ differences }) => differences).filter((difference) => difference.outcome === 'todo').length;
  const count = outcome === 'invalid' ? '' : `  ${size} ${noun}${size === 1 ? '' : 's'}${gaps === 0 ? '' : `, ${gaps} todo`}`;
  const known = todo === undefined ? '' : `  ${outcome === 'pass' ? DROP_TODO : 'todo'}: ${todo}`;
  const head = `${paint(outcome, outcome.padEnd(OUTCOME_WIDTH))}${name.padEnd(width)}${count}${known}`.trimEnd();
  // What a rule with a todo gets wrong is known; it would bury what is not.
  const details = outcome === 'todo' && todo !== undefined ? [] : failures.flatMap((failure) => formatFailure(failure, paint));
  return [head, ...problems.map((problem) => indent(formatProblem(problem), 2)), ...details];
}

const DROP_TODO = 'passes now, so drop its todo';
const OUTCOME_WIDTH = 9;
const TEXT_WIDTH = 100;

function formatFailure({ file, line, text, differences }: Failure, paint: Paint): readonly string[] {
  const told = differences.filter((difference) => fails(difference) || difference.outcome === 'mended');
  if (told.length === 0) return [];
  const place = line === undefined ? file : `${file}:${line}`;
  const head = text === undefined ? `  ${place}` : `  ${place} ${cutDisplay(text.replace(/\s+/g, ' '), TEXT_WIDTH)}`;
  return [head, ...told.flatMap((difference) => formatDifference(difference, paint))];
}

function formatDifference(difference: Difference, paint: Paint): readonly string[] {
  if (difference.outcome === 'missing') return [`    ${paint('missing', 'missing')} ${pairsOf(Object.entries(difference.expected))}`];
  if (difference.outcome === 'noisy') return [`    ${paint('noisy', 'noisy')}   ${pairsOf(outlineOf(difference.actual))}`];
  if (difference.outcome === 'todo' || difference.outcome === 'mended') return [`    ${paint('todo', 'todo')}    ${pairsOf(markedOf(difference.expected))}  ${DROP_TODO}`];
  const { expected, actual, keys } = difference;
  const rows = [['key', 'expected', 'found'], ...keys.map((key) => [key, shown(expected[key]), shown(actual[key])])];
  return [`    ${paint('wrong', 'wrong')}   ${pairsOf(outlineOf(actual).slice(0, 2))}`, ...table(rows).map((row) => `      ${row}`)];
}

/** The keys by which one knows a fact again. */
function outlineOf(fact: FoundFact): readonly (readonly [string, Scalar | undefined])[] {
  return ['metric', 'text', 'value', 'unit', 'yoy', 'yoy_unit', 'change', 'change_unit', 'period', 'rule']
    .map((key) => [key, fact[key]] as const)
    .filter(([, value]) => value !== undefined);
}

function markedOf(fact: ExpectedFact): readonly (readonly [string, Scalar | undefined])[] {
  return ['metric', 'text', 'todo'].map((key) => [key, fact[key]] as const).filter(([, value]) => value !== undefined);
}

function pairsOf(entries: readonly (readonly [string, Scalar | undefined])[]): string {
  return entries.map(([key, value]) => `${key}: ${shown(value)}`).join(', ');
}

function shown(value: Scalar | undefined): string {
  return value === null || value === undefined ? '–' : String(value);
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) => row.map((cell, column) => padDisplay(cell, widths[column] ?? 0)).join('  ').trimEnd());
}

function indent(text: string, columns: number): string {
  return text.replace(/^/gm, ' '.repeat(columns));
}
