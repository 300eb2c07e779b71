/** Under what circumstances something changed, which is not what changed: 中选价格|在|[首轮降价基础上]|又降低3.8个百分点, 人均生产总值|按|[户籍人口计算]|达7.6万元. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { NOUNS } from './name.js';

const CIRCUMSTANCE = patternOf`${'names/circumstances'}$`;
const OPENS = setOf('names/opens_circumstance');

/** True of words that tell under what circumstances, and name nothing, in one token or two: 现有基础上, 带动|下. */
export function isCircumstance(last: Token | undefined, before: Token | undefined): boolean {
  if (last === undefined) return false;
  return CIRCUMSTANCE.test(last.text.length > MAX_UNITS ? last.text : (before?.text ?? '') + last.text);
}

/** 下, 之下: the end of the phrase alone. */
const MAX_UNITS = 2;

/** The phrase before the preposition of the circumstance; undefined where none stands there. */
export function beforeCircumstance(tokens: readonly Token[], { from }: TokenRange): TokenRange | undefined {
  let at = from - 1;
  while (at >= 0 && !OPENS.has(tokens[at]?.text ?? '')) {
    if (PAUSES.has(tokens[at]?.kind ?? 'stop') || tokens[at]?.quantity !== undefined) return undefined;
    at--;
  }
  let start = at;
  while (start > 0 && IN_PHRASE(tokens[start - 1])) start--;
  return at < 0 || start === at ? undefined : { from: start, to: at };
}

const IN_PHRASE = (token: Token | undefined): boolean => token !== undefined && (NOUNS.has(token.kind) || token.kind === 'de');
