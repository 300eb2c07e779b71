/** Numbers that put things together under one name and count nothing: 三大主粮, 四大板块, 九大主题展区, 31个大城市失业率. */
import { patternOf } from '../../lexicon/lists.js';
import type { Quantity } from '../../types.js';
import { isCounter, PAUSES } from '../kinds.js';
import type { Token } from '../token.js';

const GROUPING = '大';

/** True of such a number; 第三大 and 前三大 are places in an order, 八大类 counts. */
export function isGrouping(quantity: Quantity | undefined): boolean {
  return quantity?.unit === GROUPING && quantity.dimension !== 'rank';
}

/** 31个|大城市失业率|为5.0%, 17项|重要物资CPI|涨3.8%: so many are one group, of which something is measured; not 12个|大城市房价|上涨. */
export function groupsCities(tokens: readonly Token[], at: number): boolean {
  const [number, cities] = [tokens[at], tokens[at + 1]];
  if (number?.quantity?.dimension !== 'count' || cities?.kind !== 'noun' || number.end !== cities.start || !(CITIES.test(cities.text) || INDEX.test(cities.text))) return false;
  for (let i = at + 2; i < tokens.length && !PAUSES.has(tokens[i]?.kind ?? ''); i++) if (tokens[i]?.quantity !== undefined || tokens[i]?.change !== undefined) return true;
  return false;
}

const INDEX = patternOf`(?<=.{2})${'quantities/indices_of_groups'}$`;
const CITIES = patternOf`^${'quantities/groups_of_cities'}.{2,}`;

/** The number before a token, where it is part of the same name: 三大|主导产业, 31个|大城市失业率. */
export function groupingBefore(tokens: readonly Token[], at: number): Token | undefined {
  const number = tokens[at - 1];
  if (number === undefined || !isCounter(number.kind) || number.end !== tokens[at]?.start) return undefined;
  return isGrouping(number.quantity) || groupsCities(tokens, at - 1) ? number : undefined;
}
