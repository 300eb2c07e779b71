/** Words that divide one thing among them, in lists (声环境功能区|昼间、夜间|达标率) and in two names (新建住宅价格, 二手住宅价格). */
import { alternation, groupsOf, wordsOf } from '../../lexicon/lists.js';

/** Words that divide one thing among them: 昼间 夜间, 门诊 住院. */
const GROUPS = groupsOf('names/counterparts');

/**
 * The whole name of every member, from what stands before the first counterpart and behind the last; undefined of other lists.
 *
 *     医院门诊, 住院人次                →   医院门诊人次, 医院住院人次
 *     普通高中男生, 女生人数             →   普通高中男生人数, 普通高中女生人数
 */
export function counterpartNames(words: readonly string[]): string[] | undefined {
  const [first = '', ...others] = words;
  const last = others.pop();
  if (last === undefined) return undefined;
  for (const group of GROUPS) {
    const opens = longest(group, (word) => first.endsWith(word));
    const closes = longest(group, (word) => last.startsWith(word));
    if (opens === undefined || closes === undefined || opens === closes || !others.every((word) => group.includes(word))) continue;
    const front = first.slice(0, -opens.length);
    const tail = last.slice(closes.length);
    if (front !== '' || tail !== '') return [opens, ...others, closes].map((word) => front + word + tail);
  }
  return undefined;
}

/** 新建住宅价格, 二手住宅价格: side by side, neither of the other. */
export function areCounterparts(a: string, b: string): boolean {
  // Most names hold none of the words: asked once of each, before the groups are gone through.
  if (!DIVIDES.test(a) || !DIVIDES.test(b)) return false;
  // 人员出入境, 内地居民出境: what is both holds either.
  const [one, other] = [a.replace(BOTH, ''), b.replace(BOTH, '')];
  return GROUPS.some((group) => group.some((word) => one.includes(word) && !other.includes(word)) && group.some((word) => other.includes(word) && !one.includes(word)));
}

const BOTH = new RegExp(alternation(wordsOf('names/both_counterparts')), 'gu');

const DIVIDES = new RegExp(alternation(GROUPS.flat()), 'u');

function longest(group: readonly string[], fits: (word: string) => boolean): string | undefined {
  let best: string | undefined;
  for (const word of group) if (fits(word) && word.length > (best?.length ?? 0)) best = word;
  return best;
}
