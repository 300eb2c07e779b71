/** What the counted do with others, or along with those counted beside them: 49户企业与车企对接, 59个国家、12个国际组织签署协议. */
import { isCounter, LISTERS, PAUSES } from '../../annotate/kinds.js';
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { NOUNS, textOf } from './name.js';

const WITH: ReadonlySet<string> = setOf('predicates/with');
const MUTUAL = patternOf`${'predicates/mutual_deeds'}$`;
const MAX_UNITS = 14;

/** The deed that a noun ends with, as the token that it is there. */
export function deedOf(token: Token, units: number): Token {
  return tokenWith(token, { kind: 'act', text: token.text.slice(token.text.length - units), start: token.end - units, deed: undefined });
}

/**
 * The counted behind what they do with whom, where that is all their clause says; undefined elsewhere. `at`: of the counter.
 *
 *     49户|配套企业|与|陕汽采购对接          与陕汽采购对接的配套企业
 *     18所|高校|与|企业|研究中心             no deed of both
 */
export function withPartner(tokens: readonly Token[], at: number): string | undefined {
  let and = at + 1;
  while (tokens[and]?.kind === 'noun' || tokens[and]?.kind === 'act') and++;
  if (and === at + 1 || !WITH.has(tokens[and]?.text ?? '') || tokens[and - 1]?.kind !== 'noun') return undefined;
  let end = and + 1;
  while (NOUNS.has(tokens[end]?.kind ?? '')) end++;
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (end === and + 1 || last === undefined || (next !== undefined && !PAUSES.has(next.kind))) return undefined;
  const words = textOf(tokens.slice(and, end));
  return (last.deed ?? 0) > 0 && MUTUAL.test(words) && words.length <= MAX_UNITS ? `${words}${DE}${textOf(tokens.slice(at + 1, and))}` : undefined;
}

const DE = '的';

/** Index of the last noun of those who are counted in one list with the noun at `last`, who share what is said behind them; `last` where there is no list. */
export function lastOfList(tokens: readonly Token[], last: number): number {
  let at = last;
  while (LISTERS.has(tokens[at + 1]?.kind ?? '') && isCounter(tokens[at + 2]?.kind) && tokens[at + 3]?.kind === 'noun') {
    at += 3;
    while (tokens[at + 1]?.kind === 'noun') at++;
  }
  return at;
}
