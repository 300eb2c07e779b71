/** Tables of Word files: rows of cells, merged ones counted. */
import type { GridCell, Part } from '../compose.js';

interface OpenCell {
  parts: readonly Part[];
  colSpan: number;
  /** It only continues the cell above it. */
  isCovered: boolean;
}

interface OpenRow {
  readonly cells: OpenCell[];
  header: boolean;
  /** Columns left out before its first cell. */
  before: number;
}

export interface OpenTable {
  readonly rows: OpenRow[];
}

export function newTable(): OpenTable {
  return { rows: [] };
}

export function beginRow(table: OpenTable | undefined): void {
  table?.rows.push({ cells: [], header: false, before: 0 });
}

export function beginCell(table: OpenTable | undefined): void {
  table?.rows.at(-1)?.cells.push({ parts: [], colSpan: 1, isCovered: false });
}

export function endCell(table: OpenTable | undefined, parts: readonly Part[]): void {
  const cell = table?.rows.at(-1)?.cells.at(-1);
  if (cell !== undefined) cell.parts = parts;
}

/** The table; where it has one column, or holds tables, it only lays out what is in it: the parts of its cells. */
export function tableParts({ rows }: OpenTable): readonly Part[] {
  const cells = rows.flatMap((row) => row.cells);
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  const holdsTables = cells.some(({ parts }) => parts.some((part) => part.kind === 'table'));
  if (columns < 2 || holdsTables) return cells.flatMap(({ parts }) => parts);
  return [{ kind: 'table', rows: gridOf(rows) }];
}

function gridOf(rows: readonly OpenRow[]): GridCell[][] {
  /** The cell that each column is in, with the row spans counted so far. */
  const above = new Map<number, { rowSpan: number }>();
  const grid = rows.map((row) => {
    let column = row.before;
    return row.cells.flatMap((cell) => {
      const at = column;
      column += cell.colSpan;
      const origin = above.get(at);
      if (cell.isCovered && origin !== undefined) {
        origin.rowSpan += 1;
        return [];
      }
      const own = { cell, header: row.header, rowSpan: 1 };
      above.set(at, own);
      return [own];
    });
  });
  return grid.map((row) =>
    row.map(({ cell, header, rowSpan }) => ({
      text: wordsOf(cell.parts),
      ...(header ? { header } : {}),
      ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
    })),
  );
}

/** The words of a cell; its paragraphs are its lines. */
function wordsOf(parts: readonly Part[]): string {
  return parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : [])).join('\n');
}
