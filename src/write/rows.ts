/** Facts as rows of cells: the one place where columns, headers and Chinese words meet. */
import type { Column } from './columns.js';
import { COLUMNS, columnOf } from './columns.js';
import { chineseWord, periodWords, reasonWords } from './words.js';
import type { Entry, Header } from './writer.js';

export type Cell = string | number | undefined;
export type Row = readonly Cell[];

/** The cells of facts, column by column; with `zh` coded words and periods are Chinese. */
export function rowMaker(columns: readonly Column[], header: Header): (fact: Entry) => Row {
  const makers = columns.map((column) => cellMaker(column, header === 'zh'));
  return (fact) => makers.map((make) => make(fact));
}

/** The header cells; undefined where none is wanted. */
export function headerRow(columns: readonly Column[], header: Header): readonly string[] | undefined {
  if (header === 'none') return undefined;
  return columns.map((column) => (header === 'zh' ? column.zh : (column.name ?? column.key)));
}

/**
 * A fact as the flat record of JSON and YAML: keys in the record's order, absent ones missing,
 * the inherited slots one string.
 */
export function recordOf(fact: Entry, columns: readonly Column[] = COLUMNS): Readonly<Record<string, string | number>> {
  const record: Record<string, string | number> = {};
  for (const column of columns) {
    const cell = cellOf(fact, column);
    if (cell !== undefined) record[column.key] = cell;
  }
  return record;
}

/** The cell of a fact as data: English codes, EDTF; undefined where the fact has none. */
export function cellOf(fact: Entry, column: Column): Cell {
  if (column.of !== undefined) return column.of(fact);
  const value = fact[column.key];
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? undefined : value;
  return value === undefined || value.length === 0 ? undefined : value.join(';');
}

function cellMaker(column: Column, chinese: boolean): (fact: Entry) => Cell {
  if (!chinese || column.of !== undefined || column.kind === 'text' || column.kind === 'number') return (fact) => cellOf(fact, column);
  return (fact) => {
    const cell = cellOf(fact, column);
    if (typeof cell !== 'string') return cell;
    if (column.kind === 'period') return periodWords(cell, column.key === 'period' ? fact.period_type : undefined);
    if (column.kind === 'reasons') return reasonWords(cell);
    if (column.kind === 'coded') return chineseWord(column.key, cell);
    return cell.split(';').map((slot) => columnOf(slot)?.zh ?? slot).join(';');
  };
}
