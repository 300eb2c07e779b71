import type { CommandSpec } from '../../command/command.js';
import { FACTS } from '../../command/heeded.js';

export const report: CommandSpec = {
  name: 'report',
  about: ['可离线打开的网页：正文中标出事实，附表格与图（-o report.html）', 'a page that opens offline: texts with their facts marked, a table, charts (-o report.html)'],
  args: [['[paths...]', ['文件、文件夹、通配符，- 为标准输入', 'files, folders, globs; - is stdin']]],
  options: [{ flags: '--page-size <size>', about: ['超过此大小则分页存入文件夹（默认 10M）', 'above this size a folder of pages (10M)'] }],
  takes: [...FACTS, 'output'],
  run: async (args, context) => (await import('./report.js')).reportCommand(args, context),
};
