/** A figure as the suites ask for it. */
import type { Quantity } from '../../src/types.js';

/** One figure of a case; offsets are in the text as given. */
export interface Result {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly start: number;
  readonly end: number;
}

/** A figure before it is cut to what the suite asks for. */
export interface Loose extends Result {
  readonly quantity?: Quantity;
}
