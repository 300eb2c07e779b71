/** Names in quotation marks and book-title marks: “一件事”, 《优化营商环境条例》. */
import type { Span } from '../types.js';

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》', '〈': '〉', '‘': '’' };
/** A longer run in quotation marks is speech, and its figures are its own. */
const MAX_NAME_UNITS = 18;
const MAX_TITLE_UNITS = 60;
/** Marks that a name does not hold. */
const SENTENCE_MARKS = /[，。；！？：]/u;

/**
 * Every quoted name of the range, marks included, in text order; of nested ones the outer.
 *
 *     上线21个“一件事”
 *             ^^^^^^^^
 */
export function findQuoted(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  for (let at = from; at < to; at++) {
    if (!isOpener(text.charCodeAt(at))) continue;
    const closer = CLOSERS[text.charAt(at)];
    if (closer === undefined) continue;
    const close = text.indexOf(closer, at + 1);
    if (close < 0 || close >= to) continue;
    const isTitle = closer === '》' || closer === '〉';
    const inner = text.slice(at + 1, close);
    if (inner.length > (isTitle ? MAX_TITLE_UNITS : MAX_NAME_UNITS) || inner === '') continue;
    if (!isTitle && SENTENCE_MARKS.test(inner)) continue;
    found.push({ start: at, end: close + 1 });
    at = close;
  }
  return found;
}

/** The marks stand in two narrow ranges: quotation marks from U+2018, brackets from U+3008. */
function isOpener(unit: number): boolean {
  return unit === 0x2018 || unit === 0x201c || (unit >= 0x3008 && unit <= 0x300e);
}
