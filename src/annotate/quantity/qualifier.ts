/** The words that bound a figure: 约 超 近 before it, 以上 左右 behind it. */
import { groupsOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { Dimension, Qualifier } from '../../types.js';

/** Words before a figure. Words of one meaning stand together. */
const BEFORE: Readonly<Record<Qualifier, readonly string[]>> = {
  about: wordsOf('quantities/before_about'),
  over: wordsOf('quantities/before_over'),
  nearly: wordsOf('quantities/before_nearly'),
  at_least: wordsOf('quantities/before_at_least'),
  at_most: wordsOf('quantities/before_at_most'),
};
/** Words behind a figure and its unit. */
const AFTER: Readonly<Record<Qualifier, readonly string[]>> = {
  about: wordsOf('quantities/after_about'),
  over: wordsOf('quantities/after_over'),
  nearly: [],
  at_least: wordsOf('quantities/after_at_least'),
  at_most: wordsOf('quantities/after_at_most'),
};
/** Words whose last characters only look like a qualifier: 节约 is no 约, 附近 no 近. */
const LOOK_ALIKES: readonly string[] = wordsOf('quantities/no_bounds');
/** 上千家|上下游企业: words that only begin like one. */
const NO_BOUNDS_BEHIND: readonly string[] = wordsOf('quantities/no_bounds_behind');
/** 上 and 过 and 破 bound only round numbers without a digit: 上百家, 过亿, 破万. */
const HEADLESS_ONLY: ReadonlySet<string> = setOf('quantities/before_round');
/** 麦收过七成: 过 bounds tenths too. */
const TENTHS = /^[一二三四五六七八九1-9]成/u;

/** 销量破10万辆: 破 bounds tens of thousands too. */
const LARGE = /^\d+(?:\.\d+)?[百千]?[万亿]/u;
const LARGE_UNITS = 8;

/** Characters before two others that look like one word with a bound: 采购商|超9万人, 收入|超100亿元, 扩大|约2个百分点; but 贸易入超3亿元, 各大商超. */
const RUN_TOGETHER = groupsOf('quantities/one_word_with_bound');

interface Word {
  readonly word: string;
  readonly qualifier: Qualifier | undefined;
}
const bounds = new Map(Object.entries(BEFORE).flatMap(([name, words]) => words.filter((word) => !HEADLESS_ONLY.has(word)).map((word) => [word, qualifierOf(name)] as const)));
const byLast = buildBefore();
const after = Object.entries(AFTER).flatMap(([name, words]) => words.map((word) => ({ word, qualifier: qualifierOf(name) })))
  .sort((a, b) => b.word.length - a.word.length);
const afterFirst = new Set(after.map(({ word }) => word.charCodeAt(0)));

/** All words that are bounds. */
export const BOUNDS: Iterable<string> = bounds.keys();

/** The bound that a whole word is: 不到, 接近; undefined of any other. */
export function qualifierIn(word: string): Qualifier | undefined {
  return bounds.get(word);
}

/** The bound in front of a figure that starts at `at`, with the place where its words begin. */
export function qualifierBefore(text: string, at: number, from: number, headless: boolean): { readonly start: number; readonly qualifier: Qualifier } | undefined {
  let start = at;
  let qualifier: Qualifier | undefined;
  for (let turn = 0; turn < 3; turn++) {
    const hit = lastWord(text, start, from);
    if (!hit?.qualifier || (HEADLESS_ONLY.has(hit.word) && !headless && qualifier === undefined && !boundsMore(hit.word, text, at))) break;
    start -= hit.word.length;
    // Stacked words: 约超, 已超近; the outer 不 is part of its word. The inner bound is the sharper.
    qualifier ??= hit.qualifier;
  }
  return qualifier === undefined ? undefined : { start, qualifier };
}

/** True where a word for round numbers bounds the figure at `at` all the same: 过|七成, 破|10万辆. */
function boundsMore(word: string, text: string, at: number): boolean {
  return (word === '过' && TENTHS.test(text.slice(at, at + 2))) || (word === '破' && LARGE.test(text.slice(at, at + LARGE_UNITS)));
}

/** The bound behind a figure that ends at `at`. 内 bounds times only: 3个工作日内. */
export function qualifierAfter(text: string, at: number, to: number, dimension: Dimension): { readonly end: number; readonly qualifier: Qualifier } | undefined {
  if (at >= to || !afterFirst.has(text.charCodeAt(at))) return undefined;
  if (NO_BOUNDS_BEHIND.some((word) => text.startsWith(word, at))) return undefined;
  for (const { word, qualifier } of after) {
    if (!text.startsWith(word, at) || at + word.length > to) continue;
    if (word === '内' && dimension !== 'time') return undefined;
    return { end: at + word.length, qualifier };
  }
  return undefined;
}

function lastWord(text: string, at: number, from: number): Word | undefined {
  const words = at > from ? byLast.get(text.charCodeAt(at - 1)) : undefined;
  if (words === undefined) return undefined;
  const single = at - 3 >= from ? RUN_TOGETHER.find(([word = '', first = '']) => text.startsWith(word, at - 2) && first.includes(text.charAt(at - 3)))?.[0]?.charAt(1) : undefined;
  return single === undefined ? words.find(({ word }) => at - word.length >= from && text.startsWith(word, at - word.length)) : { word: single, qualifier: bounds.get(single) };
}

function buildBefore(): Map<number, Word[]> {
  const index = new Map<number, Word[]>();
  const put = (word: string, qualifier: Qualifier | undefined): void => {
    const last = word.charCodeAt(word.length - 1);
    const list = index.get(last) ?? [];
    list.push({ word, qualifier });
    index.set(last, list.sort((a, b) => b.word.length - a.word.length));
  };
  for (const [name, words] of Object.entries(BEFORE)) for (const word of words) put(word, qualifierOf(name));
  const taken = new Set(Object.values(BEFORE).flat());
  for (const word of LOOK_ALIKES) if (!taken.has(word)) put(word, undefined);
  return index;
}

function qualifierOf(name: string): Qualifier {
  if (name === 'about' || name === 'over' || name === 'nearly' || name === 'at_least' || name === 'at_most') return name;
  throw new Error(`no qualifier: ${name}`);
}
