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
import { byPlace, type Match, type Slots, type TokenRange } from './match.js';

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
  if (matches.length === 0) return NOTHING;
  return matches.length === 1 ? { kept: matches, beaten: NOTHING.beaten } : settle(matches, figures);
}

const NOTHING: Settled = { kept: [], beaten: [] };

function settle(matches: readonly Match[], figures: readonly string[]): Settled {
  const owners = new Map<number, Match>();
  const kept: Match[] = [];
  const beaten: Beaten[] = [];
  for (const match of [...matches].sort((a, b) => compareClaims(a, b, figures))) {
    const main = figures.find((slot) => match.slots[slot] !== undefined);
    const lost = lostSlots(match, figures, owners);
    const [first] = lost;
    const by = first === undefined ? undefined : ownerOf(match.slots[first], owners);
    if (by) beaten.push({ match, by, slots: lost });
    if (main !== undefined && first === main) continue;
    const winner = lost.length === 0 ? match : { ...match, slots: without(match.slots, lost) };
    kept.push(winner);
    for (const slot of figures) takeAll(winner.slots[slot], winner, owners);
  }
  return { kept: kept.sort(byPlace), beaten };
}

const NO_SLOTS: readonly string[] = [];

/** The figure slots of which a token is taken. */
function lostSlots({ slots }: Match, figures: readonly string[], owners: ReadonlyMap<number, Match>): readonly string[] {
  if (owners.size === 0) return NO_SLOTS;
  let lost: string[] | undefined;
  for (const slot of figures) if (ownerOf(slots[slot], owners) !== undefined) (lost ??= []).push(slot);
  return lost ?? NO_SLOTS;
}

export type ClauseName = 'user' | 'figures' | 'slots' | 'length' | 'start' | 'order';

/** The clauses of the policy in their order, each as a comparison: below 0 the first match is the better one. */
export const CLAUSES: readonly { readonly name: ClauseName; readonly compare: (a: Match, b: Match, figures: readonly string[]) => number }[] = [
  { name: 'user', compare: (a, b) => Number(b.rule.origin === 'user') - Number(a.rule.origin === 'user') },
  { name: 'figures', compare: (a, b, figures) => countOf(b, figures) - countOf(a, figures) },
  { name: 'slots', compare: (a, b) => slotsOf(b) - slotsOf(a) },
  { name: 'length', compare: (a, b) => b.to - b.from - (a.to - a.from) },
  { name: 'start', compare: (a, b) => a.from - b.from },
  { name: 'order', compare: byPlace },
];

function countOf({ slots }: Match, figures: readonly string[]): number {
  let count = 0;
  for (const slot of figures) if (slots[slot] !== undefined) count++;
  return count;
}

function slotsOf({ slots }: Match): number {
  let count = 0;
  for (const slot in slots) if (slots[slot] !== undefined) count++;
  return count;
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
  if (range === undefined) return undefined;
  for (let token = range.from; token < range.to; token++) {
    const owner = owners.get(token);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function takeAll(range: TokenRange | undefined, match: Match, owners: Map<number, Match>): void {
  if (range === undefined) return;
  for (let token = range.from; token < range.to; token++) owners.set(token, match);
}

function without(slots: Slots, lost: readonly string[]): Slots {
  const left: Record<string, TokenRange | undefined> = { ...slots };
  for (const slot of lost) left[slot] = undefined;
  return left;
}
