/** What a page prints around a release: page numbers, editors, share buttons, copyright. */
import { patternOf } from '../lexicon/lists.js';
import type { Edit } from '../offsets/map.js';
import type { Document } from '../types.js';

/**
 * Edits that drop lines of furniture, and the trailer that some portals glue to the last sentence.
 *
 *     — 3 —        第2页 共5页        责任编辑：…        返回搜狐，查看更多        打印本页
 *
 * Only whole short lines go; a sentence that speaks of editors or copyright stays.
 */
export function dropFurniture(document: Document): readonly Edit[] {
  const { text } = document;
  const edits: Edit[] = [];
  const trailer = trailerStart(text);
  for (let start = 0; start < trailer; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > trailer ? trailer : found;
    if (isFurniture(text, start, end)) edits.push({ start, end, with: '' });
    start = end + 1;
  }
  if (trailer < text.length) edits.push({ start: trailer, end: text.length, with: '' });
  return edits;
}

const LONGEST = 80;
/** Portals fill their lines up with blanks. */
const LONGEST_RAW = 400;

/** First characters of furniture lines: other lines need no regular expression. */
const FIRST = new Set('—–-·•第共【[（(责責编編返查阅原点版未C©c订訂扫掃长打关分【字上下分收我浏來来本P责Pp');

function isFurniture(text: string, start: number, end: number): boolean {
  let first = start;
  while (first < end && ' \t\u3000\u00a0'.includes(text.charAt(first))) first += 1;
  if (!FIRST.has(text.charAt(first)) || end - first > LONGEST_RAW) return false;
  const words = text.slice(first, end).trim().replace(/\s+/gu, ' ');
  return words.length <= LONGEST && FURNITURE.some((pattern) => pattern.test(words));
}

const FURNITURE: readonly RegExp[] = [
  /^([-—–·•]{1,3})\s*\d{1,4}\s*\1$/, // — 3 —
  /^第\s*\d{1,4}\s*页(?:[\s，,/]*共\s*\d{1,4}\s*页)?$/,
  // 编辑：王小满 来源：平湖市统计局 2021-08-10 tells the day, too.
  patternOf`^(?!.*\d{4}[^\d\s]\d{1,2}[^\d\s]\d)[（([【]?\s*${'pages/editor_labels'}\s*[：:][^，。]{0,30}$`,
  /^返回搜狐，?查看更多$/,
  patternOf`^[[【(（]?(?:${'pages/original_links'}|点击查看(?:原文|更多)?)[\]】)）]?$`,
  /^(?:版权(?:声明|所有)|版權(?:聲明|所有)|Copyright|©)[^。]{0,70}。?$/iu,
  patternOf`^未经[^。]{0,30}(?:不得|禁止|严禁)[^。]{0,20}${'pages/reuses'}[^。]{0,20}。?$`,
  patternOf`^(?:${'pages/follow_begins'}|扫码(?:关注|阅读|下载))[^，。\d]{0,30}$`,
  patternOf`^(?:(?:[【[（(]?${'pages/buttons'}[】\]）)]?\s*)+|分享到?|分享到?[：:][^，。]{0,20}|上一篇[：:]?[^。]{0,40}|下一篇[：:]?[^。]{0,40})$`,
  /^[【[]?字(?:体|體|号|號)[：:]?(?:\s*[大中小]){0,3}\s*[】\]]?$/,
  patternOf`^${'pages/visit_labels'}[：:]\s*\d{0,9}\s*次?$`,
  /^Play Video[\d:/\s]{0,20}$/iu,
];

/** Where the trailer begins that stands on the last line itself; the end of the text without one. */
function trailerStart(text: string): number {
  const tail = Math.max(0, text.length - 200);
  const found = TRAILER.exec(text.slice(tail));
  return found === null ? text.length : tail + found.index;
}

const TRAILER = /(?:返回搜狐，查看更多[^。]{0,40}|责任编辑[：:][^，。]{0,24})$/u;
