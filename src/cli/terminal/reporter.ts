/** What goes to stderr: problems, defects, the closing line. */
import type { ExitCode } from '../../errors.js';
import { exitOf, ExtractError, formatProblem, wordsOf } from '../../errors.js';
import { nearestWord } from '../../text/nearest.js';
import type { ReadProblem } from '../../types.js';
import type { Io } from './io.js';
import { codeOf } from './io.js';
import { peakMegabytes } from './memory.js';
import type { Say, Ui } from './messages.js';
import { messageOf } from './messages.js';
import { createProgress, round, type Progress } from './progress.js';

/** Counts of a run, for the closing line. */
export interface Tally {
  read: number;
  unread: number;
  empty: number;
  /** Releases with facts and without a date. */
  undated: number;
  /** The first few of them, by name. */
  readonly undatedFiles: string[];
  facts: number;
  toCheck: number;
  repeats: number;
  unclaimed: number;
  skipped: number;
  defects: number;
}

export interface Reporter {
  /** An input that could not be read: file, what, cure. */
  readonly problem: (problem: ReadProblem) => Promise<void>;
  /** A defect of ours while one file was worked on; the others go on. */
  readonly defectIn: (file: string, error: unknown) => Promise<void>;
  /** Whatever ended the run; the exit code that it asks for comes back. */
  readonly failure: (error: unknown) => Promise<ExitCode>;
  readonly closing: (tally: Tally) => Promise<void>;
  readonly line: (text: string) => Promise<void>;
  /** Told after each release: on a terminal it shows how far the run is. */
  readonly progress: (tally: Tally) => Promise<void>;
  /** How many releases there will be. */
  readonly expect: Progress['expect'];
}

export function newTally(): Tally {
  return { read: 0, unread: 0, empty: 0, undated: 0, undatedFiles: [], facts: 0, toCheck: 0, repeats: 0, unclaimed: 0, skipped: 0, defects: 0 };
}

interface Manner {
  readonly say: Say;
  readonly ui: Ui;
  readonly quiet: boolean;
  readonly stats?: boolean;
  /** The data goes to the terminal, too. */
  readonly toTerminal?: boolean;
  /** The names of all commands: a path that does not exist may be one of them misspelt. */
  readonly commands?: readonly string[];
  /** The command that runs, whose help a mistake in its use points to; absent: `extract` itself. */
  readonly command?: string;
}

/** A reporter in the user's language; a quiet one keeps only what ended the run. */
export function reporterFor(io: Io, { say, ui, quiet, stats = false, toTerminal = false, commands = [], command }: Manner): Reporter {
  const started = now();
  const progress = createProgress(io, say, { shown: !quiet && !toTerminal, now });
  const print = async (text: string): Promise<void> => {
    await progress.clear();
    // A stderr that nobody reads is no reason to fail.
    await io.stderr.write(`${text}\n`).catch(() => {});
  };
  const unless = async (hidden: boolean, text: string): Promise<void> => (hidden ? undefined : print(text));
  return {
    line: (text) => unless(quiet, text),
    problem: (problem) => unless(quiet, problemText(problem, { say, ui }, commandHint(problem, commands, say))),
    defectIn: (file, error) => unless(quiet, say('bug.file', { file, what: stackOrMessage(error, io) })),
    closing: async (tally) => {
      await progress.clear();
      await unless(quiet, [...(tally.undated === 0 ? [] : [undatedLine(tally, say)]), closingLine(tally, say)].join('\n'));
      if (stats) await print(statsLine(tally, (now() - started) / 1000, say));
    },
    progress: (tally) => progress.at(tally.read + tally.unread),
    expect: progress.expect,
    async failure(error) {
      if (error instanceof ExtractError) {
        await print(error.code === 'USAGE' ? usageText(error, say, command) : failureText(error, { say, ui }));
        return exitOf(error.code);
      }
      await print(`${say('bug.what', { what: stackOrMessage(error, io) })}\n  ${say('bug.report')}`);
      return 70;
    },
  };
}

/** `a/b.bin: is no text` and the cure on a line of its own. */
export function problemText(problem: ReadProblem, { say, ui }: { readonly say: Say; readonly ui: Ui }, hint?: string): string {
  const { message, help = problem.help } = wordsOf(problem, ui);
  // What a library or a reader of another's says has no Chinese: the code's own words stand before it.
  const what = problem.zh === undefined ? messageOf(say, problem.code) : undefined;
  const detail = what === undefined ? message : `${what} (${message})`;
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return plain(`${place}: ${detail}`, hint ?? help, say);
}

/** `extract chekc` is read as a path: say what was probably meant. */
function commandHint({ file, code }: ReadProblem, commands: readonly string[], say: Say): string | undefined {
  if (code !== 'NOT_FOUND' || /[./\\]/.test(file)) return undefined;
  const name = nearestWord(file, commands);
  return name === undefined ? undefined : say('fix.command', { name });
}

/** `no date was found in 5 (a.txt, b.txt, c.txt, …): …` */
function undatedLine({ undated, undatedFiles }: Tally, say: Say): string {
  const files = [...undatedFiles, ...(undated > undatedFiles.length ? ['…'] : [])].join(', ');
  return say('sum.undated', { n: undated, files });
}

export function closingLine(tally: Tally, say: Say): string {
  const parts = [
    say('sum.read', { n: tally.read }),
    say('sum.unread', { n: tally.unread }),
    say('sum.empty', { n: tally.empty }),
    say('sum.facts', { n: tally.facts }),
    say('sum.check', { n: tally.toCheck }),
    ...(tally.repeats > 0 ? [say('sum.repeats', { n: tally.repeats })] : []),
    say('sum.unclaimed', { n: tally.unclaimed }),
    ...(tally.skipped > 0 ? [say('sum.skipped', { n: tally.skipped })] : []),
  ];
  return parts.join(' · ');
}

function statsLine({ read, unread, facts, repeats }: Tally, seconds: number, say: Say): string {
  const perSecond = (count: number): string => round(count / Math.max(seconds, 0.001));
  return say('sum.stats', { s: seconds.toFixed(1), releases: perSecond(read + unread), facts: perSecond(facts + repeats), mb: peakMegabytes() });
}

function now(): number {
  // `performance` has to be loaded first.
  return Number(process.hrtime.bigint()) / 1e6;
}

function usageText(error: ExtractError, say: Say, command: string | undefined): string {
  const [problem] = error.problems;
  const help = problem?.help ?? say('use.hint', { command: command === undefined ? 'extract' : `extract ${command}` });
  return `${say('use.line', { what: problem?.message ?? '' })}\n  ${say('help.label')}: ${help}`;
}

function failureText(error: ExtractError, { say, ui }: { readonly say: Say; readonly ui: Ui }): string {
  // Output that failed has its place in the message; rules that failed have line, frame and help.
  return error.problems
    .map((problem) => {
      if (exitOf(problem.code) !== 5) return formatProblem(problem, ui);
      const { message, help } = wordsOf(problem, ui);
      return plain(message, help, say);
    })
    .join('\n');
}

function plain(message: string, help: string | undefined, say: Say): string {
  return help === undefined ? message : `${message}\n  ${say('help.label')}: ${help}`;
}

function stackOrMessage(error: unknown, { env }: Io): string {
  if (!(error instanceof Error)) return String(error);
  if (env['EXTRACT_DEBUG']) return error.stack ?? error.message;
  const code = codeOf(error);
  return `${error.name}${code === undefined ? '' : ` ${code}`}: ${error.message.split('\n')[0] ?? ''}`;
}
