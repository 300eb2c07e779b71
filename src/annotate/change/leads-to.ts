/** 增加800人至28.37万人: by how much, and the level that it leads to, which read like the two ends of a range. */
import { RATES } from '../kinds.js';
import { quantityWith } from '../quantity/place.js';
import { signOf } from '../signs.js';
import { makeToken, type Token } from '../token.js';

/** The level is that many times the change at least: 增加5000万元至8000万元 is a range of one change. */
const FAR = 4;
const DIRECTED = signOf({ kinds: ['up', 'down'] });
/** Dimensions of what is no amount. */
export const NO_AMOUNTS: ReadonlySet<string> = new Set([...RATES, 'rank', 'ratio']);

/**
 * The tokens with every such range behind a word of direction taken apart.
 *
 *     增加|800人至28.37万人  →  增加|800人|至|28.37万人
 */
export function splitLevels(tokens: readonly Token[]): readonly Token[] {
  if (!DIRECTED(tokens) || !tokens.some((token, i) => turnAt(tokens[i - 1], token) > 0)) return tokens;
  return tokens.flatMap((token, i) => {
    const turn = turnAt(tokens[i - 1], token);
    return turn > 0 ? partsOf(token, turn) : [token];
  });
}

/** Where 至 stands in the text of such a range; 0 in any other token. */
function turnAt(before: Token | undefined, { quantity, text, start, end }: Token): number {
  if (before === undefined || (before.kind !== 'up' && before.kind !== 'down') || quantity?.valueMax === undefined) return 0;
  if (NO_AMOUNTS.has(quantity.dimension) || quantity.value <= 0 || quantity.valueMax < FAR * quantity.value || end - start !== text.length) return 0;
  const turn = text.search(/[至到]/u);
  // 增加50至300人 has but one unit.
  return turn > 0 && !/\d$/u.test(text.slice(0, turn)) ? turn : 0;
}

function partsOf({ kind, quantity, text, start, end }: Token, turn: number): readonly Token[] {
  if (quantity === undefined) return [];
  const [first, last] = [{ start, end: start + turn }, { start: start + turn + 1, end }];
  const level = quantity.valueMax ?? quantity.value;
  return [
    makeToken(kind, first, text.slice(0, turn), { quantity: quantityWith(quantity, { ...first, valueMax: undefined }) }),
    makeToken('prep', { start: first.end, end: last.start }, text.charAt(turn)),
    makeToken(kind, last, text.slice(turn + 1), { quantity: quantityWith(quantity, { ...last, value: level, valueMax: undefined, qualifier: undefined }) }),
  ];
}
