/** 高于上年同期1.1个百分点, 较上年同期高出12万吨: a figure held against another time of its own moved from there. */
import { setOf, wordsOf } from '../../lexicon/lists.js';
import { isCounter } from '../kinds.js';
import type { Token } from '../token.js';
import { signOf } from '../signs.js';
import { asKind, makeToken } from '../token.js';
import { basisOf } from './basis.js';

/**
 * The tokens with a word of distance and the time behind it turned round, so that they read as a basis and a direction.
 *
 *     增速|高于|上年同期|1.1个百分点  →  增速|高于上年同期 (basis yoy)|高于 (up)|1.1个百分点
 *     较去年峰值|高出|4950万千瓦      →  较去年峰值|高出 (up)|4950万千瓦
 *
 * 高于全国2.1个百分点 holds it against another figure, and 低于6月份2.6%的降幅 names that time's own: they stay as they are.
 */
export function turnGaps(tokens: readonly Token[]): readonly Token[] {
  if (!COMPARES(tokens) || !tokens.some((token, i) => isGapInTime(tokens, i, token) || distance(tokens, i, token) !== undefined)) return tokens;
  const turned: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const sign = distance(tokens, i, token);
    if (sign !== undefined) {
      turned.push(makeToken(sign === -1 ? 'down' : 'up', token, token.text, { sign }));
      continue;
    }
    const period = tokens[i + 1]?.period;
    if (period === undefined || !isGapInTime(tokens, i, token)) {
      turned.push(token);
      continue;
    }
    const { basis, period: since } = basisOf(period);
    turned.push(makeToken('basis', { start: token.start, end: period.end }, token.text + period.text, { basis, period: since }), asKind(token, token.sign === -1 ? 'down' : 'up'));
    i = inPoints(tokens[i + 2]) ? i + 1 : i + 2;
  }
  return turned;
}

/**
 * The tokens with the word of distance cut off a noun that what is compared ends in: 比全国|平均水平|高|5300元, and a bare one as such: 比全省|低|1200元.
 * What is told in points reads as a change.
 */
export function cutDistances(tokens: readonly Token[]): readonly Token[] {
  if (!HOLDS_AGAINST(tokens) || !tokens.some((token, i) => signAtEnd(tokens, i, token) !== undefined)) return tokens;
  return tokens.flatMap((token, i) => {
    const sign = signAtEnd(tokens, i, token);
    if (sign === undefined) return [token];
    const at = token.end - 1;
    const word = makeToken('gap', { start: at, end: token.end }, token.text.slice(-1), { sign });
    return token.text.length === 1 ? [word] : [makeToken('noun', { start: token.start, end: at }, token.text.slice(0, -1)), word];
  });
}

/** The sign of a distance that ends a noun before an amount, behind 比 and a place; undefined of any other token. */
function signAtEnd(tokens: readonly Token[], i: number, { kind, text }: Token): 1 | -1 | undefined {
  const sign = kind === 'noun' ? DISTANCES.get(text.slice(-1)) : undefined;
  const amount = sign === undefined ? undefined : tokens[i + 1]?.quantity;
  if (amount === undefined || amount.ordinal || amount.dimension === 'point' || amount.dimension === 'percent') return undefined;
  const place = text.length === 1 && tokens[i - 1]?.kind !== 'place' ? i - 2 : i - 1;
  return tokens[place]?.kind === 'place' && AGAINST.has(tokens[place - 1]?.text ?? '') ? sign : undefined;
}

const AGAINST = setOf('dates/held_against');
const HOLDS_AGAINST = signOf({ words: AGAINST });

const COMPARES = signOf({ kinds: ['gap', 'basis'], words: wordsOf('changes/sizes') });

const LESS = setOf('changes/words_of_less');
/** Words of distance that are nouns or parts of them elsewhere: 较常年|高|1.2℃, 进度同比|快|0.7个百分点. */
const DISTANCES: ReadonlyMap<string, 1 | -1> = new Map(wordsOf('changes/words_of_distance').map((word) => [word, LESS.has(word) ? -1 : 1]));

/** 降幅比全国|小|2.1个百分点: how large a rate is beside another. */
const [LARGE = '', SMALL = ''] = wordsOf('changes/sizes');
const SIZES: ReadonlyMap<string, 1 | -1> = new Map([[LARGE, 1], [SMALL, -1]]);
const HELD: ReadonlySet<string> = new Set(['place', 'noun', 'period', 'basis', 'body']);

/** Which way a word between a basis and its amount points; undefined of any other token. */
function distance(tokens: readonly Token[], i: number, { kind, sign, text }: Token): 1 | -1 | undefined {
  const size = kind === 'noun' && tokens[i + 1]?.quantity?.dimension === 'point' ? SIZES.get(text) : undefined;
  if (size !== undefined && HELD.has(tokens[i - 1]?.kind ?? '')) return size;
  const points = kind === 'gap' ? (sign ?? 1) : kind === 'noun' ? DISTANCES.get(text) : undefined;
  if (points === undefined || tokens[i - 1]?.kind !== 'basis') return undefined;
  const amount = tokens[i + 1];
  return amount?.quantity !== undefined && !amount.quantity.ordinal && !isCounter(amount.kind) ? points : undefined;
}

const LEVEL = /^(?:的?水平|的?同期)$/u;

function isGapInTime(tokens: readonly Token[], i: number, { kind }: Token): boolean {
  if (kind !== 'gap' || tokens[i + 1]?.period === undefined) return false;
  const amount = LEVEL.test(tokens[i + 2]?.text ?? '') ? tokens[i + 3] : tokens[i + 2];
  return inPoints(amount);
}

/** 低于上月|0.3个百分点, 低于上月|1.6和0.4个百分点. */
function inPoints(token: Token | undefined): boolean {
  return token?.quantity?.dimension === 'point' || token?.items?.every(({ quantity }) => quantity?.dimension === 'point') === true;
}
