/** The days of a feast that an article is about: 2025年春节假期（1月28日至2月4日）. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { addDays } from '../../annotate/period/edtf.js';
import type { DaysPicked, Period, PeriodMention } from '../../types.js';
import { SO_ON } from '../name/name.js';
import type { StatedPeriod } from './stated.js';

/** True of the days off, told as such; of 2月8日至10日 alone nobody knows. */
export function isFeast({ type, text }: Period): boolean {
  return type === 'span' && FEAST.test(text);
}

const FEAST = patternOf`${'periods/feasts'}`;
const NAMES_FEAST = patternOf`${'periods/feast_names'}`;

/** 春节、|五一|等节假日期间: an example of feasts, which the figures are of none of. */
export function isFeastOfMany(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (tokens[end]?.period?.from.part?.kind === 'holiday' && tokens[end + 1]?.kind === 'enum' && !SO_ON.test(tokens[end + 1]?.text ?? '')) end += 2;
  return tokens[end]?.period?.from.part?.kind === 'holiday' && tokens[end + 1]?.kind === 'enum' && FEAST.test(tokens[end + 2]?.text ?? '');
}

/** 4月29日至5月6日，为期8天的“五一”假期运输…, 截至2月15日，春运累计…: the days told before a feast are those of what is told, longer or shorter than it. */
export function isOfDaysTold(feast: Period | undefined, before: Period | undefined): boolean {
  if (feast === undefined || before === undefined || !FEAST.test(feast.text)) return false;
  if (before.type === 'as_of') return UP_TO.test(before.text) && (feast.start ?? '') <= (before.end ?? '') && (before.end ?? '') <= (feast.end ?? '');
  if (!isFeast(feast) || before.type !== 'span' || isFeast(before)) return false;
  return (before.start ?? '') <= (feast.end ?? '') && (feast.start ?? '') <= (before.end ?? '');
}

/** 截至2月15日; not 现在. */
const UP_TO = patternOf`^${'periods/up_to_day'}`;

/** 假期期间 in an article on a feast: those days, of 假期首日 and 前三天 some of them; undefined in any other, and for other words. */
export function backToFeast({ from: { part }, text }: PeriodMention, theme: Period | undefined): Period | undefined {
  if (part?.kind !== 'vague' || part.recurring !== true || theme === undefined || !isFeast(theme)) return undefined;
  if (part.pick !== undefined) return someDays(theme, part.pick, text);
  return FEAST.test(text) ? { ...theme, text } : undefined;
}

function someDays({ start, end }: Period, { from, to }: DaysPicked, text: string): Period | undefined {
  if (start === undefined || end === undefined) return undefined;
  const dayOf = (n: number): string => (n > 0 ? addDays(start, n - 1) : addDays(end, n + 1));
  const [first, last] = [dayOf(from), dayOf(to)];
  return { edtf: first === last ? first : `${first}/${last}`, type: first === last ? 'day' : 'span', start: first, end: last, text, inferred: true };
}

/**
 * The time that a paragraph begins in: none behind a paragraph that told of a feast by the way (元旦假期，接待游客243万人次 among the news of a new
 * year), which neither the lead nor the headline does.
 */
export function withoutFeast(period: Period | undefined, { inLead, title = '', theme }: Told): Period | undefined {
  const passing = period !== undefined && !inLead && isFeast(period) && !FEAST.test(title) && !NAMES_FEAST.test(title);
  // 假期首日, 这个国庆假期: in an article that had told of the feast before.
  return passing && (period === theme || !isOfFeast(period, theme)) ? undefined : period;
}

interface Told {
  /** The lead told the time in force. */
  readonly inLead: boolean;
  readonly title: string | undefined;
  /** What the article is about. */
  readonly theme: Period | undefined;
}

/**
 * The time that a paragraph begins in behind one that ended with some days of the feast that the article is about: all of it, once it is over.
 *
 *     国庆假期，…。假期前三天，…。 | 全市接待游客40万人次     of all the days
 */
export function backFromDays(period: Period | undefined, theme: Period | undefined, published: string | undefined): Period | undefined {
  const over = theme?.end !== undefined && published !== undefined && theme.end <= published;
  return over && period?.type === 'span' && period.edtf !== theme.edtf && isOfFeast(period, theme) ? { ...theme, inferred: true } : period;
}

/** Days of the feast that an article is about, or all of them. */
function isOfFeast({ start, end }: Period, theme: Period | undefined): boolean {
  if (theme?.start === undefined || theme.end === undefined || start === undefined || end === undefined) return false;
  return isFeast(theme) && theme.start <= start && end <= theme.end;
}

/** 国庆假期前三天, 假期首日: of a feast, by its name or by the words for its days off. */
export function isOfDaysOff({ from: { part } }: PeriodMention): boolean {
  return part?.kind === 'holiday' || (part?.kind === 'vague' && part.pick !== undefined);
}

/**
 * The time that a paragraph begins in, where the one before it ended with the year that still runs: that of the feast that the article is
 * about. The same period in an article on anything else.
 *
 *     春节假期，…。2025年政策无缝衔接，…每件不超过500元。 | 粮油类销售额增长9.4%     9.4% is of the feast
 */
export function backFromYear(period: Period | undefined, theme: Period | undefined, published: string | undefined): Period | undefined {
  if (period?.type !== 'year' || period.end === undefined || published === undefined || period.end <= published) return period;
  const within = theme?.start !== undefined && theme.end !== undefined && isFeast(theme) && theme.start >= (period.start ?? '') && theme.end <= published;
  return within ? { ...theme, inferred: true } : period;
}

/** 预计五一假期发送旅客…: the feast that the sentence leaves in force is told of with a word of aim. */
export function isFeastExpected(tokens: readonly Token[], stated: readonly StatedPeriod[], left: Period | undefined): boolean {
  return left !== undefined && stated.some(({ period, mention }) => period === left && mention.from.part?.kind === 'holiday') && tokens.some(({ kind }) => kind === 'target');
}
