import type { Messages } from '../messages.js';

export const MESSAGES = {
  rules: ['规则', 'rules'],
  facts: ['事实', 'facts'],
  unclaimed: ['未认领', 'unclaimed'],
  none: ['无', 'none'],
  inherited: ['承前', 'inherited'],
  noLine: ['{file} 的第 {line} 行没有句子', 'line {line} of {file} holds no sentence'],
  noPlace: ['请给出文件，或用 --text 给出文字', 'give a file, or a text with --text'],
} as const satisfies Messages;
