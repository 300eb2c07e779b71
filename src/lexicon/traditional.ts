/** Traditional characters and their simplified ones, unit for unit: rules and word tables know one script. */

import { addUnit, createUnitSet, hasUnit, type UnitSet } from './unit-set.js';

/** `characters/traditional.json`: the unit at each place of `traditional` is written as that of `simplified`. */
export interface TraditionalData {
  readonly traditional: string;
  readonly simplified: string;
  /** Those that stand in simplified print too (於 a surname): they alone make no text Traditional. */
  readonly shared: string;
}

export interface Traditional {
  /** By unit: its simplified one, 0 where it has none. */
  readonly simplified: Uint16Array;
  /** Units that stand in Traditional texts alone. */
  readonly telling: UnitSet;
}

export function buildTraditional({ traditional, simplified, shared }: TraditionalData): Traditional {
  const table = new Uint16Array(65536);
  for (let i = 0; i < traditional.length; i++) table[traditional.charCodeAt(i)] = simplified.charCodeAt(i);
  const sharedUnits = createUnitSet(shared);
  const telling = createUnitSet();
  for (let i = 0; i < traditional.length; i++) if (!hasUnit(sharedUnits, traditional.charCodeAt(i))) addUnit(telling, traditional.charCodeAt(i));
  return { simplified: table, telling };
}

/**
 * The text in simplified characters, of the same length; the text itself where it holds no Traditional ones.
 *
 *     出口按年上升，佔整體九成   →   出口按年上升，占整体九成
 */
export function simplifyText({ simplified, telling }: Traditional, text: string): string {
  return firstIn(telling, text) < 0 ? text : rewritten(simplified, text);
}

function firstIn(telling: UnitSet, text: string): number {
  for (let i = 0; i < text.length; i++) if (hasUnit(telling, text.charCodeAt(i))) return i;
  return -1;
}

/** Longer runs of units overflow the stack of a call. */
const RUN = 8192;

function rewritten(table: Uint16Array, text: string): string {
  const runs: string[] = [];
  for (let from = 0; from < text.length; from += RUN) {
    const units = new Uint16Array(Math.min(RUN, text.length - from));
    for (let i = 0; i < units.length; i++) {
      const unit = text.charCodeAt(from + i);
      const other = table[unit] ?? 0;
      units[i] = other === 0 ? unit : other;
    }
    runs.push(String.fromCharCode(...units));
  }
  return runs.join('');
}
