/** A place behind what is said of it: 改善幅度居前列的|聊城市. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { isScope, OTHERS } from './field.js';
import { DIVISIONS } from './here.js';
import { IN } from './opening.js';

/** Of a place behind 的: whether it is who acts, 排名末位的|连云港|上半年实现…, 改善幅度居前列的|聊城市和菏泽市分别获得…. */
export function isDescribed(tokens: readonly Token[], at: number): boolean {
  return PUBLISHED.test(tokens[at - 2]?.text ?? '') || ACTS.has(tokens[at + 1]?.kind ?? '') || isSaidOf(tokens, at) || isIn(tokens, at);
}

/** 同一时间公布的|美国|上周失业金人数. */
const PUBLISHED = patternOf`${'periods/published'}$`;
const ACTS: ReadonlySet<string> = new Set(['respectively', 'each', 'act', 'light', 'up-verb', 'down-verb', 'period']);

/** 人口不到十万人的|抚远市|物流企业: a place behind what is said of it, where its clause speaks of no other place and nothing that is done to it. */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.kind !== 'noun' || !isDivision(tokens[at])) return false;
  // 共建的|沈阳|智能网联汽车产业园: part of a name.
  if (tokens[at - 3] === undefined || PAUSES.has(tokens[at - 3]?.kind ?? '')) return false;
  for (let i = at - 2; i >= 0; i--) {
    const { kind = 'stop', place, body } = tokens[i] ?? {};
    if (PAUSES.has(kind)) return true;
    if (kind === 'prep' || OTHERS.has(kind) || (place ?? body) !== undefined) return false;
  }
  return true;
}

/** 在渤海之滨的|辽宁锦州|，…: where a clause says that it plays, behind what is said of the place. */
function isIn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.kind !== 'comma' || !isDivision(tokens[at])) return false;
  let from = at - 2;
  while (tokens[from]?.kind === 'noun' || tokens[from]?.kind === 'adverb') from--;
  return tokens[from]?.text === IN && PAUSES.has(tokens[from - 1]?.kind ?? 'stop');
}

export function isDivision(token: Token | undefined): boolean {
  return token?.place !== undefined && DIVISIONS.has(token.place.level) && !isScope(token.place);
}
