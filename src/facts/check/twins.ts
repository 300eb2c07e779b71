/**
 * Rows of one sentence that nothing tells apart: one of them most likely has the other's name.
 *
 *     新增项目8个，总投资12亿元、总投资6亿元     one name, two figures
 */
import type { Columns, Row } from '../row.js';
import type { Reason } from '../doubt.js';

const REASON: Reason = 'one name for two figures';

/** Gives the rows of a sentence, those from `first` on, a reason to look where two have the same name, time, place and body. */
export function markTwins(rows: readonly Row[], first: number): void {
  for (let i = first; i < rows.length; i++) {
    const one = rows[i]?.columns;
    for (let j = i + 1; j < rows.length; j++) {
      const other = rows[j]?.columns;
      if (one === undefined || other === undefined || !areTwins(one, other)) continue;
      mark(one);
      mark(other);
    }
  }
}

function mark(columns: Columns): void {
  if (columns.check === undefined) columns.check = REASON;
  else if (!columns.check.endsWith(REASON)) columns.check += `;${REASON}`;
}

function areTwins(one: Columns, other: Columns): boolean {
  if (one.metric !== other.metric || one.period !== other.period || one.region !== other.region) return false;
  if (one.body !== other.body) return false;
  // 鲜果价格…，影响总指数下降0.16个百分点；鲜菜价格…，影响总指数下降0.03个百分点: each of a thing of its own.
  if (one.parent !== undefined && other.parent !== undefined && one.parent !== other.parent) return false;
  // 同比增长3%，环比增长1%: two comparisons of one figure.
  return one.value !== undefined || other.value !== undefined ? (one.value === undefined) === (other.value === undefined) : one.change_basis === other.change_basis;
}
