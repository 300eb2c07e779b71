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
  readonly valueMax?: number;
  readonly unit: string;
  /** Absent where the words give none (增长6.5%): the context decides. */
  readonly basis?: ChangeBasis;
  /** The named time of a `since` change. */
  readonly since?: PeriodMention;
  readonly quantity?: Quantity;
  /** Verb and amount, without the basis: 增长0.8%. */
  readonly span: Span;
  /** The word of direction as printed: 增长, 多增. */
  readonly verb: string;
}

export interface Token extends Span {
  readonly kind: string;
  /** The characters of the span, spaces left out, in the text that rules see. */
  readonly text: string;
  readonly quantity?: Quantity;
  readonly change?: Change;
  /** The parts of 592.3亿元、475.6亿元和157.5亿元. */
  readonly items?: readonly Token[];
  readonly period?: PeriodMention;
  readonly place?: PlaceMention;
  readonly body?: BodyMention;
  readonly basis?: ChangeBasis;
  readonly sign?: 1 | -1;
  /** Why a number in this token is no figure. */
  readonly nonFact?: NonFactKind;
}
