/** The pipeline with its tables: pure, synchronous, no state but what it was built from. */
import { focusBodies } from './annotate/body-alias.js';
import { annotate, type Detail } from './annotate/cascade.js';
import { KINDS } from './annotate/kinds.js';
import type { Token } from './annotate/token.js';
import { buildFacts } from './facts/facts.js';
import { gazetteOf } from './facts/place.js';
import type { MatchedSentence } from './facts/sentence.js';
import { buildLexicon, type LexiconFiles } from './lexicon/build.js';
import { focusPlaces } from './annotate/place.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { createBudget, createMatcher, type Match, type Matcher } from './match/engine.js';
import { resolveOverlaps } from './match/overlap.js';
import { createAlphabet } from './rules/alphabet.js';
import { compileRules, literals } from './rules/compile.js';
import { simplifyRule } from './rules/script.js';
import type { Rule } from './rules/types.js';
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
}

/** The slots that hold figures, the main one first. */
const FIGURES = ['value', 'change', 'previous'] as const;

/** One document with everything that the steps saw in it. Spans are in the tidied text; words of articles and tokens are in simplified characters. */
export interface Analysis {
  readonly document: Document;
  readonly articles: readonly Article[];
  readonly sentences: readonly MatchedSentence[];
  readonly facts: readonly Fact[];
  /** Figures that no rule claimed. */
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

export function createPipeline({ rules: written, lexicon: files }: Grammar): Pipeline {
  const lexicon = buildLexicon(files, literals(written));
  const rules = written.map((rule) => (rule.origin === 'builtin' ? rule : simplifyRule(rule, lexicon.traditional)));
  const alphabet = createAlphabet(KINDS, literals(rules));
  const matcher = createMatcher(compileRules(rules, alphabet), alphabet);
  return {
    rules,
    lexicon,
    analyse(source, detail) {
      const document = tidy(source);
      const seen = simplify(document, lexicon.traditional);
      const articles = structure(seen);
      const places = focusPlaces(seen.text, lexicon.places);
      const focused: Lexicon = { ...lexicon, places, bodies: focusBodies(seen.text, lexicon.bodies, places) };
      const budget = createBudget();
      const sentences = matchSentences(articles, (span) => annotate(seen.text, span, focused, detail), (tokens) => matcher.match(tokens, budget), tableReader(seen.text, focused));
      const facts = buildFacts(document, sentences, gazetteOf(seen, sentences, focused.places), seen);
      return { document, articles, sentences, facts, unclaimed: unclaimedIn(sentences), overran: [...budget.over].sort() };
    },
  };
}

function matchSentences(articles: readonly Article[], tokensOf: (sentence: Span) => readonly Token[], match: Matcher['match'], tableRows: TableReader): MatchedSentence[] {
  const sentences: MatchedSentence[] = [];
  for (const article of articles) {
    for (const block of article.blocks) {
      const first = sentences.length;
      for (const span of block.sentences) {
        const tokens = tokensOf(span);
        const { kept, beaten } = resolveOverlaps(match(tokens), FIGURES);
        sentences.push({ span, article, block, tokens, matches: kept, beaten, row: undefined });
      }
      if (block.table) sentences.push(...[...sentences.splice(first), ...tableRows(article, block)].sort((a, b) => a.span.start - b.span.start));
    }
  }
  return sentences;
}

type TableReader = (article: Article, block: Block) => MatchedSentence[];

/** Tables in text order, row by row: a table may go on in the next one of its article. */
function tableReader(text: string, lexicon: Lexicon): TableReader {
  let before: { readonly article: Article; readonly reading: TableReading } | undefined;
  return (article, block) => {
    if (block.table === undefined) return [];
    const reading = readTable(block.table, { text, lexicon, captions: block.captions ?? [], before: before?.article === article ? before.reading : undefined });
    before = { article, reading };
    return rowsOf(reading).map(({ span, figures, unread }) => ({ span, article, block, tokens: [], matches: [], beaten: [], row: { figures, unread } }));
  };
}

/** Quantities and changes that no match holds in a slot. */
function unclaimedIn(sentences: readonly MatchedSentence[]): Span[] {
  const unclaimed: Span[] = [];
  for (const { tokens, matches, row } of sentences) {
    if (row) for (const span of row.unread) unclaimed.push(span);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token && isFigure(token) && !matches.some((match) => isClaimed(at, match))) unclaimed.push({ start: token.start, end: token.end });
    }
  }
  return unclaimed;
}

function isClaimed(at: number, { from, to, slots }: Match): boolean {
  return from <= at && at < to && Object.values(slots).some((range) => range.from <= at && at < range.to);
}

function isFigure({ quantity, change, items }: Token): boolean {
  return (quantity !== undefined && !quantity.bare && !quantity.article) || change !== undefined || items !== undefined;
}
