/** A command's table written as the options say: to stdout or a file, in any format. */
import type { Format, TableFormat } from '../write/index.js';
import { formatOfName, isBinary } from '../write/index.js';
import { writeSheets, type Sheet } from '../write/sheet.js';
import type { Context } from './context.js';
import { writeOut } from './output.js';
import { usageError } from './usage.js';

/** Format and place of a table: by `-f`, else by the ending of `-o`, else a table on a terminal and CSV elsewhere. */
export function formatFor(context: Pick<Context, 'io' | 'say' | 'options'>): TableFormat {
  const format = anyFormat(context);
  if (format === 'sqlite') throw usageError(context.say('use.factsOnly', { name: format }));
  return format;
}

function anyFormat({ io, say, options }: Pick<Context, 'io' | 'say' | 'options'>): Format {
  const path = options.output === '-' ? undefined : options.output;
  if (options.format !== undefined) {
    if (isBinary(options.format) && path === undefined && io.tty.stdout) throw usageError(say('use.xlsxTerminal'));
    return options.format;
  }
  if (path === undefined) return io.tty.stdout ? 'table' : 'csv';
  const named = formatOfName(path);
  if (named === undefined) throw usageError(say('use.ending', { name: path }));
  return named;
}

/** Writes the sheets; a workbook holds them all, other formats the first. */
export async function writeTable(sheets: readonly [Sheet, ...Sheet[]], context: Pick<Context, 'io' | 'say' | 'options'>): Promise<void> {
  const { io, say, options } = context;
  const format = formatFor(context);
  const path = options.output === '-' ? undefined : options.output;
  const paint = format === 'table' && path === undefined ? (await import('./paint.js')).painterFor('stdout', io, options.color) : undefined;
  const chunks = writeSheets(format, sheets, {
    header: options.header,
    bom: format === 'csv' && path !== undefined && /\.csv$/i.test(path),
    ...(options.excel && { crlf: true }),
    ...(path === undefined && io.columns !== undefined && { width: io.columns }),
    ...(paint !== undefined && { paint }),
  });
  await writeOut(chunks, path, { io, say });
}
