import type { CommandSpec } from '../../command/command.js';
import { FACTS, SOONER, TABLE } from '../../command/heeded.js';

export const series: CommandSpec = {
  name: 'series',
  about: ['一个指标在各稿、各地、各期的数值；-o x.svg 画图', 'one metric over releases, places and times; -o x.svg draws it'],
  args: [['[paths...]', ['文件、文件夹、通配符，- 为标准输入', 'files, folders, globs; - is stdin']]],
  options: [
    { flags: '--metric <name>', about: ['指标名或其规范名（可重复）', 'name of the metric, or its key (repeatable)'], many: true },
    { flags: '--like', about: ['名称含此文字的都取', 'every name that holds it'] },
    { flags: '--place <name>', about: ['只取这一地区', 'only this place'] },
    { flags: '--chart <file>', about: ['另画一张图（SVG）', 'draw a chart beside the table (SVG)'] },
  ],
  takes: [...FACTS, ...SOONER, ...TABLE, 'scale', 'sure', 'targets'],
  run: async (args, context) => (await import('./series.js')).seriesCommand(args, context),
};
