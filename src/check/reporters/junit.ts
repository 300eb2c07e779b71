/** A check as JUnit XML, which CI servers read: one suite of rules, one of fixtures, one of lexicons. */
import { formatProblem } from '../../errors.js';
import { wordsIn, type Ui } from '../../text/language.js';
import type { CheckReport, CheckResult } from '../types.js';
import { detailsOf, placeOf, toldOf } from './details.js';
import { OUTCOMES } from './words.js';

/** The whole document. Without times: the same check gives the same bytes. */
export function junitReport(report: CheckReport, ui: Ui = 'en'): string {
  const [results, { findings }] = [toldOf(report), report];
  const suites = (['lexicon', 'rule', 'fixture'] as const).flatMap((kind) => {
    const own = results.filter((result) => result.kind === kind);
    return own.length === 0 ? [] : [suiteOf(kind, own, ui)];
  });
  const noted = findings.map(({ file, line, says }) => `${file}:${line} ${wordsIn(ui, says)}\n`).join('');
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="extract check"${countsOf(results)}>\n`,
    ...suites,
    noted === '' ? '' : `  <system-out>${escapeText(noted)}</system-out>\n`,
    '</testsuites>\n',
  ].join('');
}

function suiteOf(kind: CheckResult['kind'], results: readonly CheckResult[], ui: Ui): string {
  return `  <testsuite name="${kind}"${countsOf(results)}>\n${results.map((result) => caseOf(result, ui)).join('')}  </testsuite>\n`;
}

function countsOf(results: readonly CheckResult[]): string {
  const count = (of: (result: CheckResult) => boolean): number => results.filter(of).length;
  const [invalid, todo] = [count(({ outcome }) => outcome === 'invalid'), count(({ outcome }) => outcome === 'todo')];
  return ` tests="${results.length}" failures="${count(isFailure)}" errors="${invalid}" skipped="${todo}"`;
}

function isFailure({ outcome }: CheckResult): boolean {
  return outcome === 'wrong' || outcome === 'missing' || outcome === 'noisy';
}

function caseOf(result: CheckResult, ui: Ui): string {
  const { kind, name, file, outcome, failures, problems, todo = '' } = result;
  const head = `    <testcase classname="${escapeText(kind)}" name="${escapeText(name)}" file="${escapeText(file)}"`;
  const message = wordsIn(ui, OUTCOMES[outcome]);
  if (outcome === 'pass' || outcome === 'updated') return `${head}/>\n`;
  if (outcome === 'todo') return `${head}><skipped message="${escapeText(todo)}"/></testcase>\n`;
  const tag = outcome === 'invalid' ? 'error' : 'failure';
  const lines =
    outcome === 'invalid'
      ? problems.map((problem) => formatProblem(problem, ui))
      : failures.flatMap((failure) => [placeOf(failure, ui), ...detailsOf(failure, ui).map((line) => `  ${line}`)]);
  const text = lines.join('\n');
  return `${head}><${tag} message="${escapeText(message)}">${escapeText(text)}</${tag}></testcase>\n`;
}

/** XML has no way to write control characters at all. */
function escapeText(text: string): string {
  return text
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
