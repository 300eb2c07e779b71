/** What an elliptical figure behind a rank or a share is of: 甲县工业增加值增长12%，居全市首位；乙县增长11%. */
import { patternOf, setOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import { isPlaceSort } from '../name/reach.js';
import type { Token } from '../../annotate/token.js';
import { baseName } from './base-name.js';
import type { Draft } from './draft.js';
import { RATE_END } from './rates.js';

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

/**
 * 17个市州中，甲市、乙市分别增长21%和17%: the last that is told of something, over the number of places; 销售价格同比下降1.5%，降幅比上月扩大0.5个百分点。其中，北京、
 * 上海分别下降1.8%、上涨4.3%: over how fast that fell, unless the places are told in points, too.
 */
export function overPlaces(drafts: readonly Draft[], inPoints: boolean): Draft | undefined {
  return drafts.findLast((draft) => !OF_OTHERS.has(draft.shape) && !SHARE.test(draft.metric ?? '') && !isPlaceSort(draft.metric ?? '') && (inPoints || !isPace(draft)));
}

/** A change of a rate, in points. */
function isPace({ metric = '', quantity, changes }: Draft): boolean {
  return quantity === undefined && RATE_END.test(metric) && changes.length > 0 && changes.every(({ unit }) => unit === POINTS);
}

/** The last draft, but for how fast what it tells of grew where the draft of that stands before it. */
export function overPace(drafts: readonly Draft[]): Draft | undefined {
  const last = drafts.at(-1);
  if (last === undefined || !isPace(last)) return last;
  const paced = drafts.findLast((draft) => !isPace(draft));
  return paced?.metric !== undefined && last.metric?.startsWith(paced.metric) === true ? paced : last;
}

/** 总量|居全省首位: how much there is of what was told before. */
const SIZES = setOf('names/mere_amounts');

/** A rank of what was told before it. */
export function isRankOfOther(draft: Draft | undefined): boolean {
  return draft?.shape === 'rank' && (draft.inherited.includes('metric') || SIZES.has(draft.name?.text ?? ''));
}

/** 出口农产品926亿元，占全国的24%，居全国首位: what is shared is placed, where no word for a share stands between (占比居全国首位). */
export function sharedThing(last: Draft): string | undefined {
  const base = baseName(last);
  const thing = last.shape === 'share' ? base?.replace(SHARE, '') : base;
  return thing === '' ? base : thing;
}

export function saysShare({ at }: Draft, last: Draft | undefined, tokens: readonly Token[]): boolean {
  return last !== undefined && tokens.slice(last.at < at ? last.at : 0, at).some(({ text }) => SHARE.test(text));
}
