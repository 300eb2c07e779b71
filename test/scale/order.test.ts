import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { array, assert, asyncProperty, integer, nat } from 'fast-check';
import { grouped } from '../../src/scale/group.js';
import { inOrder } from '../../src/scale/pool/order.js';

async function* given<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('inOrder', () => {
  it('gives the results in the order of the items, whichever is done first, and never has more begun than allowed', async () => {
    await assert(asyncProperty(array(nat(5), { maxLength: 30 }), integer({ min: 1, max: 6 }), async (turns, most) => {
      let [begun, taken, highest] = [0, 0, 0];
      const work = async (turn: number): Promise<number> => {
        begun += 1;
        highest = Math.max(highest, begun - taken);
        for (let left = turn; left > 0; left--) await setImmediate();
        return turn;
      };
      const results: number[] = [];
      for await (const result of inOrder(given(turns), work, most)) {
        results.push(result);
        taken += 1;
      }
      expect(results).toEqual(turns);
      expect(highest).toBeLessThanOrEqual(most);
    }), { numRuns: 50 });
  });
  it('begins nothing more while nobody takes what is done', async () => {
    const begun: number[] = [];
    const results = inOrder(given([1, 2, 3, 4, 5, 6]), async (n) => { begun.push(n); return n; }, 2);
    await results.next();
    for (let left = 10; left > 0; left--) await setImmediate();
    expect(begun.length).toBeLessThanOrEqual(2);
    await results.return(undefined);
  });
  it('throws in its turn what the work throws', async () => {
    const seen: number[] = [];
    const results = inOrder(given([1, 2, 3]), async (n) => { if (n === 2) throw new Error('two'); return n; }, 3);
    await expect((async () => { for await (const n of results) seen.push(n); })()).rejects.toThrow('two');
    expect(seen).toEqual([1]);
  });
});

describe('grouped', () => {
  it.each([
    [[1, 1, 1], { most: 10, many: 2 }, [[1, 1], [1]]],
    [[4, 7, 1], { most: 10, many: 9 }, [[4, 7], [1]]],
    [[99, 1], { most: 10, many: 9 }, [[99], [1]]],
    [[], { most: 10, many: 9 }, []],
  ])('%j by %j', async (items, limits, groups) => {
    expect(await all(grouped(given(items), (item) => item, limits))).toEqual(groups);
  });
});
