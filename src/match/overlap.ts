/**
 * Which match takes a figure that several want: the one written policy.
 *
 * Matches compete for figures, the tokens captured in figure slots (`value`, then `change`, then `previous`), and for
 * nothing else: two matches may share a metric or a period. The better match takes its figures first:
 *
 *   1. a user's rule beats a built-in one;
 *   2. more figures;
 *   3. more slots;
 *   4. the longer span;
 *   5. the earlier start;
 *   6. the rule id, then the order of its patterns.
 *
 * A match whose main figure is taken falls wholly. One that has lost only a further figure stays, without it.
 */
import { byPlace, type Match, type TokenRange } from './engine.js';

export interface Beaten {
  readonly match: Match;
  readonly by: Match;
  /** The figure slots that were taken; the match fell if the first of its figures is among them. */
  readonly slots: readonly string[];
}

export interface Settled {
  /** By start, then rule id, then pattern. */
  readonly kept: readonly Match[];
  readonly beaten: readonly Beaten[];
}

/** `figures` names the figure slots, the main one first. Matches without a figure all stay. */
export function resolveOverlaps(matches: readonly Match[], figures: readonly string[]): Settled {
  const owners = new Map<number, Match>();
  const kept: Match[] = [];
  const beaten: Beaten[] = [];
  for (const match of [...matches].sort((a, b) => compareClaims(a, b, figures))) {
    const own = figures.filter((slot) => match.slots[slot] !== undefined);
    const lost = own.filter((slot) => ownerOf(match.slots[slot], owners) !== undefined);
    for (const slot of lost.slice(0, 1)) {
      const by = ownerOf(match.slots[slot], owners);
      if (by) beaten.push({ match, by, slots: lost });
    }
    if (own[0] !== undefined && lost[0] === own[0]) continue;
    const winner = lost.length === 0 ? match : { ...match, slots: without(match.slots, lost) };
    kept.push(winner);
    for (const slot of figures) for (const token of tokensOf(winner.slots[slot])) owners.set(token, winner);
  }
  return { kept: kept.sort(byPlace), beaten };
}

export type ClauseName = 'user' | 'figures' | 'slots' | 'length' | 'start' | 'order';

/** The clauses of the policy in their order, each as a comparison: below 0 the first match is the better one. */
export const CLAUSES: readonly { readonly name: ClauseName; readonly compare: (a: Match, b: Match, figures: readonly string[]) => number }[] = [
  { name: 'user', compare: (a, b) => Number(b.rule.origin === 'user') - Number(a.rule.origin === 'user') },
  { name: 'figures', compare: (a, b, figures) => countOf(b, figures) - countOf(a, figures) },
  { name: 'slots', compare: (a, b) => Object.keys(b.slots).length - Object.keys(a.slots).length },
  { name: 'length', compare: (a, b) => b.to - b.from - (a.to - a.from) },
  { name: 'start', compare: (a, b) => a.from - b.from },
  { name: 'order', compare: byPlace },
];

function countOf({ slots }: Match, figures: readonly string[]): number {
  return figures.filter((slot) => slots[slot] !== undefined).length;
}

/** The first clause that tells the two apart decides. */
function compareClaims(a: Match, b: Match, figures: readonly string[]): number {
  for (const { compare } of CLAUSES) {
    const order = compare(a, b, figures);
    if (order !== 0) return order;
  }
  return 0;
}

function ownerOf(range: TokenRange | undefined, owners: ReadonlyMap<number, Match>): Match | undefined {
  return tokensOf(range)
    .map((token) => owners.get(token))
    .find((owner) => owner !== undefined);
}

function tokensOf(range: TokenRange | undefined): readonly number[] {
  return range ? Array.from({ length: range.to - range.from }, (_, i) => range.from + i) : [];
}

function without(slots: Match['slots'], lost: readonly string[]): Match['slots'] {
  return Object.fromEntries(Object.entries(slots).filter(([slot]) => !lost.includes(slot)));
}
