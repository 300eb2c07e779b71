/** Ranges. */

/** Half-open range [start, end) in UTF-16 code units of the text at hand. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
