/** Figures in a row that share what they measure: 592.3亿元、475.6亿元和157.5亿元. */
import { setOf } from '../../lexicon/lists.js';
import { placesOf } from '../../text/scales.js';
import type { Quantity } from '../../types.js';
import { isCounter } from '../kinds.js';
import { kindAt } from '../numeral/numeral.js';
import { signOf } from '../signs.js';
import { makeToken, tokenWith, type Token } from '../token.js';
import { quantityWith } from './place.js';

/** 增速分别达到1.8倍、65.7%和37.3%: shares and multiples measure the same. */
const GROWTH: ReadonlySet<string> = new Set(['percent', 'times']);
/** The word of sharing out stands at most this far before a list. */
const MAX_BACK = 3;
/** The scale between the digits and the unit; the 百 of 百分点 and the 千 of 千瓦 are none. */
const SCALE = /\d(?<scale>万亿|[千百十]?[亿万]|[千百](?![分瓦克米卡伏升]))/u;

/**
 * The tokens with every run of two or more figures of one dimension joined into a `quantities` token, and places in
 * an order (第一、第二) into `ordinals`.
 *
 *     一年期和五年期 分别为 3.1%和3.6%
 *                          ^^^^^^^^^ quantities [3.1%, 3.6%]
 *
 * A unit, or a scale, that stands only at the end is that of all: 3.1、5.5和-0.8个百分点.
 */
export function joinQuantities(tokens: readonly Token[]): readonly Token[] {
  if (!COUNTS(tokens) || !tokens.some(opensList)) return tokens;
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
    const kind = first.quantity?.ordinal ? 'ordinals' : 'quantities';
    const told = items.map((item) => withBoundOf(withUnitOf(item, last), tokens[i - 1], first));
    joined.push(makeToken(kind, { start: first.start, end: last.end }, textOf(tokens, i, last), { items: told }));
    i = tokens.indexOf(last, i);
  }
  return joined;
}

const COUNTS = signOf({ parts: ['quantity'] });

/** A figure that a mark of enumeration may follow. */
function opensList(token: Token, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1]?.kind;
  return token.quantity !== undefined && (next === 'enum' || next === 'and');
}

/** The text of the tokens from index `from` up to and with `last`. */
function textOf(tokens: readonly Token[], from: number, last: Token): string {
  return tokens.slice(from, tokens.indexOf(last, from) + 1).map(({ text }) => text).join('');
}

function isItem({ quantity, kind }: Token): boolean {
  return quantity !== undefined && !isCounter(kind);
}

function itemsFrom(tokens: readonly Token[], from: number): Token[] {
  const items: Token[] = [];
  // 面积、投资额分别为7048万平方米、9167亿元: what 分别 shares out may be of several kinds.
  const mixed = isSharedOut(tokens, from) || movesAmounts(tokens, from);
  for (let i = from; i < tokens.length; i += 2) {
    const item = tokens[i];
    const separator = tokens[i + 1];
    if (item === undefined || !(fits(items.at(-1), item) || (mixed && isItem(item) && item.quantity?.ordinal !== true && !isUnitless(item.quantity)))) break;
    if (!isItem(item)) {
      if (closesList(tokens, from, item, items)) items.push(item);
      break;
    }
    items.push(item);
    if (separator?.kind !== 'enum' && separator?.kind !== 'and') break;
    // 15.5%、和14.6%: one joint too many.
    if (separator.kind === 'enum' && tokens[i + 2]?.kind === 'and') i++;
  }
  // 指数分别为68.1和67.3: what is shared out may have no unit at all. Else a bare number at the end has none to give to the others.
  if (mixed && items.length > 1 && items.every(({ quantity }) => isUnitless(quantity))) return items;
  while (items.length > 0 && isUnitless(items.at(-1)?.quantity)) items.pop();
  return items;
}

/** 分别有2人、87人、953人受到处分: the last of a list that 分别 shares out may count what follows. */
function closesList(tokens: readonly Token[], from: number, { quantity }: Token, [first]: readonly Token[]): boolean {
  if (quantity === undefined || first === undefined || quantity.unit !== first.quantity?.unit) return false;
  return isSharedOut(tokens, from);
}

function isSharedOut(tokens: readonly Token[], from: number): boolean {
  for (let i = Math.max(0, from - MAX_BACK); i < from; i++) if (tokens[i]?.kind === 'respectively' || tokens[i]?.text.includes('分别') === true) return true;
  return false;
}

/** 减少|2起、3人: a verb of change takes amounts of several units, each that of another level; not 增长|12%、3亿元, two ways to say one change. */
function movesAmounts(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from - 1];
  const [first, second] = [tokens[from]?.quantity, tokens[from + 2]?.quantity];
  if ((verb?.kind !== 'up' && verb?.kind !== 'down') || first === undefined || second === undefined) return false;
  return MOVED.has(first.dimension) && MOVED.has(second.dimension) && !(first.dimension === 'money' && second.dimension === 'money');
}

const MOVED: ReadonlySet<string> = new Set(['count', 'person', 'money']);

function fits(before: Token | undefined, item: Token): boolean {
  if (before?.quantity === undefined || item.quantity === undefined) return true;
  if (before.quantity.ordinal !== item.quantity.ordinal || MEDALS.has(item.quantity.unit)) return false;
  if (sharesCounter(before.quantity, item.quantity)) return true;
  return before.quantity.dimension === item.quantity.dimension || isUnitless(before.quantity) || (GROWTH.has(before.quantity.dimension) && GROWTH.has(item.quantity.dimension));
}

/** 40金、27银、24铜: each is a figure of its own kind. */
const MEDALS = setOf('quantities/medals');

/** 0.6个和1.3个百分点: the 个 of the first is that of the unit behind the last. */
function sharesCounter(quantity: Quantity, last: Quantity): boolean {
  return quantity.unit === '个' && last.unit !== '个' && last.unit.startsWith('个');
}

function isUnitless(quantity: Quantity | undefined): boolean {
  return quantity?.dimension === 'none' && !quantity.ordinal;
}

function withUnitOf(item: Token, last: Token): Token {
  const { quantity } = item;
  if (quantity === undefined || last.quantity === undefined) return item;
  const { unit, dimension } = last.quantity;
  if (sharesCounter(quantity, last.quantity)) return tokenWith(item, { quantity: quantityWith(quantity, { unit, dimension }) });
  if (!isUnitless(quantity)) return item;
  const exponent = quantity.bare ? scaleOf(last.text, unit) : 0;
  const value = Number(`${quantity.value}e${exponent}`);
  return tokenWith(item, { quantity: quantityWith(quantity, { bare: undefined, value, unit, dimension }) });
}

/** 分别|超过90%、75%: the bound right behind 分别 is that of all. */
function withBoundOf(item: Token, before: Token | undefined, { quantity: first, text }: Token): Token {
  const { quantity } = item;
  if (before?.text !== SHARED_OUT || first?.qualifier === undefined || quantity === undefined || quantity.qualifier !== undefined || kindAt(text, 0) !== 0) return item;
  return tokenWith(item, { quantity: quantityWith(quantity, { qualifier: first.qualifier }) });
}

const SHARED_OUT = '分别';

function scaleOf(text: string, unit: string): number {
  const figure = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
  return placesOf(SCALE.exec(figure)?.groups?.['scale'] ?? '');
}
