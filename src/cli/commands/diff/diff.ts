/** `extract diff OLD NEW`: what became of an output; `--old-rules A --new-rules B PATHS`: what a change of rules does. */
import { worstExit, type ExitCode } from '../../../errors.js';
import { formatOfName } from '../../../write/index.js';
import type { Context } from '../../command/context.js';
import { sayIn } from '../../terminal/messages.js';
import { readOutput } from '../../input/earlier.js';
import { usageError } from '../../terminal/usage.js';
import { compareOutputs } from './compare.js';
import { MESSAGES } from './messages.js';
import { differenceLines } from './print.js';
import { placedAlike } from './places.js';
import { paintFor, writeLines } from './write.js';

export async function diffCommand(paths: readonly string[], context: Context): Promise<ExitCode> {
  const { say, ui, own, reporter } = context;
  if (own.list('oldRules').length > 0 || own.list('newRules').length > 0) {
    const { diffRules } = await import('./rules.js');
    return diffRules(paths, context);
  }
  const [older, newer, ...more] = paths;
  if (older === undefined || newer === undefined || more.length > 0) throw usageError(sayIn(ui, MESSAGES)('two'));
  const [{ same, moved, ...difference }, exit] = arePages(older, newer)
    ? await (await import('./snapshots.js')).compareSnapshots(older, newer, context)
    : [compareOutputs(...placedAlike(await readOutput(older, say), await readOutput(newer, say))), 0 as const];
  const lines = differenceLines(difference, { paint: paintFor(context), ui });
  await writeLines(lines, context);
  const { added, gone, changed } = difference;
  const words = sayIn(ui, MESSAGES);
  const elsewhere = moved > 0 && !arePages(older, newer) ? words('moved', { n: moved }) : '';
  await reporter.line(words('sum', { added: added.length, gone: gone.length, changed: changed.length, same }) + elsewhere);
  return worstExit([exit, lines.length === 0 ? 0 : 1]);
}

/** Two pages, or folders of them; everything else is taken for outputs. */
function arePages(...paths: readonly string[]): boolean {
  return paths.every((path) => [undefined, 'table'].includes(formatOfName(path)));
}
