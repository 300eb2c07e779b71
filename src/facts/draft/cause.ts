/**
 * Clauses that tell why a figure moved: their nouns are no names of what did.
 *
 *     出口53.1亿美元，受高基数影响下降3.2%      the change is that of 出口
 */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Draft } from './draft.js';

/** What opens such a clause, and what closes it before the change. */
const CAUSES: readonly (readonly [opens: RegExp, closes: RegExp | undefined])[] = [
  [/^受(?:惠|益)?/u, patternOf`${'names/causes'}$|^受[惠益]`],
  [/^在/u, patternOf`${'names/causes_within'}下$`],
  [/^(?:因(?![此而])|由于|得益于|受益于|受惠于)/u, undefined],
];

/** True where the change at `at` stands in a clause of cause behind a level that has no change yet. */
export function isCaused(tokens: readonly Token[], at: number, { quantity, changes, at: levelAt }: Draft): boolean {
  if (quantity === undefined || changes.length > 0) return false;
  const pause = tokens.findLastIndex(({ kind }, i) => i < at && PAUSES.has(kind));
  if (tokens[pause]?.kind !== 'comma' || levelAt > pause || tokens.slice(levelAt + 1, pause).some(({ kind }) => PAUSES.has(kind))) return false;
  const clause = tokens.slice(pause + 1, at).map(({ text }) => text).join('');
  return CAUSES.some(([opens, closes]) => opens.test(clause) && (closes === undefined || closes.test(clause)));
}
