/** Lines of plain text that may be rows of a table: words and figures with gaps between them. */
import { HAN, NEWLINE, SPACE, classAt } from '../text/chars.js';
import type { Span } from '../types.js';

/** A piece of a line between gaps, with the display columns that it takes, half-open. */
export interface Piece extends Span {
  readonly left: number;
  readonly right: number;
}

/** A line cut at its gaps: a tab, an ideographic space, or two blanks and more. */
export interface AlignedLine extends Span {
  readonly pieces: readonly Piece[];
  /** The same cut at single blanks too. */
  readonly words: readonly Piece[];
}

/** Rows are no longer. */
const LONGEST = 300;
const FIGURE = /^[-+−－–↑↓▲▼±]?\d[\d,.]*(?:[%％‰]|[\u4e00-\u9fff]{0,4})$/u;
const NO_FIGURE = /^(?:[-—–－―…/]+|持平|[上下][升降]\d+.{0,2})$/u;
/** Running text has these, rows have not. */
const PROSE = /[。；！？]|，.*，/u;

/** True for what a column of figures holds: 12.6, -1.6%, 3亿元, —, 持平. */
export function isFigure(words: string): boolean {
  return words.length <= 18 && (FIGURE.test(words) || NO_FIGURE.test(words));
}

/** The line [start, end) cut into pieces; undefined where it is running text or holds nothing. */
export function cutLine(text: string, start: number, end: number): AlignedLine | undefined {
  if (end - start > LONGEST) return undefined;
  const words = piecesOf(text, start, end, true);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || PROSE.test(text.slice(first.start, last.end))) return undefined;
  return { start: first.start, end: last.end, pieces: joinStretched(text, piecesOf(text, start, end, false)), words };
}

/** 水泥 万吨 310.5 -8.2: parted by single blanks, with figures at the end. */
export function isTight(text: string, { pieces, words }: AlignedLine): boolean {
  return pieces.length === 1 && words.length > 2 && words.slice(-2).every(({ start, end }) => isFigure(text.slice(start, end)));
}

function piecesOf(text: string, start: number, end: number, tight: boolean): Piece[] {
  const pieces: Piece[] = [];
  let column = 0;
  let from = -1;
  let left = 0;
  const close = (at: number): void => {
    if (from >= 0) pieces.push({ start: from, end: at, left, right: column });
    from = -1;
  };
  for (let at = start; at < end; ) {
    if (classAt(text, at) !== SPACE) {
      if (from < 0) [from, left] = [at, column];
      column += widthAt(text, at);
      at += 1;
      continue;
    }
    let gap = at;
    while (gap < end && classAt(text, gap) === SPACE) gap += 1;
    const single = gap === at + 1 && text[at] === ' ';
    if (!single || tight) close(at);
    for (; at < gap; at++) column += text[at] === '\t' ? 8 - (column % 8) : widthAt(text, at);
  }
  close(end);
  return pieces;
}

function widthAt(text: string, at: number): number {
  return text.charCodeAt(at) >= 0x2010 ? 2 : 1;
}

/** 指    标: characters stretched to the width of their column are one word. */
function joinStretched(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && isLone(text, last) && isLone(text, piece)) joined[joined.length - 1] = { ...last, end: piece.end, right: piece.right };
    else joined.push(piece);
  }
  return joined;
}

function isLone(text: string, { start, end }: Span): boolean {
  return end === start + 1 && classAt(text, start) === HAN;
}

/** Every line of the text outside the given spans: cut, or undefined; with its place. */
export function* linesIn(text: string, taken: readonly Span[]): Generator<{ readonly start: number; readonly end: number; readonly line: AlignedLine | undefined }> {
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    const free = (taken[next]?.start ?? Infinity) >= end;
    const stop = end > start && classAt(text, end - 1) === NEWLINE ? end - 1 : end;
    yield { start, end: stop, line: free ? cutLine(text, start, stop) : undefined };
    start = end + 1;
  }
}
