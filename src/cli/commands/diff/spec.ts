import type { CommandSpec } from '../../command/command.js';
import { INPUTS, SOONER } from '../../command/heeded.js';

export const diff: CommandSpec = {
  name: 'diff',
  about: [
    '比较两份结果、一个网页的两次留存，或两套规则对同一批稿件的结果；有差别时退出码为 1',
    'compare two outputs, two snapshots of a page, or what two sets of rules make of the same releases; exit 1 where they differ',
  ],
  args: [['[paths...]', ['先前与现在的结果（csv、tsv、json、jsonl、yaml）、网页或文件夹，或稿件', 'the older and the newer output (csv, tsv, json, jsonl, yaml), page or folder, or releases']]],
  options: [
    { flags: '--old-rules <path>', many: true, about: ['改前的规则（可重复）；不写则为现用的', 'the rules before (repeatable); absent: those in use'] },
    { flags: '--new-rules <path>', many: true, about: ['改后的规则（可重复）；不写则为现用的', 'the rules after (repeatable); absent: those in use'] },
  ],
  takes: [...INPUTS, ...SOONER, 'aliases', 'corrections', 'output'],
  run: async (args, context) => (await import('./diff.js')).diffCommand(args, context),
};
