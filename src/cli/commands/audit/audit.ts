/** `extract audit`: do the printed figures agree with one another? */
import { auditFacts } from '../../../audit/audit.js';
import { auditSheet, auditText } from '../../../audit/table.js';
import type { ExitCode } from '../../../errors.js';
import { worstExit } from '../../../errors.js';
import type { Context } from '../../command/context.js';
import { factsOf, gather, wanted } from '../../input/gather.js';
import { sayIn } from '../../terminal/messages.js';
import { writeOut } from '../../output/write.js';
import { formatFor, writeTable } from '../../output/sheets.js';
import { MESSAGES } from './messages.js';

export async function auditCommand(paths: readonly string[], context: Context): Promise<ExitCode> {
  const { io, own, options, reporter, ui } = context;
  const format = formatFor(context);
  const gathering = await gather(paths, context);
  const checks = auditFacts(wanted(await factsOf(gathering), options));
  const bad = checks.filter(({ holds }) => !holds);
  const shown = own.flag('all') ? checks : bad;
  if (format === 'table') await writeOut(single(auditText(shown, ui)), options.output, { io, say: context.say });
  else await writeTable([auditSheet(shown, ui, options.header !== 'zh')], context);
  await reporter.line(sayIn(ui, MESSAGES)('sum', { n: checks.length, good: checks.length - bad.length, bad: bad.length }));
  return worstExit([await gathering.close(), own.flag('strict') && bad.length > 0 ? 1 : 0]);
}

async function* single(text: string): AsyncGenerator<string> {
  if (text !== '') yield text;
}
