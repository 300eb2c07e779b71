/** What every command is given. */
import type { Extractor } from './engine.js';
import type { Io } from './io.js';
import type { Say } from './messages.js';
import type { Options } from './options.js';
import type { Reporter } from './report.js';

export interface Context {
  readonly io: Io;
  readonly say: Say;
  readonly options: Options;
  readonly reporter: Reporter;
  /** The extractor with the rules that the options name; invalid rules are thrown. */
  readonly createExtractor: () => Promise<Extractor>;
}
