/** The three sectors where one word names them all, or two of them: 一二三产业增加值分别增长5%、6.5%、7%. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';

/** 一二三产, 一、二、三产业, 三次产业; what is measured of them stands behind. */
const SECTORS = patternOf`${'names/all_sectors'}(?<measure>[^、，]{0,12})$`;
const FIRST_TWO = patternOf`^${'names/first_two_sectors'}(?<measure>[^、，]{0,12})$`;
const LAST_TWO = patternOf`^${'names/last_two_sectors'}(?<measure>[^、，]{0,12})$`;
const NAMES = wordsOf('names/sectors');
const TWO = 2;

/**
 * A name for each of the three, or of two of them, with what is measured of them behind it; undefined of other lists. `tail`: what is measured, where it stands apart
 * (三次产业分别实现|增加值).
 *
 *     一二三产业增加值      第一产业增加值, 第二产业增加值, 第三产业增加值
 *     第一、二产业增加值    第一产业增加值, 第二产业增加值
 */
export function sectorNames(
  tokens: readonly Token[],
  range: TokenRange | undefined,
  { count, tail = '' }: { readonly count: number; readonly tail?: string | undefined },
): string[] | undefined {
  if (range === undefined || (count !== NAMES.length && count !== TWO)) return undefined;
  let from = range.from;
  while (from > 0 && !STOPS.has(tokens[from - 1]?.kind ?? '')) from--;
  const text = tokens.slice(from, range.to).map((token) => (token.kind === 'respectively' ? '' : token.text)).join('');
  const [pattern, names] = count === NAMES.length ? [SECTORS, NAMES] : FIRST_TWO.test(text) ? [FIRST_TWO, NAMES.slice(0, TWO)] : [LAST_TWO, NAMES.slice(-TWO)];
  const measure = pattern.exec(text)?.groups?.['measure'];
  return measure === undefined ? undefined : names.map((name) => name + measure + tail);
}

const STOPS: ReadonlySet<string> = new Set([...PAUSES, 'among', 'period', 'place']);
