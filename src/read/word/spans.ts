/** Merged cells of tables whose file tells their words only. */
import type { GridCell } from '../compose.js';

/**
 * The rows with the spans that they must have had. A row that is short of cells has wide ones; empty cells below
 * its first and last ones are taken by those.
 *
 *     指标 | 前三季度 | 比重        指标 over two rows, 前三季度 over two columns, 比重 over two rows
 *          | 总量 | 增长 |
 */
export function guessSpans(rows: readonly (readonly string[])[]): GridCell[][] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const taken = new Set<string>();
  return rows.map((row, index) => {
    if (row.length === columns) return row.flatMap((text, column) => (taken.has(`${index}:${column}`) ? [] : [{ text }]));
    const below = rows[index + 1];
    const spans = spansOf(row, below?.length === columns ? below : undefined, columns);
    return row.map((text, at): GridCell => {
      const { column = 0, wide = 1, tall = 1 } = spans[at] ?? {};
      if (tall > 1) taken.add(`${index + 1}:${column}`);
      return { text, ...(wide > 1 ? { colSpan: wide } : {}), ...(tall > 1 ? { rowSpan: tall } : {}) };
    });
  });
}

interface CellSpan {
  readonly column: number;
  readonly wide: number;
  readonly tall: number;
}

/** Words over an empty cell: they are in the middle of both. */
function isTaken(cell: string | undefined, under: string | undefined): boolean {
  return cell !== undefined && cell !== '' && under === '';
}

function spansOf(row: readonly string[], below: readonly string[] | undefined, columns: number): CellSpan[] {
  if (row.length === 1) return [{ column: 0, wide: columns, tall: 1 }];
  let left = 0;
  while (left < row.length - 1 && isTaken(row[left], below?.[left])) left += 1;
  let right = 0;
  while (right < row.length - 1 - left && isTaken(row[row.length - 1 - right], below?.[columns - 1 - right])) right += 1;
  const middle = row.length - left - right;
  const wide = (columns - left - right) / middle;
  const share = Number.isInteger(wide) ? wide : 1;
  return row.map((_, at) => {
    if (at < left) return { column: at, wide: 1, tall: 2 };
    if (at >= row.length - right) return { column: columns - row.length + at, wide: 1, tall: 2 };
    return { column: left + (at - left) * share, wide: share, tall: 1 };
  });
}
