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
  const past = found.filter((mention) => !mention.planned);
  const planned = found.filter((mention) => mention.planned && mention.next);
  const latest = Math.max(...past.map((mention) => mention.year));
  if (Number.isFinite(latest)) return isoDay(afterPeriods(latest, month, day, past), month, day);
  const first = Math.min(...planned.map((mention) => mention.year));
  if (Number.isFinite(first)) return isoDay(month >= 11 ? first - 1 : first, month, day);
  return clues.near === undefined ? undefined : nearestBefore(month, day, clues.near);
}

/** The first year from `latest` on in which the day lies behind every period told as past. */
function afterPeriods(latest: number, month: number, day: number, past: readonly YearMention[]): number {
  const date = isoDay(latest, month, day) ?? `${latest}-02-28`;
  const own = past.filter((mention) => mention.year === latest);
  if (own.some((mention) => mention.finished !== undefined && mention.finished > date)) return latest + 1;
  const dated = own.some((mention) => mention.event || (mention.finished !== undefined && mention.finished <= date));
  return month <= 3 && !dated ? latest + 1 : latest;
}

interface YearMention {
  readonly year: number;
  /** Last day of a period that the text tells as past: 2023年上半年 → 2023-06-30. */
  readonly finished?: string;
  /** The year is the article's present: 2024年度…发布会, 2024年春运. */
  readonly event: boolean;
  readonly planned: boolean;
  /** Planned for the year at hand (2024年，市发改委将), not for a far one (到2035年). */
  readonly next: boolean;
}

const year = /(?<![\d—–-])((?:19|20)\d{2})(?:年(?!前|级|代)|(?=Q[1-4]|[—-]\d{2}月))/gu;
const monthAfter = /^\s?(?:\d{1,2}\s?(?:月份?)?\s?[—–\-至到~]\s?)?(\d{1,2})\s?月\s?(?:(\d{1,2})\s?日)?/u;
const planAfter = /^[^。；\n]{0,14}?(?:将|力争|拟|计划新|预计|目标(?:是|为)|要(?!素|求))/u;
const planBefore = /(?:到|至|力争|努力|争取|计划)$/u;
const untilBefore = /(?:截至|截止到?|截止至)$/u;
const finishedAfter = /^\s?(?:全年|年?末|年?底(?!前)|度(?!.{0,30}(?:发布会|会议|大会|系列|计划|目标|任务|预算|重点|方案|要点|优化|启动|活动|行动)))/u;
const eventAfter = /^\s?(?:度.{0,30}(?:发布会|会议|大会|系列|启动|活动|行动)|春节|新春|元旦|新年|春运|寒假|两会|.{0,12}(?:会议|大会|发布会|工作会))/u;
const halves: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:上半年|前?二季度|第?二季度|前两季度)/u, '06-30'],
  [/^\s?(?:第?一季度|首季)/u, '03-31'],
  [/^\s?(?:前?三季度|第三季度)/u, '09-30'],
  [/^\s?(?:第?四季度|下半年)/u, '12-31'],
];

function findYears(text: string, inTitle: boolean): YearMention[] {
  const found: YearMention[] = [];
  for (const hit of text.matchAll(year)) {
    const value = Number(hit[1]);
    const before = text.slice(Math.max(0, hit.index - 4), hit.index);
    const after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 40);
    const planned = !untilBefore.test(before) && (planBefore.test(before) || planAfter.test(after) || /^\s?年?底前/u.test(after));
    const finished = planned ? undefined : finishedBy(value, after);
    const event = !planned && (eventAfter.test(after) || (inTitle && finished === undefined));
    found.push({ year: value, event, planned, next: planned && !planBefore.test(before), ...(finished === undefined ? {} : { finished }) });
  }
  return found;
}

function finishedBy(value: number, after: string): string | undefined {
  const month = monthAfter.exec(after);
  if (month) {
    const first = isoDay(value, Number(month[1]), Number(month[2] ?? 1));
    if (first === undefined || month[2] !== undefined) return first;
    return /^末|^底/u.test(after.slice(month[0].length)) || month[0].search(/[—–\-至到~]/u) >= 0 ? addDays(addDays(first, 31).slice(0, 8) + '01', -1) : first;
  }
  for (const [pattern, end] of halves) if (pattern.test(after)) return `${value}-${end}`;
  return finishedAfter.test(after) ? `${value}-12-31` : undefined;
}

/** The last such day up to two days behind `near`. */
function nearestBefore(month: number, day: number, near: string): string | undefined {
  const limit = addDays(near, 2);
  const own = Number(near.slice(0, 4));
  return [own + 1, own, own - 1].map((value) => isoDay(value, month, day)).find((date) => date !== undefined && date <= limit);
}
