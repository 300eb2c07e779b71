/** A name that is carried from one country, or group of places, to the next: 美国经济增长6.4%，日本增长3.3%; 东部地区投资5亿元；中部地区3亿元. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Match, TokenRange } from '../../match/match.js';
import type { PlaceMention } from '../../types.js';
import { AREA } from '../name/name-ahead.js';
import { isGate, isHarbour, textOf } from '../name/name.js';

/**
 * The name of the figure before, with the country, group or gate that stands alone in the range for the one that the name begins with.
 *
 *     美国经济增长6.4%，日本增长3.3%，中国增长5%
 *     美国经济          日本经济      经济: places of ours are no part of a name, but for gates (皇岗口岸)
 *     沿海港口吞吐量5亿吨，其中青岛港1亿吨
 *     沿海港口吞吐量            吞吐量: of one of those that the name is about
 *
 * The name as it is where it begins with none, or where something else stands in the range; a group that a name of such groups ends like
 * (内陆河流域|52.7亿立方米，黄河流域|98.4亿立方米) is the name itself.
 */
export function inItsPlace(name: string, tokens: readonly Token[], range: TokenRange | undefined): string {
  const own = range ? tokens.slice(range.from, range.to).filter(({ kind }) => kind !== 'light') : [];
  if (range === undefined || own.length === 0 || own.some((token, at) => token.kind !== 'place' && !isHarbour(own[at - 1], token))) return name;
  const sort = textOf(own).slice(-SORT_UNITS);
  const other = tokens.findLast((token, at) => at < range.from && name.startsWith(token.text) && name !== token.text && isNamedSo(token, sort))?.text;
  // 内陆河流域|52.7亿立方米，黄河流域|98.4亿立方米: each of the members is named by itself.
  if (other === undefined) return own.length === 1 && isGroupOfSort(own[0], name) ? textOf(own) : ofMember(name, own);
  const rest = name.slice(other.length);
  // 亚太|地区占30%，欧洲占29%
  return (own.every((token) => token.place?.level === 'foreign' || token.place?.level === 'group' || isGate(token)) ? textOf(own) : '') + (rest === AREA ? '' : rest);
}

/** 日本, and 皇岗|口岸 of the sort 口岸: true of a country, and of a group or gate that ends like those in the range. */
function isNamedSo(token: Token, sort: string): boolean {
  if (token.place?.level === 'foreign') return true;
  return (token.place?.level === 'group' || isGate(token)) && token.text.slice(-SORT_UNITS) === sort;
}

/** 黄河|流域, of the name 内陆河|流域: true of a group of places that a name of such groups ends like; false of 东部地区. */
function isGroupOfSort(token: Token | undefined, name: string): boolean {
  return token?.place?.level === 'group' && !token.text.endsWith(AREA) && name.slice(-SORT_UNITS) === token.text.slice(-SORT_UNITS);
}

/** 一线城市住宅价格 is 住宅价格 in 北京: the name without the sort of places that these are some of. */
export function ofMember(name: string, places: readonly Token[]): string {
  const ports = places.some((token, at) => isHarbour(places[at - 1], token));
  const other = ports ? PORT.exec(name)?.[0] : undefined;
  if (other !== undefined) return textOf(places) + name.slice(other.length);
  return places.every(({ kind, place }) => kind !== 'place' || (place !== undefined && isTown(place))) ? name.replace(ports ? PORTS : SORT_OF_PLACES, '') : name;
}

/** A city or county; of the provinces those that are cities: 北京. */
function isTown({ level, places: [first] }: PlaceMention): boolean {
  return level === 'city' || level === 'county' || (level === 'province' && first?.name.endsWith('市') === true);
}

/** 沿海港口, 外贸港口: ports of a sort. */
const PORTS = patternOf`^(?:${'names/members_of_sorts'}|.{0,4}港口)(?=.{2})`;
/** 青岛港吞吐量6000万吨，大连港3000万吨: another port; 外贸进港货物 begins with none. */
const PORT = patternOf`^.{2,4}(?<!${'names/no_harbour_before'})${'names/harbour'}(?!${'names/no_harbours'})(?=.{2})`;
const SORT_OF_PLACES = patternOf`^${'names/members_of_sorts'}(?=.{2})`;

/** Groups of our own places, and gates, end alike by so much: 东部|地区, 中部|地区; 深圳湾|口岸, 皇岗|口岸. */
const SORT_UNITS = 2;

/** The places that the name of a figure is nothing but; undefined of other names. */
export function placesOnly({ slots: { metric } }: Match, tokens: readonly Token[]): string | undefined {
  const places = metric ? tokens.slice(metric.from, metric.to) : [];
  return places.length > 0 && places.every(({ kind }) => kind === 'place') ? textOf(places) : undefined;
}
