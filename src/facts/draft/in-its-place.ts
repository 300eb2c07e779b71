/** A name that is carried from one country, or group of places, to the next: 美国经济增长6.4%，日本增长3.3%; 东部地区投资5亿元；中部地区3亿元. */
import type { Token } from '../../annotate/token.js';
import type { Match, TokenRange } from '../../match/match.js';
import { AREA } from '../name/name-ahead.js';
import { isGate, textOf } from '../name/name.js';

/**
 * The name of the figure before, with the country, group or gate that stands alone in the range for the one that the name begins with.
 *
 *     美国经济增长6.4%，日本增长3.3%，中国增长5%
 *     美国经济          日本经济      经济: places of ours are no part of a name, but for gates (皇岗口岸)
 *
 * The name as it is where it begins with none, or where something else stands in the range.
 */
export function inItsPlace(name: string, tokens: readonly Token[], range: TokenRange | undefined): string {
  const own = range ? tokens.slice(range.from, range.to) : [];
  if (range === undefined || own.length === 0 || own.some(({ kind }) => kind !== 'place')) return name;
  const isNamedSo = (token: Token): boolean => token.place?.level === 'foreign' || ((token.place?.level === 'group' || isGate(token)) && token.text.slice(-SORT_UNITS) === textOf(own).slice(-SORT_UNITS));
  const other = tokens.findLast((token, at) => at < range.from && isNamedSo(token) && name.startsWith(token.text) && name !== token.text)?.text;
  if (other === undefined) return name;
  const rest = name.slice(other.length);
  // 亚太|地区占30%，欧洲占29%
  return (own.every((token) => token.place?.level === 'foreign' || token.place?.level === 'group' || isGate(token)) ? textOf(own) : '') + (rest === AREA ? '' : rest);
}

/** Groups of our own places, and gates, end alike by so much: 东部|地区, 中部|地区; 深圳湾|口岸, 皇岗|口岸. */
const SORT_UNITS = 2;

/** The places that the name of a figure is nothing but; undefined of other names. */
export function placesOnly({ slots: { metric } }: Match, tokens: readonly Token[]): string | undefined {
  const places = metric ? tokens.slice(metric.from, metric.to) : [];
  return places.length > 0 && places.every(({ kind }) => kind === 'place') ? textOf(places) : undefined;
}
