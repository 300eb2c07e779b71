/** A check as people read it: one line per rule and fixture, details of failures only, findings, the count last. */
import { formatProblem } from '../../errors.js';
import { wordsIn, type Ui } from '../../text/language.js';
import { displayWidth, padDisplay } from '../../text/width.js';
import type { CheckReport, CheckResult } from '../types.js';
import { detailsOf, PLAIN, placeOf, toldOf, type Paint } from './details.js';
import { countOf, OUTCOMES, say } from './words.js';

/**
 * The report, ending in the line `N passed, N failed` and a line break.
 *
 *     pass     level-and-change  4 tests
 *     wrong    share             3 tests
 *       rules/zh/share.yaml:19 出口占全省的8.2%。
 *         key    expected   found
 *         value  8.2        8.1
 */
export function prettyReport(report: CheckReport, ui: Ui = 'en', paint: Paint = PLAIN): string {
  const told = toldOf(report);
  const quiet = report.results.length - told.length;
  const width = Math.max(0, ...told.map(({ name }) => displayWidth(name)));
  const ours = quiet === 0 ? [] : [`${paint('pass', padDisplay(wordsIn(ui, OUTCOMES.pass), OUTCOME_WIDTH))}${say(ui, 'ours')}`];
  const lines = [...ours, ...told.flatMap((result) => resultLines(result, width, { ui, paint }))];
  // A gap that is closed stands beside its rule or fixture already.
  const findings = report.findings.filter(({ kind }) => kind !== 'todo passes').map(({ file, line, says }) => `  ${file}:${line} ${wordsIn(ui, says)}`);
  const noted = findings.length === 0 ? [] : [paint('todo', `${say(ui, 'findings')}:`), ...findings];
  return `${[...lines, ...noted, say(ui, 'sum', { passed: report.passed - quiet, failed: report.failed })].join('\n')}\n`;
}

interface Look {
  readonly ui: Ui;
  readonly paint: Paint;
}

function resultLines({ outcome, name, size, kind, todo, failures, problems }: CheckResult, width: number, { ui, paint }: Look): readonly string[] {
  const gaps = failures.flatMap(({ differences }) => differences).filter((difference) => difference.outcome === 'todo').length;
  const count = outcome === 'invalid' ? '' : `  ${countOf(ui, kind, size)}${gaps === 0 ? '' : say(ui, 'gaps', { n: gaps })}`;
  const known = todo === undefined ? '' : `  ${say(ui, outcome === 'pass' ? 'dropTodo' : 'todo')}: ${todo}`;
  const head = `${paint(outcome, padDisplay(wordsIn(ui, OUTCOMES[outcome]), OUTCOME_WIDTH))}${padDisplay(name, width)}${count}${known}`.trimEnd();
  // What a rule with a todo gets wrong is known; it would bury what is not.
  const told = outcome === 'todo' && todo !== undefined ? [] : failures;
  const details = told.flatMap((failure) => {
    const lines = detailsOf(failure, ui, paint);
    return lines.length === 0 ? [] : [`  ${placeOf(failure, ui)}`, ...lines.map((line) => `    ${line}`)];
  });
  return [head, ...problems.map((problem) => formatProblem(problem, ui).replace(/^/gm, '  ')), ...details];
}

const OUTCOME_WIDTH = 9;
