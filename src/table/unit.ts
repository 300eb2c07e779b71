/** Units as tables name them: 万吨, 亿元、%, ±%, 元/公斤. */
import { findFigures } from '../annotate/quantity/quantity.js';
import { readScale, shifted } from '../annotate/numeral/numeral.js';
import type { Units } from '../lexicon/units.js';
import type { Dimension, Quantity, Span } from '../types.js';

/** A unit without its scale: 亿元 is 元 with the decimal point moved by 8. */
export interface UnitWord {
  readonly unit: string;
  readonly shift: number;
  readonly dimension: Dimension;
}

export const PERCENT: UnitWord = { unit: '%', shift: 0, dimension: 'percent' };

/** Parts of 亿元、%; the slash of 元/公斤 parts none. */
const SEPARATORS = /[、,，;；和或及]|\s+/u;
/** Signs of both directions before a percent: ±%, +-%, 增减%. */
const BOTH_WAYS = /^[±+\-－/]+(?=[%％‰])/u;
const MAX_UNIT = 14;
/** 亿只|（片、套）: what else the same is counted in. */
const KINDS_OF_IT = /(?<=\p{L})[（(][^（()）]{1,8}[）)]$/u;

/**
 * The units that the words name, in order; none where any part of them is no unit.
 *
 *     亿元、%  →  元 (8), %        ±%  →  %        折纯  →  none
 *
 * `declared` words stand behind 单位：, so that a unit that the lexicon lacks is taken as printed.
 */
export function parseUnits(words: string, units: Units, declared = false): readonly UnitWord[] {
  const parts = words.replace(KINDS_OF_IT, '').split(SEPARATORS).filter((part) => part !== '');
  const found = parts.map((part) => parseUnit(part, units, declared));
  return found.every((unit) => unit !== undefined) ? found : [];
}

function parseUnit(words: string, units: Units, declared: boolean): UnitWord | undefined {
  const word = words.replace(BOTH_WAYS, '');
  if (word === '' || word.length > MAX_UNIT || /^[\d零一二三四五六七八九十]/u.test(word)) return undefined;
  const text = `1${word}`;
  const [quantity, ...more] = findFigures(text, 0, text.length, units).quantities;
  if (quantity?.start === 0 && quantity.end === text.length && more.length === 0 && quantity.unit !== '') {
    return { unit: quantity.unit, shift: Math.round(Math.log10(quantity.value)), dimension: quantity.dimension };
  }
  if (!declared) return undefined;
  // 元/500克: what it is the price of may be numbered.
  const [head = word, per] = word.split(/[/／](?=\d)/u);
  const base = per === undefined ? undefined : parseUnit(head, units, false);
  if (base !== undefined) return { ...base, unit: `${base.unit}/${per}` };
  if (/\d/u.test(word)) return undefined;
  const scale = readScale(word, 0, word.length, () => false);
  const unit = word.slice(scale.end);
  return { unit, shift: scale.exponent, dimension: unit === '' ? 'none' : 'count' };
}

/** Of words that do nothing but declare a unit (单位：万元) that unit; undefined of all others. */
export function declaredUnit(words: string): string | undefined {
  return /^(?:计量|计算|货币|金额|数量)?单位\s*[:：]\s*(.+)$/u.exec(words)?.[1];
}

/** A bare figure with the unit that its header gives; one with a unit of its own keeps it, one with a scale (3.2亿) its scale. */
export function withUnit(quantity: Quantity, unit: UnitWord | undefined): Quantity {
  if (unit === undefined || quantity.unit !== '') return quantity;
  const { bare, ...rest } = quantity;
  const shift = bare === true ? unit.shift : 0;
  const { valueMax } = quantity;
  return { ...rest, value: shifted(quantity.value, shift), ...(valueMax === undefined ? {} : { valueMax: shifted(valueMax, shift) }), unit: unit.unit, dimension: unit.dimension };
}

/** The unit at the end of a header without brackets, where a noun that is measured stands before it: 产量万吨, 增长%. */
export function unitAtEnd(words: string, units: Units, isMeasure: (name: string) => boolean): { readonly name: string; readonly unit: UnitWord } | undefined {
  const percent = /[%％‰]$/u.exec(words);
  if (percent) {
    const [unit] = parseUnits(percent[0], units);
    return unit && { name: words.slice(0, -1).replace(/[±+\-/]+$/u, ''), unit };
  }
  for (let at = 1; at <= words.length - 2; at++) {
    if (!isMeasure(words.slice(0, at))) continue;
    const [unit, ...more] = parseUnits(words.slice(at).replace(/^[/／ ]/u, ''), units);
    if (unit && more.length === 0 && words.length - at >= 2) return { name: words.slice(0, at), unit };
  }
  return undefined;
}

/** The text between a bracket and its partner, with the place of both; undefined where none closes. */
export function bracketAt(text: string, at: number, end: number): (Span & { readonly inner: string }) | undefined {
  const partner = BRACKETS[text.charAt(at)];
  if (partner === undefined) return undefined;
  const close = text.indexOf(partner, at + 1);
  return close < 0 || close >= end ? undefined : { start: at, end: close + 1, inner: text.slice(at + 1, close) };
}

const BRACKETS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '[': ']', '【': '】', '〔': '〕' };
