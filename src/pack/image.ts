/**
 * Our pack as one file of built tables, dist/builtin.bin: rules and lexicon files as JSON, each file parsed when it is first
 * asked for, and beside them what an extractor builds from them, ready to be looked at.
 */
import { KINDS } from '../annotate/kinds.js';
import { openImage, type Image } from '../image/read.js';
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
  image.json('rules', rules);
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
  const rules = checked(areRules)(image.json('rules'));
  const files = filesIn(image);
  const ready = { files, literals: checked(areTexts)(image.json('literals')), lexicon: readLexicon(image, files) };
  return { ...EMPTY_PACK, rules, english: checked(areRules)(image.json('english')), lexicon: files, built: { rules, plan: readPlan(image, 'plan'), ready } };
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
const areTexts = (plain: unknown): plain is readonly string[] => Array.isArray(plain);
