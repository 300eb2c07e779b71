/** The shapes of a rule, from checked YAML to what the matcher compiles. Plain data: all of it goes through JSON. */
import type { Schema } from '../schema/types.js';
import type { Scalar } from '../yaml/yaml.js';

/** A test on one token. */
export type TokenTest =
  | { readonly is: 'any' }
  | { readonly is: 'tag'; readonly tag: string }
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'not'; readonly test: TokenTest }
  /** All of `tests` hold: `(#Noun && !#Place)`. */
  | { readonly is: 'all'; readonly tests: readonly TokenTest[] };

/** A step of a pattern: one of `choices`, each a run of tokens, `min` to `max` times. */
export interface Step {
  readonly choices: readonly (readonly TokenTest[])[];
  readonly min: number;
  readonly max: number;
  /** The slot that captures it; neighbours with the same slot are one capture. */
  readonly slot?: string;
  readonly atStart?: true;
  readonly atEnd?: true;
}

export interface Pattern {
  /** As written in the rule. */
  readonly source: string;
  readonly steps: readonly Step[];
  /** In how many ways it can be tried at one token, where they are many: what it is charged for. */
  readonly ways?: number;
}

/** Facts as a test lists them: record keys, only those that are to agree. */
export type ExpectedFact = Readonly<Record<string, Scalar>>;

export interface RuleTest {
  readonly text: string;
  /** ISO day on which the text is taken to be published. */
  readonly published?: string;
  readonly facts: readonly ExpectedFact[];
  readonly line: number;
  /** Why it is known to fail. */
  readonly todo?: string;
}

/** A checked rule: one sentence shape. */
export interface Rule {
  readonly id: string;
  readonly about: string;
  readonly match: readonly Pattern[];
  readonly unless: readonly Pattern[];
  /** The units that its figure may have, as the column `unit` has them; absent: any. */
  readonly units?: readonly string[];
  readonly set: Readonly<Record<string, Scalar>>;
  readonly tests: readonly RuleTest[];
  /** Why its tests are known to fail: a gap that is committed and reported, and turns nothing red. */
  readonly todo?: string;
  readonly file: string;
  readonly origin: 'builtin' | 'user';
  /** True for rules of English text. */
  readonly english?: true;
}

/** What rules may say: the tags of the cascade, the slots of a fact, and the constants a rule may set. */
export interface Language {
  readonly tags: readonly string[];
  readonly slots: readonly string[];
  /** The slots that hold figures, the main one first; every pattern captures one of them. */
  readonly figures: readonly string[];
  /** Keys of `set` with their values; 'text' takes any string. */
  readonly set: Readonly<Record<string, readonly Scalar[] | 'text'>>;
}

/** All that a rule file is checked against. */
export interface RuleLanguage extends Language {
  /** True for the language of English text. */
  readonly english?: true;
  /** Which tags go together on one token: tells which repeats can take the same tokens. */
  readonly kinds: Kinds;
  /** Keys that the facts of a test may list, with what they hold. */
  readonly record: Readonly<Record<string, Schema>>;
}

/** Every kind of token with its tags. A token has one kind. */
export type Kinds = Readonly<Record<string, readonly string[]>>;
