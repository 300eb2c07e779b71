/** Claims and words → tokens: what no finder claims is cut into words, and the rest are nouns. */
import { setOf, wordsOf } from '../lexicon/lists.js';
import { longest, type Hit } from '../lexicon/trie.js';
import type { Word, WordClass, Words } from '../lexicon/words.js';
import { standsAt } from '../text/stands.js';
import type { Span } from '../types.js';
import { asCounter } from './quantity/counter.js';
import { isCounter } from './kinds.js';
import { markOf } from './marks.js';
import { isSpace, newToken, textBetween, type Token } from './token.js';
import { classAt, wordAt } from './word-class.js';
import type { WordPlace } from './word-place.js';

/** 和 and its like join nouns; every other conjunction joins clauses. */
const JOINERS: ReadonlySet<string> = new Set(['和', '及', '以及', '及其', '或', '暨', '与', '或者']);
const ET_CETERA: ReadonlySet<string> = new Set(['等', '等等', '等地']);

/**
 * The tokens of a sentence: the claims, and between them words, punctuation and nouns.
 *
 *     共 签发 原产地证书 4013份
 *     adverb act noun   count
 */
export function tokenize(text: string, sentence: Span, claims: readonly Token[], words: Words): Token[] {
  const tokens: Token[] = [];
  const reading: Reading = { text, words, apartEnd: -1 };
  let at = sentence.start;
  for (let index = 0; index < claims.length; index++) {
    const claim = claims[index];
    if (claim === undefined) continue;
    cutWords(reading, { start: at, end: claim.start }, claim, tokens);
    push(reading, tokens, asCounter(claim, { text, words, next: claims[index + 1], end: sentence.end, before: tokens }));
    at = claim.end;
  }
  cutWords(reading, { start: at, end: sentence.end }, undefined, tokens);
  return tokens;
}

function push({ apartEnd }: Reading, tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  // 12345 + 热线, 增值 + 税: neighbouring nouns are one.
  if (last?.kind === 'noun' && token.kind === 'noun' && last.end === token.start && apartEnd !== token.start) {
    const joined = newToken('noun', last.start, token.end, last.text + token.text);
    joined.nonFact = token.nonFact ?? last.nonFact;
    joined.deed = token.deed;
    tokens[tokens.length - 1] = joined;
  } else tokens.push(token);
}

/** The text and the table of its words, and how far it is read. */
interface Reading {
  readonly text: string;
  readonly words: Words;
  /** Where the last noun ends that a user's rule sets apart: what follows does not join it; -1 where there is none. */
  apartEnd: number;
}

/** Words, marks and nouns of a stretch without claims; `next` is the claim behind it. */
function cutWords(reading: Reading, { start, end }: Span, next: Token | undefined, tokens: Token[]): void {
  const { text, words } = reading;
  const place: WordPlace = { text, words, end, next, tokens };
  let at = start;
  /** Where the noun begins that the characters at hand belong to, and the deed that it ends with; -1 where none does. */
  let nounFrom = -1;
  let deedFrom = -1;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const mark = markOf(unit) ?? (unit === SLASH && isBetweenFigures(place, at) ? 'enum' : undefined);
    if (mark !== undefined || isSpace(unit)) {
      if (nounFrom >= 0) push(reading, tokens, nounToken(text, nounFrom, at, deedFrom));
      nounFrom = deedFrom = -1;
      if (mark !== undefined) tokens.push(newToken(mark, at, at + 1, text.charAt(at)));
      at++;
      continue;
    }
    const hit = narrowed(place, at, wordAt(text, at, end, words));
    const read = hit && classAt(hit, at, nounFrom >= 0 && !isCountedAlone(place, nounFrom, at), place);
    if (hit === undefined || read === undefined || (read === 'noun' && !hit.entry.apart)) {
      if (nounFrom < 0) nounFrom = at;
      deedFrom = read === 'noun' && hit?.entry.class === 'deed' ? (deedFrom < 0 ? at : deedFrom) : -1;
      // A word that is none here may hide one that begins inside it only where it is a single character.
      at = hit !== undefined && (read === 'noun' || hit.end === at + 1) ? hit.end : at + 1;
      continue;
    }
    if (nounFrom >= 0) push(reading, tokens, nounToken(text, nounFrom, at, deedFrom));
    nounFrom = deedFrom = -1;
    tokens.push(wordToken(hit, read, text, at));
    at = hit.end;
    if (read === 'noun') reading.apartEnd = at;
  }
  if (nounFrom < 0) return;
  if (isOwn(text, nounFrom, next)) tokens.push(newToken('deixis', nounFrom, end, text.slice(nounFrom, end)));
  else push(reading, tokens, nounToken(text, nounFrom, end, deedFrom));
}

/** 我|市发改委: whose place it is, right before the level that its name opens with. */
function isOwn(text: string, at: number, next: Token | undefined): boolean {
  return next?.body?.place?.deictic !== undefined && next.start === at + 1 && OWN.has(text.charAt(at));
}

const OWN = setOf('places/own_words');

/** 5个|村|发展桑园: a character that is a whole noun behind its counter, so that a verb may follow. */
function isCountedAlone({ text, tokens }: WordPlace, from: number, at: number): boolean {
  const last = tokens.at(-1);
  return at === from + 1 && last?.end === from && isCounter(last.kind) && COUNTED_ALONE.has(text.charAt(from));
}

const COUNTED_ALONE = setOf('names/counted_alone');

/** 和|平均净资产收益率, and no 和平; 及|第三产业, and no 及第: undefined of other words. */
function joinHiddenIn({ text, words, end }: WordPlace, at: number, hit: Hit<Word> | undefined): Hit<Word> | undefined {
  if (hit?.end !== at + 2 || !JOINS.has(text.charAt(at))) return undefined;
  const behind = longest(words, text, at + 1, end);
  return behind !== undefined && behind.end > hit.end ? longest(words, text, at, at + 1) : undefined;
}

const JOINS = setOf('predicates/joins');

/** 降幅|收窄1.3个百分点: what tells how things stand is a rate and its verb before a figure; 占|地区生产总值, 占|地方预算收入, and no 占地. */
function narrowed(place: WordPlace, at: number, hit: Hit<Word> | undefined): Hit<Word> | undefined {
  const { text, words, end, next } = place;
  const join = joinHiddenIn(place, at, hit);
  if (join !== undefined) return join;
  if (hit?.entry.class === 'share') {
    for (const area of AREAS) {
      const areaAt = hit.end - area.length;
      if (areaAt > at && standsAt(text, area, areaAt)) return longest(words, text, at, areaAt);
    }
  }
  if (hit?.entry.class !== 'state' || hit.end !== end || next?.start !== end || next.quantity?.dimension !== 'point') return hit;
  const rate = longest(words, text, at, hit.end - 1);
  return rate?.entry.class === 'rate' ? rate : hit;
}

const AREAS = wordsOf('places/areas_of_shares');
const SLASH = 0x2f;

/** 1733万千瓦/3580万千瓦时: two figures of one thing. */
function isBetweenFigures({ tokens, next, end }: WordPlace, at: number): boolean {
  const last = tokens.at(-1);
  return at + 1 === end && last?.end === at && hasUnit(last) && hasUnit(next) && next?.start === end;
}

/** 1/3 is no two figures. */
function hasUnit(token: Token | undefined): boolean {
  return token?.quantity !== undefined && token.quantity.unit !== '';
}

/** `deedFrom`: where the deed begins that it ends with; -1 where it ends with none. */
function nounToken(text: string, start: number, end: number, deedFrom: number): Token {
  const token = newToken('noun', start, end, textBetween(text, start, end));
  if (deedFrom >= 0) token.deed = end - deedFrom;
  return token;
}

function wordToken({ entry, end }: Hit<Word>, read: WordClass, text: string, start: number): Token {
  const form = text.slice(start, end);
  const kind = read === 'conj' && JOINERS.has(form) ? 'and' : read === 'aux' && ET_CETERA.has(form) ? 'enum' : read;
  const token = newToken(kind, start, end, form);
  token.basis = entry.basis;
  token.sign = entry.sign;
  return token;
}
