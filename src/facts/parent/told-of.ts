/** Of whom or what a figure is told that is a part of nothing: the thing that its name leans on, else the account, the event, the subject of its clause. */
import type { Token } from '../../annotate/token.js';
import { draftWith, withInherited, type Draft } from '../draft/draft.js';
import { accountBefore } from './account.js';
import { winnerOf } from './by-so-much.js';
import { doerOf } from './doer.js';
import { heldOf, type Venue } from './held.js';
import type { Told } from './mention.js';
import { ownerOf } from './owner.js';
import { describedBy } from './thing.js';
import { fieldBefore } from './field.js';

export interface Around {
  readonly venues: readonly Venue[];
  readonly told: Told;
  readonly levels: readonly Draft[];
}

/** 眉太高速预计明年通车，全长74.6公里: the last draft of `out`, where it has no whole and leans on a thing without a figure; else of whom or at what it is told. */
export function addOwner(out: Draft[], tokens: readonly Token[], { venues, told, levels }: Around): void {
  const draft = out.at(-1);
  if (draft === undefined || draft.parent !== undefined) return;
  const thing = ownerOf(draft, tokens, told) ?? describedBy(draft, tokens) ?? fieldBefore(draft, tokens);
  if (thing !== undefined && thing !== draft.metric) out[out.length - 1] = withInherited(draftWith(draft, { parent: thing }), 'parent');
  else {
    const before = { named: out.slice(0, -1), told };
    const owner = winnerOf(draft, tokens, out) ?? accountBefore(draft, levels, out) ?? doerOf(draft, tokens, before, 'here') ?? heldOf(draft, tokens, venues, told);
    out[out.length - 1] = draftWith(draft, { owner: owner ?? doerOf(draft, tokens, before, 'before') });
  }
}
