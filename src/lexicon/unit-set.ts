/** Sets of code units, and of pairs of them, as bits: what a scanner looks at before it looks any closer. */

/** A bit for each unit: those of the Chinese characters take some 3 kB. */
export type UnitSet = Uint8Array;

export function createUnitSet(characters = ''): UnitSet {
  const set = new Uint8Array(8192);
  for (let i = 0; i < characters.length; i++) addUnit(set, characters.charCodeAt(i));
  return set;
}

export function addUnit(set: UnitSet, unit: number): void {
  set[unit >> 3] = (set[unit >> 3] ?? 0) | (1 << (unit & 7));
}

export function hasUnit(set: UnitSet, unit: number): boolean {
  return ((set[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0;
}

/** Pairs of units by 16 bits of both: it may say yes to a pair that is not in it, and never no to one that is. */
export type PairSet = Uint8Array;

export function createPairSet(): PairSet {
  return new Uint8Array(8192);
}

export function addPair(set: PairSet, first: number, second: number): void {
  addUnit(set, bitOf(first, second));
}

export function mayHavePair(set: PairSet, first: number, second: number): boolean {
  return hasUnit(set, bitOf(first, second));
}

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
}
