/** The part of the public API that the commands call, no wider than they need it; tests hand in a stub of it. */
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Outcome } from '../../steps.js';
import type { Document, Fact, ReadOptions, ReadResult, Span } from '../../types.js';

/** `A` is what an analysis holds: more than commands at large need, where one needs it. */
export interface Extractor<A extends Analysis = Analysis> {
  readonly lexicon: Pick<Lexicon, 'periods' | 'places' | 'units'>;
  readonly read: (inputs: readonly string[], options?: ReadOptions) => AsyncIterable<ReadResult>;
  readonly analyse: (input: string | Document, meta?: { readonly published?: string }, detail?: 'all' | 'figures') => A;
  readonly analyseAll: (documents: readonly Document[], detail?: 'all' | 'figures') => readonly Outcome<A>[];
}

/** One document with everything that the steps saw in it. */
export interface Analysis {
  /** As the rules see it: tidied. All spans below are in its text. */
  readonly document: Document;
  readonly sentences: readonly SentenceAnalysis[];
  readonly facts: readonly Fact[];
  /** Figures that no rule claimed. */
  readonly unclaimed: readonly Span[];
}

export interface SentenceAnalysis {
  readonly span: Span;
  readonly tokens: readonly TokenView[];
  readonly matches: readonly MatchView[];
}

export interface TokenView extends Span {
  readonly kind: string;
}

export interface MatchView {
  readonly rule: { readonly id: string };
  /** Tokens of the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  readonly slots: Readonly<Record<string, { readonly from: number; readonly to: number } | undefined>>;
}

export interface EngineOptions {
  readonly rules?: readonly string[];
  readonly builtin?: boolean;
}

export type CreateExtractor = (options?: EngineOptions) => Promise<Extractor>;
