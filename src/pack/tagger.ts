/** What cuts and tags English words: compromise, loaded at the first English sentence and not before. */
import { createRequire } from 'node:module';
import type { Tagger } from '../english/terms.js';

/** Half a second of work that Chinese releases are spared; an import could not wait until `extract` meets the sentence. */
export function loadTagger(): Tagger {
  const tagger: unknown = createRequire(import.meta.url)('compromise/two');
  if (!isTagger(tagger)) throw new Error('compromise/two is no tagger');
  return tagger;
}

function isTagger(value: unknown): value is Tagger {
  return typeof value === 'function';
}
