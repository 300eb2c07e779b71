/** Lines put together as paragraphs, by where they begin and end. */
import { DIGIT, LATIN, classOf } from '../../text/chars.js';
import type { Grid, Paragraph, Part } from '../compose.js';
import type { Line } from './lines.js';
import { lineText } from './lines.js';
import type { Item } from './page.js';

/** What a page holds in the order of reading, and how wide it is. */
export interface PageItems {
  readonly items: readonly Item[];
  readonly width: number;
}

interface OpenParagraph {
  text: string;
  readonly turns: number[];
  readonly first: Line;
  last: Line;
  /** The edges of the column that it stands in. */
  edges: Edges;
}

interface Edges {
  readonly left: number;
  readonly right: number;
  /** From line to line. */
  readonly step: number;
}

/**
 * The parts of a document: lines that go on are joined, also from page to page; larger type makes headings.
 *
 *     前三季度，全市进出口总值286.4亿元，同比增长6.2%。其
 *     中，出口231.7亿元。                                      →   one paragraph
 */
export function partsOfPages(pages: readonly PageItems[]): Part[] {
  const body = bodySize(pages);
  const sizes = headingSizes(pages, body);
  const parts: Part[] = [];
  let open: OpenParagraph | undefined;
  const close = () => {
    if (open !== undefined) parts.push(paragraphOf(open, sizes));
    open = undefined;
  };
  for (const { items, width } of pages) {
    let turned = true;
    const turn = () => {
      if (turned) parts.push({ kind: 'page' });
      turned = false;
    };
    for (const column of columnsIn(items)) {
      if ('rows' in column) {
        close();
        turn();
        parts.push(column);
        continue;
      }
      const edges = edgesOf(column);
      for (const line of column) {
        if (open !== undefined && goesOn(open, line, { edges, body, width, isNewPage: turned })) {
          if (turned) open.turns.push(open.text.length);
          turned = false;
          open.text = joinWords(open.text, lineText(line));
          open.last = line;
          open.edges = edges;
          continue;
        }
        close();
        turn();
        open = { text: lineText(line), turns: [], first: line, last: line, edges };
      }
    }
    // A page without text has its place among the pages.
    if (turned) {
      close();
      turn();
    }
  }
  close();
  return parts;
}

/** Tables, and runs of lines between which the text never goes back up. */
function columnsIn(items: readonly Item[]): (Line[] | Grid)[] {
  const columns: (Line[] | Grid)[] = [];
  let lines: Line[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (item.kind === 'table' || (last !== undefined && item.line.y <= last.y)) {
      if (lines.length > 0) columns.push(lines);
      lines = [];
    }
    if (item.kind === 'table') columns.push(item);
    else lines.push(item.line);
  }
  if (lines.length > 0) columns.push(lines);
  return columns;
}

function edgesOf(lines: readonly Line[]): Edges {
  const steps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0)).sort((a, b) => a - b);
  return { left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...lines.map(({ right }) => right)), step: steps[steps.length >> 1] ?? 0 };
}

/** Lines of one paragraph are closer, in sizes of their type; official papers are set with 1.8. */
const WIDEST_STEP = 2.4;

interface Place {
  readonly edges: Edges;
  readonly body: number;
  readonly width: number;
  readonly isNewPage: boolean;
}

function goesOn({ text, last, edges: own }: OpenParagraph, line: Line, { edges, body, width, isNewPage }: Place): boolean {
  const size = Math.max(line.size, last.size);
  if (Math.abs(line.size - last.size) > size * 0.12) return false;
  const isSameColumn = !isNewPage && line.y > last.y;
  if (isSameColumn && line.y - last.y > Math.min(Math.max(own.step, size * 1.2) * 1.45, size * WIDEST_STEP)) return false;
  if (line.size > body * 1.15 && isCentred(last, width) && isCentred(line, width)) return isSameColumn && !/[。！？]$/u.test(text);
  const isIndented = line.left > edges.left + size * 1.2;
  const isFull = last.right + firstWord(line) > own.right - size * 0.5;
  if (!isFull || isIndented) return false;
  // In a new column or on a new page a sentence that is over ends the paragraph where paragraphs are not indented.
  return isSameColumn || !/[。！？：]$/u.test(text) || last.left <= own.left + size * 0.5;
}

function isCentred({ left, right }: Line, width: number): boolean {
  return Math.abs((left + right) / 2 - width / 2) < width * 0.04;
}

/** How much room the first word of a line needs: a character, or a run of letters and figures. */
function firstWord({ runs, size }: Line): number {
  const [first] = runs;
  if (first === undefined) return size;
  let length = 0;
  for (let kind = classOf(first.text.charCodeAt(0)); kind === DIGIT || kind === LATIN || /[.,%]/u.test(first.text.charAt(length)); kind = classOf(first.text.charCodeAt(length))) length += 1;
  const share = (Math.max(length, 1) / Math.max(first.text.length, 1)) * (first.right - first.left);
  return Math.max(share, size) + size * 0.5;
}

function joinWords(before: string, behind: string): string {
  const [last, first] = [classOf(before.charCodeAt(before.length - 1)), classOf(behind.charCodeAt(0))];
  return last === LATIN && first === LATIN ? `${before} ${behind}` : before + behind;
}

function paragraphOf({ text, turns, first }: OpenParagraph, sizes: readonly number[]): Paragraph {
  const level = sizes.findIndex((size) => Math.abs(size - first.size) <= size * 0.04) + 1;
  return { kind: 'paragraph', text, ...(turns.length === 0 ? {} : { turns }), ...(level === 0 || text.length > 80 ? {} : { level }) };
}

/** The size that most characters have. */
function bodySize(pages: readonly PageItems[]): number {
  const counts = new Map<number, number>();
  for (const { items } of pages) for (const item of items) if (item.kind === 'line') count(counts, item.line);
  let body = 12;
  let most = 0;
  for (const [size, chars] of counts) if (chars > most) [body, most] = [size, chars];
  return body;
}

function count(counts: Map<number, number>, line: Line): void {
  const size = Math.round(line.size * 2) / 2;
  counts.set(size, (counts.get(size) ?? 0) + lineText(line).length);
}

/** Sizes larger than that of the text, the largest first. */
function headingSizes(pages: readonly PageItems[], body: number): number[] {
  const sizes = new Set<number>();
  for (const { items } of pages) for (const item of items) if (item.kind === 'line' && item.line.size > body * 1.15) sizes.add(Math.round(item.line.size * 2) / 2);
  return [...sizes].sort((a, b) => b - a).slice(0, 4);
}
