/** One document explained: its sentences, what every rule that came near made of them, and where facts come from. */
import { KINDS } from '../annotate/kinds.js';
import type { MatchedSentence } from '../facts/sentence.js';
import { unitOf } from '../match/units.js';
import type { Analysis } from '../pipeline.js';
import type { Rule } from '../rules/types.js';
import { toSource } from '../offsets/map.js';
import { placesOf } from '../text/place.js';
import type { Fact, Span } from '../types.js';
import { recordOf } from '../write/rows.js';
import { createOriginFinder } from './origins.js';
import { explainRules, type SentenceView } from './rules.js';
import type { Explanation, SentenceExplanation } from './types.js';

/** What is asked. */
export interface Question {
  /** Only sentences that touch this line of the source. */
  readonly line?: number;
  /** Only the sentence of the fact with this id. */
  readonly id?: string;
  /** Of this rule everything, of the others only what matched. */
  readonly rule?: string;
  /** Of all rules everything. */
  readonly all?: boolean;
}

/** The explanation of an analysis that has the tokens of all sentences, by the rules as they were matched. */
export function explain(analysis: Analysis, rules: readonly Rule[], question: Question = {}): Explanation {
  const { document } = analysis;
  const places = placesOf(document.source);
  const originsOf = createOriginFinder(analysis);
  const pointsOf: Places = (span) => {
    const { start, end } = toSource(document.map, span);
    return { start: places.codePoint(start), end: places.codePoint(end), first: places.line(start), last: places.line(Math.max(start, end - 1)) };
  };
  const sentences = analysis.sentences.flatMap((sentence, index): readonly SentenceExplanation[] => {
    const { start, end, first, last } = pointsOf(sentence.span);
    if (question.line !== undefined && (question.line < first || last < question.line)) return [];
    const facts = analysis.facts.filter((fact) => start <= fact.start && fact.end <= end);
    if (question.id !== undefined && !facts.some(({ id }) => id === question.id)) return [];
    const view = viewOf(analysis, sentence, { facts, pointsOf });
    return [{
      line: first,
      ...wordsOf(analysis, sentence),
      tokens: view.tokens.map((token, at) => ({
        text: token.text,
        kind: sentence.tokens[at]?.kind ?? '',
        tags: token.tags,
        start: token.start - sentence.span.start,
        end: token.end - sentence.span.start,
      })),
      rules: explainRules(view, rules.filter(({ english }) => (english === true) === sentence.english), question),
      facts: facts.map((fact) => ({ rule: fact.rule, record: recordOf(fact), origins: originsOf(fact, index) })),
      unclaimed: unclaimedIn(analysis, sentence).map((figure) => document.text.slice(figure.start, figure.end)),
    }];
  });
  return { file: document.file, sentences };
}

/** Code points and lines of the source that a span of the tidied text came from. */
type Places = (span: Span) => Span & { readonly first: number; readonly last: number };

function wordsOf({ document }: Analysis, { span }: MatchedSentence): Pick<SentenceExplanation, 'text' | 'source'> {
  const text = document.text.slice(span.start, span.end);
  const { start, end } = toSource(document.map, span);
  const source = document.source.slice(start, end);
  return { text, ...(source === text ? {} : { source }) };
}

function unclaimedIn({ unclaimed }: Analysis, { span }: MatchedSentence): readonly Span[] {
  return unclaimed.filter(({ start, end }) => span.start <= start && end <= span.end);
}

function viewOf(analysis: Analysis, sentence: MatchedSentence, { facts, pointsOf }: { readonly facts: readonly Fact[]; readonly pointsOf: Places }): SentenceView {
  const { text } = analysis.document;
  const { tokens } = sentence;
  const open = new Set(unclaimedIn(analysis, sentence).map(({ start }) => start));
  return {
    tokens: tokens.map((token) => ({ text: token.text, tags: KINDS[token.kind] ?? [], start: token.start, end: token.end, unit: unitOf(token) ?? '' })),
    textOf: ({ from, to }) => (from < to ? text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replaceAll(/\s+/gu, ' ') : ''),
    kinds: KINDS,
    matches: sentence.matches,
    beaten: sentence.beaten,
    unclaimed: tokens.flatMap(({ start }, at) => (open.has(start) ? [at] : [])),
    hasFact(at) {
      const token = tokens[at];
      if (token === undefined) return false;
      const { start, end } = pointsOf(token);
      return facts.some((fact) => fact.start < end && start < fact.end);
    },
  };
}
