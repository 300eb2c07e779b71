/** Shapes that the readers of figures hand to one another. */
import type { NonFact, Quantity } from '../types.js';

/** Where a reader stands: the place and the borders of its sentence. */
export interface Place {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands at a place, and where to read on. */
export interface Found {
  readonly end: number;
  readonly quantity?: Quantity;
  readonly nonFact?: NonFact;
}
