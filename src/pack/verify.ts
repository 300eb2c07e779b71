/** Whether words can be built into tables: what only the builders know, told as a problem of the user's file. */
import { complaintOf, problemAt, type Problem } from '../errors.js';
import { buildLexicon } from '../lexicon/build.js';
import { LEXICON } from '../rules/complaints.js';
import type { LexiconSource, RawLexicon } from '../rules/lexicon.js';
import { joinLexicons } from './join.js';

/** A problem for each file of `theirs` with which our words make no lexicon, placed at the word that is in the way. */
export function refusedFiles(ours: RawLexicon, theirs: RawLexicon, sources: readonly LexiconSource[]): readonly Problem[] {
  return sources.flatMap((source) => {
    const file = theirs[source.path];
    const why = file === undefined ? undefined : refusal(joinLexicons(ours, { [source.path]: file }));
    return why === undefined ? [] : [problemAt(source, placeOf(why, source.text), complaintOf(LEXICON.refused, { why }))];
  });
}

/** What the builder says; undefined where it builds. */
function refusal(lexicon: RawLexicon): string | undefined {
  try {
    buildLexicon(lexicon);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The last word of the file that the refusal names (years … thus: the key below, not the one above), else its beginning. */
function placeOf(why: string, text: string): { readonly start: number; readonly end: number } {
  const named = new Set(why.split(/[\s,;:]+/u));
  const last = [...text.matchAll(/[^\s:,[\]{}"'#=]{2,}/gu)].findLast(([word]) => named.has(word));
  return last ? { start: last.index, end: last.index + last[0].length } : { start: 0, end: 1 };
}
