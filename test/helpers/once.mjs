// What is done once for a run of the tests: the lists are made a module, and what runs is put into one file, from the sources as they are.
// That file is loaded once for a worker (environment.mjs), in place of eight hundred modules for each of the files of tests.
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import generate from '../../rules/lexicon/lists/generate.mjs';

/** As deep as the rooms of src/ lie, so that a path from a room to the package's own files holds; beside it there is no dist/builtin.bin. */
const FOLDER = fileURLToPath(new URL('../../.test/bundle/', import.meta.url));

export default async function once() {
  generate();
  await build({
    input: { pipeline: fileURLToPath(new URL('pipeline-here.ts', import.meta.url)) },
    platform: 'node',
    external: (id) => /^[^./#\0]/u.test(id),
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    checks: { ineffectiveDynamicImport: false, pluginTimings: false },
    output: { dir: FOLDER, format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
  });
}
