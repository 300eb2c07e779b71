/** Amounts that a sheet gives in 亿 or 万, brought to the base unit. */
import { SCALES } from '../text/scales.js';

/** A field of an amount and the field of its unit. */
const PAIRS = [['value', 'unit'], ['value_max', 'unit'], ['yoy', 'yoy_unit'], ['change', 'change_unit'], ['previous', 'previous_unit']] as const;

/** Scales in front of a unit; 千 and 百 are left out, since 千瓦 and 百分点 begin with them. */
const BEFORE_UNITS = SCALES.filter(({ places }) => places > 3);

/** A number with words behind it: 91.40亿元, 3位, 12亿. */
const WITH_UNIT = /^([+-]?[\d,]+(?:\.\d+)?)\s*([^\d\s,.%％-]\S*)$/u;

/** An amount that was typed with its unit, as two cells; the words of a scale alone (12亿) stand before the unit that the row has. */
function split(cells: Map<string, string>, amount: string, unit: string): void {
  const [, digits, words] = WITH_UNIT.exec(cells.get(amount) ?? '') ?? [];
  if (digits === undefined || words === undefined || /^e[+-]?\d*$/iu.test(words)) return;
  const scale = SCALES.find(({ word }) => word === words);
  if (scale !== undefined) cells.set(amount, String(Number(`${digits.replaceAll(',', '')}e${scale.places}`)));
  else cells.set(amount, digits).set(unit, words);
}

/** The cells with amounts and units unscaled: 152.4 and 亿元, or 152.4亿元 in one cell, become 152.4e8 and 元. */
export function unscaled(cells: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const out = new Map(cells);
  for (const [amount, unit] of PAIRS) {
    split(out, amount, unit);
    const scale = BEFORE_UNITS.find(({ word }) => (out.get(unit) ?? '').startsWith(word) && out.get(unit) !== word);
    if (scale === undefined) continue;
    const digits = (out.get(amount) ?? '').replaceAll(/[,，\s]/gu, '');
    if (/^[+-]?\d+(?:\.\d+)?$/u.test(digits)) out.set(amount, String(Number(`${digits}e${scale.places}`)));
    out.set(unit, (out.get(unit) ?? '').slice(scale.word.length));
  }
  return out;
}
