/** Tables drawn with rules: every cell is told by the lines around it. */
import type { GridCell } from '../compose.js';
import { lineText, linesOf } from './lines.js';
import type { Glyph, Rule } from './drawn.js';

/** A table with its place on the page. */
export interface PlacedTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** Lines closer than this are one. */
const NEAR = 2.5;

/** The ruled tables of a page, from top to bottom; frames around text are none. */
export function ruledTables(rules: readonly Rule[], glyphs: readonly Glyph[]): PlacedTable[] {
  return clustersOf(rules)
    .map((cluster) => tableOf(cluster, glyphs))
    .filter((table) => table !== undefined)
    .sort((a, b) => a.top - b.top);
}

/** More lines than a table has: maps, charts. */
const MOST_RULES = 4000;

/** Rules that touch one another. */
function clustersOf(rules: readonly Rule[]): Rule[][] {
  if (rules.length > MOST_RULES) return [];
  const clusters: { rules: Rule[]; box: Rule }[] = [];
  for (const rule of rules) {
    const touched = clusters.filter(({ box }) => overlaps(box, rule));
    const merged = { rules: [rule, ...touched.flatMap((cluster) => cluster.rules)], box: touched.reduce((box, cluster) => around(box, cluster.box), rule) };
    for (const cluster of touched) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push(merged);
  }
  return clusters.map((cluster) => cluster.rules);
}

function overlaps(a: Rule, b: Rule): boolean {
  return a.x1 <= b.x2 + NEAR && b.x1 <= a.x2 + NEAR && a.y1 <= b.y2 + NEAR && b.y1 <= a.y2 + NEAR;
}

function around(a: Rule, b: Rule): Rule {
  return { x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1), x2: Math.max(a.x2, b.x2), y2: Math.max(a.y2, b.y2) };
}

interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly flat: readonly Rule[];
  readonly upright: readonly Rule[];
}

function tableOf(rules: readonly Rule[], glyphs: readonly Glyph[]): PlacedTable | undefined {
  const flat = rules.filter(({ x1, y1, x2, y2 }) => x2 - x1 > y2 - y1);
  const upright = rules.filter(({ x1, y1, x2, y2 }) => x2 - x1 <= y2 - y1);
  const box = rules.reduce(around);
  const ys = places(flat.map(({ y1, y2 }) => (y1 + y2) / 2));
  const inside = places(upright.map(({ x1, x2 }) => (x1 + x2) / 2));
  // Tables without side lines are open to the left and to the right.
  const xs = inside.length === 0 ? inside : places([...inside, box.x1, box.x2]);
  if (ys.length < 2 || xs.length < 3) return undefined;
  const lattice = { xs, ys, flat, upright };
  const cells = cellsOf(lattice);
  const rows = ys.slice(1).map((_, row) => cells.filter((cell) => cell.row === row));
  const words = wordsInCells(cells, lattice, glyphs);
  const grid = rows.map((row) => row.map((cell) => gridCell(cell, words.get(cell) ?? '')));
  const filled = grid.filter((row) => row.some(({ text }) => text !== ''));
  if (filled.length < 2 || !filled.some((row) => row.filter(({ text }) => text !== '').length > 1)) return undefined;
  return { top: box.y1, bottom: box.y2, left: box.x1, right: box.x2, rows: grid };
}

function gridCell({ columns, rows }: LatticeCell, text: string): GridCell {
  return { text, ...(columns > 1 ? { colSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}) };
}

/** Distinct places in order. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) if (value - (found.at(-1) ?? -Infinity) > NEAR) found.push(value);
  return found;
}

interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells row by row: neighbours without a line between them are one. */
function cellsOf({ xs, ys, flat, upright }: Lattice): LatticeCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const taken = new Set<number>();
  const cells: LatticeCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let wide = 1;
      while (column + wide < columns && !taken.has(row * columns + column + wide) && !isLineAt(upright, xs[column + wide] ?? 0, halfway(ys, row))) wide += 1;
      let tall = 1;
      while (row + tall < rows && !isLineAt(flat, halfway(xs, column), ys[row + tall] ?? 0)) tall += 1;
      for (let down = 0; down < tall; down++) for (let over = 0; over < wide; over++) taken.add((row + down) * columns + column + over);
      cells.push({ row, column, rows: tall, columns: wide });
    }
  }
  return cells;
}

function halfway(list: readonly number[], at: number): number {
  return ((list[at] ?? 0) + (list[at + 1] ?? 0)) / 2;
}

function isLineAt(lines: readonly Rule[], x: number, y: number): boolean {
  return lines.some((line) => x >= line.x1 - NEAR && x <= line.x2 + NEAR && y >= line.y1 - NEAR && y <= line.y2 + NEAR);
}

function wordsInCells(cells: readonly LatticeCell[], { xs, ys }: Lattice, glyphs: readonly Glyph[]): ReadonlyMap<LatticeCell, string> {
  const held = new Map<LatticeCell, Glyph[]>(cells.map((cell) => [cell, []]));
  const byPlace = new Map<number, LatticeCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let column = cell.column; column < cell.column + cell.columns; column++) byPlace.set(row * xs.length + column, cell);
    }
  }
  for (const glyph of glyphs) {
    const column = xs.findLastIndex((x) => x <= glyph.x + glyph.width / 2);
    const row = ys.findLastIndex((y) => y <= glyph.y - glyph.size * 0.3);
    const cell = row < 0 || column < 0 ? undefined : byPlace.get(row * xs.length + column);
    if (cell !== undefined) held.get(cell)?.push(glyph);
  }
  return new Map([...held].map(([cell, own]) => [cell, linesOf(own).map(lineText).join('\n')]));
}

/** Whether a character stands in one of the tables. */
export function isInside(tables: readonly PlacedTable[], { x, y, width, size }: Glyph): boolean {
  const [middle, height] = [x + width / 2, y - size * 0.3];
  return tables.some(({ left, right, top, bottom }) => middle >= left && middle <= right && height >= top && height <= bottom);
}
