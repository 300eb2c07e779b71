/** What is said of the one that has most or least of it: 增速最快的是宁德市，达14.9%; 投诉量最多的为服装，有3.2万件. */
import { PAUSES } from '../../annotate/kinds.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { isPartner, textOf } from '../name/name.js';
import { takingMetric, type Draft } from './draft.js';
import { memberStart } from './member.js';
import { RATE_END } from './rates.js';

const IS = signOf({ words: wordsOf('names/is_those') });
/** 增速|最快|的|是 */
const MOST = patternOf`^(?<measure>\p{Script=Han}{2,10}?)${'names/most_of_all'}的?$`;
/** What may stand between the clause and its figure. */
const BETWEEN: ReadonlySet<string> = new Set(['reach', 'prep', 'adverb', 'light']);
/** Shapes of what may be said of it. */
const SAID: ReadonlySet<string> = new Set(['level', 'attach']);

/** The draft of a figure that names nothing itself, named by the clause before it; any other as it is. `base`: what was measured before, of which a rate is the rate. */
export function ofMost(draft: Draft, tokens: readonly Token[], base: string | undefined): Draft {
  if (draft.name !== undefined || draft.metric !== undefined || !SAID.has(draft.shape) || !IS(tokens)) return draft;
  const metric = nameBefore(tokens, draft.at, base);
  return metric === undefined ? draft : takingMetric(draft, metric);
}

function nameBefore(tokens: readonly Token[], at: number, base: string | undefined): string | undefined {
  let comma = at - 1;
  while (BETWEEN.has(tokens[comma]?.kind ?? '')) comma--;
  if (tokens[comma]?.kind !== 'comma') return undefined;
  const from = memberStart(tokens, comma);
  const item = tokens.slice(from, comma);
  if (item.length === 0 || !THOSE.has(tokens[from - 1]?.text ?? '')) return undefined;
  const start = tokens.findLastIndex(({ kind }, i) => i < from && (PAUSES.has(kind) || kind === 'period' || kind === 'among')) + 1;
  const measure = MOST.exec(textOf(tokens.slice(start, from - 1)))?.groups?.['measure'];
  if (measure === undefined) return undefined;
  const name = RATE_END.test(measure) && base !== undefined && !RATE_END.test(base) ? base + measure : measure;
  const isTold = item.every((token) => token.place !== undefined && !isPartner(token));
  if (isTold) return name;
  // 降幅最大的是家具类，下降12%: the figure says itself that it fell.
  return textOf(item) + (tokens[at]?.change !== undefined && RATE_END.test(measure) ? '' : measure);
}

const THOSE: ReadonlySet<string> = setOf('names/is_those');
