/** All word tables that the annotators look things up in; built once, read only. */
import type { Bodies } from './bodies.js';
import type { Periods } from './periods.js';
import type { Places } from './places.js';
import type { Units } from './units.js';
import type { Words } from './words.js';

export interface Lexicon {
  readonly words: Words;
  readonly units: Units;
  readonly periods: Periods;
  readonly places: Places;
  readonly bodies: Bodies;
}
