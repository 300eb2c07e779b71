/** Those who are counted by what they have done, where the verb of having stands between: 价格上涨|的|有|48个|城市, 持平|的|有|22个. */
import { PAUSES } from '../../annotate/kinds.js';
import { holdsFigure, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { textOf, widthOf } from '../name/name.js';
import { draftWith, takingMetric, type Draft } from './draft.js';
import type { Site } from './step.js';
import { TURN_ALONE, turnedOtherwise } from './turned-count.js';

const HAVING: ReadonlySet<string> = setOf('quantities/amount_to');
/** What opens the clause before what they have done. */
const OPENS: ReadonlySet<string> = new Set(['period', 'among', 'place', 'conj', 'deixis']);
/** How it is compared is no part of the name. */
const ASIDE: ReadonlySet<string> = new Set(['basis', 'adverb']);
/** A longer clause tells more than who they are. */
const MAX_CLAUSE_UNITS = 12;
/** 下降的城市: nothing that is measured of them stands before how it turned. */
const BARE = patternOf`^${'changes/turns'}的`;
const OF = '的';
const THINGS = patternOf`^${'names/things_among'}$`;

/**
 * The draft with the name of those who are counted; any other as it is.
 *
 *     价格上涨的有48个城市，持平的有22个     价格上涨的城市 48个, 价格持平的城市 22个
 */
export function ofThoseWho(draft: Draft, { tokens, match, drafts }: Site): Draft {
  const at = match.slots['value']?.from ?? -1;
  const { metric = '', name } = draft;
  if (BARE.test(metric)) {
    const measure = measureBefore(tokens, name?.start ?? 0);
    return measure === '' ? draft : draftWith(draft, { metric: measure + metric });
  }
  if (tokens[at - 2]?.kind !== 'de' || !HAVING.has(tokens[at - 1]?.text ?? '')) return draft;
  if (THINGS.test(metric)) {
    const done = doneBy(tokens, at - 2);
    return done === '' ? draft : draftWith(draft, { metric: done + OF + metric });
  }
  const last = drafts.at(-1);
  const alike = TURN_ALONE.test(metric) && last?.quantity?.unit === draft.quantity?.unit;
  const whole = alike ? turnedOtherwise(last?.metric ?? '', metric) : undefined;
  return whole === undefined ? draft : takingMetric(draft, whole);
}

/** 环比价格|下降的城市, 涨幅|回落的城市: what is measured of them, which tells how it is compared or is a rate; empty where neither stands there. */
function measureBefore(tokens: readonly Token[], start: number): string {
  const before = tokens.find(({ end }) => end === start);
  if (before?.kind === 'rate') return before.text;
  return before?.kind === 'basis' ? before.text.replace(COMPARED, '') : '';
}

const COMPARED = patternOf`^${'changes/ratios'}`;

/** What those have done whom the 的 at `to` tells of; empty where the clause tells more, or a figure. */
function doneBy(tokens: readonly Token[], to: number): string {
  let from = tokens.findLastIndex(({ kind }, index) => index < to && PAUSES.has(kind)) + 1;
  while (from < to && OPENS.has(tokens[from]?.kind ?? '')) from++;
  const words = tokens.slice(from, to);
  return words.some(holdsFigure) || widthOf(tokens, from, to) > MAX_CLAUSE_UNITS ? '' : textOf(words.filter(({ kind }) => !ASIDE.has(kind)));
}
