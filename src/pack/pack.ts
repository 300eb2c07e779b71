/** Rules and words together: all that an extractor needs besides its code. */
import type { Problem } from '../errors.js';
import type { ReadyLexicon } from '../lexicon/build.js';
import type { MatcherPlan } from '../match/plan.js';
import type { LexiconForm, RawLexicon } from '../rules/lexicon.js';
import type { Rule } from '../rules/types.js';
import { joinLexicons } from './join.js';

export interface Pack {
  /** Sentence shapes of Chinese text, sorted by id. */
  readonly rules: readonly Rule[];
  /** Sentence shapes of English text. */
  readonly english: readonly Rule[];
  /** What the files under lexicon/ hold, by path: `units`, `words/verbs`. */
  readonly lexicon: RawLexicon;
  /** Where the words of the lists stand, for `extract check`; left out of the built pack. */
  readonly forms: readonly LexiconForm[];
  readonly problems: readonly Problem[];
  /** What was built from our rules and words already; whatever else the pack holds is built beside it. */
  readonly built?: Built;
}

/** Tables made before: of the words of these files, and of these rules for Chinese text. */
export interface Built {
  readonly rules: readonly Rule[];
  readonly plan: MatcherPlan;
  readonly ready: ReadyLexicon;
}

export const EMPTY_PACK: Pack = { rules: [], english: [], lexicon: {}, forms: [], problems: [] };

/**
 * Our pack with a user's: rules and words are added, and a rule of the same name stands in place of ours.
 */
export function joinPacks(ours: Pack, users: Pack): Pack {
  return {
    rules: joinRules(ours.rules, users.rules),
    english: joinRules(ours.english, users.english),
    lexicon: joinLexicons(ours.lexicon, users.lexicon),
    forms: [...ours.forms, ...users.forms],
    problems: [...ours.problems, ...users.problems],
    ...(ours.built && { built: ours.built }),
  };
}

function joinRules(ours: readonly Rule[], users: readonly Rule[]): readonly Rule[] {
  const replaced = new Set(users.map(({ id }) => id));
  return [...ours.filter(({ id }) => !replaced.has(id)), ...users].sort((a, b) => (a.id < b.id ? -1 : 1));
}
