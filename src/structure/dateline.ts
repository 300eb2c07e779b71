import { patternOf } from '../lexicon/lists.js';
import type { Dateline } from '../types.js';
import { findFullDate, findMonthDay } from './dates.js';
import { isOffice } from './kinds.js';
import { isGap, unitsOf } from './scan.js';

/** How far into a line the words 讯, 电, 消息 of a dateline may stand. */
const maxHead = 60;
const ends = unitsOf('讯訊电電息');
const stops = unitsOf('，。；！？');
const sources = patternOf`${'lines/press_ends'}`;
const afterWord = /^[】）)\]]?\s*(?:[（(【[][^）)】\]\n]{0,80}[）)】\]])?\s*[：:，,/]?\s*/u;
const noSource = patternOf`^${'lines/no_press_begins'}|[据據“”《》：]|的$`;
const datedEnd = patternOf`\d\s?日${'dates/day_parts'}?$`;
const dayAtEnd = /(?:\d{1,2}\D)?\d{1,2}\D$/u;
const placeAfter = patternOf`^.*(?:${'lines/press_ends'}|[-—·/])`;

/**
 * The dateline that opens text[start, end), with the place and day it names.
 *
 *     中新网太原8月9日电 （记者 张三）9日，…     本报讯（记者李四）8月30日，…
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^  its day is the 8月30日 behind it
 *
 * Undefined where the line opens otherwise: 据央视网消息, 用电, 本报讯息.
 */
export function findDateline(text: string, start: number, end: number): Dateline | undefined {
  const limit = Math.min(end, start + maxHead);
  const from = behindMarks(text, start, limit);
  for (let i = from; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (stops.has(unit)) return undefined;
    if (!ends.has(unit)) continue;
    const found = datelineAt(text, from, i, end);
    if (found) return { ...found, start };
  }
  return undefined;
}

function datelineAt(text: string, start: number, at: number, end: number): Dateline | undefined {
  const unit = text.charCodeAt(at);
  const news = unit === 0x606f; // 息 of 消息
  if (news && text.charCodeAt(at - 1) !== 0x6d88) return undefined;
  const prefix = text.slice(start, news ? at - 1 : at).trim();
  if (prefix === '' || noSource.test(prefix)) return undefined;
  // 平湖市统计局8月9日|消息: the office says it; a paper passes it on.
  if (news && isOffice(prefix.replace(dayAtEnd, ''))) return undefined;
  const dated = datedEnd.test(prefix);
  if (!dated && !sources.test(prefix)) return undefined;
  if (!dated && (unit === 0x7535 || unit === 0x96fb) && !/社|网|報|报/u.test(prefix)) return undefined;
  const rest = text.slice(at + 1, Math.min(end, at + 100));
  if (!startsBody(rest, dated, unit)) return undefined;
  const word = afterWord.exec(rest);
  const behind = at + 1 + (word?.[0].length ?? 0);
  const date = findFullDate(text, start, at) ?? findMonthDay(text, start, at) ?? dayBehind(text, behind, end);
  const place = news && !sources.test(prefix) ? undefined : placeOf(prefix);
  return { start, end: behind, ...(place === undefined ? {} : { place }), ...(date ? dateParts(date) : {}) };
}

/** 讯 and 电 end a dateline only before a mark, a gap or the report's first words: 本报讯近日, not 8月9日电影. */
function startsBody(rest: string, dated: boolean, unit: number): boolean {
  const next = rest.charCodeAt(0);
  if (rest === '' || isGap(next) || marks.has(next)) return true;
  if (unit === 0x8baf || unit === 0x8a0a) return !bound.has(next) && (dated || afterXun.test(rest));
  return dated && afterDian.test(rest);
}

/** The report's first words behind 讯 and behind 电. */
const afterXun = patternOf`^(?:${'lines/after_xun'}|\d)`;
const afterDian = patternOf`^(?:${'lines/after_dian'}|\d)`;
const marks = unitsOf('（(【[：:，,》】”〕—/');
const bound = unitsOf('息号問问飞号石');

/** 本报讯 8月30日，…: a full date there may be history (2021年1月1日，…) and is left to the report's lead. */
function dayBehind(text: string, from: number, end: number): { month: number; day: number } | undefined {
  const date = findMonthDay(text, from, Math.min(end, from + 16));
  // 昨天（1月30日）晚上，…: told a day later, as the report's lead reads it.
  return date && date.start <= from + 3 && text.charAt(from) !== '昨' ? date : undefined;
}

function dateParts({ year, month, day }: { readonly year?: number; readonly month: number; readonly day: number }): Pick<Dateline, 'year' | 'month' | 'day'> {
  return { month, day, ...(year === undefined ? {} : { year }) };
}

/** 太原 of 中新网太原8月9日: what stands between the press name and the day. */
function placeOf(prefix: string): string | undefined {
  const bare = prefix.replace(/(?:(?:19|20)\d{2}年)?(?:\d{1,2}\s?月)?\s?\d{1,2}\s?日$/u, '').replace(placeAfter, '').trim();
  return /^[\u4e00-\u9fff·]{2,8}$/u.test(bare) && !/^本|快讯|综合|专电|独家/u.test(bare) ? bare : undefined;
}

/** Behind an opening bracket, or the marks that a page leaves where it printed no date: ，正文：中新网拉萨8月10日电. */
function behindMarks(text: string, start: number, limit: number): number {
  let from = start;
  while (from < limit && (opensBracket(text.charCodeAt(from)) || stops.has(text.charCodeAt(from)))) from++;
  return from;
}

function opensBracket(unit: number): boolean {
  return unit === 0x3010 || unit === 0xff08 || unit === 0x28 || unit === 0x5b;
}
