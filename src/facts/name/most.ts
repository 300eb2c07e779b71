/** What is measured of the places that are said to have most or least of it. */
import type { Token } from '../../annotate/token.js';
import { nameOf, type Name } from './name.js';

export const BY = '以';

/** 满意率|较高|的|是|商河县（96.2%）, 地方税收|以|台北市|687亿元|居首: what is measured of the places behind `at`; undefined where none is said to have most or least. */
export function measuredMost(tokens: readonly Token[], at: number): Name | undefined {
  const state = tokens[at]?.kind === 'de' && tokens[at - 1]?.kind === 'state';
  const end = state ? at - 2 : tokens[at + 1]?.text === BY ? at : -1;
  const start = tokens[end]?.kind === 'rate' && tokens[end - 1]?.kind === 'noun' ? end - 1 : end;
  return end >= 0 && (tokens[start]?.kind === 'noun' || tokens[start]?.kind === 'rate') ? nameOf(tokens.slice(start, end + 1), undefined) : undefined;
}
