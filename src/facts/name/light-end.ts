/** Verbs that only link a noun with its figure: 零售总额|实现|4.6万亿元. */
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import { NOUNS } from './name.js';
import { isProperty } from './property.js';

/** Verbs of which a measured object is the figure's own name: 实现归属于股东的净利润. */
export const ACHIEVES: ReadonlySet<string> = setOf('names/achieves');

const EVERYWHERE = setOf('parents/everywhere');

/** 零售总额实现4.6万亿元: a light verb between a noun and its figure only links them. */
export function dropLightEnd(tokens: readonly Token[], first: number, end: number): number {
  // 就业规模|全国|稳定在3000万人: where, behind what is measured.
  const where = end - first > 1 && tokens[end - 1]?.kind === 'place' && EVERYWHERE.has(tokens[end - 1]?.text ?? '') && isProperty(tokens[end - 2]?.text ?? '');
  let to = where ? end - 1 : end;
  // 唐山港区|（曹妃甸、京唐）|完成: brackets stand with their noun.
  const isNoun = (at: number): boolean => NOUNS.has(tokens[tokens[at]?.kind === 'paren' ? at - 1 : at]?.kind ?? '');
  while (to > first + 1 && (tokens[to - 1]?.kind === 'light' ? isNoun(to - 2) : isSetAside(tokens, to - 1))) to--;
  const [noun, adverb, verb] = to > first + 2 ? tokens.slice(to - 3, to) : [];
  if (adverb?.kind !== 'adverb' || verb === undefined || noun === undefined) return to;
  // 旅客发送|共|完成: the deed is what was done.
  if (noun.kind === 'act' && verb.text === '完成') return to - 2;
  if (!NOUNS.has(noun.kind)) return to;
  // 基金收入|仅|完成: what was done of an amount is the amount.
  return ACHIEVES.has(verb.text) || (verb.text === '完成' && isProperty(noun.text)) ? to - 2 : to;
}

/** 市本级|安排, 教育支出|安排: that the sum is set in a budget. */
function isSetAside(tokens: readonly Token[], at: number): boolean {
  return SETS_ASIDE.has(tokens[at]?.text ?? '') && (TIER_ENDS.has(tokens[at - 1]?.text.at(-1) ?? '') || isProperty(tokens[at - 1]?.text ?? ''));
}

const TIER_ENDS = setOf('names/tier_ends');
const SETS_ASIDE = setOf('names/sets_aside');

/** 一般公共预算收入|当月|完成: what was done of an amount is the amount. */
export function isAmountDone(subject: Token | undefined, verb: Token): subject is Token {
  return subject !== undefined && COMPLETES.has(verb.text) && isProperty(subject.text);
}

const COMPLETES = setOf('names/completes');
