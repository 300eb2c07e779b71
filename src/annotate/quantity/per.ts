/** What a figure is counted by, where that stands before it: 平均浓度为[每立方米]82微克, 资助标准[每人每月]400元. */
import { patternOf } from '../../lexicon/lists.js';
import type { Span } from '../../types.js';

const PER = patternOf`(?:平均)?(?:每(?:${'quantities/counted_by'}|[十百千万]{0,2}${'quantities/counted_by_many'}))+$`;
const ONLY_PER = new RegExp(`^(?:${PER.source}|每\\d)`, 'u');
export const EACH = '每'.charCodeAt(0);
const MAX_UNITS = 14;

/** The words before the figure that begins at `at`, and no further left than `from`; undefined where it is counted by nothing. */
export function perBefore(text: string, at: number, from: number): Span | undefined {
  let each = false;
  for (let i = at - 1; i >= from && i > at - MAX_UNITS; i--) if (text.charCodeAt(i) === EACH) each = true;
  const words = each ? PER.exec(text.slice(Math.max(from, at - MAX_UNITS), at))?.[0] : undefined;
  return words === undefined ? undefined : { start: at - words.length, end: at };
}

/** True of words that say nothing but what a figure is counted by: 每吨, 每人每月; not of 每股收益. */
export function isPer(words: string): boolean {
  return ONLY_PER.test(words);
}
