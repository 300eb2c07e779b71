/** Index numbers: 102.3 against the month before, the year before or a fixed year as 100. They are levels, however their columns are headed. */
import type { BasisMention } from '../annotate/change/basis.js';
import { findPeriods } from '../annotate/period/period.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { patternOf, sourceOf, wordsOf } from '../lexicon/lists.js';
import type { Span } from '../types.js';
import type { Label } from './label.js';

/** What an index is called by what it counts from: the month before, the year before, a fixed time. */
const [MONTH = '', YEAR = '', FIXED = ''] = wordsOf('sheets/indices');

const [SETS, TO] = wordsOf('changes/base_of_index');
const BASE = new RegExp(`^${SETS}?(?<of>.{2,12}?)${sourceOf('sheets/price_levels')}?\\s*(?:[=＝]|${TO})\\s*100$`, 'u');
/** 基期|=100. */
const BASE_TIME = patternOf`^${'sheets/base_times'}`;

/**
 * The index that counts from the time that the words set to 100; undefined of all other words (满分为100, 女性=100).
 *
 *     上月=100   环比指数      以上年同期价格为100   同比指数      2020年=100, 上年12月=100   定基指数
 */
export function indexAgainst(text: string, { start, end }: Span, { periods }: Lexicon): string | undefined {
  const words = text.slice(start, end).trim();
  const of = BASE.exec(words)?.groups?.['of'];
  if (of === undefined) return undefined;
  const from = text.indexOf(of, start);
  const [time] = findPeriods(text, from, from + of.length, periods);
  if (time === undefined) return BASE_TIME.test(of) ? FIXED : undefined;
  const { year, yearRef, part, edge } = time.from;
  const isDated = year !== undefined || edge !== undefined || part?.kind === 'months' || part?.kind === 'quarters';
  if (isDated) return FIXED;
  return yearRef === undefined ? MONTH : YEAR;
}

/** 同比|指数: the words compare, but what they name is a level. */
export function namesIndex(text: string, { end }: BasisMention): boolean {
  return BEHIND.test(text.slice(end, end + LONGEST));
}

const LONGEST = 4;
const BEHIND = patternOf`^${'sheets/price_levels'}?${'sheets/index_words'}`;

/** The name of the index that a change on the basis would be of. */
export function indexOf({ basis }: BasisMention): string {
  return basis === 'mom' ? MONTH : basis === 'yoy' ? YEAR : FIXED;
}

/** True of names of indices: 居民消费价格指数. */
export function isOfIndex(name: string): boolean {
  return WITHIN.test(name);
}

const WITHIN = patternOf`${'sheets/index_words'}`;

/** The label as the name of an index. */
export function indexLabel(label: Label, name: string): Label {
  return { ...label, kind: 'name', name, full: name, basis: undefined, isIndex: true, measure: true };
}

/** 居民消费价格总指数 and 环比指数 are 居民消费价格环比总指数; 食品 is 食品环比指数. */
export function indexNamed(name: string, index: string): string {
  return AT_END.test(name) ? name.replace(AT_END, (end) => index.replace(AT_END, '') + end) : name + index;
}

const AT_END = patternOf`(?:${'sheets/whole_index'}|${'sheets/index_words'})$`;
