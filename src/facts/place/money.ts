/** Releases whose sums are in the money of another country. */
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import type { Tally } from './tally.js';
import type { RegionClues } from './weigh.js';

/** 日元=日本; of more countries than one: 欧元. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(wordsOf('places/moneys').map((money) => {
  const [name = money, country = ''] = money.split('=');
  return [name, country] as const;
}));
const MONEYS = [...COUNTRIES.keys()];
const SUMS = new RegExp(`[\\d亿万](${MONEYS.join('|')})`, 'gu');
/** Sums in our own. */
const OURS = new RegExp(patternOf`[\d亿万](?:元|${'places/our_money'})`, 'gu');
const FIRMS: ReadonlySet<string> = new Set(['company', 'bank']);
/** Places of ours that are named by the way: guests from 台湾. */
const FEW = 2;
/** So many sums tell. */
const MANY = 3;
/** So often the country is named. */
const OFTEN = 2;

/**
 * What the money of a release tells where hardly a place of ours is named: the country whose money most of its sums are in, if it is
 * named as well and no firm is told of, else that it is not ours; undefined where the sums tell nothing.
 */
export function moneyHome({ text, places, bodies }: RegionClues, { within, points }: Tally): { readonly country: string | undefined } | undefined {
  if (within.size > FEW || points.province + points.city + points.county + points.region > 0 || !MONEYS.some((money) => text.includes(money))) return undefined;
  const counted = new Map<string, number>();
  for (const [, money = ''] of text.matchAll(SUMS)) counted.set(money, (counted.get(money) ?? 0) + 1);
  const [[money, times] = ['', 0]] = [...counted].sort(([, one], [, other]) => other - one);
  if (times < MANY || times <= [...text.matchAll(OURS)].length) return undefined;
  // A firm sells in many countries.
  const country = bodies.some(({ type }) => FIRMS.has(type)) ? '' : COUNTRIES.get(money);
  const named = places.filter(({ places: [place] }) => place !== undefined && (place.path === country || place.parent?.path === country)).length;
  return { country: country !== '' && named >= OFTEN && named >= points.nation ? country : undefined };
}
