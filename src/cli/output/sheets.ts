/** A command's table written as the options say: to stdout or a file, in any format. */
import type { TableFormat } from '../../write/index.js';
import { writeSheets, type Sheet } from '../../write/sheet.js';
import type { Context } from '../command/context.js';
import { outputFormat } from './format.js';
import { writeOut } from './write.js';
import { usageError } from '../terminal/usage.js';

/** The format of a table, which SQLite is not. */
export function formatFor(context: Pick<Context, 'io' | 'say' | 'options' | 'given'>): TableFormat {
  const format = outputFormat(context);
  if (format === 'sqlite') throw usageError(context.say('use.factsOnly', { name: format }));
  return format;
}

/** Writes the sheets; a workbook holds them all, other formats the first. */
export async function writeTable(sheets: readonly [Sheet, ...Sheet[]], context: Pick<Context, 'io' | 'say' | 'options' | 'given'>): Promise<void> {
  const { io, say, options } = context;
  const format = formatFor(context);
  const path = options.output === '-' ? undefined : options.output;
  const paint = format === 'table' && path === undefined ? (await import('../terminal/paint.js')).painterFor('stdout', io, options.color) : undefined;
  const chunks = writeSheets(format, sheets, {
    header: options.header,
    bom: format === 'csv' && path !== undefined && /\.csv$/i.test(path),
    ...(options.excel && { crlf: true }),
    ...(path === undefined && io.columns !== undefined && { width: io.columns }),
    ...(paint !== undefined && { paint }),
  });
  await writeOut(chunks, path, { io, say });
}
