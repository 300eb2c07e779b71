/**
 * Which patterns can match a sentence at all, judged by the units it holds.
 *
 * Each distinct set that some pattern needs is a feature, one bit. A sentence's features are the union
 * of its units' features; a pattern is a candidate if all it needs is among them. Patterns are filed
 * under their rarest feature, so that most are never looked at.
 */
import { classOf, type UnitSet } from '../rules/alphabet.js';

/** The indices of the patterns worth trying, ascending, for a sentence of `length` units. */
export type Filter = (units: Uint16Array, length: number) => readonly number[];

export function createFilter(needs: readonly (readonly UnitSet[])[], size: number): Filter {
  const features = indexFeatures(needs);
  const width = Math.max(1, Math.ceil(features.sets.length / 32));
  const bits = featureBits(features.sets, size, width);
  const patterns = features.perPattern.map((own) => maskOf(own, width));
  const shelves = shelve(features, needs.length);
  const rare = maskOf(shelves.byFeature.map(({ feature }) => feature), width);
  const present = new Int32Array(width);

  return (units, length) => {
    present.fill(0);
    for (let i = 0; i < length; i++) {
      const at = (units[i] ?? 0) * width;
      for (let w = 0; w < width; w++) present[w] = (present[w] ?? 0) | (bits[at + w] ?? 0);
    }
    // Two thirds of all sentences hold nothing that a pattern is filed under.
    if (!holdsAny(present, rare)) return shelves.always;
    const candidates = [...shelves.always];
    for (const { feature, members } of shelves.byFeature) {
      if (!((present[feature >> 5] ?? 0) & (1 << (feature & 31)))) continue;
      for (const index of members) if (holdsAll(present, patterns[index])) candidates.push(index);
    }
    return candidates.sort((a, b) => a - b);
  };
}

interface Features {
  readonly sets: readonly UnitSet[];
  /** The features of each pattern, by index of the set. */
  readonly perPattern: readonly (readonly number[])[];
}

function indexFeatures(needs: readonly (readonly UnitSet[])[]): Features {
  const sets: UnitSet[] = [];
  const known = new Map<string, number>();
  const featureOf = (set: UnitSet): number => {
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

function featureBits(sets: readonly UnitSet[], size: number, width: number): Int32Array {
  const bits = new Int32Array(size * width);
  for (const [feature, set] of sets.entries()) {
    for (let unit = 0; unit < size; unit++) {
      const at = unit * width + (feature >> 5);
      if (set[unit]) bits[at] = (bits[at] ?? 0) | (1 << (feature & 31));
    }
  }
  return bits;
}

function maskOf(features: readonly number[], width: number): Int32Array {
  const mask = new Int32Array(width);
  for (const feature of features) mask[feature >> 5] = (mask[feature >> 5] ?? 0) | (1 << (feature & 31));
  return mask;
}

interface Shelves {
  /** Patterns that need nothing. */
  readonly always: readonly number[];
  readonly byFeature: readonly { readonly feature: number; readonly members: readonly number[] }[];
}

function shelve({ sets, perPattern }: Features, count: number): Shelves {
  const sizes = sets.map(sizeOf);
  const rarest = perPattern.map((own) => own.toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))[0]);
  const always: number[] = [];
  const byFeature = sets.map((_, feature) => ({ feature, members: new Array<number>() }));
  for (let index = 0; index < count; index++) {
    const feature = rarest[index];
    (feature === undefined ? always : byFeature[feature]?.members)?.push(index);
  }
  return { always, byFeature: byFeature.filter(({ members }) => members.length > 0) };
}

function sizeOf(set: UnitSet): number {
  let size = 0;
  for (let unit = 0; unit < set.length; unit++) size += set[unit] ?? 0;
  return size;
}

function holdsAny(present: Int32Array, mask: Int32Array): boolean {
  for (let w = 0; w < mask.length; w++) if (((present[w] ?? 0) & (mask[w] ?? 0)) !== 0) return true;
  return false;
}

function holdsAll(present: Int32Array, mask: Int32Array | undefined): boolean {
  if (!mask) return false;
  for (let w = 0; w < mask.length; w++) {
    const wanted = mask[w] ?? 0;
    if (((present[w] ?? 0) & wanted) !== wanted) return false;
  }
  return true;
}
