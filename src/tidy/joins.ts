/** Lines of one paragraph become one line again. */
import { DIGIT, HAN, LATIN, classAt, holdsHan } from '../text/chars.js';
import type { Edit } from '../offsets/map.js';
import type { Document } from '../types.js';
import { setWidths } from './columns.js';
import { linesOf } from './lines.js';
import type { Line } from './lines.js';
import { beginsItem, bylineUnderHead, endsSentence, isFull, isTorn, tellsSession } from './torn.js';
import type { Above, Below } from './torn.js';

/**
 * Edits that drop the line breaks inside paragraphs: those of a hard-wrapped column, and those of a
 * page or column that ended in mid-sentence, with the empty lines around them.
 *
 *     较上年增⏎长 10.1%        压缩至40个工⏎⏎作日
 *
 * Headings, list items, bylines and datelines keep their lines. Two Latin words are joined by a space.
 */
export function joinLines(document: Document): readonly Edit[] {
  const { text } = document;
  const lines = linesOf(document);
  const widths = setWidths(text, lines);
  const widest = widestByHand(lines);
  const edits: Edit[] = [];
  let first = lines[0]; // of the paragraph so far
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1];
    const next = lines[i];
    if (line === undefined || next === undefined || first === undefined) break;
    const above: Above = { text, first, line, isStart: first === lines[0], ...widthOf(widths[i - 1]) };
    const below: Below = { line: next, alone: lines[i + 1]?.gap !== false, ...widthOf(widths[i]) };
    const joined = !line.fixed && !next.fixed && (next.gap ? isTorn(above, below) : isWrapped(above, next, widest));
    if (joined) edits.push({ start: line.end, end: next.start, with: glue(text, line, next) });
    else first = next;
  }
  return edits;
}

function widthOf(width: number | undefined): { width?: number } {
  return width === undefined ? {} : { width };
}

function isWrapped(above: Above, next: Line, widest: number): boolean {
  const { text, line, first, width } = above;
  if (beginsItem(text, next) || bylineUnderHead(above, next) || tellsSession(text, line)) return false;
  const tail = text.charAt(line.end - 1);
  const head = text.charAt(next.start);
  if (next.columns !== Infinity || line.columns !== Infinity) {
    if ('，、（“‘《〈,('.includes(tail) || '，。、；：！？）”’》〉,;:!?)'.includes(head)) return true;
  }
  if (isSetIn(above, next) || (line.columns >= widest * BY_HAND && !MARK.test(tail) && next.indent <= line.indent && IN_PROSE.test(text.slice(line.start, line.end)))) return true;
  if (width === undefined || !isFull(above) || next.squeezed > width + 6) return false;
  // An indent deeper than that of the lines before begins a paragraph.
  if (next.indent <= Math.max(first === line ? 0 : line.indent, 0) + 1 || next.indent === line.indent) return true;
  // The whole column is set in, its first lines by up to two characters more.
  return first === line && next.indent < line.indent && line.indent - next.indent <= FIRST_INDENT;
}

/**
 * Whether the paragraph began set in and goes on at the edge in mid-sentence: a letter or report wrapped by hand, at no one width.
 *
 *         三大攻坚战开局良好。投入扶贫资金7.84亿元，减贫4.9
 *     万人，98个贫困村出列。
 */
function isSetIn({ text, first, line }: Above, next: Line): boolean {
  if (first.indent < FIRST_INDENT || next.indent >= first.indent || line.columns < PROSE_COLUMNS || line.columns === Infinity) return false;
  return (text.charAt(line.end - 1) === '；' || !endsSentence(text, line)) && IN_PROSE.test(text.slice(first.start, line.end));
}

/**
 * The columns of the widest line of a text that may be wrapped by hand, at no one width: a line nearly as wide that ends in mid-word
 * goes on in the next. Infinity of other texts: where paragraphs are lines, some line is longer than any page is wide.
 */
function widestByHand(lines: readonly Line[]): number {
  let widest = 0;
  for (const { columns } of lines) widest = Math.max(widest, columns);
  return widest <= PAGE_COLUMNS && lines.filter(({ columns }) => columns >= widest * BY_HAND).length >= MIN_WIDE_LINES ? Math.max(widest, PROSE_COLUMNS / BY_HAND) : Infinity;
}

const PAGE_COLUMNS = 100;
const BY_HAND = 0.75;
const MIN_WIDE_LINES = 5;
/** A line that ends with one of these may end where its paragraph does. */
const MARK = /[\p{P}\s]/u;

/** So wide is no heading. */
const PROSE_COLUMNS = 40;
const IN_PROSE = /[，。、；]/u;

/** Columns of the two characters by which a paragraph's first line is set in. */
const FIRST_INDENT = 4;

function glue(text: string, line: Line, next: Line): string {
  const left = classAt(text, line.end - 1);
  const right = classAt(text, next.start);
  if (left === LATIN && right === LATIN) return ' ';
  const english = !holdsHan(text, line.start, line.end) && !holdsHan(text, next.start, next.end);
  return english && (right === LATIN || right === DIGIT) && left !== HAN && !(left === DIGIT && right === DIGIT) ? ' ' : '';
}
