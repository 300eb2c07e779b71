/** Units that differ by places of the decimal point only, brought to one. Nothing is multiplied. */

import { unitKey } from '../lexicon/unit-key.js';

/** A unit as so many places of another: 公里 is 1000 米. */
interface Shift {
  readonly base: string;
  readonly places: number;
}

const SHIFTS: ReadonlyMap<string, Shift> = new Map([
  ['公里', { base: '米', places: 3 }], ['千米', { base: '米', places: 3 }], ['厘米', { base: '米', places: -2 }], ['毫米', { base: '米', places: -3 }],
  ['吨', { base: '公斤', places: 3 }], ['千克', { base: '公斤', places: 0 }], ['克', { base: '公斤', places: -3 }],
  ['平方公里', { base: '平方米', places: 6 }], ['平方千米', { base: '平方米', places: 6 }], ['公顷', { base: '平方米', places: 4 }],
  ['兆瓦时', { base: '千瓦时', places: 3 }], ['度', { base: '千瓦时', places: 0 }], ['兆瓦', { base: '千瓦', places: 3 }], ['吉瓦', { base: '千瓦', places: 6 }], ['瓦', { base: '千瓦', places: -3 }],
  ['升', { base: '立方米', places: -3 }], ['立方', { base: '立方米', places: 0 }], ['‰', { base: '%', places: -1 }],
  ['名', { base: '人', places: 0 }], ['位', { base: '人', places: 0 }], ['个人', { base: '人', places: 0 }],
]);

/** The unit that figures of this unit are joined under. */
export function baseUnit(unit: string): string {
  return shiftOf(unit).base;
}

function shiftOf(unit: string): Shift {
  const key = unitKey(unit);
  return SHIFTS.get(key) ?? { base: key, places: 0 };
}

/**
 * The value in another unit; undefined where one does not follow from the other by places alone.
 *
 *     3.2 公里 → 米   3200        12 元 → 美元   undefined
 */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const [a, b] = [shiftOf(from), shiftOf(to)];
  return a.base === b.base ? shifted(value, a.places - b.places) : undefined;
}

function shifted(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
