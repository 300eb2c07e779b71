/** By what something is reckoned, which is no part of its name: 按|国民经济核算定义计算|的|政府消费开支. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';

const BY = setOf('names/reckoned_by');
const RECKONED = patternOf`${'names/reckoned'}$`;

/** Index of the 的 behind such words at the head of the range; -1 where it does not begin so. */
export function reckonedEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  if (!BY.has(tokens[from - 1]?.text ?? '')) return -1;
  return tokens.findIndex(({ kind }, at) => at > from && at < to - 1 && kind === 'de' && RECKONED.test(tokens[at - 1]?.text ?? ''));
}
