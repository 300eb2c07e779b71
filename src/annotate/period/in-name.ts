/** Years that are part of a quoted name, and no time of anything. */
import type { PeriodMention } from '../../types.js';
import type { Scan } from './scan.js';

/** “新时代推动法治进程2022年度十大案件”: a year inside a quoted name; “十四五” and a quoted sentence are none. */
export function isInName({ text, from, to }: Scan, { start, end }: PeriodMention): boolean {
  const open = openBefore(text, start, Math.max(from, start - MAX_NAME));
  if (open < 0) return false;
  const close = text.indexOf('”', end);
  if (close < 0 || close >= to || close - open > MAX_NAME) return false;
  const rest = text.slice(open + 1, start) + text.slice(end, close);
  return rest.length >= MIN_REST && !SENTENCE.test(rest);
}

/** Where the quotation mark stands that is open at `at`; -1 where none is from `floor` on. */
function openBefore(text: string, at: number, floor: number): number {
  for (let i = at; i >= floor; i--) {
    const unit = text.charCodeAt(i);
    if (unit === OPEN_QUOTE) return i;
    if (unit === CLOSE_QUOTE) return -1;
  }
  return -1;
}

export const OPEN_QUOTE = 0x201c;
export const CLOSE_QUOTE = 0x201d;

/** A quoted name is no longer, and holds more than its year. */
const MAX_NAME = 30;
const MIN_REST = 3;
/** Signs of a sentence: punctuation, and further figures. */
const SENTENCE = /[，。；：？！]|\d/u;
