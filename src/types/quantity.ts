/** Figures: numerals, quantities, and numbers that are none. */
import type { Span } from './span.js';

/** A figure's bound, as the words around it give it: 约, 超, 近, 以内, 以上. */
export type Qualifier = 'about' | 'over' | 'nearly' | 'at_most' | 'at_least';

/** What a unit measures; decides which rules may take the quantity. */
export type Dimension =
  | 'money' | 'count' | 'person' | 'percent' | 'point' | 'times' | 'rank' | 'time'
  | 'length' | 'area' | 'volume' | 'mass' | 'energy' | 'power' | 'speed' | 'temperature'
  | 'data' | 'ratio' | 'none';

/** A printed number with its scale: 1,100.9亿 is 110090000000; a range has `valueMax`. */
export interface Numeral extends Span {
  readonly value: number;
  readonly valueMax?: number | undefined;
  readonly qualifier?: Qualifier | undefined;
  /** Digits ran together from several numerals (3—5), or written in Chinese: for look-alike tests. */
  readonly script: 'arabic' | 'chinese' | 'mixed';
}

/**
 * A numeral with its unit and the words that qualify it: 近70亿元.
 * `value` is in the unit without its scale: 亿 is in the value, 元 in the unit.
 */
export interface Quantity extends Span {
  readonly value: number;
  readonly valueMax?: number | undefined;
  /** 元, 件, %, 个百分点, 人次 …; '' where the text gives none. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly qualifier?: Qualifier | undefined;
  readonly script?: 'arabic' | 'chinese' | 'mixed' | undefined;
  /** A place in an order, not an amount: 第6位, 居首位, 全省第三. Dimension is 'rank'. */
  readonly ordinal?: true | undefined;
  /** Neither unit nor scale stands by the number: 共41, PMI 50.2. Often no quantity at all. */
  readonly bare?: true | undefined;
  /** 一 and a counter (一个, 一家): most often an article, not a count. */
  readonly article?: true | undefined;
  /** The number was read from a word: 翻一番, 翻倍, 过半, 一半以上. */
  readonly worded?: true | undefined;
}

/** Why a number is no figure. */
export type NonFactKind =
  | 'date' | 'time' | 'name' | 'ordinal' | 'list' | 'phone' | 'document' | 'age' | 'page' | 'idiom' | 'vague';

/** A number, or a word that holds one, that states no quantity: 12345热线, 第七场, 十分. */
export interface NonFact extends Span {
  readonly kind: NonFactKind;
}
