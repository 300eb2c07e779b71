/** Looks at single code units: what the scanners of this folder share. */

/** Space, tab, line break, no-break and ideographic space, zero-width marks. */
export function isGap(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0x3000 || unit === 0xa0 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200b);
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isLowerCase(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** Where a search for a closer has already found nothing, so that hostile text stays linear. */
export interface Memory {
  noneUntil: number;
}
export function noMemory(): Memory {
  return { noneUntil: 0 };
}

/** The place of the ） that closes the （ at `open`, before `limit` and the line's end; -1 where there is none. */
export function closerWithin(text: string, open: number, limit: number, memory: Memory): number {
  let i = Math.max(open + 1, memory.noneUntil);
  for (; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xff09) return i;
    if (unit === 10) break;
  }
  memory.noneUntil = i;
  return -1;
}

/** Last place of `char` in [from, to), looking backwards only so far. */
export function lastIndexWithin(text: string, char: string, from: number, to: number): number | undefined {
  const unit = char.charCodeAt(0);
  for (let i = to - 1; i >= from; i--) if (text.charCodeAt(i) === unit) return i;
  return undefined;
}

/** A set of code units as a table: one array look-up for the hot loops. */
export interface UnitSet {
  readonly has: (unit: number) => boolean;
}

/** The code units of a list of characters. */
export function unitsOf(characters: string): UnitSet {
  const table = new Uint8Array(65536);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return { has: (unit) => table[unit] === 1 };
}
