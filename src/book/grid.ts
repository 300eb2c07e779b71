/** A sheet as rows of texts, whatever file it came from. */
import type { Parts } from './parts.js';
import { scanSheet } from './scan.js';

export interface GridCell {
  /** As the sheet shows it; '' where it is empty. */
  readonly text: string;
  /** Worked out by the sheet itself. */
  readonly hasFormula: boolean;
}

/** A cell that takes several rows or columns, all counted from 0, the last one included. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Merge[];
}

const EMPTY: GridCell = { text: '', hasFormula: false };

/** The cell at a place; an empty one beyond the edges. */
export function cellAt({ rows }: Grid, row: number, column: number): GridCell {
  return rows[row]?.[column] ?? EMPTY;
}

/** Columns of the widest row. */
export function widthOf({ rows }: Grid): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

/** The rows of a CSV as a grid. */
export function gridOfRows(rows: readonly (readonly string[])[]): Grid {
  return { rows: rows.map((row) => row.map((text) => ({ text: text.trim(), hasFormula: /^=./u.test(text) }))), merges: [] };
}

/** What a sheet shows, as our reader of workbooks tells it. */
interface Shown {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly merges: readonly Merge[];
}

/** What `cells` of a sheet of a workbook shows, with its formulas. */
export function gridOfSheet(parts: Parts, part: string, shown: Shown): Grid {
  const rows: GridCell[][] = [];
  const put = (row: number, column: number, cell: GridCell): void => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(EMPTY);
    line[column] = cell;
  };
  for (const { row, column, text } of shown.cells) put(row, column, { text, hasFormula: false });
  for (const span of scanSheet(parts.text(part) ?? '').rows) {
    for (const { row, column, hasFormula } of span.cells) if (hasFormula) put(row, column, { text: rows[row]?.[column]?.text ?? '', hasFormula: true });
  }
  return { rows, merges: shown.merges };
}
