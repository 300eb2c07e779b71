/** Matched sentences → rows, in the order of the text. */
import { isDay } from '../annotate/period/edtf.js';
import type { Token } from '../annotate/token.js';
import type { Document, Fact, Span } from '../types.js';
import { assemble, type Setting } from './assemble.js';
import type { Row } from './row.js';
import { markTwins } from './check/twins.js';
import { captionAfter, captionOf, underCaption } from './draft/caption.js';
import type { Draft } from './draft/draft.js';
import { draftSentence } from './draft/drafts.js';
import type { Told, ToldSentence } from './parent/mention.js';
import { assignParents } from './parent/parent.js';
import type { Gazette } from './place/place.js';
import { locate } from './locate.js';
import { evidenceOf } from './quote.js';
import { findTwins } from './repeats.js';
import { voiced, voiceLeft, voiceOf, type Voice } from './body/quoted.js';
import { addReporter, noteReporters, type Reporters } from './reporter.js';
import { dateLead } from './period/lead.js';
import { reprint } from './reprint.js';
import type { MatchedSentence } from './sentence.js';
import { addRowsOfTable } from './table.js';
import { dayOfTelling, tenorOf } from './status.js';
import { closeSentence, openArticle, openBlock, openSentence, statedIn, type State } from './state.js';

export interface Stock {
  readonly facts: readonly Fact[];
  /** Figures that a rule took and no name was found for: as good as unclaimed. */
  readonly nameless: readonly Span[];
}

/** Everything that the sentences of one document state, each row with its place in the source. `seen`: the document as the rules see it. */
export function buildFacts(document: Document, sentences: readonly MatchedSentence[], gazette: Gazette, seen = document): Stock {
  const nameless: Span[] = [];
  const rows = buildRows(document, sentences, { gazette, seen, nameless });
  return { facts: rows.length === 0 ? [] : locate(document, rows, findTwins(rows)), nameless };
}

interface Around {
  readonly gazette: Gazette;
  readonly seen: Document;
  readonly nameless: Span[];
}

function buildRows(document: Document, sentences: readonly MatchedSentence[], { gazette, seen, nameless }: Around): Row[] {
  const rows: Row[] = [];
  const reporters: Reporters = new Map();
  const { repeats } = document;
  let state: State | undefined;
  let voice: Voice | undefined;
  let lead = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (repeats !== undefined && isRepeat(repeats, sentence)) continue;
    if (state?.article !== sentence.article || state.block.item !== sentence.block.item) lead = rows.length;
    state = state?.article === sentence.article ? openBlock(state, sentence, seen) : openArticle(sentence.article, sentence.block, seen);
    if (sentence.row) {
      addRowsOfTable(sentence.row.figures, { document, sentence, state, gazette }, rows);
      continue;
    }
    const drafts = sentence.matches.length === 0 ? NO_DRAFTS : draftsOf(sentence, state, seen, () => toldBefore(sentences, index, seen));
    state = openSentence(state, sentence, drafts);
    voice = voice !== undefined && index <= voice.until ? voice : voiceOf(sentences, index, state.known);
    const own = statedIn(sentence.tokens, state);
    const stated = voice === undefined ? own : { ...own, bodies: voiced(own.bodies, voice) };
    voice = voiceLeft(sentences, index, own.bodies, document.text) ?? voice;
    noteReporters(reporters, sentence, stated.bodies);
    const first = rows.length;
    if (drafts.length > 0) {
      const tenor = tenorOf(state.mood, sentence.tokens, stated.periods, dayOfTelling(state));
      const setting: Setting = { document, sentence, evidence: evidenceOf(document.text, sentence.span), state, stated, gazette, drafts, tenor };
      for (const draft of drafts) {
        if (draft.metric === undefined) nameless.push(draft.figure);
        else assemble(draft, setting, rows);
      }
      markTwins(rows, first);
    }
    const dated = state.period !== undefined || isDay(state.written);
    const caption = captionAfter(state.caption, drafts.length > 0 ? undefined : captionOf(seen.text, sentence.span, true));
    state = closeSentence(state, sentence, stated, drafts);
    if (caption !== state.caption) state = { ...state, caption };
    if (!dated) dateLead(rows, lead, first, state.period);
  }
  for (const row of rows) {
    addReporter(row, reporters, gazette);
    if (seen !== document) reprint(row, document, seen);
  }
  return rows;
}

function draftsOf({ tokens, matches, span }: MatchedSentence, state: State, { text }: Document, told: Told): readonly Draft[] {
  const drafts = draftSentence(tokens, matches, state.recent);
  return assignParents(tokens, underCaption(drafts, captionOf(text, span, false) ?? state.caption?.text), state, told);
}

/** The sentences that a name may lean on, the nearest first: those before it in its article, or in its item of a string of news. */
function toldBefore(sentences: readonly MatchedSentence[], index: number, { text }: Document): readonly ToldSentence[] {
  const told: ToldSentence[] = [];
  const own = sentences[index];
  for (let i = index - 1; i >= 0 && told.length < MOST_TOLD; i--) {
    const sentence = sentences[i];
    if (sentence === undefined || sentence.article !== own?.article || sentence.block.item !== own.block.item) break;
    told.push({ text: text.slice(sentence.span.start, sentence.span.end), tokens: sentence.tokens.some(isStated) ? sentence.tokens : NO_TOKENS });
  }
  return told;
}

/** What the words of a sentence are read for. */
function isStated({ quantity, change, items, body, place, period }: Token): boolean {
  return (quantity ?? change ?? items ?? body ?? place ?? period) !== undefined;
}

const NO_TOKENS: readonly Token[] = [];
const MOST_TOLD = 5;

const NO_DRAFTS: readonly Draft[] = [];

/** A passage that the page prints twice yields its facts once. */
function isRepeat(repeats: readonly Span[], { span }: MatchedSentence): boolean {
  return repeats.some((repeat) => repeat.start <= span.start && span.end <= repeat.end);
}
