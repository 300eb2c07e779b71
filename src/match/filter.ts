/**
 * Which patterns can match a sentence at all, judged by the units it holds.
 *
 * Each distinct set that some pattern needs is a feature, one bit. A sentence's features are the union
 * of its units' features; a pattern is a candidate if all it needs is among them. Patterns are filed
 * under their rarest feature, so that most are never looked at.
 */
import { classOf } from '../rules/alphabet.js';
import { countOf, runsOf, type UnitBits } from '../rules/unit-bits.js';

/** The indices of the patterns worth trying, ascending, for a sentence of `length` units. */
export type Filter = (units: Uint16Array, length: number) => readonly number[];

/** What the filter looks at: masks of as many words as the features need. */
export interface FilterPlan {
  readonly width: number;
  /** The features of each unit, `width` words a unit. */
  readonly units: Int32Array;
  /** What each pattern needs, `width` words a pattern. */
  readonly patterns: Int32Array;
  readonly shelves: Shelves;
}

export interface Shelves {
  /** Patterns that need nothing. */
  readonly always: readonly number[];
  readonly byFeature: readonly { readonly feature: number; readonly members: readonly number[] }[];
}

/** `needs` are the sets of each pattern, `size` the units of their alphabet. */
export function planFilter(needs: readonly (readonly UnitBits[])[], size: number): FilterPlan {
  const features = indexFeatures(needs);
  const width = Math.max(1, Math.ceil(features.sets.length / 32));
  const patterns = new Int32Array(needs.length * width);
  for (const [index, own] of features.perPattern.entries()) patterns.set(maskOf(own, width), index * width);
  return { width, units: featureBits(features.sets, size, width), patterns, shelves: shelve(features, needs.length) };
}

export function createFilter({ width, units: bits, patterns, shelves }: FilterPlan): Filter {
  const rare = maskOf(shelves.byFeature.map(({ feature }) => feature), width);
  const shelfOf: (readonly number[] | undefined)[] = Array.from({ length: width * 32 });
  for (const { feature, members } of shelves.byFeature) shelfOf[feature] = members;
  const present = new Int32Array(width);

  return (units, length) => {
    for (let w = 0; w < width; w++) present[w] = 0;
    for (let i = 0; i < length; i++) {
      const at = (units[i] ?? 0) * width;
      for (let w = 0; w < width; w++) present[w] = (present[w] ?? 0) | (bits[at + w] ?? 0);
    }
    // Two thirds of all sentences hold nothing that a pattern is filed under.
    if (!holdsAny(present, rare)) return shelves.always;
    const candidates = [...shelves.always];
    for (let w = 0; w < width; w++) {
      // Bit by bit, from the highest: most sentences hold a handful.
      for (let held = (present[w] ?? 0) & (rare[w] ?? 0); held !== 0; ) {
        const bit = 31 - Math.clz32(held);
        held ^= 1 << bit;
        for (const index of shelfOf[w * 32 + bit] ?? NONE) if (holdsAll(present, patterns, index * width)) candidates.push(index);
      }
    }
    return candidates.length < 2 ? candidates : candidates.sort((a, b) => a - b);
  };
}

const NONE: readonly number[] = [];

interface Features {
  readonly sets: readonly UnitBits[];
  /** The features of each pattern, by index of the set. */
  readonly perPattern: readonly (readonly number[])[];
}

function indexFeatures(needs: readonly (readonly UnitBits[])[]): Features {
  const sets: UnitBits[] = [];
  const known = new Map<string, number>();
  const featureOf = (set: UnitBits): number => {
    const key = classOf(set);
    const found = known.get(key) ?? sets.length;
    if (found === sets.length) {
      known.set(key, found);
      sets.push(set);
    }
    return found;
  };
  return { perPattern: needs.map((own) => own.map(featureOf)), sets };
}

function featureBits(sets: readonly UnitBits[], size: number, width: number): Int32Array {
  const bits = new Int32Array(size * width);
  for (const [feature, set] of sets.entries()) {
    const [word, bit] = [feature >> 5, 1 << (feature & 31)];
    const runs = runsOf(set);
    for (let i = 0; i < runs.length; i += 2) {
      for (let unit = runs[i] ?? 0; unit < (runs[i + 1] ?? 0); unit++) bits[unit * width + word] = (bits[unit * width + word] ?? 0) | bit;
    }
  }
  return bits;
}

function maskOf(features: readonly number[], width: number): Int32Array {
  const mask = new Int32Array(width);
  for (const feature of features) mask[feature >> 5] = (mask[feature >> 5] ?? 0) | (1 << (feature & 31));
  return mask;
}

function shelve({ sets, perPattern }: Features, count: number): Shelves {
  const sizes = sets.map(countOf);
  const rarest = perPattern.map((own) => own.toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))[0]);
  const always: number[] = [];
  const byFeature = sets.map((_, feature) => ({ feature, members: new Array<number>() }));
  for (let index = 0; index < count; index++) {
    const feature = rarest[index];
    (feature === undefined ? always : byFeature[feature]?.members)?.push(index);
  }
  return { always, byFeature: byFeature.filter(({ members }) => members.length > 0) };
}

function holdsAny(present: Int32Array, mask: Int32Array): boolean {
  for (let w = 0; w < mask.length; w++) if (((present[w] ?? 0) & (mask[w] ?? 0)) !== 0) return true;
  return false;
}

function holdsAll(present: Int32Array, masks: Int32Array, from: number): boolean {
  for (let w = 0; w < present.length; w++) {
    const wanted = masks[from + w] ?? 0;
    if (((present[w] ?? 0) & wanted) !== wanted) return false;
  }
  return true;
}
