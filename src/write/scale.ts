/** Figures shown with 万 or 亿 for people. The decimal point is moved; nothing is multiplied. */
import { placesOf, SCALE_WORDS, type Scale } from '../text/scales.js';
import type { Fact } from '../types.js';

export const SCALE_CHOICES = ['base', 'printed', '亿', '万'] as const;
export type ScaleChoice = (typeof SCALE_CHOICES)[number];

/**
 * The fact with its amounts in the scale asked for; the unit carries the scale.
 *
 *     325750000 元   亿        →   3.2575 亿元
 *     597225 件      万        →   59.7225 万件
 *     70亿元 printed           →   70 亿元
 *
 * Money is always moved, other counts only where they reach the scale (14个 stays 14 个), rates
 * and points never. `printed` takes the scale that the text gives the figure, none where it has none.
 */
export function scaleFact(fact: Fact, choice: ScaleChoice): Fact {
  if (choice === 'base') return fact;
  const scaleOf = (value: number | undefined, unit: string | undefined, printed: string): Scale | undefined =>
    choice === 'printed' ? printedScale(value, unit, printed) : fixedScale(value, unit, choice);
  const level = scaleOf(fact.value ?? fact.value_max, fact.unit, fact.text);
  return {
    ...fact,
    ...moved(fact.value, level, 'value'),
    ...moved(fact.value_max, level, 'value_max'),
    ...named(fact.unit, level, 'unit'),
    ...both(fact.yoy, fact.yoy_unit, scaleOf(fact.yoy, fact.yoy_unit, fact.quote), 'yoy'),
    ...both(fact.change, fact.change_unit, scaleOf(fact.change, fact.change_unit, fact.quote), 'change'),
    ...both(fact.previous, fact.previous_unit, scaleOf(fact.previous, fact.previous_unit, fact.quote), 'previous'),
  };
}

/** The number with its decimal point moved `places` to the left, exact to the last printed digit. */
export function shiftDecimal(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) - places}`);
}

/** The largest scale that the value reaches, for a short view: 12000000000 is 120 亿. */
export function naturalScale(value: number | undefined, unit: string | undefined): Scale | undefined {
  if (value === undefined || unit === undefined || isRate(unit)) return undefined;
  const size = Math.abs(value);
  if (size >= 1e8) return { word: '亿', places: 8 };
  return size >= 1e5 ? { word: '万', places: 4 } : undefined;
}

const PRINTED = new RegExp(`([0-9][0-9,]*(?:\\.[0-9]+)?)[多余]?(${SCALE_WORDS})`, 'g');

/** Units that end so are money: 元, 美元, 欧元; and the currencies without 元. */
const MONEY = /(?:元|英镑|日圆|卢布|法郎|卢比)$/;

/** The scale of a whole column or series of this unit: that of the choice for money, none for all else and for `printed`. */
export function columnScale(unit: string | undefined, choice: ScaleChoice): Scale | undefined {
  return (choice === '亿' || choice === '万') && unit !== undefined && MONEY.test(unit) ? { word: choice, places: placesOf(choice) } : undefined;
}

function isRate(unit: string): boolean {
  return /[%‰％]|百分点|基点/.test(unit);
}

function fixedScale(value: number | undefined, unit: string | undefined, word: '亿' | '万'): Scale | undefined {
  const places = placesOf(word);
  if (value === undefined || unit === undefined || isRate(unit)) return undefined;
  return MONEY.test(unit) || Math.abs(value) >= Number(`1e${places}`) ? { word, places } : undefined;
}

function printedScale(value: number | undefined, unit: string | undefined, printed: string): Scale | undefined {
  if (value === undefined || unit === undefined) return undefined;
  const size = Math.abs(value);
  for (const [, digits = '', word = ''] of printed.matchAll(PRINTED)) {
    const places = placesOf(word);
    if (Number(`${digits.replaceAll(',', '')}e${places}`) === size) return { word, places };
  }
  return undefined;
}

function moved(value: number | undefined, scale: Scale | undefined, key: string): Readonly<Record<string, number>> {
  return value === undefined || scale === undefined ? {} : { [key]: shiftDecimal(value, scale.places) };
}

function named(unit: string | undefined, scale: Scale | undefined, key: string): Readonly<Record<string, string>> {
  return unit === undefined || scale === undefined ? {} : { [key]: scale.word + unit };
}

function both(value: number | undefined, unit: string | undefined, scale: Scale | undefined, key: string) {
  return { ...moved(value, scale, key), ...named(unit, scale, `${key}_unit`) };
}
