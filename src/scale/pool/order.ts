/** Work done side by side, its results in the order of what was worked on. */

/**
 * The results of `work` in the order of the items, each as soon as it and those before it are done. No more than `most` are
 * begun and not yet taken, so that neither a slow first one nor a slow reader of the results makes the others pile up.
 * What `work` throws is thrown in its turn.
 */
export async function* inOrder<T, R>(items: AsyncIterable<T>, work: (item: T) => Promise<R>, most: number): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let open = true;
  try {
    while (open || begun.length > 0) {
      const [first] = begun;
      if (open && begun.length < most) next ??= handled(source.next());
      if (first !== undefined && (next === undefined || begun.length >= most || (await isSooner(first, next)))) {
        void begun.shift();
        yield await first;
      } else if (next !== undefined) {
        const item = await next;
        next = undefined;
        if (item.done === true) open = false;
        else begun.push(handled(work(item.value)));
      }
    }
  } finally {
    if (open) await source.return?.();
  }
}

/** The promise, whose failure will be seen where it is awaited, perhaps much later. */
function handled<P>(promise: Promise<P>): Promise<P> {
  promise.catch(() => {});
  return promise;
}

/** Whether the first is settled before the second. */
function isSooner(first: Promise<unknown>, second: Promise<unknown>): Promise<boolean> {
  return Promise.race([settled(second, false), settled(first, true)]);
}

function settled(promise: Promise<unknown>, is: boolean): Promise<boolean> {
  return promise.then(() => is, () => is);
}
