/** Changes of prices by their verb alone: 降价58%, 提价3%. */

/** True of verbs that say that a price moved, whatever stands before them. */
export function isOfPrices(verb: string): boolean {
  return verb.endsWith('价');
}
