/** Documents of sources that are no text, put together from paragraphs, tables and pages. */
import type { Cell, Document, Mark, Table } from '../types.js';
import { warningFor } from './problem.js';

/** A paragraph, or with a level a heading: 1 is the largest. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly level?: number;
  /** All of it is set in bold. */
  readonly strong?: boolean;
  /** Where pages begin in its text, apart from its first character. */
  readonly turns?: readonly number[];
}

/** Rows of cells; a cell that a span of another covers is left out. */
export interface Grid {
  readonly kind: 'table';
  readonly rows: readonly (readonly GridCell[])[];
  readonly caption?: string;
}
export interface GridCell {
  readonly text: string;
  readonly header?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** What stands behind begins on a new page. */
export interface PageTurn {
  readonly kind: 'page';
}

export type Part = Paragraph | Grid | PageTurn;

/**
 * The document with the parts as its text: an empty line between paragraphs, rows on lines, cells parted by tabs.
 *
 *     [{paragraph 附表}, {table [[指标, 数值], [出口, 80.1]]}]   →   附表 ⏎⏎ 指标\t数值 ⏎ 出口\t80.1
 */
export function compose(document: Document, parts: Iterable<Part>): Document {
  const composed: Composed = { text: '', tables: [], marks: [], pages: [] };
  const strong: Mark[] = [];
  let chars = 0;
  let paged = false;
  for (const part of parts) {
    if (part.kind === 'page') {
      paged = true;
      composed.pages.push(composed.text.length);
      continue;
    }
    if (part.kind === 'table') {
      addTable(composed, part);
      continue;
    }
    const words = clean(part.text);
    if (words.trim() === '') continue;
    const start = begin(composed);
    composed.text += words;
    const end = composed.text.length;
    composed.pages.push(...(part.turns ?? []).map((turn) => start + turn));
    if (part.level !== undefined) composed.marks.push({ start, end, kind: 'heading', level: part.level });
    else if (part.strong === true) strong.push({ start, end, kind: 'strong' });
    chars += words.length;
  }
  // Where most of a text is bold, it marks nothing.
  const bold = strong.reduce((sum, { start, end }) => sum + end - start, 0);
  const marks = bold <= chars * 0.6 ? [...composed.marks, ...strong].sort((a, b) => a.start - b.start) : composed.marks;
  const { text, tables, pages } = composed;
  return {
    ...document,
    source: text,
    text,
    rendered: true,
    tables,
    ...(marks.length === 0 ? {} : { marks }),
    ...(paged ? { pages: pages[0] === 0 ? pages : [0, ...pages] } : {}),
    warnings: text.trim() === '' ? [...document.warnings, warningFor('noText')] : document.warnings,
  };
}

interface Composed {
  text: string;
  readonly tables: Table[];
  readonly marks: Mark[];
  readonly pages: number[];
}

/** Where the next part begins: an empty line stands before it. */
function begin(composed: Composed): number {
  if (composed.text !== '') composed.text += '\n\n';
  return composed.text.length;
}

function addTable(composed: Composed, { rows, caption }: Grid): void {
  const filled = rows.filter((row) => row.some((cell) => cell.text.trim() !== ''));
  if (filled.length === 0) return;
  const start = begin(composed);
  const pieces: string[] = [];
  let at = start;
  const add = (words: string) => {
    pieces.push(words);
    at += words.length;
  };
  const cells = filled.map((row, index) => {
    if (index > 0) add('\n');
    return row.map((cell, column): Cell => {
      if (column > 0) add('\t');
      const text = clean(cell.text).replaceAll(LINES, '').replaceAll(/[\s\u3000]+/gu, ' ').trim();
      const from = at;
      add(text);
      return { ...cell, text, start: from, end: at };
    });
  });
  composed.text += pieces.join('');
  composed.tables.push({ start, end: at, rows: cells, ...(caption === undefined ? {} : { caption }) });
}

/** A line's end in a cell parts no Chinese words: 规模以⏎上工业. */
const LINES = /(?<=[\p{Script=Han}，。；：、）（])[ \t]*\n[ \t]*(?=[\p{Script=Han}，。；：、）（])/gu;

/** Without characters that are no text: a NUL, the marks of fields. */
function clean(words: string): string {
  return words.replaceAll(/[^\P{Cc}\t\n]|[\ufeff\ufffc]/gu, '');
}
