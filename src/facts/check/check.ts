/** Reasons to look at a row, in words; a row without any is one to rely on. */
import { signOf } from '../../annotate/signs.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Dimension, Document, Period } from '../../types.js';
import type { BodyRef } from '../body/body.js';
import { weigh, type Doubt } from '../doubt.js';
import type { Draft } from '../draft/draft.js';
import { isProperty } from '../name/property.js';
import { isSaidOn } from '../period/spoken.js';
import type { StatedPeriod } from '../period/stated.js';
import { standsOver } from '../period/table.js';
import type { RegionRef } from '../place/place.js';
import type { MatchedSentence } from '../sentence.js';
import type { State } from '../state.js';
import { addNameDoubts } from './name.js';

/** What a row took from where. */
export interface Taken {
  readonly document: Document;
  readonly sentence: MatchedSentence;
  readonly state: State;
  /** The drafts of its paragraph before it. */
  readonly recent: readonly Draft[];
  readonly body: BodyRef | undefined;
  readonly region: RegionRef | undefined;
  /** The time that the sentence states for the figure. */
  readonly own: StatedPeriod | undefined;
  /** The time that the row has. */
  readonly period: Period | undefined;
}

/**
 * The reasons of a draft, those of its rule first. That a time stands in the sentence before, or that the body is who spoke,
 * is none: such rows are as often right as others.
 */
export function reasonsFor(draft: Draft, taken: Taken): readonly string[] {
  const doubts: Doubt[] = [];
  if (draft.shape === 'cell') addCellDoubts(taken, doubts);
  else if (taken.sentence.english) addEnglishDoubts(draft, doubts);
  else {
    addNameDoubts(draft, taken.sentence.tokens, doubts);
    addFigureDoubts(draft, doubts);
    if (taken.sentence.block.role !== 'paragraph') doubts.push({ reason: 'headline', slight: true });
  }
  addContextDoubts(draft, taken, doubts);
  return weigh(draft.checks, doubts);
}

/** Doubts about a figure of a table whose time stands elsewhere; those of its name and unit it brings with it. */
function addCellDoubts({ own, state, sentence }: Taken, doubts: Doubt[]): void {
  if (own === undefined && state.period !== undefined && state.periodBlock !== sentence.block && !standsOver(sentence.block, state)) doubts.push({ reason: 'period inferred' });
}

/** A longer name than this, in letters of English, most likely holds a clause. */
const LONG_ENGLISH = 80;

function addEnglishDoubts({ metric = '', inherited }: Draft, doubts: Doubt[]): void {
  if (metric.length === 1 || metric.length > LONG_ENGLISH) doubts.push({ reason: 'name may be cut wrongly' });
  if (inherited.includes('metric')) doubts.push({ reason: 'metric from the clause before' });
}

const OF_THE_LAST: ReadonlySet<string> = new Set(['share', 'rank']);

/** Doubts about what the figure is: of 八大 or 3倍 it is seldom plain what they measure; 两家, 三分之一 or a bare 105.8 raise a slight one. */
function addFigureDoubts({ quantity, changes, inherited, metric, shape }: Draft, doubts: Doubt[]): void {
  const { unit, dimension, script, ordinal } = quantity ?? {};
  if (ordinal !== true && (unit === '大' || dimension === 'times')) doubts.push({ reason: 'figure of an unusual kind' });
  else if (ordinal !== true && (unit === '' || dimension === 'ratio' || script === 'chinese')) doubts.push({ reason: 'figure of an unusual kind', slight: true });
  if (metric !== undefined && shape === 'level' && isOfAnotherKind(metric, dimension)) doubts.push({ reason: 'figure of an unusual kind' });
  // 过桥资金0.74亿元 is as it should be, 电商平台0.74亿元 most likely not.
  if (metric !== undefined && (dimension === 'money' || dimension === 'percent') && !isProperty(metric)) doubts.push({ reason: 'figure of an unusual kind', slight: true });
  if (changes.length > 1) doubts.push({ reason: 'two changes', slight: true });
  // A share, a rank, a further change are nearly always of what was just told; a level may be of anything.
  if (inherited.includes('metric')) doubts.push(doubtOf('metric from the clause before', quantity === undefined || OF_THE_LAST.has(shape)));
}

function doubtOf(reason: Doubt['reason'], slight: boolean): Doubt {
  return slight ? { reason, slight: true } : { reason };
}

/** 设备投资额的15%, 合格率3亿元: amounts are not counted in percent, nor rates in money. */
function isOfAnotherKind(metric: string, dimension: Dimension | undefined): boolean {
  return dimension === 'percent' ? AMOUNT.test(metric) : (dimension === 'money' || dimension === 'person') && RATE.test(metric);
}

const AMOUNT = patternOf`${'names/amount_ends'}$`;
const RATE = /(?<![税费汇利])(?:率|占比|比重)$/u;

/** Doubts about the time and the place, and about the passage itself. */
function addContextDoubts(draft: Draft, taken: Taken, doubts: Doubt[]): void {
  const { region, document, sentence, own, period, state } = taken;
  if (undated(taken)) doubts.push({ reason: 'release without a date' });
  else if (period === undefined || (own === undefined && state.period === undefined)) doubts.push({ reason: period === undefined ? 'no time told' : 'period inferred' });
  // 近日: some day up to the release's.
  else if (period.loose === true || isPastNow(taken) || carriedFar(taken) || carriedOver(draft, taken) || isBesideIt(draft, taken)) doubts.push({ reason: 'period inferred' });
  // 8月9日表示，…提高5个百分点: no change is that of the day on which it is told.
  else if (own !== undefined && period.type === 'day' && isSaidOn(sentence.tokens, own.at)) doubts.push(doubtOf('period inferred', !isMeasured(draft)));
  // 暑运31天来, 7月21日至26日: its ends are counted.
  else if (own !== undefined && period.inferred && period.type === 'span') doubts.push({ reason: 'period inferred', slight: true });
  // A release of one place is nearly always right about it; the whole country is what is left where nothing is told.
  if (region?.from === 'release' && !DIVIDED.test(region.path)) doubts.push({ reason: 'place inferred', slight: true });
  if (region === undefined) doubts.push({ reason: 'no place told', slight: true });
  if (countPlaces(sentence.tokens) >= MANY_PLACES) doubts.push({ reason: 'several places', slight: true });
  if (bordersRepeat(document, sentence)) doubts.push({ reason: 'torn columns' });
}

/** A province or what lies in one. */
const DIVIDED = /[省市区]/u;

/** What a stretch of time brings: changes and rates. */
function isMeasured({ changes, quantity }: Draft): boolean {
  return changes.length > 0 || quantity?.dimension === 'percent';
}

/** 截至目前 of a sentence before. */
function isPastNow({ own, period }: Taken): boolean {
  return own === undefined && period?.inferred === true && period.type === 'as_of';
}

/** 今年以来 of another paragraph. */
function carriedFar({ own, period, state, sentence }: Taken): boolean {
  return own === undefined && period?.type === 'since' && state.periodBlock !== sentence.block;
}

/** Of another place than the release's, or of things counted (改造了3条田间轨道): what stands beside the story is seldom of the time last named. */
function isBesideIt({ shape, name, figure }: Draft, { own, region }: Taken): boolean {
  return own === undefined && (region?.apart === true || (shape === 'level' && name !== undefined && name.end > figure.start));
}

/** A figure that tells what has come together by now, or that stands behind 由2017年的12万元升至2021年的38万元, is seldom of the time last named. */
function carriedOver({ at, shape, metric = '' }: Draft, { own, period, recent, sentence: { tokens } }: Taken): boolean {
  if (own !== undefined || period === undefined || shape === 'cell') return false;
  if (recent.some(({ previous, rule }) => previous !== undefined && rule.id === 'from-to')) return true;
  return period.type !== 'as_of' && (STANDING_METRIC.test(metric) || isStanding(tokens, at));
}

/** Words of what has come together so far, before the figure in its clause. */
const STANDING: ReadonlySet<string> = setOf('names/standing');
const STANDING_METRIC = /(?:数量|总数)$/u;

function isStanding(tokens: MatchedSentence['tokens'], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'comma' || token.kind === 'semicolon') return false;
    if (STANDING.has(token.text)) return true;
  }
  return false;
}

/** A sentence that names this many places seldom says plainly which of them a figure is of. */
const MANY_PLACES = 4;

const NAMES_PLACES = signOf({ parts: ['place'] });

function countPlaces(tokens: MatchedSentence['tokens']): number {
  if (!NAMES_PLACES(tokens)) return 0;
  const named: string[] = [];
  for (const { place, text } of tokens) if (place !== undefined && !place.deictic && !named.includes(text)) named.push(text);
  return named.length;
}

/** 今年上半年 in a release that tells no day: its time stays empty, and --published would tell it, as it would the day of 目前. */
function undated({ state, sentence, own, period }: Taken): boolean {
  if (state.published === undefined && period?.type === 'as_of' && period.inferred) return true;
  return own?.period === undefined && state.published === undefined && state.period === undefined && sentence.tokens.some(({ kind }) => kind === 'period');
}

/** A passage printed twice is where columns overlap: the sentences beside it may be torn. */
function bordersRepeat({ repeats }: Document, { span }: MatchedSentence): boolean {
  return repeats !== undefined && repeats.some((repeat) => {
    const near = span.start < repeat.end + BORDER && repeat.start - FRAGMENT < span.end;
    return near && !(repeat.start <= span.start && span.end <= repeat.end);
  });
}

/** Code units of space and marks that may part a passage from its neighbour. */
const BORDER = 3;
/** 案件6281件。集中管辖全省发明专利|分工联系…: what is left of a sentence that a passage of the next column cuts off; the one before it may be cut, too. */
const FRAGMENT = 16;
