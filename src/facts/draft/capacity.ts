/** How much of a stuff something holds, makes or carries: 最大储存能力为140万桶原油. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Draft } from './draft.js';

const CAPACITY = patternOf`(?<=.)${'names/capacities'}$|^${'names/capacities'}$`;

/** The measure before the figure, where the noun behind it is but what it is measured in; undefined where none stands there. */
export function capacityOf({ at, rule, quantity, figure, name }: Draft, tokens: readonly Token[]): string | undefined {
  const [measure, reach] = at > 1 ? tokens.slice(at - 2, at) : [];
  if (rule.id !== 'counter-right' || reach?.kind !== 'reach' || measure?.kind !== 'noun' || tokens[at + 1]?.kind === 'de') return undefined;
  if (quantity === undefined || quantity.dimension === 'money' || name === undefined || name.start < figure.end) return undefined;
  return CAPACITY.test(measure.text) ? measure.text : undefined;
}
