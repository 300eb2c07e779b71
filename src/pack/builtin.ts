/** Our own rules and words: one JSON file beside the built code, or the YAML files where nothing is built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMPTY_PACK, type Pack } from './pack.js';

/** Our folder: the same from src/pack/, from dist/pack/ and from the bundle, dist/bundle/. */
export const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
/** Where the build puts the pack: dist/builtin.json. Beside src/pack/ there is none, so that tests read the rules as they are. */
export const BUILT = fileURLToPath(new URL('../builtin.json', import.meta.url));
/** The hash of the built code and rules, beside it. */
export const BUILT_CODE = fileURLToPath(new URL('../code.sha256', import.meta.url));
export const SOURCES = join(PACKAGE, 'rules');

/** The built-in pack. From JSON it takes neither `yaml` nor `compromise`. */
export async function loadBuiltin(): Promise<Pack> {
  const text = await readFile(BUILT, 'utf8').catch(() => undefined);
  if (text === undefined) {
    const { loadPack } = await import('./load.js');
    return loadPack(SOURCES, 'builtin');
  }
  const pack: unknown = JSON.parse(text);
  if (!isPack(pack)) throw new Error(`${BUILT} is no pack: build it again`);
  return pack;
}

/** We wrote the file ourselves, so only its outline is looked at. */
function isPack(value: unknown): value is Pack {
  return typeof value === 'object' && value !== null && Object.keys(EMPTY_PACK).every((key) => key in value);
}
