import type { CommandSpec } from '../command.js';

export const diff: CommandSpec = {
  name: 'diff',
  about: ['比较两份结果；有差别时退出码为 1', 'compare two outputs; exit 1 where they differ'],
  args: [
    ['<old>', ['先前的结果（csv、tsv、json、jsonl、yaml）', 'the older output (csv, tsv, json, jsonl, yaml)']],
    ['<new>', ['现在的结果', 'the newer output']],
  ],
  run: async (args, context) => (await import('./diff.js')).diffCommand(args, context),
};
