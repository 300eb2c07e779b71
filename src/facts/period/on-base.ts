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

/** 快于|去年全年|3%|的经济增速: true of the time of a level that something is held against, which has that figure and no other. */
export function isOfLevel(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'gap' || tokens[at + 1]?.quantity?.dimension !== 'percent' || tokens[at + LEVEL_REACH]?.kind !== 'de') return false;
  return LEVELS.test(tokens[at + LEVEL_REACH + 1]?.text ?? '') || LEVELS.test(tokens[at + LEVEL_REACH + 2]?.text ?? '');
}

/** Tokens from such a time to the end of its reach. */
export const LEVEL_REACH = 2;
const LEVELS = patternOf`${'periods/levels'}$`;
