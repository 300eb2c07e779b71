/** Which of the times that a sentence names holds for the sentences behind it. */
import type { Token } from '../../annotate/token.js';
import type { Period } from '../../types.js';
import { speaksOfAims } from '../aim.js';
import { comparesSame, type StatedPeriod } from './period.js';

/** The sentence that the times stand in. */
export interface Passage {
  readonly tokens: readonly Token[];
  /** Tokens of its figures. */
  readonly figures: readonly number[];
  /** The release's day, or no more than its year. */
  readonly published: string | undefined;
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
    if (period === undefined || to !== undefined || ahead || period.type === 'as_of' || period.type === 'day' || comparesSame(mention) || isOneMonthOf(one)) return false;
    if (isSpanOfDays(period) && mention.from.part?.kind !== 'holiday') return false;
    if (isPassing(one, stated, passage) || isRunningYear(one, current, stated, passage)) return false;
    return !(period.type === 'month' && isWithin(period, current) && !passage.figures.some((figure) => figure > at));
  });
  return lasting?.period ?? (current?.loose ? undefined : current) ?? stated.findLast((one) => isOfMoment(one) && !isPassing(one, stated, passage))?.period ?? current;
}

/**
 * A time that is told by the way: 1—6月，新政出台，成为今年入境游升温的动力 has no figures of the year, 目前有中心2家，近3年来登记
 * 成果150项 turns to the three years for one figure.
 */
function isPassing({ at, period, mention }: StatedPeriod, stated: readonly StatedPeriod[], { figures }: Passage): boolean {
  const before = stated.filter((other) => other.at < at && other.period !== undefined);
  if (mention.from.part?.kind === 'back') return before.length > 0 || figures.some((figure) => figure < at);
  return !figures.some((figure) => figure > at) && before.some((other) => other.period !== undefined && period !== undefined && other.period.type !== 'day' && isWithin(other.period, period));
}

/** 该企业今年首次登记 in a report on 上半年: the year that still runs, named in mid-sentence, and nothing is planned. */
function isRunningYear({ at, period }: StatedPeriod, current: Period | undefined, stated: readonly StatedPeriod[], { tokens, published }: Passage): boolean {
  if (period?.type !== 'year' || period.end === undefined || published === undefined || period.end <= published) return false;
  if (stated.some((other) => other.at < at && other.period !== undefined && !isWithin(other.period, period))) return false;
  return current !== undefined && isWithin(current, period) && !opens(tokens, at) && !speaksOfAims(tokens);
}

/** 今年，…; 全市今年…; 据介绍，今年…: nothing is told in the sentence before it. */
function opens(tokens: readonly Token[], at: number): boolean {
  const pause = tokens.findLastIndex(({ kind }, i) => i < at && PAUSES.has(kind));
  return pause < 0 || tokens.slice(0, pause).some(({ kind }) => kind === 'say');
}

const PAUSES: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon']);

function isWithin(inner: Period, outer: Period | undefined): boolean {
  return outer?.start !== undefined && outer.end !== undefined && inner.start !== undefined && inner.end !== undefined && outer.start <= inner.start && inner.end <= outer.end && outer.edtf !== inner.edtf;
}

/** 10月当月 beside 1—10月: one month of the stretch that the paragraph is about. */
function isOneMonthOf({ mention: { from } }: StatedPeriod): boolean {
  return from.part?.kind === 'current' && from.part.unit === 'month';
}

/** The stretch of months or quarters that a month or quarter closes: of 10月 behind 1—10月, of 二季度 behind 上半年; undefined else. */
export function stretchClosedBy(one: Period | undefined, stretch: Period | undefined): Period | undefined {
  if (one === undefined || stretch === undefined || (one.type !== 'month' && one.type !== 'quarter')) return undefined;
  const lasts = stretch.type === 'cumulative' || stretch.type === 'half' || stretch.type === 'year';
  return lasts && one.end === stretch.end && isWithin(one, stretch) ? stretch : undefined;
}

function isOfMoment({ period }: StatedPeriod): boolean {
  return period !== undefined && (isSpanOfDays(period) || period.type === 'as_of');
}

/** Of 2024-11-06/2024-11-10. */
const DAYS_LENGTH = 21;

/** 11月6日至10日 is the time of one event; 今年以来 lasts. */
function isSpanOfDays({ edtf, type }: Period): boolean {
  return type === 'span' && edtf.length === DAYS_LENGTH;
}
