/** The record of the design. */
import type { PeriodType } from './period.js';
import type { Qualifier } from './quantity.js';

export type ChangeBasis = 'yoy' | 'mom' | 'ytd' | 'since' | 'none';
export type BodyRole = 'actor' | 'lead' | 'speaker' | 'section' | 'issuer';

/** One row of output: the record of the design. An absent key is an empty cell. */
export interface Fact {
  readonly region?: string;
  readonly body?: string;
  readonly metric: string;
  readonly parent?: string;
  readonly period?: string;
  readonly value?: number;
  readonly unit?: string;
  /** The figure as printed, qualifier and unit included. */
  readonly text: string;
  readonly qualifier?: Qualifier;
  readonly yoy?: number;
  readonly yoy_unit?: string;
  readonly change?: number;
  readonly change_unit?: string;
  readonly change_basis?: Exclude<ChangeBasis, 'yoy'>;
  readonly previous?: number;
  readonly previous_unit?: string;
  readonly status: 'actual' | 'target';
  /** Reasons to look, in words, joined by `;`; absent where nothing speaks against the row. */
  readonly check?: string;
  readonly quote: string;
  readonly title?: string;
  readonly published?: string;
  readonly file: string;
  readonly line: number;
  readonly id: string;

  readonly value_max?: number;
  readonly change_since?: string;
  readonly metric_key: string;
  readonly body_role?: BodyRole;
  readonly period_start?: string;
  readonly period_end?: string;
  readonly period_text?: string;
  readonly period_type?: PeriodType;
  readonly section?: string;
  readonly sentence: string;
  /** Code points of the decoded source, half-open. */
  readonly start: number;
  readonly end: number;
  readonly page?: number;
  readonly url?: string;
  readonly sha256?: string;
  readonly same_as?: string;
  /** Slots taken from context, in record order. */
  readonly inherited: readonly string[];
  /** Fields that the user's corrections set or dropped. */
  readonly corrected?: readonly string[];
  readonly rule: string;
}
