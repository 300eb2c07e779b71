/** Classes of vehicles, told apart by their seats, which measure nothing: 七座及七座以下小型客车, 9座以下（含9座）客车. */
import { patternOf } from '../../lexicon/lists.js';
import type { Amount } from './amount.js';
import type { Place } from './place.js';

/** What follows the seats: the same once more, the bound, what it holds, and the vehicle. */
const BEHIND = patternOf`^(?:及[\d\p{Script=Han}]{1,2}座)?及?以[上下](?:[（(]含[^）)]{0,4}[）)])?${'quantities/vehicle_sizes'}?${'quantities/vehicles'}`;
/** 7座以下（含|7座）: the bound once more, in brackets. */
const BEFORE = /以[上下][（(]含$/u;
const MOST_BEHIND = 24;
const MOST_BEFORE = 8;

/** True where a number of seats names a class of vehicles. */
export function isVehicleClass(text: string, { end }: Amount, { at, from, to }: Place): boolean {
  return BEHIND.test(text.slice(end, Math.min(to, end + MOST_BEHIND))) || BEFORE.test(text.slice(Math.max(from, at - MOST_BEFORE), at));
}
