import { wordsOf } from '../../lexicon/lists.js';
import { BEGINS, type Periods, type Relation } from '../../lexicon/periods.js';
import { longest, mayStand } from '../../lexicon/trie.js';
import { createUnitSet, hasUnit } from '../../lexicon/unit-set.js';
import type { PeriodMention, PeriodPoint, PeriodType } from '../../types.js';
import { readLunarDay } from './break-days.js';
import { DIGIT, skipNumber } from './number.js';
import { readMonthsUpTo } from './months-up-to.js';
import { CLOSE_QUOTE, isInName, OPEN_QUOTE } from './in-name.js';
import { readPoint } from './point.js';
import { charAt, isOneOf, skipConnector, wholePoint, type ReadPoint, type Scan } from './scan.js';

/**
 * Every time expression of `text[from, to)`, in text order, longest first, never overlapping.
 *
 *     截至2024年6月末，全市有经营主体12万户；1—7月份新增1.2万户，去年同期为1万户。
 *     ^^^^^^^^^^^^^^^                       ^^^^^^^^           ^^^^^^^^
 *     as_of                                 cumulative         span
 *
 * Lengths of time (3年, 5个月, 连续5年) are none. The words only: `resolvePeriod` gives them their dates.
 */
export function findPeriods(text: string, from: number, to: number, lexicon: Periods): PeriodMention[] {
  const scan: Scan = { text, from: skipItemNumber(text, from, to), to, lexicon };
  const found: PeriodMention[] = [];
  const { begins, words } = lexicon;
  let inTitle = false;
  for (let at = scan.from; at < to; ) {
    const unit = text.charCodeAt(at);
    if (begins[unit] === 0) {
      if (unit === OPEN_TITLE) inTitle = true;
      else if (unit === CLOSE_TITLE) inTitle = false;
      at++;
      continue;
    }
    // Most characters that words of time begin with begin none here.
    if (begins[unit] === BEGINS.word && !mayStand(words, text, at)) {
      at++;
      continue;
    }
    const mention = DIGIT[unit] && !mayBeTime(scan, at) ? undefined : readMention(scan, at);
    if (mention) {
      found.push(inTitle || isInName(scan, mention) ? asInTitle(mention) : mention);
      at = mention.end;
    } else at = skipOne(scan, at);
  }
  return found;
}

function asInTitle({ start, end, text, type, from, to, relation }: PeriodMention): PeriodMention {
  return { start, end, text, type, from, to, relation, inTitle: true };
}

/** Most figures are no times: one look at what follows the digits tells. */
function mayBeTime(scan: Scan, at: number): boolean {
  let end = at;
  while (end < scan.to && DIGIT[scan.text.charCodeAt(end)]) end++;
  return end === scan.to || BEHIND_DIGITS[scan.text.charCodeAt(end)] === 1;
}

/** Units of time, signs of a stretch or a date, and what a half or quarter begins with (2023上半年). */
const BEHIND_DIGITS = new Uint8Array(65536);
for (const char of '年月日号號季个個天财財至到、./／．－-‐‑‒–—―−─━～~∼〜多余餘半上下首第前中一二三四末QqH') BEHIND_DIGITS[char.charCodeAt(0)] = 1;

/** 11.2月份: a month has no decimals, so 11. numbers the item. */
function skipItemNumber(text: string, from: number, to: number): number {
  let point = from;
  while (point < to && point < from + 2 && DIGIT[text.charCodeAt(point)]) point++;
  if (point === from || (text[point] !== '.' && text[point] !== '．')) return from;
  const rest = skipNumber(text, point + 1, to);
  return rest > point + 1 && rest <= point + 5 && (text[rest] === '月' || text[rest] === '年') ? point + 1 : from;
}

/** 《 and 》. */
const OPEN_TITLE = 0x300a;
const CLOSE_TITLE = 0x300b;

function skipOne(scan: Scan, at: number): number {
  if (DIGIT[scan.text.charCodeAt(at)]) return skipNumber(scan.text, at, scan.to);
  const word = longest(scan.lexicon.words, scan.text, at);
  return word?.entry.role === 'hidden' ? Math.min(at + word.entry.skip, scan.to) : at + 1;
}

function readMention(scan: Scan, at: number): PeriodMention | undefined {
  const begins = scan.lexicon.begins[scan.text.charCodeAt(at)] ?? 0;
  const word = begins & BEGINS.word ? longest(scan.lexicon.words, scan.text, at) : undefined;
  if (word?.entry.role === 'hidden') return undefined;
  const lead = word?.entry.role === 'before' ? { end: word.end, relation: word.entry.relation } : undefined;
  if (lead?.relation === 'by' && !isClauseStart(scan, at)) return undefined;
  const first = readPoint(scan, lead ? lead.end : at);
  if (!first) return undefined;
  const stretch = readStretch(scan, first);
  const tail = readTail(scan, stretch.end, lead?.relation === 'since');
  const until = tail.relation === 'since' && !stretch.to ? readUntil(scan, tail.end) : undefined;
  const from = wholePoint(stretch.from);
  const last = until?.point ?? stretch.to;
  const to = last && wholePoint(last);
  const relation = until ? undefined : (tail.relation ?? (lead?.relation === 'since' ? undefined : lead?.relation));
  // 2023年9月底止季度 is told without 截至, too.
  const months = !to && (relation === 'as_of' || (relation === undefined && charAt(scan, tail.end) === '止')) ? readMonthsUpTo(scan, from, tail.end) : undefined;
  if (months) {
    const words = scan.text.slice(at, months.end);
    return { start: at, end: months.end, text: words, type: 'span', from: months.point, to: months.to, relation: undefined, inTitle: undefined };
  }
  // 从2020年的100: without 以来 or an end, 从 belongs to the figures.
  const start = lead?.relation === 'since' && !tail.relation && !to ? lead.end : at;
  const end = until?.end ?? tail.end;
  const text = scan.text.slice(start, end);
  return { start, end, text, type: typeOf(from, to, relation), from, to, relation, inTitle: undefined };
}

/** 至2023年12月31日止 behind 自2023年1月1日起. */
function readUntil(scan: Scan, at: number): ReadPoint | undefined {
  const next = skipConnector(scan, at);
  const second = next > at ? readPoint(scan, next) : undefined;
  return second && !second.to ? { point: second.point, end: charAt(scan, second.end) === '止' ? second.end + 1 : second.end } : undefined;
}

function isClauseStart(scan: Scan, at: number): boolean {
  const before = charAt(scan, at - 1);
  return before === '' || !/[\p{L}\p{N}]/u.test(before);
}

interface Stretch {
  readonly from: PeriodPoint;
  readonly to: PeriodPoint | undefined;
  readonly end: number;
}

/** The point and, behind 至 or a dash, its other end. */
function readStretch(scan: Scan, first: ReadPoint): Stretch {
  if (first.to) return { from: first.point, to: first.to, end: first.end };
  const alone: Stretch = { from: first.point, to: undefined, end: first.end };
  const { part } = first.point;
  if (part?.kind === 'vague' || part?.kind === 'now' || part?.kind === 'back') return alone;
  const after = longest(scan.lexicon.after, scan.text, first.end);
  if (after && after.entry !== 'alike') return alone;
  const next = skipConnector(scan, first.end);
  const second = next > first.end ? (readLunarDay(scan, next, first.point) ?? readPoint(scan, next)) : undefined;
  if (!second || second.to || second.point.part?.kind === 'vague') return alone;
  return { from: first.point, to: second.point, end: second.end };
}

interface Tail {
  readonly end: number;
  readonly relation: Relation | undefined;
}

/** 以来, 起, 前, 期间 behind a time, and 通车以来 of 自2018年10月通车以来. */
function readTail(scan: Scan, at: number, led: boolean): Tail {
  const after = longest(scan.lexicon.after, scan.text, at);
  if (after && after.end <= scan.to) {
    if (after.entry === 'alike') return { end: at, relation: undefined };
    // 2018年以来至今年6月: 至今 ends here.
    if (after.entry === 'since' && charAt(scan, after.end - 1) === '今' && '年年天日晚月'.includes(charAt(scan, after.end) || ' ')) return { end: after.end - TO_NOW, relation: 'since' };
    // 清明节前5天: no end of the time.
    if (after.entry === 'before' && after.end < scan.text.length && DIGIT[scan.text.charCodeAt(after.end)]) return { end: at, relation: undefined };
    return after.entry === 'during' ? readDuring(scan, after.end) : { end: after.end, relation: after.entry };
  }
  // 今年来，…: 以来 with half of it left out.
  if (isOneOf(scan, at, COMES) && isOneOf(scan, at + 1, '，,')) return { end: at + 1, relation: 'since' };
  const event = findSince(scan, at, led);
  return event === undefined ? { end: at, relation: undefined } : { end: event, relation: 'since' };
}

/** Characters of 至今. */
const TO_NOW = 2;

/** 期间 may be followed by 以来 once more: 7月当月 ends here. */
function readDuring(scan: Scan, at: number): Tail {
  const after = longest(scan.lexicon.after, scan.text, at);
  return after && after.end <= scan.to && after.entry === 'since' ? { end: after.end, relation: 'since' } : { end: at, relation: undefined };
}

/** Where 以来 ends within so many characters of plain words, undefined where it does not come. */
function findSince(scan: Scan, at: number, led: boolean): number | undefined {
  const reach = led ? LED_REACH : REACH;
  for (let i = at; i < at + reach && i < scan.to; i++) {
    const unit = scan.text.charCodeAt(i);
    if (unit === SINCE && isOneOf(scan, i + 1, COMES)) return i === at ? undefined : i + 2;
    // 自今年“夏季行动”开展以来: a name inside.
    if (led && (unit === OPEN_QUOTE || unit === CLOSE_QUOTE)) continue;
    // 自去年8月实施公务餐改革以来: no epoch begins here.
    if (led && hasUnit(OPENS_EPOCH, unit) && !EPOCHS.some((epoch) => scan.text.startsWith(epoch, i))) continue;
    if (hasUnit(STOPS, unit) || DIGIT[unit]) return undefined;
  }
  return undefined;
}

/** Characters between a time and its 以来; more of them behind 自. */
const REACH = 8;
const LED_REACH = 18;
/** 以 of 以来. */
const SINCE = '以'.charCodeAt(0);

/** Punctuation, and words with which another time begins (自, 党的二十大, 改革开放, 新中国). */
const STOPS = createUnitSet('，。；、：,;:（）()“”《》 \n自从從党改新近期创創为為');

/** 来 of 以来. */
const COMES = wordsOf('periods/comes_since').join('');
const EPOCHS = wordsOf('periods/epochs');
const OPENS_EPOCH = createUnitSet(EPOCHS.map((epoch) => epoch.charAt(0)).join(''));

function typeOf(from: PeriodPoint, to: PeriodPoint | undefined, relation: Relation | undefined): PeriodType {
  if (relation === 'since') return 'since';
  if (relation === 'after') return 'span';
  if (relation) return 'as_of';
  if (to) return 'span';
  if (from.edge) return 'as_of';
  const { part } = from;
  switch (part?.kind) {
    case undefined:
    case 'whole year':
      return 'year';
    case 'fiscal':
      return part.months ? 'span' : 'year';
    case 'half':
      return 'half';
    case 'quarters':
      return part.from === part.to ? 'quarter' : part.from === 1 ? 'cumulative' : 'span';
    case 'months':
      return part.from === part.to ? 'month' : part.from === 1 ? 'cumulative' : 'span';
    case 'days':
      return part.toDay === undefined ? 'day' : 'span';
    case 'calendar':
      return part.day !== undefined ? 'day' : part.unit === 'week' ? 'span' : part.unit;
    case 'current':
      return part.unit === 'any' ? 'span' : part.unit === 'months' ? 'cumulative' : part.unit;
    case 'holiday':
      return part.days === 'feast' || (part.pick !== undefined && part.pick.from === part.pick.to) ? 'day' : 'span';
    case 'now':
      return 'as_of';
    case 'plan':
    case 'back':
    case 'vague':
      break;
  }
  return 'span';
}
