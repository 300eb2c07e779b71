/** How sure a figure is, which stands behind what it measures and is no part of it: 零售总价值|的临时估计. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';

/** 访港旅客|初步估计, 零售总价值|的临时估计. */
const ESTIMATE = patternOf`(?<=.{2})(?:的?${'names/estimate_kinds'}${'names/estimates'})$`;
/** 成交均价约|每平方米39697元; but 节约, 合约. */
const ABOUT = /(?<=.[价额量数值率积入])约$/u;
const ENDS: ReadonlySet<string> = setOf('names/estimate_ends');
const KINDS: ReadonlySet<string> = setOf('names/estimate_kinds');
const WORDS: ReadonlySet<string> = setOf('names/estimates');

/** The name without the estimate that it ends with. */
export function withoutEstimate(text: string): string {
  return ENDS.has(text.at(-1) ?? '') ? text.replace(ESTIMATE, '').replace(ABOUT, '') : text;
}

/** 零售总价值|的|修订|估计: where the name ends, before an estimate that was cut into words of its own. */
export function beforeEstimate(tokens: readonly Token[], first: number, to: number): number {
  if (to - 2 <= first || !WORDS.has(tokens[to - 1]?.text ?? '') || !KINDS.has(tokens[to - 2]?.text ?? '')) return to;
  const end = tokens[to - 3]?.kind === 'de' ? to - 3 : to - 2;
  return end > first ? end : to;
}
