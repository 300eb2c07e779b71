/** Matched sentences → rows, in the order of the text. */
import type { Document, Fact } from '../types.js';
import { assemble, type Row } from './assemble.js';
import type { Draft } from './draft.js';
import { draftSentence } from './drafts.js';
import { assignParents } from './parent.js';
import type { Gazette } from './place.js';
import { locate } from './locate.js';
import { markRepeats } from './repeats.js';
import { noteReporters, withReporter, type PlacedRow, type Reporters } from './reporter.js';
import { reprint } from './reprint.js';
import type { MatchedSentence } from './sentence.js';
import { rowsOfTable } from './table.js';
import { closeSentence, openArticle, openBlock, statedIn, type State } from './state.js';

/** Everything that the sentences of one document state, each row with its place in the source. `seen`: the document as the rules see it. */
export function buildFacts(document: Document, sentences: readonly MatchedSentence[], gazette: Gazette, seen = document): Fact[] {
  return locate(document, markRepeats(buildRows(document, sentences, gazette, seen)));
}

function buildRows(document: Document, sentences: readonly MatchedSentence[], gazette: Gazette, seen: Document): Row[] {
  const placed: PlacedRow[] = [];
  const reporters: Reporters = new Map();
  let state: State | undefined;
  for (const sentence of sentences) {
    if (isRepeat(document, sentence)) continue;
    state = state?.article === sentence.article ? openBlock(state, sentence.block, seen) : openArticle(sentence.article, sentence.block, seen);
    if (sentence.row) {
      for (const row of rowsOfTable(sentence.row.figures, { document, sentence, state, gazette })) placed.push({ row, sentence });
      continue;
    }
    const stated = statedIn(sentence.tokens, state);
    noteReporters(reporters, sentence, stated.bodies);
    const drafts: Draft[] = sentence.matches.length === 0 ? [] : assignParents(sentence.tokens, draftSentence(sentence.tokens, sentence.matches, state.recent), state);
    for (const draft of drafts) for (const row of assemble(draft, { document, sentence, state, stated, gazette })) placed.push({ row, sentence });
    state = closeSentence(state, sentence, stated, drafts);
  }
  return placed.map((one) => {
    const row = withReporter(one, reporters, gazette);
    return seen === document ? row : reprint(row, one.sentence, document, seen);
  });
}

/** A passage that the page prints twice yields its facts once. */
function isRepeat(document: Document, { span }: MatchedSentence): boolean {
  return (document.repeats ?? []).some((repeat) => repeat.start <= span.start && span.end <= repeat.end);
}
