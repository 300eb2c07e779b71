/** Two snapshots of a page, or of a folder of pages: what the newer says otherwise. The rules are the same, so every difference is of the text. */
import type { ExitCode } from '../../../errors.js';
import { worstExit } from '../../../errors.js';
import type { Fact } from '../../../types.js';
import type { Context } from '../../command/context.js';
import { exitOf, factsOf, gather } from '../../input/gather.js';
import { compareOutputs, type Difference } from './compare.js';
import { outputOfFacts } from './rules.js';

export async function compareSnapshots(older: string, newer: string, context: Context): Promise<readonly [Difference, ExitCode]> {
  const [before, after] = [await factsIn(older, context), await factsIn(newer, context)];
  const difference = compareOutputs(outputOfFacts(before.facts), outputOfFacts(after.facts), OF_THE_FILE);
  const changed = difference.changed.map((change) => ({ ...change, cause: 'source' as const }));
  return [{ ...difference, changed }, worstExit([before.exit, after.exit])];
}

/** What tells of the file and not of what it says. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['id', 'file', 'line', 'start', 'end', 'page', 'sha256', 'url', 'title', 'published', 'sentence']);

/** The facts of a page, or of those below a folder; their file is the place below it, so that both sides have the same. */
async function factsIn(path: string, context: Context): Promise<{ readonly facts: readonly Fact[]; readonly exit: ExitCode }> {
  const gathering = await gather([path], context);
  const facts = await factsOf(gathering);
  return { facts: facts.map((fact) => ({ ...fact, file: placeBelow(fact.file, path) })), exit: exitOf(gathering.tally) };
}

/** `2024-09/a.html` below `2024-09` is `a.html`; a page itself has no place. */
function placeBelow(file: string, path: string): string {
  const folder = path.replaceAll('\\', '/').replace(/\/+$/u, '');
  return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : '';
}
