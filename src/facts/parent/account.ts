/** What a balance is left of: 社会保险基金收入90亿元…。年末滚存结余550亿元, 货物和服务贸易进出口规模42亿元，顺差5亿元. */
import { alternation, setOf, sourceOf, wordsOf } from '../../lexicon/lists.js';
import type { Draft } from '../draft/draft.js';

/** Names of what is left, and of the accounts, as the names of their figures begin. */
const ACCOUNTS: readonly { readonly leaning: ReadonlySet<string>; readonly account: RegExp }[] = [
  { leaning: setOf('wholes/fund_balances'), account: accountOf(wordsOf('wholes/funds')) },
  { leaning: setOf('wholes/balances'), account: accountOf(wordsOf('wholes/trades')) },
];
const MIN_UNITS = 3;

function accountOf(last: readonly string[]): RegExp {
  return new RegExp(`^(?<account>.*${alternation(last)})(?:${sourceOf('wholes/sides_of_accounts')}|${sourceOf('parents/amount_ends')})*$`, 'u');
}

/** The account that the figures of the paragraph and then of the sentence itself tell of, the last first; undefined of a draft that is no balance. */
export function accountBefore({ metric = '' }: Draft, recent: readonly Draft[], own: readonly Draft[]): string | undefined {
  const account = ACCOUNTS.find(({ leaning }) => leaning.has(metric))?.account;
  if (account === undefined) return undefined;
  const levels = [...recent, ...own];
  for (let i = levels.length - 1; i >= 0; i--) {
    const found = account.exec(levels[i]?.metric ?? '')?.groups?.['account'];
    if (found !== undefined && found.length >= MIN_UNITS) return found;
  }
  return undefined;
}
