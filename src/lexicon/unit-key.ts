/**
 * Units that join, whichever script they are printed in. The few characters that units consist of are enough here: what joins rows has
 * no lexicon at hand, and need not load its table of all.
 */
import { wordsOf } from './lists.js';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(wordsOf('quantities/traditional_units').map((pair) => [pair.charAt(0), pair.charAt(2)]));

/** The unit in simplified characters: 個百分點 → 个百分点. */
export function unitKey(unit: string): string {
  let key = '';
  for (const char of unit) key += SIMPLIFIED.get(char) ?? char;
  return key;
}
