import { BEGINS } from '../../lexicon/periods.js';
import { patternOf } from '../../lexicon/lists.js';
import { longest } from '../../lexicon/trie.js';
import type { PeriodPart, PeriodPoint } from '../../types.js';
import { isInsideNumber, readPeriodNumber } from './number.js';
import { readDayNumber, readPart } from './part.js';
import { readBack } from './back.js';
import { behindLength, endsInDaysOff, readBreakDays, readDaysOff, readFirstDays, readSeasonDays } from './break-days.js';
import { charAt, isOneOf, skipConnector, type ReadPoint, type Scan } from './scan.js';
import { skipClock } from './clock.js';
import { monthsUpTo } from './months-up-to.js';
import { readYear } from './year.js';

/**
 * The point of time that begins at `at`, as far as its words go: year, part, end of it, time of day.
 *
 *     2023年12月31日下午  去年同期  “十四五”末  今年春节假期  昨天（10月20日）
 *
 * Undefined where none begins.
 */
export function readPoint(scan: Scan, at: number): ReadPoint | undefined {
  const begins = at < scan.to ? (scan.lexicon.begins[scan.text.charCodeAt(at)] ?? 0) : 0;
  if (begins === 0) return undefined;
  if (begins & BEGINS.quote) return readQuoted(scan, at);
  const word = begins & BEGINS.word ? longest(scan.lexicon.words, scan.text, at) : undefined;
  if (word && word.end <= scan.to && word.entry.role === 'point') {
    const { point } = word.entry;
    if (isLatinName(scan, at, word.end) || NAMED_AFTER.test(scan.text.slice(at, word.end + MAX_BEHIND))) return undefined;
    // 今明两年
    if (point.yearRef === 'this' && charAt(scan, at + 1) === NEXT) return { point, to: { yearRef: 'next' }, end: word.end };
    if (!point.part && !point.edge) return readExplicit(scan, readRest(scan, point, word.end) ?? { point, end: word.end });
    // 五月|初五: no end of a month behind a number.
    if (point.edge) return point.part && isNumberAt(scan, at - 1) ? undefined : { point, end: word.end };
    return readExplicit(scan, finishPart(scan, point, word.end));
  }
  if (word?.entry.role === 'days off') return readDaysOff(scan, word.end);
  return begins > BEGINS.word ? readNumbered(scan, at, begins) : undefined;
}

/** The next year, behind 今. */
const NEXT = '明';

/** 清明|上河园: a garden, no feast; 探明天|然气; 第二季|丰收: the second harvest. */
const NAMED_AFTER = patternOf`^(?:${'periods/named_after_feasts'}|${'periods/no_days'}|第[一二三四]季${'periods/seasons_of_crops'})`;
const MAX_BEHIND = 3;

/** 辅酶Q10 is no quarter, H1N1 no half of a year. */
function isLatinName({ text }: Scan, at: number, end: number): boolean {
  return isLatin(text.charCodeAt(at)) && (isWordUnit(text.charCodeAt(end)) || isLatin(text.charCodeAt(at - 1)));
}

/** A Latin capital. */
function isLatin(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** A digit, or a Latin letter. */
function isWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || isLatin(unit) || (unit >= 0x61 && unit <= 0x7a);
}

function isNumberAt(scan: Scan, at: number): boolean {
  return at >= scan.from && ((scan.lexicon.begins[scan.text.charCodeAt(at)] ?? 0) & (BEGINS.digit | BEGINS.han)) !== 0;
}

/** 2023年…, 1—10月, 前7个月, 近五年: what a number makes a time. */
function readNumbered(scan: Scan, at: number, begins: number): ReadPoint | undefined {
  const isNumber = (begins & (BEGINS.digit | BEGINS.han)) !== 0;
  if (isNumber && isInsideNumber(scan.text, at, scan.from)) return undefined;
  const year = isNumber || begins & BEGINS.republic ? readYear(scan, at) : undefined;
  if (year?.to) return { point: year.point, to: year.to, end: year.end };
  if (year) {
    if (year.point.part) return finishPart(scan, year.point, year.end);
    const rest = readRest(scan, year.point, year.end);
    const kind = rest?.point.part?.kind;
    // 2023上半年, but not 2023 7月.
    if (rest) return year.open && kind !== 'half' && kind !== 'quarters' ? undefined : rest;
    if (!year.open && !year.short) return { point: year.point, end: year.end };
  }
  const part = isNumber || begins & BEGINS.firstOf ? readPart(scan, at, true) : undefined;
  if (part) return finishPart(scan, { part: part.part }, part.end);
  if (begins & BEGINS.firstOf) return readFirstDays(scan, at);
  return isNumber || begins & BEGINS.back ? readBack(scan, at) : undefined;
}

/** What follows a year: 末, 12月31日, 上半年, 同期, 春节. Undefined where the year stands alone. */
function readRest(scan: Scan, year: PeriodPoint, at: number): ReadPoint | undefined {
  const { edges, words } = scan.lexicon;
  const edge = longest(edges, scan.text, at);
  if (edge && edge.end <= scan.to) return edge.entry === 'alike' ? undefined : { point: { ...year, edge: edge.entry }, end: edge.end };
  const quoted = readQuoted(scan, at);
  if (quoted) return { ...quoted, point: { ...year, ...quoted.point } };
  const start = isOneOf(scan, at, '的') ? at + 1 : at;
  const word = longest(words, scan.text, start);
  if (word && word.end <= scan.to && word.entry.role === 'point' && isPartOfYear(word.entry.point))
    return finishPart(scan, { ...year, ...word.entry.point }, word.end);
  const part = readPart(scan, start, false);
  return part && finishPart(scan, { ...year, part: part.part }, part.end);
}

const PARTS_OF_YEAR: ReadonlySet<PeriodPart['kind']> = new Set(['half', 'quarters', 'months', 'current', 'holiday', 'whole year']);

function isPartOfYear(point: PeriodPoint): boolean {
  if (point.yearRef !== undefined || !point.part || point.edge) return false;
  const { kind } = point.part;
  return PARTS_OF_YEAR.has(kind) || isMonthOf(point.part);
}

/** 去年本月: the month of the calendar in another year. */
function isMonthOf(part: PeriodPart): boolean {
  return part.kind === 'calendar' && part.unit === 'month' && part.offset === 0;
}

/** Behind a part: its end (6月末), its days off (春节假期), its day (本月10日), the time of day. */
function finishPart(scan: Scan, point: PeriodPoint, at: number): ReadPoint | undefined {
  const { part } = point;
  if (!part) return { point, end: at };
  switch (part.kind) {
    case 'holiday':
      return finishHoliday(scan, { ...point, part }, at);
    case 'plan':
      return finishPlan(scan, { ...point, part }, at);
    case 'calendar': {
      const weekday = part.unit === 'week' ? WEEKDAYS.indexOf(charAt(scan, at) || ' ') : -1;
      if (weekday >= 0) return { point: { ...point, part: { ...part, day: weekday + 1 } }, end: skipClock(scan, at + 1) };
      return finishMonth(scan, { ...point, part }, at);
    }
    case 'current':
      return finishMonth(scan, { ...point, part }, at);
    case 'days':
      return { point, end: skipClock(scan, at) };
    case 'half':
    case 'quarters':
    case 'months':
      return finishEdge(scan, point, at);
    case 'fiscal':
    case 'vague':
      return finishOwnYear(scan, point, at);
    case 'whole year':
    case 'now':
    case 'back':
      break;
  }
  return { point, end: at };
}

/** Behind 上周: Monday to Sunday. */
const WEEKDAYS = '一二三四五六日';

/** 本月10日, 当月末, 昨天下午. */
function finishMonth(scan: Scan, point: PartPoint<'calendar' | 'current'>, at: number): ReadPoint {
  const { part } = point;
  if (part.unit === 'day') return { point, end: skipClock(scan, at) };
  const day = part.unit === 'month' ? readDayNumber(scan, at) : undefined;
  if (!day) return finishEdge(scan, point, at);
  const offset = part.kind === 'calendar' ? part.offset : 0;
  return { point: { ...point, part: { kind: 'calendar', unit: 'month', offset, day: day.day } }, end: skipClock(scan, day.end) };
}

/** 2023/24财年第一季度: a quarter of a year that begins elsewhere is not the calendar's; 2023财年（截至2023年6月30日） tells where it ends. */
function finishOwnYear(scan: Scan, point: PeriodPoint, at: number): ReadPoint {
  const told = point.part?.kind === 'vague' ? readEndTold(scan, at) : undefined;
  if (told) return told;
  const word = longest(scan.lexicon.words, scan.text, at);
  const part = word?.entry.role === 'point' && word.end <= scan.to ? word.entry.point.part : undefined;
  const months = part === undefined ? readPart(scan, at, false) : undefined;
  if (months?.part.kind === 'months') return { point: { part: { kind: 'vague' } }, end: months.end };
  if (!word || part === undefined || !PARTS_OF_OWN_YEAR.has(part.kind)) return { point, end: at };
  return { point: { part: { kind: 'vague' } }, end: word.end };
}

const PARTS_OF_OWN_YEAR: ReadonlySet<string> = new Set(['quarters', 'half', 'whole year', 'vague']);

/** （截至2023年6月30日） behind a year of its own. */
function readEndTold(scan: Scan, at: number): ReadPoint | undefined {
  const [open = ''] = ENDS_TOLD.exec(scan.text.slice(at, at + MAX_OPEN)) ?? [];
  const last = open === '' ? undefined : readPoint(scan, at + open.length);
  const close = last && (charAt(scan, last.end) === '止' ? last.end + 1 : last.end);
  if (last === undefined || close === undefined || last.to || !isOneOf(scan, close, '）)')) return undefined;
  const months = monthsUpTo(last.point, OWN_YEAR);
  return months && { ...months, end: close + 1 };
}

const ENDS_TOLD = /^[（(](?:截至|截止)到?/u;
/** Code units of （截至到. */
const MAX_OPEN = 4;
const OWN_YEAR = 12;

function finishEdge(scan: Scan, point: PeriodPoint, at: number): ReadPoint {
  const edge = longest(scan.lexicon.edges, scan.text, at);
  if (!edge || edge.end > scan.to || edge.entry === 'alike') return { point, end: at };
  return { point: { ...point, edge: edge.entry }, end: edge.end };
}

type PartPoint<K extends PeriodPart['kind']> = PeriodPoint & { readonly part: Extract<PeriodPart, { kind: K }> };

function finishHoliday(scan: Scan, point: PartPoint<'holiday'>, at: number): ReadPoint {
  if (point.part.shift !== undefined) return { point, end: at };
  const found = longest(scan.lexicon.breaks, scan.text, behindLength(scan, at));
  const off = found && found.end <= scan.to ? found : undefined;
  const part = off ? { ...point.part, days: 'break' as const } : point.part;
  const end = off?.end ?? at;
  const some = part.days === 'break' ? readBreakDays(scan, end, off !== undefined || endsInDaysOff(scan, at)) : readSeasonDays(scan, at);
  return some ? { point: { ...point, part: { ...part, pick: some.pick } }, end: some.end } : { point: { ...point, part }, end };
}

/** 十四五规划 is a name; 十四五末, 十四五开局之年 and 十四五前四年 are parts of the plan. */
function finishPlan(scan: Scan, point: PartPoint<'plan'>, at: number): ReadPoint | undefined {
  const which = longest(scan.lexicon.planYears, scan.text, at);
  // “十四五”规划, read from inside the quotes.
  if ('”’」'.includes(charAt(scan, at) || ' ') && longest(scan.lexicon.planYears, scan.text, at + 1)?.entry === 'name') return undefined;
  const { from, to } = point.part;
  if (which && which.end <= scan.to) {
    if (which.entry === 'name') return undefined;
    return { point: { year: which.entry === 'first' ? from : to }, end: which.end };
  }
  if (charAt(scan, at) === '前') {
    const number = readPeriodNumber(scan.text, at + 1, scan.to);
    if (number && number.value > 0 && number.value <= 5 && charAt(scan, number.end) === '年')
      return { point: { part: { ...point.part, to: from + number.value - 1 } }, end: number.end + 1 };
  }
  return finishEdge(scan, point, at);
}

/** “十四五”, “五一”: quotes around a plan or feast. */
function readQuoted(scan: Scan, at: number): ReadPoint | undefined {
  if (at >= scan.to || ((scan.lexicon.begins[scan.text.charCodeAt(at)] ?? 0) & BEGINS.quote) === 0) return undefined;
  const close = QUOTES[charAt(scan, at)];
  if (close === undefined) return undefined;
  const word = longest(scan.lexicon.quoted, scan.text, at + 1);
  return word && charAt(scan, word.end) === close ? finishPart(scan, word.entry, word.end + 1) : undefined;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '"': '"' };

const OWN_PART = patternOf`^(?:${'periods/own_quarters'}|${'periods/own_years'})$`;

/** 昨天（10月20日）, 春节假期（2月10日至17日）: the date in brackets says more. */
function readExplicit(scan: Scan, read: ReadPoint | undefined): ReadPoint | undefined {
  if (!read || !isOneOf(scan, read.end, '（(')) return read;
  const { part } = read.point;
  // 本财季（2023年4月至6月）
  const own = part?.kind === 'vague' && OWN_PART.test(scan.text.slice(read.end - 2, read.end));
  if (part && part.kind !== 'calendar' && part.kind !== 'holiday' && !own) return read;
  const inner = readPoint(scan, read.end + 1);
  if (!inner || read.point.edge || inner.point.part?.kind === 'vague') return read;
  const next = inner.to ? inner.end : skipConnector(scan, inner.end);
  const second = next > inner.end ? readPoint(scan, next) : undefined;
  const end = second?.end ?? inner.end;
  if (charAt(scan, end) !== '）' && charAt(scan, end) !== ')') return read;
  const to = second?.point ?? inner.to;
  const { year, yearRef } = read.point;
  const outer = { ...(year === undefined ? {} : { year }), ...(yearRef ? { yearRef } : {}) };
  const point = inner.point.year === undefined ? { ...outer, ...inner.point } : inner.point;
  return { point, ...(to ? { to } : {}), end: skipClock(scan, end + 1) };
}
