/** Changes told by a sign, as analysts write them: 同比+20.57%, 环比-5.2pct, 同比增长+4.0%. */
import type { Quantity } from '../../types.js';
import { RATES } from '../kinds.js';
import { signOf } from '../signs.js';
import { makeToken, type Token } from '../token.js';

/**
 * The tokens with every such change joined into one: behind a basis the sign is the direction; behind a word of direction + says nothing.
 *
 *     收入3.1亿元，同比|+|20.57%   →   收入3.1亿元，|同比+20.57%
 *     教育（|+|5.54%|）的升幅       →   教育（|+5.54%|）
 *
 * A sign alone in brackets behind a name or an amount is a change, too.
 */
export function joinSigned(tokens: readonly Token[]): readonly Token[] {
  if (!SIGNED(tokens) || !tokens.some(isSigned)) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const before = joined.at(-1);
    const amountAt = token.text === PLUS ? i + 1 : i;
    const amount = tokens[amountAt];
    const directed = before?.kind === 'up' || before?.kind === 'down';
    // 同比增长|+|4.0%: the sign is dropped.
    const rate = rateOf(amount);
    if (directed && amountAt > i && rate) continue;
    if (before?.kind === 'basis' && isSigned(token) && amount && rate) {
      joined.pop();
      joined.push(signedChange(before, amount, rate));
      i = amountAt;
    } else if (rate && isSigned(token) && amount && isAlone(joined, tokens, amountAt)) {
      joined.push(signedChange(makeToken('basis', { start: token.start, end: token.start }, ''), amount, rate));
      i = amountAt;
    } else joined.push(token);
  }
  return joined;
}

/** Between brackets that stand behind a name, or behind a figure of another unit: 收入3亿元（+8.8%）, 增加12亿元（+5.4%）, 占98%（+2个百分点）. */
function isAlone(before: readonly Token[], tokens: readonly Token[], amountAt: number): boolean {
  const [of, open] = before.slice(-2);
  if (open?.kind !== 'open' || tokens[amountAt + 1]?.kind !== 'close') return false;
  const figure = of?.quantity ?? of?.change?.quantity;
  const point = tokens[amountAt]?.quantity?.dimension === 'point';
  return NAMES.has(of?.kind ?? '') || (figure !== undefined && RATES.has(figure.dimension) === point);
}

const NAMES: ReadonlySet<string> = new Set(['noun', 'act', 'quoted', 'place', 'body']);
const PLUS = '+';
const MINUS = '-';
const SIGNED = signOf({ words: [PLUS], heads: [MINUS] });

function isSigned({ text, quantity }: Token): boolean {
  return text === PLUS || (quantity !== undefined && text.startsWith(MINUS));
}

function rateOf(token: Token | undefined): Quantity | undefined {
  return token?.quantity !== undefined && RATES.has(token.quantity.dimension) ? token.quantity : undefined;
}

function signedChange({ start, text, basis, period }: Token, { start: from, end, text: figure }: Token, quantity: Quantity): Token {
  const { value, valueMax, unit } = quantity;
  const change = { value, valueMax, unit, basis, since: period, quantity, from: undefined, span: { start: from, end }, verb: value < 0 ? MINUS : PLUS };
  return makeToken('change', { start, end }, text + figure, { change });
}
