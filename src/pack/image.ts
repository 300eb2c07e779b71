/**
 * Our pack as one file of built tables, dist/builtin.bin: rules and lexicon files as JSON, each file parsed when it is first
 * asked for, and beside them what an extractor builds from them, ready to be looked at.
 */
import { KINDS } from '../annotate/kinds.js';
import { openImage, type Image } from '../image/read.js';
import { stringAt } from '../image/strings.js';
import { createImage } from '../image/write.js';
import { buildLexicon } from '../lexicon/build.js';
import { readLexicon, writeLexicon } from '../lexicon/image.js';
import { checked } from '../lexicon/trie-image.js';
import { planMatcher } from '../match/plan.js';
import { readPlan, writePlan } from '../match/plan-image.js';
import { literals } from '../rules/compile.js';
import type { RawLexicon } from '../rules/lexicon.js';
import type { Rule } from '../rules/types.js';
import { EMPTY_PACK, type Pack } from './pack.js';

/** The file of a pack without problems. */
export function imageOf({ rules, english, lexicon }: Pack): Uint8Array {
  const image = createImage();
  const names = literals(rules);
  image.json('rules', rules.map(headOf));
  image.strings('rules.bodies', rules.map(({ match, unless, tests }) => JSON.stringify({ match, unless, tests })));
  image.json('english', english);
  image.json('literals', names);
  for (const [path, file] of Object.entries(lexicon)) image.json(FILE + path, file);
  writeLexicon(image, buildLexicon(lexicon, { all: names, users: [] }));
  writePlan(image, 'plan', planMatcher(rules, KINDS));
  return image.bytes();
}

/** The pack in a file; undefined where it is none that this code can read on this machine. */
export function packIn(file: Uint8Array): Pack | undefined {
  const image = openImage(file);
  if (image === undefined) return undefined;
  const bodies = image.strings('rules.bodies');
  const rules = checked(areHeads)(image.json('rules')).map((head, at) => ruleOf(head, () => stringAt(bodies, at)));
  const files = filesIn(image);
  const ready = { files, literals: checked(areTexts)(image.json('literals')), lexicon: readLexicon(image, files) };
  return { ...EMPTY_PACK, rules, english: checked(areRules)(image.json('english')), lexicon: files, built: { rules, plan: readPlan(image, 'plan'), ready } };
}

/** What a rule says of itself, and how it is matched and tested: its plan is all that a run needs of that. */
type Body = Pick<Rule, 'match' | 'unless' | 'tests'>;
type Head = Omit<Rule, keyof Body>;
const BODY: ReadonlySet<string> = new Set<keyof Body>(['match', 'unless', 'tests']);

function headOf(rule: Rule): object {
  return Object.fromEntries(Object.entries(rule).filter(([key]) => !BODY.has(key)));
}

/** The rule; its body is parsed when something first looks at it. */
function ruleOf(head: Head, text: () => string): Rule {
  let body: Body | undefined;
  const made = (): Body => (body ??= checked(isBody)(JSON.parse(text())));
  return { ...head, get match() { return made().match; }, get unless() { return made().unless; }, get tests() { return made().tests; } };
}

/** Sections that hold a file of the lexicon as it is: `file words/verbs`. */
const FILE = 'file ';

/** The files by path; the value of each is made once, when something first looks at it. */
function filesIn(image: Image): RawLexicon {
  const files: RawLexicon = {};
  for (const name of image.names.filter((each) => each.startsWith(FILE))) {
    let made: unknown;
    Object.defineProperty(files, name.slice(FILE.length), { enumerable: true, get: (): unknown => (made ??= image.json(name)) });
  }
  return files;
}

const areRules = (plain: unknown): plain is readonly Rule[] => Array.isArray(plain);
const areHeads = (plain: unknown): plain is readonly Head[] => Array.isArray(plain);
const isBody = (plain: unknown): plain is Body => typeof plain === 'object' && plain !== null && 'match' in plain;
const areTexts = (plain: unknown): plain is readonly string[] => Array.isArray(plain);
