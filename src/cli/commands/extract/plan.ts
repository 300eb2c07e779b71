/** What a run will write, and where: settled before anything is read. */
import type { Column } from '../../../write/columns.js';
import { COLUMNS, selectColumns } from '../../../write/columns.js';
import type { Format } from '../../../write/index.js';
import { sheetColumns } from '../../../write/spreadsheet.js';
import { nearestWord } from '../../../text/nearest.js';
import type { Context } from '../../command/context.js';
import { outputFormat } from '../../output/format.js';
import type { Say } from '../../terminal/messages.js';
import type { Options } from '../../command/options.js';
import { usageError } from '../../terminal/usage.js';

export interface Plan {
  readonly format: Format;
  /** Absent: stdout. */
  readonly path?: string;
  readonly columns: readonly Column[];
  readonly bom: boolean;
}

/** The plan that the options make; a contradiction in them is an ExtractError USAGE. */
export function planOf({ options, given, io, say }: Pick<Context, 'options' | 'given' | 'io' | 'say'>): Plan {
  const path = options.output === '-' ? undefined : options.output;
  const format = outputFormat({ io, say, options, given });
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
