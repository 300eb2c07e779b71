/** Which row is part of which: by indentation, by #, by 其中, by numbers, by rows that group others. */

/** A row as its first cell sets it. */
export interface OutlineRow {
  /** Half-width columns that its name is set in, marks included. */
  readonly indent: number;
  /** Of them those of # or 其中：. */
  readonly markWidth: number;
  readonly among: boolean;
  readonly depth: number | undefined;
  /** Holds no figure: it names the rows below it. */
  readonly isGroup: boolean;
  readonly isTotal: boolean;
  /** Whether this row's figures can be part of the other's: no larger, in the same unit. */
  readonly fits: (whole: number) => boolean;
}

/** Names set in alike differ by as much: # takes one column. */
const SLACK = 1;
/** One level of numbers is set in by as much. */
const STEP = 4;

/**
 * For every row the index of the row that it is a part of; undefined where the table marks none.
 *
 *     存款余额                 undefined
 *       #单位存款              0
 *        个人存款              0          set in as the name behind #
 *     贷款余额                 undefined
 */
export function outlineOf(rows: readonly OutlineRow[]): (number | undefined)[] {
  const numbered = new Set(rows.flatMap(({ depth }) => depth ?? [])).size > 1;
  const open: { readonly at: number; readonly indent: number }[] = [];
  const parents: (number | undefined)[] = [];
  for (const [at, row] of rows.entries()) {
    let indent = row.indent + (numbered ? (row.depth ?? 0) * STEP : 0);
    const last = open.at(-1);
    // # or 其中 without indentation: part of the last row that is none itself.
    if (row.among && last !== undefined) indent = Math.max(indent, lowestAmong(rows, open, at) + SLACK + 1);
    while (open.length > 0 && closes(rows, open.at(-1), { at, indent })) open.pop();
    const parent = row.isTotal && !row.among ? undefined : open.findLast((whole) => rows[whole.at]?.isGroup === true || row.fits(whole.at));
    parents.push(parent?.at);
    open.push({ at, indent });
  }
  return parents;
}

interface Open {
  readonly at: number;
  readonly indent: number;
}

/** Indent of the innermost open row that is not itself marked as a part, else of the first. */
function lowestAmong(rows: readonly OutlineRow[], open: readonly Open[], at: number): number {
  const own = (rows[at]?.indent ?? 0) - (rows[at]?.markWidth ?? 0);
  const whole = open.findLast((one) => rows[one.at]?.among === false && one.indent <= own + SLACK) ?? open.find((one) => rows[one.at]?.among === false);
  return whole?.indent ?? open[0]?.indent ?? 0;
}

/** Whether an open row holds no part that is set in so far. */
function closes(rows: readonly OutlineRow[], whole: Open | undefined, { at, indent }: Open): boolean {
  if (whole === undefined) return false;
  const [outer, row] = [rows[whole.at], rows[at]];
  // A group row holds what is not set in less, up to the next group row; a total closes it too.
  if (outer?.isGroup === true && row?.isGroup === false) return indent < whole.indent - SLACK || (row.isTotal && indent <= whole.indent + SLACK);
  return indent <= whole.indent + SLACK;
}
