/** Figures in a row that share what they measure: 592.3亿元、475.6亿元和157.5亿元. */
import type { Token } from './token.js';

/**
 * The tokens with every run of two or more figures of one dimension joined into a `quantities` token.
 *
 *     一年期和五年期 分别为 3.1%和3.6%
 *                          ^^^^^^^^^ quantities [3.1%, 3.6%]
 *
 * A unit that stands only at the end is that of all (3.1、5.5和-0.8个百分点 is read so by the finder of quantities).
 */
export function joinQuantities(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined) continue;
    const items = isItem(first) ? itemsFrom(tokens, i) : [];
    const last = items.at(-1);
    if (items.length < 2 || last === undefined) {
      joined.push(first);
      continue;
    }
    joined.push({ kind: 'quantities', start: first.start, end: last.end, text: textOf(tokens, i, last), items });
    i = tokens.indexOf(last, i);
  }
  return joined;
}

/** The text of the tokens from index `from` up to and with `last`. */
function textOf(tokens: readonly Token[], from: number, last: Token): string {
  return tokens.slice(from, tokens.indexOf(last, from) + 1).map(({ text }) => text).join('');
}

function isItem({ quantity, kind }: Token): boolean {
  return quantity !== undefined && !kind.endsWith('-counter') && !quantity.ordinal;
}

function itemsFrom(tokens: readonly Token[], from: number): Token[] {
  const items: Token[] = [];
  for (let i = from; i < tokens.length; i += 2) {
    const item = tokens[i];
    const separator = tokens[i + 1];
    if (item === undefined || !isItem(item) || !sameKind(items[0], item)) break;
    items.push(item);
    if (separator?.kind !== 'enum' && separator?.kind !== 'and') break;
  }
  return items;
}

function sameKind(first: Token | undefined, item: Token): boolean {
  if (first?.quantity === undefined || item.quantity === undefined) return true;
  return first.quantity.dimension === item.quantity.dimension || first.quantity.dimension === 'none';
}
