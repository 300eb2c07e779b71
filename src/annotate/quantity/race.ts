/** Races, told apart by their distance, which measures nothing: 男子组100米, 100米、200米两项冠军, 4×100米接力, 10公里跑. */
import { patternOf } from '../../lexicon/lists.js';
import type { Amount } from './amount.js';
import type { Place } from './place.js';

/** What follows the distance: others, how many they are, who runs, and the race or what is won in it. */
const BEHIND = patternOf`^(?:[、和](?:\d+[×xX])?\d+\p{Script=Han}{1,2})*(?:[等共]{0,2}[\d\p{Script=Han}]{1,2}[个项枚])?${'quantities/racers'}?${'quantities/races'}`;
/** Who runs, before the distances. */
const BEFORE = patternOf`${'quantities/racers'}组?(?:\d+\p{Script=Han}{1,2}[、和])*$`;
const MOST_BEHIND = 36;
const MOST_BEFORE = 24;

/** True where a length names a race. */
export function isRace(text: string, { end }: Amount, { at, from, to }: Place): boolean {
  return BEHIND.test(text.slice(end, Math.min(to, end + MOST_BEHIND))) || BEFORE.test(text.slice(Math.max(from, at - MOST_BEFORE), at));
}
