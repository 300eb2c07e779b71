/** The years that a text names, and what it names them for. */
import { patternOf, wordsOf } from '../lexicon/lists.js';
import { addDays, isoDay, yearsInFigures } from './dates.js';

/**
 * What a year is named for: a part of it that has passed (2023年上半年), the whole of it as over (2023年，产量4万套),
 * the article's present (2024年度…发布会; by nothing but the headline that has it: titled), a plan (到2025年), a comparison (较2019年),
 * or nothing that tells.
 */
export interface YearMention {
  readonly year: number;
  readonly kind: 'partial' | 'over' | 'event' | 'titled' | 'planned' | 'compared' | 'bare';
  /** Last day of the part that has passed. */
  readonly finished?: string;
  /** The part opens a clause with a figure: what was done in it is told. */
  readonly told?: boolean;
  /** Of a year told as over: its result is told with a change (2023年，产量4万套，增长3%). */
  readonly grown?: boolean;
  /** Of a planned one: it opens its clause and is told by what is expected: 2022年，全省预计完成…. */
  readonly expected?: boolean;
  /** Told from its beginning on: 2021年以来. */
  readonly since?: boolean;
  /** Compared with is the same time of that year: 比2022年同期. */
  readonly same?: boolean;
}

const year = /(?<![\d—–-])((?:19|20)\d{2})(?:年(?!前[，。的]|级|代)|(?=Q[1-4]|[—-]\d{2}月))/gu;
/** 2025平湖马拉松开跑: the year of an event whose name a headline opens with; what is counted (2020名学生) is none. */
const named = new RegExp(patternOf`(?:^|\n)[“《]?((?:199|20[0-3])\d)(?=\p{Script=Han}{3})(?!${'quantities/counted_no_years'})`, 'gu');
const monthAfter = /^\s?(?:\d{1,2}\s?(?:月份?)?\s?[—–\-至到~]\s?)?(\d{1,2})\s?月\s?(?:(\d{1,2})\s?日)?/u;
const planAfter = patternOf`^[^。；\n]{0,14}?(?:${'dates/plan_after'}|(?<!${'dates/nouns_before_will'})要(?![素求点闻务]))`;
const planBefore = patternOf`${'dates/plan_before'}$`;
const untilBefore = /(?:截至|截止到?|截止至)$/u;
/** 截至2020年底，总里程将达到29万公里: told in that year. */
const expectedAfter = patternOf`^[^。；]{0,24}?${'dates/expected_after'}`;
const finishedAfter = patternOf`^\s?(?:全年|年?末|年?底(?!前)|度[^，。；]{0,10}?${'dates/finished_after'})`;
/** Years to compare with or to count from say nothing of the article's own: 较2019年, 自2001年以来最高, 2019年同期. */
const compared = patternOf`${'dates/compared'}$`;
const comparedAfter = /^(?:\s?同期|\s?[—–\-至到~]\s?(?:19|20)\d{2}年[）)]?\s?同期|[^，。；（(]{0,6}(?:[（(][^）)]{1,12}[）)])?以来(?:首|最|新|的|同|第|次))/u;
const eventAfter = patternOf`^\s?(?:${'dates/beginnings'}|度.{0,30}${'dates/yearly_events'}|.{0,12}${'dates/meetings'})`;
const sinceAfter = /^\s?以来/u;
/** 从2023年全省…座谈会上获悉: where it was said, in the article's own year. */
const meetingAfter = /^[^，。；\d]{0,20}(?:会|会议|论坛|仪式)上/u;
const expectedOfYear = patternOf`^[^。；\n]{0,14}?${'dates/expected_of_year'}`;
const clauseStart = /(?:^|[，。；：！？\s）])$/u;
/** A figure in the same sentence: 2022年，全省产量4万套. */
const overAfter = /^(?!度)[^。；]{0,38}\d/u;
/** The change that a result is told with: 2025年，接报警情244万起，比2024年增加3.6%. */
const grownAfter = patternOf`^[^。；]{0,38}?(?:${'dates/growth_words'}|${'dates/held_against'}(?:19|20)\d{2}${'dates/year_word'}(?!${'dates/same_time'}))`;
/** The months and days of a part, whose digits are no figure. */
const partWords = /^\s?(?:前?[\d—–\-至到~一二三四五六七八九十]{1,6}(?:个)?月份?(?:\d{1,2}日)?)+/u;
const halves: readonly (readonly [RegExp, string])[] = [
  [patternOf`^\s?(?:${'dates/first_half'}|半年度?报|前?二季度|第?二季度)`, '06-30'],
  [/^\s?(?:第?一季度|首季)/u, '03-31'],
  [/^\s?(?:前?三季度|第三季度)/u, '09-30'],
  [/^\s?(?:第?四季度|下半年)/u, '12-31'],
];

/** 2022年|中秋假期: about when a feast is over, whatever days it falls on. */
const feasts = wordsOf('dates/feasts_over').map((line): readonly [RegExp, string] => {
  const [name = line, end = ''] = line.split('=');
  return [new RegExp(String.raw`^\s?[“]?${name}`, 'u'), end];
});

/** Every year that the text names, in its order. */
export function findYears(printed: string, inTitle: boolean): YearMention[] {
  const text = yearsInFigures(printed);
  const found: YearMention[] = [];
  if (inTitle) for (const hit of text.matchAll(named)) found.push({ year: Number(hit[1]), kind: 'event' });
  let plan: number | undefined; // a plan's later years follow in its sentence: 到2025年…、2027年…
  for (const hit of text.matchAll(year)) {
    const value = Number(hit[1]);
    const before = text.slice(Math.max(0, hit.index - 4), hit.index);
    const after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 40);
    const planned = !untilBefore.test(before) && !endsStretch(text, hit.index, finishedBy(value, after)) && (planBefore.test(before) || opensAims(text, hit.index) || planAfter.test(after) || /^\s?年?底前/u.test(after) || (plan !== undefined && !text.slice(plan, hit.index).includes('。')));
    plan = planned ? hit.index : undefined;
    found.push({ year: value, ...kindOf(value, before, after, { planned, inTitle }) });
  }
  return found;
}

/** 2016年二季度新设企业到|2017年二季度|，开业率…: from one part of a year to another, told in one clause. */
function endsStretch(text: string, at: number, finished: string | undefined): boolean {
  return finished?.endsWith('-12-31') === false && startsStretch.test(text.slice(Math.max(0, at - MAX_STRETCH), at));
}

const startsStretch = patternOf`(?:19|20)\d{2}${'dates/year_word'}[^，。；\n]*${'dates/ends_of_stretches'}$`;
const MAX_STRETCH = 24;

/** 下一步，…，2020年基本完成改造: in a sentence of aims. */
function opensAims(text: string, at: number): boolean {
  return aimsOpen.test(text.slice(Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1, at));
}

const aimsOpen = patternOf`^\s*${'dates/aims_open'}`;

function kindOf(value: number, before: string, after: string, given: { readonly planned: boolean; readonly inTitle: boolean }): Omit<YearMention, 'year'> {
  if (given.planned) return { kind: 'planned', expected: clauseStart.test(before) && expectedOfYear.test(after) };
  if (meetingAfter.test(after) || (untilBefore.test(before) && expectedAfter.test(after))) return { kind: 'event' };
  if (!given.inTitle && ((compared.test(before) && !untilBefore.test(before)) || comparedAfter.test(after))) return { kind: 'compared', same: /^\s?同期/u.test(after) };
  const finished = finishedBy(value, after);
  const whole = finished === `${value}-12-31`;
  const told = untilBefore.test(before) || clauseStart.test(before) && overAfter.test(after.replace(partWords, ''));
  if (finished !== undefined && !whole) return { kind: 'partial', finished, told };
  if (eventAfter.test(after)) return { kind: 'event', since: sinceAfter.test(after), ...(finished === undefined ? {} : { finished }) };
  const grown = !given.inTitle && grownAfter.test(after);
  if (whole) return { kind: 'over', grown };
  if (given.inTitle) return { kind: 'titled' };
  return told ? { kind: 'over', grown } : { kind: 'bare' };
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
  for (const [pattern, end] of [...halves, ...feasts]) if (pattern.test(after)) return `${value}-${end}`;
  return finishedAfter.test(after) ? `${value}-12-31` : undefined;
}

function lastDay(value: number, month: number): string | undefined {
  return month === 12 ? `${value}-12-31` : addDays(isoDay(value, month + 1, 1) ?? `${value}-01-01`, -1);
}
