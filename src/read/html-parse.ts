/** HTML taken apart in one pass of the event parser, which alone knows the place of every character. */
import { Parser } from 'htmlparser2';
import type { Count } from './html-counts.js';
import { countLine, countText, newCount, sumUp } from './html-counts.js';
import { knownAs } from './html-names.js';
import type { Page } from './html-page.js';
import { BREAK, CLOSE, ENTITY, OPEN, PICTURE, TEXT } from './html-page.js';
import type { Role } from './html-tags.js';
import { isBreaking, roleOf } from './html-tags.js';

/**
 * The page of a source. Broken markup is read much as browsers do; this never throws. Elements whose
 * tags stand at the `wanted` offsets are listed in the page whatever they are.
 */
export function parsePage(source: string, wanted?: ReadonlySet<number>): Page {
  const page: Page = {
    source,
    elements: [],
    kinds: [],
    starts: [],
    ends: [],
    refs: [],
    entities: [],
    meta: [],
    title: '',
    isWhole: false,
    wanted: [],
  };
  const state: State = { page, wanted, stack: [], current: -1, silence: 0, inTitle: false, count: newCount() };
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => open(state, tag, attributes, parser.startIndex),
      onclosetag: () => close(state, parser.startIndex),
      ontext: (data) => text(state, data, parser.startIndex, parser.endIndex + 1),
    },
    isXhtml(source) ? { recognizeSelfClosing: true, recognizeCDATA: true } : {},
  );
  parser.end(source);
  while (state.current >= 0) end(state, state.current, source.length);
  sumUp(page.elements);
  return page;
}

type Attributes = Readonly<Record<string, string>>;

interface State {
  readonly page: Page;
  readonly wanted: ReadonlySet<number> | undefined;
  /** What the parser holds open: an element, or one of the two below. */
  readonly stack: number[];
  readonly count: Count;
  /** Innermost open element. */
  current: number;
  /** How many elements are open whose text is not read. */
  silence: number;
  inTitle: boolean;
}

const PLAIN = -1;
const SILENT = -2;
const CDATA = '<![CDATA[';

/** In XHTML <div/> and <script/> are whole elements; browsers read all else as if the / were not there. */
function isXhtml(source: string): boolean {
  const head = source.slice(0, 400);
  return /^\s*<\?xml/u.test(head) || /<!doctype\s+html\s+public\s+"-\/\/w3c\/\/dtd xhtml/iu.test(head);
}

function open(state: State, tag: string, attributes: Attributes, start: number): void {
  const { page, stack } = state;
  const role = roleOf(tag);
  if (role === 'data' || role === 'title') noteData(state, tag, attributes);
  const isWanted = state.wanted?.has(start) === true;
  if (state.silence > 0 || (!isWanted && isSilent(tag, role, attributes))) {
    state.silence += 1;
    stack.push(SILENT);
    return;
  }
  if (role === 'page') page.isWhole = true;
  if (role === 'break') {
    push(page, BREAK, start, 0);
    endLine(state);
  } else if (role === 'picture' && isLarge(attributes)) {
    push(page, PICTURE, start, 0);
  }
  const meant = role ?? (isWanted ? 'block' : roleOfStyle(attributes));
  if (meant === undefined || meant === 'break' || meant === 'picture' || meant === 'data' || (meant === 'link' && !leadsAway(attributes))) stack.push(PLAIN);
  else begin(state, meant, { tag, attributes, start });
  if (isWanted && state.current >= 0 && page.elements[state.current]?.start === start) page.wanted.push(state.current);
}

function close(state: State, at: number): void {
  const index = state.stack.pop() ?? PLAIN;
  if (index === SILENT) {
    state.silence -= 1;
    state.inTitle = false;
  } else if (index >= 0 && state.page.elements[index]?.close === -1) {
    while (state.current >= index) end(state, state.current, at);
  }
}

function text(state: State, data: string, start: number, behind: number): void {
  const { page } = state;
  if (state.inTitle) page.title += data;
  if (state.silence > 0) return;
  const { source } = page;
  const first = source.charCodeAt(start);
  if (first === 0x26 && !(data.length === behind - start && source.startsWith(data, start))) {
    push(page, ENTITY, start, page.entities.length);
    page.ends[page.ends.length - 1] = behind;
    page.entities.push(data);
  } else {
    const from = first === 0x3c && source.startsWith(CDATA, start) ? start + CDATA.length : start;
    push(page, TEXT, from, 0);
    page.ends[page.ends.length - 1] = from + data.length;
  }
  countText(state.count, data);
}

function push(page: Page, kind: number, start: number, ref: number): void {
  page.kinds.push(kind);
  page.starts.push(start);
  page.ends.push(start);
  page.refs.push(ref);
}

interface Tag {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly start: number;
}

function begin(state: State, role: Role, { tag, attributes, start }: Tag): void {
  const { page } = state;
  if (role === 'cell' || role === 'row') endCells(state, role, start);
  if (isBreaking(role)) endLine(state);
  if (role === 'link') state.count.isLink = true;
  const { id = '', class: classes = '', colspan, rowspan } = attributes;
  const names = id === '' ? classes : `${id} ${classes}`;
  const index = page.elements.length;
  push(page, OPEN, start, index);
  page.elements.push({
    tag,
    role,
    parent: state.current,
    start,
    open: page.kinds.length,
    close: -1,
    names,
    known: isBreaking(role) || id !== '' ? knownAs(tag, id, classes) : undefined,
    colSpan: spanOf(colspan),
    rowSpan: spanOf(rowspan),
    chars: 0,
    links: 0,
    prose: 0,
  });
  state.current = index;
  state.stack.push(index);
}

function end(state: State, index: number, at: number): void {
  const element = state.page.elements[index];
  if (element === undefined) return;
  if (isBreaking(element.role)) endLine(state);
  if (element.role === 'link') {
    state.count.isLink = false;
    state.count.inLink = 0;
  }
  element.close = state.page.kinds.length;
  push(state.page, CLOSE, at, index);
  state.current = element.parent;
}

/** A cell or row that begins ends the one it stands in, unless a table is between: <td><p>1<td><p>2. */
function endCells(state: State, role: Role, start: number): void {
  const { elements } = state.page;
  let last = -1;
  for (let at = state.current; at >= 0; at = elements[at]?.parent ?? -1) {
    const outer = elements[at]?.role;
    if (outer === 'table') break;
    if (outer === 'cell' || (role === 'row' && outer === 'row')) last = at;
  }
  if (last < 0) return;
  while (state.current >= last) end(state, state.current, start);
}

/** What the line holds belongs to the innermost block around it. */
function endLine(state: State): void {
  if (state.count.chars === 0) return;
  const { elements } = state.page;
  let at = state.current;
  while (at > 0 && !isBreaking(elements[at]?.role ?? 'page')) at = elements[at]?.parent ?? -1;
  countLine(state.count, elements[at]);
}

function noteData(state: State, tag: string, attributes: Attributes): void {
  const { page } = state;
  const { name, property, itemprop, content, rel, href } = attributes;
  const key = (property ?? name ?? itemprop)?.toLowerCase().trim();
  if (tag === 'meta' && key !== undefined && content !== undefined) page.meta.push([key, content.trim()]);
  if (tag === 'link' && rel?.toLowerCase() === 'canonical' && href !== undefined) page.meta.push(['canonical', href.trim()]);
  if (tag === 'title' && state.silence === 0 && page.title === '') state.inTitle = true;
}

/** Whether a reader is never shown the element. The article itself may be hidden until a script shows it. */
function isSilent(tag: string, role: Role | undefined, { hidden, style, id = '', class: classes = '', ...rest }: Attributes): boolean {
  if (role === 'silent' || role === 'title') return true;
  if (role === 'page') return false;
  const isHidden = hidden !== undefined || rest['aria-hidden'] === 'true' || (style !== undefined && HIDDEN_STYLE.test(style));
  return isHidden && knownAs(tag, id, classes) !== 'article';
}

const HIDDEN_STYLE = /display\s*:\s*none|mso-hide\s*:\s*all/iu;
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[789]00)/iu;

/** Elements that only set type may set it bold, and a few sites name a <span> as the article. */
function roleOfStyle({ style, id }: Attributes): Role | undefined {
  if (style !== undefined && style.includes('weight') && BOLD_STYLE.test(style)) return 'bold';
  return id === undefined || knownAs('span', id, '') === undefined ? undefined : 'block';
}

/** A link with a target; <a name> is a place to jump to. */
function leadsAway({ href }: Attributes): boolean {
  return href !== undefined && !href.startsWith('#');
}

/** Pictures smaller than this are bullets, icons and counters. */
const SMALLEST = 100;

function isLarge({ width, height, src = '' }: Attributes): boolean {
  const sizes = [width, height].map((size) => Number.parseInt(size ?? '', 10));
  return !sizes.some((size) => size < SMALLEST) && !/icon|logo|fileType|\.gif(?:$|\?)/iu.test(src);
}

/** Columns or rows that a cell takes; 1 where that is not said or makes no sense. */
function spanOf(value: string | undefined): number {
  const count = value === undefined ? 1 : Number.parseInt(value, 10);
  return count >= 1 && count <= 1000 ? count : 1;
}
