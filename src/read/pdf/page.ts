/** One page of a PDF: its tables, and its lines in the order of reading. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Grid } from '../compose.js';
import { alignedTables } from './aligned.js';
import { readingOrder } from './columns.js';
import type { PlacedTable } from './grid.js';
import { isInside, ruledTables } from './grid.js';
import type { Line } from './lines.js';
import { linesOf } from './lines.js';
import type { Drawn, Glyph } from './marks.js';
import { drawnOn } from './marks.js';
import type { Operators } from './open.js';

/** What stands on a page from top to bottom. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly tables: readonly PlacedTable[];
}

export type Item = { readonly kind: 'line'; readonly line: Line } | Grid;

export async function readPage(page: PDFPageProxy, operators: Operators): Promise<PdfPage> {
  const drawn = await drawnOn(page, operators);
  const glyphs = await wholeGlyphs(page, drawn);
  const tables = ruledTables(drawn.rules, glyphs);
  const lines = linesOf(tables.length === 0 ? glyphs : glyphs.filter((glyph) => !isInside(tables, glyph)));
  return { width: drawn.width, height: drawn.height, lines, tables };
}

/** The characters drawn; where a broken font ended the drawing early, those that pdf.js finds by its own way of reading. */
async function wholeGlyphs(page: PDFPageProxy, { glyphs, height }: Drawn): Promise<readonly Glyph[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const found: Glyph[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
    const chars = Array.from(item.str);
    const width = item.width / chars.length;
    chars.forEach((text, at) => found.push({ text, x: x + at * width, y: height - y, width, size: Math.hypot(c, d) }));
  }
  return lengthOf(glyphs) >= lengthOf(found) * 0.8 ? glyphs : found;
}

function lengthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { text }) => sum + text.replaceAll(/\s/gu, '').length, 0);
}

/** The lines and tables of a page in the order of reading. */
export function itemsOf({ lines, tables }: PdfPage): Item[] {
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
  const addLines = (to: number) => items.push(...readingOrder(lines.slice(from, to)).map((line): Item => ({ kind: 'line', line })));
  for (const table of alignedTables(lines)) {
    addLines(table.from);
    items.push({ kind: 'table', rows: table.rows });
    from = table.to;
  }
  addLines(lines.length);
  return items;
}
