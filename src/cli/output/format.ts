/** The format of an output: by `-f`, else by the ending of `-o`, else by the configuration, else a table on a terminal and CSV elsewhere. */
import { formatOfName, isBinary, type Format } from '../../write/index.js';
import type { Context } from '../command/context.js';
import { usageError } from '../terminal/usage.js';

/** A format that cannot go where it is to go, or that `-f` and the ending of `-o` name differently, is an ExtractError USAGE. */
export function outputFormat({ io, say, options, given }: Pick<Context, 'io' | 'say' | 'options' | 'given'>): Format {
  const path = options.output === '-' ? undefined : options.output;
  const named = path === undefined ? undefined : formatOfName(path);
  const { format } = options;
  if (path !== undefined && given['format'] !== undefined && format !== undefined && named !== undefined && named !== format) {
    throw usageError(say('use.twoFormats', { format, name: path }), say('use.twoFormats.help', { format, named }));
  }
  // What is configured for all runs gives way to the name of this one's file.
  const chosen = named ?? format;
  if (chosen === undefined) {
    if (path !== undefined) throw usageError(say('use.ending', { name: path }));
    return io.tty.stdout ? 'table' : 'csv';
  }
  if (isBinary(chosen) && path === undefined && io.tty.stdout) throw usageError(say('use.xlsxTerminal'));
  return chosen;
}
