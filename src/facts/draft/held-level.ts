/** A level of another time that a figure is held against, and the time that it is of: 与2010年第六次全国人口普查的5172834人相比. */
import { basisOf } from '../../annotate/change/basis.js';
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';

/** Index of what stands before the level at `at` and tells its time, behind 的 and a survey: 与|[2010年]|第六次|全国|人口普查|的|5172834人. */
export function timeOfLevel(tokens: readonly Token[], at: number): number {
  let time = tokens[at - 1]?.kind === 'de' ? at - 2 : at - 1;
  // 与|2010年|（第六次普查数据）|的|5172834人
  if (tokens[time]?.kind === 'paren') time--;
  if (SURVEY.test(tokens[time]?.text ?? '')) while (tokens[time]?.kind === 'noun' || tokens[time]?.kind === 'place') time--;
  return time;
}

const SURVEY = patternOf`${'changes/surveys'}$`;

/** The change behind `comma` on the time of the level that is held against before it (与2010年普查的51万人相比，|增加3万人); any other as it is. */
export function heldAgainst(change: Token, tokens: readonly Token[], comma: number): Token {
  const level = comma - 2;
  if (change.change === undefined || change.change.basis !== undefined) return change;
  if (tokens[comma]?.kind !== 'comma' || tokens[comma - 1]?.text !== COMPARED || tokens[level]?.quantity === undefined) return change;
  const time = timeOfLevel(tokens, level);
  const { period } = tokens[time] ?? {};
  if (period === undefined || !WITH.has(tokens[time - 1]?.text ?? '')) return change;
  const { basis, period: since } = basisOf(period);
  return tokenWith(change, { change: { ...change.change, basis, since } });
}

const [COMPARED = ''] = wordsOf('changes/closes_comparison');
const WITH = setOf('changes/openers');
