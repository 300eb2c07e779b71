/** The whole that stands in a name, which is that of all figures shared out with it. */
import { draftWith, type Draft } from '../draft/draft.js';
import { splitName } from './topic.js';
import { canHold, exceeds, isAlike } from './whole.js';

/** 规上工业中甲、乙、丙增加值分别增长…: the whole that stands in the first name is that of all it is shared out with. */
export function splitDraft(draft: Draft, out: readonly Draft[]): Draft {
  const { metric, shape, span } = draft;
  const split = metric === undefined || draft.parent !== undefined ? undefined : splitName(metric);
  if (split) return draftWith(draft, { metric: split.part, parent: split.whole });
  const first = shape === 'shared out' && draft.parent === undefined ? out.find((other) => other.shape === shape && other.span.start === span.start) : undefined;
  if (first?.parent === undefined || first.name !== undefined || first.metric === metric) return draft;
  // 汽车产销2182万辆和2178万辆，其中乘用车产销1873万辆和1868万辆: 销量 is of 销量.
  const own = isAlike(metric, first.parent) ? undefined : out.findLast((other) => other.parent === undefined && isAlike(metric, other.metric) && canHold(other, draft) && !exceeds(draft, other));
  return draftWith(draft, { parent: (own !== undefined && isAlike(first.metric, first.parent) ? own.metric : undefined) ?? first.parent });
}
