import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  noReporter: ['没有名为 {name} 的报告方式', 'there is no reporter {name}'],
} as const satisfies Messages;
