/** Shapes that the readers of figures hand to one another. */
import type { Dimension, NonFact, Quantity } from '../../types.js';

/** Where a reader stands: the place and the borders of its sentence. */
export interface Place {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands at a place, and where to read on. */
export interface Found {
  readonly end: number;
  readonly quantity?: Quantity | undefined;
  readonly nonFact?: NonFact | undefined;
}

/** A quantity whose reader still adds what it finds. */
export type NewQuantity = { -readonly [Key in keyof Quantity]: Quantity[Key] };

/** A quantity with every key, so that all have one shape in memory; readers set keys, and take none away. */
export function makeQuantity({ start, end, value, unit, dimension, script }: Amounted): NewQuantity {
  return { start, end, value, valueMax: undefined, unit, dimension, qualifier: undefined, script, ordinal: undefined, bare: undefined, article: undefined, worded: undefined };
}

/** The quantity with some of it changed, in the one shape of all quantities. */
export function quantityWith(quantity: Quantity, changed: Partial<Quantity>): Quantity {
  const { start, end, value, valueMax, unit, dimension, qualifier, script, ordinal, bare, article, worded } = quantity;
  return Object.assign({ start, end, value, valueMax, unit, dimension, qualifier, script, ordinal, bare, article, worded }, changed);
}

interface Amounted {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly script: Quantity['script'];
}
