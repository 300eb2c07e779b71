/** Lines put together as paragraphs, by where they begin and end. */
import { DIGIT, LATIN, classOf } from '../../text/chars.js';
import type { Grid, Paragraph, Part } from '../compose.js';
import type { Line } from './lines.js';
import { lineText } from './lines.js';
import { withoutFurniture } from './furniture.js';
import type { Item, Page } from './page.js';
import { itemsOf } from './page.js';

/** What a page holds in the order of reading, and how wide it is. */
interface PageItems {
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
export function partsOfPages(drawn: readonly Page[]): Part[] {
  const pages = withoutFurniture(drawn).map((page) => ({ items: itemsOf(page), width: page.width }));
  const body = bodySize(pages);
  const text: Text = { parts: [], sizes: headingSizes(pages, body), body, open: undefined, isTurned: false, edges: undefined };
  for (const { items, width } of pages) {
    text.isTurned = true;
    for (const item of items) {
      if (item.kind === 'table') addTable(text, item);
      else addColumn(text, item.lines, width);
    }
    // A page without text has its place among the pages.
    if (text.isTurned) beginPart(text);
  }
  close(text);
  return text.parts;
}

/** What is put together so far. */
interface Text {
  readonly parts: Part[];
  /** Those of headings, the largest first. */
  readonly sizes: readonly number[];
  readonly body: number;
  open: OpenParagraph | undefined;
  /** A page has begun, and nothing of it was set yet. */
  isTurned: boolean;
  /** Of the last column. */
  edges: Edges | undefined;
}

function close(text: Text): void {
  if (text.open !== undefined) text.parts.push(paragraphOf(text.open, text.sizes));
  text.open = undefined;
}

function beginPart(text: Text): void {
  close(text);
  if (text.isTurned) text.parts.push({ kind: 'page' });
  text.isTurned = false;
}

function addTable(text: Text, table: Grid): void {
  beginPart(text);
  text.parts.push(table);
}

function addColumn(text: Text, lines: readonly Line[], width: number): void {
  const edges = withinLast(edgesOf(lines, width), lines, text.edges);
  text.edges = edges;
  for (const line of lines) {
    const { open } = text;
    if (open !== undefined && goesOn(open, line, { edges, body: text.body, width, isNewPage: text.isTurned })) {
      if (text.isTurned) open.turns.push(open.text.length);
      text.isTurned = false;
      open.text = joinWords(open.text, lineText(line));
      open.last = line;
      open.edges = edges;
    } else {
      beginPart(text);
      text.open = { text: lineText(line), turns: [], first: line, last: line, edges };
    }
  }
}

/** Fewer lines do not show where their column ends: a signature at the top of the last page. */
const TELLING = 4;

function withinLast(edges: Edges, lines: readonly Line[], last: Edges | undefined): Edges {
  if (last === undefined || lines.length >= TELLING || edges.left < last.left - 2 || edges.right > last.right + 2) return edges;
  return { ...edges, left: last.left, right: last.right };
}

/** Few lines do not show where their column ends: the margins are taken to be alike. */
function edgesOf(lines: readonly Line[], width: number): Edges {
  const steps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0)).sort((a, b) => a - b);
  const [left, right] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))];
  return { left, right: lines.length < TELLING ? Math.max(right, width - left) : right, step: steps[steps.length >> 1] ?? 0 };
}

/** Lines of one paragraph are closer, in sizes of their type; official papers are set with 1.8. */
const WIDEST_STEP = 2.4;

interface Place {
  readonly edges: Edges;
  readonly body: number;
  readonly width: number;
  readonly isNewPage: boolean;
}

function goesOn({ text, first, last, edges: own }: OpenParagraph, line: Line, { edges, body, width, isNewPage }: Place): boolean {
  const size = Math.max(line.size, last.size);
  if (Math.abs(line.size - last.size) > size * 0.12) return false;
  const isSameColumn = !isNewPage && line.y > last.y;
  if (isSameColumn && line.y - last.y > Math.min(Math.max(own.step, size * 1.2) * 1.45, size * WIDEST_STEP)) return false;
  if (line.size > body * 1.15 && isCentred(last, width) && isCentred(line, width)) return isSameColumn && !/[。！？]$/u.test(text);
  const isIndented = line.left > edges.left + size * 1.2;
  const isFull = last.right + firstWord(line) > own.right - size * 0.5;
  if (!isFull || isIndented) return false;
  // A sentence on a line of its own, and another that begins below its beginning.
  if (first === last && /[。！？]$/u.test(text) && Math.abs(line.left - last.left) < size * 0.3) return false;
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
  const isOfRun = (at: number) => {
    const kind = classOf(first.text.charCodeAt(at));
    return kind === DIGIT || kind === LATIN || /[.,%]/u.test(first.text.charAt(at));
  };
  let length = 0;
  while (isOfRun(length)) length += 1;
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
  for (const { items } of pages) for (const item of items) if (item.kind === 'column') for (const line of item.lines) count(counts, line);
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
  const columns = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'column'));
  for (const { size } of columns.flatMap(({ lines }) => lines)) if (size > body * 1.15) sizes.add(Math.round(size * 2) / 2);
  return [...sizes].sort((a, b) => b - a).slice(0, 4);
}
