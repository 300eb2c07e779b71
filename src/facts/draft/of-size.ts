/** How many of the things told before are of what size: 引进3亿元以上项目60个、其中20亿元以上|10个. */
import { patternOf } from '../../lexicon/lists.js';
import type { Draft } from './draft.js';

/** The rule of those that are told apart by their size alone. */
export const OF_SIZE = 'among-bound';

/** 20亿元以上项目: the size and what is counted; undefined of a sum that bounds nothing, and where what was counted before has no size. */
export function ofSize({ name }: Draft, last: Draft | undefined): string | undefined {
  if (name === undefined || last?.quantity?.dimension !== 'count' || !BOUND.test(name.text)) return undefined;
  const thing = SIZED.exec(last.metric ?? '')?.[0];
  return thing && name.text + thing;
}

const BOUND = patternOf`${'quantities/bounds_of_size'}$`;
const SIZED = patternOf`${'quantities/told_by_size'}$`;
