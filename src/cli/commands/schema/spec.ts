import type { CommandSpec } from '../../command/command.js';

export const schema: CommandSpec = {
  name: 'schema',
  about: ['规则、事实、配置等文件的 JSON Schema，供编辑器使用', 'the JSON Schema of rules, facts, configuration and other files, for editors'],
  args: [
    [
      '[kind]',
      [
        'rules、facts、fixtures、config、aliases，或词库的一种；不写则列出全部',
        'rules, facts, fixtures, config, aliases, or a subject of the lexicon; absent: all of them are listed',
      ],
    ],
  ],
  takes: [],
  run: async (args, context) => (await import('./schema.js')).schemaCommand(args, context),
};
