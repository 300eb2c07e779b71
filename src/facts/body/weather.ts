/** Of whom an office that was named in another sentence tells nothing. */
import { patternOf, setOf } from '../../lexicon/lists.js';

/** 气象台发布预警。…，全市已转移3万人: those who were moved, and what was lost, are no figures of the weather office carried on. `unit`: of the figure. */
export function tellsOf(body: string, unit: string | undefined): boolean {
  return unit === undefined || !OF_HARM.has(unit) || !WEATHER.test(body);
}

const WEATHER = patternOf`${'bodies/weather_offices'}$`;
const OF_HARM = setOf('bodies/units_of_harm');
