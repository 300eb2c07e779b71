/** What a share is quoted at: 宁德时代报181.60元, A股报31.94元/股. */
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { draftWith, type Draft } from './draft.js';
import type { Site } from './step.js';

const QUOTES = setOf('names/quotes_price');
const SHARES = patternOf`^${'names/kinds_of_share'}$`;
const [PRICE = ''] = wordsOf('names/share_price');

/**
 * The draft under the name of a share's price where no more than the firm, or the kind of its shares, stands before 报 and the sum; any other as it is.
 *
 *     宁德时代|报|181.60元        股价
 *     招商银行A股|报|31.94元/股   A股股价
 */
export function asSharePrice(draft: Draft, { tokens }: Site): Draft {
  const { quantity, name, at, metric = '' } = draft;
  if (quantity?.dimension !== 'money' || name === undefined || !QUOTES.has(tokens[at - 1]?.text ?? '')) return draft;
  if (SHARES.test(metric)) return draftWith(draft, { metric: metric + PRICE });
  const firm = tokens.find(({ start }) => start === name.start);
  return firm?.body?.type === 'company' && name.end <= firm.end ? draftWith(draft, { metric: PRICE }) : draft;
}
