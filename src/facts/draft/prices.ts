/** Prices: changes by their verb alone (降价58%), what is paid for so much of the goods (每公斤29元), and lists of them under one head. */
import { EACH as EACH_UNIT } from '../../annotate/quantity/per.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { isProperty } from '../name/property.js';
import type { Draft } from './draft.js';

/** True of verbs that say that a price moved, whatever stands before them. */
export function isOfPrices(verb: string): boolean {
  return verb.endsWith('价');
}

/** Of what amount of goods a price is: 每公斤, 平均每吨. */
const PER_GOODS = patternOf`^[^\d]*?(?<goods>${'quantities/goods_priced_by'})$`;
const PRICE = patternOf`${'names/averages'}?${'names/price_kinds'}?${'names/prices'}$`;
const UNIT_PRICE = /\//u;

/** The unit of a price with what it is paid for: 元/公斤 of 每公斤29元; the unit itself of other amounts, and where the name says it. */
export function unitOf({ quantity, at: own, metric = '', figure }: Draft, tokens: readonly Token[]): string | undefined {
  const { unit = '', dimension } = quantity ?? {};
  if (unit === '') return undefined;
  // 均价分别为|每吨|2246元和4612元
  const list = tokens.findIndex(({ items }) => items?.some(({ start }) => start === figure.start));
  const at = list < 0 ? own : list;
  if (dimension !== 'money' || tokens[at - 1]?.kind !== 'per' || metric.includes(EACH) || UNIT_PRICE.test(unit)) return unit;
  const per = PER_GOODS.exec(tokens[at - 1]?.text ?? '')?.groups?.['goods'];
  return per === undefined ? unit : `${unit}/${per}`;
}

const EACH = String.fromCharCode(EACH_UNIT);

/**
 * The name of goods with what is measured of them, where the figure is paid for so much of them and a price was told before; undefined of other
 * names.
 *
 *     蔬菜批发均价每公斤5.4元；羊肉每公斤65.3元        羊肉批发均价
 *     猪肉批发均价为：大排每公斤29元                   大排批发均价
 */
export function pricedLike(own: string, { at, quantity, name }: Draft, before: string | undefined, tokens: readonly Token[]): string | undefined {
  const per = tokens[at - 1];
  if (quantity?.dimension !== 'money' || per?.kind !== 'per' || !PER_GOODS.test(per.text) || isProperty(own) || name === undefined) return undefined;
  const head = before ?? headOf(tokens, name.start);
  const price = head === undefined ? undefined : PRICE.exec(head)?.[0];
  return price === undefined || price === head ? undefined : own + price;
}

/** 猪肉批发均价|为|：: what opens the list that the name at `start` stands in; undefined where no colon does. */
function headOf(tokens: readonly Token[], start: number): string | undefined {
  const colon = tokens.findLastIndex(({ kind, end }) => kind === 'colon' && end <= start);
  const head = tokens.slice(Math.max(colon - 2, 0), Math.max(colon, 0)).findLast(({ kind }) => kind === 'noun');
  return head?.text;
}
