/** Amounts that a sheet gives in 亿 or 万, brought to the base unit. */
import { SCALES } from '../text/scales.js';

/** A field of an amount and the field of its unit. */
const PAIRS = [['value', 'unit'], ['value_max', 'unit'], ['yoy', 'yoy_unit'], ['change', 'change_unit'], ['previous', 'previous_unit']] as const;

/** Scales in front of a unit; 千 and 百 are left out, since 千瓦 and 百分点 begin with them. */
const BEFORE_UNITS = SCALES.filter(({ places }) => places > 3);

/** The cells with amounts and units unscaled: 152.4 and 亿元 become 152.4e8 and 元. */
export function unscaled(cells: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const out = new Map(cells);
  for (const [amount, unit] of PAIRS) {
    const scale = BEFORE_UNITS.find(({ word }) => (cells.get(unit) ?? '').startsWith(word) && cells.get(unit) !== word);
    if (scale === undefined) continue;
    const digits = (cells.get(amount) ?? '').replaceAll(/[,，\s]/gu, '');
    if (/^[+-]?\d+(?:\.\d+)?$/u.test(digits)) out.set(amount, String(Number(`${digits}e${scale.places}`)));
    out.set(unit, (cells.get(unit) ?? '').slice(scale.word.length));
  }
  return out;
}
