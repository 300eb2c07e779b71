/** What stands apart from the figure that it speaks of: 不到|全省|三成, 剔除|一次性因素后|增长5.1%. */
import { beginsOf, patternOf, wordsOf } from '../lexicon/lists.js';
import { holds } from '../text/stands.js';
import type { Qualifier, Quantity } from '../types.js';
import { quantityWith } from './quantity/place.js';
import { BOUNDS, qualifierIn } from './quantity/qualifier.js';
import { signOf } from './signs.js';
import { asKind, makeToken, tokenWith, type Token } from './token.js';

/** What a whole may consist of between the bound and its percentage. */
const OF_WHOLE: ReadonlySet<string> = new Set(['place', 'noun', 'body', 'quoted', 'de', 'period', 'deixis', 'and', 'act', 'paren']);
const SHARES: ReadonlySet<string> = new Set(['percent', 'ratio']);
const MAX_TOKENS = 7;
/** 约占, 近占: the bound is in the word for the share. */
const SHARE_END = /占$/u;

/** What such words begin with: hardly any noun does. */
const LEAVES_BEGINS = beginsOf('quantities/leaves_out');
const LEAVES_OUT = patternOf`^${'quantities/leaves_out'}`;
const LEFT_OUT = patternOf`(?:${'quantities/left_out'}(?:之?后)?|.{2}后)${'changes/like_for_like'}?$`;

const STANDS_APART = signOf({ kinds: ['share'], words: BOUNDS, heads: wordsOf('quantities/leaves_out') });

/**
 * The tokens with such words where the rules look for them.
 *
 *     不到 全省 三成            三成 is at most 30 %, and 不到 no noun
 *     剔除 一次性因素后 增长5.1%   one adverb before its change
 */
export function joinApart(tokens: readonly Token[]): readonly Token[] {
  if (!STANDS_APART(tokens)) return tokens;
  const joined: Token[] = [];
  /** By index: the bound that a word before gives to the figure there. */
  const bounds = new Map<number, Qualifier>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const out = token.kind === 'noun' && holds(LEAVES_BEGINS, token.text.charCodeAt(0)) && LEAVES_OUT.test(token.text) ? leftOutEnd(tokens, i) : -1;
    const last = out < 0 ? undefined : tokens[out];
    if (last !== undefined) {
      joined.push(makeToken('adverb', { start: token.start, end: last.end }, tokens.slice(i, out + 1).map(({ text }) => text).join('')));
      i = out;
      continue;
    }
    const bound = bounds.get(i);
    const qualifier = boundIn(token);
    const figure = qualifier === undefined ? -1 : figureOf(tokens, i);
    if (qualifier !== undefined && figure > 0) bounds.set(figure, qualifier);
    if (bound !== undefined) joined.push(bounded(token, bound));
    else joined.push(figure > 0 && token.kind === 'noun' ? asKind(token, 'adverb') : token);
  }
  return joined;
}

/** The bound that a word apart from its figure is: 不到, 约占; undefined of any other word. */
function boundIn({ kind, text }: Token): Qualifier | undefined {
  if (kind === 'share') return qualifierIn(text.replace(SHARE_END, ''));
  return kind === 'noun' || kind === 'adverb' ? qualifierIn(text) : undefined;
}

/** Index of the word that closes 剔除…因素后; -1 where none does before a pause or a figure. */
function leftOutEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < tokens.length && i <= at + MAX_TOKENS; i++) {
    const token = tokens[i];
    if (token === undefined || token.quantity !== undefined || token.change !== undefined || token.kind === 'comma' || token.kind === 'stop') return -1;
    // 扣除非经常性损益后|的|净利润 is the name of another figure.
    if (LEFT_OUT.test(token.text)) return tokens[i + 1]?.kind === 'de' ? -1 : i;
  }
  return -1;
}

/** Index of the percentage that the bound at `at` is of: 不到|全省|三成, 不超过|项目|投资|的|15%; -1 where none is. */
function figureOf(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  while (i <= at + MAX_TOKENS && OF_WHOLE.has(tokens[i]?.kind ?? '')) i++;
  const { quantity } = tokens[i] ?? {};
  const before = tokens[i - 1];
  const behindShare = tokens[at]?.kind === 'share';
  if (quantity === undefined || (i === at + 1 && !behindShare) || !isOpenShare(quantity)) return -1;
  return before?.kind === 'de' || before?.kind === 'place' || behindShare ? i : -1;
}

/** 三成, 15%: a share of something that no bound stands at. */
function isOpenShare({ qualifier, ordinal, dimension }: Quantity): boolean {
  return qualifier === undefined && !ordinal && SHARES.has(dimension);
}

function bounded(token: Token, qualifier: Qualifier): Token {
  if (token.quantity === undefined) return token;
  return tokenWith(token, { quantity: quantityWith(token.quantity, { qualifier }) });
}
