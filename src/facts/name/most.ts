/** What is measured of the places that are said to have most or least of it. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { nameOf, type Name } from './name.js';

export const BY = '以';

/**
 * What is measured of the places behind `at`; undefined where none is said to have most or least.
 *
 *     满意率较高的|是|商河县（96.2%）      人口最少者|为|连江县1.4万人      地方税收|以|台北市687亿元居首
 *     在县市人口方面，|以|新北市404万人最多      人口增加的县市有5个，|以|桃园市增加1201人最多
 */
export function measuredMost(tokens: readonly Token[], at: number): Name | undefined {
  const end = endOfMeasured(tokens, at);
  const start = tokens[end]?.kind === 'rate' && tokens[end - 1]?.kind === 'noun' ? end - 1 : end;
  const name = end >= 0 && (tokens[start]?.kind === 'noun' || tokens[start]?.kind === 'rate') ? nameOf(tokens.slice(start, end + 1), undefined) : undefined;
  const text = name?.text.replace(OF_DIVISIONS, '');
  return name === undefined || text === undefined ? undefined : { ...name, text };
}

/** Index of the last token of what is measured; -1 where none is told. */
function endOfMeasured(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind === 'de' && tokens[at - 1]?.kind === 'state') return at - 2;
  if (tokens[at]?.text === WHO && MOST.has(tokens[at - 1]?.text ?? '')) return at - 2;
  if (tokens[at + 1]?.text !== BY) return -1;
  if (tokens[at]?.kind !== 'comma') return at;
  if (FIELD_ENDS.has(tokens[at - 1]?.text ?? '')) return at - 2;
  // 人口|增加|的县市有5个
  const clause = tokens.findLastIndex(({ kind }, i) => i < at && (kind === 'comma' || kind === 'semicolon'));
  const turn = tokens.findIndex(({ kind }, i) => i > clause && i < at && TURNS.has(kind));
  return turn > clause + 1 && tokens[turn + 1]?.kind === 'de' && DIVISIONS.has(tokens[turn + 2]?.text ?? '') ? turn - 1 : -1;
}

const [WHO] = wordsOf('names/those_who');
const MOST = setOf('names/most_of_all');
/** 县市人口|方面|，以…最多 */
export const FIELD_ENDS = setOf('names/field_ends');
const DIVISIONS = setOf('names/division_kinds');
const TURNS: ReadonlySet<string> = new Set(['up-verb', 'down-verb']);
/** 县市|人口: of each of which it is told. */
export const OF_DIVISIONS = patternOf`^${'names/all_divisions'}?${'names/division_kinds'}(?=.{2})`;
