/** Numbers that put things together under one name and count nothing: 三大主粮, 四大板块, 九大主题展区. */
import type { Quantity } from '../../types.js';
import { isCounter } from '../kinds.js';
import type { Token } from '../token.js';

const GROUPING = '大';

/** True of such a number; 第三大 and 前三大 are places in an order, 八大类 counts. */
export function isGrouping(quantity: Quantity | undefined): boolean {
  return quantity?.unit === GROUPING && quantity.dimension !== 'rank';
}

/** The number before a token, where it is part of the same name: 三大|主导产业. */
export function groupingBefore(tokens: readonly Token[], at: number): Token | undefined {
  const number = tokens[at - 1];
  return number !== undefined && isCounter(number.kind) && isGrouping(number.quantity) && number.end === tokens[at]?.start ? number : undefined;
}
