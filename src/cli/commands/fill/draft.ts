/** `extract fill --draft`: a sheet proposed from what releases state most. */
import type { ExitCode } from '../../../errors.js';
import { draftSheet } from '../../../fill/draft.js';
import { gridView } from '../../../write/grid.js';
import type { Context } from '../../command/context.js';
import { factsOf, gather } from '../../input/gather.js';
import { sayIn } from '../../terminal/messages.js';
import { writeOut } from '../../output/write.js';
import { formatFor } from '../../output/sheets.js';
import { usageError } from '../../terminal/usage.js';
import { MESSAGES } from './messages.js';

export async function draftCommand(paths: readonly string[], context: Context): Promise<ExitCode> {
  const { io, options, reporter } = context;
  const say = sayIn(context.ui, MESSAGES);
  const format = formatFor(context);
  if (format !== 'xlsx' && format !== 'csv' && format !== 'tsv' && format !== 'table') throw usageError(say('format'));
  const gathering = await gather(paths, context);
  const draft = draftSheet(await factsOf(gathering));
  if (draft === undefined) {
    await reporter.line(say('nothing'));
    return gathering.close();
  }
  const path = options.output === '-' ? undefined : options.output;
  await writeOut(chunksOf(draft.rows, format, path !== undefined), path, { io, say: context.say });
  await reporter.line(say('draft', { places: draft.places, indicators: draft.indicators }));
  return gathering.close();
}

async function* chunksOf(rows: readonly (readonly string[])[], format: 'xlsx' | 'csv' | 'tsv' | 'table', toFile: boolean): AsyncGenerator<string | Uint8Array> {
  const width = Math.max(...rows.map((row) => row.length));
  if (format === 'xlsx') {
    const { workbook } = await import('../../../write/workbook.js');
    yield await workbook([{ name: '主要指标', head: undefined, rows, widths: Array.from({ length: width }, () => 16) }]);
  } else if (format === 'table') {
    yield gridView({ head: undefined, rows, right: Array.from({ length: width }, () => false) }, {});
  } else {
    const { delimited } = await import('../../../write/delimited.js');
    yield delimited(undefined, rows, { delimiter: format === 'csv' ? ',' : '\t', bom: format === 'csv' && toFile });
  }
}
