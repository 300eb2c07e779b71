/** What a run will write, and where: settled before anything is read. */
import type { Column } from '../../write/columns.js';
import { COLUMNS, selectColumns } from '../../write/columns.js';
import type { Format } from '../../write/index.js';
import { formatOfName, isBinary } from '../../write/index.js';
import { sheetColumns } from '../../write/spreadsheet.js';
import type { Io } from '../io.js';
import { nearestWord } from '../../text/nearest.js';
import type { Say } from '../messages.js';
import type { Options } from '../options.js';
import { usageError } from '../usage.js';

export interface Plan {
  readonly format: Format;
  /** Absent: stdout. */
  readonly path?: string;
  readonly columns: readonly Column[];
  readonly bom: boolean;
}

/** The plan that the options make; a contradiction in them is an ExtractError USAGE. */
export function planOf(options: Options, { io, say }: { io: Io; say: Say }): Plan {
  const path = options.output === '-' ? undefined : options.output;
  const format = formatOf(options, path, { io, say });
  if (isBinary(format) && path === undefined && io.tty.stdout) throw usageError(say('use.xlsxTerminal'));
  const isSheet = format === 'csv' || format === 'tsv' || format === 'xlsx';
  if (options.excel && !isSheet) throw usageError(say('use.excel', { name: format }));
  return {
    format,
    columns: options.excel ? sheetColumns(columnsOf(options, format, say)) : columnsOf(options, format, say),
    ...(path !== undefined && { path }),
    // A mark in a pipe would end up in the first column's name; in a file it is what makes Excel read UTF-8.
    bom: format === 'csv' && path !== undefined && /\.csv$/i.test(path),
  };
}

function formatOf({ format }: Options, path: string | undefined, { io, say }: { io: Io; say: Say }): Format {
  if (format !== undefined) return format;
  if (path === undefined) return io.tty.stdout ? 'table' : 'csv';
  const named = formatOfName(path);
  if (named === undefined) throw usageError(say('use.ending', { name: path }));
  return named;
}

/** Without `--columns`: everything in JSON and YAML, whose keys may be absent, the default row elsewhere. */
function columnsOf({ columns: choice, unclaimed }: Options, format: Format, say: Say): readonly Column[] {
  const whole = format === 'json' || format === 'jsonl' || format === 'yaml';
  if (choice === undefined && unclaimed) return selectColumns('file,line,text,quote,start,end').columns;
  if (choice === undefined) return whole ? COLUMNS : selectColumns('default').columns;
  const { columns, unknown } = selectColumns(choice);
  if (unknown.length > 0) throw usageError(say('use.column', { name: unknown.join(', ') }) + didYouMean(unknown, say), COLUMNS.map(({ key }) => key).join(', '));
  if (columns.length === 0) throw usageError(say('use.noColumns'));
  return columns;
}

/** The column that the first unknown name is near to, as a question. */
function didYouMean([unknown = '']: readonly string[], say: Say): string {
  const near = nearestWord(unknown, COLUMNS.flatMap(({ key, zh }) => [key, zh]));
  return near === undefined ? '' : say('use.didYouMean', { name: near });
}
