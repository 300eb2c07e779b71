/**
 * What the finders claim of a sentence, before its words are looked at.
 *
 *     2023年 ，我市 外贸进出口总值 152.4亿元 ，比上年同期 增长0.8%
 *     period   place               quantity    basis          quantity
 *
 * Claims that overlap: the longest wins, then the order of RANKS.
 */
import { longest } from '../lexicon/trie.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Words } from '../lexicon/words.js';
import type { Steps } from '../steps.js';
import type { BodyMention, NonFactKind, PeriodMention, PlaceMention, Quantity, Span } from '../types.js';
import { findBodies } from './body/body.js';
import { findBases, type BasisMention } from './change/basis.js';
import { findPeriods } from './period/period.js';
import { findPlaces } from './place.js';
import { amountKind } from './kinds.js';
import { EACH, perBefore } from './quantity/per.js';
import { findFigures, type Figures } from './quantity/quantity.js';
import { findQuoted } from './quoted.js';
import { newToken, textBetween, type NewToken, type Token } from './token.js';

/** Numbers that are part of a name, so that a metric may hold them: 12345热线, 第二批项目, 5G基站. */
const NAMES: ReadonlySet<NonFactKind> = new Set(['name', 'ordinal', 'idiom']);

/** The claims of each sentence that stand, in text order, never overlapping. One finder reads all sentences before the next one does. */
export function* claimSpans(text: string, sentences: readonly Span[], { periods, places, units, bases, bodies, words }: Lexicon): Steps<Token[][]> {
  const all = sentences.map(nothingIn);
  for (const found of all) found.periods = findPeriods(text, found.start, found.end, periods);
  yield;
  for (const found of all) found.places = findPlaces(text, found.start, found.end, places);
  yield;
  for (const found of all) found.figures = findFigures(text, found.start, found.end, units);
  yield;
  for (const found of all) found.bases = findBases(text, found, found.periods, bases);
  yield;
  for (const found of all) found.bodies = findBodies(text, found.start, found.end, { bodies, places, mentions: found.places });
  yield;
  return all.map((found) => settle(claimsOf(text, found, words)));
}

/** What the finders find in one sentence. */
interface Found extends Span {
  periods: readonly PeriodMention[];
  places: readonly PlaceMention[];
  figures: Figures;
  bases: readonly BasisMention[];
  bodies: readonly BodyMention[];
}

function nothingIn({ start, end }: Span): Found {
  return { start, end, periods: [], places: [], figures: { quantities: [], nonFacts: [] }, bases: [], bodies: [] };
}

function claimsOf(text: string, { start, end, periods, places, figures: { quantities, nonFacts }, bases, bodies }: Found, words: Words): NewToken[] {
  const claims: NewToken[] = [];
  const claim = (kind: string, from: number, to: number): NewToken => {
    const token = newToken(kind, from, to, textBetween(text, from, to));
    claims.push(token);
    return token;
  };
  for (const found of bases) {
    const token = claim('basis', found.start, found.end);
    token.basis = found.basis;
    token.period = found.period;
  }
  for (const period of periods) claim('period', period.start, period.end).period = period;
  for (const place of places) claim('place', place.start, place.end).place = place;
  for (const quantity of quantities) {
    const kind = kindOf(quantity);
    // 每500克17元, 每10股派4元: what another figure is counted by, or how often something is done.
    if (kind !== 'deixis' && quantity.start > start && text.charCodeAt(quantity.start - 1) === EACH) {
      claim('per', quantity.start - 1, quantity.end);
      continue;
    }
    const token = claim(kind, quantity.start, quantity.end);
    if (kind !== 'deixis') token.quantity = quantity;
    const per = kind === 'deixis' ? undefined : perBefore(text, quantity.start, start);
    if (per) claim('per', per.start, per.end);
  }
  for (const found of nonFacts) {
    if (found.kind === 'idiom' && isFunctionWord(text, found, words)) continue;
    const someBefore = found.kind === 'vague' && found.start > start && SOME.has(text.charAt(found.start - 1));
    claim(NAMES.has(found.kind) ? 'noun' : 'skip', someBefore ? found.start - 1 : found.start, found.end).nonFact = found.kind;
  }
  for (const quoted of findQuoted(text, start, end)) claim(movementIn(text, quoted, words) ?? 'quoted', quoted.start, quoted.end);
  for (const body of bodies) {
    claim('body', body.start, body.end).body = body;
    if (body.title) claim('office', body.title.start, body.title.end);
    if (body.person) claim('office', body.person.start, body.person.end);
  }
  return claims;
}

/** 事故起数、死亡人数“双下降”: a word of direction in quotation marks names nothing; undefined of other names. */
function movementIn(text: string, { start, end }: Span, words: Words): string | undefined {
  const hit = end - start > MIN_MOVEMENT ? longest(words, text, start + 1, end - 1) : undefined;
  return hit?.end === end - 1 && (hit.entry.class === 'up' || hit.entry.class === 'down') ? hit.entry.class : undefined;
}

/** Units of the two marks and a word of two. */
const MIN_MOVEMENT = 4;

/** 进一步, 逐一: a number is in the word, and the word is an adverb like any other. */
function isFunctionWord(text: string, { start, end }: Span, words: Words): boolean {
  const hit = longest(words, text, start, end);
  return hit?.end === end && hit.entry.class !== 'noun' && hit.entry.class !== 'deed';
}

/** 数|十人, 几|百家: what makes a number vague stands before it. */
const SOME: ReadonlySet<string> = new Set(['数', '數', '几', '幾']);

function kindOf(quantity: Quantity): string {
  // 一个, 一批: an article, no count.
  if (quantity.article || (quantity.script === 'chinese' && quantity.value === 1 && quantity.valueMax === undefined && quantity.dimension === 'count')) return 'deixis';
  if (quantity.bare && quantity.dimension === 'none') return 'bare';
  return quantity.ordinal ? 'ordinal' : amountKind(quantity.dimension);
}

/** Where claims overlap, the longest stands; on equal length the order of ranks decides, then the earlier. */
function settle(claims: Token[]): Token[] {
  if (claims.length < 2) return claims;
  sortByStart(claims);
  const kept: Token[] = [];
  for (let from = 0; from < claims.length; ) {
    const first = claims[from];
    const to = clusterEnd(claims, from);
    if (first !== undefined && to - from === 1) kept.push(first);
    else for (const claimed of settleCluster(claims.slice(from, to))) kept.push(claimed);
    from = to;
  }
  return kept;
}

/** Claims come finder by finder, each in text order: moving each to its place is less work than a general sort. */
function sortByStart(claims: Token[]): void {
  for (let i = 1; i < claims.length; i++) {
    const claimed = claims[i];
    if (claimed === undefined) continue;
    let at = i;
    for (let before = claims[at - 1]; before !== undefined && before.start > claimed.start; before = claims[at - 1]) {
      claims[at] = before;
      at--;
    }
    claims[at] = claimed;
  }
}

/** Where the run of claims ends that overlap one another from index `from` on. */
function clusterEnd(claims: readonly Token[], from: number): number {
  let end = claims[from]?.end ?? 0;
  let to = from + 1;
  for (let next = claims[to]; next !== undefined && next.start < end; next = claims[to]) {
    end = Math.max(end, next.end);
    to++;
  }
  return to;
}

function settleCluster(cluster: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const candidate of cluster.toSorted((a, b) => b.end - b.start - (a.end - a.start) || rankOf(a) - rankOf(b) || a.start - b.start))
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end)) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start);
}

const RANKS: Readonly<Record<string, number>> = { basis: 0, per: 0, period: 1, body: 3, place: 4, quoted: 6 };

/** On equal length the lower rank wins: 一季度 is a period before it is a place in an order, 12345热线 a body before it is a name with a number. */
function rankOf(token: Token): number {
  if (token.quantity !== undefined) return 5;
  if (token.nonFact !== undefined) return token.nonFact === 'name' ? 4 : 2;
  return RANKS[token.kind] ?? 9;
}
