import type { CommandSpec } from '../../command/command.js';
import { INPUTS } from '../../command/heeded.js';

export const text: CommandSpec = {
  name: 'text',
  about: ['规则所见的正文', 'the text as rules see it'],
  args: [['<file>', ['一份新闻稿', 'one release']]],
  takes: [...INPUTS, 'output'],
  run: async (args, context) => (await import('./text.js')).textCommand(args, context),
};
