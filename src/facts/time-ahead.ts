/** Which of the times told before it a figure that is still to come may be of. */
import { firstDay, isDay, lastDay, yearDate, yearOf } from '../annotate/period/edtf.js';
import type { Token } from '../annotate/token.js';
import { patternOf, setOf } from '../lexicon/lists.js';
import type { Period } from '../types.js';
import { isOver } from './status.js';

/** Whether what is still to come may be of a time that was told before it: one that is over, or that runs up to now, is none. */
export function mayRunOn(period: Period | undefined, published: string | undefined): boolean {
  if (published !== undefined && period?.end !== undefined && period.end <= published && (period.type === 'as_of' || period.type === 'since')) return false;
  return !isOver(period, published);
}

/** 未来三年, 今后五年: the stretch that lies ahead begins now, whatever time was told before it. */
export function looksAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'semicolon') return false;
    if (token?.quantity?.dimension === 'time' && AHEAD_OF_NOW.has(tokens[i - 1]?.text ?? '')) return true;
    if (token !== undefined && AHEAD.test(token.text)) return true;
  }
  return AHEAD.test(tokens[0]?.text ?? '');
}

/** The years that 今后五年 before `at` names in a report given as a year begins, or as the one before it ends; undefined of any other stretch. */
export function yearsAhead(tokens: readonly Token[], at: number, written: string | undefined): Period | undefined {
  if (!isDay(written)) return undefined;
  const told = tokens.findLastIndex(({ quantity }, i) => i < at && quantity?.dimension === 'time' && quantity.unit === '年' && AHEAD_OF_NOW.has(tokens[i - 1]?.text ?? ''));
  const { quantity, text = '' } = tokens[told] ?? {};
  const first = yearOf(written) + (written.slice(MONTH) >= LATE ? 1 : 0);
  if (quantity === undefined || !Number.isInteger(quantity.value) || quantity.value < 2 || (written.slice(MONTH) >= SPRING && written.slice(MONTH) < LATE)) return undefined;
  const last = first + quantity.value - 1;
  return {
    edtf: `${first}/${last}`,
    start: firstDay(yearDate(first)),
    end: lastDay(yearDate(last)),
    text: (tokens[told - 1]?.text ?? '') + text,
    type: 'span',
    inferred: true,
    loose: undefined,
  };
}

/** Where the month of a day begins, and the months between which such a stretch may begin in the year or behind it. */
const MONTH = 5;
const SPRING = '04';
const LATE = '11';

const AHEAD_OF_NOW = setOf('aims/ahead_of_now');
/** 未来三天|, which is one word where a noun follows it. */
const AHEAD = patternOf`^${'aims/ahead_of_now'}[^，。的]{1,3}?${'aims/lengths'}`;
