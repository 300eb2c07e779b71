/**
 * Rules over the tokens of one sentence.
 *
 * Every pattern finds its matches leftmost first, greedy, with backtracking, never overlapping itself.
 * What overlaps across patterns is settled in overlap.ts.
 *
 * Cost: repeats are bounded when rules are checked, so a pattern takes a bounded number of steps at a
 * token, and a sentence is matched in pieces of MAX_TOKENS: the work is linear in the text, and the
 * same for the same input. Patterns that can be tried in many ways are charged for the most that they
 * may take; a document has a budget of such steps, and a rule that would run over it is left out from
 * there on and named.
 */
import { alphabetOf, FIRST_UNIT, type TokenLike } from '../rules/alphabet.js';
import type { Kinds, Rule } from '../rules/types.js';
import { createFilter } from './filter.js';
import type { MatcherPlan, PatternPlan, RulePlan } from './plan.js';
import { byPlace, type Match, type Slots, type TokenRange } from './match.js';
import { hasUnit, type Measured } from './units.js';

/** A token as matching sees it: its kind and words, and the unit of a figure for rules that name units. */
export type Matchable = TokenLike & Measured;

export interface Matcher {
  /** All matches in a sentence, by start, then rule id, then pattern; charged to the document's budget. */
  readonly match: (tokens: readonly Matchable[], budget?: Budget) => readonly Match[];
}

/** What the costly patterns may still take in a document, in ways tried at a token. */
export interface Budget {
  left: number;
  /** The rules that ran over, by id. */
  readonly over: Set<string>;
}

/** A way takes about 1.5 ns, so that a short document may take three seconds, and each token 75 µs more. */
const FIRST_WAYS = 2_000_000_000;
const WAYS_PER_TOKEN = 50_000;

export function createBudget(): Budget {
  return { left: FIRST_WAYS, over: new Set() };
}

/** The longest run of tokens that is matched at once; a longer sentence is cut into such pieces. */
export const MAX_TOKENS = 2000;

/** The matcher of rules by their plan; expressions are made when first tried. */
export function createMatcher(rules: readonly Rule[], plan: MatcherPlan, kinds: Kinds): Matcher {
  const alphabet = alphabetOf(kinds, plan.words, plan.count);
  const unfilled = unfilledSlots(plan);
  const finders = rules.flatMap((rule, at) => {
    const own = plan.rules[at];
    if (own === undefined) return [];
    const silencer = createSilencer(own);
    return own.match.map((pattern, index) => createFinder({ rule, index, pattern, silencer, unfilled }));
  });
  const filter = createFilter(plan.filter);
  const units = new Uint16Array(MAX_TOKENS);
  const choosy = rules.some(({ units: named }) => named !== undefined);

  const matchPiece = (tokens: readonly Matchable[], offset: number, budget: Budget): Match[] => {
    const length = Math.min(tokens.length - offset, MAX_TOKENS);
    budget.left += length * WAYS_PER_TOKEN;
    for (let i = 0; i < length; i++) {
      const token = tokens[offset + i];
      if (token) units[i] = alphabet.unitOf(token);
    }
    const candidates = filter(units, length);
    if (candidates.length === 0) return [];
    const sentence = encode(units, length);
    const silent = new Map<Rule, boolean>();
    const found: Match[] = [];
    for (const index of candidates) finders[index]?.find(sentence, { offset, silent, budget }, found);
    return choosy ? found.filter(({ rule, slots }) => hasUnit(rule, slots, tokens)) : found;
  };

  return {
    match(tokens, budget = createBudget()) {
      if (tokens.length <= MAX_TOKENS) {
        const matches = matchPiece(tokens, 0, budget);
        return matches.length > 1 ? matches.sort(byPlace) : matches;
      }
      const found: Match[] = [];
      for (let offset = 0; offset < tokens.length; offset += MAX_TOKENS) found.push(...matchPiece(tokens, offset, budget));
      return found.sort(byPlace);
    },
  };
}

function encode(units: Uint16Array, length: number): string {
  // Spreading an array is four times as fast as spreading a typed one.
  const characters: number[] = [];
  for (let i = 0; i < length; i++) characters.push((units[i] ?? 0) + FIRST_UNIT);
  return String.fromCharCode(...characters);
}

/** A piece of a sentence while it is matched. */
interface Piece {
  /** Tokens of the sentence before it. */
  readonly offset: number;
  /** Which rules an `unless` pattern has silenced here, once it was asked. */
  readonly silent: Map<Rule, boolean>;
  readonly budget: Budget;
}

interface Finder {
  /** Adds the pattern's matches to `found`. */
  readonly find: (sentence: string, piece: Piece, found: Match[]) => void;
}

/** True where one of a rule's `unless` patterns stands in the sentence. */
type Silencer = (sentence: string) => boolean;

function createSilencer(plan: RulePlan): Silencer {
  let tests: readonly RegExp[] | undefined;
  return (sentence) => (tests ??= plan.unless.map((source) => new RegExp(source))).some((test) => test.test(sentence));
}

interface Parts {
  readonly rule: Rule;
  /** Which of the rule's patterns it is. */
  readonly index: number;
  readonly pattern: PatternPlan;
  readonly silencer: Silencer;
  readonly unfilled: Slots;
}

function createFinder({ rule, index, pattern, silencer, unfilled }: Parts): Finder {
  let scan: RegExp | undefined;
  const isSilent = (sentence: string, silent: Map<Rule, boolean>): boolean => {
    let answer = silent.get(rule);
    if (answer === undefined) silent.set(rule, (answer = silencer(sentence)));
    return answer;
  };
  const { ways } = pattern;
  return {
    find(sentence, { offset, silent, budget }, found) {
      if (ways > 0 && !affords(budget, rule.id, ways * sentence.length)) return;
      scan ??= new RegExp(pattern.source, 'g');
      scan.lastIndex = 0;
      for (let hit = scan.exec(sentence); hit; hit = scan.exec(sentence)) {
        if (hit[0] === '') {
          scan.lastIndex++;
          continue;
        }
        if (isSilent(sentence, silent)) return;
        const from = offset + hit.index;
        found.push({ rule, pattern: index, from, to: offset + scan.lastIndex, slots: slotsOf(hit, pattern.groups, { from, unfilled }) });
      }
    },
  };
}

/** Takes what a pattern may cost from the budget; false where it is spent, now or before. */
function affords(budget: Budget, rule: string, cost: number): boolean {
  if (!budget.over.has(rule) && cost <= budget.left) {
    budget.left -= cost;
    return true;
  }
  budget.over.add(rule);
  return false;
}

/** All slots of all rules, so that those of every match have one shape in memory. */
function unfilledSlots({ rules }: MatcherPlan): Slots {
  const names = rules.flatMap(({ match }) => match.flatMap(({ groups }) => groups));
  return Object.fromEntries(names.flatMap((name) => (name === undefined ? [] : [[name, undefined]])));
}

/** The groups stand side by side: each begins where the one before it ended. */
function slotsOf(hit: RegExpExecArray, groups: PatternPlan['groups'], { from: start, unfilled }: { readonly from: number; readonly unfilled: Slots }): Slots {
  const slots: Record<string, TokenRange | undefined> = { ...unfilled };
  let from = start;
  for (let i = 0; i < groups.length; i++) {
    const slot = groups[i];
    const to = from + (hit[i + 1]?.length ?? 0);
    if (slot !== undefined && to > from) slots[slot] = { from, to };
    from = to;
  }
  return slots;
}
