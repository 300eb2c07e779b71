/** The division of a sentence that its words of pointing mean: 河南则把重点放在仓储上，|全省…. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { PlaceMention } from '../../types.js';
import { DIVISIONS } from './here.js';

/** 从|黑龙江省统计局|公布的数据看. */
const SOURCES: ReadonlySet<string> = setOf('bodies/source_openers');

/** Kinds that a clause begins behind. */
export const OPENERS: ReadonlySet<string> = new Set([
  'comma', 'semicolon', 'colon', 'stop', 'period', 'among', 'say', 'skip', 'mark', 'conj', 'target', 'paren', 'close', 'adverb', 'body',
]);

/** The division that the sentence names last before `at`. */
export function nearestBefore(tokens: readonly Token[], at: number): PlaceMention | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const place = tokens[i]?.place;
    if (place && !place.deictic && DIVISIONS.has(place.level)) return place;
  }
  return undefined;
}

/** 河南则把重点放在仓储上，|全省…; 吉林省粮食局监测，|全省…: the division that opens the sentence, or whose office speaks. */
export function toldOf(tokens: readonly Token[], to: number): PlaceMention | undefined {
  if (tokens[to]?.place?.deictic === undefined) return undefined;
  for (let at = to - 1; at >= 0; at--) {
    const { place, body } = tokens[at] ?? {};
    const mention = place ?? body?.place;
    if (mention === undefined || mention.deictic || !DIVISIONS.has(mention.level)) continue;
    // 排名末位的|连云港|上半年…，|该市…
    const opens = at === 0 || tokens[at - 1]?.kind === 'de' || OPENERS.has(tokens[at - 1]?.kind ?? '') || (body !== undefined && SOURCES.has(tokens[at - 1]?.text ?? ''));
    return opens && !LISTERS.has(tokens[at + 1]?.kind ?? '') ? mention : undefined;
  }
  return undefined;
}
