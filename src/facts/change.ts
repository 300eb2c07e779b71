/** A draft's changes → the columns yoy, change and its basis; what does not fit becomes a row of its own. */
import { sinceOf } from '../annotate/period/anchor.js';
import type { Anchor, ChangeBasis, Period } from '../types.js';
import { addYears, yearOf } from '../annotate/period/edtf.js';
import type { Change } from '../annotate/token.js';
import { patternOf } from '../lexicon/lists.js';
import type { BasisAhead } from './basis-ahead.js';
import { defaultBasis, MONTH } from './default-basis.js';
import type { Draft } from './draft/draft.js';
import { spansYears } from './period/years.js';
import type { ToldTime } from './told-time.js';

export interface ChangeColumns {
  readonly yoy: number | undefined;
  readonly yoy_unit: string | undefined;
  readonly change: number | undefined;
  readonly change_unit: string | undefined;
  readonly change_basis: Exclude<ChangeBasis, 'yoy'> | undefined;
  readonly change_since: string | undefined;
}

const UNCHANGED: ChangeColumns = { yoy: undefined, yoy_unit: undefined, change: undefined, change_unit: undefined, change_basis: undefined, change_since: undefined };

export interface SplitChanges {
  readonly columns: ChangeColumns;
  /** A second figure for a basis that has one already (增长25.2%，多收入3.8亿元). */
  readonly further: readonly Change[];
  /** The first change's basis was not stated. */
  readonly assumed: boolean;
  /** The basis that the words state, for bare changes behind it. */
  readonly stated: ChangeBasis | undefined;
}

/** 净增 counts from nothing that is named. */
const NET = /净/u;

/** What bare changes count from before their own words are asked. */
export interface BasisInForce {
  /** Told up front in the sentence. */
  readonly ahead: BasisAhead | undefined;
  /** Carried on by the paragraph: a named time, or the view that it takes; else the start of a stretch of years. */
  readonly basis: ChangeBasis | undefined;
  /** The sentence tells of a day's trade. */
  readonly trade: boolean;
  readonly told: ToldTime;
}

/** `own`: the time of the figure itself. */
export function splitChanges({ changes, metric, quantity }: Pick<Draft, 'changes' | 'metric' | 'quantity'>, inForce: BasisInForce, anchor: ChangeAnchor): SplitChanges {
  let columns = UNCHANGED;
  const further: Change[] = [];
  let stated: ChangeBasis | undefined;
  let assumed = false;
  for (const printed of changes) {
    const written = turnsSign(printed, metric ?? '') ? { ...printed, value: -printed.value } : printed;
    const told = written.basis === undefined && stated === undefined && inForce.ahead ? { ...written, basis: inForce.ahead.basis, since: inForce.ahead.since } : written;
    const change = isYearBefore(told, anchor) ? { ...told, basis: 'yoy' as const } : told;
    const inherited = inForce.basis ?? (spansYears(anchor.own) ? 'since' : undefined);
    const clues = { metric: metric ?? '', quantity, inherited, trade: inForce.trade, own: anchor.own, told: inForce.told };
    const basis = change.basis ?? (NET.test(change.verb) ? 'none' : (stated ?? basisBeside(change, changes, anchor.own) ?? defaultBasis(change, clues)));
    if (change.basis === undefined && stated === undefined) assumed = true;
    if (change.basis !== undefined) stated = change.basis;
    if (basis === 'yoy' && columns.yoy === undefined) columns = { ...columns, yoy: change.value, yoy_unit: change.unit };
    else if (basis !== 'yoy' && columns.change === undefined) {
      columns = { ...columns, change: change.value, change_unit: change.unit, change_basis: basis, change_since: sinceFor(change, basis, anchor) };
    }
    else further.push({ ...change, basis });
  }
  return { columns, further, assumed, stated };
}

/** M2在7月下降0.9%，与一年前比较则上升1.2%: a bare change beside one on the year before counts from nearer by, of a month from the month before. */
function basisBeside({ basis, unit, span }: Change, changes: readonly Change[], own: Period | undefined): ChangeBasis | undefined {
  if (basis !== undefined || !changes.some((other) => other.basis === 'yoy' && other.unit === unit && other.span.start > span.start)) return undefined;
  return unit === '%' && own !== undefined && MONTH.test(own.edtf) ? 'mom' : 'none';
}

/** 平均浓度同比改善16.3%, 臭氧浓度同比恶化3.8%: better is less of what pollutes, and worse is more. */
function turnsSign({ verb, value }: Change, metric: string): boolean {
  // 净亏损62亿元，同比减亏125亿元: less of what was lost.
  if (LOSSES.test(metric) && MOVES_LOSS.test(verb)) return true;
  return (value > 0 ? BETTER : WORSE).test(verb) && POLLUTES.test(metric);
}

const LOSSES = patternOf`${'changes/losses'}$`;
const MOVES_LOSS = patternOf`${'changes/moves_losses'}$`;
const BETTER = patternOf`^${'changes/better'}`;
const WORSE = patternOf`^${'changes/worse'}`;
const POLLUTES = patternOf`${'changes/pollutes'}`;

/** What the times of changes are read from, and the time of the figure itself. */
export interface ChangeAnchor extends Anchor {
  readonly own?: Period | undefined;
}

/** 较2023年同月 of a figure of 2024, 与2012年11月比较 of one of 2013年11月, 比去年上半年 of one of 上半年, 比2022年 of one of the year 2023. */
export function isYearBefore({ basis, since }: Pick<Change, 'basis' | 'since'>, anchor: ChangeAnchor): boolean {
  if (basis !== 'since' || since === undefined) return false;
  const { own, published } = anchor;
  const { part, edge, yearRef } = since.from;
  // 比去年上半年 of a figure of 上半年; 比去年四季度 of one of 一季度 counts from another time.
  if (PARTS.has(part?.kind ?? '') && edge === undefined && own !== undefined && sinceOf(since, anchor) === yearBack(own.edtf.replace(DAY_OF_MONTH, '$1'))) return true;
  // 較前年下跌 of a figure of last year.
  const year = since.from.year ?? (yearRef === 'before_last' && published !== undefined ? yearOf(published) - 2 : undefined);
  const time = own?.end ?? own?.edtf ?? published;
  if (year === undefined || time === undefined || year !== yearOf(time) - 1) return false;
  if (part?.kind === 'current') return true;
  // 比2022年增长12.6% of a figure of the whole of 2023.
  return (part === undefined || part.kind === 'whole year') && edge === undefined && since.to === undefined && own !== undefined && WHOLE_YEAR.test(own.edtf);
}

/** 较上年8月全月增长40%: of a month of the year before, which bare changes behind it do not count from. */
export function isOfLastYear({ since }: Pick<Change, 'since'>): boolean {
  const { yearRef, part } = since?.from ?? {};
  return part?.kind === 'months' && (yearRef === 'last' || yearRef === 'prior');
}

/** Parts of a year that come again in the next. */
const PARTS: ReadonlySet<string> = new Set(['months', 'quarters', 'half']);

/** 7月末 is compared with 去年7月. */
const DAY_OF_MONTH = /^(?:\.\.\/)?(\d{4}-\d\d)-\d\d$/u;

const WHOLE_YEAR = /^\d{4}(?:-01\/\d{4}-12)?$/u;

/** 2013-11 → 2012-11. */
function yearBack(edtf: string): string {
  return edtf.split('/').map((date) => addYears(date, -1)).join('/');
}

function sinceFor({ since }: Change, basis: ChangeBasis, anchor: Anchor): string | undefined {
  return basis === 'since' && since ? sinceOf(since, anchor) : undefined;
}
