/** The country that a release of another one tells of. */
import { patternOf } from '../../lexicon/lists.js';
import type { Places } from '../../lexicon/places.js';
import type { BodyMention } from '../../types.js';
import { NATION, pathAbroad } from './region.js';
import type { Tally } from './tally.js';
import { titledPlaces, type RegionClues } from './weigh.js';

/**
 * The country that news of others tell of, where nothing else speaks for ours: the only one that the headline names, or
 * in news whose headline names none (or that have none) the one whose own offices report and that most is told of.
 */
export function homeAbroad(clues: RegionClues, { within, nation, points }: Tally, places: Places): string | undefined {
  const told = points.province + points.city + points.county + points.region > 0 ? undefined : titledAbroad(clues, places);
  if (told !== undefined) return told;
  if (within.size > 0 || (nation > 0 && !isTheirs(clues)) || points.province + points.city + points.county + points.region > 0) return undefined;
  const { title, places: mentions, bodies } = clues;
  if (title !== undefined) {
    const paths = new Set(titledPlaces(title, places).map((mention) => (mention.level === 'foreign' ? pathAbroad(mention) : undefined)));
    const [only] = paths;
    if (paths.size > 0) return paths.size === 1 ? only : undefined;
  }
  const abroad = mentions.filter(({ level }) => level === 'foreign');
  // 日本内阁府公布…: one that the table seats there, where it is the first that is named.
  const office = bodies.find((body, at) => isOfficeAbroad(body) || (at === 0 && body.seat !== undefined && abroad.some((mention) => pathAbroad(mention) === body.seat)));
  const own = office?.place ? pathAbroad(office.place) : office?.seat;
  return abroad.filter((mention) => pathAbroad(mention) === own).length * 2 > abroad.length ? own : undefined;
}

/** 日本访日游客情况 over 日本政府观光局公布…，台湾游客127万人次: the only country of the headline, where an office of it is the first that speaks. */
function titledAbroad({ text, title, places: mentions, bodies }: RegionClues, places: Places): string | undefined {
  const [first] = bodies;
  if (title === undefined || first === undefined || bodies.some(({ place }) => place?.level === 'country')) return undefined;
  const own = first.seat ?? (first.place?.level === 'foreign' ? pathAbroad(first.place) : undefined);
  if (own === undefined || mentions.some(({ level, end }) => level === 'country' && !GUESTS.test(text.slice(end, end + TO_GUESTS)))) return undefined;
  const named = titledPlaces(title, places);
  // 巴黎残奥会: a city tells where something is held.
  return named.length > 0 && !own.includes('/') && named.every((mention) => mention.level === 'foreign' && pathAbroad(mention) === own) ? own : undefined;
}

/** 中国大陆|游客: whence they come. */
const GUESTS = patternOf`^${'places/guests'}`;
const TO_GUESTS = 6;

/** 据埃及卫生部统计，全国医院…: 全国 is theirs where neither 我国 nor a ministry of ours is named beside an office of another country. */
function isTheirs({ text, places, bodies }: RegionClues): boolean {
  if (places.some(({ level, start }) => level === 'country' && !text.startsWith(NATION, start))) return false;
  return bodies.every(({ national }) => national !== true) && bodies.some(isOfficeAbroad);
}

function isOfficeAbroad({ type, place }: BodyMention): boolean {
  return type === 'government' && place?.level === 'foreign';
}
