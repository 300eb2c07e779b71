/**
 * A check as annotations of GitHub Actions, each at the file, line and column of the rule.
 * Source: docs.github.com, workflow commands.
 */
import { wordsOf, type Problem } from '../../errors.js';
import { wordsIn, type Ui } from '../../text/language.js';
import { fails } from '../compare.js';
import type { CheckReport, CheckResult, Failure } from '../types.js';
import { detailsOf, placeOf } from './details.js';
import { OUTCOMES } from './words.js';

/** One line per problem, failure and finding; nothing for what passes. */
export function githubReport({ results, findings }: CheckReport, ui: Ui = 'en'): string {
  const lines = [
    ...results.flatMap(({ problems }) => problems.map((problem) => ofProblem(problem, ui))),
    ...results.flatMap((result) => ofFailures(result, ui)),
    ...findings.map(({ file, line, kind, says }) => command('warning', { file, line, title: kind }, wordsIn(ui, says))),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function ofProblem(problem: Problem, ui: Ui): string {
  const { message, help } = wordsOf(problem, ui);
  const { file, line, column: col, code } = problem;
  return command('error', { file, line, col, title: code }, help === undefined ? message : `${message}\n${help}`);
}

function ofFailures({ outcome, name, todo, failures }: CheckResult, ui: Ui): readonly string[] {
  if (todo !== undefined) return [];
  const title = `${name}: ${wordsIn(ui, OUTCOMES[outcome])}`;
  return failures
    .filter(({ differences }) => differences.some(fails))
    .map((failure) => command('error', { ...whereToMend(failure), title }, [placeOf(failure, ui), ...detailsOf(failure, ui)].join('\n')));
}

/** A built-in test is mended in the rule that it fails by. */
function whereToMend({ file, line, cause }: Failure): { readonly file: string; readonly line: number } {
  return cause === undefined || cause === 'words' ? { file, line: line ?? 1 } : { file: cause, line: 1 };
}

/** `::error file=a.yaml,line=4,col=15,title=UNKNOWN_TAG::message` */
function command(name: 'error' | 'warning', properties: Readonly<Record<string, string | number | undefined>>, message: string): string {
  const given = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]));
  return `::${name} ${given.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
