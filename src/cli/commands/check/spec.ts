import { FAIL_ON } from '../../../config/choices.js';
import type { CommandSpec } from '../../command/command.js';
import { RULES } from '../../command/heeded.js';

export const check: CommandSpec = {
  name: 'check',
  about: ['校验规则，运行规则自带的测试与样例', 'validate rules, run their tests and the fixtures'],
  args: [['[targets...]', ['规则、样例的文件或文件夹', 'files or folders of rules and fixtures']]],
  options: [
    { flags: '--only <text>', about: ['只运行名字含此文字的', 'only what has this text in its name'] },
    {
      flags: '--reporter <name>',
      many: true,
      about: [
        'pretty、github、junit、json，可写作 junit:文件（可重复）；在 GitHub Actions 中自动加 github',
        'pretty, github, junit or json, perhaps junit:FILE (repeatable); github by itself in GitHub Actions',
      ],
    },
    { flags: '--fail-on <what>', choices: FAIL_ON, about: ['何时退出码为 1：有未通过的；有任何提示；从不', 'what ends with 1: a failure, any finding too, nothing'] },
    { flags: '--update', about: ['以现在的结果改写样例的预期', "rewrite the fixtures' expected facts from what is found"] },
  ],
  takes: [...RULES, 'output'],
  run: async (args, context) => (await import('./check.js')).checkCommand(args, context),
};
