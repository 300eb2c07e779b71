/** Times of what something grew on: 投资在|上年|高基数上|增长3.8%, 在|去年同期|下降5%|的基础上. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { IN } from '../place/opening.js';

const BASE = patternOf`${'periods/on_bases'}$`;
/** Tokens from the time to the word that closes the phrase. */
const TO_BASE = 4;

/** True of the time at `at`, which no figure behind the phrase is about. */
export function isOfBase(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== IN) return false;
  for (let i = at + 1; i <= at + TO_BASE; i++) {
    const { kind = 'stop', text = '' } = tokens[i] ?? {};
    if (PAUSES.has(kind)) return false;
    if (BASE.test(text)) return true;
  }
  return false;
}
