import type { CommandSpec } from '../../command/command.js';

export const init: CommandSpec = {
  name: 'init',
  about: ['新建项目：配置、样板规则、样例、编辑器用的 Schema', 'a new project: configuration, a sample rule, a fixture, schemas for editors'],
  args: [['[folder]', ['文件夹，默认当前', 'the folder; by default this one']]],
  takes: [],
  run: async (args, context) => (await import('./init.js')).initCommand(args, context),
};
