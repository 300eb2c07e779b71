/** What a bare change behind 、 counts from: that of the change before it. */
import { draftWith, withInherited, type Draft } from './draft.js';
import type { Site } from './step.js';

/**
 * The draft with the basis of the one before it, where only 、 parts the two.
 *
 *     能耗比2018年下降40%、污染排放下降70%     both since 2018
 *
 * Behind a comma a new statement may begin (比2018年下降40%，出口增长7%), whose basis the context tells.
 */
export function onSameBasis(draft: Draft, { tokens, match: { from }, drafts }: Site): Draft {
  const [change, more] = draft.changes;
  const before = drafts.at(-1)?.changes.at(-1);
  if (change === undefined || more !== undefined || change.basis !== undefined || before?.basis === undefined || before.basis === 'yoy') return draft;
  if (tokens[from - 1]?.kind !== 'enum' || tokens[from - 2]?.end !== before.span.end) return draft;
  return withInherited(draftWith(draft, { changes: [{ ...change, basis: before.basis, since: before.since }] }), 'change_basis');
}
