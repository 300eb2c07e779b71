/** The last step of the build: rules/ → dist/pack/builtin.json. Ends with 3 where a rule or a lexicon is invalid. */
import { writeFile } from 'node:fs/promises';
import { exitOf, formatProblem, worstExit } from '../errors.js';
import { BUILT, SOURCES } from './builtin.js';
import { loadPack } from './load.js';

const pack = await loadPack(SOURCES, 'builtin');
await writeFile(BUILT, JSON.stringify({ ...pack, forms: [], problems: [] }));
for (const problem of pack.problems) process.stderr.write(`${formatProblem(problem)}\n`);
process.exitCode = worstExit(pack.problems.map(({ code }) => exitOf(code)));
