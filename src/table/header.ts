/** Which rows of a table are its captions, its header, its body. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { measures } from '../lexicon/tables.js';
import type { Cell } from '../types.js';
import type { CellReading } from './figure.js';
import { filledCells, type Grid, type Placed } from './grid.js';
import { isoMonth } from './period.js';
import { readLabel, withoutEnglish } from './read-label.js';
import { declaredUnit } from './unit.js';

/** Rows under one header: most tables have one section, some print a new header half way down. */
export interface Section {
  readonly header: readonly number[];
  readonly body: readonly number[];
}

export interface Layout {
  /** Cells over the header that speak of the whole table: its title, 单位：万元. */
  readonly captions: readonly Placed[];
  readonly sections: readonly Section[];
}

/** The table being looked at, with what its cells hold. */
export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly grid: Grid;
  readonly cells: ReadonlyMap<Cell, CellReading>;
}

/** A header has no more rows. */
const MAX_HEADER = 5;
const MAX_CAPTIONS = 4;
const DECLARES_UNIT = /单位[:：]/u;
/** Letters that number columns: 甲 乙 1 2 3. */
const NUMBERED = /^[甲乙丙丁戊己A-H]$|^\d{1,2}$|^[（(]\d{1,2}[）)]$|^栏次$/u;

/**
 * The rows of a table by what they are.
 *
 *     2024年1—10月主要指标                 caption
 *     指标 | 单位 | 1—10月 | 同比（%）       header
 *     进出口 | 亿元 | 152.4 | 0.8           body
 */
export function layOut(reading: Reading): Layout {
  const { grid } = reading;
  const captions: Placed[] = [];
  let at = 0;
  for (; at < Math.min(MAX_CAPTIONS, grid.rows.length - 1); at++) {
    const filled = filledCells(grid.rows[at] ?? []);
    if (filled.length > 0 && !isCaption(reading, at, filled)) break;
    captions.push(...filled);
  }
  const sections: { header: number[]; body: number[] }[] = [];
  while (at < grid.rows.length) {
    const header = headerFrom(reading, at);
    at = (header.at(-1) ?? at - 1) + 1;
    for (; sections.length === 0 && declaresUnit(grid, at); at++) captions.push(...filledCells(grid.rows[at] ?? []));
    const body: number[] = [];
    for (; at < grid.rows.length && !(body.length > 0 && beginsHeader(reading, at)); at++) {
      if (!isNumbering(reading, at) && !isNote(reading, at)) body.push(at);
    }
    if (header.length > 0 || body.length > 0) sections.push({ header, body });
  }
  return { captions, sections };
}

function isCaption(reading: Reading, row: number, filled: readonly Placed[]): boolean {
  const { grid, cells, text, lexicon } = reading;
  const month = monthOfTable(reading, row, filled);
  if (filled.some((placed) => cells.get(placed.cell)?.holds === 'figure' && placed !== month)) return false;
  const [only] = filled;
  if (filled.length === 1 && only !== undefined) return only.height === 1 && (only.width * 2 > grid.width || only.column === 0 || declaresUnit(grid, row)) && !isHead(only.cell, text, lexicon);
  return filled.length <= 3 && (month !== undefined || filled.some(({ cell }) => DECLARES_UNIT.test(cell.text)));
}

/** 单位：万元, alone in its row. */
function declaresUnit(grid: Grid, row: number): boolean {
  const [only, ...more] = filledCells(grid.rows[row] ?? []);
  return only !== undefined && more.length === 0 && declaredUnit(only.cell.text.replace(/^[（(]|[）)]$/gu, '')) !== undefined;
}

/** 2010.6 beside the title, over the line with the unit, is the month of the table. */
function monthOfTable({ grid }: Reading, row: number, filled: readonly Placed[]): Placed | undefined {
  const overUnit = filledCells(grid.rows[row + 1] ?? []).some(({ cell }) => DECLARES_UNIT.test(cell.text));
  return overUnit ? filled.find(({ cell }) => isoMonth(cell.text, cell) !== undefined) : undefined;
}

/** 指标, 项目 Item, alone in its row where the names of the columns stand a row below. */
function isHead(cell: Cell, text: string, { tables }: Lexicon): boolean {
  return tables.roleOf(withoutEnglish(text.slice(cell.start, cell.end))) === 'head';
}

/** The header rows from a row on: rows without figures that name columns. */
function headerFrom(reading: Reading, from: number): number[] {
  const { grid } = reading;
  const header: number[] = [];
  for (let row = from; row < grid.rows.length && header.length < MAX_HEADER; row++) {
    const filled = filledCells(grid.rows[row] ?? []);
    if (filled.length === 0) {
      if (header.length > 0) break;
      continue;
    }
    if (!namesColumns(reading, row, filled)) break;
    header.push(row);
  }
  // Without a figure below them the rows are no header but words.
  const last = header.at(-1) ?? -1;
  return last === grid.rows.length - 1 && header.length > 1 ? header.slice(0, 1) : header;
}

function namesColumns(reading: Reading, row: number, filled: readonly Placed[]): boolean {
  const { grid, cells } = reading;
  const own = filled.filter((placed) => placed.row === row);
  const named = own.filter(({ column }) => column > 0);
  // A word in the first column alone, or over the whole width, groups the rows below.
  if (named.length === 0 && own.every(({ width }) => width < grid.width && width === 1)) return false;
  if (own.length === 1 && (own[0]?.width ?? 0) >= grid.width) return false;
  // 全体居民 | — | — groups the rows below as well.
  if (named.length > 0 && named.every(({ cell }) => cells.get(cell)?.holds === 'nothing')) return false;
  if (isPair(reading, row, own)) return false;
  const figures = named.filter(({ cell }) => holdsFigure(cells.get(cell)));
  if (figures.length === 0) return true;
  if (namesMonths(reading, own, figures)) return isAboveFigures(reading, row);
  return figures.every(({ cell }) => namesYear(cell)) && isAboveFigures(reading, row);
}

/** 项目名称 | 某医院新院区: a name and what it says, where names stand in the first column of two. */
function isPair({ grid, text, lexicon }: Reading, row: number, own: readonly Placed[]): boolean {
  const [name, value] = own;
  if (own.length !== 2 || name === undefined || value === undefined || (grid.rows[row]?.length ?? 0) !== 2) return false;
  if (name.cell.header === true && value.cell.header !== true) return true;
  const { name: words, place } = readLabel({ text, lexicon, where: 'column' }, value.cell);
  return !saysHowToRead(text, value.cell, lexicon) && !measures(lexicon.tables, words.replace(/[（(][^（()）]*[）)]$/u, '')) && place === undefined;
}

function holdsFigure(reading: CellReading | undefined): boolean {
  return reading?.holds === 'figure' || reading?.holds === 'change';
}

/** 2024.5 | 2024.6 beside 指标 or nothing: months as names of columns, which read as figures do; in a row of its own name they are figures. */
function namesMonths({ text, lexicon }: Reading, own: readonly Placed[], figures: readonly Placed[]): boolean {
  const [first] = own;
  if (first?.column === 0 && first.cell.header !== true && first.cell.text !== '' && !isHead(first.cell, text, lexicon)) return false;
  const months = figures.map(({ cell }) => cell.text);
  // Kept as a number, 2024.10 is printed as 2024.1: better no month than January for October.
  if (new Set(months).size < months.length || /(\d{4})\.9\|\1\.1(?:\||$)/u.test(months.join('|'))) return false;
  return figures.every(({ cell }) => isoMonth(cell.text, cell) !== undefined);
}

/** 2019, 2020 … */
export function isYear({ text }: Cell): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
}

/** 2019, 2020（万元） … as names of columns; in the body 2020（万元） is a figure. */
function namesYear({ text }: Cell): boolean {
  return /^(?:19|20)\d\d(?:\s*[（(][^（()）\d]+[）)])?$/u.test(text);
}

function isAboveFigures({ grid, cells }: Reading, row: number): boolean {
  const below = grid.rows.slice(row + 1, row + 4).flatMap((line) => filledCells(line)).filter(({ column }) => column > 0);
  return below.some(({ cell }) => holdsFigure(cells.get(cell)) && !namesYear(cell));
}

/** 甲 | 乙 | 1 | 2: a row that only numbers the columns. */
function isNumbering({ grid }: Reading, row: number): boolean {
  const filled = filledCells(grid.rows[row] ?? []);
  const least = /^[甲A栏]/u.test(filled[0]?.cell.text ?? '') ? 2 : 3;
  if (filled.length < least || !filled.every(({ cell }) => NUMBERED.test(cell.text))) return false;
  const numbers = filled.flatMap(({ cell }) => (/\d/u.test(cell.text) ? [Number(cell.text.replaceAll(/\D/gu, ''))] : []));
  return numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
}

/** 注：… in a row of the table. */
function isNote({ grid, lexicon }: Reading, row: number): boolean {
  const filled = filledCells(grid.rows[row] ?? []);
  return filled.length <= 2 && lexicon.tables.opening(filled[0]?.cell.text ?? '', 'note') !== '';
}

/** A row without figures half way down whose cells are words of headers: the rest has other columns. */
function beginsHeader(reading: Reading, row: number): boolean {
  const { grid, cells, text, lexicon } = reading;
  const filled = filledCells(grid.rows[row] ?? []).filter((placed) => placed.row === row);
  if (filled.length < 2 || filled.some(({ cell }) => holdsFigure(cells.get(cell)) && !namesYear(cell))) return false;
  const [first] = filled;
  if (first === undefined || first.column > 0) return false;
  const known = filled.filter(({ cell }) => saysHowToRead(text, cell, lexicon));
  return known.length * 2 >= filled.length && (lexicon.tables.roleOf(first.cell.text) === 'head' || known.length === filled.length);
}

function saysHowToRead(text: string, cell: Cell, lexicon: Lexicon): boolean {
  const role = lexicon.tables.roleOf(cell.text);
  if (role !== undefined && role !== 'blank' && role !== 'total') return true;
  const label = readLabel({ text, lexicon, where: 'column' }, cell);
  return label.kind !== 'name' || (label.name === '' && label.place === undefined) || label.units.length > 0;
}
