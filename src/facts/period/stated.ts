/** The times that a sentence states, and the one that a figure of it has. */
import type { Period, PeriodMention } from '../../types.js';

/** A time of one sentence with the index of its token; without a period where its words do not tell (近年来). */
export interface StatedPeriod {
  readonly at: number;
  readonly mention: PeriodMention;
  readonly period: Period | undefined;
  /** Index of the token at which its reach ends: 2021年为500亿元；. */
  readonly to: number | undefined;
  /** 将于2025年建成: not in force behind its sentence. */
  readonly ahead: boolean;
  /** The day, where somebody spoke on it; absent in a release with a day of its own. */
  readonly spoken: string | undefined;
}

/** The time of a figure: the one that its sentence states for it, and the one that it has. */
export interface Told {
  readonly own: StatedPeriod | undefined;
  readonly period: Period | undefined;
}
