/** How exact a figure is: about, over, at most. */
import type { Change, Token } from '../annotate/token.js';
import type { Qualifier } from '../types.js';
import type { Draft } from './draft/draft.js';

/** The bound that the rule sets, else that of the figure's own words, else of the word for a share before it: 约占全省的|60%. */
export function qualifierOf({ quantity, rule, at }: Draft, main: Change | undefined, tokens: readonly Token[]): Qualifier | undefined {
  const set = rule.set['qualifier'];
  if (set === 'about' || set === 'over' || set === 'nearly' || set === 'at_most' || set === 'at_least') return set;
  const own = (quantity ?? main?.quantity)?.qualifier;
  return own ?? (quantity?.dimension === 'percent' ? ofShare(tokens, at) : undefined);
}

function ofShare(tokens: readonly Token[], at: number): Qualifier | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.quantity !== undefined || token.change !== undefined || ENDS.has(token.kind)) return undefined;
    if (token.kind === 'share') return BOUNDS[token.text.charAt(0)];
  }
  return undefined;
}

const ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop']);
/** First characters of 约占, 近占, 超占. */
const BOUNDS: Readonly<Record<string, Qualifier>> = { 约: 'about', 近: 'nearly', 超: 'over', 逾: 'over' };
