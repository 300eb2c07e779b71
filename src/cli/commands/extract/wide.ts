/** `--wide`: one row a place and period, one column a metric. */
import type { ExitCode } from '../../../errors.js';
import { wideTable } from '../../../series/wide.js';
import type { Context } from '../../command/context.js';
import { idleLine } from './beside.js';
import { factsOf, gather, wanted } from '../../input/gather.js';
import { formatFor, writeTable } from '../../output/sheets.js';
import { usageError } from '../../terminal/usage.js';

export async function wideCommand(paths: readonly string[], context: Context): Promise<ExitCode> {
  const { options, say, reporter } = context;
  const misfits = {
    '--columns': options.columns !== undefined,
    '--unclaimed': options.unclaimed,
    '--report': options.report !== undefined,
    '--scale printed': options.scale === 'printed',
  };
  for (const [name, given] of Object.entries(misfits)) if (given) throw usageError(say('use.wide', { name }));
  const idle = idleLine(context, undefined);
  if (idle !== undefined) await reporter.line(idle);
  const chinese = options.header === 'zh' || formatFor(context) === 'table';
  const gathering = await gather(paths, context);
  const facts = wanted(await factsOf(gathering), options);
  const { sheet, crowded } = wideTable(facts, { targets: options.targets, scale: options.scale, chinese, ...(gathering.aliases !== undefined && { aliases: gathering.aliases }) });
  await writeTable([sheet], context);
  if (crowded > 0) await reporter.line(say('wide.crowded', { n: crowded }));
  return gathering.close();
}
