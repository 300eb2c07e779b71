/** Pipe tables, as Markdown has them and people paste them. */
import type { Edit } from '../../offsets/map.js';
import { rewrite } from '../../offsets/rewrite.js';
import type { Cell, Document, Span, Table } from '../../types.js';
import { blankColumns } from '../indent.js';

/**
 * The document with its pipe tables as tables: cells joined by \t, rows by \n.
 *
 *     | 指标 | 数值 |
 *     | --- | --- |          →   指标\t数值\n进出口\t152.4
 *     | 进出口 | 152.4 |
 */
export function markTables(document: Document): Document {
  const { text } = document;
  if (!SEPARATOR.test(text)) return document;
  const edits: Edit[] = [];
  const tables: Table[] = [...document.tables];
  const lines = joinTorn(text, linesOf(text));
  for (let i = 1; i < lines.length; i++) {
    const header = lines[i - 1];
    const separator = lines[i];
    if (header === undefined || separator === undefined || !isSeparator(text, separator) || !holdsBar(text, header)) continue;
    let last = i;
    while (holdsBar(text, lines[last + 1])) last += 1;
    const rows = [header, ...lines.slice(i + 1, last + 1)].map((line, row) => rowOf(text, line, row === 0, edits));
    edits.push({ start: separator.start - 1, end: separator.end, with: '' });
    tables.push({ start: header.start, end: lines[last]?.end ?? header.end, rows });
    i = last + 1;
  }
  edits.sort((a, b) => a.start - b.start);
  return rewrite({ ...document, tables: tables.sort((a, b) => a.start - b.start) }, edits);
}

const SEPARATOR = /^[ \t]*\|?[ \t]*(?::?-{2,}:?|:-+:?|-+:)[ \t]*\|/mu;
const SEPARATOR_CELL = /^\s*(?::?-+:?)?\s*$/u;
/** What a row of figures that are missing (| - | - |) does not hold. */
const RULED = /--|:-|-:/u;

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end: end > start && text[end - 1] === '\r' ? end - 1 : end });
    start = end + 1;
  }
  return lines;
}

/** A row whose cell was broken over two lines: it opens with a bar, and the bar that closes it stands a line below. */
function joinTorn(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const words = text.slice(line.start, line.end).trim();
    const before = last === undefined ? '' : text.slice(last.start, last.end).trim();
    const isRest = before.startsWith('|') && !before.endsWith('|') && words !== '' && !words.startsWith('|') && words.endsWith('|');
    if (isRest && last !== undefined) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function holdsBar(text: string, line: Span | undefined): boolean {
  return line !== undefined && text.slice(line.start, line.end).includes('|');
}

function isSeparator(text: string, line: Span): boolean {
  const words = text.slice(line.start, line.end);
  return RULED.test(words) && words.includes('|') && words.split('|').every((cell) => SEPARATOR_CELL.test(cell));
}

/** The cells of a row; bars and the blanks around them become one tab each. */
function rowOf(text: string, line: Span, header: boolean, edits: Edit[]): Cell[] {
  const cells: Cell[] = [];
  let at = line.start;
  for (const piece of text.slice(line.start, line.end).split(/(?<!\\)\|/u)) {
    const words = piece.trim();
    const start = at + piece.length - piece.trimStart().length;
    const outer = words === '' && (at === line.start || at + piece.length === line.end);
    // One blank sets a cell off from its bar; more set its words in.
    const indent = words === '' ? 0 : Math.max(0, blankColumns(piece) - (piece.startsWith(' ') ? 1 : 0));
    for (const broken of words.matchAll(/[ \t]*\r?\n[ \t]*/gu)) edits.push({ start: start + broken.index, end: start + broken.index + broken[0].length, with: ' ' });
    if (!outer) cells.push({ start, end: start + words.length, text: words, ...(header ? { header } : {}), ...(indent > 0 ? { indent } : {}) });
    at += piece.length + 1;
  }
  let read = line.start;
  cells.forEach((cell, index) => {
    if (index > 0 || cell.start > read) edits.push({ start: read, end: cell.start, with: index > 0 ? '\t' : '' });
    read = cell.end;
  });
  if (line.end > read) edits.push({ start: read, end: line.end, with: '' });
  return cells;
}
