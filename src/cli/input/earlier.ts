/** Outputs of earlier runs read back, whatever their format: rows of texts by column key. */
import { parseDelimited } from '../../text/delimited.js';
import { COLUMNS } from '../../write/columns.js';
import { formatOfName } from '../../write/index.js';
import { textOf } from './files.js';
import type { Say } from '../terminal/messages.js';
import { usageError } from '../terminal/usage.js';

/** One row of an output: what its cells say, empty cells left out. */
export type OutputRow = ReadonlyMap<string, string>;

export interface Output {
  readonly keys: ReadonlySet<string>;
  readonly rows: readonly OutputRow[];
}

/**
 * The rows of an output file of ours. Chinese headers are read as their keys, a `'` that was put
 * before a formula is taken off. A file of another kind is a usage error, an unreadable one exit 4.
 */
export async function readOutput(file: string, say: Say): Promise<Output> {
  const format = formatOfName(file);
  if (format === undefined || format === 'xlsx' || format === 'sqlite' || format === 'table') throw usageError(say('use.diffFormat', { name: file }));
  const text = await textOf(file, say);
  if (format === 'csv' || format === 'tsv') return fromTable(parseDelimited(text, format === 'csv' ? ',' : '\t'));
  return fromRecords(await recordsIn(text, { format, file, say }));
}

const KEY_OF_ZH: ReadonlyMap<string, string> = new Map(COLUMNS.map(({ key, zh }) => [zh, key]));
const ESCAPED = /^'(?=[=+\-@\t\r＝＋－＠])/;

function fromTable([head = [], ...body]: readonly (readonly string[])[]): Output {
  const keys = head.map((name) => KEY_OF_ZH.get(name) ?? name);
  const rows = body.map((cells) => new Map(keys.flatMap((key, index) => cellsOf(key, (cells[index] ?? '').replace(ESCAPED, '')))));
  return { keys: new Set(keys.flatMap((key) => (OF_SHEETS.has(key) ? changeKeys(key) : [key]))), rows };
}

/** Columns of `--excel`: changes in percent, and others with their unit behind the number. */
const OF_SHEETS: ReadonlyMap<string, 'yoy' | 'change'> = new Map([
  ['yoy(%)', 'yoy'], ['同比(%)', 'yoy'], ['yoy(other)', 'yoy'], ['同比(其他)', 'yoy'],
  ['change(%)', 'change'], ['变动(%)', 'change'], ['change(other)', 'change'], ['变动(其他)', 'change'],
]);

function changeKeys(column: string): readonly string[] {
  const key = OF_SHEETS.get(column) ?? column;
  return [key, `${key}_unit`];
}

/** A cell under its key; of a sheet's change its number and its unit. */
function cellsOf(key: string, cell: string): readonly (readonly [string, string])[] {
  if (cell === '') return [];
  if (!OF_SHEETS.has(key)) return [[key, cell]];
  const [, number = cell, unit = ''] = /^([+-]?[\d.]+(?:e[+-]?\d+)?)(.*)$/u.exec(cell) ?? [];
  const [name = key, unitName = key] = changeKeys(key);
  return [[name, number], [unitName, key.endsWith('(%)') ? '%' : unit]];
}

function fromRecords(records: readonly unknown[]): Output {
  const rows = records.map((record) => new Map(Object.entries(Object(record)).map(([key, value]) => [key, String(value)] as const)));
  // An absent key is an empty cell there, so such an output has every column.
  return { keys: new Set(COLUMNS.map(({ key }) => key)), rows };
}

async function recordsIn(text: string, { format, file, say }: { format: 'json' | 'jsonl' | 'yaml'; file: string; say: Say }): Promise<readonly unknown[]> {
  try {
    if (format === 'jsonl') return text.split('\n').filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line));
    const list: unknown = format === 'json' ? JSON.parse(text) : (await import('yaml')).parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    throw usageError(say('use.diffFormat', { name: file }));
  }
}
