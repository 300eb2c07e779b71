/** What the clause before leaves out of what is measured: 扣除房地产开发投资，固定资产投资增长8%. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { isProperty } from '../name/property.js';
import { draftWith, type Draft } from './draft.js';
import type { Site } from './step.js';

/** 扣除房地产开发投资, 剔除房地产开发投资后; not 扣除价格因素, by which the same is measured otherwise. */
const LEAVES_OUT = patternOf`^(?<clause>${'names/leaves_out'}(?<thing>.{2,12}?))(?:以?[后外])?$`;
const ADJUSTS = patternOf`${'names/adjusts'}$`;
/** What may stand between the comma and the name. */
const AHEAD: ReadonlySet<string> = new Set(['place', 'period', 'adverb']);
const MAX_NAME_UNITS = 28;

/** 乙类传染病|除|甲病外报告发病|10287例: of whom it is told stands before what is left out; the rest of the noun behind it is what is told. */
const BESIDES = patternOf`^.*?${'names/left_out'}(?<told>.{2,})$`;
const OF_DISEASES = setOf('names/told_of_diseases');
const OUT = patternOf`${'names/left_out'}$`;
/** 其他人员, 其余 */
export const OTHERS = patternOf`^${'names/the_others'}`;
const EXCEPT = setOf('names/except');
const IN_LIST: ReadonlySet<string> = new Set(['noun', 'enum', 'and', 'quoted', 'paren']);

function toldBesides({ metric = '', name }: Draft, tokens: readonly Token[]): string | undefined {
  const own = tokens.findIndex(({ end }) => end > (name?.start ?? end));
  let at = own;
  let told: string | undefined = metric;
  if (tokens[at - 1]?.kind === 'comma' || tokens[at - 2]?.kind === 'comma') {
    at = tokens[at - 1]?.kind === 'comma' ? at - 1 : at - 2;
    // 各行业除采矿业外，制造业增加值: what has a name of its own is told by it.
    if (!OUT.test(tokens[at - 1]?.text ?? '') || !OF_DISEASES.has(metric)) return undefined;
  } else told = BESIDES.exec(metric)?.groups?.['told'];
  while (IN_LIST.has(tokens[at - 1]?.kind ?? '')) at--;
  const whose = tokens[at - 2];
  if (told === undefined || !EXCEPT.has(tokens[at - 1]?.text ?? '') || OTHERS.test(told)) return undefined;
  return whose?.kind !== 'noun' || isProperty(whose.text) || told.includes(whose.text) ? undefined : whose.text + told;
}

/** The draft with what is left out in its name; any other as it is. */
export function withLeftOut(draft: Draft, { tokens }: Site): Draft {
  const { name, metric } = draft;
  if (name === undefined || metric !== name.text) return draft;
  const besides = toldBesides(draft, tokens);
  if (besides !== undefined) return draftWith(draft, { metric: besides });
  let at = tokens.findIndex(({ start }) => start === name.start) - 1;
  while (AHEAD.has(tokens[at]?.kind ?? '')) at--;
  const { clause, thing = '' } = (tokens[at]?.kind === 'comma' ? LEAVES_OUT.exec(tokens[at - 1]?.text ?? '') : null)?.groups ?? {};
  return clause === undefined || ADJUSTS.test(thing) || clause.length + metric.length >= MAX_NAME_UNITS ? draft : draftWith(draft, { metric: `${clause}的${metric}` });
}
