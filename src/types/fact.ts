/** The record of the design. */
import type { PeriodType } from './period.js';
import type { Qualifier } from './quantity.js';

export type ChangeBasis = 'yoy' | 'mom' | 'ytd' | 'since' | 'none';
export type BodyRole = 'actor' | 'lead' | 'speaker' | 'section' | 'issuer';

/** One row of output: the record of the design. An absent key is an empty cell. */
export interface Fact {
  readonly region?: string | undefined;
  readonly body?: string | undefined;
  readonly metric: string;
  readonly parent?: string | undefined;
  readonly period?: string | undefined;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  /** The figure as printed, qualifier and unit included. */
  readonly text: string;
  readonly qualifier?: Qualifier | undefined;
  readonly yoy?: number | undefined;
  readonly yoy_unit?: string | undefined;
  readonly change?: number | undefined;
  readonly change_unit?: string | undefined;
  readonly change_basis?: Exclude<ChangeBasis, 'yoy'> | undefined;
  readonly previous?: number | undefined;
  readonly previous_unit?: string | undefined;
  readonly status: 'actual' | 'target';
  /** Reasons to look, in words, joined by `;`; absent where nothing speaks against the row. */
  readonly check?: string | undefined;
  readonly quote: string;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly id: string;

  readonly value_max?: number | undefined;
  readonly change_since?: string | undefined;
  readonly metric_key: string;
  readonly body_role?: BodyRole | undefined;
  readonly period_start?: string | undefined;
  readonly period_end?: string | undefined;
  readonly period_text?: string | undefined;
  readonly period_type?: PeriodType | undefined;
  readonly section?: string | undefined;
  readonly sentence: string;
  /** Code points of the decoded source, half-open. */
  readonly start: number;
  readonly end: number;
  readonly page?: number | undefined;
  readonly url?: string | undefined;
  readonly sha256?: string | undefined;
  readonly same_as?: string | undefined;
  /** Slots taken from context, in record order. */
  readonly inherited: readonly string[];
  /** Fields that the user's corrections set or dropped. */
  readonly corrected?: readonly string[] | undefined;
  readonly rule: string;
}
