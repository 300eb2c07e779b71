/** Claims and words → tokens: what no finder claims is cut into words, and the rest are nouns. */
import type { Word, WordClass, Words } from '../lexicon/words.js';
import type { Span } from '../types.js';
import { makeToken, withoutSpace, type Token } from './token.js';

/** Punctuation by what it does. */
const MARKS: Readonly<Record<string, string>> = {
  '，': 'comma', ',': 'comma', '；': 'semicolon', ';': 'semicolon', '：': 'colon', ':': 'colon', '、': 'enum',
  '（': 'open', '(': 'open', '）': 'close', ')': 'close', '。': 'stop', '！': 'stop', '？': 'stop', '!': 'stop', '?': 'stop',
  '“': 'mark', '”': 'mark', '‘': 'mark', '’': 'mark', '《': 'mark', '》': 'mark', '…': 'mark', '|': 'mark', '\t': 'comma', '\n': 'comma',
};

/** Single characters are these words only right before a figure: 增 in 增3.1%, but not in 增值税. */
const SHORT_NEEDS_FIGURE: ReadonlySet<WordClass> = new Set(['up', 'down', 'reach', 'become', 'flat']);
/** Single characters of these classes are words only before another word or a figure: 可 in 可实现, but not in 许可证. */
const SHORT_NEEDS_COMPANY: ReadonlySet<WordClass> = new Set(['adverb', 'each']);
/** A deed with one of these behind it is a noun: 采购商, 创新性, 服务器. */
const NOUN_ENDINGS: ReadonlySet<string> = new Set('性型率类者员量额费力度区点站厅室案书证人商业品机器链圈网款金价面数值史院所馆团队群库权');
/** Prepositions of for whom. */
const BENEFICIARY: ReadonlySet<string> = new Set(['为', '给', '替', '向']);
const IN_NOUN_LIST: ReadonlySet<string> = new Set(['noun', 'body', 'place', 'quoted', 'enum', 'and', 'deixis']);
/** 居, 列, 排 order things only before a field or a place in the order. */
const RANK_FIELDS: ReadonlySet<string> = new Set(['ordinal', 'place', 'count-counter']);
const MAX_TO_FIELD = 8;
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
  const reading: Reading = { text, words };
  let at = sentence.start;
  for (const [index, claim] of claims.entries()) {
    cutWords(reading, { start: at, end: claim.start }, claim, tokens);
    push(tokens, asCounter(claim, reading, claims[index + 1], sentence.end));
    at = claim.end;
  }
  cutWords(reading, { start: at, end: sentence.end }, undefined, tokens);
  return tokens;
}

function push(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  // 12345 + 热线, 增值 + 税: neighbouring nouns are one.
  if (last?.kind === 'noun' && token.kind === 'noun' && last.end === token.start)
    tokens[tokens.length - 1] = makeToken('noun', { start: last.start, end: token.end }, last.text + token.text, { nonFact: token.nonFact ?? last.nonFact });
  else tokens.push(token);
}

/** The text and the table of its words. */
interface Reading {
  readonly text: string;
  readonly words: Words;
}

function cutWords({ text, words }: Reading, { start, end }: Span, next: Token | undefined, tokens: Token[]): void {
  const place: Place = { text, words, end, next, tokens };
  let at = start;
  let nounFrom = -1;
  const closeNoun = (): void => {
    if (nounFrom >= 0) push(tokens, makeToken('noun', { start: nounFrom, end: at }, withoutSpace(text.slice(nounFrom, at))));
    nounFrom = -1;
  };
  while (at < end) {
    const unit = text.charCodeAt(at);
    const mark = markOf(unit);
    if (mark !== undefined || unit === SPACE || unit === WIDE_SPACE) {
      closeNoun();
      if (mark !== undefined) tokens.push(makeToken(mark, { start: at, end: at + 1 }, text.charAt(at)));
      at++;
      continue;
    }
    const hit = wordAt(text, at, end, words);
    const read = hit && classOf(hit, at, nounFrom >= 0, place);
    if (hit === undefined || read === undefined || read === 'noun') {
      if (nounFrom < 0) nounFrom = at;
      // A word that is none here may hide one that begins inside it only where it is a single character.
      at = hit !== undefined && (read === 'noun' || hit.end === at + 1) ? hit.end : at + 1;
      continue;
    }
    closeNoun();
    tokens.push(wordToken(hit.entry, read, text, { start: at, end: hit.end }));
    at = hit.end;
  }
  closeNoun();
}

const SPACE = 0x20;
const WIDE_SPACE = 0x3000;

/** Punctuation stands below the Han block or above it: most characters need no look-up. */
function markOf(unit: number): string | undefined {
  return unit >= 0x3400 && unit < 0xff00 ? undefined : MARKS[String.fromCharCode(unit)];
}

type WordHit = NonNullable<ReturnType<Words['longest']>>;

function wordAt(text: string, at: number, end: number, words: Words): WordHit | undefined {
  return words.begins(text.charCodeAt(at)) ? words.longest(text, at, end) : undefined;
}

/** Where a word stands: the stretch it is cut from, the claim behind it, and the tokens before it. */
interface Place extends Reading {
  readonly end: number;
  readonly next: Token | undefined;
  readonly tokens: readonly Token[];
}

/**
 * What a word is at its place; undefined where its character belongs to a noun.
 *
 * Deeds are verbs at the start of a phrase and nouns behind one (创新发展奖励资金). A single character is a word only
 * before what it can go with: 增 before a figure, 可 before another word (许可 holds none).
 */
function classOf({ entry, end: wordEnd }: WordHit, at: number, inNoun: boolean, place: Place): WordClass | undefined {
  const { text, end, next, words, tokens } = place;
  if (entry.class === 'deed') {
    const behindNoun = (inNoun || endsWithNoun(tokens, at)) && !insidePreposition(tokens);
    return behindNoun || NOUN_ENDINGS.has(text.charAt(wordEnd)) ? 'noun' : 'act';
  }
  if (wordEnd - at > 1 && !onlyBeforeFigure(entry)) return entry.class;
  if (SHORT_NEEDS_FIGURE.has(entry.class)) {
    const beforeFigure = next?.quantity !== undefined && SOFTENERS.test(text.slice(wordEnd, next.start));
    return beforeFigure || (!inNoun && opensPhrase(tokens) && cutsByPercent(entry, wordEnd, next)) ? entry.class : entry.otherwise;
  }
  if (entry.class === 'rank') return next && next.start - wordEnd <= MAX_TO_FIELD && RANK_FIELDS.has(next.kind) ? 'rank' : undefined;
  if (!SHORT_NEEDS_COMPANY.has(entry.class) || wordEnd >= end) return entry.class;
  const follower = wordAt(text, wordEnd, end, words);
  return follower !== undefined && follower.entry.class !== 'noun' ? entry.class : undefined;
}

/** 年增3.6%, 成長9.8%: longer words that are as often part of a noun (年增率, 成长型企业). */
function onlyBeforeFigure({ class: read, basis, otherwise }: Word): boolean {
  return (read === 'up' || read === 'down') && (basis !== undefined || otherwise !== undefined);
}

/** 减环节82%: the verb, a short noun, and by how much. */
function cutsByPercent({ class: read }: Word, end: number, next: Token | undefined): boolean {
  return (read === 'up' || read === 'down') && next?.quantity?.dimension === 'percent' && next.start - end <= 6 && next.start > end;
}

function opensPhrase(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last === undefined || last.kind === 'comma' || last.kind === 'enum' || last.kind === 'semicolon' || last.kind === 'adverb' || last.kind === 'colon';
}

/** 为高校、科研院所减免税款: behind the noun of a preposition the deed is a verb. */
function insidePreposition(tokens: readonly Token[]): boolean {
  const opener = tokens.findLast(({ kind }) => !IN_NOUN_LIST.has(kind));
  return opener?.kind === 'prep' && BENEFICIARY.has(opener.text);
}

function endsWithNoun(tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1);
  return last !== undefined && last.end === at && (last.kind === 'noun' || last.kind === 'quoted' || last.kind === 'rate' || last.kind === 'act');
}

function wordToken(word: Word, read: WordClass, text: string, { start, end }: Span): Token {
  const form = text.slice(start, end);
  const kind = read === 'conj' && JOINERS.has(form) ? 'and' : read === 'aux' && ET_CETERA.has(form) ? 'enum' : read;
  return makeToken(kind, { start, end }, form, word);
}

/** Units of specifications: 12英寸产线, 50米蛙泳. */
const SPEC_UNITS: ReadonlySet<string> = new Set(['米', '厘米', '毫米', '微米', '纳米', '英寸', '寸', '英尺']);

/** Word classes that may follow a counter inside its own phrase: 14个|联合服务窗口, 3名|被告人. */
const BEHIND_COUNTER: ReadonlySet<string> = new Set(['noun', 'deed', 'deixis']);

/** A quantity right before a noun counts it (14个窗口); else it measures what stands before (总值152.4亿元。). */
function asCounter(claim: Token, reading: Reading, next: Token | undefined, end: number): Token {
  if (claim.quantity === undefined || claim.kind === 'ordinal') return claim;
  const counts = countsWhatFollows(reading, claim.end, next, end);
  if (counts && isSpecification(claim)) return makeToken('noun', claim, claim.text);
  return counts ? { ...claim, kind: `${claim.kind}-counter` } : claim;
}

/** 12英寸产线: a size is part of the name. */
function isSpecification({ quantity }: Token): boolean {
  return quantity?.dimension === 'length' && SPEC_UNITS.has(quantity.unit);
}

function countsWhatFollows(reading: Reading, at: number, next: Token | undefined, end: number): boolean {
  const { text, words } = reading;
  if (at >= end) return false;
  if (next?.start === at) return next.kind === 'quoted' || next.kind === 'noun' || next.kind === 'body' || next.kind === 'place';
  const character = text.charAt(at);
  if (MARKS[character] !== undefined || character === ' ') return false;
  const hit = words.begins(text.charCodeAt(at)) ? words.longest(text, at) : undefined;
  if (hit === undefined) return true;
  if (hit.entry.class === 'de') return countsWhatFollows(reading, hit.end, next, end);
  // 3530人将…, 3530人次，: a short word that is none here belongs to a noun.
  if (hit.end - at === 1 && SHORT_NEEDS_FIGURE.has(hit.entry.class)) return true;
  return BEHIND_COUNTER.has(hit.entry.class);
}
