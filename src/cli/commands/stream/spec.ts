import type { CommandSpec } from '../../command/command.js';
import { RULES } from '../../command/heeded.js';

export const stream: CommandSpec = {
  name: 'stream',
  about: ['标准输入每行一篇（JSON），标准输出每行一答：供 Spark、Hadoop、parallel 调用', 'a release a line in (JSON), an answer a line out: for Spark, Hadoop, parallel'],
  options: [
    { flags: '--strict', about: ['有答不了的行时以 4 退出', 'end with 4 where a line could not be answered'] },
    { flags: '--counters <kind>', about: ['在标准错误写出计数', 'counters on stderr'], choices: ['hadoop'] },
  ],
  takes: [...RULES, 'published', 'encoding', 'selector', 'maxBytes', 'jobs', 'columns'],
  run: async (_, context) => (await import('./stream.js')).streamCommand(context),
};
