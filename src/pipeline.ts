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
import { resolveOverlaps } from './match/overlap.js';
import { overranWarnings } from './match/overran.js';
import { planMatcher } from './match/plan.js';
import { documentWith } from './offsets/document.js';
import { literals } from './rules/compile.js';
import { simplifyRule } from './rules/script.js';
import type { Rule } from './rules/types.js';
import type { Built } from './pack/pack.js';
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
    analyse(source, detail) {
      const document = tidy(source);
      const seen = simplify(document, lexicon.traditional);
      const articles = structure(seen);
      const places = focusPlaces(seen.text, lexicon.places, lexicon.words);
      const focused: Lexicon = { ...lexicon, places, bodies: focusBodies(seen.text, lexicon.bodies, places) };
      const budget = createBudget();
      const chinese = (span: Span): Read => ({ span, tokens: annotate(seen.text, span, focused, detail), matcher, english: false });
      const isForeign = (span: Span): boolean => isEnglish(seen.text, span.start, span.end);
      const readersOf = (span: Span): readonly Read[] => {
        if (!isForeign(span)) return [chinese(span)];
        english ??= englishReader(grammar, lexicon);
        return english(seen.text, span) ?? [chinese(span)];
      };
      const states = (span: Span): boolean => detail === 'all' || isForeign(span) || mayState(seen.text, span, lexicon);
      const sentences = matchSentences(articles, readersOf, { budget, tableRows: tableReader(seen.text, focused), states });
      const [release, shown] = [dated(document, sentences), seen === document ? undefined : dated(seen, sentences)];
      const { facts, nameless } = buildFacts(release, sentences, gazetteOf(seen, sentences, focused.places), shown ?? release);
      const overran = [...budget.over].sort();
      return { document: warned(release, overran), articles, sentences, facts, unclaimed: unclaimedIn(sentences, nameless), overran };
    },
  };
}

function matcherOf(rules: readonly Rule[], plan = planMatcher(rules, KINDS)): Matcher {
  return createMatcher(rules, plan, KINDS);
}

/** A sentence as tokens, with the rules of its language. */
interface Read {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly matcher: Matcher;
  readonly english: boolean;
}

type EnglishReader = (text: string, span: Span) => readonly Read[] | undefined;

/** Reads English sentences; undefined where there is nothing to read them with. */
function englishReader({ english = [], lexicon: files, loadTagger }: Grammar, { places }: Lexicon): EnglishReader {
  const tag = english.length === 0 ? undefined : loadTagger?.();
  if (tag === undefined) return () => undefined;
  const lexicon = buildEnglish(files, places);
  const matcher = matcherOf(english);
  return (text, span) => annotateEnglish(text, span, lexicon, tag).map((sentence) => ({ ...sentence, matcher, english: true }));
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

interface Tools {
  readonly budget: Budget;
  readonly tableRows: TableReader;
  readonly states: (sentence: Span) => boolean;
}

function matchSentences(articles: readonly Article[], read: (sentence: Span) => readonly Read[], { budget, tableRows, states }: Tools): MatchedSentence[] {
  const sentences: MatchedSentence[] = [];
  for (const article of articles) {
    const stating = statingItems(article, states);
    for (const block of article.blocks) {
      if (!stating.has(block.item) && !isHeading(block)) {
        for (const span of block.sentences) sentences.push({ span, article, block, tokens: [], matches: [], beaten: [], row: undefined, english: false });
        continue;
      }
      const first = sentences.length;
      for (const stretch of block.sentences) {
        for (const { span, tokens, matcher, english } of read(stretch)) {
          const { kept, beaten } = resolveOverlaps(matcher.match(tokens, budget), FIGURES);
          sentences.push({ span, article, block, tokens, matches: kept, beaten, row: undefined, english });
        }
      }
      if (block.table) sentences.push(...[...sentences.splice(first), ...tableRows(article, block)].sort((a, b) => a.span.start - b.span.start));
    }
  }
  return sentences;
}

/**
 * The items of a string of news (of any other article: itself) that may state a figure. What the others name tells
 * nothing of any row, so they are not read.
 */
function statingItems({ blocks }: Article, states: (sentence: Span) => boolean): ReadonlySet<Block['item']> {
  const stating = new Set<Block['item']>();
  for (const { item, table, sentences } of blocks) {
    if (!stating.has(item) && (table !== undefined || sentences.some(states))) stating.add(item);
  }
  return stating;
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
