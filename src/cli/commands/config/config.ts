/** `extract config`: every setting with its value and where it came from. */
import { resolveSettings, type Resolved } from '../../../config/resolve.js';
import { titleOf } from '../../../config/settings.js';
import type { ExitCode } from '../../../errors.js';
import { displayWidth, padDisplay } from '../../../text/width.js';
import type { Context } from '../../command/context.js';
import { sayIn } from '../../terminal/messages.js';
import { MESSAGES } from './messages.js';

export async function configCommand({ io, ui, options, given }: Context): Promise<ExitCode> {
  const config = given['config'] === false ? false : typeof given['config'] === 'string' ? given['config'] : undefined;
  // How the list itself is shown is no setting of other runs.
  const { format: _, ...flags } = given;
  const resolved = await resolveSettings({ env: io.env, cwd: io.cwd, config, flags });
  if (options.format === 'json') {
    const rows = resolved.map(({ setting, value, level, where }) => ({
      setting: titleOf(setting),
      ...(value === undefined ? {} : { value }),
      from: level,
      ...(where === undefined ? {} : { where }),
    }));
    await io.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
    return 0;
  }
  const say = sayIn(ui, MESSAGES);
  const rows = [[say('setting'), say('value'), say('from'), ''], ...resolved.map((each) => [titleOf(each.setting), shown(each.value), say(each.level), each.where ?? ''])];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  await io.stdout.write(rows.map((row) => `${row.map((cell, column) => padDisplay(cell, widths[column] ?? 0)).join('  ').trimEnd()}\n`).join(''));
  return 0;
}

function shown(value: Resolved['value']): string {
  if (value === undefined) return '–';
  return typeof value === 'object' ? value.join(', ') || '–' : String(value);
}
