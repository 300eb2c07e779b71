/** A sentence as the rules see it: every character belongs to one token, spaces to none. */
import type { BodyMention, ChangeBasis, NonFactKind, PeriodMention, PlaceMention, Quantity, Span } from '../types.js';

/**
 * How a figure moved.
 *
 *     较上年同期 增长 0.8%      value +0.8, unit %, basis yoy
 */
export interface Change {
  /** Signed: 下降0.8% is -0.8; 持平 is 0. */
  readonly value: number;
  readonly valueMax: number | undefined;
  readonly unit: string;
  /** Absent where the words give none (增长6.5%): the context decides. */
  readonly basis: ChangeBasis | undefined;
  /** The named time of a `since` change. */
  readonly since: PeriodMention | undefined;
  readonly quantity: Quantity | undefined;
  /** The level that it counts from: 比上年的[63项]增加6项. */
  readonly from: Quantity | undefined;
  /** Verb and amount, without the basis: 增长0.8%. */
  readonly span: Span;
  /** The word of direction as printed: 增长, 多增. */
  readonly verb: string;
}

/**
 * What a token carries besides its words; which of them by its kind. A token has every key, so that all tokens have
 * one shape in memory.
 */
export interface TokenParts {
  readonly quantity?: Quantity | undefined;
  readonly change?: Change | undefined;
  /** The parts of 592.3亿元、475.6亿元和157.5亿元. */
  readonly items?: readonly Token[] | undefined;
  readonly period?: PeriodMention | undefined;
  readonly place?: PlaceMention | undefined;
  readonly body?: BodyMention | undefined;
  readonly basis?: ChangeBasis | undefined;
  readonly sign?: 1 | -1 | undefined;
  /** Why a number in this token is no figure. */
  readonly nonFact?: NonFactKind | undefined;
  /** Code units of the deeds that a noun ends with, as often its predicate: 2 in 企业参展. */
  readonly deed?: number | undefined;
}

export interface Token extends Span, TokenParts {
  readonly kind: string;
  /** The characters of the span, spaces left out, in the text that rules see. */
  readonly text: string;
}

/** A token whose maker still adds its parts. */
export type NewToken = { -readonly [Key in keyof Token]: Token[Key] };

/** A token without parts; every token is made here. */
export function newToken(kind: string, start: number, end: number, text: string): NewToken {
  return {
    kind, start, end, text, quantity: undefined, change: undefined, items: undefined, period: undefined, place: undefined,
    body: undefined, basis: undefined, sign: undefined, nonFact: undefined, deed: undefined,
  };
}

/** A token with its parts at once; hot loops add the one part that they know to a `newToken`, since a look-up of ten keys in objects of any shape is slow. */
export function makeToken(kind: string, { start, end }: Span, text: string, parts?: TokenParts): Token {
  const token = newToken(kind, start, end, text);
  return parts ? Object.assign(token, partsOf(parts)) : token;
}

function partsOf({ quantity, change, items, period, place, body, basis, sign, nonFact, deed }: TokenParts): TokenParts {
  return { quantity, change, items, period, place, body, basis, sign, nonFact, deed };
}

/** The token as another kind. */
export function asKind({ start, end, text, quantity, change, items, period, place, body, basis, sign, nonFact, deed }: Token, kind: string): Token {
  return { kind, start, end, text, quantity, change, items, period, place, body, basis, sign, nonFact, deed };
}

/** The token with some of it changed, in the one shape of all tokens. */
export function tokenWith(token: Token, changed: Partial<Token>): Token {
  return Object.assign(asKind(token, token.kind), changed);
}

/** The text of a range without its spaces; nothing is copied twice where it holds none, as most do. */
export function textBetween(text: string, start: number, end: number): string {
  const piece = text.slice(start, end);
  for (let at = start; at < end; at++) if (isSpace(text.charCodeAt(at))) return piece.replaceAll(/\s+/gu, '');
  return piece;
}

/** What \s is, without a regular expression for each character. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit >= 0x3001 && unit < 0xfeff) return false;
  if (unit >= 0x2000 && unit <= 0x205f) return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f;
  return unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || unit === 0x1680;
}

/** True of a figure, a change, and a list of them. */
export function holdsFigure({ quantity, change, items }: Token): boolean {
  return quantity !== undefined || change !== undefined || items !== undefined;
}
