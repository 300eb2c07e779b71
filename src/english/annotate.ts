/** The cascade for English: times and figures, words, names, changes; the tokens have the kinds that Chinese text has. */
import { amountKind } from '../annotate/kinds.js';
import { makeToken, type Token } from '../annotate/token.js';
import type { Span } from '../types.js';
import { joinEnglishChanges } from './changes.js';
import { findFigures, type Figure } from './figures.js';
import type { EnglishLexicon } from './lexicon.js';
import { inReadingOrder } from './order.js';
import { findEnglishPeriods } from './periods.js';
import { termsOf, type Tagger } from './terms.js';
import { joinAsides, joinNames, tokenizeEnglish } from './words.js';

export interface EnglishSentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** The sentences of a stretch of English text with their tokens, in reading order; without digits and speech nothing is annotated. */
export function annotateEnglish(text: string, stretch: Span, lexicon: EnglishLexicon, tag: Tagger): EnglishSentence[] {
  return termsOf(text, stretch, tag).flatMap((terms): EnglishSentence[] => {
    const [first, last] = [terms[0], terms.at(-1)];
    if (first === undefined || last === undefined) return [];
    const whole = { start: first.start, end: Math.min(stretch.end, last.end + last.after.length) };
    const span = { start: whole.start + datelineOf(text, whole), end: whole.end };
    const periods = findEnglishPeriods(text, span).map((mention) => makeToken('period', mention, text.slice(mention.start, mention.end), { period: mention }));
    const figures = findFigures(text, span, periods, lexicon).map((figure) => figureToken(text, figure));
    const claims = [...periods, ...figures].sort((a, b) => a.start - b.start);
    const tokens = joinNames(text, tokenizeEnglish(text, terms.filter(({ start }) => start >= span.start), claims, lexicon), lexicon);
    return [{ span: whole, tokens: inReadingOrder(joinEnglishChanges(text, joinAsides(countersIn(tokens)))) }];
  });
}

const DATELINE = /^[A-Z][A-Za-z.' ]+(?:, [A-Z][a-z]+)?, [A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?(?: \([^)]*\))?\s?(?:--|—|–|-)\s/u;

/** The characters of BEIJING, July 12 (Xinhua) --, which is no part of what the sentence says. */
function datelineOf(text: string, { start, end }: Span): number {
  return DATELINE.exec(text.slice(start, Math.min(end, start + 90)))?.[0].length ?? 0;
}

function figureToken(text: string, { start, end, quantity }: Figure): Token {
  return makeToken(amountKind(quantity.dimension), { start, end }, text.slice(start, end), { quantity });
}

/** 118 new routes, 1.25 million containers: a number counts the noun right behind it; one without unit and noun is bare. */
function countersIn(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const { quantity } = token;
    if (quantity === undefined || quantity.unit !== '') return token;
    if (tokens[at + 1]?.kind !== 'noun') return quantity.bare ? makeToken('bare', token, token.text, { quantity }) : token;
    const { bare: _, ...counted } = quantity;
    return makeToken('count-counter', token, token.text, { quantity: { ...counted, dimension: 'count' } });
  });
}
