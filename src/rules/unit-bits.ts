/** Sets of an alphabet's units, as bits: rules of a few thousand units are compiled with a few hundred words of them. */

/** A set of units: bit `unit & 31` of the word `unit >> 5`. */
export type UnitBits = Int32Array;

export function emptyBits(size: number): UnitBits {
  return new Int32Array((size + 31) >> 5);
}

/** The set of the units in [from, to). */
export function addRange(set: UnitBits, from: number, to: number): void {
  for (let unit = from; unit < to; unit++) set[unit >> 5] = (set[unit >> 5] ?? 0) | (1 << (unit & 31));
}

/** All units of an alphabet of this size. */
export function allBits(size: number): UnitBits {
  const set = emptyBits(size).fill(-1);
  const rest = size & 31;
  if (rest !== 0) set[set.length - 1] = (1 << rest) - 1;
  return set;
}

/** The units of `all` that are not in the set. */
export function withoutBits(all: UnitBits, set: UnitBits): UnitBits {
  return all.map((word, at) => word & ~(set[at] ?? 0));
}

export function unionOf(sets: readonly UnitBits[], size: number): UnitBits {
  const union = emptyBits(size);
  for (const set of sets) for (let at = 0; at < union.length; at++) union[at] = (union[at] ?? 0) | (set[at] ?? 0);
  return union;
}

export function intersectionOf(sets: readonly UnitBits[], size: number): UnitBits {
  const common = allBits(size);
  for (const set of sets) for (let at = 0; at < common.length; at++) common[at] = (common[at] ?? 0) & (set[at] ?? 0);
  return common;
}

/** How many units are in the set. */
export function countOf(set: UnitBits): number {
  let count = 0;
  for (let word of set) for (; word !== 0; word &= word - 1) count++;
  return count;
}

/** The runs of units in the set, each as its first unit and the one behind its last: `[0, 5, 9, 10]` are 0 to 4, and 9. */
export function runsOf(set: UnitBits): number[] {
  const runs: number[] = [];
  let inside = false;
  for (let at = 0; at <= set.length; at++) {
    const word = set[at] ?? 0;
    // Most words lie wholly in a run or between two.
    if (word === (inside ? -1 : 0)) continue;
    for (let unit = at << 5; unit < (at + 1) << 5; unit++) {
      if (((word & (1 << (unit & 31))) !== 0) === inside) continue;
      inside = !inside;
      runs.push(unit);
    }
  }
  return runs;
}
