/** Years that date an event in passing: 2022年，该市获批试点，业务发展较快，上半年，出口953辆. */
import { resolvePeriod } from '../../annotate/period/anchor.js';
import { addDays, isDay } from '../../annotate/period/edtf.js';
import type { Token } from '../../annotate/token.js';
import type { Anchor, Period, PeriodMention } from '../../types.js';

/**
 * The time in force where the words at token `at` name it again, and the year that the sentence named before them dates no more than what
 * came about in it; undefined where there is no such year, or where it has figures or stands right before the words (2022年上半年).
 */
export function backInForce(tokens: readonly Token[], at: number, anchor: Anchor, inForce: Period | undefined): Period | undefined {
  const mention = tokens[at]?.period;
  if (mention === undefined || anchor.year === undefined || inForce === undefined) return undefined;
  const { year, yearRef, part } = mention.from;
  if (year !== undefined || yearRef !== undefined) return undefined;
  if (part?.kind !== 'half' && part?.kind !== 'quarters' && part?.kind !== 'months') return undefined;
  const told = resolvePeriod(mention, { ...anchor, current: inForce, year: undefined });
  return told?.edtf === inForce.edtf && tellsEvent(tokens, at) ? told : undefined;
}

/**
 * The part of a year that the article is about, or that was over when it came out, where the words name it behind what was told of a year
 * before that.
 *
 *     2023年上半年，…。2022年，全省生产总值1.2万亿元。上半年，工业增加值增长3.9%     2023-01/2023-06
 *
 * Undefined in an article about that year, and where the sentence names the year itself.
 */
export function backToTheme(mention: PeriodMention, anchor: Anchor, theme: Period | undefined): Period | undefined {
  const { current, published, year, towards } = anchor;
  if (year !== undefined || towards === 'future' || current === undefined || !isBarePart(mention) || current.edtf === theme?.edtf) return undefined;
  const told = resolvePeriod(mention, { ...anchor, current: undefined });
  // 2022年11月，制度先行实施。上半年，…: an event's month, or a point.
  if (current.type !== 'year' && (told?.edtf !== theme?.edtf || !PASSING.has(current.type))) return undefined;
  if (told?.end === undefined || !isDay(published) || current.end === undefined || told.start === undefined || told.start <= current.end) return undefined;
  return told.edtf === theme?.edtf || told.end >= addDays(published, -FRESH_DAYS) ? { ...told, inferred: false } : undefined;
}

const PASSING: ReadonlySet<string> = new Set(['month', 'as_of', 'day']);

/** A report on part of a year comes out within so many days. */
const FRESH_DAYS = 60;

/** 上半年, 7月: no year, and nothing up to or since it. */
function isBarePart({ relation, from: { year, yearRef, part } }: PeriodMention): boolean {
  return relation === undefined && year === undefined && yearRef === undefined && (part?.kind === 'half' || part?.kind === 'quarters' || part?.kind === 'months');
}

/** True where a clause without figures stands between the time before `at` and it. */
function tellsEvent(tokens: readonly Token[], at: number): boolean {
  let words = 0;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'period') return words >= EVENT_WORDS;
    if ((token.quantity ?? token.change ?? token.items) !== undefined) return false;
    if (token.kind !== 'comma') words++;
  }
  return false;
}

/** Tokens that a clause has at least. */
const EVENT_WORDS = 3;

/** 2022年，该市获批试点。 in a report on 上半年 of the year behind it, no figure beside it: the report goes on with its own time. */
export function isEventYear({ from, relation, to }: PeriodMention, period: Period, current: Period | undefined): boolean {
  if (period.type !== 'year' || from.part !== undefined || relation !== undefined || to !== undefined) return false;
  const partOfYear = current?.type === 'half' || current?.type === 'cumulative' || current?.type === 'quarter' || current?.type === 'month';
  return partOfYear && current.start !== undefined && period.end !== undefined && period.end < current.start;
}
