/** CPI同比、环比均上涨0.5%: one amount on two bases, each of which reads as its own change. */
import { LISTERS } from '../kinds.js';
import { patternOf } from '../../lexicon/lists.js';
import { signOf } from '../signs.js';
import { tokenWith, type Token } from '../token.js';

const EACH = patternOf`${'changes/each'}`;
const BASES = signOf({ kinds: ['basis'] });

/**
 * The tokens with the basis before such a change as a change of the same amount.
 *
 *     同比|、|环比均上涨0.5%  →  同比 (yoy 0.5%)|、|环比均上涨0.5% (mom 0.5%)
 */
export function shareBases(tokens: readonly Token[]): readonly Token[] {
  if (!BASES(tokens) || !tokens.some((_, at) => isShared(tokens, at))) return tokens;
  return tokens.map((token, at) => {
    const change = isShared(tokens, at) ? tokens[at + 2]?.change : undefined;
    return change === undefined ? token : tokenWith(token, { kind: 'change', change: { ...change, basis: token.basis, since: token.period } });
  });
}

function isShared(tokens: readonly Token[], at: number): boolean {
  const [basis, joint, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (basis?.kind !== 'basis' || behind?.kind !== 'change' || !LISTERS.has(joint?.kind ?? '')) return false;
  const own = behind.change?.basis;
  return own !== undefined && own !== basis.basis && EACH.test(behind.text);
}
