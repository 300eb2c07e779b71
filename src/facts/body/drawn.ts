/** From whom an office draws its people: 从各县公安局抽调警力 tells of none that acts. */
import type { Token } from '../../annotate/token.js';
import { patternOf, wordsOf } from '../../lexicon/lists.js';

/** 从|市财政局|借调人员, 从|各县|（市、区）|公安局|（分局）|抽调警力: true of the body at `at` behind 从, whose people somebody takes. */
export function isDrawnFrom(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (BESIDE.has(tokens[before]?.kind ?? '') || (tokens[before]?.kind === 'noun' && tokens[before]?.text.length === 1)) before--;
  if (tokens[before]?.text !== FROM) return false;
  let next = at + 1;
  while (tokens[next]?.kind === 'paren') next++;
  return DRAWS.test(tokens[next]?.text ?? '');
}

const [FROM] = wordsOf('bodies/draws_from');
const BESIDE: ReadonlySet<string> = new Set(['paren', 'place', 'period', 'deixis']);
const DRAWS = patternOf`^${'bodies/draws'}`;
