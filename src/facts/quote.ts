/** The words that prove a row. */
import { isSpace } from '../annotate/token.js';
import { clauses } from '../structure/clauses.js';
import type { Span } from '../types.js';

/** The words of one sentence as evidence: cut into clauses once, however many rows they prove. */
export interface Evidence {
  /** The whole sentence, on one line. */
  readonly sentence: string;
  /** The shortest run of whole clauses that holds the span, on one line. */
  readonly quote: (span: Span) => string;
}

export function evidenceOf(text: string, sentence: Span): Evidence {
  const parts = clauses(text, sentence);
  /** What was cut last: the rows of a clause follow one another. */
  let { start, end } = sentence;
  let cut = lineOf(text, sentence);
  return {
    sentence: cut,
    quote(span) {
      let first: Span | undefined;
      let last: Span | undefined;
      for (const part of parts) {
        if (part.start >= span.end) break;
        if (span.start >= part.end) continue;
        first ??= part;
        last = part;
      }
      const from = (first ?? sentence).start;
      const to = (last ?? sentence).end;
      if (from !== start || to !== end) cut = lineOf(text, { start: from, end: to });
      start = from;
      end = to;
      return cut;
    },
  };
}

/** The piece without line breaks and the space around Chinese characters; words of other scripts keep theirs. */
export function lineOf(text: string, { start, end }: Span): string {
  const piece = text.slice(start, end);
  for (let at = start; at < end; at++) if (isSpace(text.charCodeAt(at))) return joined(piece);
  return piece;
}

function joined(piece: string): string {
  return piece.replaceAll(/\s+/gu, ' ').replaceAll(/(?<=[^\x21-\x7e]) | (?=[^\x21-\x7e])/gu, '').trim();
}
