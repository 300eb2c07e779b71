/** One step of rewriting applied: the text, its map and every span that points into the text. */
import { documentWith } from './document.js';
import { applyEdits, offsetShift } from './map.js';
import type { Edit } from './map.js';
import type { Document, Mark, Span, Table } from '../types.js';

/** A step looks at a document and says what to change; it never changes anything itself. */
export type Step = (document: Document) => readonly Edit[];

/** The document after the edits. Without edits the same object comes back. */
export function rewrite(document: Document, edits: readonly Edit[]): Document {
  if (edits.length === 0) return document;
  const { text, map } = applyEdits(document, edits);
  const shift = offsetShift(edits);
  return documentWith(document, {
    text,
    map: map ?? document.map,
    tables: document.tables.map((table) => moveTable(table, text, shift)),
    marks: document.marks && moveMarks(document.marks, shift),
    pages: document.pages?.map(shift),
  });
}

function moveMarks(marks: readonly Mark[], shift: (offset: number) => number): Mark[] {
  return marks.map((mark) => ({ ...mark, ...moved(mark, shift) })).filter((mark) => mark.end > mark.start);
}

function moveTable(table: Table, text: string, shift: (offset: number) => number): Table {
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      const span = moved(cell, shift);
      return { ...cell, ...span, text: text.slice(span.start, span.end) };
    }),
  );
  return { ...table, ...moved(table, shift), rows };
}

function moved(span: Span, shift: (offset: number) => number): Span {
  const start = shift(span.start);
  return { start, end: Math.max(start, shift(span.end)) };
}
