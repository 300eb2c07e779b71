import type { Span } from '../types.js';
import { isDigit, isGap } from './scan.js';

/**
 * The clauses of a sentence: cut at ，；： and at its stop, never inside brackets or quotation marks.
 *
 *     进出口7亿元，增长8%；其中，出口3亿元（含转口，下同）。
 *     ^^^^^^^^^^^ ^^^^^^^ ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * The mark that ends a clause is not in it; 、 parts no clauses, nor does the ： of 8：30 or 2.6：1.
 * A bracket or quotation mark that never closes hides nothing.
 */
export function clauses(text: string, sentence: Span): Span[] {
  const { start, end } = sentence;
  const found: Span[] = [];
  const hidden = findHidden(text, sentence);
  let from = start;
  let nextHidden = 0;
  for (let i = start; i < end; i++) {
    const veil = hidden[nextHidden];
    if (veil && i === veil.start) {
      i = veil.end - 1;
      nextHidden++;
      continue;
    }
    if (!parts(text, i, sentence)) continue;
    push(found, text, from, i);
    from = i + 1;
  }
  push(found, text, from, end);
  return found;
}

function parts(text: string, at: number, sentence: Span): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0xff0c || unit === 0xff1b || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) return true;
  if (unit !== 0xff1a) return false;
  return !(at > sentence.start && isDigit(text.charCodeAt(at - 1)) && at + 1 < sentence.end && isDigit(text.charCodeAt(at + 1)));
}

const closerOf = new Map([['（', '）'], ['“', '”'], ['《', '》'], ['【', '】']].map(([open, close]) => [open?.charCodeAt(0), close?.charCodeAt(0)]));

/** Outermost balanced brackets and quotations. Each kind nests on its own; a lost closer does not hide the rest. */
function findHidden(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  const open: { closer: number | undefined; at: number }[] = [];
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x2018 || (unit >= 0x3400 && unit < 0xff00)) continue;
    const closer = closerOf.get(unit);
    if (closer !== undefined) open.push({ closer, at: i });
    else if (open.length > 0) {
      const depth = open.findLastIndex((mark) => mark.closer === unit);
      const mark = open[depth];
      if (!mark) continue;
      open.length = depth;
      while ((found.at(-1)?.start ?? -1) > mark.at) found.pop();
      found.push({ start: mark.at, end: i + 1 });
    }
  }
  return found;
}

function push(found: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isGap(text.charCodeAt(from))) from++;
  while (to > from && isGap(text.charCodeAt(to - 1))) to--;
  if (to > from) found.push({ start: from, end: to });
}
