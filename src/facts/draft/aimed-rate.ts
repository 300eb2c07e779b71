/** A second aim for what was just told to grow: 地区生产总值增长6.5%以上，力争|7%. */
import type { Token } from '../../annotate/token.js';
import { baseName } from './base-name.js';
import { draftWith, withInherited, type Draft } from './draft.js';

/** The bare rate behind a word of aim as a change of the same; undefined of levels (失业率5.5%左右，力争5%), and where the rate has a name. */
export function aimedRate(draft: Draft, tokens: readonly Token[], last: Draft): Draft | undefined {
  const { at, name, shape, quantity, figure } = draft;
  const [change, ...more] = last.changes;
  if (name !== undefined || shape !== 'level' || quantity?.unit !== PERCENT) return undefined;
  if (change?.unit !== PERCENT || last.quantity !== undefined || more.length > 0) return undefined;
  if (tokens[at - 1]?.kind !== 'target' || tokens[at - 2]?.kind !== 'comma' || tokens[at - 2]?.start !== last.figure.end) return undefined;
  const { value, valueMax } = quantity;
  const sign = change.value < 0 ? -1 : 1;
  const aimed = { ...change, value: sign * value, valueMax, quantity, span: figure };
  return withInherited(draftWith(draft, { metric: baseName(last), quantity: undefined, changes: [aimed] }), 'metric');
}

const PERCENT = '%';
