/** Deeds that were counted themselves: 完成|120个|老旧小区改造, where the verb before the counter carries out what the noun ends with. */
import { isCounter, PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';

/** The counter's index, and the verb right before it. */
interface Counted {
  readonly verb: Token | undefined;
  readonly counter: number;
}

/**
 * True of a noun whose deed is what was counted, as the end of its clause or of a member of a list.
 *
 *     完成120个老旧小区改造        完成5万平方米危房改造（受益居民3千户）、11万平方米里弄房屋修缮
 *                     ^^^^                      ^^^^                                     ^^^^
 */
export function isCarriedOut({ kind, text, deed = 0, end }: Token, tokens: readonly Token[], { verb, counter }: Counted): boolean {
  if (kind !== 'noun' || deed === 0 || deed === text.length) return false;
  if (verb === undefined ? !goesOn(tokens, counter) : !CARRIES_OUT.has(verb.text)) return false;
  const behind = tokens.findIndex(({ start }) => start >= end);
  const next = tokens[behind];
  return next === undefined || PAUSES.has(next.kind) || next.kind === 'open' || (next.kind === 'enum' && isCounter(tokens[behind + 1]?.kind));
}

/** True of a counter that a list goes on with whose first one stands behind such a verb: behind a pause mark, or behind a comma. */
function goesOn(tokens: readonly Token[], counter: number): boolean {
  const joint = tokens[counter - 1]?.kind;
  if (joint !== 'enum' && joint !== 'comma') return false;
  for (let at = counter - 2; at >= 0; at--) {
    const { kind, text } = tokens[at] ?? { kind: 'stop', text: '' };
    if (isCounter(tokens[at + 1]?.kind) && kind !== 'enum' && kind !== 'comma' && kind !== 'open') return CARRIES_OUT.has(text);
    if (kind === 'semicolon' || kind === 'stop' || (kind === 'comma' && !isCounter(tokens[at + 1]?.kind))) return false;
  }
  return false;
}

const CARRIES_OUT = setOf('names/carries_out');
