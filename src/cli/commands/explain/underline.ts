/** Labels under a text, aligned as a terminal shows it. */
import { displayWidth } from '../../../text/width.js';
import type { Span } from '../../../types.js';

export interface Label extends Span {
  readonly label: string;
}

/**
 * The text of a span with its labelled pieces underlined and named, in lines no wider than `width`.
 *
 *     工业用电量3.2亿千瓦时，增长7%
 *     ━━━━━━━━━━━━━━━━━━━━━  ━━━━━━
 *     Noun      Quantity     Change
 *
 * Neighbours take ━ and ─ in turn; labels that would run into one another go to a lower row.
 */
export function underlined(text: string, span: Span, labels: readonly Label[], { width }: { readonly width: number }): string {
  return piecesOf(text, span, labels, width)
    .map((piece) => pieceLines(text, piece, labels.filter(({ start, end }) => piece.start <= start && end <= piece.end)).join('\n'))
    .join('\n');
}

const INDENT = '  ';

/** The span cut where a line is full, never inside a labelled piece unless that alone is too wide. */
function piecesOf(text: string, span: Span, labels: readonly Label[], width: number): Span[] {
  const pieces: Span[] = [];
  const stops = [...new Set([...labels.flatMap(({ start, end }) => [start, end]), span.end])].filter((stop) => stop > span.start && stop <= span.end).sort((a, b) => a - b);
  let start = span.start;
  let last = start;
  for (const stop of stops) {
    if (last > start && displayWidth(text.slice(start, stop)) > width - INDENT.length) {
      pieces.push({ start, end: last });
      start = last;
    }
    last = stop;
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

function pieceLines(text: string, piece: Span, labels: readonly Label[]): string[] {
  const shown = text.slice(piece.start, piece.end).replace(/\s/g, ' ');
  const columnOf = (offset: number): number => displayWidth(shown.slice(0, offset - piece.start));
  const marks: string[] = [];
  const rows: { text: string; width: number }[] = [];
  let drawn = 0;
  labels.forEach(({ start, end, label }, index) => {
    const column = columnOf(start);
    if (column < drawn) return;
    const columns = columnOf(end) - column;
    marks.push(' '.repeat(column - drawn), (index % 2 === 0 ? '━' : '─').repeat(columns));
    drawn = column + columns;
    let row = rows.find(({ width }) => width <= column);
    if (row === undefined) rows.push((row = { text: '', width: 0 }));
    row.text += ' '.repeat(column - row.width) + label;
    row.width = column + displayWidth(label) + 1;
    row.text += ' ';
  });
  return [shown, marks.join(''), ...rows.map((row) => row.text)].filter((line) => line !== '').map((line) => (INDENT + line).trimEnd());
}
