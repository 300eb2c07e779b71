/** A table → its figures, each with name, unit, time, place and the words that prove it. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Cell, Span, Table } from '../types.js';
import { halvesOf } from './columns.js';
import { readCell, type CellReading } from './figure.js';
import { figuresOf } from './figures.js';
import { gridOf, partOf } from './grid.js';
import { layOut, type Reading, type Section } from './header.js';
import { sheetOf, type Sheet } from './sheet.js';
import { continued, titleOf, type Title } from './title.js';
import type { TableFigure, TableReading } from './types.js';

export interface TableSource {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Lines above the table that speak of it, in text order. */
  readonly captions: readonly Span[];
  /** The table before it in the article. */
  readonly before: TableReading | undefined;
}

/**
 * The figures of a table in text order.
 *
 *     指标 | 产量（万吨） | 同比增长（%）
 *     粮食 | 650.0 | 17.3                 粮食产量 650 万吨, +17.3 %
 *       #水稻 | 79.4 | 17.5               水稻产量 79.4 万吨, +17.5 %, of 粮食产量
 *
 * Layouts and tables of words have none. Figures without a header that names them are left in `unread`. Never throws.
 */
export function readTable(table: Table, source: TableSource): TableReading {
  const { text, lexicon, captions, before } = source;
  const cells = new Map<Cell, CellReading>();
  for (const cell of table.rows.flat()) cells.set(cell, readCell(text, cell, lexicon));
  const grid = gridOf(table);
  const whole: Reading = { text, lexicon, grid, cells };
  if (![...cells.values()].some(({ holds }) => holds === 'figure' || holds === 'change')) return { figures: [], unread: [], title: titleOf(text, captions, lexicon), halves: [] };
  const layout = layOut(whole);
  const own = titleOf(text, [...captions, ...layout.captions.map(({ cell }) => cell)], lexicon);
  const title = own.continues && before ? continued(own, before.title) : own;
  const bySection = layout.sections.map((section) => sheetsOf(whole, section, title, before));
  const sheets = bySection.flat();
  const figures: TableFigure[] = [];
  const unread: Span[] = [];
  for (const sheet of sheets) {
    const read = figuresOf(sheet);
    figures.push(...read.figures);
    unread.push(...read.unread);
  }
  figures.sort((a, b) => a.figure.start - b.figure.start);
  return { figures, unread, title, halves: (bySection.at(-1) ?? []).map(({ columns }) => columns) };
}

/** The sheets of a section: one, or one for each of the tables that are set side by side in it. */
function sheetsOf(whole: Reading, section: Section, title: Title, before: TableReading | undefined): Sheet[] {
  if (section.header.length === 0 && before !== undefined && goesOn(whole, section, title, before)) {
    let from = 0;
    return before.halves.map((columns) => {
      const grid = partOf(whole.grid, from, columns.length);
      from += columns.length;
      return sheetOf({ ...whole, grid }, section, title, columns);
    });
  }
  return halvesOf(whole, section.header).map((grid) => sheetOf({ ...whole, grid }, section, title));
}

/** A table without a header of its own that says that it goes on, in the columns of the one before. */
function goesOn({ grid }: Reading, { body }: Section, title: Title, { halves }: TableReading): boolean {
  return title.continues && body.length > 0 && halves.reduce((width, columns) => width + columns.length, 0) === grid.width;
}

export interface ReadRow {
  /** The row as printed. */
  readonly span: Span;
  readonly figures: readonly TableFigure[];
  readonly unread: readonly Span[];
}

/** The reading row by row: rows with figures, and cells that are unread. */
export function rowsOf({ figures, unread }: TableReading): ReadRow[] {
  const rows = new Map<number, { span: Span; figures: TableFigure[]; unread: Span[] }>();
  for (const figure of figures) {
    const row = rows.get(figure.row.start);
    if (row) row.figures.push(figure);
    else rows.set(figure.row.start, { span: figure.row, figures: [figure], unread: [] });
  }
  return [...rows.values(), ...unread.map(({ start, end }) => ({ span: { start, end }, figures: [], unread: [{ start, end }] }))];
}
