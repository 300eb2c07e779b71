/** Parts of the country that are named for short beside one that is named in full. */
import { PAUSES } from '../../annotate/kinds.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { Region } from './region.js';

const SIDES: ReadonlySet<string> = setOf('places/sides');
const NAMES_SIDE = signOf({ words: SIDES });

/** 东部地区下降1%，|中部|上升0.7%: the part of the country that opens the figure's clause, called as the one before it is. */
export function sideAt(tokens: readonly Token[], to: number): Region | undefined {
  if (!NAMES_SIDE(tokens)) return undefined;
  for (let at = to - 1; at > 0 && !PAUSES.has(tokens[at]?.kind ?? ''); at--) {
    const { text = '' } = tokens[at] ?? {};
    if (!SIDES.has(text) || !PAUSES.has(tokens[at - 1]?.kind ?? '')) continue;
    const full = tokens.find(({ place, text: name }, i) => i < at && place?.level === 'group' && SIDES.has(name.slice(0, text.length)))?.text;
    return full === undefined ? undefined : { path: text + full.slice(text.length), inferred: true };
  }
  return undefined;
}
