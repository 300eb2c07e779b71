/** The open elements of a page while it is read, and what of them ends when another begins. */
import type { Count } from './counts.js';
import { countLine } from './counts.js';
import type { Page } from './page.js';
import { BREAK, CLOSE } from './page.js';
import { isBreaking } from './tags.js';

/** Tags as they are open, each with its element or one of the marks below. */
export interface Open {
  readonly page: Page;
  readonly count: Count;
  readonly tags: string[];
  readonly marks: number[];
  /** How many <pre> are open: their blanks count. */
  lines: number;
  /** Innermost open element; -1 for none. */
  current: number;
  /** The link that is open: links hold no links. */
  link: number;
  /** How many open elements have text that is not read. */
  silence: number;
}

/** Sets type only. */
export const PLAIN = -1;
/** Its text is not read. */
export const SILENT = -2;

/** Deeper nesting is no page: the search for what a tag closes ends there, so that it stays linear. */
const DEEPEST = 500;

const SCOPES: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption', 'template', 'noscript', 'html', 'body']);
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption']);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu', 'table', 'td', 'th']);

export function push(page: Page, kind: number, start: number, ref: number): void {
  page.kinds.push(kind);
  page.starts.push(start);
  page.ends.push(start);
  page.refs.push(ref);
}

/** A piece of text, or an entity that is the next of the page's. */
export function pushPiece(page: Page, kind: number, start: number, end: number): void {
  page.kinds.push(kind);
  page.starts.push(start);
  page.ends.push(end);
  page.refs.push(page.entities.length);
}

export function hold(open: Open, tag: string, mark: number): void {
  open.tags.push(tag);
  open.marks.push(mark);
  if (mark === SILENT) open.silence += 1;
}

/** Ends what cannot hold the tag that begins: <p>1<p>2, <li>1<li>2, <td>1<td>2, <tr><td>1<tr>. */
export function makeRoom(open: Open, tag: string, breaks: boolean, at: number): void {
  if (!breaks) return;
  if (tag === 'li' || tag === 'dd' || tag === 'dt') closeInside(open, tag === 'li' ? LI : DEFINITIONS, LISTS, at);
  else if (tag === 'td' || tag === 'th') closeInside(open, CELLS, TABLES, at);
  else if (tag === 'tr') closeInside(open, ROWS, TABLES, at);
  else if (tag === 'tbody' || tag === 'thead' || tag === 'tfoot') closeInside(open, SECTIONS, TABLES, at);
  else closeInside(open, PARAGRAPHS, undefined, at);
}

const LI: ReadonlySet<string> = new Set(['li']);
const DEFINITIONS: ReadonlySet<string> = new Set(['dd', 'dt']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const ROWS: ReadonlySet<string> = new Set(['td', 'th', 'tr']);
const SECTIONS: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']);
const TABLES: ReadonlySet<string> = new Set(['table']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['p']);

/** Ends the outermost of `names` that is open inside the nearest of `walls` (undefined: of any block). */
function closeInside(open: Open, names: ReadonlySet<string>, walls: ReadonlySet<string> | undefined, at: number): void {
  let last = -1;
  const lowest = Math.max(0, open.tags.length - DEEPEST);
  for (let index = open.tags.length - 1; index >= lowest; index--) {
    const tag = open.tags[index] ?? '';
    if (names.has(tag)) last = index;
    else if (walls === undefined ? isBlock(open, index) : walls.has(tag)) break;
  }
  if (last >= 0) popTo(open, last, at);
}

function isBlock({ page, marks }: Open, index: number): boolean {
  const element = page.elements[marks[index] ?? PLAIN];
  return element !== undefined && isBreaking(element.role);
}

/** A tag closes. One that closes nothing is ignored; </p> and </br> break the line even so. */
export function closeTag(open: Open, tag: string, at: number): void {
  // What stands behind </body> is shown as if it stood in it.
  if (tag === 'body' || tag === 'html') return;
  const isPart = TABLE_PARTS.has(tag);
  const lowest = Math.max(0, open.tags.length - DEEPEST);
  let crossed = false; // a block is open inside it
  for (let index = open.tags.length - 1; index >= lowest; index--) {
    const held = open.tags[index] ?? '';
    if (held === tag) {
      if (crossed && !isBlock(open, index)) drop(open, index, at);
      else popTo(open, index, at);
      return;
    }
    if (isPart ? held === 'table' : SCOPES.has(held)) break;
    crossed ||= isBlock(open, index);
  }
  if ((tag !== 'p' && tag !== 'br') || open.silence > 0) return;
  push(open.page, BREAK, at, 0);
  endLine(open);
}

/** Ends an element of type that blocks were opened in: <b><p>1</b>2</p>. */
function drop(open: Open, index: number, at: number): void {
  const mark = open.marks[index] ?? PLAIN;
  open.tags[index] = '';
  open.marks[index] = PLAIN;
  if (mark === SILENT) open.silence -= 1;
  else if (mark >= 0) endElement(open, mark, at);
}

function popTo(open: Open, index: number, at: number): void {
  while (open.tags.length > index) {
    open.tags.pop();
    const mark = open.marks.pop() ?? PLAIN;
    if (mark === SILENT) open.silence -= 1;
    else if (mark >= 0) endElement(open, mark, at);
  }
}

export function endAll(open: Open, at: number): void {
  popTo(open, 0, at);
}

/** Ends an element: its tokens end here. */
export function endElement(open: Open, index: number, at: number): void {
  const { page } = open;
  const element = page.elements[index];
  if (element === undefined || element.close >= 0) return;
  if (isBreaking(element.role)) endLine(open);
  if (index === open.link) {
    open.link = -1;
    open.count.isLink = false;
    open.count.inLink = 0;
  }
  if (element.role === 'lines') open.lines -= 1;
  element.close = page.kinds.length;
  push(page, CLOSE, at, index);
  while ((page.elements[open.current]?.close ?? -1) >= 0) open.current = page.elements[open.current]?.parent ?? -1;
}

/** What the line holds belongs to the innermost block around it. */
export function endLine({ page: { elements }, count, current }: Open): void {
  if (count.chars === 0) return;
  let at = current;
  while (at > 0 && !isBreaking(elements[at]?.role ?? 'page')) at = elements[at]?.parent ?? -1;
  countLine(count, elements[at]);
}
