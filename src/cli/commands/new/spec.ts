import type { CommandSpec } from '../../command/command.js';
import { RULES } from '../../command/heeded.js';

export const newRule: CommandSpec = {
  name: 'new',
  about: ['新建一条规则；给出句子就按其中的词起草', 'a new rule; from a sentence a draft is made of its tokens'],
  args: [['<rule>', ['规则的名字', 'the name of the rule']]],
  options: [
    { flags: '--text <text>', many: true, about: ['它该读出的句子（可重复）', 'a sentence that it is to read (repeatable)'] },
    { flags: '--look-alike <text>', many: true, about: ['形似而没有这种事实的句子（可重复）', 'a sentence much like it that states no such fact (repeatable)'] },
  ],
  takes: [...RULES, 'published'],
  run: async (args, context) => (await import('./new.js')).newCommand(args, context),
};
