/** The rules and words that an extractor is built from: ours, the user's, or both. */
import { ExtractError } from '../errors.js';
import type { ExtractorOptions } from '../index.js';
import { loadBuiltin } from './builtin.js';
import { EMPTY_PACK, joinPacks, type Pack } from './pack.js';

/** All problems of all files are thrown together, each with its place. */
export async function loadGrammar({ rules = [], builtin = true }: ExtractorOptions): Promise<Pack> {
  const ours = await loadBuiltin();
  let pack: Pack = builtin ? ours : { ...EMPTY_PACK, lexicon: ours.lexicon };
  if (rules.length > 0) {
    const { loadPack } = await import('./load.js');
    for (const path of rules) pack = joinPacks(pack, await loadPack(path, 'user'));
  }
  if (pack.problems.length > 0) throw new ExtractError(pack.problems);
  return pack;
}
