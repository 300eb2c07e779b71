import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  sum: ['新增 {added}，消失 {gone}，改变 {changed}，相同 {same}', '{added} added, {gone} gone, {changed} changed, {same} the same'],
  moved: ['（其中 {n} 条换了文件或行）', ' ({n} of these in another file or line)'],
  rule: ['{rule}：新增 {added}，消失 {gone}，改变 {changed}', '{rule}: {added} added, {gone} gone, {changed} changed'],
  two: ['请给出两份结果，或用 --old-rules、--new-rules 比较规则', 'give two outputs, or compare rules with --old-rules and --new-rules'],
} as const satisfies Messages;
