import type { CommandSpec } from '../../command/command.js';
import { FACTS, SOONER, TABLE } from '../../command/heeded.js';

export const audit: CommandSpec = {
  name: 'audit',
  about: ['核对文中数字彼此是否相符；--strict 有不符则退出码为 1', 'do the printed figures agree with one another? --strict: exit 1 where not'],
  args: [['[paths...]', ['文件、文件夹、通配符，- 为标准输入', 'files, folders, globs; - is stdin']]],
  options: [
    { flags: '--all', about: ['相符的也列出', 'what agrees too'] },
    { flags: '--strict', about: ['有不符则退出码为 1', 'exit 1 where figures do not agree'] },
  ],
  takes: [...FACTS, ...SOONER, ...TABLE, 'sure'],
  run: async (args, context) => (await import('./audit.js')).auditCommand(args, context),
};
