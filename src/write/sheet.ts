/** Tables that are no list of facts (names, series, findings), in every format. */
import type { TableFormat } from './index.js';
import type { Cell, Row } from './rows.js';
import type { Header, Paint } from './writer.js';

export interface SheetColumn {
  readonly key: string;
  readonly zh: string;
  readonly kind: 'number' | 'text';
  /** In characters; 12 where absent. */
  readonly width?: number;
}

export interface Sheet {
  /** The tab in a workbook. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly Row[];
}

export interface SheetOptions {
  readonly header: Header;
  readonly bom?: boolean;
  /** Columns of the terminal; absent: nothing is cut. */
  readonly width?: number;
  readonly paint?: Paint;
  readonly crlf?: boolean;
}

/**
 * The sheets in a format. A workbook holds them all, every other format the first alone.
 * JSON, JSON Lines and YAML are lists of records by key, absent cells missing.
 */
export async function* writeSheets(format: TableFormat, sheets: readonly [Sheet, ...Sheet[]], options: SheetOptions): AsyncGenerator<string | Uint8Array> {
  const [first] = sheets;
  if (format === 'xlsx') {
    const { workbook } = await import('./workbook.js');
    const pages = sheets.map((sheet) => ({
      name: sheet.name,
      head: headOf(sheet, options.header),
      rows: sheet.rows,
      widths: sheet.columns.map(({ width }) => width ?? 12),
    }));
    yield await workbook(pages);
  } else if (format === 'table') {
    const { gridView } = await import('./grid.js');
    yield gridView({ head: headOf(first, options.header), rows: first.rows, right: first.columns.map(({ kind }) => kind === 'number') }, options);
  } else if (format === 'csv' || format === 'tsv') {
    const { delimited } = await import('./delimited.js');
    yield delimited(headOf(first, options.header), first.rows, { delimiter: format === 'csv' ? ',' : '\t', bom: options.bom === true, crlf: options.crlf === true });
  } else {
    yield* records(format, first);
  }
}

async function* records(format: 'json' | 'jsonl' | 'yaml', { columns, rows }: Sheet): AsyncGenerator<string> {
  const list = rows.map((row) => recordOf(columns, row));
  if (format === 'yaml') {
    const { itemOf } = await import('./yaml.js');
    yield list.length === 0 ? '[]\n' : list.map(itemOf).join('');
    return;
  }
  const { jsonText } = await import('./jsonl.js');
  if (format === 'jsonl') yield list.map((record) => `${jsonText(record)}\n`).join('');
  else yield list.length === 0 ? '[]\n' : `[\n${list.map(jsonText).join(',\n')}\n]\n`;
}

function recordOf(columns: readonly SheetColumn[], row: Row): Readonly<Record<string, string | number>> {
  const record: Record<string, string | number> = {};
  columns.forEach(({ key }, index) => {
    const cell: Cell = row[index];
    if (cell !== undefined && cell !== '') record[key] = cell;
  });
  return record;
}

function headOf({ columns }: Sheet, header: Header): readonly string[] | undefined {
  return header === 'none' ? undefined : columns.map(({ key, zh }) => (header === 'zh' ? zh : key));
}
