/** How exact a figure is: about, over, at most. */
import { qualifierIn } from '../annotate/quantity/qualifier.js';
import type { Change, Token } from '../annotate/token.js';
import { patternOf } from '../lexicon/lists.js';
import type { Qualifier, Quantity } from '../types.js';
import { textOf } from './name/name.js';
import type { Draft } from './draft/draft.js';

/**
 * The bound that the rule sets, else that of the figure's own words, else of the word for a share before it (约占全省的|60%), else of an adverb before its
 * verb (至少|有|8所学校, 最多|购买|3张).
 */
export function qualifierOf({ quantity, rule, at, metric }: Draft, main: Change | undefined, tokens: readonly Token[]): Qualifier | undefined {
  const set = rule.set['qualifier'];
  if (set === 'about' || set === 'over' || set === 'nearly' || set === 'at_most' || set === 'at_least') return set;
  const own = (quantity ?? main?.quantity)?.qualifier;
  if (own !== undefined || quantity === undefined) return own;
  return (quantity.dimension === 'percent' ? ofShare(tokens, at) : undefined) ?? ofAdverb(tokens, at) ?? ofGrant(quantity, metric, tokens, at) ?? ofPair(tokens, at);
}

/** 超过1733万千瓦/|3580万千瓦时: one size in two units. */
function ofPair(tokens: readonly Token[], at: number): Qualifier | undefined {
  return tokens[at - 1]?.text === '/' ? tokens[at - 2]?.quantity?.qualifier : undefined;
}

/** 最高|300万元|奖励, 检测费|最高可优惠|50%: what is given is so much at most. */
function ofGrant({ dimension }: Quantity, metric: string | undefined, tokens: readonly Token[], at: number): Qualifier | undefined {
  if (dimension !== 'money' && dimension !== 'percent') return undefined;
  const before = textOf(tokens.slice(Math.max(at - MAX_VERBS, 0), at));
  return UP_TO.test(before) && (GIVES.test(before) || GIVEN.test(metric ?? '')) ? 'at_most' : undefined;
}

const UP_TO = patternOf`最高(?:${'quantities/gives'})*$`;
const GIVES = patternOf`${'quantities/given'}(?:${'quantities/gives'})*$`;
const GIVEN = patternOf`${'quantities/given'}$`;

function ofShare(tokens: readonly Token[], at: number): Qualifier | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.quantity !== undefined || token.change !== undefined || ENDS.has(token.kind)) return undefined;
    if (token.kind === 'share') return BOUNDS[token.text.charAt(0)];
  }
  return undefined;
}

function ofAdverb(tokens: readonly Token[], at: number): Qualifier | undefined {
  let from = at - 1;
  while (at - from <= MAX_VERBS && (DONE.has(tokens[from]?.kind ?? '') || HAS.test(tokens[from]?.text ?? ''))) from--;
  // 至少|组织|4次: a word that is no verb by itself is one between the two.
  if (from === at - 1 && tokens[from]?.kind === 'noun' && (tokens[from]?.text.length ?? 0) <= MAX_UNITS) from--;
  // 人数最多|达到|300人 says of what; 完工率至少|达到|30% how much.
  const reaches = from === at - 1 && tokens[from]?.kind === 'reach';
  const { kind, text = '' } = tokens[reaches ? from - 1 : from] ?? {};
  const bound = kind === 'adverb' && (reaches || from < at - 1) ? qualifierIn(text) : undefined;
  return reaches && bound !== 'at_least' ? undefined : bound;
}

/** What may stand between the adverb and the figure; no word of reaching, before which it says of what: 人数最多|达到|300人. */
const DONE: ReadonlySet<string> = new Set(['light', 'act', 'up-verb', 'down-verb', 'aux']);
const HAS = patternOf`^${'names/before_has'}?有$`;
const MAX_VERBS = 3;
const MAX_UNITS = 3;
const ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop']);
/** First characters of 约占, 近占, 超占. */
const BOUNDS: Readonly<Record<string, Qualifier>> = { 约: 'about', 近: 'nearly', 超: 'over', 逾: 'over' };
