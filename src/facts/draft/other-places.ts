/** The same figure of other places: 东部地区投资5亿元；中部地区3亿元. */
import type { Token } from '../../annotate/token.js';
import type { Match } from '../../match/match.js';
import { isPartner, textOf } from '../name/name.js';

/** Groups of places end alike by so much: 东部|地区, 中部|地区. */
const SORT_UNITS = 2;

/**
 * What a figure told for one group of places is called where the name before it, `base`, opens with another; undefined of others.
 *
 *     东部地区房地产开发投资5亿元；|中部地区|3亿元      中部地区房地产开发投资
 */
export function ofOtherGroup({ slots: { metric } }: Match, tokens: readonly Token[], base: string): string | undefined {
  const group = metric !== undefined && metric.to - metric.from === 1 ? tokens[metric.from] : undefined;
  if (group?.place === undefined || !isPartner(group)) return undefined;
  const other = tokens.find((token) => token.start < group.start && token.place !== undefined && base.startsWith(token.text) && token.text.slice(-SORT_UNITS) === group.text.slice(-SORT_UNITS));
  return other === undefined || other.text === group.text ? undefined : group.text + base.slice(other.text.length);
}

/** The places that the name of a figure is nothing but; undefined of other names. */
export function placesOnly({ slots: { metric } }: Match, tokens: readonly Token[]): string | undefined {
  const places = metric ? tokens.slice(metric.from, metric.to) : [];
  return places.length > 0 && places.every(({ kind }) => kind === 'place') ? textOf(places) : undefined;
}
