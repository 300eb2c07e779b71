/** The time of figures that nothing dates but the news itself. */
import { addDays, isDay } from '../../annotate/period/edtf.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Period } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { FLOW } from './as-of.js';

/** What the article tells of its own time. */
export interface News {
  /** The day last named. */
  readonly day: Period | undefined;
  /** The release's day, ISO. */
  readonly published: string | undefined;
}

/** A day named further back than this is history, not the news. */
const FRESH_DAYS = 31;

type Figure = Pick<Draft, 'at' | 'quantity' | 'changes' | 'metric'>;

/**
 * The day of the news that the article named last; else the release's own, up to which what has no other time stands.
 *
 *     8月7日，东区货站开通。货站建筑面积15万平方米。     2023-08-07
 *     全市有站点12座。                                 ../2023-08-08 in a release of that day
 *
 * Undefined for changes on a time before, for what is counted over a stretch of time (产量, 创办以来): their stretch is not told; and
 * where the release tells no day, but of what has been done (已建成站点12座).
 */
export function newsPeriod(tokens: readonly Token[], draft: Figure, { day, published }: News, lasts: boolean): Period | undefined {
  const { at, quantity, changes, metric } = draft;
  if (published === undefined || FLOW.test(metric ?? '') || (changes.length > 0 && !lasts)) return undefined;
  // 工程实施以来，累计投入130亿元; 覆盖率已达95%: up to now, whenever it began.
  const over = runsOver(tokens, at);
  if (over) return standing(tokens, at, published);
  if (quantity?.dimension !== 'percent' && day?.end !== undefined && day.end <= published && day.end >= addDays(published, -FRESH_DAYS)) return day;
  const word = doneBefore(tokens, at);
  return word === undefined && !isDay(published) ? undefined : asOf(published, word ?? '');
}

/**
 * What had been done in all, or by all of a place, up to the day on which somebody told of it: 省公安厅28日公布，全省破获案件2.9万起. Undefined for
 * other figures: 警方28日通报，抓获3人 is of the day.
 */
export function upToSaid(tokens: readonly Token[], { at, name, quantity, changes }: Pick<Draft, 'at' | 'name' | 'quantity' | 'changes'>, day: string | undefined): Period | undefined {
  if (!isDay(day) || name?.verb?.kind !== 'act' || quantity?.dimension === 'percent' || changes.length > 0) return undefined;
  const word = doneBefore(tokens, at) ?? tokens.findLast(({ place, body }, i) => i < at && ALL_OF.test((body?.place ?? place)?.deictic?.word ?? ''))?.text;
  return word === undefined ? undefined : asOf(day, word);
}

/** 全省, 全市. */
const ALL_OF = patternOf`^${'places/all_of'}`;

/** Sums, and what has been reached, hold up to now beside any time since which they count. */
function standing(tokens: readonly Token[], at: number, published: string): Period | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || PARTS.has(token.kind)) return undefined;
    if (token.text.startsWith('已') || SUMMED.test(token.text)) return asOf(published, token.text);
  }
  return undefined;
}

const SUMMED = /^累计|累计$/u;
const PARTS: ReadonlySet<string> = new Set(['comma', 'semicolon']);

/**
 * The release's own day for what is told to have come together by then, or to be there: 已累计新增744种, 全省现有高校162所; undefined for other
 * figures.
 */
export function upToNow(tokens: readonly Token[], at: number, published: string | undefined): Period | undefined {
  if (!isDay(published)) return undefined;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'semicolon' || token.kind === 'stop') return undefined;
    if (NOW.has(token.text) || (token.text === '已' && tokens[i + 1]?.text === '累计') || (token.text === '累计' && tokens[i + 1]?.text === '已')) return asOf(published, token.text);
  }
  return undefined;
}

const NOW: ReadonlySet<string> = new Set(['已累计', '累计已', '现有']);

/** Up to a day that the words `text` tell; undefined without one. */
export function upToDay(day: string | undefined, text = ''): Period | undefined {
  return isDay(day) ? asOf(day, text) : undefined;
}

function asOf(published: string, text: string): Period {
  return { edtf: `../${published}`, start: undefined, end: published, text, type: 'as_of', inferred: true, loose: undefined };
}

/** 党的十八大以来年均…, 过去两周…, 一周内…: counted over a stretch that no date is told for. */
function runsOver(tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < at && i < tokens.length; i++) {
    const { period, text, quantity } = tokens[i] ?? { text: '' };
    if (period?.relation === 'since' || period?.from.part?.kind === 'back' || STRETCH.test(text) || LONG_AGO.test(text)) return true;
    if (quantity?.dimension === 'time' && (WITHIN.test(tokens[i + 1]?.text ?? '') || tokens[i - 1]?.text.endsWith('未来') === true)) return true;
  }
  return false;
}

const WITHIN = patternOf`^${'periods/behind_lengths'}`;
const STRETCH = /以来|过去|此前|曾经?$|历史上|年均|小时内|[天周月年]内$|^未来[几数]/u;

/** 新中国成立|初期, 建站之初: a time that nobody dates. */
const LONG_AGO = patternOf`${'periods/beginnings'}$`;

/** 已, 累计, 现有 in the figure's part of the sentence: so it stands as of the release. */
function doneBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'semicolon') return undefined;
    if (DONE.has(token.text)) return token.text;
  }
  return undefined;
}

const DONE: ReadonlySet<string> = setOf('periods/done_by_now');
