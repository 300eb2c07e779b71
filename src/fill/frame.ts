/** The frame of a user's sheet: its header, its label columns, and where its data stand. */
import { cellAt, widthOf, type Grid } from '../book/grid.js';
import { tidied } from './reader.js';

/** The texts of a grid, those of merged cells in every cell that they take. */
export function labelTexts(grid: Grid): string[][] {
  const texts = grid.rows.map((row) => row.map(({ text }) => text));
  for (const { row, column, lastRow, lastColumn } of grid.merges) {
    const words = cellAt(grid, row, column).text;
    // A title over the whole sheet stays in its one cell.
    if (lastColumn - column + 1 >= widthOf(grid) && widthOf(grid) > 2) continue;
    for (let r = row; r <= lastRow; r++) for (let c = column; c <= lastColumn; c++) (texts[r] ??= [])[c] = words;
  }
  return texts.map((row) => Array.from(row, (text) => text ?? ''));
}

export interface Frame {
  readonly header: { readonly first: number; readonly last: number };
  /** Label columns stand before this one. */
  readonly firstData: number;
  readonly width: number;
  readonly lastRow: number;
}

/** Where the header ends and the label columns do: below and right of them cells are empty, numbers or formulas. */
export function frameOf(texts: readonly (readonly string[])[]): Frame | undefined {
  const width = Math.max(0, ...texts.map((row) => row.length));
  let first = -1;
  let reach = -1;
  let most = 0;
  for (let row = 0; row < texts.length; row++) {
    const labels = labelColumns(texts[row] ?? []);
    const last = labels.at(-1) ?? -1;
    if (first < 0) {
      if (labels.length >= 2) [first, reach, most] = [row, last, labels.length];
      continue;
    }
    // The first row that has a label at the left, and fewer words than the header or none where the header has its last ones, begins the data.
    const isShort = last < reach || labels.length < most * FEWER;
    if (last >= 0 && isShort && (labels[0] ?? 0) <= (labelColumns(texts[first] ?? [])[0] ?? 0) + 1) {
      return { header: { first, last: row - 1 }, firstData: firstDataColumn(texts.slice(row), reach), width: Math.max(width, reach + 1), lastRow: texts.length - 1 };
    }
    reach = Math.max(reach, last);
    most = Math.max(most, labels.length);
  }
  return undefined;
}

/** A row of data has less than this share of the words of the header: 备注 may be filled in before. */
const FEWER = 0.6;

/** Columns of a row that hold words, not numbers. */
function labelColumns(row: readonly string[]): number[] {
  return row.flatMap((text, column) => (text === '' || NUMBER.test(tidied(text)) ? [] : [column]));
}

const NUMBER = /^[-+]?[\d,，]*\.?\d+%?$/u;

/** The column behind the labels of most rows. */
function firstDataColumn(rows: readonly (readonly string[])[], reach: number): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const last = labelColumns(row).filter((column) => column < reach).at(-1);
    if (last !== undefined) counts.set(last + 1, (counts.get(last + 1) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}
