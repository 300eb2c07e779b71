/** What a command is: its words for the help, and what it does. One folder a command, its spec in spec.ts. */
import type { ExitCode } from '../../errors.js';
import type { Context } from './context.js';
import type { SharedOption } from './heeded.js';
import type { Words } from '../terminal/messages.js';

export interface CommandSpec {
  readonly name: string;
  readonly about: Words;
  /** In commander's notation: `<old>` is needed, `[place]` is not, `[targets...]` takes many. */
  readonly args?: readonly (readonly [name: string, about: Words])[];
  readonly options?: readonly OptionSpec[];
  /** The options of `extract --help` that mean something here besides those of speech; others are named as idle. */
  readonly takes: readonly SharedOption[] | 'all';
  /** Loads the command's code and runs it. */
  readonly run: (args: readonly string[], context: Context) => Promise<ExitCode>;
}

export interface OptionSpec {
  /** `--only <text>`, `--update`. */
  readonly flags: string;
  readonly about: Words;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  /** May be given several times: `own.list` has them all. */
  readonly many?: true;
}
