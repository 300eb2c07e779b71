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

/** 202万户，增速11%: a bare rate is the change of the level before it, if that has none yet. */
export function attachRate(drafts: Draft[], rate: Draft): boolean {
  const index = lastLevel(drafts);
  const draft = drafts[index];
  const { quantity } = rate;
  if (draft?.quantity === undefined || quantity === undefined || draft.changes.length > 0 || draft.shape !== 'level') return false;
  const sign = /[降跌减]/u.test(rate.rate ?? '') ? -1 : 1;
  const change = { value: sign * quantity.value, unit: quantity.unit, quantity, span: rate.figure, verb: rate.rate ?? '' };
  drafts[index] = widen({ ...draft, changes: [...draft.changes, change] }, rate.figure);
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
