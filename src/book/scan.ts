/** Where rows and cells stand in the XML of a sheet. */
import { Parser } from 'htmlparser2';
import { placeOf } from './address.js';

/** A cell's element, [start, end) in the XML. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly hasFormula: boolean;
}

export interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** Where its last cell ends: more go here. Undefined for `<row/>`, which has no inside. */
  readonly inside?: number;
  readonly cells: readonly CellSpan[];
}

export interface SheetSpans {
  /** `x:` where the elements have a prefix. */
  readonly prefix: string;
  readonly rows: readonly RowSpan[];
  /** Where the rows end; undefined for `<sheetData/>`. */
  readonly dataEnd?: number;
  /** The element of the rows. */
  readonly data: { readonly start: number; readonly end: number };
  /** The children of the sheet with their places, for putting others between them. */
  readonly children: readonly { readonly name: string; readonly start: number }[];
  /** Where `</worksheet>` stands. */
  readonly sheetEnd: number;
  /** Styles of whole columns, first and last counted from 0. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: number }[];
}

interface Scan {
  prefix: string;
  depth: number;
  rows: RowSpan[];
  row: { row: number; start: number; open: number; cells: CellSpan[]; selfClosing: boolean } | undefined;
  cell: { row: number; column: number; start: number; style: number; formula: boolean } | undefined;
  data: { start: number; end: number };
  dataEnd: number | undefined;
  children: { name: string; start: number }[];
  columns: { first: number; last: number; style: number }[];
  sheetEnd: number;
}

/** The rows and cells of a sheet with their places. */
export function scanSheet(xml: string): SheetSpans {
  const scan: Scan = {
    prefix: '',
    depth: 0,
    rows: [],
    row: undefined,
    cell: undefined,
    data: { start: 0, end: 0 },
    dataEnd: undefined,
    children: [],
    columns: [],
    sheetEnd: xml.length,
  };
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => open(scan, name, attributes, { start: parser.startIndex, end: parser.endIndex + 1, xml }),
      onclosetag: (name) => close(scan, name, { start: parser.startIndex, end: parser.endIndex + 1, xml }),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const { prefix, rows, data, dataEnd, children, sheetEnd, columns } = scan;
  return { prefix, rows, data, children, sheetEnd, columns, ...(dataEnd === undefined ? {} : { dataEnd }) };
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string>>;

function open(scan: Scan, name: string, attributes: Attributes, { start, end, xml }: Tag): void {
  const local = localName(name);
  if (scan.depth === 0) scan.prefix = name.slice(0, name.length - local.length);
  if (scan.depth === 1) scan.children.push({ name: local, start });
  scan.depth++;
  const selfClosing = xml[end - 2] === '/';
  if (local === 'sheetData') scan.data = { start, end };
  else if (local === 'col') scan.columns.push({ first: Number(attributes['min']) - 1, last: Number(attributes['max']) - 1, style: Number(attributes['style'] ?? 0) });
  else if (local === 'row') {
    const number = Number(attributes['r']);
    scan.row = { row: number > 0 ? number - 1 : (scan.rows.at(-1)?.row ?? -1) + 1, start, open: end, cells: [], selfClosing };
  } else if (local === 'c' && scan.row !== undefined) {
    const place = placeOf(attributes['r'] ?? '') ?? { row: scan.row.row, column: (scan.row.cells.at(-1)?.column ?? -1) + 1 };
    scan.cell = { ...place, start, style: Number(attributes['s'] ?? 0), formula: false };
  } else if (local === 'f' && scan.cell !== undefined) scan.cell.formula = true;
}

function close(scan: Scan, name: string, { start, end, xml }: Tag): void {
  const local = localName(name);
  scan.depth--;
  if (scan.depth === 0) scan.sheetEnd = start;
  const selfClosing = xml[end - 2] === '/';
  if (local === 'sheetData') {
    scan.data.end = end;
    if (!selfClosing) scan.dataEnd = start;
  } else if (local === 'c' && scan.cell !== undefined && scan.row !== undefined) {
    const { row, column, start: from, style, formula } = scan.cell;
    scan.row.cells.push({ row, column, start: from, end, style, hasFormula: formula });
    scan.cell = undefined;
  } else if (local === 'row' && scan.row !== undefined) {
    const { row, start: from, cells, selfClosing: empty } = scan.row;
    scan.rows.push({ row, start: from, end, cells, ...(empty ? {} : { inside: start }) });
    scan.row = undefined;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
