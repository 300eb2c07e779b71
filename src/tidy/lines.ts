/** The lines of a text as the eye sees them: where they stand, how wide, how deep indented. */
import { SPACE, classAt } from '../text/chars.js';
import type { Document, Span } from '../types.js';

export interface Line extends Span {
  /** Empty lines between this line and the one before. */
  readonly gap: boolean;
  /** Columns of white space in front of the line. */
  readonly indent: number;
  /** Columns that the line takes, its indent included; Infinity beyond 130, where no column of a page is. */
  readonly columns: number;
  /** Columns without the spaces inside: justified lines are stretched. */
  readonly squeezed: number;
  /** Markup made it a line of its own: a heading, a bold line, a table row. */
  readonly fixed: boolean;
}

/** Every line that holds something, trimmed, in text order. */
export function linesOf(document: Document): Line[] {
  const { text } = document;
  const isFixed = fixedFinder(document);
  const lines: Line[] = [];
  let gap = false;
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const lineEnd = found < 0 ? text.length : found;
    let start = at;
    while (start < lineEnd && classAt(text, start) === SPACE) start += 1;
    let end = lineEnd;
    while (end > start && classAt(text, end - 1) === SPACE) end -= 1;
    if (end > start) {
      const indent = columnsOf(text, at, start).columns;
      const { columns, squeezed } = columnsOf(text, start, end);
      lines.push({ start, end, gap, indent, columns: columns + indent, squeezed: squeezed + indent, fixed: isFixed(start) });
    }
    gap = end === start;
    at = lineEnd + 1;
  }
  return lines;
}

const WIDEST = 130;

function columnsOf(text: string, start: number, end: number): { columns: number; squeezed: number } {
  if (end - start > WIDEST) return { columns: Infinity, squeezed: Infinity };
  let columns = 0;
  let spaces = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // Quotes and dashes take two columns in Chinese type.
    const width = code >= 0x2010 ? 2 : 1;
    columns += width;
    if (classAt(text, i) === SPACE) spaces += width;
  }
  return { columns, squeezed: columns - spaces };
}

/** Tells whether a line start, asked in rising order, stands in a mark or a table. */
function fixedFinder(document: Document): (offset: number) => boolean {
  const spans: Span[] = [...(document.marks ?? []), ...document.tables].sort((a, b) => a.start - b.start);
  let next = 0;
  return (offset) => {
    while ((spans[next]?.end ?? Infinity) <= offset) next += 1;
    return (spans[next]?.start ?? Infinity) <= offset;
  };
}
