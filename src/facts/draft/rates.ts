/** Names of how fast something grows: 增速, 同比涨幅. */
import { patternOf, wordsOf } from '../../lexicon/lists.js';

/** What the rate at which a thing grows is called behind its name. */
export const [GROWTH = ''] = wordsOf('names/growth');
/** Rates of change without their thing, and the same behind it. */
export const RATE_ALONE = patternOf`^(?:同比|环比|月环比)?${'names/rates_of_change'}$`;
export const RATE_END = patternOf`(?:同比|环比)?${'names/growth_ends'}$`;

/** True of 增速 and its like without their thing. */
export function isRateAlone(name: string): boolean {
  return RATE_ALONE.test(name);
}

/** The word for a rate without how it is judged: of 增幅最大 增幅, of 增长最快 增速. */
export function unjudged(rate: string | undefined): string | undefined {
  const [word] = JUDGED.exec(rate ?? '') ?? [];
  if (word === undefined || word === rate) return rate;
  return isRateAlone(word) ? word : GROWTH;
}

const JUDGED = patternOf`^${'names/growth_ends'}`;
