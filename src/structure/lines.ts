import { patternOf } from '../lexicon/lists.js';
import type { Document, Mark, Span } from '../types.js';
import { takeCaptions } from './captions.js';
import { findDateline } from './dateline.js';
import { splitGlued } from './glued.js';
import { isCardLine, isLabel, isNumber, isSiteLine, leadsAway } from './head-lines.js';
import { enumeratorLevel, headedBy, isByline, isCaption, isColumn, isOffice, isPageLine, isShort, isTabular, isTorn } from './kinds.js';
import type { Line } from './line.js';
import { isGap } from './scan.js';
import type { StampDate } from './published.js';
import { findGluedStamp, findHeadlineDay, findSessionLine, findStampLine } from './stamps.js';

/** Every line of the document that holds something, in text order; a table is one line. */
export function readLines(document: Document): Line[] {
  const { text } = document;
  const lines: Line[] = [];
  const marks = [...(document.marks ?? [])];
  const tables = [...document.tables];
  const tail = lastVisible(text);
  let nextMark = 0;
  let nextTable = 0;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const table = tables[nextTable];
    if (table && table.start < end && table.end > start) {
      lines.push({ kind: 'table', start: table.start, end: table.end, table });
      nextTable++;
      start = Math.max(end + 1, table.end);
      continue;
    }
    const span = trim(text, start, end);
    start = end + 1;
    if (span.end <= span.start) continue;
    while ((marks[nextMark]?.end ?? Infinity) <= span.start) nextMark++;
    const mark = covering(marks, nextMark, span);
    const count = lines.length;
    lines.push(...piecesOf(text, span, { mark, first: count === 0, second: count === 1, top: count <= TOP, last: span.end >= tail }));
  }
  return settleShort(text, takeCaptions(text, lines));
}

const TOP = 4;

interface Place {
  readonly mark: Mark | undefined;
  readonly first: boolean;
  readonly second: boolean;
  /** Among the first lines, where whoever published stands beside the day. */
  readonly top: boolean;
  readonly last: boolean;
}

/** A line is one piece, but for portals' one-line releases and headings run into their paragraph. */
function piecesOf(text: string, span: Span, place: Place): Line[] {
  if (place.mark?.kind === 'heading') return [{ kind: 'heading', ...span, marked: place.mark.level ?? 2 }];
  if (place.first || place.last) {
    const stamp = place.first ? findGluedStamp(text, span.start, span.end) : undefined;
    const glued = splitGlued(text, { start: stamp?.end ?? span.start, end: span.end }, place);
    if (stamp || glued.length > 1) {
      const head: Line[] = stamp ? [stampLine(span, stamp)] : [];
      return [...head, ...glued.flatMap((piece): Line[] => (piece.kind === 'paragraph' ? classify(text, piece, place) : [piece]))];
    }
  }
  // A headline, and 2023-08-09 18:47，正文： below it.
  const stamp = place.second ? findGluedStamp(text, span.start, span.end) : undefined;
  return stamp ? [stampLine(span, stamp), ...paragraph(text, trim(text, stamp.end, span.end))] : classify(text, span, place);
}

/** 四、普通高中助学金：2064人: an item with its figure heads nothing. */
const ITEM = /[：:]\s*\d/u;

function stampLine({ start }: Span, { end, date }: { readonly end: number; readonly date?: StampDate }): Line {
  return { kind: 'stamp', start, end, ...(date ? { stamp: date } : {}) };
}

function classify(text: string, span: Span, place: Place): Line[] {
  const { start, end } = span;
  const strong = place.mark?.kind === 'strong' ? { strong: true } : {};
  if (end - start <= 100) {
    const line = text.slice(start, end);
    const printed = findStampLine(text, start, end, place.top);
    const stamp = printed ?? findSessionLine(text, start, end);
    if (stamp) return [{ kind: 'stamp', start, end, stamp, ...(printed === undefined ? { session: true } : {}) }];
    const day = place.first ? findHeadlineDay(text, start, end) : undefined;
    if (day) return [{ kind: 'heading', ...trim(text, start, day.start), marked: 1 }, { kind: 'stamp', start: day.start, end, stamp: day }];
    if (isColumn(line)) return [{ kind: 'column', start, end }];
    const dateline = findDateline(text, start, end);
    const whole = dateline !== undefined && dateline.end >= end;
    // 平湖网平湖5月25日讯（记者 王小满）: it dates the article, whoever is named behind.
    if (isByline(line) && !(whole && dateline.month !== undefined)) return [{ kind: 'byline', start, end }];
    if (isCaption(line)) return [{ kind: 'caption', start, end }];
    if (isPageLine(line) || isCardLine(line) || isNumber(line) || isSiteLine(line)) return [{ kind: 'furniture', start, end }];
    if (whole) return [{ kind: 'paragraph', start, end, dateline }];
    const level = enumeratorLevel(line);
    if (level !== undefined && isShort(line, 50) && !ITEM.test(line)) return [{ kind: 'heading', start, end, level }];
    if (strong.strong && isShort(line, 60)) return [{ kind: 'heading', start, end, ...strong }];
    if (dateline === undefined && isShort(line, place.first ? 80 : 40) && !isTabular(line) && !isTorn(line)) return [{ kind: 'short', start, end, ...strong }];
  }
  const head = headedBy(text, span);
  if (head) return [{ kind: 'heading', start, end: head.end, level: head.level }, ...paragraph(text, trim(text, head.end, end))];
  return paragraph(text, span);
}

function paragraph(text: string, span: Span): Line[] {
  if (span.end <= span.start) return [];
  const dateline = findDateline(text, span.start, span.end);
  return [{ kind: 'paragraph', ...span, ...(dateline ? { dateline, opens: openers.test(text.slice(dateline.start, dateline.end)) } : {}) }];
}

const openers = patternOf`[（(].*${'lines/dateline_writers'}|[社网網报報].*\d日`;

/** Up to three short lines before a paragraph head it (more at the top of the page); others are lists. */
function settleShort(text: string, lines: readonly Line[]): Line[] {
  const settled: Line[] = [];
  const lastBody = lines.findLastIndex((line) => line.kind === 'paragraph' || line.kind === 'table');
  let bodySeen = false;
  // Whether a heading stands before: asked of every short line, so it is not looked for in all of them.
  let headed = false;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (!line) break;
    const before = settled.at(-1);
    if (isValue(text, before, line)) {
      settled.push({ kind: 'furniture', start: line.start, end: line.end });
      i++;
      continue;
    }
    if (line.kind !== 'short') {
      bodySeen ||= line.kind === 'paragraph' || line.kind === 'table';
      headed ||= line.kind === 'heading';
      settled.push(line);
      i++;
      continue;
    }
    let next = i;
    while (lines[next]?.kind === 'short') next++;
    const heads = next <= lastBody && !isLink(text, lines[next], bodySeen) && next - i <= (bodySeen ? 3 : 8);
    const dated = lines[next]?.kind === 'stamp' || before?.kind === 'stamp';
    for (const short of lines.slice(i, next)) {
      const signature: boolean = (dated || (!bodySeen && headed)) && areOffices(text.slice(short.start, short.end));
      const heading: boolean = !signature && heads && !introduces(text, short);
      headed ||= heading;
      settled.push({ ...short, kind: signature ? 'byline' : heading ? 'heading' : 'paragraph' });
    }
    i = next;
  }
  return settled;
}

/** 来源： ⏎ 平湖日报, 索引号 ⏎ 1234/2020-0311: what the label on the line before tells. */
function isValue(text: string, before: Line | undefined, line: Line): boolean {
  if (before?.kind !== 'furniture' || (line.kind !== 'short' && (line.kind !== 'paragraph' || line.end - line.start > MAX_VALUE))) return false;
  const label = text.slice(before.start, before.end);
  return isLabel(label) || (line.kind === 'short' && /[：:]$/u.test(label));
}

const MAX_VALUE = 40;

/** A line of the page behind short ones: what it leads to is no article. Under a headline stand 来源：… and what is drawn. */
function isLink(text: string, line: Line | undefined, bodySeen: boolean): boolean {
  return line?.kind === 'furniture' && (bodySeen || leadsAway(text.slice(line.start, line.end)));
}

/** 平湖市统计局, or several beside one another: 平湖市统计局 国家统计局平湖调查队. */
function areOffices(line: string): boolean {
  return line.split(/[ \u3000]+/u).every(isOffice);
}

/** 各位代表： and 主要做了以下工作： introduce, they head nothing. */
function introduces(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  return /[：:]$/u.test(line) && (line.length > 9 || INTRODUCES.test(line));
}

const INTRODUCES = patternOf`${'lines/introducers'}|们：$|工作：$`;

function covering(marks: readonly Mark[], from: number, span: Span): Mark | undefined {
  let strong = 0;
  let found: Mark | undefined;
  for (let i = from; ; i++) {
    const mark = marks[i];
    if (!mark || mark.start >= span.end) break;
    if (mark.kind === 'heading') return mark;
    strong += Math.min(mark.end, span.end) - Math.max(mark.start, span.start);
    found = mark;
  }
  return strong >= 0.9 * (span.end - span.start) ? found : undefined;
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline;
}

function lastVisible(text: string): number {
  let end = text.length;
  while (end > 0 && isGap(text.charCodeAt(end - 1))) end--;
  return end;
}

/** The span without the gaps at both ends. */
export function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && isGap(text.charCodeAt(from))) from++;
  while (to > from && isGap(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
