/**
 * A step of the build: dist/ → dist/bundle/, what runs, in a few files instead of three hundred. What is imported when first used
 * stays a file of its own, but for what nearly every run needs; so do packages, which are left where npm puts them but for a few.
 * dist/bundle/ lies as deep as the rooms of src/ do, so that a path from a room to the package's own files holds in both.
 */
import { isAscii } from 'node:buffer';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'rolldown';
import { PACKAGE } from './builtin.js';
import { IMPORTER } from './compiled.js';
import { IMPORTS, lateImports } from './imports.js';
import { listsInPlace } from './lists.js';

/** Loaded by `extract FILE…`, with all that they import in turn. */
const USUAL = ['index', 'pack/grammar', 'cli/terminal/reporter', 'cli/commands/extract/extract', 'read/index', 'read/text/plain', 'write/index', 'write/csv'];

/** Packages of a few files that nearly every run needs: to find and to load them apart takes some 40 ms. Their licences go with them. */
const SMALL = ['chalk', 'commander', 'csv-stringify', 'get-east-asian-width', 'ignore'];

/** Commander starts programs of their own for sub-commands that are files: we have none, and loading what starts them takes a while. */
const noChildren: Plugin = {
  name: 'no children',
  resolveId: (source, importer) => (startsChildren(source, importer) ? '\0no-children' : undefined),
  load: (id) => (id === '\0no-children' ? 'export {};' : undefined),
};

function startsChildren(id: string, importer: string | undefined): boolean {
  return id === 'node:child_process' && importer?.includes('commander') === true;
}

const { output } = await build({
  cwd: join(PACKAGE, 'dist'),
  input: { index: 'index.js', compiled: 'pack/compiled.js', cli: 'cli/index.js', 'pool/thread': 'scale/pool/thread.js', 'stream/thread': 'scale/stream/thread.js' },
  platform: 'node',
  external: (id, importer) => /^[^./#\0]/u.test(id) && !startsChildren(id, importer) && !SMALL.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [listsInPlace, lateImports, noChildren],
  // What some import at once and others when first used lies in one file for good reason.
  checks: { ineffectiveDynamicImport: false, pluginTimings: false },
  output: {
    dir: 'bundle',
    cleanDir: true,
    // V8 keeps compiled code for scripts alone (pack/compiled.ts), not for modules.
    format: 'cjs',
    strict: true,
    // Text of one byte a character is read as it lies; with Chinese in it all of it is decoded, and takes twice the room.
    charset: 'ascii',
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [
        { name: 'commander', test: /node_modules[\\/]commander[\\/]/u, priority: 3 },
        { name: 'start', test: /dist[\\/]cli[\\/]index\.js$/u, priority: 2 },
        { name: 'usual', test: new RegExp(`dist/(?:${USUAL.join('|')})\\.js$`.replaceAll('/', '[\\\\/]'), 'u'), priority: 1 },
      ],
    },
    // Names stay as they are, so that what a defect tells can be read.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});

// What `charset` leaves are templates whose text is taken as it stands: the sources of patterns, in which an escape says the same.
for (const file of output) {
  if (file.type !== 'chunk' || isAscii(Buffer.from(file.code))) continue;
  await writeFile(join(PACKAGE, 'dist/bundle', file.fileName), file.code.replaceAll(/[^\0-\x7f]/g, escaped));
}

/** `\u4e00` for every unit beyond ASCII. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// What programs import: named exports of a CommonJS file are told by its text, so they are named here.
const names = output.flatMap((file) => (file.type === 'chunk' && file.isEntry && file.name === 'index' ? file.exports : []));
await writeFile(join(PACKAGE, 'dist/bundle', IMPORTER), IMPORTS);
await writeFile(join(PACKAGE, 'dist/bundle/package.json'), '{ "type": "commonjs" }\n');
await writeFile(join(PACKAGE, 'dist/bundle/index.mjs'), `export { ${names.join(', ')} } from './index.js';\n`);
const licences = await Promise.all(SMALL.map((name) => licenceOf(name)));
await writeFile(join(PACKAGE, 'dist/bundle/LICENSES.txt'), licences.join('\n'));

async function licenceOf(name: string): Promise<string> {
  const folder = join(PACKAGE, 'node_modules', name);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/iu.test(each));
  if (file === undefined) throw new Error(`${name} has no licence beside it: it cannot be bundled`);
  return `${name} ${version}\n\n${await readFile(join(folder, file), 'utf8')}`;
}
