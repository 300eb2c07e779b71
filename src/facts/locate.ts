/** Rows → facts: their place in the source, and their ids. */
import { placesOf } from '../text/place.js';
import { toSource } from '../text/map.js';
import type { Document, Fact } from '../types.js';
import type { Row } from './assemble.js';
import { factId } from './id.js';

/** A row that knows its twin by its index. */
export type LinkedRow = Row & { readonly twin?: number };

/** Offsets are code points of the decoded source; lines count from 1. */
export function locate(document: Document, rows: readonly LinkedRow[]): Fact[] {
  const places = placesOf(document.source);
  const seen = new Map<string, number>();
  const ids = rows.map((row) => {
    const like = `${row.clause}\u0000${row.text}`;
    const count = seen.get(like) ?? 0;
    seen.set(like, count + 1);
    return factId(keyOf(document, row), row.clause, row.text, count);
  });
  return rows.map((row, index) => {
    const { figure, headline: _, clause: __, twin, ...rest } = row;
    const { start, end } = document.map ? toSource(document.map, figure) : figure;
    const same = twin === undefined ? undefined : ids[twin];
    return {
      ...rest, id: ids[index] ?? '', line: places.line(start), start: places.codePoint(start), end: places.codePoint(end),
      ...(document.pages === undefined ? {} : { page: pageAt(document.pages, figure.start) }),
      ...(same === undefined ? {} : { same_as: same }),
    };
  });
}

/** The page that an offset of the text stands on, from 1. */
function pageAt(pages: readonly number[], offset: number): number {
  return Math.max(1, pages.findLastIndex((start) => start <= offset) + 1);
}

/** The document's key: url, else title and date, else the file's name without its folder. */
function keyOf({ url, file }: Document, { title, published }: Row): string {
  if (url !== undefined) return url;
  if (title !== undefined) return `${title}\u0000${published ?? ''}`;
  return file.slice(file.lastIndexOf('/') + 1);
}
