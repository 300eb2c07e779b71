/** What adds to the growth of what, by how much of it: 消费对经济增长的贡献率. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';

const CONTRIBUTION = patternOf`${'names/contributions'}$`;
const TO = '对';
/** What stands before the giver in its clause, and is no part of it. */
const AHEAD: ReadonlySet<string> = new Set(['period', 'place', 'body', 'say', 'among', 'conj', 'prep', 'deixis', 'aux', 'each']);

/**
 * The whole of a name of a contribution, whose figure is the token at `at`: giver, 对, what grows, the word for it.
 *
 *     上半年，最终消费支出增长对经济增长的贡献率达到77.2%     最终消费支出增长对经济增长的贡献率
 *
 * Undefined of other names, and where nobody is said to give.
 */
export function contributionOf(name: string, tokens: readonly Token[], at: number): string | undefined {
  if (!CONTRIBUTION.test(name)) return undefined;
  const end = tokens.findLastIndex(({ text }, i) => i < at && CONTRIBUTION.test(text));
  if (end < 0 || tokens.slice(end + 1, at).some(({ kind }) => PAUSES.has(kind))) return undefined;
  let from = end;
  while (from > 0 && !PAUSES.has(tokens[from - 1]?.kind ?? '') && tokens[from - 1]?.kind !== 'say') from--;
  while (from < end && AHEAD.has(tokens[from]?.kind ?? '')) from++;
  const words = tokens.slice(from, end + 1);
  const text = words.map((token) => token.text).join('');
  return text.endsWith(name) && text.indexOf(TO) > 0 && words.every(({ quantity, change }) => quantity === undefined && change === undefined) ? text : undefined;
}
