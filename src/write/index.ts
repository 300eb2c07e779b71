/** The formats by name; a format's code is loaded when it is first asked for. */
import type { Writer } from './writer.js';

export const FORMATS = ['csv', 'tsv', 'yaml', 'json', 'jsonl', 'xlsx', 'sqlite', 'table'] as const;
export type Format = (typeof FORMATS)[number];
/** Formats of any table; the others are of facts alone. */
export type TableFormat = Exclude<Format, 'sqlite'>;

/** The formats of bytes: nothing for a terminal. */
export function isBinary(format: Format): boolean {
  return format === 'xlsx' || format === 'sqlite';
}

/** The writer of a format. */
export async function loadWriter(format: Format): Promise<Writer> {
  return (await LOADERS[format]()).writer;
}

/** The format that a file name asks for by its ending; undefined where the ending says nothing. */
export function formatOfName(name: string): Format | undefined {
  const ending = /\.([a-z]+3?)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : ENDINGS.get(ending);
}

const LOADERS: Readonly<Record<Format, () => Promise<{ readonly writer: Writer }>>> = {
  csv: () => import('./csv.js'),
  tsv: () => import('./tsv.js'),
  yaml: () => import('./yaml.js'),
  json: () => import('./json.js'),
  jsonl: () => import('./jsonl.js'),
  xlsx: () => import('./xlsx.js'),
  sqlite: () => import('./sqlite.js'),
  table: () => import('./table.js'),
};

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['csv', 'csv'], ['tsv', 'tsv'], ['tab', 'tsv'], ['yaml', 'yaml'], ['yml', 'yaml'], ['json', 'json'],
  ['jsonl', 'jsonl'], ['ndjson', 'jsonl'], ['xlsx', 'xlsx'], ['txt', 'table'],
  ['sqlite', 'sqlite'], ['sqlite3', 'sqlite'], ['db', 'sqlite'],
]);
