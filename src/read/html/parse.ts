/** HTML taken apart in one pass of the tokenizer, which alone knows the place of every character. */
import { countText, newCount, sumUp } from './counts.js';
import type { Attributes } from './events.js';
import { NONE, readEvents } from './events.js';
import { knownAs } from './names.js';
import type { Open } from './open.js';
import { PLAIN, SILENT, closeTag, endAll, endElement, endLine, hold, makeRoom, push, pushPiece } from './open.js';
import type { Page } from './page.js';
import { BREAK, ENTITY, OPEN, PICTURE, TEXT } from './page.js';
import type { Role } from './tags.js';
import { isBreaking, isVoid, roleOf } from './tags.js';

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
  const open: Open = { page, count: newCount(), tags: [], marks: [], lines: 0, current: -1, link: -1, silence: 0 };
  let inTitle = false;
  readEvents(source, {
    onOpen(tag, attributes, start, closed) {
      if (tag === 'title') inTitle = open.silence === 0 && page.title === '';
      openTag(open, { tag, attributes, start, isWanted: wanted?.has(start) === true });
      if (closed && !isVoid(tag)) closeTag(open, tag, start);
    },
    onClose(tag, start) {
      inTitle = false;
      closeTag(open, tag, start);
    },
    onText(start, end) {
      if (inTitle) page.title += source.slice(start, end);
      if (open.silence > 0) return;
      countText(open.count, source, start, end);
      // The line breaks between tags at the start of a line are never seen.
      const isBlank = open.count.chars === 0 && isLineEnd(source.charCodeAt(start)) && source.charCodeAt(end - 1) <= 0x20;
      if (!isBlank || open.lines > 0) pushPiece(page, TEXT, start, end);
    },
    onEntity(words, start, end) {
      if (inTitle) page.title += words;
      if (open.silence > 0) return;
      pushPiece(page, ENTITY, start, end);
      page.entities.push(words);
      countText(open.count, words, 0, words.length);
    },
  });
  endAll(open, source.length);
  sumUp(page.elements);
  return page;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

interface Tag {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly isWanted: boolean;
}

function openTag(open: Open, tag: Tag): void {
  const { page } = open;
  const { attributes, start } = tag;
  const role = roleOf(tag.tag);
  if (role === undefined && attributes === NONE && !tag.isWanted && !isVoid(tag.tag)) {
    hold(open, tag.tag, PLAIN);
  } else if (role === 'data') {
    noteData(page, tag.tag, attributes);
  } else if (role === 'break') {
    if (open.silence > 0) return;
    push(page, BREAK, start, 0);
    endLine(open);
  } else if (role === 'picture') {
    if (open.silence === 0 && open.link < 0 && isLarge(attributes)) push(page, PICTURE, start, 0);
  } else if (!isVoid(tag.tag)) {
    if (role === 'page') page.isWhole = true;
    const meant = role ?? (tag.isWanted ? 'block' : roleOfStyle(attributes));
    makeRoom(open, tag.tag, meant !== undefined && isBreaking(meant), start);
    if (open.silence > 0 || (!tag.isWanted && isSilent(tag.tag, role, attributes))) hold(open, tag.tag, SILENT);
    else if (meant === undefined || (meant === 'link' && !leadsAway(attributes) && !tag.isWanted)) hold(open, tag.tag, PLAIN);
    else beginElement(open, meant, tag);
  }
}

function beginElement(open: Open, role: Role, { tag, attributes, start, isWanted }: Tag): void {
  const { page } = open;
  const index = page.elements.length;
  if (isBreaking(role)) endLine(open);
  if (role === 'link') {
    if (open.link >= 0) endElement(open, open.link, start);
    open.link = index;
    open.count.isLink = true;
  }
  const { id = '', class: classes = '', colspan, rowspan } = attributes;
  const names = id === '' ? classes : `${id} ${classes}`;
  push(page, OPEN, start, index);
  page.elements.push({
    tag,
    role,
    parent: open.current,
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
  if (role === 'lines') open.lines += 1;
  open.current = index;
  hold(open, tag, index);
  if (isWanted) page.wanted.push(index);
}

function noteData({ meta }: Page, tag: string, { name, property, itemprop, content, rel, href }: Attributes): void {
  const key = (property ?? name ?? itemprop)?.toLowerCase().trim();
  if (tag === 'meta' && key !== undefined && content !== undefined) meta.push([key, content.trim()]);
  if (tag === 'link' && rel?.toLowerCase() === 'canonical' && href !== undefined) meta.push(['canonical', href.trim()]);
}

/** Whether a reader is never shown the element. The article itself may be hidden until a script shows it. */
function isSilent(tag: string, role: Role | undefined, { hidden, style, id = '', class: classes = '', 'aria-hidden': aria }: Attributes): boolean {
  if (role === 'silent' || role === 'title') return true;
  if (role === 'page') return false;
  const isHidden = hidden !== undefined || aria === 'true' || (style !== undefined && hides(style));
  return isHidden && knownAs(tag, id, classes) !== 'article';
}

function hides(style: string): boolean {
  return (style.includes('none') || style.includes('hide') || style.includes('NONE')) && /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(style);
}

/** Elements that only set type may set it bold, and a few sites name a <span> as the article. */
function roleOfStyle({ style, id }: Attributes): Role | undefined {
  if (style !== undefined && style.includes('weight') && /font-weight\s*:\s*(?:bold|[789]00)/iu.test(style)) return 'bold';
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
