/** What an elliptical figure behind a rank or a share is of: 甲县工业增加值增长12%，居全市首位；乙县增长11%. */
import { patternOf } from '../../lexicon/lists.js';
import { isPlaceSort } from '../name/reach.js';
import type { Draft } from './draft.js';

/** The last of `drafts`, or of those of the sentences before, that a figure without a name of its own may be of: what was ranked or shared, not its rank. */
export function overRank(nearer: Draft | undefined, drafts: readonly Draft[], before: readonly Draft[]): Draft | undefined {
  if (nearer === undefined || nearer.name !== undefined || !OF_OTHERS.has(nearer.shape)) return nearer;
  return drafts.findLast(isLevel) ?? before.findLast(isLevel) ?? nearer;
}

const OF_OTHERS: ReadonlySet<Draft['shape']> = new Set(['rank', 'share']);

function isLevel({ shape, metric }: Draft): boolean {
  return metric !== undefined && (shape === 'level' || shape === 'shared out');
}

const SHARE = patternOf`${'names/shares'}$`;

/** 17个市州中，甲市、乙市分别增长21%和17%: the last that is told of something, over the number of places. */
export function overPlaces(drafts: readonly Draft[]): Draft | undefined {
  return drafts.findLast(({ metric = '', shape }) => !OF_OTHERS.has(shape) && !SHARE.test(metric) && !isPlaceSort(metric));
}

/** A rank of what was told before it. */
export function isRankOfOther(draft: Draft | undefined): boolean {
  return draft?.shape === 'rank' && draft.inherited.includes('metric');
}
