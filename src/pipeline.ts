/** The pipeline with its tables: pure, synchronous, no state but what it was built from. */
import { focusBodies } from './annotate/body/alias.js';
import { annotate, mayState, type Detail } from './annotate/cascade.js';
import { KINDS } from './annotate/kinds.js';
import type { Token } from './annotate/token.js';
import { annotateEnglish } from './english/annotate.js';
import { isEnglish } from './english/detect.js';
import { buildEnglish } from './english/lexicon.js';
import { englishDay } from './english/periods.js';
import type { Tagger } from './english/terms.js';
import { buildFacts } from './facts/facts.js';
import { gazetteOf } from './facts/place/place.js';
import type { MatchedSentence } from './facts/sentence.js';
import { unclaimedIn } from './facts/unclaimed.js';
import { buildLexicon, type LexiconFiles } from './lexicon/build.js';
import { focusPlaces } from './annotate/place.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { createBudget, createMatcher, type Budget, type Matcher } from './match/engine.js';
import type { Match } from './match/match.js';
import { resolveOverlaps } from './match/overlap.js';
import { overranWarnings } from './match/overran.js';
import { planMatcher } from './match/plan.js';
import { documentWith } from './offsets/document.js';
import { literals } from './rules/compile.js';
import { simplifyRule } from './rules/script.js';
import type { Rule } from './rules/types.js';
import type { Built } from './pack/pack.js';
import { finish, together, type Outcome, type Steps } from './steps.js';
import { readTable, rowsOf } from './table/read.js';
import type { TableReading } from './table/types.js';
import { structure } from './structure/structure.js';
import { tidy } from './tidy/index.js';
import { simplify } from './tidy/simplify.js';
import type { Article, Block, Document, Fact, Span } from './types.js';

/** What the pipeline is built from: checked rules and the files of the lexicon, as plain data. */
export interface Grammar {
  readonly rules: readonly Rule[];
  readonly lexicon: LexiconFiles;
  /** Sentence shapes of English text, and what cuts and tags its words; without them such text gives nothing. */
  readonly english?: readonly Rule[];
  /** Asked for at the first English sentence: it is large. */
  readonly loadTagger?: () => Tagger;
  /** Tables that are there already, taken where they are of these rules and words. */
  readonly built?: Built;
}

/** The slots that hold figures, the main one first. */
const FIGURES = ['value', 'change', 'previous'] as const;

/** One document with everything that the steps saw in it. Spans are in the tidied text; words of articles and tokens are in simplified characters. */
export interface Analysis {
  readonly document: Document;
  readonly articles: readonly Article[];
  readonly sentences: readonly MatchedSentence[];
  readonly facts: readonly Fact[];
  /** Figures that no rule claimed, or that came to nothing since no name was found for them. */
  readonly unclaimed: readonly Span[];
  /** Rules that ran over the document's budget of matcher steps, sorted; their matches are missing from there on. */
  readonly overran: readonly string[];
}

export interface Pipeline {
  /** The rules as they are matched: those of Traditional text with their words in simplified characters. */
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  readonly analyse: (document: Document, detail: Detail) => Analysis;
  /** The same of many documents, each step of all of them together; one that we fail on fails alone. */
  readonly analyseAll: (documents: readonly Document[], detail: Detail) => readonly Outcome<Analysis>[];
}

export function createPipeline(grammar: Grammar): Pipeline {
  const { rules: written, lexicon: files, built } = grammar;
  const ours = built?.rules === written ? built : undefined;
  const lexicon = buildLexicon(files, { all: ours?.ready.literals ?? literals(written), users: literals(written.filter(({ origin }) => origin === 'user')) }, built?.ready);
  const rules = written.map((rule) => (rule.origin === 'builtin' ? rule : simplifyRule(rule, lexicon.traditional)));
  const matcher = matcherOf(rules, ours?.plan);
  let english: EnglishReader | undefined;
  return {
    rules: [...rules, ...(grammar.english ?? [])],
    lexicon,
    analyse: (document, detail) => finish(steps(document, detail)),
    analyseAll: (documents, detail) => together(documents.map((document) => steps(document, detail))),
  };
  function* steps(source: Document, detail: Detail): Steps<Analysis> {
    const document = tidy(source);
    yield;
    const seen = simplify(document, lexicon.traditional);
    const articles = structure(seen);
    yield;
    const places = focusPlaces(seen.text, lexicon.places, lexicon.words);
    const focused: Lexicon = { ...lexicon, places, bodies: focusBodies(seen.text, lexicon.bodies, places) };
    yield;
    const { text } = seen;
    const budget = createBudget();
    const isForeign = (span: Span): boolean => isEnglish(text, span.start, span.end);
    const states = (span: Span): boolean => detail === 'all' || isForeign(span) || mayState(text, span, lexicon);
    const blocks = articles.flatMap((article) => statingBlocks(article, states));
    yield;
    const readEnglish = (span: Span): readonly Read[] | undefined => (isForeign(span) ? (english ??= englishReader(grammar, lexicon))(text, span, budget) : undefined);
    const read = yield* readSentences(text, blocks.flatMap((block) => block.sentences), { lexicon: focused, detail, matcher, budget, readEnglish });
    const sentences = matchSentences(articles, read, tableReader(text, focused));
    const [release, shown] = [dated(document, sentences), seen === document ? undefined : dated(seen, sentences)];
    yield;
    const { facts, nameless } = yield* buildFacts(release, sentences, gazetteOf(seen, sentences, focused.places), shown ?? release);
    const overran = [...budget.over].sort();
    return { document: warned(release, overran), articles, sentences, facts, unclaimed: unclaimedIn(sentences, nameless), overran };
  }
}

function matcherOf(rules: readonly Rule[], plan = planMatcher(rules, KINDS)): Matcher {
  return createMatcher(rules, plan, KINDS);
}

/** A sentence as tokens, with what the rules of its language match. */
interface Read {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  readonly english: boolean;
}

interface Reading {
  readonly lexicon: Lexicon;
  readonly detail: Detail;
  readonly matcher: Matcher;
  readonly budget: Budget;
  /** What a sentence of English text is read as; undefined of any other. */
  readonly readEnglish: (sentence: Span) => readonly Read[] | undefined;
}

/** What is read of each stretch of text that was found as a sentence: one sentence, or of English text perhaps several. */
function* readSentences(text: string, stretches: readonly Span[], { lexicon, detail, matcher, budget, readEnglish }: Reading): Steps<ReadonlyMap<Span, readonly Read[]>> {
  const read = new Map<Span, readonly Read[]>();
  const chinese: Span[] = [];
  for (const span of stretches) {
    const foreign = readEnglish(span);
    if (foreign === undefined) chinese.push(span);
    else read.set(span, foreign);
  }
  const all = yield* annotate(text, chinese, lexicon, detail);
  for (const [i, span] of chinese.entries()) {
    const tokens = all[i] ?? [];
    read.set(span, [{ span, tokens, matches: matcher.match(tokens, budget), english: false }]);
  }
  yield;
  return read;
}

type EnglishReader = (text: string, span: Span, budget: Budget) => readonly Read[] | undefined;

/** Reads English sentences; undefined where there is nothing to read them with. */
function englishReader({ english = [], lexicon: files, loadTagger }: Grammar, { places }: Lexicon): EnglishReader {
  const tag = english.length === 0 ? undefined : loadTagger?.();
  if (tag === undefined) return () => undefined;
  const lexicon = buildEnglish(files, places);
  const matcher = matcherOf(english);
  return (text, span, budget) => annotateEnglish(text, span, lexicon, tag).map((sentence) => ({ ...sentence, matches: matcher.match(sentence.tokens, budget), english: true }));
}

/** An English release with the day that its text gives, where nothing else does. */
function dated(document: Document, sentences: readonly MatchedSentence[]): Document {
  const day = document.published === undefined && sentences.some(({ english }) => english) ? englishDay(document.text) : undefined;
  return day === undefined ? document : documentWith(document, { published: { date: day, from: 'text' } });
}

/** The document with what is to be known of rules that were left out. */
function warned(document: Document, overran: readonly string[]): Document {
  return overran.length === 0 ? document : documentWith(document, { warnings: [...document.warnings, ...overranWarnings(overran)] });
}

/** All sentences in their order; of those that nothing was read of, no more than where they stand. */
function matchSentences(articles: readonly Article[], read: ReadonlyMap<Span, readonly Read[]>, tableRows: TableReader): MatchedSentence[] {
  const sentences: MatchedSentence[] = [];
  for (const article of articles) {
    for (const block of article.blocks) {
      const first = sentences.length;
      for (const stretch of block.sentences) {
        const known = read.get(stretch);
        if (known === undefined) sentences.push({ span: stretch, article, block, tokens: [], matches: [], beaten: [], row: undefined, english: false });
        else for (const { span, tokens, matches, english } of known) {
          const { kept, beaten } = resolveOverlaps(matches, FIGURES);
          sentences.push({ span, article, block, tokens, matches: kept, beaten, row: undefined, english });
        }
      }
      if (block.table) sentences.push(...[...sentences.splice(first), ...tableRows(article, block)].sort((a, b) => a.span.start - b.span.start));
    }
  }
  return sentences;
}

/**
 * The blocks of items of a string of news (of any other article: all) that may state a figure, and headings. What the others name tells
 * nothing of any row, so they are not read.
 */
function statingBlocks({ blocks }: Article, states: (sentence: Span) => boolean): readonly Block[] {
  const stating = new Set<Block['item']>();
  for (const { item, table, sentences } of blocks) {
    if (!stating.has(item) && (table !== undefined || sentences.some(states))) stating.add(item);
  }
  return blocks.filter((block) => stating.has(block.item) || isHeading(block));
}

/** Headings may stand above several items. */
function isHeading({ role }: Block): boolean {
  return role === 'heading' || role === 'title';
}

type TableReader = (article: Article, block: Block) => MatchedSentence[];

/** Tables in text order, row by row: a table may go on in the next one of its article. */
function tableReader(text: string, lexicon: Lexicon): TableReader {
  let before: { readonly article: Article; readonly reading: TableReading } | undefined;
  return (article, block) => {
    if (block.table === undefined) return [];
    const reading = readTable(block.table, { text, lexicon, captions: block.captions ?? [], before: before?.article === article ? before.reading : undefined });
    before = { article, reading };
    return rowsOf(reading).map(({ span, figures, unread }) => ({ span, article, block, tokens: [], matches: [], beaten: [], row: { figures, unread }, english: false }));
  };
}
