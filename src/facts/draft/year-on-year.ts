/** Rates over several years, which are no growth on the year before. */
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import { draftWith, type Draft } from './draft.js';

/** 年均增幅 counts from each year before. */
export const YEARLY = patternOf`${'changes/yearly'}|年${'changes/averaged'}`;
const ENDS_YEARLY = patternOf`(?<=.{2})${'changes/yearly'}$`;

/** 生产总值年均增长6.5%: how fast from year to year over several, which is no growth on the year before; any other draft as it is. */
export function yearOnYear(draft: Draft): Draft {
  const { metric, quantity, changes: [change] } = draft;
  if (metric === undefined || quantity !== undefined || change === undefined) return draft;
  // 一产、二产增加值年均|分别增长5%和6%
  if (change.unit === '%' && ENDS_YEARLY.test(metric)) return draftWith(draft, { metric: metric.replace(ENDS_YEARLY, BY_YEAR) });
  if (!YEARLY.test(change.verb) || YEARLY.test(metric)) return draft;
  return draftWith(draft, { metric: metric + (change.unit === '%' ? rateOver(change.verb) : change.verb) });
}

/** 年均增速, of 两年平均|增长5% 两年平均增速. */
function rateOver(verb: string): string {
  const years = OVER_YEARS.exec(verb)?.[0];
  return years === undefined ? BY_YEAR : years + SPEED;
}

const OVER_YEARS = patternOf`^.+?年${'changes/averaged'}`;

const [BY_YEAR = '', SPEED = ''] = wordsOf('changes/yearly_rate');
