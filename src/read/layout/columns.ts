/** Text in columns, as newspapers and bulletins print it, put in the order that it is read. */
import type { Line } from './lines.js';
import { joined } from './lines.js';

/** Fewer lines side by side are no columns. */
const LEAST = 5;
/** Characters of a line of prose. */
const PROSE = 8;

/**
 * The lines in the order of reading, column by column: where a stretch of the page is set in two or more columns, the
 * left one first. Lines over the whole width between two such stretches are a column too.
 */
export function columnsOf(lines: readonly Line[]): Line[][] {
  const columns: Line[][] = [];
  let whole: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const stretch = stretchFrom(lines, at);
    if (stretch === undefined) {
      const line = lines[at];
      if (line !== undefined) whole.push(line);
      at += 1;
      continue;
    }
    if (whole.length > 0) columns.push(whole);
    whole = [];
    const { to, gutter } = stretch;
    const block = lines.slice(at, to);
    const side = (keep: (middle: number) => boolean) =>
      block.flatMap((line) => {
        const runs = line.runs.filter((run) => keep((run.left + run.right) / 2));
        return runs.length === 0 ? [] : [joined(runs)];
      });
    columns.push(...columnsOf(side((middle) => middle < gutter)), ...columnsOf(side((middle) => middle >= gutter)));
    at = to;
  }
  if (whole.length > 0) columns.push(whole);
  return columns;
}

/** The lines from `from` on that leave one upright gap free, and where it is; undefined where they are too few. */
function stretchFrom(lines: readonly Line[], from: number): { readonly to: number; readonly gutter: number } | undefined {
  const first = lines[from];
  if (first === undefined) return undefined;
  for (let between = 1; between < first.runs.length; between++) {
    let left = first.runs[between - 1]?.right ?? 0;
    let right = first.runs[between]?.left ?? 0;
    let to = from;
    let both = 0;
    for (; to < lines.length; to++) {
      const line = lines[to];
      if (line === undefined) break;
      const middle = (left + right) / 2;
      if (line.runs.some((run) => run.left < middle && run.right > middle)) break;
      const nearLeft = Math.max(left, ...line.runs.filter((run) => run.right <= middle).map((run) => run.right));
      const nearRight = Math.min(right, ...line.runs.filter((run) => run.left >= middle).map((run) => run.left));
      if (nearRight - nearLeft < line.size * 0.8) break;
      [left, right] = [nearLeft, nearRight];
      if (isProse(line, (left + right) / 2)) both += 1;
    }
    if (both >= LEAST && both >= (to - from) * 0.5) return { to, gutter: (left + right) / 2 };
  }
  return undefined;
}

/** Whether prose stands on both sides: tables have figures and short words there. */
function isProse(line: Line, gutter: number): boolean {
  const length = (keep: (middle: number) => boolean) => line.runs.filter((run) => keep((run.left + run.right) / 2)).reduce((sum, run) => sum + run.text.length, 0);
  return length((middle) => middle < gutter) >= PROSE && length((middle) => middle >= gutter) >= PROSE;
}
