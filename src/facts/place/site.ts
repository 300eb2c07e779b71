/** Buildings and ports that a figure was counted in: where they stand. */
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import type { PlaceMention } from '../../types.js';
import { DIVISIONS } from './here.js';
import { IN } from './opening.js';
import { OPENERS } from './told.js';

/** 昆明长水机场口岸|出入境11.82万人次: where the building stands in which it was counted. */
export function siteAt(tokens: readonly Token[], at: number, apart: boolean): PlaceMention | undefined {
  const { body, text = '' } = tokens[at] ?? {};
  const place = body?.place;
  const before = tokens[at - 1];
  if (place === undefined || place.deictic || NO_HOUSE.test(text)) return undefined;
  // 在|南极罗斯海新站|的施工现场
  if (before?.text === IN && (place.level === 'foreign' || DIVISIONS.has(place.level))) return place;
  if (apart || !DIVISIONS.has(place.level) || !SITE.test(text)) return undefined;
  return before === undefined || OPENERS.has(before.kind) || isAppositive(before) ? place : undefined;
}

/** 亚洲最大的专业货运机场——|鄂州花湖机场. */
export function isAppositive({ text }: Token): boolean {
  return text.endsWith('——');
}

/** The noun before the place only says what it is, or ends what the place is a stretch of. */
export function isCalledBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'noun') return false;
  const rank = tokens[at - 2]?.kind === 'ordinal' ? (tokens[at - 2]?.text ?? '') : '';
  return isAppositive(before) || CALLED.test(rank + before.text) || STRETCH.test(tokens[at + 1]?.text ?? '');
}

/** What a place is called before its name: 造船大省江苏. */
const CALLED = patternOf`${'places/called'}$`;
/** 长江|江苏|段, 攻坚战|内蒙古|片区: the part of something longer that lies there. */
const STRETCH = /^(?:片区|段|境内)/u;

/** 在|美国会计准则|下: by which rules. */
const NO_HOUSE = patternOf`${'places/no_houses'}$`;
const SITE = patternOf`${'bodies/buildings'}$`;

/** Path of the place of an airport or a port that is known by its own name, where it opens the figure's clause or (`apart`) one before it: 洋山港吞吐量, 在首都机场，…. */
export function siteKnownAt(tokens: readonly Token[], at: number, apart: boolean): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'noun') return undefined;
  const before = tokens[at - 1];
  if (apart && before?.text !== IN) return undefined;
  if (before !== undefined && !OPENERS.has(before.kind) && before.text !== IN && !isAppositive(before)) return undefined;
  const [, port, airport] = KNOWN.exec(token.text) ?? [];
  return port === undefined ? AIRPORTS.get(airport ?? '') : PORTS.get(port);
}

const AIRPORTS = seatsOf(wordsOf('places/airport_seats'));
/** Ports, and sights that need no city beside them. */
const PORTS: ReadonlyMap<string, string> = new Map([...seatsOf(wordsOf('places/port_seats')), ...seatsOf(wordsOf('places/sight_seats'))]);
const KNOWN = new RegExp(`^(?:(${[...PORTS.keys()].join('|')})|(${[...AIRPORTS.keys()].join('|')})(?:${wordsOf('places/airports').join('|')}))`, 'u');

/** A sentence names one. */
export const SITES = signOf({ heads: [...AIRPORTS.keys(), ...PORTS.keys()] });

/** 白云=广东省/广州市. */
function seatsOf(seats: readonly string[]): ReadonlyMap<string, string> {
  return new Map(seats.map((seat) => {
    const [name = seat, path = ''] = seat.split('=');
    return [name, path] as const;
  }));
}
