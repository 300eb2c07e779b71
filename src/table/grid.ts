/** A table with its spans filled in: every place of the grid knows its cell. */
import type { Cell, Table } from '../types.js';

/** A cell at its first row and column, and how far it reaches. */
export interface Placed {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

export interface Grid {
  /** By row, then column; undefined where a row is short. */
  readonly rows: readonly (readonly (Placed | undefined)[])[];
  readonly width: number;
}

/** Wider tables are layouts gone wrong: what stands further right is left out. */
const WIDEST = 256;

/**
 * The grid of a table.
 *
 *     指标 | 产值（colspan 2）          指标 产值 产值
 *     (rowspan 2) | 本月 | 累计    →    指标 本月 累计
 *
 * Cells that claim more than the table has are cut at its edges. Never throws.
 */
export function gridOf({ rows }: Table): Grid {
  const grid: (Placed | undefined)[][] = rows.map(() => []);
  let width = 0;
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column++;
      if (column >= WIDEST) break;
      const placed: Placed = {
        cell, row, column,
        width: Math.min(cell.colSpan ?? 1, WIDEST - column),
        height: Math.min(cell.rowSpan ?? 1, rows.length - row),
      };
      fill(grid, placed);
      column += placed.width;
      width = Math.max(width, column);
    }
  });
  return { rows: grid, width };
}

function fill(grid: (Placed | undefined)[][], placed: Placed): void {
  for (let row = placed.row; row < placed.row + placed.height; row++) {
    const line = grid[row];
    if (line === undefined) continue;
    for (let column = placed.column; column < placed.column + placed.width; column++) line[column] ??= placed;
  }
}

/** The columns [from, from + width) of a grid as a grid of their own. */
export function partOf(grid: Grid, from: number, width: number): Grid {
  const moved = new Map<Placed, Placed>();
  const move = (placed: Placed): Placed => {
    const known = moved.get(placed);
    if (known !== undefined) return known;
    const column = Math.max(0, placed.column - from);
    const own = { ...placed, column, width: Math.min(placed.column + placed.width - from, width) - column };
    moved.set(placed, own);
    return own;
  };
  return { rows: grid.rows.map((row) => Array.from({ length: width }, (_, i) => row[from + i]).map((placed) => placed && move(placed))), width };
}

/** The different cells of a row that hold something, left to right. */
export function filledCells(row: readonly (Placed | undefined)[]): Placed[] {
  const filled: Placed[] = [];
  for (const placed of row) if (placed !== undefined && placed.cell.text !== '' && filled.at(-1) !== placed) filled.push(placed);
  return filled;
}
