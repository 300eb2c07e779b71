/** Which time a figure is about: stated in its sentence, else in force in the paragraph. */
import { resolvePeriod, type Anchor } from '../annotate/anchor.js';
import type { Token } from '../annotate/token.js';
import type { Period, PeriodMention } from '../types.js';

/** The times of one sentence, resolved, with the index of their token. */
export interface StatedPeriod {
  readonly at: number;
  readonly mention: PeriodMention;
  readonly period: Period;
}

/**
 * Every time of the sentence that figures may take, in order. The years of plans' names (《2023年…要点》) and times
 * that resolve to nothing (近年来) are left out. A later time is read from an earlier one: 2023年，…7月….
 */
export function statedPeriods(tokens: readonly Token[], anchor: Anchor, aims = false): StatedPeriod[] {
  const stated: StatedPeriod[] = [];
  let current = anchor.current;
  let year = anchor.year;
  for (const [at, token] of tokens.entries()) {
    const mention = token.kind === 'period' ? token.period : undefined;
    if (mention === undefined || mention.inTitle || isInsideName(tokens, at)) continue;
    const period = resolvePeriod(mention, { ...anchor, ...(aims && isPartOfYear(mention) ? { towards: 'future' } : {}), ...(current ? { current } : {}), ...(year === undefined ? {} : { year }) });
    if (period === undefined) continue;
    stated.push({ at, mention, period });
    // 超过2019年同期 compares: the time it names is not in force behind it.
    if (comparesSame(mention)) continue;
    current = period;
    if (mention.from.year !== undefined || mention.from.yearRef !== undefined) year = Number(period.end?.slice(0, 4) ?? period.edtf.slice(0, 4));
  }
  return stated;
}

/** 完成2年立法任务, 2023年度县（市、区）综合排名: a year before 度 and a noun is a name's; only 的 shows it surely. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'de' && tokens[at - 1]?.kind === 'prep';
}

/** 下半年, 四季度: of an aim it is the next one, not the last. */
function isPartOfYear({ from }: PeriodMention): boolean {
  return from.year === undefined && (from.part?.kind === 'half' || from.part?.kind === 'quarters');
}

/** 同期 of another year. */
function comparesSame({ from }: PeriodMention): boolean {
  return from.part?.kind === 'current' && from.part.unit === 'any';
}

/** The time of the figure at token `at`: the nearest before it in the sentence. */
export function periodBefore(stated: readonly StatedPeriod[], at: number): StatedPeriod | undefined {
  return stated.findLast((period) => period.at < at);
}

/**
 * The time that the sentence leaves in force for those after it: its last stretch of time; a day or a state
 * (截至目前) only where it names no other.
 */
export function periodLeft(stated: readonly StatedPeriod[], current: Period | undefined): Period | undefined {
  const lasting = stated.findLast(({ period, mention }) => period.type !== 'as_of' && period.type !== 'day' && !comparesSame(mention) && !isOneMonthOf(mention) && (!isSpanOfDays(period) || mention.from.part?.kind === 'holiday'));
  if (lasting) return lasting.period;
  return current ?? stated.findLast(({ period }) => isSpanOfDays(period) || period.type === 'as_of')?.period;
}

/** 10月当月 beside 1—10月: one month of the stretch that the paragraph is about. */
function isOneMonthOf({ from }: PeriodMention): boolean {
  return from.part?.kind === 'current' && from.part.unit === 'month';
}

/** 11月6日至10日 is the time of one event; 今年以来 lasts. */
function isSpanOfDays({ edtf, type }: Period): boolean {
  return type === 'span' && /\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}/u.test(edtf);
}
