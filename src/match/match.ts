/** What a rule finds in a sentence, in tokens. */
import type { Rule } from '../rules/types.js';

/** A run of tokens, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The first token of a slot; undefined where it took no part. */
export function opening<T>(tokens: readonly T[], slot: TokenRange | undefined): T | undefined {
  return slot && tokens[slot.from];
}

/** The slots that took part; the others, empty captures among them, are undefined. */
export type Slots = Readonly<Record<string, TokenRange | undefined>>;

export interface Match extends TokenRange {
  readonly rule: Rule;
  /** Which of the rule's `match` patterns, counted from 0. */
  readonly pattern: number;
  readonly slots: Slots;
}

/** By start, then rule id, then pattern: the order of all lists of matches. */
export function byPlace(a: Match, b: Match): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.rule.id !== b.rule.id) return a.rule.id < b.rule.id ? -1 : 1;
  return a.pattern - b.pattern;
}
