/**
 * The arcs of a trie in one hash table of numbers: from a node, by a code unit, to the next node.
 *
 * Tries are asked at every character of every text. Nodes that are objects with maps of their own lie all over the
 * memory; this table lies in a few pages of it, which is what makes the look-ups fast.
 */
export interface Arcs {
  /** The node behind `node` by this unit; 0 where there is none, since nothing leads back to the root. */
  readonly follow: (node: number, unit: number) => number;
  /** The same, made where it is not there. */
  readonly extend: (node: number, unit: number) => number;
}

/** The root of every trie. */
export const ROOT = 0;

export function createArcs(): Arcs {
  let size = 256;
  let froms = new Int32Array(size).fill(FREE);
  let units = new Uint16Array(size);
  let nodes = new Int32Array(size);
  let count = 0;

  /** Where the arc lies, or the free place where it would. */
  const placeOf = (node: number, unit: number): number => {
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 8 & (size - 1);
    while (froms[at] !== FREE && (froms[at] !== node || units[at] !== unit)) at = at + 1 & (size - 1);
    return at;
  };
  const put = (node: number, unit: number, next: number): void => {
    const at = placeOf(node, unit);
    froms[at] = node;
    units[at] = unit;
    nodes[at] = next;
  };
  const grow = (): void => {
    const old = { froms, units, nodes };
    size *= 2;
    froms = new Int32Array(size).fill(FREE);
    units = new Uint16Array(size);
    nodes = new Int32Array(size);
    old.froms.forEach((from, at) => {
      if (from !== FREE) put(from, old.units[at] ?? 0, old.nodes[at] ?? 0);
    });
  };
  return {
    follow: (node, unit) => nodes[placeOf(node, unit)] ?? 0,
    extend(node, unit) {
      const known = nodes[placeOf(node, unit)] ?? 0;
      if (known !== 0) return known;
      count++;
      // Kept half empty: a look-up that fails ends soon.
      if (count * 2 > size) grow();
      put(node, unit, count);
      return count;
    },
  };
}

const FREE = -1;
