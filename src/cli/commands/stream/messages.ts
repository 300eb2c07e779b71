import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  sum: ['应答 {lines} 行 · 事实 {facts} 条 · 答不了 {failed} 行', '{lines} lines answered · {facts} facts · {failed} with an error'],
} as const satisfies Messages;
