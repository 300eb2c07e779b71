/** 五年|累计完成投资1016亿元 at the head of a clause. */
import type { PeriodMention } from '../../types.js';

/** Of a report the years that it is on, where the sentence names no other time before it; in plans of those to come. */
export function isBareSum({ from: { part }, text }: PeriodMention): boolean {
  return part?.kind === 'back' && BARE_SUM.test(text);
}

/** A number of years and no word that tells which. */
export const BARE_SUM = /^[\d一二两三四五六七八九十]+年$/u;
