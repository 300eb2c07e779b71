import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  noSchema: ['没有名为 {name} 的 Schema', 'there is no schema {name}'],
} as const satisfies Messages;
