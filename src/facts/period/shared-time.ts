/** Times that are shared out among the figures of a list: 2021年至2023年分别为…, 一、二、三季度分别为…. */
import { firstDay, lastDay, monthOf, yearOf } from '../../annotate/period/edtf.js';
import { SHARES } from '../../annotate/change/run.js';
import type { Token } from '../../annotate/token.js';
import type { Period, Span } from '../../types.js';
import type { StatedPeriod } from './stated.js';
import { yearPeriod } from './titled.js';

/** 2020年至2022年，|钢材、水泥和汽车|产量分别增长1%、2%和3%: the list is shared out to things, not to times. */
function namesSeveral(tokens: readonly Token[], { start }: Span): boolean {
  const at = tokens.findLastIndex(({ kind, start: from }) => kind === 'period' && from < start);
  return tokens.some(({ kind, start: from }, i) => i > at && from < start && (kind === 'enum' || kind === 'and'));
}

/** The time in force, and the day of the release. */
interface Release {
  readonly current?: Period | undefined;
  readonly published?: string | undefined;
}
/** 近三年总资产分别为89亿元、109亿元和123亿元: one year for each, the last one over; so for 2021年至2023年 and 今明两年 of as many years. */
export function sharedYear(tokens: readonly Token[], figure: Span, { mention: { from: { part }, to, text }, period }: StatedPeriod, { current, published }: Release): Period | undefined {
  const items = tokens.find(({ items: list }) => list?.some(({ start }) => start === figure.start))?.items ?? [];
  const [, first, end] = (part === undefined && to !== undefined && to.part === undefined && YEARS.exec(period?.edtf ?? '')) || [];
  const oneEach = first !== undefined && items.length > 1 && items.length === Number(end) - Number(first) + 1;
  if (oneEach && !namesSeveral(tokens, figure)) return yearPeriod(Number(first) + items.findIndex(({ start }) => start === figure.start), text);
  if (part?.kind !== 'back' || part.unit !== 'year') return undefined;
  const over = current?.type === 'year' && current.end !== undefined && (published === undefined || current.end < published) ? yearOf(current.end) : undefined;
  const last = over ?? (published === undefined ? undefined : yearOf(published) - 1);
  if (items.length !== part.count || last === undefined) return undefined;
  return yearPeriod(last - part.count + 1 + items.findIndex(({ start }) => start === figure.start), text);
}

/** 2021/2023 */
const YEARS = /^(\d{4})\/(\d{4})$/u;

/** 一、二、三季度出口额分别为11亿元、12亿元和13亿元, 一至四季度分别为…: a quarter, or a month, for each. */
export function sharedPart(tokens: readonly Token[], figure: Span, { mention: { from: { part }, text, to }, period }: StatedPeriod): Period | undefined {
  if ((part?.kind !== 'quarters' && part?.kind !== 'months') || to !== undefined || period?.end === undefined) return undefined;
  const shares = text.includes('、') || (tokens.some(({ text: word }) => SHARES.test(word)) && !namesSeveral(tokens, figure));
  if (!shares) return undefined;
  const items = tokens.find(({ items: list }) => list?.some(({ start }) => start === figure.start))?.items ?? [];
  const count = part.to - part.from + 1;
  if (count < 2 || items.length !== count) return undefined;
  const size = part.kind === 'quarters' ? 3 : 1;
  const first = (part.from - 1 + items.findIndex(({ start }) => start === figure.start)) * size + 1;
  const [from, last] = [monthOf(yearOf(period.end), first), monthOf(yearOf(period.end), first + size - 1)];
  return { ...period, edtf: size === 1 ? from : `${from}/${last}`, start: firstDay(from), end: lastDay(last), type: size === 1 ? 'month' : 'quarter' };
}
