/** Inputs in groups: what is sent to a thread at once, and what is analysed together. */
import type { ReadResult } from '../types.js';

interface Fullness {
  readonly most: number;
  readonly many: number;
}

/** Items in groups, in order: a group is full when it weighs `most`, or holds `many`. */
export async function* grouped<T>(
  items: AsyncIterable<T> | Iterable<T>,
  weigh: (item: T) => number,
  { most, many }: Fullness,
): AsyncGenerator<readonly T[]> {
  let group: T[] = [];
  let weight = 0;
  for await (const item of items) {
    group.push(item);
    weight += weigh(item);
    if (weight < most && group.length < many) continue;
    yield group;
    group = [];
    weight = 0;
  }
  if (group.length > 0) yield group;
}

/** So many characters, or documents, are analysed together: more would take more memory, and hardly less time. */
export const TOGETHER = { most: 32_768, many: 32 };

/** Characters of the document that was read; 0 of a problem. */
export function lengthOf(result: ReadResult): number {
  return 'document' in result ? result.document.text.length : 0;
}
