/** Full and short names of divisions: 新乡市 and 新乡, 恩施土家族苗族自治州 and 恩施州 and 恩施. */
import type { Place, PlaceLevel } from '../types.js';

/** Forms and the places that bear them. */
export interface NameForms {
  readonly full: Map<string, readonly Place[]>;
  readonly short: Map<string, readonly Place[]>;
}

/** Words that end a division's name, the longer first. */
const SUFFIXES = ['地区', '新区', '林区', '特区', '群岛', '省', '市', '盟', '县', '区', '旗'];
/** What stands for the long endings of 自治州, 自治县, 自治旗 in running text. */
const SHORT_ENDING: readonly (readonly [ending: string, short: string])[] = [
  ['自治州', '州'], ['自治县', '县'], ['自治旗', '旗'], ['族区', '区'],
];
const RANK: Readonly<Record<PlaceLevel, number>> = { country: 0, province: 1, city: 2, county: 3, zone: 4, group: 5, foreign: 6 };

const NONE: readonly string[] = [];

/** The name less its last word: 延津县 → 延津; undefined where too little is left (易县) or nothing ends it. */
export function cutSuffix(name: string): string | undefined {
  for (const suffix of SUFFIXES) if (name.endsWith(suffix)) return name.length > suffix.length + 1 ? name.slice(0, -suffix.length) : undefined;
  return undefined;
}

/** Adds a division's forms; of two places that share a short name the larger keeps it. */
export function addNames(forms: NameForms, place: Place, short: string | undefined): void {
  push(forms.full, place.name, place);
  if (short === undefined) return;
  // Of three thousand names eighty have one.
  const ending = place.name.includes('族') || place.name.includes('自治') ? SHORT_ENDING.find(([long]) => place.name.endsWith(long)) : undefined;
  // 酉阳县, 酉阳自治县: without the peoples whom it is named for.
  for (const end of ending ?? NONE) if (place.name !== short + end) push(forms.full, short + end, place);
  const bearers = forms.short.get(short);
  const rank = bearers?.[0] ? RANK[bearers[0].level] : Infinity;
  if (RANK[place.level] < rank) forms.short.set(short, [place]);
  else if (RANK[place.level] === rank) push(forms.short, short, place);
}

function push(map: Map<string, readonly Place[]>, form: string, place: Place): void {
  const bearers = map.get(form);
  map.set(form, bearers ? [...bearers, place] : [place]);
}
