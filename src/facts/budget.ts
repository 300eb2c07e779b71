/** Budgets: what is to be taken in and spent in the year that runs. */
import { signOf } from '../annotate/signs.js';
import type { Token } from '../annotate/token.js';
import { patternOf } from '../lexicon/lists.js';
import type { PeriodMention } from '../types.js';

/**
 * True for a sentence that tells this year's budget, not how far it was carried out.
 *
 *     今年全国社会保险基金预算支出3.8万亿元          今年1—7月政府性基金预算支出…, 今年一般公共预算收入完成…     no
 */
export function setsBudget(tokens: readonly Token[]): boolean {
  return OF_THIS_YEAR(tokens) && tokens.some(({ period }) => period !== undefined && isThisYear(period)) && isBudgeted(tokens);
}

const OF_THIS_YEAR = signOf({ times: isThisYear });

function isThisYear({ from: { yearRef, part }, relation, to }: PeriodMention): boolean {
  return yearRef === 'this' && part === undefined && relation === undefined && to === undefined;
}

/** True for 二、2016年预算草案: what stands under it is to come, whatever the day of the report. */
export function headsBudget(tokens: readonly Token[]): boolean {
  return tokens.length <= HEADING && tokens.at(-1)?.text.endsWith('预算草案') === true && isBudgeted(tokens);
}

/** Tokens of a heading. */
const HEADING = 6;

/** True for a sentence of a budget, whatever its year. */
export function isBudgeted(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => BUDGET.test(text)) && !tokens.some(({ text }) => CARRIED_OUT.test(text));
}

/** 一般公共预算收入 is what the revenue is called as well. */
const BUDGET = patternOf`${'aims/budget_funds'}基金预算|预算${'aims/budget_words'}|预算按`;
const CARRIED_OUT = patternOf`${'aims/carried_out'}`;
