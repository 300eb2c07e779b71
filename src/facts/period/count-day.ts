/** The day of a census: all that its release tells was counted on it. */
import type { Token } from '../../annotate/token.js';
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import { textOf } from '../name/name.js';

/** True of the day at token `at` of 现将|2020年11月1日零时|人口情况公布如下, 以|2020年11月1日零时|为标准时点; no other day has what follows. */
export function isDayOfCount(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.period?.type !== 'day') return false;
  if (COUNTED_ON.test(textOf(tokens.slice(at + 1, at + 1 + WORDS)))) return true;
  return tokens[at - 1]?.text === GIVES && tokens.some(({ text }, i) => i > at && text === AS_FOLLOWS);
}

/** Tokens of 为标准时点. */
const WORDS = 5;
const COUNTED_ON = patternOf`^为?${'periods/counted_on'}`;
const [GIVES = ''] = wordsOf('periods/gives');
const [AS_FOLLOWS = ''] = wordsOf('periods/as_follows');
