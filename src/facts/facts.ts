/** Matched sentences → rows, in the order of the text. */
import { isDay } from '../annotate/period/edtf.js';
import type { Token } from '../annotate/token.js';
import type { Steps } from '../steps.js';
import type { Article, Document, Fact, Period, Span } from '../types.js';
import { assemble } from './assemble.js';
import type { Setting } from './setting.js';
import type { Row } from './row.js';
import { markTwins } from './check/twins.js';
import { atBlock, behindDrafts, noneBefore, type Drafted, type DraftsBefore } from './draft/before.js';
import { captionAfter, captionOf, labelOf, underCaption, underLabel } from './draft/caption.js';
import type { Draft } from './draft/draft.js';
import { draftSentence } from './draft/drafts.js';
import { lostFigures } from './draft/lost.js';
import { underRanking } from './draft/under-ranking.js';
import type { Told, ToldSentence } from './parent/mention.js';
import { assignParents } from './parent/parent.js';
import { partMarks } from './parent/part-mark.js';
import { placeOfWhole } from './place/of-whole.js';
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
import type { State, Stated } from './state.js';
import { openArticle, openBlock, openSentence } from './state-at.js';
import { closeSentence } from './state-behind.js';
import { statedIn } from './stated-in.js';

export interface Stock {
  readonly facts: readonly Fact[];
  /** Figures that a rule took and no name was found for: as good as unclaimed. */
  readonly nameless: readonly Span[];
}

/** Everything that the sentences of one document state, each row with its place in the source. `seen`: the document as the rules see it. */
export function* buildFacts(document: Document, sentences: readonly MatchedSentence[], gazette: Gazette, seen = document): Steps<Stock> {
  const reporters: Reporters = new Map();
  const drafted = draftAll(document, sentences, { seen, gazette });
  yield;
  const passed = passSentences(document, sentences, seen, { drafted, reporters });
  yield;
  const { rows, nameless } = rowsOf(passed, document, gazette);
  yield;
  for (const row of rows) {
    addReporter(row, reporters, gazette);
    if (seen !== document) reprint(row, document, seen);
  }
  return { facts: rows.length === 0 ? [] : locate(document, rows, findTwins(rows)), nameless };
}

/** The document as the rules see it, and its places. */
interface Known {
  readonly seen: Document;
  readonly gazette: Gazette;
}

/** The drafts of every sentence, of one after the other since what was told before is left out behind. */
function draftAll({ repeats }: Document, sentences: readonly MatchedSentence[], { seen, gazette }: Known): ReadonlyMap<MatchedSentence, Drafted> {
  const all = new Map<MatchedSentence, Drafted>();
  let article: Article | undefined;
  let before: DraftsBefore | undefined;
  for (const [index, sentence] of sentences.entries()) {
    if (repeats !== undefined && isRepeat(repeats, sentence)) continue;
    before = before === undefined || sentence.article !== article ? noneBefore(sentence.block) : atBlock(before, sentence.block);
    article = sentence.article;
    if (sentence.row) continue;
    const drafts = sentence.matches.length === 0 ? NO_DRAFTS : draftsOf(sentence, before, { seen, gazette }, () => toldBefore(sentences, index, seen));
    all.set(sentence, { drafts, recent: before.recent });
    before = behindDrafts(before, sentence, drafts, captionAfter(before.caption, drafts.length > 0 ? undefined : captionOf(seen.text, sentence.span, true)));
  }
  return all;
}

/** A sentence with what it says of its figures, and all that holds where it stands. */
interface Passed {
  readonly sentence: MatchedSentence;
  readonly state: State;
  /** Absent of the row of a table. */
  readonly stated: Stated | undefined;
  readonly drafted: Drafted;
  /** The first time that an article, or an item of it, names, and the index of its first sentence. */
  readonly dates: { readonly from: number; readonly period: Period } | undefined;
}

interface Around {
  readonly drafted: ReadonlyMap<MatchedSentence, Drafted>;
  readonly reporters: Reporters;
}

/** Reads the sentences in their order, each in the state that those before it leave. */
function passSentences(document: Document, sentences: readonly MatchedSentence[], seen: Document, { drafted: all, reporters }: Around): Passed[] {
  const passed: Passed[] = [];
  const { repeats } = document;
  let state: State | undefined;
  let voice: Voice | undefined;
  let lead = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (repeats !== undefined && isRepeat(repeats, sentence)) continue;
    if (state?.article !== sentence.article || state.block.item !== sentence.block.item) lead = passed.length;
    state = state?.article === sentence.article ? openBlock(state, sentence, seen) : openArticle(sentence.article, sentence.block, seen);
    if (sentence.row) {
      passed.push({ sentence, state, stated: undefined, drafted: NONE, dates: undefined });
      continue;
    }
    const drafted = all.get(sentence) ?? NONE;
    state = openSentence(state, sentence, drafted);
    voice = voice !== undefined && index <= voice.until ? voice : voiceOf(sentences, index, state.known);
    const own = statedIn(sentence.tokens, state);
    const stated = voice === undefined ? own : { ...own, bodies: voiced(own.bodies, voice) };
    voice = voiceLeft(sentences, index, own.bodies, document.text) ?? voice;
    noteReporters(reporters, sentence, stated.bodies);
    const behind = closeSentence(state, sentence, stated, drafted);
    const undated = state.period === undefined && !isDay(state.written);
    passed.push({ sentence, state, stated, drafted, dates: undated && behind.period !== undefined ? { from: lead, period: behind.period } : undefined });
    state = behind;
  }
  return passed;
}

/** The rows of all sentences in their order, and the figures that no name was found for. */
function rowsOf(passed: readonly Passed[], document: Document, gazette: Gazette): { readonly rows: Row[]; readonly nameless: readonly Span[] } {
  const rows: Row[] = [];
  const nameless: Span[] = [];
  const firsts: number[] = [];
  for (const { sentence, state, stated, drafted: { drafts, recent }, dates } of passed) {
    const first = rows.length;
    firsts.push(first);
    if (sentence.row) addRowsOfTable(sentence.row.figures, { document, sentence, state, gazette }, rows);
    if (stated !== undefined && sentence.matches.length > 0) nameless.push(...lostFigures(sentence.tokens, sentence.matches, drafts));
    if (stated !== undefined && drafts.length > 0) {
      const tenor = tenorOf(state.mood, sentence.tokens, stated.periods, dayOfTelling(state));
      const setting: Setting = { document, sentence, evidence: evidenceOf(document.text, sentence.span), state, stated, gazette, drafts, recent, tenor };
      for (const draft of drafts) {
        if (draft.metric === undefined) nameless.push(draft.figure);
        else assemble(draft, setting, rows);
      }
      if (partMarks(sentence.tokens).some(({ opensSentence }) => opensSentence)) placeOfWhole(rows, { before: firsts.at(-2) ?? first, first }, sentence.tokens);
      markTwins(rows, first);
    }
    if (dates !== undefined) dateLead(rows, firsts[dates.from] ?? first, first, dates.period);
  }
  return { rows, nameless };
}

function draftsOf(sentence: MatchedSentence, before: DraftsBefore, { seen: { text }, gazette }: Known, told: Told): readonly Draft[] {
  const { tokens, matches, span } = sentence;
  const plain = draftSentence(tokens, matches, before.recent);
  if (plain.length === 0) return plain;
  const drafts = underRanking(underLabel(plain.map((draft) => gazette.nameOrigin(sentence, draft)), labelOf(text, tokens)), tokens);
  return assignParents(tokens, underCaption(drafts, captionOf(text, span, false) ?? before.caption?.text), before, told);
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
const NONE: Drafted = { drafts: NO_DRAFTS, recent: NO_DRAFTS };

/** A passage that the page prints twice yields its facts once. */
function isRepeat(repeats: readonly Span[], { span }: MatchedSentence): boolean {
  return repeats.some((repeat) => repeat.start <= span.start && span.end <= repeat.end);
}
