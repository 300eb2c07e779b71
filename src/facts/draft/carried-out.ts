/** What came of a budget, behind the figure of the budget itself: 收入预算250.6亿元，实际完成252.3亿元. */
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Draft } from './draft.js';

/**
 * What was budgeted, of a figure that says only how it came out; undefined of any other.
 *
 *     一般公共预算收入预算为250.6亿元，[实际]完成252.3亿元     一般公共预算收入
 *     收入预算12亿元，税收[执行]13亿元                          no
 */
export function carriedOut({ shape, quantity }: Draft, own: string, last: Draft | undefined): string | undefined {
  if (shape !== 'level' || quantity === undefined || last?.quantity?.unit !== quantity.unit || !OUTCOMES.has(own)) return undefined;
  return BUDGETED.exec(last.metric ?? '')?.groups?.['account'];
}

const OUTCOMES = setOf('names/outcomes');
const BUDGETED = patternOf`^(?<account>.*${'names/account_sides'})${'names/budgets'}数?$`;
