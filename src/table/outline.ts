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
  /** 按常住地分: the row above by its parts. */
  readonly isView: boolean;
  readonly isTotal: boolean;
  /** Its name says what is measured: 总产值. */
  readonly measure: boolean;
  /** What it comes to. */
  readonly figure: number | undefined;
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
  const indents = rows.map((row) => indentOf(row, numbered));
  const open: Open[] = [];
  const parents: (number | undefined)[] = [];
  const shown = new Set<number>();
  for (const [at, row] of rows.entries()) {
    let indent = indents[at] ?? 0;
    // # or 其中 without indentation: part of the last row that is none itself.
    if (row.among && !row.isGroup && open.length > 0) indent = Math.max(indent, lowestAmong(rows, open, at) + SLACK + 1);
    else if (goesOn(rows, parents, at)) indent = open.at(-1)?.indent ?? indent;
    while (open.length > 0 && (closes({ rows, indents }, open.at(-1), { at, indent }) || isShown({ rows, indents }, parents, open.at(-1), at))) open.pop();
    const whole = row.isTotal && !row.among ? undefined : open.findLast((one) => holds(rows, one, at));
    const viewed = row.isGroup && row.isView ? viewedBy({ rows, indents }, shown, at) : undefined;
    const parent = viewed ?? whole?.shows ?? whole?.at;
    if (whole?.shows !== undefined) shown.add(at);
    parents.push(parent);
    open.push({ at, indent, ...(viewed === undefined ? {} : { shows: viewed }) });
  }
  return parents;
}

/** 其中：开发区 without figures opens a part of the table as other groups do: its mark sets nothing in. */
function indentOf({ indent, markWidth, depth, among, isGroup }: OutlineRow, numbered: boolean): number {
  return indent - (isGroup && among ? markWidth : 0) + (numbered ? (depth ?? 0) * STEP : 0);
}

/** Whether a row can be part of an open one: of a group always, of a numbered list's row without a number none that has one. */
function holds(rows: readonly OutlineRow[], whole: Open, at: number): boolean {
  const [outer, row] = [rows[whole.at], rows[at]];
  if (outer === undefined || row === undefined) return false;
  if (outer.isGroup) return true;
  const unnumbered = row.depth !== undefined && outer.depth === undefined && row.indent <= outer.indent + SLACK;
  return !unnumbered && row.fits(whole.at);
}

/** 1、国际游客 | 其中：台湾同胞 | 香港同胞 | 2、国内游客: in a numbered list the rows without a number go on behind 其中. */
function goesOn(rows: readonly OutlineRow[], parents: readonly (number | undefined)[], at: number): boolean {
  const [row, before, whole] = [rows[at], rows[at - 1], parents[at - 1]];
  if (row === undefined || before === undefined || whole === undefined || row.among || row.isGroup || row.isTotal || row.depth !== undefined || before.depth !== undefined) return false;
  return rows[whole]?.depth !== undefined && rows.slice(whole + 1, at).some(({ among }) => among) && row.indent <= before.indent - before.markWidth + SLACK && row.fits(whole);
}

/** 按常住地分: the last row above that is no part of another view, as far out as this one. */
function viewedBy({ rows, indents }: Laid, shown: ReadonlySet<number>, at: number): number | undefined {
  for (let above = at - 1; above >= 0; above--) {
    if (rows[above]?.isView === true || shown.has(above) || (indents[above] ?? 0) > (indents[at] ?? 0) + SLACK) continue;
    return rows[above]?.isGroup === true ? undefined : above;
  }
  return undefined;
}

/**
 * Whether a view whose parts stand no further in than itself has shown its whole: its parts come to as much, or the row names a measure as none of them did.
 *
 *     工业总产值 | 300, 按轻重工业分, 轻工业 | 100, 重工业 | 200, 建筑业 | 30      closed before 建筑业
 */
function isShown(laid: Laid, parents: readonly (number | undefined)[], view: Open | undefined, at: number): boolean {
  if (view?.shows === undefined || isSetIn(laid, view)) return false;
  const [whole, parts] = [laid.rows[view.shows], laid.rows.filter((_, index) => index > view.at && index < at && parents[index] === view.shows)];
  if (parts.length === 0) return false;
  if (laid.rows[at]?.measure === true && parts.every(({ measure }) => !measure)) return true;
  const sum = parts.reduce((all, { figure = 0 }) => all + figure, 0);
  return whole?.figure !== undefined && sum > 0 && Math.abs(sum - whole.figure) <= whole.figure * ROUNDED;
}

/** Parts that are rounded come to a little less or more. */
const ROUNDED = 0.001;

interface Open {
  readonly at: number;
  readonly indent: number;
  /** Of a view the row whose parts stand below it. */
  readonly shows?: number;
}

interface Laid {
  readonly rows: readonly OutlineRow[];
  readonly indents: readonly number[];
}

/** Indent of the innermost open row that is not itself marked as a part, else of the first. */
function lowestAmong(rows: readonly OutlineRow[], open: readonly Open[], at: number): number {
  const own = (rows[at]?.indent ?? 0) - (rows[at]?.markWidth ?? 0);
  const whole = open.findLast((one) => rows[one.at]?.among === false && (rows[one.at]?.indent ?? 0) <= own + SLACK) ?? open.find((one) => rows[one.at]?.among === false);
  return whole?.indent ?? open[0]?.indent ?? 0;
}

/** Whether an open row holds no part that is set in so far. */
function closes(laid: Laid, whole: Open | undefined, { at, indent }: Open): boolean {
  if (whole === undefined) return false;
  const [outer, row] = [laid.rows[whole.at], laid.rows[at]];
  // A group row holds what is set in more, or where nothing right behind it is, what is not set in less; the next group and a total close it.
  if (outer?.isGroup === true && row?.isGroup === false) return isSetIn(laid, whole) || row.isTotal ? indent <= whole.indent + SLACK : indent < whole.indent - SLACK;
  return indent <= whole.indent + SLACK;
}

/** Whether what stands right behind a row is set in more. */
function isSetIn({ indents }: Laid, { at, indent }: Open): boolean {
  return (indents[at + 1] ?? 0) > indent + SLACK;
}
