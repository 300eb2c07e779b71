/** Type set line by line: blanks collapsed, lines and cells parted, every piece with its place. */
import { CJK_MARK, HAN, classOf } from '../../text/chars.js';

/** Pieces of the text in order: taken from the source as they are where `words` has nothing. */
interface Pieces {
  readonly starts: number[];
  readonly ends: number[];
  readonly words: (string | undefined)[];
}

/** The pieces [from, to) of one cell, and the element that it is. */
export interface CellPieces {
  readonly from: number;
  readonly to: number;
  readonly element: number;
}

/** A line of text: pieces [from, to). */
export interface PageLine {
  readonly from: number;
  readonly to: number;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  /** Visible characters; those of them in links and in bold type. */
  readonly chars: number;
  readonly links: number;
  readonly bold: number;
  /** Of a heading, else 0. */
  readonly level: number;
  /** Of a row of data, with the table that it is in. */
  readonly row?: { readonly table: number; readonly cells: readonly CellPieces[] };
}

/** What is set so far, and how the next characters are set. */
export interface Type {
  readonly source: string;
  readonly pieces: Pieces;
  readonly lines: PageLine[];
  /** How many are open. */
  inLink: number;
  inBold: number;
  inLines: number;
  /** Of the heading that is open, else 0. */
  level: number;
  /** The row and the cell that are open. */
  row: CellPieces[] | undefined;
  cell: { readonly element: number; readonly from: number } | undefined;
  // the line at hand
  from: number;
  chars: number;
  links: number;
  bold: number;
  /** Line breaks since the last line: two leave an empty line. */
  breaks: number;
  /** White space not yet set, [blank, blankEnd) of the source; -1 for none. */
  blank: number;
  blankEnd: number;
  /** What the white space is: a line's end in the source parts no Chinese words, a block's end does. */
  blankKind: 'space' | 'line' | 'block';
  /** The last character set. */
  last: number;
}

export function newType(source: string): Type {
  return {
    source,
    pieces: { starts: [], ends: [], words: [] },
    lines: [],
    inLink: 0, inBold: 0, inLines: 0, level: 0,
    row: undefined, cell: undefined,
    from: 0, chars: 0, links: 0, bold: 0,
    breaks: 2, blank: -1, blankEnd: -1, blankKind: 'space',
    last: 0,
  };
}

const LINE_FEED = 0x0a;

/** Sets a stretch of the source. */
export function setSource(type: Type, start: number, end: number): void {
  const { source } = type;
  for (let at = start; at < end; ) {
    const code = source.charCodeAt(at);
    if (code <= 0x20 && !(type.inLines > 0 && code === 0x20)) {
      if (code === LINE_FEED && type.inLines > 0) breakLine(type, 1, at);
      else setBlank(type, at, at + 1, code === LINE_FEED ? 'line' : 'space');
      at += 1;
      continue;
    }
    const from = at;
    let hidden = 0;
    setPending(type, code);
    for (let next = code; ; next = source.charCodeAt(at)) {
      if (next <= 0x20) {
        // A single blank between words needs no piece of its own.
        if (next !== 0x20 || (type.inLines === 0 && !(at + 1 < end && source.charCodeAt(at + 1) > 0x20))) break;
        hidden += 1;
      } else if (next === 0xa0 || next === 0x3000 || next === 0x200b || next === 0xfeff) {
        hidden += 1;
      }
      at += 1;
      if (at >= end) break;
    }
    addPiece(type, { start: from, end: at }, undefined);
    count(type, at - from - hidden);
    type.last = source.charCodeAt(at - 1);
  }
}

/** Sets characters that the source writes another way: entities, raised figures. */
export function setWords(type: Type, words: string, start: number, end: number): void {
  if (/^[\t\n\f\r ]*$/u.test(words)) {
    setBlank(type, start, end, 'space');
    return;
  }
  setPending(type, words.charCodeAt(0));
  addPiece(type, { start, end }, words);
  count(type, /^[\u00a0\u3000\u200b\ufeff]*$/u.test(words) ? 0 : words.length);
  type.last = words.charCodeAt(words.length - 1);
}

/** Ends the line, or parts the words of a cell; `breaks` is 2 for blocks, which stand apart, and 1 for <br>. */
export function breakLine(type: Type, breaks: number, at: number): void {
  if (type.cell !== undefined) {
    setBlank(type, at, at, breaks === 2 ? 'block' : 'line');
    return;
  }
  if (type.row === undefined) endLine(type);
  type.breaks = breaks === 2 ? 2 : type.breaks + 1;
}

export function beginRow(type: Type, at: number): void {
  breakLine(type, 2, at);
  type.row = [];
}

export function beginCell(type: Type, element: number, at: number): void {
  endCell(type);
  const row = (type.row ??= []);
  if (row.length > 0) addPiece(type, { start: at, end: at }, '\t');
  type.last = 0;
  type.cell = { element, from: type.pieces.starts.length };
}

export function endCell(type: Type): void {
  const { cell, pieces } = type;
  if (cell === undefined) return;
  type.row?.push({ ...cell, to: pieces.starts.length });
  type.cell = undefined;
  type.blank = -1;
}

/** Rows of one table stand below each other without an empty line. */
export function endRow(type: Type, table: number): void {
  endCell(type);
  const { row } = type;
  type.row = undefined;
  if (row === undefined) return;
  if (type.lines.at(-1)?.row?.table === table) type.breaks = 1;
  endLine(type, { table, cells: row });
  type.breaks = 2;
}

function setBlank(type: Type, start: number, end: number, kind: Type['blankKind']): void {
  if (type.blank < 0) {
    type.blank = start;
    type.blankKind = kind;
  } else if (kind === 'block' || type.blankKind === 'space') {
    type.blankKind = kind;
  }
  type.blankEnd = end;
}

/** Sets the white space before a character: one blank, or none at the start of a line or between Chinese lines. */
function setPending(type: Type, next: number): void {
  if (type.blank < 0) return;
  const start = type.blank;
  type.blank = -1;
  const begins = type.pieces.starts.length === (type.cell?.from ?? type.from);
  if (begins || (type.blankKind === 'line' && isWide(type.last) && isWide(next))) return;
  addPiece(type, { start, end: type.blankEnd }, ' ');
}

function isWide(code: number): boolean {
  const kind = classOf(code);
  return kind === HAN || kind === CJK_MARK || code === 0x3000;
}

function addPiece({ pieces }: Type, { start, end }: { readonly start: number; readonly end: number }, words: string | undefined): void {
  pieces.starts.push(start);
  pieces.ends.push(end);
  pieces.words.push(words);
}

function count(type: Type, chars: number): void {
  type.chars += chars;
  if (type.inLink > 0) type.links += chars;
  if (type.inBold > 0) type.bold += chars;
}

function endLine(type: Type, row?: PageLine['row']): void {
  const { pieces, from } = type;
  if (type.chars > 0) {
    const { chars, links, bold, level } = type;
    const line = { from, to: pieces.starts.length, gap: type.breaks >= 2, chars, links, bold, level };
    type.lines.push(row === undefined ? line : { ...line, row });
    type.breaks = 0;
  } else {
    // Nothing but blanks: as if the line were not there.
    pieces.starts.length = pieces.ends.length = pieces.words.length = from;
  }
  type.from = pieces.starts.length;
  type.chars = type.links = type.bold = 0;
  type.blank = -1;
  type.last = 0;
}
