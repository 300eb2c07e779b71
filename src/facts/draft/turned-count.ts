/** How many of those counted rose, fell or stayed: 29个行业利润增长，10个行业下降，1个行业持平; 价格上涨的有16个，下降的有15个. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Change, Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Draft } from './draft.js';

const TURNS: ReadonlySet<string> = new Set(['up-verb', 'down-verb', 'up', 'down', 'flat']);
/** What may stand between those counted and the word of direction. */
const BEFORE: ReadonlySet<string> = new Set(['adverb', 'basis']);
const COUNTED: ReadonlySet<string> = new Set(['noun', 'paren']);

/** 10个|行业|同比|下降: the words behind the counter at `at` that say how they moved, to the end of the clause; undefined of any others. */
export function turnBehind(tokens: readonly Token[], at: number): string | undefined {
  let from = at + 1;
  while (COUNTED.has(tokens[from]?.kind ?? '')) from++;
  let turn = from;
  while (BEFORE.has(tokens[turn]?.kind ?? '')) turn++;
  const [word, next] = [tokens[turn], tokens[turn + 1]];
  if (word === undefined || !(TURNS.has(word.kind) || isFlat(word.change)) || (word.kind !== 'change' && word.change !== undefined)) return undefined;
  if (next !== undefined && !PAUSES.has(next.kind) && next.kind !== 'and' && next.kind !== 'enum') return undefined;
  return tokens.slice(from, turn + 1).filter(({ kind }) => kind !== 'adverb').map(({ text }) => text).join('');
}

/** 持平: a change without a figure. */
export function isFlat(change: Change | undefined): boolean {
  return change !== undefined && change.value === 0 && change.quantity === undefined;
}

/** Those of a name who moved otherwise: of 价格上涨的产品 and 下降 价格下降的产品, of 价格上涨 价格下降; undefined where the name does not end so. */
export function turnedOtherwise(base: string, turn: string): string | undefined {
  const { measured = '', those = '' } = MOVED.exec(base)?.groups ?? {};
  return measured === '' && those === '' ? undefined : measured + turn + those;
}

const MOVED = patternOf`^(?<measured>.*?)${'changes/turns'}(?<those>的.{1,8})?$`;

/** 32种产品价格上涨，|15种|下降: what those are called of whom the figure tells nothing but how they moved, after `base`; undefined elsewhere. */
export function otherTurn({ shape, at, quantity }: Draft, base: string, tokens: readonly Token[]): string | undefined {
  const turn = shape === 'level' && quantity?.dimension === 'count' ? turnBehind(tokens, at) : undefined;
  return turn === undefined ? undefined : turnedOtherwise(base, turn);
}

/** True of a name that is nothing but a word of direction. */
export const TURN_ALONE = patternOf`^${'changes/turns'}$`;
