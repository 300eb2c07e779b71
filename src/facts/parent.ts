/** The whole of which a figure is a part: 办理工单62.9万件，其中电话受理渠道597225件. */
import type { Token } from '../annotate/token.js';
import type { Draft } from './draft.js';

/** Drafts that can be a whole: amounts with a name, not shares, ranks or gaps. */
function isWhole({ shape, quantity, metric }: Draft): boolean {
  return metric !== undefined && quantity !== undefined && shape !== 'share' && shape !== 'rank' && shape !== 'gap';
}

/**
 * The drafts of a sentence with their parents.
 *
 *     工单62.9万件，其中电话渠道597225件、微信渠道13451件
 *     whole             part               part            parent 工单
 *
 * A 其中 at the start of a sentence reaches back to the sentence before. Shares behind a part are shares of its whole.
 */
export function assignParents(tokens: readonly Token[], drafts: readonly Draft[], before: readonly Draft[]): Draft[] {
  const marks = tokens.flatMap((token, at) => (token.kind === 'among' ? [at] : []));
  const out: Draft[] = [];
  for (const draft of drafts) {
    const mark = marks.findLast((at) => at < draft.at);
    if (draft.parent !== undefined || mark === undefined) {
      out.push(shareParent(draft, out));
      continue;
    }
    const candidates = [...before, ...out.filter((other) => other.at < mark)].filter(isWhole);
    const sameUnit = candidates.findLast((other) => other.quantity?.unit === draft.quantity?.unit);
    const whole = sameUnit ?? candidates.at(-1);
    out.push(whole?.metric === undefined || whole.metric === draft.metric ? draft : { ...draft, parent: whole.metric });
  }
  return out;
}

/** 占比59.8% behind a part or a whole: its parent is that of the figure it is a share of. */
function shareParent(draft: Draft, before: readonly Draft[]): Draft {
  if (draft.parent !== undefined || draft.shape !== 'share') return draft;
  const base = before.findLast(isWhole);
  return base?.parent === undefined ? draft : { ...draft, parent: base.parent };
}
