/** Which money against which: 外汇市场日元|对|[美元汇率]. */
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';

/** The tokens of a rate of exchange with the money before it; undefined where the range holds no such rate. */
export function moneyPair(tokens: readonly Token[], { from, to }: TokenRange): readonly Token[] | undefined {
  const against = tokens[from - 1];
  if (against === undefined || !AGAINST.has(against.text) || !RATE_OF_MONEY.test(tokens[from]?.text ?? '')) return undefined;
  const money = tokens[from - 2];
  const text = money?.kind === 'noun' && money.end === against.start ? MONEY.exec(money.text)?.[0] : undefined;
  return money !== undefined && text !== undefined ? [tokenWith(money, { text, start: money.end - text.length }), ...tokens.slice(from - 1, to)] : undefined;
}

const AGAINST = setOf('names/money_against');
const MONEY = patternOf`${'names/moneys'}$`;
const RATE_OF_MONEY = patternOf`^${'names/moneys'}(?:的?即期|的?市场)?${'names/money_rates'}`;
