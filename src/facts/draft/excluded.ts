/** What the clause before leaves out of what is measured: 扣除房地产开发投资，固定资产投资增长8%. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { draftWith, type Draft } from './draft.js';

/** 扣除房地产开发投资, 剔除房地产开发投资后; not 扣除价格因素, by which the same is measured otherwise. */
const LEAVES_OUT = patternOf`^(?<clause>${'names/leaves_out'}(?<thing>.{2,12}?))(?:以?[后外])?$`;
const ADJUSTS = patternOf`${'names/adjusts'}$`;
/** What may stand between the comma and the name. */
const AHEAD: ReadonlySet<string> = new Set(['place', 'period', 'adverb']);
const MAX_NAME_UNITS = 28;

/** The draft with what is left out in its name; any other as it is. */
export function withLeftOut(draft: Draft, tokens: readonly Token[]): Draft {
  const { name, metric } = draft;
  if (name === undefined || metric !== name.text) return draft;
  let at = tokens.findIndex(({ start }) => start === name.start) - 1;
  while (AHEAD.has(tokens[at]?.kind ?? '')) at--;
  const { clause, thing = '' } = (tokens[at]?.kind === 'comma' ? LEAVES_OUT.exec(tokens[at - 1]?.text ?? '') : null)?.groups ?? {};
  return clause === undefined || ADJUSTS.test(thing) || clause.length + metric.length >= MAX_NAME_UNITS ? draft : draftWith(draft, { metric: `${clause}的${metric}` });
}
