import { alternation, patternOf, sourceOf, wordsOf } from '../lexicon/lists.js';
import { accountLine } from './account.js';
import type { PrintedDate } from './dates.js';
import { findFullDate, findMonthDay, isoDay } from './dates.js';
import type { StampDate } from './published.js';
import { isOffice } from './kinds.js';
import type { Span } from '../types.js';

/** A line longer than this is prose, whatever date it holds. */
const maxStamp = 90;
const clock = /\d{1,2}\s?[:：时]\s?\d{2}(?:分|\s?[:：]\s?\d{2})?/gu;
const labels = new RegExp(patternOf`${'lines/stamp_labels'}\s*[:：]?`, 'gu');
/** 2338次阅读: how often it was read. */
const reads = patternOf`\d{1,8}\s?${'lines/times_read'}`;
const rest = patternOf`(?:第?\s?[A-Z]?\d{1,3}\s?版|${'lines/stamp_rest'})[\s\S]*$`;

/**
 * The full date of a line that is nothing but a stamp: 发布时间：2024-01-18 10:22 来源：某报, 2025年3月4日.
 * At the top of a page any name may stand beside the day: 农工党中央 2023-03-06. Undefined for prose that holds a date.
 */
export function findStampLine(text: string, start: number, end: number, top = false): PrintedDate | undefined {
  if (end - start > maxStamp || VISIT.test(text.slice(start, start + VISIT_UNITS))) return undefined;
  const date = findFullDate(text, start, end) ?? findCompactDate(text, start, end) ?? findRepublicDate(text, start, end);
  if (!date) return undefined;
  if (isHeaded(text, { start, end }, date)) return date;
  const line = (text.slice(start, date.start) + text.slice(date.end, end)).replace(SITE, '').replace(WRITER, '').replace(reads, '');
  const bare = line.replace(clock, '').replace(labels, '').replace(rest, '');
  const left = bare.replaceAll(besides, '');
  const name = bare.replace(supplied, '').replaceAll(/[\s()（）:：·•|｜*]/gu, '');
  // 2019-01-05 15:01    3005: how often it was read.
  const isCount = bare !== line && /^\d+$/u.test(left);
  if (left.length <= 3 || isCount || isPublisher(name) || arePublishers(bare) || bracketSource.test(name)) return date;
  const isSupplied = supplied.test(line) && PLACE_NAME.test(name);
  return isSupplied || (top && beside.test(text.slice(start, end).replace(reads, '').trimEnd())) ? date : undefined;
}

/** A date behind its label, under the headline of an account, or in the head of a page of a newspaper. */
function isHeaded(text: string, { start, end }: Span, date: PrintedDate): boolean {
  const [line, before] = [text.slice(start, end), text.slice(start, date.start)];
  if (labelled.test(before) || accountLine(line) !== undefined || masthead.test(line)) return true;
  if (timed.test(before) && toTheSecond.test(text.slice(date.end, end))) return true;
  const dayEnd = start + text.slice(start, date.end).trimEnd().length;
  return before.trim() === '' && dayFirst.test(text.slice(dayEnd, end));
}

/** 平湖市人民政府门户网站|www.pinghu.gov.cn, http://news.pinghu.cn|2016-01-20. */
const SITE = /(?:https?:\/\/[\w./-]+|www\.[\w.-]+\/?)/u;
/** 记者 王小满|2021年8月10日 */
const WRITER = patternOf`${'lines/writers'}[ \u3000:：]*\p{Script=Han}{2,3}(?=[ \u3000]|$)`;
/** 今天是2023年8月1日: the day on which somebody looked at the page. */
const VISIT = patternOf`^${'lines/visits'}`;
const VISIT_UNITS = 8;

/** Who sent a report in: 平湖县白石镇 供稿. */
const supplied = patternOf`${'lines/supplied'}[:：]?`;
/** A name and a day in figures, with the clock or without, and how often it was read (平湖报2024-03-22 20:30:47 54); not 数据截至 2023-12-31. */
const beside = patternOf`^(?!\p{Script=Han}*${'lines/up_to'})\p{Script=Han}{2,14}\s{0,4}20\d{2}[-./]\d{1,2}[-./]\d{1,2}(?:\s\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\s+\d{1,7})?)?)?$`;
const PLACE_NAME = /^\p{Script=Han}{2,20}$/u;

/** What may stand beside the day: 北京时间, 上午, brackets. */
const besides = new RegExp(String.raw`${sourceOf('lines/beside_days')}|[\s()（）[\]【】|:：，,／/—-]`, 'gu');

/** 平湖新闻, 平湖日报. */
const paperName = String.raw`[\u3400-\u9fff]{2,6}${sourceOf('lines/masthead_ends')}(?:${sourceOf('lines/masthead_kinds')})?`;
/** The head of a page of a newspaper: 平湖新闻 2012年5月11日 星期五 第02版 要闻. */
const masthead = new RegExp(String.raw`^${paperName}[ \u3000]*20\d{2}年\d{1,2}月\d{1,2}日[^。]{0,30}(?:${sourceOf('lines/masthead_marks')}|[A-Z]\d{1,2}\s*$)`, 'u');

/** The same with the day before the name: 2012年5月11日 星期五 平湖新闻 A03. */
const weekday = String.raw`[ \u3000]*${sourceOf('lines/weekday_begins')}.[ \u3000]*`;
const page = String.raw`[ \u3000]*\p{Script=Han}?\s?[A-Z]?\d{1,3}\s?\p{Script=Han}?`;
/** What ends with 报 alone may be no paper: 2023年5月11日天气预报. */
const surePaper = String.raw`[\u3400-\u9fff]{2,6}${alternation(wordsOf('lines/masthead_ends').filter((end) => end.length > 1))}(?:${sourceOf('lines/masthead_kinds')})?`;
/** Without a day of the week a gap or a page must part the name from the day: 2012年5月11日 平湖新闻, 2012年5月11日平湖新闻A03. */
const named = String.raw`${weekday}${paperName}(?:${page})?|[ \u3000]+(?:${surePaper}(?:${page})?|${paperName}${page})|${surePaper}${page}`;
const dayFirst = new RegExp(String.raw`^(?:${named})(?:[ \u3000]+[^。，\d]{2,8})?\s*$`, 'u');

/** Right before a date, wherever on the line: 索引号：A001 成文日期：2016-01-20 发文机关：市统计局. */
const labelled = patternOf`${'lines/day_labels'}\s?[:：]\s?$`;
/** IP属地 中国·北京 编辑：王某某 时间：2025-03-31 11:30:55: no hour of an event is told by the second. */
const timed = patternOf`${'lines/timed'}\s?[:：]\s?$`;
const toTheSecond = /^\s?\d{1,2}[:：]\d{2}[:：]\d{2}/u;
const compact = patternOf`^\s*${'lines/stamp_labels'}\s*[:：]\s*(20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)`;

/** 日期：20160120: eight digits are a day behind a label only. */
function findCompactDate(text: string, start: number, end: number): PrintedDate | undefined {
  const hit = compact.exec(text.slice(start, end));
  const date = hit && { year: Number(hit[1]), month: Number(hit[2]), day: Number(hit[3]) };
  return date && isoDay(date.year, date.month, date.day) !== undefined ? { ...date, start, end: start + hit[0].length } : undefined;
}

/** 發布日期：113-08-20: a year of the Republic, behind a label only. */
const republic = patternOf`${'lines/stamp_labels'}\s?[：:]\s?(1[0-4]\d)[-—–/.](\d{1,2})[-—–/.](\d{1,2})(?!\d)`;

function findRepublicDate(text: string, start: number, end: number): PrintedDate | undefined {
  const hit = republic.exec(text.slice(start, end));
  if (!hit) return undefined;
  const [year, month, day] = [Number(hit[1]) + BEFORE_REPUBLIC, Number(hit[2]), Number(hit[3])];
  const at = start + hit.index;
  return isoDay(year, month, day) === undefined ? undefined : { year, month, day, start: at + hit[0].search(/[：:]/u) + 1, end: at + hit[0].length };
}

const BEFORE_REPUBLIC = 1911;

const bracketed = /[（(]([^（()）。]{6,50})[）)]\s*$/u;
const bracketSource = patternOf`^${'lines/source_words'}?[:：]?《[^》]{2,16}》$`;

/** The date in brackets with which a report ends, beside whoever printed it: …增长3.1%。（平湖市统计局 2016年1月20日）. */
export function findBracketDate(text: string, start: number, end: number): PrintedDate | undefined {
  const from = Math.max(start, end - maxStamp);
  const hit = bracketed.exec(text.slice(from, end));
  const open = hit ? from + hit.index : end;
  const date = hit && findFullDate(text, open, end);
  if (!date) return undefined;
  const name = (text.slice(open + 1, date.start) + text.slice(date.end, end)).replaceAll(/[\s()（），,]/gu, '');
  return isPublisher(name) || bracketSource.test(name) ? date : undefined;
}

const monthOnly = /^[（(]?(.{0,24}?)\s?((?:19|20)\d{2})年(\d{1,2})月[）)]?$/u;

/** The month with which an office signs a report: 平湖市统计局 2024年11月, （国家统计局平湖调查队 2024年11月）, 2024年11月. */
export function findSignedMonth(line: string): { readonly year: number; readonly month: number } | undefined {
  const [, name = '', year, month] = monthOnly.exec(line.trim()) ?? [];
  const signed = name === '' || isPublisher(name.replaceAll(/[\s，,]/gu, ''));
  return signed ? monthOf(year, month) : undefined;
}

function monthOf(year: string | undefined, month: string | undefined): ReturnType<typeof findSignedMonth> {
  const found = { year: Number(year), month: Number(month) };
  return year !== undefined && found.month >= 1 && found.month <= 12 ? found : undefined;
}

const labelledMonth = patternOf`(?:^|[\s\u3000|｜])${'lines/stamp_labels'}\s*[:：]\s*(20\d{2})[^\d\s](\d{1,2})(?![^\d\s]?\d)`;

/** The month behind a label, where no day stands there: 发布时间：2018年11月 来源：平湖新闻. */
export function findLabelledMonth(line: string): ReturnType<typeof findSignedMonth> {
  const [, year, month] = line.length > maxStamp ? [] : (labelledMonth.exec(line) ?? []);
  return monthOf(year, month);
}

/** An office with one of its house, or several offices: 平湖市税务局 收入规划核算科. */
function arePublishers(line: string): boolean {
  const names = line.split(/[\s()（）|｜]+/u).filter((name) => name !== '');
  return names.length > 1 && names.every((name) => isPublisher(name) || INNER.test(name)) && names.some(isPublisher);
}

const INNER = patternOf`^\p{Script=Han}{2,12}(?:${'bodies/divisions_of_offices'}|${'lines/inner_ends'})$`;

/** Whoever prints a date beside its name: 平湖融媒 2024年8月19日, 2024-09-24 14:20  平湖县统计局. */
function isPublisher(name: string): boolean {
  return isOffice(name.replace(OWN_SITE, '')) || publisher.test(name);
}

/** 公安部|网站 */
const OWN_SITE = patternOf`${'bodies/site_ends'}$`;
const publisher = patternOf`^[\p{Script=Han}·]{0,12}(?:${'lines/publisher_ends'}|${'lines/press_names'})$`;

/** The day behind a headline on its line, a gap between: 平湖市民政局2020年工作总结 2021-04-02; not 工业数据截至 2023-12-31. */
export function findHeadlineDay(text: string, start: number, end: number): PrintedDate | undefined {
  const hit = dayBehindHeadline.exec(text.slice(start, end));
  return hit === null ? undefined : findFullDate(text, start + (hit.groups?.['headline']?.length ?? 0), end);
}

const dayBehindHeadline = patternOf`^(?<headline>(?!.*${'lines/up_to'}\s)[^。；]*\p{Script=Han}{4}[^。；]*[^\s\d。；，])\s+20\d{2}[-./]\d{1,2}[-./]\d{1,2}(?:\s\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$`;

/** The date of a session line: ——2026年1月26日在某省人民代表大会第五次会议上. */
export function findSessionLine(text: string, start: number, end: number): PrintedDate | undefined {
  if (end - start > maxStamp) return undefined;
  const date = findFullDate(text, start, end);
  return date && date.start <= start + 4 && atSession.test(text.slice(date.end, end)) ? date : undefined;
}

const atSession = patternOf`^\s?在[^，。；]*(?:${'dates/sessions'}|[)）])`;

const glued = /^.{0,60}?[，,]?\s*正文[：:]\s*/u;
const partial = /(?<!\d)(\d{1,2})[-/.月](\d{1,2})(?!\d)/u;

/** The stamp that portals put before a whole release on one line: `2023-08-09 18:47，正文：`; `end` is where the release begins. */
export function findGluedStamp(text: string, start: number, end: number): { readonly end: number; readonly date?: StampDate } | undefined {
  const head = text.slice(start, Math.min(end, start + 90));
  const hit = head.includes('正文') ? glued.exec(head) : null;
  if (!hit) return undefined;
  const to = start + hit[0].length;
  const date = findFullDate(text, start, to) ?? shortYear(hit[0]) ?? monthAndDay(hit[0]);
  return { end: to, ...(date ? { date } : {}) };
}

/** 23-08-10 06:16: a year of two digits, in front of a clock only. */
function shortYear(stamp: string): StampDate | undefined {
  const hit = /(?<!\d)(2\d)-(\d{2})-(\d{2})\s?\d{2}[:：]\d{2}/u.exec(stamp);
  return hit ? { year: 2000 + Number(hit[1]), month: Number(hit[2]), day: Number(hit[3]) } : undefined;
}

/** 08-10, 8月10日: a day of a year that is not printed. */
function monthAndDay(stamp: string): StampDate | undefined {
  const hit = partial.exec(stamp);
  const [month, day] = [Number(hit?.[1]), Number(hit?.[2])];
  return month <= 12 && day <= 31 ? { month, day } : undefined;
}

/** The day of a bulletin or a conference in its headline: 平湖省气象台2021年11月9日16时发布：…, 商务部2024年2月22日例行新闻发布会, 商务部召开例行新闻发布会（2024年2月22日）. */
export function findBulletinDay(title: string): PrintedDate | undefined {
  const date = findFullDate(title, 0, title.length);
  if (date === undefined) return undefined;
  const behind = title.slice(date.end);
  return bulletin.test(behind) && (!BRACKET.test(behind) || conference.test(title.slice(0, date.start))) ? date : undefined;
}

const BRACKET = /^[）)]/u;

const bulletin = patternOf`^\s?(?:\d{1,2}\D(?:\d{1,2}\D?)??)??(?:${'dates/bulletin_words'}|\p{Script=Han}{0,8}?${'bodies/press_conferences'})|^[）)]\s*$`;
const conference = patternOf`${'bodies/press_conferences'}[^（(]{0,8}[（(]$`;

const leadBefore = /(?:^|[，。；！？：（(\s“]|今天|今日|昨天|昨日)[（(]?$/u;
const leadAfter = patternOf`^\s?(?:${'dates/after_day'}|晚间?|[，,）)]|起?，)`;
/** 省统计局7月16日|举行新闻发布会: the day that an office speaks on, in the report's first words. */
const speaks = patternOf`^\s?${'dates/day_parts'}?(?:在[^，。；]{1,8})?${'dates/speaks'}[^，。；]{0,14}?${'dates/spoken'}`;
const maxOffice = 30;
const spanAfter = /^\s?(?:[-—–至到~起前止]|以来|印发|施行|实施|之前)/u;
const edition = /[》」]\s?(\d{1,2})月(\d{1,2})日\s?[A-Z]?\d{0,3}版/u;

/**
 * The day that the first words of a report give: 8月30日，全县…, 国家统计局今天（4月16日）公布, 昨天（10月20日） one day on;
 * failing that the day of the paper it quotes: （《某报》1月30日A03版报道）. Days of 截至, 自 and spans do not count.
 */
export function findLeadDate(text: string, start: number, end: number): StampDate | undefined {
  for (let from = start; from < end; ) {
    const date = findFullDate(text, from, Math.min(end, from + 200)) ?? findMonthDay(text, from, end);
    const short = findMonthDay(text, from, end);
    const hit = date && short && short.start + 5 < date.start ? short : date;
    if (!hit) break;
    const before = text.slice(Math.max(start, hit.start - 6), hit.start);
    const after = text.slice(hit.end, hit.end + 4);
    const told = (leadBefore.test(before) && leadAfter.test(after)) || (hit.start - start <= maxOffice && speaks.test(text.slice(hit.end, Math.min(end, hit.end + maxOffice))));
    if (told && !spanAfter.test(after)) {
      return { month: hit.month, day: hit.day, ...(hit.year === undefined ? {} : { year: hit.year }), ...(/昨[天日]/u.test(before) ? { shift: 1 } : {}) };
    }
    from = hit.end;
  }
  const paper = edition.exec(text.slice(start, end));
  return paper ? { month: Number(paper[1]), day: Number(paper[2]) } : undefined;
}
