/** The lines above a table that speak of it: they head the table, not the paragraphs behind it. */
import type { Span } from '../types.js';
import type { Line } from './line.js';

/** How many lines above a table can be its captions. */
const MOST = 5;
const LONGEST = 60;
/** 单位：亿元; 2024年1—10月 单位：万元、%. */
const UNIT = /^(?:[^，。；]{0,24}\s)?[（(]?(?:计量|计算|货币|金额)?单位\s?[:：]/u;
const CONTINUED = /^[（(]?(?:续|接)上?前?表|[（(]续[表）)]/u;
/** 表1, 附表2-1, 附件3: names of tables even at the top of a page. */
const NUMBERED = /^附?[表件]\s?[\d一二三四五六七八九十]|表$|一览$/u;
/** （2024年1—10月） under a title. */
const BRACKETED = /^[（(][^）)]*[）)]$/u;
/** 具体如下：, 见下表 introduce the table in running text. */
const INTRODUCES = /[：:]$|如下|下表|见表/u;

/**
 * The lines with the captions of each table as captions, and their spans by the table's line.
 *
 *     2024年主要农产品产量      caption
 *     单位：万吨               caption
 *     指标 | 产量 | …          table
 *
 * At the top of a page the title heads the whole page, and so do marked headings their section: they stay what they are
 * and speak of the table too.
 */
export function takeCaptions(text: string, lines: readonly Line[]): Line[] {
  if (!lines.some(({ kind }) => kind === 'table')) return [...lines];
  const taken = [...lines];
  let bodied = false;
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'table') taken[at] = { ...line, captions: captionsOf(text, taken, at, bodied) };
    bodied ||= line.kind === 'table' || line.kind === 'paragraph';
  }
  return taken;
}

function captionsOf(text: string, lines: Line[], table: number, bodied: boolean): Span[] {
  const captions: Span[] = [];
  for (let at = table - 1; at >= Math.max(0, table - MOST); at--) {
    const line = lines[at];
    if (line === undefined) break;
    const words = text.slice(line.start, line.end);
    const heads = line.kind === 'heading';
    // 2020-12-22 来源：… between a headline and its table
    if ((line.kind === 'stamp' || line.kind === 'byline') && captions.length === 0 && at > 0) continue;
    if (line.kind !== 'short' && line.kind !== 'paragraph' && !heads) break;
    const isUnit = words.length <= LONGEST && (UNIT.test(words) || CONTINUED.test(words));
    const isNumbered = words.length <= LONGEST && NUMBERED.test(words) && !/[，。；]/u.test(words);
    if (!isUnit && ((line.kind === 'paragraph' && !isNumbered) || INTRODUCES.test(words))) break;
    captions.unshift({ start: line.start, end: line.end });
    const isOwn = isUnit || BRACKETED.test(words) || (line.marked === undefined && line.level === undefined && (bodied || isNumbered));
    if (isOwn) lines[at] = { kind: 'caption', start: line.start, end: line.end, ofTable: true };
    if (!isUnit && !BRACKETED.test(words)) break;
  }
  return captions;
}
