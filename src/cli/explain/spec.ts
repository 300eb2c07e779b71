import type { CommandSpec } from '../command.js';

export const explain: CommandSpec = {
  name: 'explain',
  about: ['一句话在规则眼中的样子：词、命中的规则、事实', 'a sentence as rules see it: tokens, matches, facts'],
  args: [['[place]', ['文件，或 文件:行', 'a file, or FILE:LINE']]],
  options: [{ flags: '--text <text>', about: ['解释这段文字而不是文件', 'explain this text instead of a file'] }],
  run: async (args, context) => (await import('./explain.js')).explainCommand(args, context),
};
