/** Work done side by side, its results in the order of what was worked on. */

/**
 * The results of `work` in the order of the items. No more than `most` are begun and not yet taken, so that neither a
 * slow first one nor a slow reader of the results makes the others pile up. What `work` throws is thrown in its turn.
 */
export async function* inOrder<T, R>(items: AsyncIterable<T>, work: (item: T) => Promise<R>, most: number): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It is awaited below, perhaps much later: until then its failure is not unhandled.
    result.catch(() => {});
    begun.push(result);
    if (begun.length < most) continue;
    const first = begun.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of begun) yield await result;
}

/** Items in groups, in order: a group is full when it weighs `most`, or holds `many`. */
export async function* grouped<T>(items: AsyncIterable<T>, weigh: (item: T) => number, { most, many }: { readonly most: number; readonly many: number }): AsyncGenerator<readonly T[]> {
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
