/** The cells of a worksheet as they are shown. */
import { attribute, readXml } from '../xml.js';
import type { Book } from './book.js';
import { shownAs } from './format.js';

/** Rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell that takes several columns or rows. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface SheetCells {
  /** Those that show something, row by row; hidden rows and columns left out. */
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
}

interface State {
  readonly book: Book;
  readonly cells: SheetCell[];
  readonly merges: Merge[];
  readonly hidden: { readonly first: number; readonly last: number }[];
  row: number;
  column: number;
  isHidden: boolean;
  type: string;
  style: number;
  value: string;
  inValue: boolean;
  readings: number;
}

export function cellsIn(xml: string, book: Book): SheetCells {
  const state: State = { book, cells: [], merges: [], hidden: [], row: -1, column: -1, isHidden: false, type: 'n', style: 0, value: '', inValue: false, readings: 0 };
  readXml(xml, {
    open(name, attributes) {
      if (name === 'v' || name === 't') state.inValue = state.readings === 0;
      else if (name === 'c') beginCell(state, attributes);
      else if (name === 'row') beginRow(state, attributes);
      else if (name === 'rPh') state.readings += 1;
      else if (name === 'col' && isOn(attribute(attributes, 'hidden'))) state.hidden.push(columnsOf(attributes));
      else if (name === 'mergeCell') addMerge(state, attribute(attributes, 'ref') ?? '');
    },
    close(name) {
      if (name === 'v' || name === 't') state.inValue = false;
      else if (name === 'rPh') state.readings -= 1;
      else if (name === 'c') endCell(state);
    },
    text(words) {
      if (state.inValue) state.value += words;
    },
  });
  return { cells: state.cells, merges: state.merges };
}

function beginRow(state: State, attributes: Readonly<Record<string, string>>): void {
  const number = Number(attribute(attributes, 'r'));
  state.row = number > 0 ? number - 1 : state.row + 1;
  state.column = -1;
  state.isHidden = isOn(attribute(attributes, 'hidden'));
}

function beginCell(state: State, attributes: Readonly<Record<string, string>>): void {
  state.column = columnOf(attribute(attributes, 'r') ?? '') ?? state.column + 1;
  state.type = attribute(attributes, 't') ?? 'n';
  state.style = Number(attribute(attributes, 's') ?? 0);
  state.value = '';
}

/** The columns that a <col min="3" max="5"> is about, from 0. */
function columnsOf(attributes: Readonly<Record<string, string>>): State['hidden'][number] {
  return { first: Number(attribute(attributes, 'min')) - 1, last: Number(attribute(attributes, 'max')) - 1 };
}

function endCell({ book, cells, hidden, isHidden, row, column, type, style, value }: State): void {
  if (value === '' || isHidden || hidden.some(({ first, last }) => column >= first && column <= last)) return;
  const text = textOf(book, type, value, style).trim();
  if (text !== '') cells.push({ row, column, text });
}

function textOf({ texts, patterns, since1904 }: Book, type: string, value: string, style: number): string {
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'n') return shownAs(value, patterns[style], since1904);
  if (type === 'e') return '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  return type === 'd' ? value.slice(0, 10) : value;
}

function addMerge({ merges }: State, ref: string): void {
  const [first = '', last = ''] = ref.split(':');
  const [column, lastColumn] = [columnOf(first), columnOf(last)];
  const [row, lastRow] = [Number(/\d+$/u.exec(first)?.[0]) - 1, Number(/\d+$/u.exec(last)?.[0]) - 1];
  if (column !== undefined && lastColumn !== undefined && row >= 0 && lastRow >= row) merges.push({ row, column, lastRow, lastColumn });
}

/** 0 for A1, 27 for AB7; undefined for what is no reference. */
function columnOf(ref: string): number | undefined {
  let column = 0;
  let letters = 0;
  for (; letters < ref.length; letters++) {
    const code = ref.charCodeAt(letters) & ~0x20;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
  }
  return letters === 0 || letters > 3 ? undefined : column - 1;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
