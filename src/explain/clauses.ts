/** Which clause of the overlap policy settled a figure between two matches. */
import { CLAUSES, type ClauseName } from '../match/overlap.js';
import type { Match } from '../match/match.js';

/** The first clause, counted from 1, that puts `winner` before `loser`. */
export function decidingClause(winner: Match, loser: Match, figures: readonly string[]): { readonly number: number; readonly name: ClauseName } {
  const at = CLAUSES.findIndex(({ compare }) => compare(winner, loser, figures) !== 0);
  const number = at < 0 ? CLAUSES.length : at + 1;
  return { number, name: CLAUSES[number - 1]?.name ?? 'order' };
}
