import { addDays, daysBetween, isoDay } from './dates.js';
import { patternOf, sourceOf, wordsOf } from '../lexicon/lists.js';
import { findYears, type YearMention } from './year-mentions.js';

/** What an article says about the year it was written in. */
export interface YearClues {
  /** Headline and page headings: 2024年度…发布会 names the year itself. */
  readonly title: string;
  readonly text: string;
  /** A day the source bears (file name, address): the article is not much younger. */
  readonly near?: string;
  /** The day stands in the report, not above it: one that a told stretch reaches over (上半年…。1月7日，某地地震) is told with it. */
  readonly within?: boolean;
}

/** Only so much of a text is read for years. */
const maxRead = 20_000;

/**
 * The ISO day of a month and day printed without a year: the latest year named in text that the day can follow.
 *
 *     2024年度…发布会（第一场）召开  本报讯 1月30日，… 2023年，全市新增…     → 2024-01-30
 *     本报讯 2月6日，… 2023年，全市新增…                                 → 2024-02-06, since the year is told as past
 *
 * A day follows the figures' periods: 2023年上半年 and 3月5日 give 2024. Years of plans (到2025年, 2035年将) do not count.
 * Undefined where the text names no year: today is never a clue.
 */
export function inferDay(month: number, day: number, clues: YearClues): string | undefined {
  if (clues.near !== undefined) {
    const near = nearestBefore(month, day, clues.near);
    if (near !== undefined && daysBetween(near, clues.near) <= 100) return near;
  }
  const found = namedIn(clues.title, clues.text);
  const past = found.filter(isNotAside);
  const latest = Math.max(...past.map((mention) => mention.year));
  if (past.length === 0) {
    // 12月27日讯 … 2022年，全省预计完成投资1280亿元。到2025年，…: of the year that is nearly over.
    const expected = month >= LATE_IN_YEAR ? found.filter(({ expected: told }) => told === true).map(({ year }) => year) : [];
    if (expected.length > 0) return isoDay(Math.min(...expected), month, day);
    const own = yearOfSame(found);
    if (own !== undefined) return isoDay(own + (month <= 3 && lateParts.test(clues.text) ? 1 : 0), month, day);
  }
  const floor = Math.max(...found.filter((mention) => mention.kind === 'compared').map((mention) => mention.year));
  if (Number.isFinite(latest)) {
    // …2022年度典型案例, 2022年…白皮书 of 4月25日 that tells 2022年，受理案件73件: the year of the title is over.
    const isYearly = clues.title.includes(`${latest}年度`) || (clues.title.includes(`${latest}年`) && YEARLY_REPORT.test(clues.title));
    if (month <= LATE_FOR_A_YEAR && isYearly && past.some(({ year: told, kind }) => told === latest && kind === 'over')) return isoDay(latest + 1, month, day);
    const printed = afterPeriods(latest, month, day, { past, text: clues.text });
    if (clues.within === true && printed > latest && past.some((mention) => mention.year === latest && mention.kind === 'partial')) return undefined;
    return printed < floor ? undefined : isoDay(printed, month, day);
  }
  return clues.near === undefined ? undefined : nearestBefore(month, day, clues.near);
}

/** A day named up to so many days behind the dateline belongs to the same report: the paper's own date. */
const maxAhead = 10;

/**
 * The first year from `latest` on in which the day lies behind every period told as past. A year told as over
 * (2022年，全省产量4万套) is over: in its own year a report says 今年, or names months, or what it is the year of.
 */
function afterPeriods(latest: number, month: number, day: number, { past, text }: { readonly past: readonly YearMention[]; readonly text: string }): number {
  const own = past.filter((mention) => mention.year === latest);
  const date = addDays(isoDay(latest, month, day) ?? `${latest}-02-28`, maxAhead);
  if (own.some((mention) => mention.kind === 'partial' && (mention.finished ?? '') > date)) return latest + 1;
  // 2023年第四季度新闻发布会 of January.
  if (month <= 3 && own.some((mention) => mention.kind === 'event' && (mention.finished ?? '') > date)) return latest + 1;
  // 2021年以来，… in a report of January: the year behind it has begun.
  // 2021年以来，… beside 今年以来，…: two times.
  if ((month === 1 || text.includes(SINCE_JANUARY)) && own.every(({ since }) => since === true)) return latest + 1;
  if (own.some((mention) => mention.kind === 'partial' || mention.kind === 'event')) return latest;
  // 2024年全市经济增长5% over a report of February that tells the year with its result.
  if (own.some(({ kind }) => kind === 'titled')) return month <= 3 && own.some(({ grown }) => grown === true) ? latest + 1 : latest;
  return month <= 3 || own.some((mention) => mention.kind === 'over') ? latest + 1 : latest;
}

/** The latest year that title and text tell as past or present. */
export function latestYear(title: string, text: string): number | undefined {
  const past = namedIn(title, text).filter(isNotAside);
  return past.length === 0 ? undefined : Math.max(...past.map((mention) => mention.year));
}

/** Every year named in headline and text. */
function namedIn(title: string, text: string): YearMention[] {
  return [...findYears(title, true), ...findYears(text.slice(0, maxRead), false)];
}

function isNotAside({ kind }: YearMention): boolean {
  return kind !== 'planned' && kind !== 'compared';
}

/** From this month on a year is told by what is expected of it. */
const LATE_IN_YEAR = 10;

/** Up to this month a year is reported on that is over. */
const LATE_FOR_A_YEAR = 6;

/** Months of the end of a year: a report of January has them behind it. */
const lateParts = /(?<!\d)1[0-2]月份|[—–\-~至]1[0-2]月|前1[01]个月|四季度|全年/u;

/** The pandemic year is no base of figures: years later they are still held against the year before it. */
const BEFORE_PANDEMIC = 2019;

/** The year behind the one that the text compares the same time of: 今年1—5月，投资63亿元，比2022年同期增长11%. */
function yearOfSame(found: readonly YearMention[]): number | undefined {
  const years = found.filter(({ kind, same, year }) => kind === 'compared' && same === true && year !== BEFORE_PANDEMIC).map(({ year }) => year);
  return years.length === 0 ? undefined : Math.max(...years) + 1;
}

/**
 * The year that an article without a day was written in: the latest it names, where it names it as its present
 * (2025年度…方案, 2025年以来), tells a part of it that leaves the report time to come out in it (2025年上半年，出口3亿元; 《2025年上半年…报告》
 * beside 今年), or plans for the year behind it (今年…，将于2026年实施); the one behind the latest where that is told with its result beside
 * a part of this year (2023年，零售额增长8%。今年1—2月…), or is but compared with (今年1—5月…，比2022年同期增长11%). Undefined where it tells
 * that year as over, or names a later one as past.
 */
export function writtenIn(title: string, text: string): number | undefined {
  const given = givenIn(title) ?? planBegins(title) ?? reviewedIn(title, text);
  if (given !== undefined) return given;
  const all = namedIn(title, text);
  const named = all.filter((mention) => mention.kind !== 'planned');
  const latest = Math.max(...named.map((mention) => mention.year));
  const own = named.filter((mention) => mention.year === latest);
  const thisYear = text.includes(THIS_YEAR);
  // 2022年，全市关停企业9家。去年…。今年上半年…: the year before, told whole.
  if (own.some(({ kind, grown }) => grown === true || (kind === 'over' && text.includes('去年'))) && thisYearsPart.test(text)) return latest + 1;
  if (thisYear && own.every(({ kind, same }) => kind === 'compared' && same === true) && yearOfSame(own) !== undefined) return latest + 1;
  // 2015年度年报, over 去年，共募集6.9亿元: a report of the year behind the one that it reports on.
  if (text.includes('去年') && title.includes(`${latest}年度`) && YEARLY_REPORT.test(title)) return latest + 1;
  /** Parts of the year that end later are not reported in it. */
  const lastDay = `${latest}-${REPORTED_IN_YEAR}`;
  // 2024年上半年追回基金1860万元, over 今年上半年… and 2024年补助标准…; 2005年11月旅客入境数目, over 今年11月…: the headline tells of which year
  // the report is.
  const isTold = (finished: string): boolean => finished <= lastDay || tellsOfMonth(text, finished);
  if (thisYear && findYears(title, true).some(({ kind, year, finished = '' }) => kind === 'partial' && year === latest && isTold(finished))) return latest;
  if (own.some(({ kind }) => kind === 'over' || kind === 'compared')) return undefined;
  const plansNext = thisYear && all.some((mention) => mention.kind === 'planned' && mention.year === latest + 1);
  const reported = own.some(({ kind, told, finished = '' }) => kind === 'partial' && (told === true || thisYear) && finished <= lastDay);
  return plansNext || reported || own.some(({ kind }) => kind === 'event' || kind === 'titled') ? latest : undefined;
}

const THIS_YEAR = '今年';
const [SINCE_JANUARY = ''] = wordsOf('dates/since_january');

/** 今年11月, where the part of a year that ends on `finished` ends with that month. */
function tellsOfMonth(text: string, finished: string): boolean {
  const [, month] = finished.split('-').map(Number);
  return month !== undefined && new RegExp(`${THIS_YEAR}${month}(?!\\d)`, 'u').test(text);
}

/** 2022年平湖市政府工作报告: given in the first weeks of that year, whatever years it tells of. */
function givenIn(title: string): number | undefined {
  const year = GIVEN.exec(title)?.groups?.['year'];
  return year === undefined ? undefined : Number(year);
}

/** 政府工作报告, over 一、2022年工作回顾: given in the first weeks of the year behind it. */
function reviewedIn(title: string, text: string): number | undefined {
  const year = WORK_REPORT.test(title) ? REVIEW.exec(text)?.groups?.['year'] : undefined;
  return year === undefined ? undefined : Number(year) + 1;
}

const WORK_REPORT = patternOf`(?:^|\n)${'dates/reports_of_year_begun'}(?:\n|$)`;
const REVIEW = patternOf`(?:^|\n)[ \u3000]*(?:\p{Script=Han}、)?(?<year>20\d{2})年${'dates/reviews'}[ \u3000]*(?:\r?\n|$)`;

/** 平湖市国民经济和社会发展第十四个五年规划纲要, 平湖市“十四五”教育事业发展规划: drawn up as the first of its years begins. */
function planBegins(title: string): number | undefined {
  const { formal, short } = PLAN_OF_YEARS.exec(title)?.groups ?? {};
  const count = DIGITS.indexOf((formal ?? short) || ' ');
  return count < 1 ? undefined : FIRST_PLAN_OF_CENTURY + count * PLAN_LENGTH;
}

/** 第十四个五年|规划, 十四五. */
const FIVE_YEARS = String.raw`第十(?<formal>[一二三四五六])个五年(?=规划|计划)|十(?<short>[一二三四五六])五[”"]?`;
const NEWS = sourceOf('aims/news_of_plans');
const PLAN_OF_YEARS = new RegExp(String.raw`(?:^|\n)(?!.*${NEWS})[^，。\n]*(?:${FIVE_YEARS})[^，。\n]{0,30}(?:规划|纲要)(?:（[^（）]*）)?(?:\n|$)`, 'u');
const DIGITS = '零一二三四五六';
/** “十五” began in 2001. */
const FIRST_PLAN_OF_CENTURY = 2001;
const PLAN_LENGTH = 5;

const GIVEN = patternOf`(?:^|\n)(?<year>20\d{2})年[^，。\n]{0,12}${'dates/reports_of_year_begun'}(?:（[^（）]*）)?(?:\n|$)`;

/** The year of the number that an office gave the document, alone on a line near its head: 平政发〔2024〕6号; undefined where none stands there. */
export function numberedIn(text: string): number | undefined {
  const year = NUMBER.exec(text.slice(0, HEAD))?.groups?.['year'];
  return year === undefined ? undefined : Number(year);
}

const NUMBER = /(?:^|\n)[ \u3000]*\p{Script=Han}{2,10}[〔［[（(](?<year>(?:19|20)\d{2})[〕］\]）)]第?\d{1,5}号[ \u3000]*(?:\r?\n|$)/u;
/** Characters of what stands over a document. */
const HEAD = 500;

/** What has passed of the year that is told as this one. */
const thisYearsPart = /今年(?:以来|前?[一二三四五六七八九十\d—–\-~至到、]{1,6}个?(?:月|季度)|上半年|首季|首月)/u;

/** What tells a whole year when it is over. */
const YEARLY_REPORT = patternOf`${'dates/yearly_reports'}`;

/** What ends later is reported in the year behind it. */
const REPORTED_IN_YEAR = '10-31';

/** The last such day up to two days behind `near`. */
export function nearestBefore(month: number, day: number, near: string): string | undefined {
  const limit = addDays(near, 2);
  const own = Number(near.slice(0, 4));
  return [own + 1, own, own - 1].map((value) => isoDay(value, month, day)).find((date) => date !== undefined && date <= limit);
}
