/** Rows that nothing but their sum marks as parts of the row above. */
import type { UnitWord } from './unit.js';

/** A row as one of a sum. */
export interface SummedRow {
  /** What it comes to, as printed; undefined of rows that add up to nothing: groups, places, rates, changes. */
  readonly figure: number | undefined;
  readonly isTotal: boolean;
  readonly unit: UnitWord | undefined;
  /** Depth that its number gives. */
  readonly depth: number | undefined;
}

/** More parts than this, or a whole of fewer figures, come to as much by chance. */
const MOST_PARTS = 24;
const FEWEST_DIGITS = 3;
/** How far rounded parts may be from their whole. */
const SLACK = 0.002;

/**
 * The outline with the rows that come to as much as one above them as its parts, where nothing sets them in.
 *
 *     客运量（万人）  2460.3      undefined
 *     铁路            444.9       0
 *       其中：高铁    219.2       1
 *     公路           2015.4       0
 *     周转量         6527.4       undefined
 */
export function summedUnder(rows: readonly SummedRow[], parents: readonly (number | undefined)[]): (number | undefined)[] {
  const found = [...parents];
  // From below, so that parts of parts are out of the way: 第二产业 | 工业 | 建筑业 | 第三产业.
  for (let whole = rows.length - 1; whole >= 0; whole--) for (const part of partsOf(rows, found, whole)) found[part] = whole;
  return found;
}

/** The rows below a whole that come to as much, with those that are marked as its parts, once or several times over (男 | 女 | 城镇 | 乡村). */
function partsOf(rows: readonly SummedRow[], parents: readonly (number | undefined)[], at: number): number[] {
  const whole = rows[at];
  const aim = whole?.figure;
  if (whole === undefined || aim === undefined || String(aim).replace(/^0|\D/gu, '').length < FEWEST_DIGITS) return [];
  const parts: number[] = [];
  let [run, sum]: [number[], number] = [[], 0];
  for (let next = at + 1; next < rows.length && run.length < MOST_PARTS; next++) {
    const [row, parent] = [rows[next], parents[next]];
    if (row === undefined || (parent ?? -1) > at) continue;
    const figure = parent === at || isBeside(row, parent, { whole, parent: parents[at] }) ? asPart(row, whole) : undefined;
    if (figure === undefined || sum + figure > aim * (1 + SLACK)) break;
    run.push(next);
    sum += figure;
    if (run.length < 2 || !comesTo(sum, aim, run.map((part) => rows[part]?.figure ?? 0))) continue;
    parts.push(...run);
    [run, sum] = [[], 0];
  }
  return parts;
}

/** Set in as the whole is, or without a number behind one that has one: 1.入境游客 | 台湾同胞. */
function isBeside({ depth }: SummedRow, parent: number | undefined, of: { readonly whole: SummedRow; readonly parent: number | undefined }): boolean {
  return parent === of.parent || (parent === undefined && depth === undefined && of.whole.depth !== undefined);
}

/** What a row adds, in the unit of the whole; undefined where it can be no part of it: a total, of another unit, or numbered as the whole is. */
function asPart({ figure, unit, depth, isTotal }: SummedRow, whole: SummedRow): number | undefined {
  if (figure === undefined || figure < 0 || isTotal || (depth !== undefined && depth === whole.depth)) return undefined;
  if (unit === undefined || whole.unit === undefined) return figure;
  return unit.unit === whole.unit.unit ? figure * 10 ** (unit.shift - whole.unit.shift) : undefined;
}

/** Every rounded part, and the whole, may be half a last digit off. */
function comesTo(sum: number, aim: number, figures: readonly number[]): boolean {
  const decimals = Math.max(decimalsOf(aim), ...figures.map(decimalsOf));
  return Math.abs(sum - aim) <= Math.min(aim * SLACK, ((figures.length + 1) / 2 + 0.01) * 10 ** -decimals);
}

function decimalsOf(figure: number): number {
  return /\.(\d+)$/u.exec(String(figure))?.[1]?.length ?? 0;
}
