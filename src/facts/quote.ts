/** The words that prove a row. */
import { clauses } from '../structure/clauses.js';
import type { Span } from '../types.js';

/** The shortest run of whole clauses that holds the span, on one line. */
export function quoteOf(text: string, sentence: Span, span: Span): string {
  const held = clauses(text, sentence).filter((clause) => clause.start < span.end && span.start < clause.end);
  const first = held[0] ?? sentence;
  const last = held.at(-1) ?? sentence;
  return oneLine(text.slice(first.start, last.end));
}

/** The text without line breaks and the space around Chinese characters; words of other scripts keep theirs. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/(?<=[^\x21-\x7e]) | (?=[^\x21-\x7e])/gu, '').trim();
}
