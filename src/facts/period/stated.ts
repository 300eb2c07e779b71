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

/** What times are read from where the sentence states none before them. */
export interface InForce {
  readonly written: string | undefined;
  readonly period: Period | undefined;
  /** What the article is about. */
  readonly theme?: Period | undefined;
  readonly day: string | undefined;
  /** The day on which those whom the release reports spoke, shortly before its own: up to there 目前 and 今年以来 reach. */
  readonly spoken?: string | undefined;
  /** The dateline tells the day on which the report was written. */
  readonly dated?: boolean;
  /** The last day of the point of time that was told last, and no stretch behind it. */
  readonly told?: string | undefined;
  /** The passage tells aims. */
  readonly aims?: boolean;
}
