/** What speaks against a row, in words: `check` holds them, write/words.ts has them in Chinese, docs/results.md explains them. */

export const REASONS = [
  'name may be cut wrongly', 'name says too little', 'verb left in the name', 'metric from the clause before', 'one name for two figures',
  'figure of an unusual kind', 'two changes', 'two readings', 'list and figures differ in number',
  'headline', 'no time told', 'period inferred', 'release without a date', 'place inferred', 'no place told', 'several places', 'torn columns',
  'unit inferred', 'no unit', 'header inferred',
] as const;
export type Reason = (typeof REASONS)[number];

/** One thing that speaks against a row; a slight one counts only beside another. */
export interface Doubt {
  readonly reason: Reason;
  readonly slight?: true;
}

/** Slight doubts that together are reason enough. */
const ENOUGH = 2;

/** The reasons given, and those that doubts come to, each once and in their order; a slight doubt that stands alone comes to nothing. */
export function weigh(given: readonly string[], doubts: readonly Doubt[]): readonly string[] {
  if (doubts.length === 0 || (doubts.length < ENOUGH && doubts[0]?.slight)) return given;
  return [...new Set([...given, ...doubts.map(({ reason }) => reason)])];
}
