/** What a word that points means where it stands: 该市, 全镇, 我省. */
import type { PlaceMention } from '../../types.js';
import { resolveRegion, type Region, type RegionContext } from './region.js';

/** Where a mention stands: the places of the release, and the division that 该市 points back to. */
export interface Here {
  readonly context: RegionContext;
  readonly pointed: PlaceMention | undefined;
  /** The division that the paragraph named last: what 全市 means in a report of many cities. */
  readonly near: PlaceMention | undefined;
  /** The town or village named last: what 全镇, 该村 mean. */
  readonly town?: PlaceMention | undefined;
}

export const DIVISIONS: ReadonlySet<string> = new Set(['province', 'city', 'county']);
/** 该市, 该县: the division last named. */
const POINTS_BACK = /^该/u;

/** 该市, 该县: a division that was named before. */
export function pointsBack({ deictic }: PlaceMention): boolean {
  return deictic !== undefined && BACK_TO.has(deictic.scope) && POINTS_BACK.test(deictic.word);
}

const BACK_TO: ReadonlySet<string> = new Set([...DIVISIONS, 'region']);

/**
 * 该市 is the 市 last named; other words of pointing are the release's, or in a report of many places the paragraph's. `told`: the division that
 * the sentence itself is about (河南把重点放在仓储上，|全省…), which goes before the release's.
 */
export function resolveHere(mention: PlaceMention, { context, pointed, near, town }: Here, told?: PlaceMention): Region | undefined {
  const word = mention.deictic?.word ?? '';
  if (word === '') return resolveRegion(mention, context);
  const back = POINTS_BACK.test(word) ? (heldBy(told, word) ?? heldBy(pointed, word)) : undefined;
  if (back) return back;
  // 该村, 全镇: the one last named; where the release names none, in the county last named.
  if (mention.deictic?.scope === 'town') return heldBy(town, word) ?? (pointed?.level === 'county' && pointed.places[0] ? { path: pointed.places[0].path, inferred: true } : undefined);
  const many = heldBy(told, word) ?? (isReporting(context) ? undefined : heldBy(near, word));
  return many ?? resolveRegion(mention, context);
}

/** The place of the mention, or that holds it, whose kind the word names: 全市 behind 上海静安 is 上海市. */
function heldBy(mention: PlaceMention | undefined, word: string): Region | undefined {
  for (let place = mention?.places[0]; place; place = place.parent) if (place.name.endsWith(word.slice(-1))) return { path: place.path, inferred: true };
  return undefined;
}

/** A release of one province or smaller place tells of that place. */
export function isReporting({ home, abroad }: RegionContext): boolean {
  return home !== undefined && home !== '全国' && !abroad;
}
