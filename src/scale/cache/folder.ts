/** The folder of a cache, made ready. */
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Entries of another layout stand in another folder. */
const LAYOUT = 'v1';

/**
 * The folder where the entries stand, made if it is not there; throws the error of the file system where it cannot be written to.
 * Backups pass over it (CACHEDIR.TAG), and so do git and our own walks through folders (.gitignore).
 */
export function prepareCache(folder: string): string {
  const entries = join(folder, LAYOUT);
  mkdirSync(entries, { recursive: true });
  accessSync(entries, constants.W_OK);
  for (const [name, text] of FILES) if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), text);
  return entries;
}

/** Source of the first: bford.info/cachedir. */
const FILES: readonly (readonly [name: string, text: string])[] = [
  ['CACHEDIR.TAG', 'Signature: 8a477f597d28d172789f06886806bc55\n# Results of extract --cache. It may be deleted at any time.\n'],
  ['.gitignore', '*\n'],
];
