/** The marks inside Markdown lines: emphasis, links, images, code, bullets, rules. */
import type { Edit } from '../../offsets/map.js';
import type { Document, Mark } from '../../types.js';

/** Edits that take the marks out, and the document's marks with the bold lines added. */
export function inlineEdits(document: Document): { readonly edits: Edit[]; readonly marks: readonly Mark[] } {
  const { text } = document;
  const edits: Edit[] = [];
  const marks: Mark[] = [...(document.marks ?? [])];
  let fence = '';
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    const fenced = FENCE.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (fenced.startsWith(fence)) fence = dropLine(edits, start, end);
    } else if (fenced !== '') {
      dropLine(edits, start, end);
      fence = fenced;
    } else if (RULE.test(line)) {
      dropLine(edits, start, end);
    } else if (SPECIAL.test(line)) {
      edits.push(...lineEdits(line, start));
      const bold = BOLD_LINE.exec(line);
      if (bold?.[2] !== undefined) marks.push(boldMark(line, start, bold[2]));
    }
    start = end + 1;
  }
  return { edits, marks: marks.sort((a, b) => a.start - b.start) };
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})\r?$/u;
const SPECIAL = /[*_`~[\]!\\>+-]/u;
const BOLD_LINE = /^\s*(\*\*|__)([^*_]+)\1\s*$/u;

function dropLine(edits: Edit[], start: number, end: number): '' {
  edits.push({ start, end, with: '' });
  return '';
}

function boldMark(line: string, start: number, words: string): Mark {
  const from = start + line.indexOf(words);
  return { start: from, end: from + words.length, kind: 'strong' };
}

/** Where a link or an image leads, and its title in quotes. */
const TARGET = /[^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"]*")?/u.source;
/** Longest forms first. */
const MARKS = new RegExp(
  [
    String.raw`^(?<lead>\s{0,6}(?:>\s?)+|\s{0,12}[-*+]\s+(?=\S))`,
    String.raw`(?<image>!\[[^\]\n]*\]\(${TARGET}\))`,
    String.raw`\[(?<link>[^[\]\n]+)\](?<target>\(${TARGET}\)|\[[^\]\n]*\])`,
    String.raw`(?<note>\[\^[^\]\s]+\])`,
    '(?<fence>`+)(?<code>[^`]+)`+',
    String.raw`(?<bold>\*{2,3}|__)(?=\S)`,
    '(?<strike>~~)(?=\\S)',
    String.raw`(?<italic>(?<![\d*])\*)(?=[^\s*])(?<slanted>[^*\n]*[^\s*])\*`,
    '\\\\(?<escaped>[\\\\`*_{}[\\]()#+.!|>~-])',
  ].join('|'),
  'gu',
);

function lineEdits(line: string, offset: number): Edit[] {
  const edits: Edit[] = [];
  for (const found of line.matchAll(MARKS)) {
    const { groups = {}, 0: all, index } = found;
    const start = offset + index;
    const end = start + all.length;
    const keep = groups['link'] ?? groups['code'] ?? groups['slanted'] ?? groups['escaped'];
    if (keep !== undefined) keepOnly(edits, { start, end, at: start + all.indexOf(keep) }, keep);
    else if (groups['bold'] !== undefined) pairOff(line, { offset, index }, all, edits);
    else if (groups['strike'] !== undefined) pairOff(line, { offset, index }, all, edits);
    else edits.push({ start, end, with: '' });
  }
  // A closing mark is found with its opening one, and may be met again as the next one's opening.
  return withoutOverlaps(edits.sort((a, b) => a.start - b.start));
}

function keepOnly(edits: Edit[], piece: { readonly start: number; readonly end: number; readonly at: number }, words: string): void {
  const behind = piece.at + words.length;
  if (piece.at > piece.start) edits.push({ start: piece.start, end: piece.at, with: '' });
  if (piece.end > behind) edits.push({ start: behind, end: piece.end, with: '' });
}

/** Drops a mark that opens or closes; one that has no partner on the line stays. */
function pairOff(line: string, { offset, index }: { offset: number; index: number }, mark: string, edits: Edit[]): void {
  const close = line.indexOf(mark, index + mark.length);
  if (close < 0) return;
  edits.push({ start: offset + index, end: offset + index + mark.length, with: '' });
  edits.push({ start: offset + close, end: offset + close + mark.length, with: '' });
}

function withoutOverlaps(sorted: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of sorted) if ((kept.at(-1)?.end ?? 0) <= edit.start) kept.push(edit);
  return kept;
}
