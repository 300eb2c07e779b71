/** The draft told before that a figure without a name of its own is of: its antecedent. */
import { includedOver, lastBefore, partOver, wholeOver } from './attach-over.js';
import type { Draft } from './draft.js';
import { firstOfEach } from './of-each.js';
import { isRankOfOther, overRank } from './over-rank.js';
import type { Site } from './step.js';

/**
 * The nearest one that is of the same thing; undefined where nothing was told before.
 *
 *     货运量286万吨，居全国首位，|占全国的三分之一|     货运量, over its rank
 *     增幅回落1.9个百分点，在12个县中|居第5位|         增幅: those among whom it ranks are not ranked
 */
export function antecedentOf(draft: Draft, site: Site): Draft | undefined {
  const { drafts, before } = site;
  const nearer = nearerOf(draft, site);
  const unnamed = draft.name === undefined;
  // 甲县居全市首位；乙县增长11%: of what was ranked.
  if (unnamed && draft.shape === 'level' && draft.quantity?.dimension !== 'percent') return overRank(nearer, drafts, before);
  // 居全省第11位，|居省会城市第6位|: the second rank of what is ranked.
  if (unnamed && (draft.shape === 'share' || draft.shape === 'rank') && isRankOfOther(nearer)) return drafts.findLast((other) => !isRankOfOther(other)) ?? nearer;
  if (draft.shape === 'rank' && nearer?.name !== undefined && nearer.name.start === draft.name?.start) return drafts.at(-2) ?? before.at(-1);
  return nearer;
}

function nearerOf(draft: Draft, { tokens, match, drafts, before }: Site): Draft | undefined {
  return (
    includedOver(draft, tokens, drafts) ??
    partOver(draft, tokens, match, drafts) ??
    firstOfEach(draft, tokens, match, drafts) ??
    wholeOver(tokens, draft.at, drafts, draft.quantity?.unit) ??
    lastBefore(tokens, draft.at, drafts) ??
    before.at(-1)
  );
}
