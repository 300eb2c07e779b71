/** Our own rules and words: one file beside the built code, or the YAML files where nothing is built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packIn } from './image.js';
import type { Pack } from './pack.js';

/** Our folder: the same from src/pack/, from dist/pack/ and from the bundle, dist/bundle/. */
export const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
/** Where the build puts the pack: dist/builtin.bin. Beside src/pack/ there is none, so that tests read the rules as they are. */
export const BUILT = fileURLToPath(new URL('../builtin.bin', import.meta.url));
/** The hash of the built code and rules, beside it. */
export const BUILT_CODE = fileURLToPath(new URL('../code.sha256', import.meta.url));
export const SOURCES = join(PACKAGE, 'rules');

/** The built-in pack. From its file it takes neither `yaml` nor `compromise`. */
export async function loadBuiltin(): Promise<Pack> {
  const file = readBuilt();
  const pack = file && packIn(file);
  if (pack !== undefined) return pack;
  if (file !== undefined) {
    process.emitWarning(
      `${BUILT} is not of this build, or not for this machine: rules and words are read from ${SOURCES}, which takes longer. ` +
        '`npm run build` makes it anew.',
    );
  }
  const { loadPack } = await import('./load.js');
  return loadPack(SOURCES, 'builtin');
}

/** At one go: nothing else is to be done before it is there. */
function readBuilt(): Uint8Array | undefined {
  try {
    return readFileSync(BUILT);
  } catch {
    return undefined;
  }
}
