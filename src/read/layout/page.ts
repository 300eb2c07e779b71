/** A page taken apart: its tables, and its lines in the order of reading. */
import type { Grid } from '../compose.js';
import { alignedTables } from './aligned.js';
import { columnsOf } from './columns.js';
import type { Drawn } from './drawn.js';
import type { PlacedTable } from './grid.js';
import { isInside, ruledTables } from './grid.js';
import type { Line } from './lines.js';
import { linesOf } from './lines.js';

/** What stands on a page, from top to bottom. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly tables: readonly PlacedTable[];
}

/** Lines of one column, or a table. */
export type Item = { readonly kind: 'column'; readonly lines: readonly Line[] } | Grid;

export function pageOf({ glyphs, rules, width, height }: Drawn): Page {
  const tables = ruledTables(rules, glyphs);
  const lines = linesOf(tables.length === 0 ? glyphs : glyphs.filter((glyph) => !isInside(tables, glyph)));
  return { width, height, lines, tables };
}

export function isBare({ lines, tables }: Page): boolean {
  return lines.length + tables.length === 0;
}

/** The lines and tables of a page in the order of reading. */
export function itemsOf({ lines, tables }: Page): Item[] {
  const items: Item[] = [];
  let from = 0;
  for (const table of tables) {
    let to = from;
    while (to < lines.length && (lines[to]?.y ?? 0) <= table.top + 1) to += 1;
    items.push(...freeItems(lines.slice(from, to)), { kind: 'table', rows: table.rows });
    from = to;
  }
  return [...items, ...freeItems(lines.slice(from))];
}

function freeItems(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  let from = 0;
  const addLines = (to: number) => items.push(...columnsOf(lines.slice(from, to)).map((column): Item => ({ kind: 'column', lines: column })));
  for (const table of alignedTables(lines)) {
    addLines(table.from);
    items.push({ kind: 'table', rows: table.rows });
    from = table.to;
  }
  addLines(lines.length);
  return items;
}
