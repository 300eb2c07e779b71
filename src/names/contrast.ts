/** Words that make two names two things, however alike they look. Shared by whoever compares names. */

import { groupsOf, patternOf, setOf, wordsOf } from '../lexicon/lists.js';

/** In front of or inside a name: another quantity of the same thing. 新增 'newly added' … 非 'non-'. */
const BEFORE = wordsOf('contrast/before');

/** Behind a name: a rate, share, rank or amount of it. 占比 'share' … 面积 'area'. */
const BEHIND = wordsOf('contrast/behind');

/** Behind a name without another meaning, where the unit is the same: 总值 'total value' … 情况 'state'. */
const EMPTY_HEADS: ReadonlySet<string> = setOf('contrast/empty_heads');

/** Words of which each excludes the others: 进口 'imports', 出口 'exports' and so on. */
const RIVALS = groupsOf('contrast/rivals');

/** Inside a name without another meaning: 服务 'service' in 政务服务事项, 贸易 'trade' in 货物贸易进出口. */
const NEUTRAL: ReadonlySet<string> = setOf('contrast/neutral');

/** Abbreviations and what they stand for: 规上 'above designated size'. */
const ABBREVIATIONS = groupsOf('contrast/abbreviations');

/** Digits and letters; Chinese numerals where they number something: 第一, 三期, 二类. 一 in 一次办 does not. */
const NUMBERS = new RegExp(patternOf`[0-9a-z]|第[一二三四五六七八九十]|[一二三四五六七八九十]${'contrast/numbered'}`, 'iu');

export type Side = 'before' | 'inside' | 'behind';

/** Whether words that one name has and the other lacks tell another thing. */
export function distinguishes(words: string, side: Side): boolean {
  if (NUMBERS.test(words)) return true;
  if (BEFORE.some((word) => words.includes(word))) return true;
  return side === 'behind' && BEHIND.some((word) => words.endsWith(word));
}

/** Whether the words behind a name leave it what it is: 进出口, 进出口总值. */
export function isEmptyHead(words: string): boolean {
  return EMPTY_HEADS.has(words);
}

/** Whether words inside a name leave it what it is: 政务事项, 政务服务事项. */
export function isNeutral(words: string): boolean {
  return words.length === 1 || NEUTRAL.has(words);
}

/** The name with its abbreviations written out. */
export function writtenOut(name: string): string {
  let full = name;
  for (const [short = '', long = ''] of ABBREVIATIONS) if (!full.includes(long)) full = full.replace(short, long);
  return full;
}

/** Whether two names hold words that exclude each other: 进口总值, 进出口总值. */
export function excludeEachOther(a: string, b: string): boolean {
  return RIVALS.some((words) => {
    const [inA, inB] = [longestOf(words, a), longestOf(words, b)];
    return inA !== undefined && inB !== undefined && inA !== inB;
  });
}

function longestOf(words: readonly string[], name: string): string | undefined {
  let best: string | undefined;
  for (const word of words) if (name.includes(word) && word.length > (best?.length ?? 0)) best = word;
  return best;
}
