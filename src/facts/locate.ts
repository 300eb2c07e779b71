/** Rows → facts: their place in the source, and their ids. */
import { placesOf } from '../text/place.js';
import { toSource } from '../offsets/map.js';
import type { Document, Fact } from '../types.js';
import type { Row } from './row.js';
import { factId } from './id.js';
import type { Twins } from './repeats.js';

/** The facts of the rows. Offsets are code points of the decoded source; lines count from 1. */
export function locate(document: Document, rows: readonly Row[], twins: Twins): Fact[] {
  const places = placesOf(document.source);
  setIds(document, rows);
  return rows.map(({ columns, figure }, index) => {
    const { start, end } = toSource(document.map, figure);
    columns.line = places.line(start);
    columns.start = places.codePoint(start);
    columns.end = places.codePoint(end);
    columns.page = document.pages && pageAt(document.pages, figure.start);
    columns.same_as = rows[twins.get(index) ?? -1]?.columns.id;
    return columns;
  });
}

/** An id for every row; rows of one clause and figure are told apart by their order. */
function setIds(document: Document, rows: readonly Row[]): void {
  const seen = new Map<string, number>();
  for (const { columns, clause } of rows) {
    const like = `${clause}\u0000${columns.text}`;
    const count = seen.get(like) ?? 0;
    seen.set(like, count + 1);
    columns.id = factId(keyOf(document, columns), clause, columns.text, count);
  }
}

/** The page that an offset of the text stands on, from 1. */
function pageAt(pages: readonly number[], offset: number): number {
  return Math.max(1, pages.findLastIndex((start) => start <= offset) + 1);
}

/** The document's key: url, else title and date, else the file's name without its folder. */
function keyOf({ url, file, published: day }: Document, { title, published }: Row['columns']): string {
  if (url !== undefined) return url;
  // A day given on the command line is that of all releases of the run, and tells none of them apart.
  if (title !== undefined) return `${title}\u0000${day?.from === 'flag' ? '' : (published ?? '')}`;
  return file.slice(file.lastIndexOf('/') + 1);
}
