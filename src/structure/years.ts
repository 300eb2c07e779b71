import { patternOf } from '../lexicon/lists.js';
import { addDays, daysBetween, isoDay } from './dates.js';

/** What an article says about the year it was written in. */
export interface YearClues {
  /** Headline and page headings: 2024年度…发布会 names the year itself. */
  readonly title: string;
  readonly text: string;
  /** A day the source bears (file name, address): the article is not much younger. */
  readonly near?: string;
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
  const titled = findYears(clues.title, true);
  const found = [...titled, ...findYears(clues.text.slice(0, maxRead), false)];
  const past = found.filter((mention) => mention.kind !== 'planned' && mention.kind !== 'compared');
  const latest = Math.max(...past.map((mention) => mention.year));
  const floor = Math.max(...found.filter((mention) => mention.kind === 'compared').map((mention) => mention.year));
  if (Number.isFinite(latest)) {
    const printed = afterPeriods(latest, month, day, past);
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
function afterPeriods(latest: number, month: number, day: number, past: readonly YearMention[]): number {
  const own = past.filter((mention) => mention.year === latest);
  const date = addDays(isoDay(latest, month, day) ?? `${latest}-02-28`, maxAhead);
  if (own.some((mention) => mention.kind === 'partial' && (mention.finished ?? '') > date)) return latest + 1;
  if (own.some((mention) => mention.kind === 'partial' || mention.kind === 'event')) return latest;
  return month <= 3 || own.some((mention) => mention.kind === 'over') ? latest + 1 : latest;
}

/** The latest year that title and text tell as past or present. */
export function latestYear(title: string, text: string): number | undefined {
  const past = [...findYears(title, true), ...findYears(text.slice(0, maxRead), false)].filter((mention) => mention.kind !== 'planned' && mention.kind !== 'compared');
  return past.length === 0 ? undefined : Math.max(...past.map((mention) => mention.year));
}

/**
 * The year that an article without a day was written in: the latest it names, where it names it as its present
 * (2025年度…方案, 2025年以来), tells a part of it that leaves the report time to come out in it (2025年上半年，出口3亿元; 《2025年上半年…报告》
 * beside 今年), or plans for the year behind it (今年…，将于2026年实施). Undefined where it tells that year as over, or names a later one as past.
 */
export function writtenIn(title: string, text: string): number | undefined {
  const all = [...findYears(title, true), ...findYears(text.slice(0, maxRead), false)];
  const named = all.filter((mention) => mention.kind !== 'planned');
  const latest = Math.max(...named.map((mention) => mention.year));
  const own = named.filter((mention) => mention.year === latest);
  if (own.some(({ kind }) => kind === 'over' || kind === 'compared')) return undefined;
  const thisYear = text.includes('今年');
  const plansNext = thisYear && all.some((mention) => mention.kind === 'planned' && mention.year === latest + 1);
  const reported = own.some(({ kind, told, finished }) => kind === 'partial' && (told === true || thisYear) && (finished ?? '') <= `${latest}-${REPORTED_IN_YEAR}`);
  return plansNext || reported || own.some(({ kind }) => kind === 'event') ? latest : undefined;
}

/** What ends later is reported in the year behind it. */
const REPORTED_IN_YEAR = '10-31';

/**
 * What a year is named for: a part of it that has passed (2023年上半年), the whole of it as over (2023年，产量4万套),
 * the article's present (2024年度…发布会), a plan (到2025年), a comparison (较2019年), or nothing that tells.
 */
interface YearMention {
  readonly year: number;
  readonly kind: 'partial' | 'over' | 'event' | 'planned' | 'compared' | 'bare';
  /** Last day of the part that has passed. */
  readonly finished?: string;
  /** The part opens a clause with a figure: what was done in it is told. */
  readonly told?: boolean;
}

const year = /(?<![\d—–-])((?:19|20)\d{2})(?:年(?!前[，。的]|级|代)|(?=Q[1-4]|[—-]\d{2}月))/gu;
const monthAfter = /^\s?(?:\d{1,2}\s?(?:月份?)?\s?[—–\-至到~]\s?)?(\d{1,2})\s?月\s?(?:(\d{1,2})\s?日)?/u;
const planAfter = patternOf`^[^。；\n]{0,14}?(?:${'dates/plan_after'}|要(?![素求点闻务]))`;
const planBefore = patternOf`${'dates/plan_before'}$`;
const untilBefore = /(?:截至|截止到?|截止至)$/u;
const finishedAfter = patternOf`^\s?(?:全年|年?末|年?底(?!前)|度[^，。；]{0,10}?${'dates/finished_after'})`;
/** Years to compare with or to count from say nothing of the article's own: 较2019年, 自2001年以来最高, 2019年同期. */
const compared = patternOf`${'dates/compared'}$`;
const comparedAfter = /^(?:\s?同期|[^，。；]{0,6}以来(?:首|最|新|的|同|第|次))/u;
const eventAfter = patternOf`^\s?(?:${'dates/beginnings'}|度.{0,30}(?:发布会|会议|大会|系列|启动|活动|行动)|.{0,12}${'dates/meetings'})`;
/** 从2023年全省…座谈会上获悉: where it was said, in the article's own year. */
const meetingAfter = /^[^，。；\d]{0,20}(?:会|会议|论坛|仪式)上/u;
const clauseStart = /(?:^|[，。；：！？\s）])$/u;
/** A figure in the same sentence: 2022年，全省产量4万套. */
const overAfter = /^(?!度)[^。；]{0,38}\d/u;
/** The months and days of a part, whose digits are no figure. */
const partWords = /^\s?(?:前?[\d—–\-至到~一二三四五六七八九十]{1,6}(?:个)?月份?(?:\d{1,2}日)?)+/u;
const halves: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:上半年|半年度?报|半年度|中报|中期|前?二季度|第?二季度|前两季度)/u, '06-30'],
  [/^\s?(?:第?一季度|首季)/u, '03-31'],
  [/^\s?(?:前?三季度|第三季度)/u, '09-30'],
  [/^\s?(?:第?四季度|下半年)/u, '12-31'],
];

function findYears(text: string, inTitle: boolean): YearMention[] {
  const found: YearMention[] = [];
  let plan: number | undefined; // a plan's later years follow in its sentence: 到2025年…、2027年…
  for (const hit of text.matchAll(year)) {
    const value = Number(hit[1]);
    const before = text.slice(Math.max(0, hit.index - 4), hit.index);
    const after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 40);
    const planned = !untilBefore.test(before) && (planBefore.test(before) || planAfter.test(after) || /^\s?年?底前/u.test(after) || (plan !== undefined && !text.slice(plan, hit.index).includes('。')));
    plan = planned ? hit.index : undefined;
    found.push({ year: value, ...kindOf(value, before, after, { planned, inTitle }) });
  }
  return found;
}

function kindOf(value: number, before: string, after: string, given: { readonly planned: boolean; readonly inTitle: boolean }): Omit<YearMention, 'year'> {
  if (given.planned) return { kind: 'planned' };
  if (meetingAfter.test(after)) return { kind: 'event' };
  if (!given.inTitle && ((compared.test(before) && !untilBefore.test(before)) || comparedAfter.test(after))) return { kind: 'compared' };
  const finished = finishedBy(value, after);
  const whole = finished === `${value}-12-31`;
  const told = untilBefore.test(before) || clauseStart.test(before) && overAfter.test(after.replace(partWords, ''));
  if (finished !== undefined && !whole) return { kind: 'partial', finished, told };
  if (eventAfter.test(after)) return { kind: 'event' };
  if (whole) return { kind: 'over' };
  if (given.inTitle) return { kind: 'event' };
  return told ? { kind: 'over' } : { kind: 'bare' };
}

function finishedBy(value: number, after: string): string | undefined {
  const month = monthAfter.exec(after);
  if (month) {
    const first = isoDay(value, Number(month[1]), Number(month[2] ?? 1));
    if (first === undefined || month[2] !== undefined) return first;
    return /^末|^底/u.test(after.slice(month[0].length)) || month[0].search(/[—–\-至到~]/u) >= 0 ? lastDay(value, Number(month[1])) : first;
  }
  const months = /^\s?前(\d{1,2}|[一二三四五六七八九十])个月/u.exec(after);
  if (months) return lastDay(value, Number(months[1]) || '一二三四五六七八九十'.indexOf(months[1] ?? '') + 1);
  for (const [pattern, end] of halves) if (pattern.test(after)) return `${value}-${end}`;
  return finishedAfter.test(after) ? `${value}-12-31` : undefined;
}

function lastDay(value: number, month: number): string | undefined {
  return month === 12 ? `${value}-12-31` : addDays(isoDay(value, month + 1, 1) ?? `${value}-01-01`, -1);
}

/** The last such day up to two days behind `near`. */
export function nearestBefore(month: number, day: number, near: string): string | undefined {
  const limit = addDays(near, 2);
  const own = Number(near.slice(0, 4));
  return [own + 1, own, own - 1].map((value) => isoDay(value, month, day)).find((date) => date !== undefined && date <= limit);
}
