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
import { createBudget, createMatcher, type Matcher } from './match/engine.js';
import { resolveOverlaps } from './match/overlap.js';
import { createAlphabet } from './rules/alphabet.js';
import { compileRules, literals } from './rules/compile.js';
import { simplifyRule } from './rules/script.js';
import type { Rule } from './rules/types.js';
import { structure } from './structure/structure.js';
import { tidy } from './tidy/index.js';
import { simplify } from './tidy/simplify.js';
import type { Article, Document, Fact, Span } from './types.js';

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
  const rules = written.map((rule) => (rule.origin === 'builtin' ? rule : simplifyRule(rule, lexicon.traditional.simplify)));
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
      const sentences = matchSentences(articles, (span) => annotate(seen.text, span, focused, detail), (tokens) => matcher.match(tokens, budget));
      const facts = buildFacts(document, sentences, gazetteOf(seen, sentences, focused.places), seen);
      return { document, articles, sentences, facts, unclaimed: unclaimedIn(sentences), overran: [...budget.over].sort() };
    },
  };
}

function matchSentences(articles: readonly Article[], tokensOf: (sentence: Span) => readonly Token[], match: Matcher['match']): MatchedSentence[] {
  return articles.flatMap((article) =>
    article.blocks.flatMap((block) =>
      block.sentences.map((span) => {
        const tokens = tokensOf(span);
        const { kept, beaten } = resolveOverlaps(match(tokens), FIGURES);
        return { span, article, block, tokens, matches: kept, beaten };
      }),
    ),
  );
}

/** Quantities and changes that no match holds in a slot. */
function unclaimedIn(sentences: readonly MatchedSentence[]): Span[] {
  return sentences.flatMap(({ tokens, matches }) => {
    if (!tokens.some(isFigure)) return [];
    const claimed = new Set(matches.flatMap(({ slots }) => Object.values(slots).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))));
    return tokens.flatMap((token, at) => (isFigure(token) && !claimed.has(at) ? [{ start: token.start, end: token.end }] : []));
  });
}

function isFigure({ quantity, change, items }: Token): boolean {
  return (quantity !== undefined && !quantity.bare && !quantity.article) || change !== undefined || items !== undefined;
}
