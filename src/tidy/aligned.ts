/** Tables that plain text sets by blanks and tabs. */
import { DIGIT, NEWLINE, SPACE, classAt } from '../text/chars.js';
import { documentWith } from '../offsets/document.js';
import { addEdit, toSource, type Edit } from '../offsets/map.js';
import type { Words } from '../text/language.js';
import { placesOf } from '../text/place.js';
import { rewrite } from '../offsets/rewrite.js';
import type { Cell, Document, Table } from '../types.js';
import { isFigure, isTight, linesIn, type AlignedLine, type Piece } from './aligned-line.js';

/**
 * The document with its aligned lines as tables: cells joined by \t, rows by \n.
 *
 *     指标          1—10月     同比（%）
 *     进出口         152.4        0.8       →   指标\t1—10月\t同比（%）⏎进出口\t152.4\t0.8
 *
 * Three rows at least, most of them with figures, every piece in one column beyond doubt. What only looks like a table
 * stays as it is, and a warning says where.
 */
export function findAligned(document: Document): Document {
  const { text } = document;
  if (!holdsGaps(text)) return document;
  const blocks = blocksOf(text, document);
  if (blocks.length === 0) return document;
  const edits: Edit[] = [];
  const tables: Table[] = [];
  const warnings: Words[] = [];
  for (const found of blocks) {
    // 表1 年末人口及其构成: a title with a gap in it stands over the first row.
    const [block, rows] = readRows(text, found) ?? [found, undefined];
    if (rows === undefined) warnings.push(tornWarning(document, block));
    else tables.push(tableOf(text, block, rows, edits));
  }
  const tabled = documentWith(document, { tables: [...document.tables, ...tables].sort((a, b) => a.start - b.start), warnings: [...document.warnings, ...warnings] });
  return rewrite(tabled, edits);
}

/** The lines of a table with their pieces by column, without a title that was taken for the first of them; undefined where the columns are not clear. */
function readRows(text: string, block: readonly AlignedLine[]): readonly [readonly AlignedLine[], Row[]] | undefined {
  const rows = columnsOf(text, block);
  if (rows !== undefined) return [block, rows];
  const [title, ...below] = block;
  if (title === undefined || below.length < FEWEST || figuresIn(text, title) > 0) return undefined;
  const others = columnsOf(text, below);
  return others && [below, others];
}

/** Fewer rows are no table. */
const FEWEST = 3;

/** Whether as many lines as a table needs beside its header have gaps between words, or figures behind blanks: most texts have none. */
function holdsGaps(text: string): boolean {
  let lines = 0;
  let gap = 0;
  let figures = 0;
  let isWord = false; // something stands before the gap
  for (let at = 0; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === NEWLINE) {
      [gap, figures, isWord] = [0, 0, false];
    } else if (kind === SPACE) {
      gap += text[at] === ' ' ? 1 : 2;
    } else {
      if (isWord && gap === 1 && (kind === DIGIT || text[at] === '-')) figures++;
      if (isWord && (gap > 1 || figures > 1)) {
        lines++;
        if (lines >= FEWEST - 1) return true;
        [figures, isWord] = [-Infinity, false];
      } else isWord ||= figures >= 0;
      gap = 0;
    }
  }
  return false;
}

/** Runs of lines that look like rows, most of them with figures. */
function blocksOf(text: string, { tables }: Document): AlignedLine[][] {
  const blocks: AlignedLine[][] = [];
  let block: AlignedLine[] = [];
  const close = (): void => {
    for (const rows of splitAt(block)) if (rows.length >= FEWEST && rows.filter((row) => figuresIn(text, row) > 0).length * 2 >= rows.filter(isRow).length) blocks.push(rows);
    block = [];
  };
  for (const { start, end, line: cut } of linesIn(text, tables)) {
    const line = cut && isTight(text, cut) ? { ...cut, pieces: cut.words } : cut;
    // The header of rows that single blanks part has as many words as they.
    const above = block.at(-1);
    if (line !== undefined && line !== cut && above?.pieces.length === 1 && above.words.length === line.pieces.length) block[block.length - 1] = { ...above, pieces: above.words };
    // A blank line stands between rows where type is set wide; a word alone in its line groups the rows below.
    if (line === undefined && text.slice(start, end).trim() === '' && block.length > 0 && !endsAt(text, end)) continue;
    if (line === undefined) close();
    else block.push(line);
  }
  close();
  return blocks;
}

/** Without lines that are no rows: a word or two alone group the rows below, longer ones part two tables. */
function splitAt(block: readonly AlignedLine[]): AlignedLine[][] {
  const parts: AlignedLine[][] = [];
  let part: AlignedLine[] = [];
  const close = (): void => {
    while (part.at(-1)?.pieces.length === 1) part.pop();
    if (part.length > 0) parts.push(part);
    part = [];
  };
  for (const line of block) {
    if (line.pieces.length > 1) part.push(line);
    else if (part.length > 0 && line.end - line.start <= LONGEST_GROUP) part.push(line);
    else close();
  }
  close();
  return parts;
}

const LONGEST_GROUP = 16;

/** Two blank lines end a table. */
function endsAt(text: string, end: number): boolean {
  return /^\n[^\S\n]*\n/u.test(text.slice(end, end + 40));
}

/** More than a word that groups the rows below it. */
function isRow({ pieces }: AlignedLine): boolean {
  return pieces.length > 1;
}

/** How many pieces behind the first are figures. */
function figuresIn(text: string, { pieces }: AlignedLine): number {
  return pieces.slice(1).filter(({ start, end }) => isFigure(text.slice(start, end))).length;
}

type Row = readonly (Piece | undefined)[];

/** The pieces by column; undefined where one cannot be told. */
function columnsOf(text: string, block: readonly AlignedLine[]): Row[] | undefined {
  const width = Math.max(...block.map(({ pieces }) => pieces.length));
  const full = block.filter(({ pieces }) => pieces.length === width);
  if (full.length * 2 < block.filter(isRow).length) return undefined;
  const spans = Array.from({ length: width }, (_, at) => ({
    left: Math.min(...full.map(({ pieces }) => pieces[at]?.left ?? 0)),
    right: Math.max(...full.map(({ pieces }) => pieces[at]?.right ?? 0)),
  }));
  const rows = block.map(({ pieces }) => (pieces.length === width ? pieces : pieces.length === 1 ? [pieces[0]] : placed(pieces, spans)));
  if (rows.some((row) => row === undefined)) return undefined;
  const found = rows.flatMap((row) => (row === undefined ? [] : [row]));
  return isSure(text, found, width) ? found : undefined;
}

/** Pieces of a row with blank cells, each over the one column that it touches. */
function placed(pieces: readonly Piece[], spans: readonly { readonly left: number; readonly right: number }[]): Row | undefined {
  const row: (Piece | undefined)[] = Array.from({ length: spans.length });
  let last = -1;
  for (const piece of pieces) {
    const touched = spans.flatMap(({ left, right }, at) => (piece.left < right && left < piece.right ? [at] : []));
    const [at, ...more] = touched;
    if (at === undefined || more.length > 0 || at <= last) return undefined;
    row[at] = piece;
    last = at;
  }
  return row;
}

/** Columns hold figures or words, not both; one of figures at least, and words in the first. */
function isSure(text: string, rows: readonly Row[], width: number): boolean {
  const body = rows.filter((row) => row.some((piece, at) => at > 0 && piece !== undefined && isFigure(text.slice(piece.start, piece.end))));
  let figureColumns = 0;
  for (let at = 1; at < width; at++) {
    const filled = body.flatMap((row) => row[at] ?? []);
    const figures = filled.filter(({ start, end }) => isFigure(text.slice(start, end))).length;
    if (figures > 0 && figures * 5 < filled.length * 4) return false;
    if (figures > 0) figureColumns++;
  }
  const named = rows.filter((row) => row.filter((piece) => piece !== undefined).length > 1);
  return figureColumns > 0 && body.length >= 2 && body.length * 3 >= named.length * 2 - 1;
}

/** The table, with the edits that join its cells by tabs and its rows by single line breaks. */
function tableOf(text: string, block: readonly AlignedLine[], rows: readonly Row[], edits: Edit[]): Table {
  const cells: Cell[][] = [];
  const margin = Math.min(...block.map(({ pieces }) => pieces[0]?.left ?? 0));
  let read = lineStart(text, block[0]?.start ?? 0);
  for (const [index, row] of rows.entries()) {
    const line: Cell[] = [];
    let tabs = index === 0 ? '' : '\n';
    for (const [at, piece] of row.entries()) {
      if (at > 0) tabs += '\t';
      if (piece === undefined) {
        line.push({ start: read, end: read, text: '' });
        continue;
      }
      if (piece.start > read || tabs !== '') addEdit(edits, read, piece.start, tabs);
      const indent = at === 0 ? piece.left - margin : 0;
      line.push({ start: piece.start, end: piece.end, text: text.slice(piece.start, piece.end), ...(indent > 0 ? { indent } : {}) });
      [read, tabs] = [piece.end, ''];
    }
    cells.push(line);
  }
  return { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0, rows: cells };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function tornWarning({ source, map }: Document, block: readonly AlignedLine[]): Words {
  const places = placesOf(source);
  const line = (at: number): number => places.line(toSource(map, { start: at, end: at + 1 }).start);
  const lines = `${line(block[0]?.start ?? 0)}–${line(block.at(-1)?.start ?? 0)}`;
  return [`第 ${lines} 行像是表格，但分不清各栏：按正文读取`, `lines ${lines} look like a table whose columns are not clear: they are read as running text`];
}
