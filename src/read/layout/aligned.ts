/** Tables without upright rules: figures in columns, one below the other. */
import type { GridCell } from '../compose.js';
import type { Line, Run } from './lines.js';

/** Lines [from, to) of the page that are the rows of a table. */
export interface AlignedTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly GridCell[])[];
}

const FIGURE = /^[-－—–+]?[\d,，. ]+[%％‰]?$|^[-－—–…]{1,3}$/u;

/** Lines apart by more than this many of their sizes do not belong together. */
const LARGEST_STEP = 3.2;

/**
 * The tables among the lines. A table has at least two rows with figures in columns, and takes in the lines above
 * that stand in its columns: its header.
 *
 *     指标        1—9月     增长
 *     出口        231.7     5.8
 *     进口         54.7    -1.9
 */
export function alignedTables(lines: readonly Line[]): AlignedTable[] {
  const tables: AlignedTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!hasFigures(lines[at])) continue;
    let to = at + 1;
    while (to < lines.length && isNext(lines, to) && (isRow(lines[to]) || (isRow(lines[to + 1]) && isNext(lines, to + 1)))) to += 1;
    while (to > at && !hasFigures(lines[to - 1])) to -= 1;
    if (lines.slice(at, to).filter(hasFigures).length >= 2) {
      let from = at;
      const above = tables.at(-1)?.to ?? 0;
      while (from > above && isNext(lines, from) && isRow(lines[from - 1])) from -= 1;
      const rows = rowsOf(lines.slice(from, to));
      if (rows !== undefined) tables.push({ from, to, rows });
    }
    at = Math.max(at, to - 1);
  }
  return tables;
}

function isNext(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  return above !== undefined && line !== undefined && line.y - above.y <= LARGEST_STEP * Math.max(line.size, above.size);
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && line.runs.length > 1 && line.runs.every(({ text }) => text.length <= 24);
}

/** Runs behind the first that are figures. */
function hasFigures(line: Line | undefined): boolean {
  return isRow(line) && line?.runs.slice(1).some(({ text }) => FIGURE.test(text)) === true;
}

/** Rows with a cell for every column; undefined where the columns cannot be told apart. */
function rowsOf(lines: readonly Line[]): GridCell[][] | undefined {
  const columns = columnsOf(lines);
  if (columns.length < 2) return undefined;
  const rows = lines.map((line) => {
    const cells = columns.map(() => '');
    for (const run of line.runs) {
      const at = columnOf(columns, run);
      cells[at] = cells[at] === '' ? run.text : `${cells[at]} ${run.text}`;
    }
    return cells;
  });
  return rows.map((cells) => cells.map((text) => ({ text })));
}

interface Column {
  left: number;
  right: number;
}

/** Stretches of the page's width that runs of the rows with the most cells take, one above the other. */
function columnsOf(lines: readonly Line[]): Column[] {
  const most = Math.max(...lines.map(({ runs }) => runs.length));
  const columns: Column[] = [];
  const runs = lines.filter((line) => line.runs.length >= most).flatMap((line) => line.runs).sort((a, b) => a.left - b.left);
  for (const { left, right } of runs) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function columnOf(columns: readonly Column[], { left, right }: Run): number {
  let best = 0;
  let least = Infinity;
  columns.forEach((column, at) => {
    const overlap = Math.min(right, column.right) - Math.max(left, column.left);
    const distance = overlap > 0 ? -overlap : Math.abs((left + right) / 2 - (column.left + column.right) / 2);
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}
