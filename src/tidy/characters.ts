/** Look-alikes of a character become that character by explicit tables (never NFKC). */
import { addEdit } from '../offsets/map.js';
import type { Edit } from '../offsets/map.js';
import type { Document } from '../types.js';

/**
 * Edits that make full-width digits, letters and signs half-width and rare forms of Chinese
 * punctuation the usual ones, end every line with \n, and drop characters that nobody sees.
 *
 *     ＧＤＰ增长５．２％   →   GDP增长5.2%        ㎡, ①, Ⅲ, … stay
 *
 * A full-width comma is a thousands separator only between full-width digits: １，１１５.
 */
export function foldCharacters(document: Document): readonly Edit[] {
  const { text } = document;
  const edits: Edit[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = FOLDS[code] ?? 0;
    if (folded === 0) continue;
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) edits.push({ start: i, end: i + 1, with: '' });
    else if (folded === DROPPED) edits.push({ start: i, end: i + 1, with: '' });
    else if (code !== FULL_COMMA) addEdit(edits, i, i + 1, String.fromCharCode(folded));
    else if (isFullDigit(text, i - 1) && isFullDigit(text, i + 1)) addEdit(edits, i, i + 1, ',');
  }
  return edits;
}

const DROPPED = 0xffff;
const FULL_COMMA = 0xff0c;

/** Full-width punctuation that is the usual form in Chinese text and stays. */
const KEPT_FULL = '！（），：；？～';

/** Rare form → usual form. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['﹐､﹑｡', '，、、。'], // small and half-width forms
  ['﹒﹔﹕﹖﹗', '.；：？！'],
  ['﹙﹚﹪﹣﹢﹤﹥﹦', '（）%-+<>='],
  ['「」『』｢｣﹁﹂﹃﹄', '“”‘’“”“”‘’'], // corner, half-width and vertical quotes
  ['︵︶︻︼︿﹀︽︾', '（）【】〈〉《》'], // vertical brackets
  ['─━―﹘', '————'], // lines that stand for a dash
  ['‐‑−', '---'], // hyphens and the minus sign
  ['￥￠￡', '¥¢£'],
  ['\u2028\u2029\u0085\u000b\u000c\r', '\n\n\n\n\n\n'],
  ['・∙•‧･', '·····'], // dots between names
  ['∶', ':'], // ratio sign
  ['〜', '～'],
];

const FOLDS = buildFolds();

function buildFolds(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0xff01; code <= 0xff5e; code++) {
    if (!KEPT_FULL.includes(String.fromCharCode(code))) table[code] = code - 0xfee0;
  }
  for (const [rare, usual] of PAIRS) {
    for (let i = 0; i < rare.length; i++) table[rare.charCodeAt(i)] = usual.charCodeAt(i);
  }
  table[FULL_COMMA] = 0x2c;
  const drop = (from: number, to = from) => table.fill(DROPPED, from, to + 1);
  drop(0x00, 0x08);
  drop(0x0e, 0x1f);
  drop(0x7f);
  drop(0xad); // soft hyphen
  drop(0x200b, 0x200f);
  drop(0x202a, 0x202e);
  drop(0x2060, 0x2069);
  drop(0xfe00, 0xfe0f); // variation selectors
  drop(0xfeff); // byte order mark inside a text
  return table;
}

function isFullDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xff10 && code <= 0xff19;
}
