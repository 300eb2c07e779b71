/** One form for each mark: rules see one comma, one colon, one pair of brackets and of quotes. */
import { CJK_MARK, HAN, LATIN, NEWLINE, SPACE, UNIT_SIGN, classAt, holdsHan, isDigitAt } from '../text/chars.js';
import { addEdit } from '../offsets/map.js';
import type { Edit } from '../offsets/map.js';
import type { Document } from '../types.js';
import { isChineseDecimal } from './numbers.js';

/**
 * Edits that write the marks of lines with Chinese words full-width, and straight quotes as “ ”.
 *
 *     介绍,全县(市):40个部门;"一件事"   →   介绍，全县（市）：40个部门；“一件事”
 *
 * Lines without a Han character, marks inside English phrases, addresses of web pages, and
 * . , : between digits stay.
 */
export function writePunctuation(document: Document): readonly Edit[] {
  const { text } = document;
  const edits: Edit[] = [];
  const addresses = /:\/\/|www\.|@/.test(text);
  let lineEnd = -1;
  let chinese = false;
  let quotes = 0;
  for (let i = 0; i < text.length; i++) {
    const usual = USUAL[text.charCodeAt(i)] ?? 0;
    if (usual === 0) continue;
    if (i > lineEnd) {
      const start = text.lastIndexOf('\n', i) + 1;
      lineEnd = endOfLine(text, i);
      chinese = holdsHan(text, start, lineEnd);
      quotes = 0;
    }
    if (!chinese) {
      i = lineEnd;
    } else if (text[i] === '"') {
      addEdit(edits, i, i + 1, quotes++ % 2 === 0 ? '“' : '”');
    } else if (isMark(text, i) && !(addresses && isInAddress(text, i))) {
      addEdit(edits, i, i + 1, String.fromCharCode(usual));
    }
  }
  return edits;
}

const USUAL = buildUsual();

function buildUsual(): Uint16Array {
  const table = new Uint16Array(65536);
  const rare = ',;:()!?."';
  const usual = '，；：（）！？。“';
  for (let i = 0; i < rare.length; i++) table[rare.charCodeAt(i)] = usual.charCodeAt(i);
  return table;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Whether the ASCII mark at `at` does the work of a Chinese mark. */
function isMark(text: string, at: number): boolean {
  const before = classAt(text, at - 1);
  const behind = classAt(text, at + 1);
  switch (text.charAt(at)) {
    case '.':
      return isStop(text, at, before, behind) && !isChineseDecimal(text, at);
    case ':':
      return !(isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) && !(before === LATIN && behind === LATIN);
    case ',':
      // Separators and lists of figures are left to the step that knows figures.
      if (isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) return false;
      return !isEnglish(text, at, before, behind);
    case ';':
    case '!':
    case '?':
      return !isEnglish(text, at, before, behind);
    default:
      return true;
  }
}

function isEnglish(text: string, at: number, before: number, behind: number): boolean {
  return before === LATIN && (behind === LATIN || (behind === SPACE && classAt(text, at + 2) === LATIN));
}

/** A full stop behind a word or a percent sign, not in front of a Latin word or a digit. */
function isStop(text: string, at: number, before: number, behind: number): boolean {
  if (before !== HAN && before !== UNIT_SIGN && !'”）》)"'.includes(text.charAt(at - 1) || ' ')) return false;
  if (',;:!?)("'.includes(text.charAt(at + 1) || ' ')) return true;
  return behind === HAN || behind === NEWLINE || behind === CJK_MARK || behind === SPACE || at + 1 === text.length;
}

/** Whether the run of printable ASCII around `at` is the address of a page or a mailbox. */
function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 2000 && isPrintable(text, start - 1)) start -= 1;
  let end = at;
  while (end - at < 2000 && isPrintable(text, end)) end += 1;
  const run = text.slice(start, end);
  return run.includes('://') || run.includes('www.') || run.includes('@');
}

function isPrintable(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code > 0x20 && code < 0x7f;
}
