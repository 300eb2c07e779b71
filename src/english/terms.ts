/** Words of English text with their parts of speech, as compromise cuts and tags them. */
import type { Span } from '../types.js';

/** What is used of compromise: its sentences of terms. */
export interface Tagger {
  (text: string): { readonly document: readonly (readonly TaggedTerm[])[] };
}

interface TaggedTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

export interface Term extends Span {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  /** What stands between it and the next term, spaces left out: `,`, `) (`. */
  readonly after: string;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** The sentences of a stretch of text, each as its terms; spans are those of `text`. */
export function termsOf(text: string, { start, end }: Span, tag: Tagger): Term[][] {
  let at = start;
  // A line end would end the sentence too.
  return tag(text.slice(start, end).replaceAll(/\s/gu, ' ')).document.map((sentence) => {
    const terms = sentence.map((term): Term => {
      const from = at + term.pre.length;
      at = from + term.text.length + term.post.length;
      // A bracket before a word belongs to the gap before it.
      return { start: from, end: from + term.text.length, text: term.text, tags: term.tags ?? NO_TAGS, after: term.post.replaceAll(/\s+/gu, '') };
    });
    return joinHyphens(text, terms);
  });
}

/** fixed-asset, year-on-year: one word with the part of speech of its last. */
function joinHyphens(text: string, terms: readonly Term[]): Term[] {
  const joined: Term[] = [];
  for (const term of terms) {
    const before = joined.at(-1);
    if (before && before.after === '-' && before.end + 1 === term.start) joined[joined.length - 1] = { ...term, start: before.start, text: text.slice(before.start, term.end) };
    else joined.push(term);
  }
  return joined;
}
