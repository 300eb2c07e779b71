/** The last step of the build: rules/ → dist/builtin.bin. Ends with 3 where a rule or a lexicon is invalid. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exitOf, formatProblem, worstExit } from '../errors.js';
import { BUILT, BUILT_CODE, SOURCES } from './builtin.js';
import { imageOf } from './image.js';
import { loadPack } from './load.js';

const pack = await loadPack(SOURCES, 'builtin');
if (pack.problems.length === 0) {
  await writeFile(BUILT, imageOf(pack));
  await writeFile(BUILT_CODE, await hashOfBuild(dirname(BUILT)));
}
for (const problem of pack.problems) process.stderr.write(`${formatProblem(problem)}\n`);
process.exitCode = worstExit(pack.problems.map(({ code }) => exitOf(code)));

/** The hash of everything that runs and of the packed rules, by which kept results are told from those of another build. */
async function hashOfBuild(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:js|bin)$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}
