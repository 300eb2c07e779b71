import { sayWords, type Ui, type Values, type Words } from './text/language.js';
import { displayWidth } from './text/width.js';

/** The exit codes of the command; `worstExit` tells which one a run with several ends with. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 70;

/** Every problem that a user may meet, and the exit code it asks for. The only such table. */
const EXITS = {
  // the answer is no
  CHECK_FAILED: 1,
  DIFFERENCE: 1,
  // usage
  USAGE: 2,
  // rules and lexicons
  YAML_SYNTAX: 3,
  HUGE_FILE: 3,
  DEEP_YAML: 3,
  WRONG_TYPE: 3,
  WRONG_VALUE: 3,
  UNKNOWN_KEY: 3,
  MISSING_KEY: 3,
  WRONG_ID: 3,
  DUPLICATE_ID: 3,
  DUPLICATE_FORM: 3,
  UNKNOWN_SUBJECT: 3,
  EMPTY_PATTERN: 3,
  PATTERN_SYNTAX: 3,
  UNBALANCED_BRACKET: 3,
  NESTED_GROUP: 3,
  NESTED_REPEAT: 3,
  REPEAT_TOO_LONG: 3,
  TOO_MANY_REPEATS: 3,
  TOO_MANY_WORDS: 3,
  UNKNOWN_TAG: 3,
  UNKNOWN_SLOT: 3,
  DUPLICATE_SLOT: 3,
  NO_FIGURE: 3,
  NO_TESTS: 3,
  NO_HIT_TEST: 3,
  NO_LOOK_ALIKE: 3,
  // configuration
  CONFIG_SYNTAX: 2,
  CONFIG_KEY: 2,
  CONFIG_VALUE: 2,
  // inputs
  NOT_FOUND: 4,
  UNREADABLE: 4,
  UNKNOWN_FORMAT: 4,
  TOO_LARGE: 4,
  NO_PERMISSION: 4,
  NO_RELEASES: 4,
  UNDECODABLE: 4,
  NO_TEXT: 4,
  UNKNOWN_ENCODING: 4,
  BAD_LINE: 4,
  CHANGED: 4,
  // outputs
  UNWRITABLE: 5,
  TOO_MANY_ROWS: 5,
  // ours
  DEFECT: 70,
} as const satisfies Record<string, ExitCode>;

export type ErrorCode = keyof typeof EXITS;

/** What is wrong, and how to mend it. */
export interface Complaint {
  readonly code: ErrorCode;
  readonly message: string;
  readonly help?: string;
  /** The same in Chinese, where it was written by us and not by a library. */
  readonly zh?: { readonly message: string; readonly help?: string };
}

/** Something wrong that the user can mend: where, what, and how. Line and column count from 1. */
export interface Problem extends Complaint {
  readonly file?: string;
  readonly line?: number;
  /** In UTF-16 units, as editors count. */
  readonly column?: number;
  /** The line with carets under the place, aligned by display width. */
  readonly frame?: string;
}

/** One row of a table of complaints. */
export interface ComplaintRow {
  readonly code: ErrorCode;
  readonly says: Words;
  readonly help?: Words;
}

/** A path given on the command line that leads nowhere. */
export const NOTHING_THERE = {
  code: 'NOT_FOUND',
  says: ['没有这个文件或文件夹', 'no such file or folder'],
  help: ['检查 {option} 给出的路径', 'check the path given to {option}'],
} as const satisfies ComplaintRow;

const MORE = ['此文件另有 {count} 处', 'and {count} more in this file'] as const satisfies Words;
/** So many problems of one file are told; a file that has more is broken, and not in so many places. */
const TOLD = 20;

/** The first problems of a file, and how many there are besides. */
export function firstFew(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[TOLD];
  if (next === undefined) return problems;
  const { code, file } = next;
  return [...problems.slice(0, TOLD), { ...complaintOf({ code, says: MORE }, { count: problems.length - TOLD }), ...(file !== undefined && { file }) }];
}

/** The complaint of a row with its values, in both languages. */
export function complaintOf({ code, says, help }: ComplaintRow, values: Values = {}): Complaint {
  const inWords = (ui: Ui): Pick<Complaint, 'message' | 'help'> => ({ message: sayWords(ui, says, values), ...(help && { help: sayWords(ui, help, values).trim() }) });
  return { code, ...inWords('en'), zh: inWords('zh') };
}

/** One or more problems on their way to whoever prints them. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(problem)).join('\n'));
    this.problems = problems;
  }
  get code(): ErrorCode {
    return this.problems[0]?.code ?? 'DEFECT';
  }
}

export function exitOf(code: ErrorCode): ExitCode {
  return EXITS[code];
}

/** Every code that asks for this exit code. */
export function codesOf(exit: ExitCode): readonly string[] {
  return Object.entries(EXITS).filter(([, own]) => own === exit).map(([code]) => code);
}

/** Of several exit codes the one that the run ends with: 70, then 5, 3, 2, 4, 1, 0. */
export function worstExit(codes: Iterable<ExitCode>): ExitCode {
  const order: readonly ExitCode[] = [0, 1, 4, 2, 3, 5, 70];
  let worst = 0;
  for (const code of codes) worst = Math.max(worst, order.indexOf(code));
  return order[worst] ?? 70;
}

/** What a problem says in a language; English where nothing else is there. */
export function wordsOf({ message, help, zh }: Problem, ui: Ui): { readonly message: string; readonly help?: string } {
  return ui === 'zh' && zh ? zh : { message, ...(help !== undefined && { help }) };
}

const HELP: Words = ['办法', 'help'];

/** `file:line:column CODE message`, then the frame and the help, each on lines of their own. */
export function formatProblem(problem: Problem, ui: Ui = 'en'): string {
  const { message, help } = wordsOf(problem, ui);
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const lines = [[place, problem.code, message].filter((part) => part !== '').join(' ')];
  if (problem.frame !== undefined) lines.push(problem.frame);
  if (help !== undefined) lines.push(`  ${sayWords(ui, HELP)}: ${help}`);
  return lines.join('\n');
}

/** A text that problems can point into. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** A range of a source, half-open, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A problem at a range of a source, with its frame:
 *
 *     rules/zh/a.yaml:5:15 UNKNOWN_TAG unknown tag `#Metrics`
 *       5 | - "[<metric>#Metrics] 达"
 *         |             ^^^^^^^^
 */
export function problemAt(source: Source, place: Place, complaint: Complaint): Problem {
  const { line, column, text } = lineAt(source, place.start);
  return { ...complaint, file: source.file, line, column, frame: drawFrame(text, line, column, place.end - place.start) };
}

function lineAt(source: Source, offset: number): { line: number; column: number; text: string } {
  const at = Math.min(offset, source.text.length);
  const line = lineOf(source, at);
  const start = startsOf(source)[line - 1] ?? 0;
  const stop = source.text.indexOf('\n', at);
  return { line, column: at - start + 1, text: source.text.slice(start, stop < 0 ? source.text.length : stop).replace(/\r$/, '') };
}

/** The line of an offset, from 1. */
export function lineOf(source: Source, offset: number): number {
  const starts = startsOf(source);
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Where the lines of a source begin: a list of 100,000 words asks for the line of each. */
const STARTS = new WeakMap<Source, readonly number[]>();

function startsOf(source: Source): readonly number[] {
  const known = STARTS.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
  STARTS.set(source, starts);
  return starts;
}

/** The longest part of a line that a frame shows, in UTF-16 units. */
const FRAME_WIDTH = 100;

function drawFrame(line: string, number: number, column: number, length: number): string {
  const from = Math.max(0, column - 1 - FRAME_WIDTH / 2);
  const shown = line.slice(from, from + FRAME_WIDTH).replace(/\t/g, ' ');
  const before = shown.slice(0, column - 1 - from);
  const marked = shown.slice(before.length, before.length + Math.max(1, length));
  const gutter = `  ${number} | `;
  const empty = `${' '.repeat(gutter.length - 2)}| `;
  return `${gutter}${shown}\n${empty}${' '.repeat(displayWidth(before))}${'^'.repeat(Math.max(1, displayWidth(marked)))}`;
}
