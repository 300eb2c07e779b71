/** A failure in lines: which fact, and in what it differs. */
import type { ExpectedFact } from '../../rules/types.js';
import type { Ui } from '../../text/language.js';
import { wordsIn } from '../../text/language.js';
import { cutDisplay, displayWidth, padDisplay } from '../../text/width.js';
import type { Scalar } from '../../yaml/yaml.js';
import { fails, type Difference, type FoundFact } from '../compare.js';
import type { CheckReport, CheckResult, Failure, Outcome } from '../types.js';
import { OUTCOMES, say } from './words.js';

/** Colours a piece of the report by outcome; the identity where there is no terminal. */
export type Paint = (outcome: Outcome, text: string) => string;

export const PLAIN: Paint = (_, text) => text;

const TEXT_WIDTH = 100;

/** The results that are told one by one: where the user's rules are looked at, ours are not among them as long as they pass. */
export function toldOf({ results }: Pick<CheckReport, 'results'>): readonly CheckResult[] {
  return results.filter(({ builtin, outcome }) => builtin !== true || outcome !== 'pass');
}

/** Where the failure stands, with the text of the test. */
export function placeOf({ file, line, text, builtin }: Failure, ui: Ui): string {
  const place = `${line === undefined ? file : `${file}:${line}`}${builtin === true ? ` (${say(ui, 'builtin')})` : ''}`;
  return text === undefined ? place : `${place} ${cutDisplay(text.replace(/\s+/g, ' '), TEXT_WIDTH)}`;
}

/** The lines of all that is to be told of a failure; open gaps are not. */
export function detailsOf({ differences, cause }: Failure, ui: Ui, paint: Paint = PLAIN): readonly string[] {
  const lines = differences.filter((difference) => fails(difference) || difference.outcome === 'mended').flatMap((difference) => differenceLines(difference, ui, paint));
  return cause === undefined ? lines : [...lines, cause === 'words' ? say(ui, 'words') : say(ui, 'cause', { file: cause })];
}

function differenceLines(difference: Difference, ui: Ui, paint: Paint): readonly string[] {
  const outcome = difference.outcome === 'mended' ? 'todo' : difference.outcome;
  const word = wordsIn(ui, OUTCOMES[outcome]);
  const head = paint(outcome, padDisplay(word, HEAD_WIDTH).trimEnd()) + ' '.repeat(Math.max(1, HEAD_WIDTH - displayWidth(word)));
  if (difference.outcome === 'missing') return [head + pairsOf(Object.entries(difference.expected))];
  if (difference.outcome === 'noisy') return [head + pairsOf(outlineOf(difference.actual))];
  if (difference.outcome === 'todo' || difference.outcome === 'mended') return [`${head}${pairsOf(markedOf(difference.expected))}  ${say(ui, 'dropTodo')}`];
  const { expected, actual, keys } = difference;
  const rows = [[say(ui, 'key'), say(ui, 'expected'), say(ui, 'found')], ...keys.map((key) => [key, shown(expected[key]), shown(actual[key])])];
  return [head + pairsOf(outlineOf(actual).slice(0, 2)), ...table(rows).map((row) => `  ${row}`)];
}

const HEAD_WIDTH = 8;

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
