/**
 * What a share is of that names nothing itself: the first of an order, or an item of a list, in the clause before it.
 *
 *     [发病数居前5位的病种]依次为甲病、乙病和丙病，占发病总数的93.6%
 *     主要是：[农药残留超标]，占不合格样品的40%；[微生物污染]，占22%
 */
import { PAUSES } from '../../annotate/kinds.js';
import { holdsFigure, type Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import { textOf } from '../name/name.js';
import type { Draft } from './draft.js';

const MIN_UNITS = 3;
const MAX_UNITS = 26;

/** The name; undefined where the clause before the share at `at` tells a figure, or is more than a name. */
export function itemOfShare(tokens: readonly Token[], at: number): string | undefined {
  return firstOfOrder(tokens, at) ?? itemBefore(tokens, at);
}

/** What stands before the name of those of an order. */
const AHEAD: ReadonlySet<string> = new Set(['period', 'place', 'body', 'adverb', 'conj', 'among', 'deixis']);
/** What names them one by one. */
const MEMBERS: ReadonlySet<string> = new Set(['noun', 'quoted', 'enum', 'and', 'paren', 'act', 'deed', 'light', 'reach', 'prep', 'comma', 'adverb', 'share', 'place', 'state']);

/** The name of those that an ordinal before the figure at `at` counts out; undefined where none does, or something else is told between. */
function firstOfOrder(tokens: readonly Token[], at: number): string | undefined {
  const order = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'ordinal');
  const [de, things, said] = tokens.slice(order + 1, order + 4);
  if (order < 1 || de?.kind !== 'de' || things?.kind !== 'noun' || (said?.kind !== 'reach' && said?.kind !== 'prep')) return undefined;
  const share = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'share');
  if (share <= order || !tokens.slice(order + 3, share).every(({ kind }) => MEMBERS.has(kind)) || !tokens.slice(order, share).some(({ text }) => text === '、')) return undefined;
  let from = tokens.findLastIndex(({ kind }, index) => index < order && PAUSES.has(kind)) + 1;
  while (from < order && AHEAD.has(tokens[from]?.kind ?? '')) from++;
  const name = textOf(tokens.slice(from, order + 3));
  return from < order && name.length <= MAX_UNITS ? name : undefined;
}

/** 一是|供暖供水|，共4.9万件: what an item of an order or of a list counts, behind its comma; undefined of all other clauses. */
export function itemOfCount({ at, shape, quantity }: Draft, tokens: readonly Token[]): string | undefined {
  if (shape !== 'level' || !COUNTED.has(quantity?.dimension ?? '')) return undefined;
  let comma = at - 1;
  while (tokens[comma]?.kind === 'adverb') comma--;
  if (tokens[comma]?.kind !== 'comma') return undefined;
  const is = tokens.findLastIndex(({ kind, text }, index) => index < comma && (text === IS || PAUSES.has(kind)));
  const ordered = tokens[is]?.text === IS && ORDERS.has(tokens[is - 1]?.text ?? '');
  const listed = OPENS_ITEM.has(tokens[is]?.kind ?? '');
  const from = is + 1;
  if (is < 0 || !tokens.slice(from, comma).every(({ kind }) => NOUNS.has(kind) || (ordered && kind === 'act'))) return undefined;
  const name = listed || ordered ? textOf(tokens.slice(from, comma)) : '';
  return name.length >= (ordered ? MIN_ORDERED : MIN_UNITS) && name.length <= MAX_ITEM_UNITS ? name : undefined;
}

/** What items of a list are counted in. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'person', 'money']);
const IS = '是';
const ORDERS = setOf('names/orders_of_items');
const MIN_ORDERED = 2;

/** What an item stands behind, and what a sentence opens with otherwise. */
const OPENS_ITEM: ReadonlySet<string> = new Set(['colon', 'semicolon']);
const ENDS: ReadonlySet<string> = new Set(['comma', 'stop']);
/** What a noun phrase consists of. */
const NOUNS: ReadonlySet<string> = new Set(['noun', 'quoted', 'enum', 'and', 'de', 'deed']);
/** What tells of a time, a way or a cause, and names nothing. */
const NAMES_NOTHING: ReadonlySet<string> = new Set([
  'period', 'place', 'body', 'deixis', 'among', 'basis', 'target',
  'prep', 'conj', 'say', 'become', 'aux',
  'change', 'state', 'gap', 'up', 'down', 'flat',
]);
const MAX_ITEM_UNITS = 16;

/** 微生物污染，|占22%: behind a colon or a semicolon any short clause, at the head of a sentence nouns alone. */
function itemBefore(tokens: readonly Token[], at: number): string | undefined {
  const share = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'share');
  const comma = tokens[share - 1]?.kind === 'adverb' ? share - 2 : share - 1;
  if (share < 0 || tokens[comma]?.kind !== 'comma') return undefined;
  let from = comma;
  while (from > 0 && !ENDS.has(tokens[from - 1]?.kind ?? '') && !OPENS_ITEM.has(tokens[from - 1]?.kind ?? '')) from--;
  const item = tokens.slice(from, comma);
  const listed = OPENS_ITEM.has(tokens[from - 1]?.kind ?? '');
  if (item.length === 0 || item.some(holdsFigure)) return undefined;
  const named = listed ? item.every(({ kind }) => !NAMES_NOTHING.has(kind)) : from === 0 && item.every(({ kind }) => NOUNS.has(kind));
  if (!named) return undefined;
  const name = textOf(item);
  return name.length >= MIN_UNITS && name.length <= MAX_ITEM_UNITS ? name : undefined;
}
