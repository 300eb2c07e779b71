/**
 * Every shape that crosses a room, in pipeline order:
 *
 *     read → tidy → structure → annotate → match → facts → write
 *     Document  Document  Article[]  Token[]  Match[]  Fact[]  bytes
 *
 * Data only; behaviour lives in the folder of the step. Absent is `undefined`, never null or ''.
 */
export type * from './types/span.js';
export type * from './types/document.js';
export type * from './types/quantity.js';
export type * from './types/period.js';
export type * from './types/place.js';
export type * from './types/fact.js';
