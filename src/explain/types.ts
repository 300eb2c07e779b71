/** An explanation as plain data: what `extract explain` prints, and what `--format json` gives as it is. */
import type { ClauseName } from '../match/overlap.js';
import type { Verdict } from './elements.js';
import type { MissKind } from './near.js';

export interface Explanation {
  readonly file: string;
  readonly sentences: readonly SentenceExplanation[];
}

export interface SentenceExplanation {
  /** First line of the sentence in the source. */
  readonly line: number;
  /** The sentence as the rules see it. */
  readonly text: string;
  /** The same in the source, where it looks otherwise. */
  readonly source?: string;
  readonly tokens: readonly TokenExplanation[];
  readonly rules: readonly RuleExplanation[];
  readonly facts: readonly FactExplanation[];
  /** Figures that no rule claimed. */
  readonly unclaimed: readonly string[];
}

/** Offsets are UTF-16 units of the sentence's `text`. */
export interface TokenExplanation {
  readonly text: string;
  readonly kind: string;
  readonly tags: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * `matched` its match stands; `beaten` another rule took its figure; `silenced` an `unless` pattern is in the sentence;
 * `unit` its figure has a unit that the rule does not name; `near` one change would let it through; `no` none of this.
 */
export type RuleVerdict = 'matched' | 'beaten' | 'silenced' | 'unit' | 'near' | 'no';

export interface RuleExplanation {
  readonly rule: string;
  /** Its file; of a rule that came with the package as seen from there. */
  readonly file: string;
  readonly builtin?: true;
  readonly verdict: RuleVerdict;
  /** Which of the rule's patterns, counted from 1, and how it is written. */
  readonly pattern: number;
  readonly source: string;
  /** What it took, or would take. */
  readonly text: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly elements: readonly ElementExplanation[];
  /** Of `beaten`: who took the figure, by which clause of the overlap policy. */
  readonly by?: { readonly rule: string; readonly clause: number; readonly name: ClauseName; readonly figure: string };
  /** Of `silenced`. */
  readonly unless?: { readonly source: string; readonly text: string };
  /** Of `unit`: that of the figure, and those that the rule names. */
  readonly unit?: { readonly found: string; readonly named: readonly string[] };
  /** Of `near` and `no`. */
  readonly miss?: Miss;
  /** True where a match stands and yet no fact has its figure. */
  readonly factless?: true;
  /** True where the rule says that the figure is no fact. */
  readonly dismisses?: true;
}

export interface ElementExplanation {
  readonly source: string;
  readonly slot?: string;
  readonly verdict: Verdict;
  /** The text it took or looked at; empty where it took nothing. */
  readonly text: string;
  /** Tags of what it failed at. */
  readonly tags?: readonly string[];
}

/** Why a pattern does not match; `stop`: it came no further, and no one change would do. */
export interface Miss {
  readonly kind: MissKind | 'stop';
  /** The element that fails. */
  readonly element: string;
  readonly slot?: string;
  /** What stands there; absent at the end of the sentence. */
  readonly text?: string;
  readonly tags: readonly string[];
  /** The parts of the element's test that do not hold, where it has several. */
  readonly fails: readonly string[];
  /** Of `between`: the element before, if it may take more tokens than it did. */
  readonly elastic?: string;
  /** What the element would take behind it. */
  readonly next?: string;
  /** Slots that were found before it. */
  readonly found: readonly string[];
}

export interface FactExplanation {
  readonly rule: string;
  /** The record, keys in its order. */
  readonly record: Readonly<Record<string, string | number>>;
  readonly origins: readonly Origin[];
}

/**
 * Where a slot comes from: `stated` in this sentence, in another `sentence`, in a `heading`, a `title`, on the
 * `release` (its date, its issuer, what most of it is about), or set by the `rule`.
 */
export interface Origin {
  readonly slot: string;
  readonly value: string;
  readonly from: 'stated' | 'sentence' | 'heading' | 'title' | 'release' | 'rule';
  readonly inherited: boolean;
  /** Line of the source. */
  readonly line?: number;
  /** The words there. */
  readonly text?: string;
}
