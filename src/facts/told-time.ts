/** What the words before a bare change tell of its time: 在10月|上升2.8%, 今年以来|已上涨20%. */
import { holdsFigure, type Change, type Token } from '../annotate/token.js';
import { patternOf } from '../lexicon/lists.js';
import { tokenOf } from './part-changes.js';

/** Asked only where it matters. */
export interface ToldTime {
  /** The last time told before the change is one in which things moved. */
  readonly within: (change: Change) => boolean;
  /** … is the year so far. */
  readonly thisYear: (change: Change) => boolean;
  /** … is told from the year's beginning, in so many words. */
  readonly sinceNewYear: (change: Change) => boolean;
}

export function toldIn(tokens: readonly Token[]): ToldTime {
  return {
    within: (change) => movesWithin(tokens, tokenOf(tokens, change)),
    thisYear: (change) => tells(THIS_YEAR, tokens, tokenOf(tokens, change)),
    sinceNewYear: (change) => tells(SINCE_NEW_YEAR, tokens, tokenOf(tokens, change)),
  };
}

/** 在|10月|上升2.8%，外币存款下跌0.5%, 在10月份，人民币存款|上升6.5%: the last time told before the change at `at` is one in which things moved. */
function movesWithin(tokens: readonly Token[], at: number): boolean {
  const time = tokens.findLastIndex(({ kind }, i) => i < at && kind === 'period');
  if (!IN.has(tokens[time - 1]?.text ?? '')) return false;
  let next = time + 1;
  if (time === 1 && tokens[next]?.kind === 'comma') next = tokens.findIndex((token, i) => i > time + 1 && (token.kind === 'comma' || holdsFigure(token)));
  while (HOW.has(tokens[next]?.kind ?? '')) next++;
  return tokens[next]?.change !== undefined || tokens[next]?.kind === 'changes';
}

/** 今年以来，糖期货已|上涨20%: the last time told before the change at `at` is such a one. */
function tells(time: RegExp, tokens: readonly Token[], at: number): boolean {
  return time.test(tokens.findLast(({ kind }, i) => i < at && kind === 'period')?.text ?? '');
}

const HOW: ReadonlySet<string> = new Set(['respectively', 'adverb', 'conj', 'each', 'aux', 'skip']);
const IN: ReadonlySet<string> = new Set(['在', '于']);

const THIS_YEAR = patternOf`^${'changes/this_year'}`;
const SINCE_NEW_YEAR = patternOf`^${'changes/since_new_year'}`;
