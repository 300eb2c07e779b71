/** The last step of the build: rules/ → dist/builtin.json. Ends with 3 where a rule or a lexicon is invalid. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exitOf, formatProblem, worstExit } from '../errors.js';
import { BUILT, BUILT_CODE, SOURCES } from './builtin.js';
import { loadPack } from './load.js';

const pack = await loadPack(SOURCES, 'builtin');
await writeFile(BUILT, JSON.stringify({ ...pack, forms: [], problems: [] }));
await writeFile(BUILT_CODE, await hashOfBuild(dirname(BUILT)));
for (const problem of pack.problems) process.stderr.write(`${formatProblem(problem)}\n`);
process.exitCode = worstExit(pack.problems.map(({ code }) => exitOf(code)));

/** The hash of everything that runs and of the packed rules, by which kept results are told from those of another build. */
async function hashOfBuild(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.js(?:on)?$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}
