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

/** True for 二、2016年预算草案, 2024年财政预算（草案）, 全市预算安排意见: what stands under it is to come, whatever the day of the report. */
export function headsBudget(tokens: readonly Token[]): boolean {
  return tokens.length <= HEADING && HEADS.test(tokens.map(({ text }) => text).join('')) && !isCarriedOut(tokens);
}

/** Tokens of a heading. */
const HEADING = 10;
const HEADS = patternOf`${'aims/budget_heads'}$`;

/** True for a sentence of a budget, whatever its year. */
export function isBudgeted(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => BUDGET.test(text)) && !isCarriedOut(tokens);
}

/** 完成361亿元, 执行情况; not 比上年完成数增长, which a budget is held against. */
function isCarriedOut(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }) => !HELD_AGAINST.has(kind) && CARRIED_OUT.test(text));
}

const HELD_AGAINST: ReadonlySet<string> = new Set(['basis', 'change', 'changes']);
/** 一般公共预算收入 is what the revenue is called as well. */
const BUDGET = patternOf`${'aims/budget_funds'}基金预算|预算(?:${'aims/budget_words'}|按|${'aims/budget_amounts'}安排)`;
const CARRIED_OUT = patternOf`${'aims/carried_out'}`;
