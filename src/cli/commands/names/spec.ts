import type { CommandSpec } from '../../command/command.js';
import { FACTS, SOONER, TABLE } from '../../command/heeded.js';

export const names: CommandSpec = {
  name: 'names',
  about: ['稿件中出现的指标名：次数、单位、地区、疑似同名', 'the metric names met: counts, units, places, likely twins'],
  args: [['[paths...]', ['文件、文件夹、通配符，- 为标准输入', 'files, folders, globs; - is stdin']]],
  options: [
    { flags: '--like <text>', about: ['只列名称含此文字的', 'only names that hold this text'] },
    { flags: '--twins', about: ['只列有疑似同名的', 'only names with a likely twin'] },
    { flags: '--draft', about: ['写出待确认的别名文件（YAML）', 'write a draft of the alias file (YAML) to confirm'] },
  ],
  takes: [...FACTS, ...SOONER, ...TABLE, 'sure'],
  run: async (args, context) => (await import('./names.js')).namesCommand(args, context),
};
