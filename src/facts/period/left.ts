/** Which of the times that a sentence names holds for the sentences behind it. */
import { lastDay } from '../../annotate/period/edtf.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Period } from '../../types.js';
import { isOfObject, speaksOfAims } from '../aim.js';
import { textOf } from '../name/name.js';
import { isDayOfCount } from './count-day.js';
import { isEventYear } from './event.js';
import { comparesSame } from './period.js';
import type { StatedPeriod } from './stated.js';
import { isFeast, isOfDaysOff } from './feast.js';
import { isOwnYear } from './own-year.js';
import { isWeekGiven } from './titled-week.js';
import { REACHES, spansYears } from './years.js';

/** The sentence that the times stand in. */
export interface Passage {
  readonly tokens: readonly Token[];
  /** Tokens of its figures. */
  readonly figures: readonly number[];
  /** The release's day, or no more than its year. */
  readonly published: string | undefined;
  /** It is a heading. */
  readonly head: boolean;
  /** What the article is about. */
  readonly theme?: Period | undefined;
}

/**
 * The time that the sentence leaves in force for those after it: its last stretch of time; a day or a state
 * (截至目前) only where it names no other. A month without a figure, inside the time in force, dates an event
 * (2023年7月，我市入选…).
 *
 *     今年上半年，成交额62亿元。该企业今年首次登记，金额9亿元。能源领域10亿元。     the last is of 上半年, too
 */
export function periodLeft(stated: readonly StatedPeriod[], current: Period | undefined, passage: Passage): Period | undefined {
  if (stated.length === 0) return current;
  const lasting = stated.findLast((one) => {
    const { at, period, mention, to, ahead } = one;
    if (isDayOfCount(passage.tokens, at)) return true;
    if (period === undefined || to !== undefined || ahead || period.type === 'as_of' || period.type === 'day' || comparesSame(mention) || isOneMonthOf(one, passage)) return false;
    if (isBack(one, stated) || isOfFounding(one, passage) || (passage.head && isOfDraft(one, stated, passage.tokens))) return false;
    if (isSpanOfDays(period) && !isOfDaysOff(mention) && !isFeast(period) && !isOwnYear(mention) && period.edtf !== passage.theme?.edtf && !isWeekGiven(passage.tokens, at, period)) return false;
    if (isPartAhead(one, current, passage) || (isOver(period, passage.published) && isOfObject(passage.tokens, at)) || isYearOfFeast(one, passage, current)) return false;
    if (isOfPlan(one, passage, current) || isPassing(one, stated, passage, current)) return false;
    if (isPartOf(one, stated, passage, current) || isRunningYear(one, current, stated, passage)) return false;
    return !(period.type === 'month' && isWithin(period, current) && !passage.figures.some((figure) => figure > at) && !tellsPace(passage.tokens, at));
  });
  return lasting?.period ?? (current?.loose ? undefined : current) ?? stated.findLast((one) => isOfMoment(one) && !isPassing(one, stated, passage, current))?.period ?? current;
}

/** 第三季上升2.9%，第二季的升幅为3.5%: one that was before the part of the year told first is held against it. */
function isBack({ at, period }: StatedPeriod, stated: readonly StatedPeriod[]): boolean {
  if (period?.start === undefined || (period.type !== 'quarter' && period.type !== 'month')) return false;
  const { type, start } = period;
  return stated.some((other) => other.at < at && other.period?.type === type && (other.period.start ?? start) > start);
}

/** 实施项目239个，力争|一季度|开工78个: a part still to come of the year that is told, named for what is behind it alone. */
function isPartAhead({ at, period, mention: { from } }: StatedPeriod, current: Period | undefined, { tokens, published }: Passage): boolean {
  if ((from.part?.kind !== 'quarters' && from.part?.kind !== 'half') || period?.end === undefined || published === undefined || period.end <= published) return false;
  return isWithin(period, current) && current?.type === 'year' && tokens[at - 1]?.kind === 'target';
}

/** 该集团|2018年|落地小岗村，建起了500亩基地: when its subject came, in a year gone by; what is told behind it goes on with now. */
function isOfFounding({ at, period, mention: { from, relation } }: StatedPeriod, { tokens, published }: Passage): boolean {
  if (period?.type !== 'year' || relation !== undefined || from.year === undefined || from.part !== undefined) return false;
  if (period.end === undefined || published === undefined || period.end >= `${String(Number(published.slice(0, YEAR)) - 1)}-01-01`) return false;
  return SUBJECTS.has(tokens[at - 1]?.kind ?? '') && FOUNDED.test(tokens[at + 1]?.text ?? '');
}

const SUBJECTS: ReadonlySet<string> = new Set(['noun', 'body', 'quoted']);
const FOUNDED = patternOf`^(?:${'periods/begun'}|${'periods/started'}|${'periods/came'})`;

/** 2023年计划执行情况与|2024年|计划草案的报告: the report tells of the year that is over first. */
function isOfDraft({ at, period }: StatedPeriod, stated: readonly StatedPeriod[], tokens: readonly Token[]): boolean {
  const before = stated.find((other) => other.at < at && other.period?.type === 'year');
  return period?.type === 'year' && before !== undefined && DONE.test(textOf(tokens.slice(before.at, at))) && DRAFT.test(textOf(tokens.slice(at)));
}

const DONE = patternOf`${'periods/reported_on'}`;
const DRAFT = patternOf`${'periods/drafted'}`;

/** 12月份，|火电、太阳能发电增速加快: how things went in the month, which the next sentence tells in figures. */
function tellsPace(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'comma' && tokens.some(({ kind }, i) => i > at && (kind === 'rate' || (at === 0 && MOVES.has(kind))));
}

/** 6月，|轿车进口量均有所|增长. */
const MOVES: ReadonlySet<string> = new Set(['up', 'down', 'up-verb', 'down-verb']);

/**
 * A time that is told by the way: 1—6月，新政出台，成为今年入境游升温的动力 has no figures of the year, nor has 今年以来，企业加快转型
 * behind what was told of 上半年; 目前有中心2家，近3年来登记成果150项 turns to the three years for one figure.
 */
function isPassing({ at, period, mention }: StatedPeriod, stated: readonly StatedPeriod[], { tokens, figures, head }: Passage, current: Period | undefined): boolean {
  const before = stated.filter((other) => other.at < at && other.period !== undefined);
  // 专项斗争开展|三年来，…, 建交|50年来，双方…: the age of one thing.
  if (mention.from.part?.kind === 'back') {
    const isAge = DEEDS.has(tokens[at - 1]?.kind ?? '') || TIES.has(tokens[at - 1]?.text ?? '');
    return before.length > 0 || figures.some((figure) => figure < at) || (isAge && (current !== undefined || !figures.some((figure) => figure > at)));
  }
  // “五一”假期，…。4月28日起，启动补贴，安排资金5000万元: the release goes on with the feast.
  if (period?.type === 'since' && BEGINS.test(mention.text) && current !== undefined && isFeast(current)) return true;
  if (figures.some((figure) => figure > at)) return false;
  // 占全部的55.3%，比上年提高0.6个百分点，自2014年以来逐年提高: how it went before is told of the figure, and of none behind it.
  if (period?.type === 'since' && !isWithin(period, current) && figures.some((figure) => figure < at)) return true;
  if (period?.type === 'since' && BEGINS.test(mention.text) && (current === undefined ? !tokens.some(({ text }) => CAMPAIGN.test(text)) : lasts(current) || beganIn(period, current))) return true;
  if (!head && period !== undefined && (isEventYear(mention, period, current) || isOfWork(tokens, at, period))) return true;
  const ofItsYear = period?.start?.slice(0, YEAR) === current?.start?.slice(0, YEAR);
  if (period?.type === 'since' && current !== undefined && lasts(current) && isWithin(current, period) && ofItsYear) return true;
  return before.some((other) => other.period !== undefined && period !== undefined && other.period.type !== 'day' && isWithin(other.period, period));
}

/** 自驾游成为|今年|黄金周的亮点: the year only says which feast it is, whose days are in force. */
function isYearOfFeast({ at, period }: StatedPeriod, { tokens }: Passage, current: Period | undefined): boolean {
  return period?.type === 'year' && current !== undefined && isFeast(current) && isWithin(current, period) && FEASTS.has(tokens[at + 1]?.text ?? '');
}

const TIES = setOf('periods/ties');
const FEASTS = setOf('periods/feasts');

/** 2020年，…。“十三五”|易地扶贫搬迁11.4万户入住: of whose plan a thing is, in a report on one of its years. */
function isOfPlan({ at, period, mention: { from, text } }: StatedPeriod, { tokens, head }: Passage, current: Period | undefined): boolean {
  if (head || from.part?.kind !== 'plan' || period === undefined || current?.type !== 'year' || !isWithin(current, period)) return false;
  const next = tokens[at + 1];
  return next?.kind === 'noun' && next.start === tokens[at]?.end && !OVER_PLAN.test(text);
}

/** “十三五”|时期. */
const OVER_PLAN = /[^”五]$/u;

/** 总投资366亿元，2015年3月|正式|开工: when a work began or was opened. */
function isOfWork(tokens: readonly Token[], at: number, { type }: Period): boolean {
  const next = tokens[at + 1]?.kind === 'adverb' ? tokens[at + 2] : tokens[at + 1];
  return (type === 'month' || type === 'year') && OPENED.test(next?.text ?? '');
}

const OPENED = patternOf`^${'places/opened'}`;
const DEEDS: ReadonlySet<string> = new Set(['act', 'light']);

/** 自8月5日起，终止征收反倾销税: from when a rule holds, not what is told behind it. */
const BEGINS = /起$/u;
/** 6月25日起，开展专项行动: what is told behind it is what the campaign came to. */
const CAMPAIGN = patternOf`${'periods/campaigns'}`;

/** Characters of a year. */
const YEAR = 4;

function isOver({ end }: Period, published: string | undefined): boolean {
  return end !== undefined && published !== undefined && end < published;
}

/** 2023年，…。自2023年9月起，每月开会一次: from some day of the year that is told. */
function beganIn({ start }: Period, { type, start: first, end: last }: Period): boolean {
  return type === 'year' && start !== undefined && first !== undefined && last !== undefined && start > first && start <= last;
}

function lasts({ type }: Period): boolean {
  return type === 'cumulative' || type === 'half' || type === 'quarter' || type === 'month';
}

/** 上半年…，其中6月份…; 到2025年…，其中2023年、2024年各…: a part of the stretch, for one figure. */
function isPartOf({ at, period }: StatedPeriod, stated: readonly StatedPeriod[], { tokens, theme }: Passage, current: Period | undefined): boolean {
  // 10月销量30万辆；1—10月销量238万辆。其中，10月轿车…: back to what the article is about.
  const moves = tokens[at + 1]?.kind === 'de' && tokens[at + 2]?.quantity !== undefined && current?.edtf !== theme?.edtf;
  if (period?.edtf === theme?.edtf && !moves) return false;
  if (period?.type === 'year' && isYearOf({ at, period }, stated, tokens, current)) return true;
  let open = at - 1;
  while (LISTS.has(tokens[open]?.kind ?? '')) open--;
  if (tokens[open]?.kind !== 'among' || period?.end === undefined) return false;
  const whole = stated.findLast((other) => other.at < open && other.period !== undefined)?.period ?? current;
  return isWithin(period, whole) || (whole?.end !== undefined && whole.type === 'as_of' && period.end <= whole.end);
}

/**
 * A year of the years that the text is about, one of a list or the end of a movement.
 *
 *     2020年至2022年，受理5214件，其中2020年1486件，2021年1709件，2022年2019件      新业态案件从2020年的17件上升至2022年的143件
 */
function isYearOf({ at, period }: { readonly at: number; readonly period: Period }, stated: readonly StatedPeriod[], tokens: readonly Token[], current: Period | undefined): boolean {
  const years = [...stated.filter((other) => other.at < at).map((other) => other.period), current].find((whole) => whole?.type === 'span' && spansYears(whole) && isWithin(period, whole));
  if (years === undefined) return false;
  if (tokens[at + 1]?.kind === 'de' && tokens[at + 2]?.quantity !== undefined) return true;
  // 五年来，…。地区生产总值连跨两个千亿台阶，2021年|达到6795亿元。拆除违建3287万平方米: how high it stood at their end.
  if (period.end === years.end && at > 0 && REACHES.test(tokens[at + 1]?.text ?? '')) return true;
  return stated.filter((other) => other.period?.type === 'year' && isWithin(other.period, years)).length > 1;
}

/** What may stand between 其中 and the last of its times. */
const LISTS: ReadonlySet<string> = new Set(['comma', 'enum', 'and', 'period']);

/** 该企业今年首次登记 in a report on 上半年: the year that still runs, named in mid-sentence, and nothing is planned; or 预计全年超过7000亿美元, what it is thought to come to. */
function isRunningYear({ at, period }: StatedPeriod, current: Period | undefined, stated: readonly StatedPeriod[], { tokens, published }: Passage): boolean {
  if (period?.type !== 'year' || period.end === undefined || published === undefined || period.end <= published) return false;
  if (stated.some((other) => other.at < at && other.period !== undefined && !isWithin(other.period, period))) return false;
  return current !== undefined && isWithin(current, period) && (isForecast(tokens, at) || (!opens(tokens, at) && !speaksOfAims(tokens)));
}

/** 预计|全年…, 今年订单|预计将…: in the clause of the time. */
function isForecast(tokens: readonly Token[], at: number): boolean {
  const from = tokens.findLastIndex(({ kind }, i) => i < at && PAUSES.has(kind)) + 1;
  const end = tokens.findIndex(({ kind }, i) => i > at && PAUSES.has(kind));
  return tokens.slice(from, end < 0 ? tokens.length : end).some(({ kind, text }) => kind === 'target' && FORECAST.test(text));
}

const FORECAST = patternOf`^${'aims/forecasts'}`;

/** 今年，…; 全市今年…; 据介绍，今年…: nothing is told in the sentence before it. */
function opens(tokens: readonly Token[], at: number): boolean {
  const pause = tokens.findLastIndex(({ kind }, i) => i < at && PAUSES.has(kind));
  return pause < 0 || tokens.slice(0, pause).some(({ kind }) => kind === 'say');
}

const PAUSES: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon']);

function isWithin(inner: Period, outer: Period | undefined): boolean {
  if (outer?.start === undefined || outer.end === undefined || inner.start === undefined || inner.end === undefined) return false;
  return outer.start <= inner.start && inner.end <= outer.end && outer.edtf !== inner.edtf;
}

/** 10月当月 beside 1—10月, 三季度单季 beside 前三季度: one part of the stretch that the paragraph is about. */
function isOneMonthOf({ at, mention: { from, text } }: StatedPeriod, { tokens, figures }: Passage): boolean {
  if (from.part?.kind === 'current') return from.part.unit === 'month';
  // 7月当月，进出口3万亿元。其中，…: a passage of its own.
  return figures.some((figure) => figure < at) && (from.part?.kind === 'months' || from.part?.kind === 'quarters') && (ENDS_ALONE.test(text) || ALONE.test(tokens[at + 1]?.text ?? ''));
}

const ENDS_ALONE = patternOf`${'periods/alone'}$`;
const ALONE = patternOf`^${'periods/alone'}`;

/**
 * The stretch that a time is a part of: of 10月 behind 1—10月, of 一季度 and 1—5月 behind 上半年, of 1—2月 behind 一季度, of 12月 behind its year, of 2021年 behind
 * 2017年至2021年 in the same paragraph; and the one that a look further back reaches over (2018年以来 behind 2020年); undefined else.
 */
export function stretchClosedBy(one: Period | undefined, stretch: Period | undefined, sameBlock: boolean): Period | undefined {
  if (one === undefined || stretch === undefined) return undefined;
  if (one.type === 'since' && stretch.type === 'year' && isWithin(stretch, one) && (one.start ?? '').slice(0, YEAR) < (stretch.start ?? '').slice(0, YEAR)) return stretch;
  if (!isWithin(one, stretch)) return undefined;
  const closes = one.end === stretch.end;
  if (one.type === 'year') return closes && sameBlock && stretch.type === 'span' ? stretch : undefined;
  const whole = stretch.type === 'cumulative' || stretch.type === 'half' || stretch.type === 'quarter' || (closes && stretch.type === 'year');
  return whole && (one.type === 'month' || one.type === 'quarter' || one.type === 'cumulative') ? stretch : undefined;
}

function isOfMoment({ period }: StatedPeriod): boolean {
  return period !== undefined && (isSpanOfDays(period) || period.type === 'as_of');
}

/** Of 2024-11-06/2024-11-10. */
const DAYS_LENGTH = 21;

/** 11月6日至10日 is the time of one event; 今年以来 lasts, and so does 12月1日至31日, the month. */
export function isSpanOfDays({ edtf, type, start, end }: Period): boolean {
  return type === 'span' && edtf.length === DAYS_LENGTH && !(start?.endsWith('-01') === true && end === lastDay(end?.slice(0, MONTH) ?? ''));
}

/** Characters of a month: 2020-12. */
const MONTH = 7;
