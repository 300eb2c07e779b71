/** Terms → tokens: words of the lexicon, the rest by their part of speech, nouns joined to phrases. */
import { makeToken, type Token } from '../annotate/token.js';
import type { BodyMention, Span } from '../types.js';
import { normal, type EnglishLexicon, type EnglishWord } from './lexicon.js';
import type { Term } from './terms.js';

/**
 * The tokens of terms and of what was claimed before (figures, times), in the order of the text.
 *
 *     Retail sales of consumer goods reached [3.9 trillion yuan]
 *     noun                           reach    money
 */
export function tokenizeEnglish(text: string, terms: readonly Term[], claims: readonly Token[], lexicon: EnglishLexicon): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (let at = 0; at < terms.length; ) {
    const term = terms[at];
    if (term === undefined) break;
    const claim = claims[next];
    if (claim && claim.end <= term.start) {
      next++;
      continue;
    }
    if (claim && claim.start < term.end) {
      tokens.push(claim);
      while (at < terms.length && (terms[at]?.start ?? 0) < claim.end) at++;
      pushMarks(text, { start: claim.end, end: terms[at]?.start ?? endOf(terms) }, tokens);
      next++;
      continue;
    }
    const limit = claims.slice(next).find(({ start }) => start >= term.end)?.start ?? Number.POSITIVE_INFINITY;
    const { token, count } = wordAt(terms, at, { lexicon, limit });
    tokens.push(token);
    at += count;
    pushMarks(text, { start: token.end, end: terms[at]?.start ?? endOf(terms) }, tokens);
  }
  return tokens;
}

function endOf(terms: readonly Term[]): number {
  const last = terms.at(-1);
  return last === undefined ? 0 : last.end + last.after.length;
}

const MARKS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', ':': 'colon', '.': 'stop', '!': 'stop', '?': 'stop', '(': 'open', ')': 'close' };

function pushMarks(text: string, { start, end }: Span, tokens: Token[]): void {
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    const kind = MARKS[sign] ?? (/[-–—]/u.test(sign) ? 'comma' : undefined);
    if (kind !== undefined) tokens.push(makeToken(kind, { start: at, end: at + 1 }, sign));
  }
}

interface Place {
  readonly lexicon: EnglishLexicon;
  /** Where the next claim begins. */
  readonly limit: number;
}

/** The longest entry of the lexicon that begins at a term, else the term by its part of speech. */
function wordAt(terms: readonly Term[], at: number, { lexicon, limit }: Place): { readonly token: Token; readonly count: number } {
  const [first] = terms.slice(at, at + 1);
  const span = { start: first?.start ?? 0, end: first?.end ?? 0 };
  for (let count = Math.min(lexicon.longest, terms.length - at); count > 0; count--) {
    const run = terms.slice(at, at + count);
    const last = run.at(-1);
    if (last === undefined || last.end > limit || run.slice(0, -1).some(({ after }) => /[^-‐‑–]/u.test(after))) continue;
    const entry = lexicon.words.get(normal(run.map(({ text }) => text).join(' ')));
    if (entry) return { token: entryToken(entry, run, { start: span.start, end: last.end }), count };
  }
  return { token: makeToken(kindOf(first), span, first?.text ?? ''), count: 1 };
}

/** What rules and facts know a word by: the words that facts look for by name have their Chinese form. */
const NAMES: Readonly<Record<string, string>> = { 'according to': '据', will: '将', would: '将' };

function entryToken(entry: EnglishWord, run: readonly Term[], span: Span): Token {
  const text = normal(run.map((term) => term.text).join(' '));
  const kind = text === 'according to' ? 'prep' : entry.class === 'conj' && (text === 'and' || text === 'or') ? 'and' : entry.class;
  return makeToken(kind, span, NAMES[text] ?? text, { sign: entry.sign, basis: entry.basis });
}

/** The kind of a word that the lexicon does not have. */
function kindOf(term: Term | undefined): string {
  const is = (tag: string): boolean => term?.tags.has(tag) ?? false;
  if (is('Determiner') || is('Pronoun')) return 'deixis';
  if (is('WeekDay')) return 'skip';
  if (is('Preposition')) return 'prep';
  if (is('Conjunction')) return 'conj';
  if (is('Adverb')) return 'adverb';
  return is('PastTense') || is('Modal') || is('Auxiliary') ? 'act' : 'noun';
}

/** What stands in brackets behind a name or a figure and only says it again: (GAC), (about 2.97 trillion U.S. dollars). */
export function joinAsides(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [open, inside, close] = tokens.slice(at, at + 3);
    const before = joined.at(-1);
    const isName = inside?.kind === 'noun' && (before?.kind === 'noun' || before?.kind === 'body');
    const again = isName || (inside?.quantity?.dimension === 'money' && before?.quantity?.dimension === 'money');
    if (open?.kind === 'open' && close?.kind === 'close' && again) {
      joined.push(makeToken('paren', { start: open.start, end: close.end }, `(${inside?.text ?? ''})`));
      at += 2;
    } else if (open) joined.push(open);
  }
  return joined;
}

/** Nouns in a row, `and` between them, and `of` with its noun are one name; articles before it are not. */
export function joinNames(text: string, tokens: readonly Token[], lexicon: EnglishLexicon): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = token.kind === 'noun' ? nameEnd(tokens, at) : at + 1;
    if (token.kind === 'noun') joined.push(...placesIn(text, named(text, token, tokens[end - 1] ?? token), lexicon));
    else joined.push(token);
    at = end;
  }
  return joined;
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  for (;;) {
    if (isNoun(tokens[end])) end++;
    else if (tokens[end]?.kind === 'and' && isNoun(tokens[end + 1])) end += 2;
    else if (tokens[end]?.kind === 'de' && isNoun(tokens[end + 1])) end += 2;
    else if (tokens[end]?.kind === 'de' && tokens[end + 1]?.kind === 'deixis' && isNoun(tokens[end + 2])) end += 3;
    else return subjectEnd(tokens, end);
  }
}

/** Visitors from mainland China, exports to the EU: what a preposition adds to a name that a predicate follows. */
function subjectEnd(tokens: readonly Token[], end: number): number {
  if (!ADDS.has(tokens[end]?.text ?? '')) return end;
  let next = tokens[end + 1]?.kind === 'deixis' ? end + 2 : end + 1;
  if (!isNoun(tokens[next])) return end;
  while (isNoun(tokens[next]) || (tokens[next]?.kind === 'and' && isNoun(tokens[next + 1]))) next++;
  return PREDICATES.has(tokens[next]?.kind ?? '') ? next : end;
}

const ADDS: ReadonlySet<string> = new Set(['from', 'to', 'in', 'on', 'for', 'with', 'by']);
const PREDICATES: ReadonlySet<string> = new Set(['reach', 'up', 'down', 'flat', 'share', 'target', 'act', 'basis']);

function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'noun';
}

/** Last or only word of an organisation's name. */
const ORGANS: readonly (readonly [words: RegExp, type: BodyMention['type']])[] = [
  [/\b(?:Bank|Bancorp)\b/u, 'bank'],
  [/\b(?:University|College)\b/u, 'university'],
  [/\bHospital\b/u, 'hospital'],
  [/\bCourt\b/u, 'court'],
  [/\bCustoms\b/u, 'customs'],
  [/\b(?:Corp|Corporation|Company|Co|Ltd|Inc|Group|Holdings|Exchange|Airlines|Railway)\b/u, 'company'],
  [/\b(?:Association|Federation|Chamber|Society)\b/u, 'association'],
  [/\b(?:Institute|Academy|Center|Centre)\b/u, 'institute'],
  [/\b(?:Administration|Bureau|Ministry|Commission|Authority|Department|Office|Council|Agency|Committee)\b/u, 'government'],
  [/\b(?:Government|Secretariat|Board|Police|Fund|Service|Secretary|Organization|Organisation)\b/u, 'government'],
];

/** China's foreign trade: a place that is not part of the name; Guangdong Province: a place alone. */
function placesIn(text: string, token: Token, { places }: EnglishLexicon): Token[] {
  if (token.kind !== 'noun') return [token];
  const words = [...token.text.matchAll(/\S+/gu)];
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const last = words[count - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const name = token.text.slice(0, end);
    const place = /^[A-Z]/u.test(name) ? places.get(normal(name.replace(/['’]s?$/u, ''))) : undefined;
    // Beijing Winter Olympics is a name; China's trade and China are places.
    if (place === undefined || (count < words.length && !/['’]s?$/u.test(name))) continue;
    const span = { start: token.start, end: text.indexOf(last?.[0] ?? '', token.start + (last?.index ?? 0)) + (last?.[0].length ?? 0) };
    const rest = token.text.slice(end).trimStart();
    const mention = makeToken('place', span, name, { place: { kind: 'place', ...span, places: [place], level: place.level, full: true } });
    return rest === '' ? [mention] : [mention, makeToken('noun', { start: token.end - rest.length, end: token.end }, rest)];
  }
  return [token];
}

/** A name of capital words that ends in an organ's is a body, any other a noun. */
function named(text: string, first: Token, last: Token): Token {
  const span = { start: first.start, end: last.end };
  const words = text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
  const type = words.split(/\s/u).every((word) => /^[A-Z(&]|^(?:of|and|the|for)$/u.test(word)) ? ORGANS.find(([organ]) => organ.test(words))?.[1] : undefined;
  if (type === undefined) return makeToken('noun', span, words);
  return makeToken('body', span, words, { body: { kind: 'body', ...span, text: words, type } });
}
