/** What every command is given. */
import type { Extractor } from './engine.js';
import type { Io } from '../terminal/io.js';
import type { OwnOptions } from './own-options.js';
import type { Say, Ui } from '../terminal/messages.js';
import type { Options } from './options.js';
import type { Reporter } from '../terminal/reporter.js';

export interface Context {
  readonly io: Io;
  readonly say: Say;
  readonly ui: Ui;
  /** The options that all commands share. */
  readonly options: Options;
  /** What the command line gave, before configuration and defaults. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The options of this command alone. */
  readonly own: OwnOptions;
  readonly reporter: Reporter;
  /** The extractor with the rules that the options name; invalid rules are thrown. */
  readonly createExtractor: () => Promise<Extractor>;
}
