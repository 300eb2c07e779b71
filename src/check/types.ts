/** What a check is given, and what it tells. */
import type { ExitCode, Problem } from '../errors.js';
import type { Pack } from '../pack/pack.js';
import type { Analysis } from '../pipeline.js';
import type { LexiconForm } from '../rules/lexicon.js';
import type { ExpectedFact, Rule } from '../rules/types.js';
import type { Words } from '../text/language.js';
import type { Fact } from '../types.js';
import type { Difference } from './compare.js';

/** `todo`: fails, as the rule or the expected fact says it does. `updated`: differed, and the expected facts were rewritten. */
export type Outcome = 'pass' | 'missing' | 'noisy' | 'wrong' | 'invalid' | 'todo' | 'updated';

/** A text whose facts are not those expected. */
export interface Failure {
  readonly file: string;
  /** Line of the test in its rule; absent for fixtures. */
  readonly line?: number;
  /** The text of the test; absent for fixtures. */
  readonly text?: string;
  readonly differences: readonly Difference[];
  /** True of a built-in test where the user's rules are looked at: its file is in our package. */
  readonly builtin?: true;
  /** Of such a test: the file of the user's rule without which it passes, or `words` where it passes without the user's words. */
  readonly cause?: string;
}

/** One rule or one fixture. */
export interface CheckResult {
  readonly kind: 'rule' | 'fixture' | 'lexicon';
  readonly name: string;
  readonly file: string;
  readonly outcome: Outcome;
  /** Tests of a rule, facts of a fixture. */
  readonly size: number;
  readonly failures: readonly Failure[];
  readonly problems: readonly Problem[];
  readonly todo?: string;
  /** True for rules of the package that run beside those that are looked at. */
  readonly builtin?: true;
}

/** What turns a check red besides invalid files: failures, findings too, or nothing. */
export type FailOn = 'error' | 'warn' | 'never';

export interface CheckReport {
  readonly results: readonly CheckResult[];
  readonly findings: readonly Finding[];
  readonly passed: number;
  readonly failed: number;
  /** Facts to be written over the expected ones of a fixture; only where `update` is set. */
  readonly updates: ReadonlyMap<Fixture, readonly Fact[]>;
  /** 0 all passed, 1 some failed, 3 invalid rules or nothing run. */
  readonly exit: ExitCode;
}

export interface Fixture {
  readonly name: string;
  /** The file of expected facts. */
  readonly file: string;
  /** The release, or the folder of releases. */
  readonly input: string;
  readonly expected: readonly ExpectedFact[];
  readonly problems: readonly Problem[];
  /** True where nobody has said yet what the release holds. */
  readonly unwritten?: true;
}

export interface CheckInput {
  readonly pack: Pick<Pack, 'rules' | 'english' | 'problems'>;
  readonly fixtures: readonly Fixture[];
  /** The whole pipeline with all rules. */
  readonly analyse: (text: string, meta: { readonly file: string; readonly published?: string }) => Checkable;
  /** The analyses of a fixture's input, in order. */
  readonly analyseFile: (input: string) => AsyncIterable<Checkable>;
  /** Names or files of the rules and fixtures to run; absent: all. */
  readonly only?: readonly string[];
  /** To find out by which of the user's rules a built-in test fails. */
  readonly without?: WithoutThem;
  readonly update?: boolean;
  readonly failOn?: FailOn;
  /** True outside our own checkout: the built-in rules are not what is looked at there, even where there are no others. */
  readonly away?: boolean;
  /** Words of the user's lists, and the forms of ours, for the findings. */
  readonly words?: { readonly theirs: readonly LexiconForm[]; readonly ours: ReadonlySet<string> };
}

/** What is left out to see whether a test passes then: one of the user's rules, or all of the user's words. */
export type LeftOut = Rule | 'words';

/** Reads texts as `analyse` of a check does, with something left out. */
export type WithoutThem = (left: LeftOut) => CheckInput['analyse'];

/** The parts of an analysis that a check looks at. */
export type Checkable = Pick<Analysis, 'facts' | 'unclaimed'> & {
  readonly document: { readonly text: string };
  readonly sentences: readonly (Pick<Analysis['sentences'][number], 'matches' | 'beaten'> & { readonly tokens: readonly { readonly text: string }[] })[];
};

export type FindingKind = 'never fires' | 'shadowed' | 'unread fixture' | 'no facts' | 'unused words' | 'ours too' | 'todo passes';

/** Something to look at; by itself it fails nothing, unless `--fail-on warn` is asked for. */
export interface Finding {
  readonly kind: FindingKind;
  readonly file: string;
  readonly line: number;
  /** In both languages. */
  readonly says: Words;
}

/** What the texts of all tests and fixtures were found to hold. */
export interface Coverage {
  /** Rules by id: in how many fixtures a match of theirs stood. */
  readonly inFixtures: ReadonlyMap<string, number>;
  /** Rules by id: how many matches stood, in tests and fixtures. */
  readonly won: ReadonlyMap<string, number>;
  /** Rules by id: which other rules took the figures of their matches. */
  readonly lostTo: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fixtures by file without any match, though they hold figures or expect facts. */
  readonly unread: readonly string[];
  /** All texts, as printed and as the rules see them. */
  readonly texts: string;
}
