import type { CommandSpec } from '../command.js';

export const check: CommandSpec = {
  name: 'check',
  about: ['校验规则，运行规则自带的测试与样例', 'validate rules, run their tests and the fixtures'],
  args: [['[targets...]', ['规则、样例的文件或文件夹', 'files or folders of rules and fixtures']]],
  options: [
    { flags: '--update', about: ['以现在的结果改写样例的预期', "rewrite the fixtures' expected facts from what is found"] },
    { flags: '--only <text>', about: ['只运行名字含此文字的', 'only what has this text in its name'] },
  ],
  run: async (args, context) => (await import('./check.js')).checkCommand(args, context),
};
