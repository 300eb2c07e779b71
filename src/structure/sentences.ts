import type { Span } from '../types.js';
import { closerWithin, isGap, isLowerCase, lastIndexWithin, noMemory, unitsOf } from './scan.js';
import type { Memory } from './scan.js';

/** Longer sentences are cut at ； and then at ，, so that the matcher's work is bounded. */
export const maxSentence = 1200;
/** A bracket that closes further away than this is taken as unbalanced. */
const maxBracket = 300;
/** A quotation this short is a name or a slogan, and its stop is part of the name. */
const maxName = 14;

/**
 * The sentences of text[start, end), in order, without the gaps between them.
 *
 *     进出口7亿元。“好！”她说。其中出口3亿元；进口4亿元
 *     ^^^^^^^^^^^ ^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Ends are 。！？ with the closers behind them, and line ends; ； stays inside. Nothing is cut inside
 * balanced brackets or short quoted names. A sentence over 1,200 units is cut at ； or ，.
 */
export function findSentences(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  const memory = noMemory();
  let from = skipGaps(text, start, end);
  let at = from;
  while (at < end) {
    const next = nextEnd(text, { start: from, end }, at, memory);
    if (next.ends || next.at >= end) {
      push(found, text, from, Math.min(next.at, end));
      from = skipGaps(text, next.at, end);
    }
    at = Math.max(from, next.at);
  }
  return found;
}

interface Step {
  readonly at: number;
  readonly ends: boolean;
}

/** Walks from `at` to the next end of a sentence, or over one thing that hides ends. */
function nextEnd(text: string, sentence: Span, at: number, memory: Memory): Step {
  const { start, end } = sentence;
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 128) {
      if (unit === 10) return { at: i, ends: true };
      if (unit === 46 && endsEnglish(text, i, end)) return { at: i + 1, ends: true };
    } else if (unit >= 0x3400 && unit < 0xff00) {
      continue; // Han characters: most of the text
    } else if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) {
      const after = skipClosers(text, i + 1, end);
      return { at: after, ends: !goesOn(text, after, i, end) };
    } else if (unit === 0xff08) {
      const close = closerWithin(text, i, Math.min(end, i + maxBracket), memory);
      if (close > 0) i = close;
    } else if (unit === 0x201c) {
      const close = nameEnd(text, i, end);
      if (close > 0) {
        const after = close + 1;
        const says = i > start && text.charCodeAt(i - 1) === 0xff1a;
        if (says && isStop(text.charCodeAt(close - 1)) && !goesOn(text, after, close - 1, end)) return { at: after, ends: true };
        i = close;
      }
    }
  }
  return { at: end, ends: true };
}

/** Where the short quotation that opens at `open` closes; -1 where it is long, nested or open. */
function nameEnd(text: string, open: number, end: number): number {
  const limit = Math.min(end, open + maxName + 2);
  for (let i = open + 1; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x201d) return i;
    if (unit === 10 || unit === 0x201c) return -1;
  }
  return -1;
}

/** After 。” the sentence runs on where a comma or a particle follows: “…管用！”的感叹，是. */
function goesOn(text: string, after: number, stop: number, end: number): boolean {
  if (after >= end || after === stop + 1) return false;
  return runsOn.has(text.charCodeAt(after));
}
const runsOn = unitsOf('，、；：。的等和与及是为这');

const closers = unitsOf('”’）】》」』〕］。！？…');
function skipClosers(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && closers.has(text.charCodeAt(i))) i++;
  return i;
}

function isStop(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
}

/** `.` ends an English sentence only: two small letters before it, a gap and a capital or a Han character behind. */
function endsEnglish(text: string, at: number, end: number): boolean {
  if (!isLowerCase(text.charCodeAt(at - 1)) || !isLowerCase(text.charCodeAt(at - 2))) return false;
  if (at + 1 >= end) return true;
  if (text.charCodeAt(at + 1) !== 32) return false;
  const next = text.charCodeAt(at + 2);
  return (next >= 65 && next <= 90) || next > 0x2e80;
}

function skipGaps(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isGap(text.charCodeAt(i))) i++;
  return i;
}

function push(found: Span[], text: string, start: number, end: number): void {
  let to = end;
  while (to > start && isGap(text.charCodeAt(to - 1))) to--;
  let from = start;
  while (to - from > maxSentence) {
    const cut = lastIndexWithin(text, '；', from + 1, from + maxSentence) ?? lastIndexWithin(text, '，', from + 1, from + maxSentence) ?? from + maxSentence - 1;
    found.push({ start: from, end: cut + 1 });
    from = skipGaps(text, cut + 1, to);
  }
  if (to > from) found.push({ start: from, end: to });
}
