/** A sheet of cells as a reader sees it: lines of text, and tables between them. */
import type { GridCell, Part } from '../compose.js';
import type { Merge, SheetCell, SheetCells } from './cells.js';

/**
 * The parts of a sheet from top to bottom. Rows with one cell are paragraphs; from the first row with more than one
 * to the last before a gap of empty rows it is a table, rows with one cell inside it included.
 *
 *     主要指标表 ⏎ 指标 | 数值 ⏎ 一、外贸 | ⏎ 出口 | 80.1 ⏎ 注：初步数   →   paragraph, table of three rows, paragraph
 */
export function partsOfSheet({ cells, merges }: SheetCells): Part[] {
  const parts: Part[] = [];
  let block: SheetCell[][] = [];
  for (const row of rowsOf(cells)) {
    const before = block.at(-1)?.at(-1)?.row;
    if (before !== undefined && (row[0]?.row ?? 0) > before + MOST_EMPTY + 1) {
      parts.push(...partsOfBlock(block, merges));
      block = [];
    }
    block.push(row);
  }
  return [...parts, ...partsOfBlock(block, merges)];
}

/** Empty rows that may stand inside a table. */
const MOST_EMPTY = 1;

function rowsOf(cells: readonly SheetCell[]): SheetCell[][] {
  const rows: SheetCell[][] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.[0]?.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

function partsOfBlock(rows: readonly (readonly SheetCell[])[], merges: readonly Merge[]): Part[] {
  const first = rows.findIndex((row) => row.length > 1);
  if (first < 0) return rows.flatMap(paragraphsOf);
  const last = rows.findLastIndex((row) => row.length > 1);
  const table = gridOf(rows.slice(first, last + 1), merges);
  return [...rows.slice(0, first).flatMap(paragraphsOf), { kind: 'table', rows: table }, ...rows.slice(last + 1).flatMap(paragraphsOf)];
}

function paragraphsOf(row: readonly SheetCell[]): Part[] {
  return row.flatMap(({ text }) => text.split(/\n+/u).map((line): Part => ({ kind: 'paragraph', text: line.trim() })));
}

/** The rows with a cell for every column in use; cells under a merged one left out. */
function gridOf(rows: readonly (readonly SheetCell[])[], merges: readonly Merge[]): GridCell[][] {
  const columns = [...new Set(rows.flatMap((row) => row.map(({ column }) => column)))].sort((a, b) => a - b);
  const lines = rows.map((row) => row[0]?.row ?? 0);
  const { spans, covered } = spansOf(merges, lines, columns);
  return rows.map((row, line) => {
    const texts = new Map(row.map(({ column, text }) => [column, text]));
    return columns.flatMap((column, at) => {
      const place = line * columns.length + at;
      if (covered.has(place)) return [];
      const { colSpan = 1, rowSpan = 1 } = spans.get(place) ?? {};
      return [{ text: texts.get(column) ?? '', ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }];
    });
  });
}

/** Spans by the place of their first cell, counted in rows and columns that are in use, and the places that they cover. */
function spansOf(merges: readonly Merge[], lines: readonly number[], columns: readonly number[]) {
  const spans = new Map<number, { readonly colSpan: number; readonly rowSpan: number }>();
  const covered = new Set<number>();
  for (const { row, column, lastRow, lastColumn } of merges) {
    const [top, bottom] = [firstFrom(lines, row), firstFrom(lines, lastRow + 1)];
    const [left, right] = [firstFrom(columns, column), firstFrom(columns, lastColumn + 1)];
    if (bottom <= top || right <= left) continue;
    for (let line = top; line < bottom; line++) for (let at = left; at < right; at++) covered.add(line * columns.length + at);
    const first = top * columns.length + left;
    covered.delete(first);
    spans.set(first, { colSpan: right - left, rowSpan: bottom - top });
  }
  return { spans, covered };
}

/** The index of the first number that is not smaller; the length where all are. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
