/** Claims and words → tokens: what no finder claims is cut into words, and the rest are nouns. */
import type { Word, WordClass, Words } from '../lexicon/words.js';
import type { Span } from '../types.js';
import type { Token } from './token.js';

/** Punctuation by what it does. */
const MARKS: Readonly<Record<string, string>> = {
  '，': 'comma', ',': 'comma', '；': 'semicolon', ';': 'semicolon', '：': 'colon', ':': 'colon', '、': 'enum',
  '（': 'open', '(': 'open', '）': 'close', ')': 'close', '。': 'stop', '！': 'stop', '？': 'stop', '!': 'stop', '?': 'stop',
  '“': 'mark', '”': 'mark', '‘': 'mark', '’': 'mark', '《': 'mark', '》': 'mark', '…': 'mark', '|': 'mark', '\t': 'comma', '\n': 'comma',
};

/** Single characters are these words only right before a figure: 增 in 增3.1%, but not in 增值税. */
const SHORT_NEEDS_FIGURE: ReadonlySet<WordClass> = new Set(['up', 'down', 'reach', 'become', 'flat']);
/** 和 and its like join nouns; every other conjunction joins clauses. */
const JOINERS: ReadonlySet<string> = new Set(['和', '及', '以及', '及其', '或', '暨', '与', '或者']);
const ET_CETERA: ReadonlySet<string> = new Set(['等', '等等']);
/** What may stand between a short word and its figure. */
const SOFTENERS = /^(?:了|约|近|超|逾|至|到)?\s*$/u;

/**
 * The tokens of a sentence: the claims, and between them words, punctuation and nouns.
 *
 *     共 签发 原产地证书 4013份
 *     adverb act noun   count
 */
export function tokenize(text: string, sentence: Span, claims: readonly Token[], words: Words): Token[] {
  const tokens: Token[] = [];
  let at = sentence.start;
  for (const [index, claim] of claims.entries()) {
    cutWords(text, { start: at, end: claim.start }, claim, words, tokens);
    push(tokens, mergeName(claim, tokens) ?? asCounter(claim, text, claims[index + 1], words, sentence.end));
    at = claim.end;
  }
  cutWords(text, { start: at, end: sentence.end }, undefined, words, tokens);
  return tokens;
}

function push(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  // 12345 + 热线, 增值 + 税: neighbouring nouns are one.
  if (last?.kind === 'noun' && token.kind === 'noun' && last.end === token.start)
    tokens[tokens.length - 1] = { ...last, ...(token.nonFact ? { nonFact: token.nonFact } : {}), end: token.end, text: last.text + token.text };
  else tokens.push(token);
}

function mergeName(claim: Token, _tokens: readonly Token[]): Token | undefined {
  return claim.quantity ? undefined : claim;
}

function cutWords(text: string, { start, end }: Span, next: Token | undefined, words: Words, tokens: Token[]): void {
  let at = start;
  let nounFrom = -1;
  const closeNoun = (): void => {
    if (nounFrom >= 0) push(tokens, { kind: 'noun', start: nounFrom, end: at, text: text.slice(nounFrom, at).replaceAll(/\s+/g, '') });
    nounFrom = -1;
  };
  while (at < end) {
    const character = text.charAt(at);
    const mark = MARKS[character];
    if (mark !== undefined || character === ' ' || character === '　') {
      closeNoun();
      if (mark !== undefined) tokens.push({ kind: mark, start: at, end: at + 1, text: character });
      at++;
      continue;
    }
    const hit = words.begins(text.charCodeAt(at)) ? words.longest(text, at) : undefined;
    if (hit === undefined || hit.end > end || hit.entry.class === 'noun' || !standsAlone(hit.entry, text, at, hit.end, next)) {
      if (nounFrom < 0) nounFrom = at;
      at = hit !== undefined && hit.end <= end && hit.entry.class === 'noun' ? hit.end : at + 1;
      continue;
    }
    closeNoun();
    tokens.push(wordToken(hit.entry, text, at, hit.end));
    at = hit.end;
  }
  closeNoun();
}

/** False for a single character that is a word only before a figure, and stands before something else. */
function standsAlone(word: Word, text: string, start: number, end: number, next: Token | undefined): boolean {
  if (end - start > 1 || !SHORT_NEEDS_FIGURE.has(word.class)) return true;
  return next?.quantity !== undefined && SOFTENERS.test(text.slice(end, next.start));
}

function wordToken(word: Word, text: string, start: number, end: number): Token {
  const form = text.slice(start, end);
  const kind = word.class === 'conj' && JOINERS.has(form) ? 'and' : word.class === 'aux' && ET_CETERA.has(form) ? 'enum' : word.class;
  return { kind, start, end, text: form, ...(word.sign === undefined ? {} : { sign: word.sign }), ...(word.basis === undefined ? {} : { basis: word.basis }) };
}

/** Word classes that may follow a counter inside its own phrase: 14个|联合服务窗口, 3名|被告人. */
const BEHIND_COUNTER: ReadonlySet<string> = new Set(['noun', 'act', 'deixis']);

/** A quantity right before a noun counts it (14个窗口); else it measures what stands before (总值152.4亿元。). */
function asCounter(claim: Token, text: string, next: Token | undefined, words: Words, end: number): Token {
  if (claim.quantity === undefined || claim.kind === 'rank') return claim;
  const counts = countsWhatFollows(text, claim.end, next, words, end);
  return counts ? { ...claim, kind: `${claim.kind}-counter` } : claim;
}

function countsWhatFollows(text: string, at: number, next: Token | undefined, words: Words, end: number): boolean {
  if (at >= end) return false;
  if (next?.start === at) return next.kind === 'quoted' || next.kind === 'noun' || next.kind === 'body' || next.kind === 'place';
  const character = text.charAt(at);
  if (MARKS[character] !== undefined || character === ' ') return false;
  const hit = words.begins(text.charCodeAt(at)) ? words.longest(text, at) : undefined;
  if (hit === undefined) return true;
  if (hit.entry.class === 'de') return countsWhatFollows(text, hit.end, next, words, end);
  // 3530人将…, 3530人次，: a short word that is none here belongs to a noun.
  if (hit.end - at === 1 && SHORT_NEEDS_FIGURE.has(hit.entry.class)) return true;
  return BEHIND_COUNTER.has(hit.entry.class) && hit.entry.class !== 'act';
}
