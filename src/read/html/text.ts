/** Set lines as a text with its way back to the source, its tables and its marks. */
import type { Cell, Mark, OffsetMap, Span, Table } from '../../types.js';
import type { Page } from './page.js';
import { wordsOf } from './page.js';
import { indentOf } from '../indent.js';
import type { CellPieces, PageLine, Type } from './type.js';

export interface SetText {
  readonly text: string;
  readonly map: OffsetMap;
  readonly tables: readonly Table[];
  readonly marks: readonly Mark[];
}

/** The text of the lines; the type holds their pieces. */
export function textOf({ source, pieces }: Type, lines: readonly PageLine[], page: Page): SetText {
  const length = lengthOf(pieces, lines);
  const [starts, ends] = [new Int32Array(length), new Int32Array(length)];
  const places: Places = { starts: new Int32Array(pieces.starts.length), ends: new Int32Array(pieces.starts.length) };
  const parts: string[] = [];
  const marks: Mark[] = [];
  const isBold = boldMeansHeading(lines);
  let at = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      const place = pieces.starts[line.from] ?? 0;
      parts.push(line.gap ? '\n\n' : '\n');
      for (let breaks = line.gap ? 2 : 1; breaks > 0; breaks--, at++) starts[at] = ends[at] = place;
    }
    const begin = at;
    for (let piece = line.from; piece < line.to; piece++) {
      places.starts[piece] = at;
      const [start = 0, end = 0, words] = [pieces.starts[piece], pieces.ends[piece], pieces.words[piece]];
      parts.push(words ?? source.slice(start, end));
      const size = words?.length ?? end - start;
      for (let i = 0; i < size; i++, at++) {
        starts[at] = words === undefined ? start + i : start;
        ends[at] = words === undefined ? start + i + 1 : end;
      }
      places.ends[piece] = at;
    }
    if (line.level > 0) marks.push({ start: begin, end: at, kind: 'heading', level: line.level });
    else if (isBold && line.row === undefined && line.bold >= line.chars * 0.9) marks.push({ start: begin, end: at, kind: 'strong' });
  }
  const text = parts.join('');
  return { text, map: { starts, ends }, tables: tablesOf({ text, starts }, lines, places, page), marks };
}

function lengthOf(pieces: Type['pieces'], lines: readonly PageLine[]): number {
  let length = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) length += line.gap ? 2 : 1;
    for (let piece = line.from; piece < line.to; piece++) {
      length += pieces.words[piece]?.length ?? (pieces.ends[piece] ?? 0) - (pieces.starts[piece] ?? 0);
    }
  }
  return length;
}

/** Where most of a text is bold, a <b> was never closed or the page is all in bold: then it marks nothing. */
function boldMeansHeading(lines: readonly PageLine[]): boolean {
  let bold = 0;
  let chars = 0;
  for (const line of lines) {
    if (line.row !== undefined) continue;
    chars += line.chars;
    bold += line.bold >= line.chars * 0.9 ? line.chars : 0;
  }
  return bold <= chars * 0.6 || lines.length === 1;
}

/** Where every piece stands in the text. */
interface Places {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A text and where each of its units stands in the source. */
interface Origin {
  readonly text: string;
  readonly starts: Int32Array;
}

function tablesOf(origin: Origin, lines: readonly PageLine[], places: Places, page: Page): Table[] {
  const tables: Table[] = [];
  for (let first = 0; first < lines.length; first++) {
    const table = lines[first]?.row?.table;
    if (table === undefined) continue;
    let last = first;
    while (lines[last + 1]?.row?.table === table) last += 1;
    const rows = lines.slice(first, last + 1).map((line) => {
      const cells = line.row?.cells ?? [];
      return cells.map((cell, at) => cellOf(origin, cell, placeOf(places, cell, line), { page, names: at < NAMING }));
    });
    const caption = captionOf(page, table);
    tables.push({
      start: places.starts[lines[first]?.from ?? 0] ?? 0,
      end: places.ends[(lines[last]?.to ?? 1) - 1] ?? 0,
      rows,
      ...(caption === undefined ? {} : { caption }),
    });
    first = last;
  }
  return tables;
}

/** An empty cell stands behind the tab before it. */
function placeOf({ starts, ends }: Places, { from, to }: CellPieces, line: PageLine): Span {
  const start = (from > line.from ? ends[from - 1] : starts[line.from]) ?? 0;
  return { start, end: to > from ? (ends[to - 1] ?? start) : start };
}

/** The first cells of a row name it: there indentation means something. */
const NAMING = 2;

function cellOf({ text, starts }: Origin, { element }: CellPieces, { start, end }: Span, { page, names }: { readonly page: Page; readonly names: boolean }): Cell {
  const all = text.slice(start, end);
  const words = all.trim();
  const first = start + all.length - all.trimStart().length;
  const { tag, parent, colSpan = 1, rowSpan = 1, start: from = 0 } = page.elements[element] ?? {};
  const indent = names && words !== '' && (!/^[-+\d]/u.test(words) || /\p{L}/u.test(words)) ? indentOf(page.source.slice(from, starts[first])) : 0;
  return {
    start: first,
    end: first + words.length,
    text: words,
    ...(indent > 0 ? { indent } : {}),
    ...(tag === 'th' || isInHead(page, parent ?? -1) ? { header: true } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  };
}

function isInHead({ elements }: Page, row: number): boolean {
  return elements[elements[row]?.parent ?? -1]?.role === 'head';
}

function captionOf(page: Page, table: number): string | undefined {
  for (let at = table + 1; page.elements[at]?.parent === table; at++) {
    const element = page.elements[at];
    if (element?.role === 'caption') return wordsOf(page, element.open, element.close) || undefined;
    if (element?.role !== 'block') return undefined;
  }
  return undefined;
}
