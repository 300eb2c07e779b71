/** Changes that stand behind a level belong to it: 152.4亿元，同比增长0.8%；分别比2019年增长1倍和1.2倍. */
import type { Token } from '../annotate/token.js';
import { widen, type Draft } from './draft.js';

/** Gives the changes to the last level of the sentence; false where there is none to take them. */
export function attachChanges(drafts: Draft[], changes: readonly Token[]): boolean {
  const index = lastLevel(drafts);
  const draft = drafts[index];
  if (draft === undefined) return false;
  drafts[index] = changes.reduce(addChange, draft);
  return true;
}

/** Shares out as many changes as there are levels before them, in order; false where there are fewer levels. */
export function attachShared(drafts: Draft[], changes: readonly Token[]): boolean {
  const levels = drafts.flatMap((draft, index) => (draft.quantity ? [index] : [])).slice(-changes.length);
  if (levels.length < changes.length) return false;
  for (const [i, index] of levels.entries()) {
    const draft = drafts[index];
    const change = changes[i];
    if (draft && change) drafts[index] = addChange(draft, change);
  }
  return true;
}

function lastLevel(drafts: readonly Draft[]): number {
  for (let i = drafts.length - 1; i >= 0; i--) if (drafts[i]?.shape !== 'gap') return i;
  return -1;
}

export function addChange(draft: Draft, token: Token): Draft {
  return token.change ? widen({ ...draft, changes: [...draft.changes, token.change] }, token) : draft;
}
