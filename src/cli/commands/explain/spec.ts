import type { CommandSpec } from '../../command/command.js';
import { INPUTS } from '../../command/heeded.js';

export const explain: CommandSpec = {
  name: 'explain',
  about: ['一句话在规则眼中的样子：词、规则中与不中及其原因、事实由来', 'a sentence as rules see it: tokens, which rules match and why others do not, where facts come from'],
  args: [['[place]', ['文件，或 文件:行', 'a file, or FILE:LINE']]],
  options: [
    { flags: '--text <text>', about: ['解释这段文字而不是文件', 'explain this text instead of a file'] },
    { flags: '--id <id>', about: ['只解释此 id 的事实所在的句子', 'only the sentence of the fact with this id'] },
    { flags: '--rule <id>', about: ['此规则逐步的情形', 'every step of this rule'] },
    { flags: '--all', about: ['所有规则逐步的情形', 'every step of all rules'] },
  ],
  takes: [...INPUTS, 'format'],
  run: async (args, context) => (await import('./explain.js')).explainCommand(args, context),
};
