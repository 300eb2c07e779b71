/** Guests by where they come from, each with its figure in a bracket, where who comes stands behind the last alone: 韩国（6万人次）、香港（70万人次）及台湾旅客（9万人次）. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { nameOf, textOf, type Name } from './name.js';

/** 旅客, 地区旅客 behind the place that they come from. */
export const COMERS = patternOf`^(?:地区)?(?<comers>${'names/comers'})`;

/** 韩国旅客 of 韩国 in `range`; undefined where that is no place, or where those who come stand behind none of the list. */
export function comersFrom(tokens: readonly Token[], { from, to }: TokenRange): Name | undefined {
  const places = tokens.slice(from, to).filter(({ kind }) => kind !== 'prep');
  const [first] = places;
  if (first === undefined || !places.every(({ place }) => place !== undefined)) return undefined;
  const comers = behindList(tokens, to);
  const name = comers === undefined ? undefined : nameOf(places, undefined);
  return name && { ...name, text: textOf(places) + comers };
}

/** Who comes, behind the bracket that opens at `open` or a later one of its list. */
function behindList(tokens: readonly Token[], open: number): string | undefined {
  const close = tokens.findIndex(({ kind }, at) => at > open && kind === 'close');
  if (tokens[open]?.kind !== 'open' || close < 0) return undefined;
  if (!LISTERS.has(tokens[close + 1]?.kind ?? '')) return comersAt(tokens, close + 1);
  let at = close + 2;
  while (tokens[at]?.place !== undefined || tokens[at]?.kind === 'prep') at++;
  return tokens[at]?.kind === 'open' ? behindList(tokens, at) : comersAt(tokens, at);
}

/** 旅客, 的|旅客. */
function comersAt(tokens: readonly Token[], at: number): string | undefined {
  const { text = '' } = tokens[tokens[at]?.kind === 'de' ? at + 1 : at] ?? {};
  const { 0: whole, groups } = COMERS.exec(text) ?? {};
  return whole === text ? groups?.['comers'] : undefined;
}
