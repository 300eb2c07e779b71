/** The few HTML tags that stand in Markdown files, taken out with the place of every character kept. */
import { Parser } from 'htmlparser2';
import type { Edit } from '../../offsets/map.js';
import { offsetShift } from '../../offsets/map.js';
import { rewrite } from '../../offsets/rewrite.js';
import type { Document, Mark, Span } from '../../types.js';

/**
 * The document without tags, comments, scripts and entities.
 *
 *     <p><strong>就业</strong></p><p>新增1.2万人&nbsp;</p>   →   就业, then an empty line, then 新增1.2万人
 *
 * Blocks and <br> break the paragraph, but for a <br> in a row of a table, which is a blank. <h1>–<h6> become headings; <strong> or <b> alone in a
 * paragraph becomes a strong mark. A < before a figure is no tag and stays.
 */
export function stripHtml(document: Document): Document {
  const { text } = document;
  if (!/[<&]/u.test(text)) return document;
  const { edits, marks } = collect(text);
  if (edits.length === 0) return document;
  const stripped = rewrite(document, edits);
  const shift = offsetShift(edits);
  const found = marks.flatMap((mark) => {
    const span = trimmed(stripped.text, { start: shift(mark.start), end: shift(mark.end) });
    if (span === undefined || (mark.kind === 'strong' && !isAlone(stripped.text, span))) return [];
    return [{ ...mark, ...span }];
  });
  const all = [...(stripped.marks ?? []), ...found].sort((a, b) => a.start - b.start);
  return all.length === 0 ? stripped : { ...stripped, marks: all };
}

const BREAKS = new Set([
  'p', 'br', 'div', 'figure', 'figcaption', 'section', 'article', 'ul', 'ol', 'li', 'table', 'tr', 'blockquote', 'hr',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
]);
const HEADING = /^h([1-6])$/u;
const HIDDEN = new Set(['script', 'style', 'template', 'noscript']);

function collect(text: string): { readonly edits: Edit[]; readonly marks: Mark[] } {
  const edits: Edit[] = [];
  const marks: Mark[] = [];
  const opened: { name: string; start: number }[] = [];
  let hiddenFrom = -1;
  const replace = (replacement: string, from = parser.startIndex) => {
    const end = Math.min(parser.endIndex + 1, text.length);
    // An implied closing tag takes no characters.
    if (end > from && from >= (edits.at(-1)?.end ?? 0)) edits.push({ start: from, end, with: replacement });
  };
  const parser = new Parser({
    onopentag(name, _attributes, implied) {
      if (implied || hiddenFrom >= 0) return;
      if (HIDDEN.has(name)) hiddenFrom = parser.startIndex;
      else replace(standInFor(name, text, parser));
      if (HEADING.test(name) || name === 'strong' || name === 'b') opened.push({ name, start: parser.endIndex + 1 });
    },
    onclosetag(name, implied) {
      if (HIDDEN.has(name) && hiddenFrom >= 0) {
        replace('', hiddenFrom);
        hiddenFrom = -1;
        return;
      }
      const open = opened.findLast((one) => one.name === name);
      if (open !== undefined) {
        opened.splice(opened.indexOf(open), 1);
        marks.push(markOf(name, { start: open.start, end: parser.startIndex }));
      }
      if (!implied && hiddenFrom < 0 && text[parser.startIndex] === '<') replace(BREAKS.has(name) && name !== 'br' ? '\n\n' : '');
    },
    ontext(data) {
      if (hiddenFrom < 0 && text[parser.startIndex] === '&' && data !== text.slice(parser.startIndex, parser.endIndex + 1)) {
        replace(data);
      }
    },
    oncomment() {
      if (hiddenFrom < 0) replace('');
    },
    onprocessinginstruction() {
      if (hiddenFrom < 0) replace('');
    },
  });
  parser.end(text);
  return { edits, marks: marks.sort((a, b) => a.start - b.start) };
}

/** What stands for a tag that opens: an empty line for <p>, a tab for a cell, a blank for a <br> in a row of a table. */
function standInFor(name: string, text: string, { startIndex, endIndex }: Parser): string {
  if (name === 'br' && isInRow(text, startIndex)) return '（('.includes(text.charAt(endIndex + 1)) ? '' : ' ';
  if (BREAKS.has(name)) return '\n\n';
  return name === 'td' || name === 'th' ? '\t' : '';
}

/** | 累计<br>（万人次） |: a row of a table goes on behind it. */
function isInRow(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, at).trimStart().startsWith('|') && text.slice(at, end < 0 ? text.length : end).trimEnd().endsWith('|');
}

function markOf(name: string, span: Span): Mark {
  const level = HEADING.exec(name)?.[1];
  return level === undefined ? { ...span, kind: 'strong' } : { ...span, kind: 'heading', level: Number(level) };
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  const last = start + words.trimEnd().length;
  return last > first ? { start: first, end: last } : undefined;
}

function isAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const behind = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return start !== end && before.trim() === '' && behind.trim() === '' && !text.slice(start, end).includes('\n');
}
