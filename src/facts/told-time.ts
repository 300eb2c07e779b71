/** What the words before a bare change tell of its time: 在10月|上升2.8%, 今年以来|已上涨20%. */
import type { Change, Token } from '../annotate/token.js';
import { patternOf } from '../lexicon/lists.js';
import { tokenOf } from './part-changes.js';

/** Asked only where it matters. */
export interface ToldTime {
  /** The last time told before the change is one in which things moved. */
  readonly within: (change: Change) => boolean;
  /** … is the year so far. */
  readonly thisYear: (change: Change) => boolean;
}

export function toldIn(tokens: readonly Token[]): ToldTime {
  return { within: (change) => movesWithin(tokens, tokenOf(tokens, change)), thisYear: (change) => isThisYear(tokens, tokenOf(tokens, change)) };
}

/** 在|10月|上升2.8%，外币存款下跌0.5%: the last time told before the change at `at` is one in which things moved. */
function movesWithin(tokens: readonly Token[], at: number): boolean {
  const time = tokens.findLastIndex(({ kind }, i) => i < at && kind === 'period');
  let next = time + 1;
  while (HOW.has(tokens[next]?.kind ?? '')) next++;
  return IN.has(tokens[time - 1]?.text ?? '') && tokens[next]?.change !== undefined;
}

/** 今年以来，糖期货已|上涨20%: the last time told before the change at `at` is the year so far. */
function isThisYear(tokens: readonly Token[], at: number): boolean {
  return THIS_YEAR.test(tokens.findLast(({ kind }, i) => i < at && kind === 'period')?.text ?? '');
}

const HOW: ReadonlySet<string> = new Set(['adverb', 'conj', 'each', 'aux', 'skip']);
const IN: ReadonlySet<string> = new Set(['在', '于']);

const THIS_YEAR = patternOf`^${'changes/this_year'}`;
