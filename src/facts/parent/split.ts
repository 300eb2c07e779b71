/** The whole that stands in a name, which is that of all figures shared out with it, and the whole that is parted anew. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { draftWith, type Draft } from '../draft/draft.js';
import type { Before } from './implied.js';
import type { PartMark } from './part-mark.js';
import { opensRegions, wholeTold } from './by-region.js';
import { splitName } from './topic.js';
import { canHold, exceeds, isAlike, isLevel } from './whole.js';

/** 规上工业中甲、乙、丙增加值分别增长…: the whole that stands in the first name is that of all it is shared out with. */
export function splitDraft(draft: Draft, out: readonly Draft[]): Draft {
  const { metric, shape, span } = draft;
  const split = metric === undefined || draft.parent !== undefined ? undefined : splitName(metric);
  if (split) return draftWith(draft, { metric: split.part, parent: split.whole });
  const first = shape === 'shared out' && draft.parent === undefined ? out.find((other) => other.shape === shape && other.span.start === span.start) : undefined;
  if (first?.parent === undefined || first.name !== undefined || first.metric === metric) return draft;
  // 汽车产销2182万辆和2178万辆，其中乘用车产销1873万辆和1868万辆: 销量 is of 销量.
  const holds = (other: Draft): boolean => isAlike(metric, other.metric) && canHold(other, draft) && !exceeds(draft, other);
  const own = isAlike(metric, first.parent) ? undefined : out.findLast((other) => other.parent === undefined && holds(other));
  return draftWith(draft, { parent: (own !== undefined && isAlike(first.metric, first.parent) ? own.metric : undefined) ?? first.parent });
}

/**
 * 分行业看，零售业零售额398亿元。分城乡看，|市区|215亿元: what a view parts anew is no part that was told last, whose name was taken over, but
 * its whole, and of regions the largest that is called alike; any other draft as it is.
 */
export function partedAnew(draft: Draft, tokens: readonly Token[], [first]: readonly PartMark[], before: Before): Draft {
  if (draft.name !== undefined || !draft.inherited.includes('metric')) return draft;
  const ofRegions = opensRegions(tokens);
  const last = first?.kind === 'view' || ofRegions ? (before.previous.at(-1) ?? before.recent.at(-1)) : undefined;
  if (last === undefined || last.metric !== draft.metric) return draft;
  const whole = wholeTold(last, before, ofRegions);
  return whole === undefined ? draft : draftWith(draft, { metric: whole });
}

/** 从出口商品看，: the side of trade that the view looks at is the whole of its goods, a part itself; undefined of other views. */
export function sideInView({ at }: PartMark, draft: Draft, tokens: readonly Token[], levels: readonly Draft[]): Draft | undefined {
  const side = SIDE.exec(tokens.slice(0, at).map(({ text }) => text).join(''))?.groups?.['side'];
  return side === undefined || draft.metric === side ? undefined : levels.findLast((whole) => whole.metric === side && canHold(whole, draft) && !exceeds(draft, whole));
}

const SIDE = patternOf`(?<!进)(?<side>${'names/sides_of_trade'})`;

/**
 * The level that the last part was of, which one view has parted and another may part again (an empty list for none): of what is told by its change
 * alone, and of nothing that is counted.
 */
export function partedBefore(levels: readonly Draft[], draft: Draft): readonly Draft[] {
  const wholeOf = (part: Draft | undefined): Draft | undefined => part && levels.findLast(({ metric }) => metric === part.parent);
  if (draft.quantity?.dimension === 'money') {
    // 分业务看，…。分地区看，东部区域330亿元: an amount of money that it can hold, too.
    const parted = levels.findLast((part) => isPart(part) && isLevel(part) && canBeParted(wholeOf(part), draft));
    return parted === undefined ? [] : [wholeOf(parted)].filter((whole) => whole !== undefined);
  }
  const whole = wholeOf(levels.findLast(isPart));
  const counted = whole?.quantity?.dimension === 'count' || whole?.quantity?.dimension === 'person';
  return whole === undefined || counted || draft.quantity !== undefined ? [] : [whole];
}

function isPart({ parent, shape }: Draft): boolean {
  return parent !== undefined && shape !== 'share';
}

function canBeParted(whole: Draft | undefined, draft: Draft): boolean {
  return whole !== undefined && whole.parent === undefined && whole.quantity?.dimension === 'money' && !exceeds(draft, whole) && canHold(whole, draft);
}
