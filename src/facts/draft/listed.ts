/** Kinds that a list names before their number: 农产品、日用品和家电3类商品. The list says how many, and whose the figure behind is. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { textOf, type Name } from '../name/name.js';

const UNITS = setOf('names/units_of_mere_kinds');
/** What a member may consist of. */
const IN_MEMBER: ReadonlySet<string> = new Set(['noun', 'quoted', 'de', 'act', 'light']);
/** Nouns of kinds, which say nothing beside their members. */
const CLASSES = setOf('names/mere_classes');

/** Index of the first word of the list right before the number at `at`, if it counts kinds and the list has just so many; -1 elsewhere. */
export function listedBefore(tokens: readonly Token[], at: number): number {
  const quantity = tokens[at]?.quantity;
  if (quantity === undefined || !UNITS.has(quantity.unit)) return -1;
  const marked = byMarks(tokens, at, quantity.value);
  if (marked >= 0) return marked;
  let members = 0;
  let from = at;
  while (IN_MEMBER.has(tokens[from - 1]?.kind ?? '')) {
    while (IN_MEMBER.has(tokens[from - 1]?.kind ?? '')) from--;
    members++;
    const joint = tokens[from - 1];
    if (members === quantity.value || (joint?.kind !== 'and' && joint?.text !== '、')) break;
    from--;
  }
  // 整合|养老、托育和家政|3类: the verb before the first is none of it.
  while (tokens[from]?.kind === 'light' && from < at - 1) from++;
  return members > 1 && members === quantity.value ? from : -1;
}

/** 城建、公安、资源、劳动和社会保障|四类: where the list has so many members by 、 alone, 和 stands inside its last; -1 elsewhere. */
function byMarks(tokens: readonly Token[], at: number, count: number): number {
  let [from, members, joined] = [at, 1, false];
  for (; from > 0 && (IN_MEMBER.has(tokens[from - 1]?.kind ?? '') || tokens[from - 1]?.kind === 'and' || tokens[from - 1]?.text === '、'); from--) {
    if (tokens[from - 1]?.text === '、') members++;
    if (tokens[from - 1]?.kind === 'and' && members === 1) joined = true;
  }
  while (tokens[from]?.kind === 'light' && from < at - 1) from++;
  return joined && members === count ? from : -1;
}

/** What a member may consist of where the list only tells which ones: 在清远、绍兴和武汉|三个|区域. */
const IN_PLAIN: ReadonlySet<string> = new Set(['noun', 'place', 'body', 'quoted', 'de']);
const IN_FRONT: ReadonlySet<string> = new Set(['prep', 'comma', 'semicolon', 'colon', 'stop', 'period']);
/** 两项标准, 两座工厂 are things of their own. */
const MERE_UNITS = setOf('names/units_of_lists');
const FEW = patternOf`^${'names/few'}`;

/** True of a few in words right behind the list of just so many, with no deed before it: 在清远、绍兴和武汉|三个|区域; not 获批甲、乙|两个|标准. */
export function isListTold(tokens: readonly Token[], at: number): boolean {
  const { quantity, text = '' } = tokens[at] ?? {};
  if (quantity === undefined || !MERE_UNITS.has(quantity.unit) || !FEW.test(text)) return false;
  let [from, members] = [at, 0];
  while (IN_PLAIN.has(tokens[from - 1]?.kind ?? '')) {
    while (IN_PLAIN.has(tokens[from - 1]?.kind ?? '')) from--;
    members++;
    if (!LISTERS.has(tokens[from - 1]?.kind ?? '') || members > quantity.value) break;
    from--;
  }
  return members > 1 && members === quantity.value && IN_FRONT.has(tokens[from - 1]?.kind ?? 'stop');
}

/** 毕业生、农民工和退役军人3类群体8万人: the name with the members before it, or they alone; the name itself where no list stands there. */
export function withListed(name: Name, tokens: readonly Token[], { from }: TokenRange): Name {
  const first = name.start === tokens[from]?.start ? listedBefore(tokens, from - 1) : -1;
  const start = tokens[first]?.start;
  if (start === undefined) return name;
  const list = textOf(tokens.slice(first, from - 1));
  return { ...name, text: CLASSES.has(name.text) ? list : list + name.text, start };
}
