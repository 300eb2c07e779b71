/**
 * What the finders claim of a sentence, before its words are looked at.
 *
 *     2023年 ，我市 外贸进出口总值 152.4亿元 ，比上年同期 增长0.8%
 *     period   place               quantity    basis          quantity
 *
 * Claims that overlap: the longest wins, then the order of RANKS.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { NonFactKind, Quantity, Span } from '../types.js';
import { findBodies } from './body.js';
import { findBases } from './basis.js';
import { findPeriods } from './period.js';
import { findPlaces } from './place.js';
import { amountKind } from './kinds.js';
import { findFigures } from './quantity.js';
import { findQuoted } from './quoted.js';
import { withoutSpace, type Token, type TokenParts } from './token.js';

/** On equal length the earlier kind wins: 一季度 is a period before it is a rank. */
const RANKS: Readonly<Record<string, number>> = { basis: 0, period: 1, name: 2, body: 3, place: 4, quantity: 5, quoted: 6 };

/** Numbers that are part of a name, so that a metric may hold them: 12345热线, 第二批项目, 5G基站. */
const LAST_RANK = 9;
const NAMES: ReadonlySet<NonFactKind> = new Set(['name', 'ordinal', 'idiom']);

/** The claims that stand, in text order, never overlapping. */
export function claimSpans(text: string, { start, end }: Span, lexicon: Lexicon): Token[] {
  const periods = findPeriods(text, start, end, lexicon.periods);
  const places = findPlaces(text, start, end, lexicon.places);
  const { quantities, nonFacts } = findFigures(text, start, end, lexicon.units);
  const claims: Token[] = [];
  for (const found of findBases(text, { start, end }, periods, lexicon.bases)) claims.push(claim(text, found, 'basis', { basis: found.basis, period: found.period }));
  for (const period of periods) claims.push(claim(text, period, 'period', { period }));
  for (const place of places) claims.push(claim(text, place, 'place', { place }));
  for (const quantity of quantities) claims.push(claimQuantity(text, quantity));
  for (const found of nonFacts) claims.push(claim(text, found, NAMES.has(found.kind) ? 'noun' : 'skip', { nonFact: found.kind }));
  for (const quoted of findQuoted(text, start, end)) claims.push(claim(text, quoted, 'quoted'));
  for (const body of findBodies(text, start, end, { bodies: lexicon.bodies, places: lexicon.places, mentions: places })) {
    claims.push(claim(text, body, 'body', { body }));
    if (body.title) claims.push(claim(text, body.title, 'office'));
    if (body.person) claims.push(claim(text, body.person, 'office'));
  }
  return settle(claims);
}

function claim(text: string, { start, end }: Span, kind: string, parts: TokenParts = {}): Token {
  const { quantity, period, place, body, basis, nonFact } = parts;
  const rank = RANKS[quantity ? 'quantity' : nonFact ? 'name' : kind] ?? LAST_RANK;
  const words = withoutSpace(text.slice(start, end));
  return { kind, start, end, text: words, rank, quantity, change: undefined, items: undefined, period, place, body, basis, sign: undefined, nonFact, deed: undefined };
}

function claimQuantity(text: string, quantity: Quantity): Token {
  const kind = kindOf(quantity);
  return claim(text, quantity, kind, kind === 'deixis' ? {} : { quantity });
}

function kindOf(quantity: Quantity): string {
  // 一个, 一批: an article, no count.
  if (quantity.article || (quantity.script === 'chinese' && quantity.value === 1 && quantity.valueMax === undefined && quantity.dimension === 'count')) return 'deixis';
  if (quantity.bare && quantity.dimension === 'none') return 'bare';
  return quantity.ordinal ? 'ordinal' : amountKind(quantity.dimension);
}

/** Where claims overlap, the longest stands; on equal length the order of RANKS decides, then the earlier. */
function settle(claims: Token[]): Token[] {
  claims.sort((a, b) => a.start - b.start);
  if (!overlaps(claims)) return claims;
  const kept: Token[] = [];
  for (const candidate of [...claims].sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start))
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end)) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start);
}

function overlaps(claims: readonly Token[]): boolean {
  let end = -1;
  for (const claimed of claims) {
    if (claimed.start < end) return true;
    end = claimed.end;
  }
  return false;
}
