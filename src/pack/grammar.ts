/** The rules and words that an extractor is built from: ours, the user's, or both. */
import { ExtractError } from '../errors.js';
import { loadBuiltin } from './builtin.js';
import { TEST_PROBLEMS } from '../rules/tests.js';
import { EMPTY_PACK, joinPacks, type Pack } from './pack.js';

/** What the user says of rules; the public ExtractorOptions. */
export interface GrammarOptions {
  /** Files and folders of rules and lexicons beside the built-in ones. */
  readonly rules?: readonly string[];
  /** False leaves the built-in rules out; their lexicons stay. */
  readonly builtin?: boolean;
}

/** The words of a pack alone, with what was built of them. */
function wordsOf({ lexicon, built }: Pack): Pack {
  return { ...EMPTY_PACK, lexicon, ...(built && { built }) };
}

/** All problems of all files are thrown together, each with its place. */
export async function loadGrammar({ rules = [], builtin = true }: GrammarOptions): Promise<Pack> {
  const ours = await loadBuiltin();
  let pack: Pack = builtin ? ours : wordsOf(ours);
  if (rules.length > 0) {
    const { loadPack } = await import('./load.js');
    for (const path of rules) pack = joinPacks(pack, await loadPack(path, 'user', ours));
  }
  // A rule may be tried before its tests are written; `extract check` does not let it pass.
  const problems = pack.problems.filter(({ code }) => !TEST_PROBLEMS.includes(code));
  if (problems.length > 0) throw new ExtractError(problems);
  return pack;
}
