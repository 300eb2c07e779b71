/**
 * What the finders claim of a sentence, before its words are looked at.
 *
 *     2023年 ，我市 外贸进出口总值 152.4亿元 ，比上年同期 增长0.8%
 *     period   place               quantity    basis          quantity
 *
 * Claims that overlap: the longest wins, then the order of RANKS.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { NonFact, NonFactKind, Quantity, Span } from '../types.js';
import { findBodies } from './body.js';
import { findBases } from './basis.js';
import { findPeriods } from './period.js';
import { findPlaces } from './place.js';
import { amountKind } from './kinds.js';
import { findFigures } from './quantity.js';
import { findQuoted } from './quoted.js';
import type { Token } from './token.js';

/** On equal length the earlier kind wins: 一季度 is a period before it is a rank. */
const RANKS: Readonly<Record<string, number>> = { basis: 0, period: 1, name: 2, body: 3, place: 4, quantity: 5, quoted: 6 };

/** Numbers that are part of a name, so that a metric may hold them: 12345热线, 第二批项目, 5G基站. */
const NAMES: ReadonlySet<NonFactKind> = new Set(['name', 'ordinal', 'idiom']);

type Claim = Token & { readonly rank: number };

/** The claims that stand, in text order, never overlapping. */
export function claimSpans(text: string, { start, end }: Span, lexicon: Lexicon): Token[] {
  const periods = findPeriods(text, start, end, lexicon.periods);
  const places = findPlaces(text, start, end, lexicon.places);
  const { quantities, nonFacts } = findFigures(text, start, end, lexicon.units);
  const claims: Claim[] = [
    ...findBases(text, { start, end }, periods, lexicon.bases).map((basis) => claim(text, basis, 'basis', { basis: basis.basis, ...(basis.period ? { period: basis.period } : {}) })),
    ...periods.map((period) => claim(text, period, 'period', { period })),
    ...places.map((place) => claim(text, place, 'place', { place })),
    ...quantities.map((quantity) => claimQuantity(text, quantity)),
    ...nonFacts.map((found) => claimNonFact(text, found)),
    ...findQuoted(text, start, end).map((quoted) => claim(text, quoted, 'quoted', {})),
  ];
  for (const body of findBodies(text, start, end, { bodies: lexicon.bodies, places: lexicon.places, mentions: places })) {
    claims.push(claim(text, body, 'body', { body }));
    if (body.title) claims.push(claim(text, body.title, 'office', {}));
    if (body.person) claims.push(claim(text, body.person, 'office', {}));
  }
  return settle(claims);
}

function claim(text: string, { start, end }: Span, kind: string, payload: Partial<Token>): Claim {
  const rank = RANKS[payload.quantity ? 'quantity' : kind] ?? 9;
  return { ...payload, start, end, kind, text: withoutSpace(text.slice(start, end)), rank };
}

/** Most claims hold no space: then nothing is copied. */
function withoutSpace(text: string): string {
  return SPACE.test(text) ? text.replaceAll(/\s+/gu, '') : text;
}

const SPACE = /\s/u;

function claimQuantity(text: string, quantity: Quantity): Claim {
  const kind = kindOf(quantity);
  return { ...claim(text, quantity, kind, kind === 'deixis' ? {} : { quantity }), rank: RANKS['quantity'] ?? 5 };
}

function claimNonFact(text: string, found: NonFact): Claim {
  const isName = NAMES.has(found.kind);
  return { ...claim(text, found, isName ? 'noun' : 'skip', { nonFact: found.kind }), rank: RANKS['name'] ?? 2 };
}

function kindOf(quantity: Quantity): string {
  // 一个, 一批: an article, no count.
  if (quantity.article || (quantity.script === 'chinese' && quantity.value === 1 && quantity.valueMax === undefined && quantity.dimension === 'count')) return 'deixis';
  if (quantity.bare && quantity.dimension === 'none') return 'bare';
  return quantity.ordinal ? 'ordinal' : amountKind(quantity.dimension);
}

/** A period's mention ends where it ends, whatever a basis made of it: the payload carries what is needed. */
export function settle(claims: readonly Claim[]): Token[] {
  const sorted = [...claims].sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start);
  const kept: Claim[] = [];
  for (const candidate of sorted) if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end)) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start);
}

